"""What a text is about, as the pairs of neighbouring Chinese characters in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from operator import add

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")

# Share of a headline's character pairs that its story repeats. Headlines of other stories share
# few: a pair such as 中国 or 公司 by chance.
_OFF_TOPIC = 0.25

# A headline with fewer, above a story that has this many pairs, is none of its titles: a wrong one
# would be the headline of the briefing.
FOREIGN, TELLING = 0.1, 80

_FEW = 5  # pairs of a headline

# How the headings of a report are numbered; lists of other stories have figures, if any.
NUMBERED = re.compile(
    "[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节部条]"
)


def character_pairs(text: str) -> set[str]:
    """Return the pairs of neighbouring Chinese characters in a text.

    >>> sorted(character_pairs("汽车，好汽车"))
    ['好汽', '汽车']
    """
    pairs: set[str] = set()
    for run in _HAN.findall(text):
        pairs.update(map(add, run, run[1:]))
    return pairs


def longest_start(text: str, starts: Set[str]) -> int:
    """Return the length of the longest of *starts*, up to 80 code points, that text starts with."""
    lengths = range(min(80, len(text)), 0, -1)
    return next((length for length in lengths if text[:length] in starts), 0)


def story_pairs(paragraphs: Sequence[str], headlines: Sequence[str]) -> Counter[str]:
    """Count the character pairs of a story, without headlines glued onto its paragraphs."""
    pairs: Counter[str] = Counter()
    known = {headline for headline in headlines if len(headline) > 5}
    for text in paragraphs:
        glued = longest_start(text, known)
        pairs.update(character_pairs(text[glued:]))
    return pairs


def letters(text: str) -> str:
    return re.sub(r"\W", "", text)


def is_off_topic(
    text: str, story: Counter[str], share: float = _OFF_TOPIC, *, few: int = _FEW
) -> bool:
    """Tell whether a headline shares too few character pairs with the story's paragraphs.

    One of fewer pairs than *few* tells too little.

    A pair that several paragraphs have counts double. Of a whole clause with a question mark
    nothing may be shared: it may be the writer's own question.
    """
    own = character_pairs(text)
    # What ends with a colon leads on: 「综上，判决如下：」.
    if len(own) < few or not story or NUMBERED.match(text) or text.endswith((":", "：")):
        return False
    shared = sum(min(story[pair], 2) for pair in own)
    return shared < (share if not re.search("[，,]", text) else share / 2) * len(own)
