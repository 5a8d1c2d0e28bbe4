"""What a text is about, as the pairs of neighbouring Chinese characters in it."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from operator import add

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
_NO_LETTER = re.compile(r"\W")

# Share of a headline's character pairs that its story repeats. Headlines of other stories share
# few: a pair such as 中国 or 公司 by chance.
_OFF_TOPIC = 0.25

# A headline with fewer, above a story that has this many pairs, is none of its titles: a wrong one
# would be the headline of the briefing.
FOREIGN, TELLING = 0.1, 80

_FEW = 5  # pairs of a headline
_SHORTEST = 6  # code points of a headline that is looked for before paragraphs

# How the headings of a report are numbered; lists of other stories have figures, if any.
NUMBERED = re.compile(
    "[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节部条]"
)


@dataclass(frozen=True, slots=True)
class StoryPairs:
    """The character pairs of a story: *every* one, and those that *several* paragraphs have."""

    every: Set[str]
    several: Set[str]

    def __len__(self) -> int:
        return len(self.every)

    def shared(self, pairs: Set[str]) -> int:
        """Return how many of *pairs* the story has; what several paragraphs have counts double."""
        return len(pairs & self.every) + len(pairs & self.several)


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


def story_pairs(paragraphs: Sequence[str], headlines: Sequence[str]) -> StoryPairs:
    """Return the character pairs of a story, without headlines glued onto its paragraphs."""
    every: set[str] = set()
    several: set[str] = set()
    known = {headline for headline in headlines if len(headline) >= _SHORTEST}
    starts = {headline[:_SHORTEST] for headline in known}
    for text in paragraphs:
        glued = longest_start(text, known) if text[:_SHORTEST] in starts else 0
        pairs = character_pairs(text[glued:])
        several |= every & pairs
        every |= pairs
    return StoryPairs(every, several)


def letters(text: str) -> str:
    return _NO_LETTER.sub("", text)


def is_off_topic(
    text: str, story: StoryPairs, share: float = _OFF_TOPIC, *, few: int = _FEW
) -> bool:
    """Tell whether a headline shares too few character pairs with the story's paragraphs.

    One of fewer pairs than *few* tells too little. Of a whole clause with a question mark nothing
    may be shared: it may be the writer's own question.
    """
    own = character_pairs(text)
    # What ends with a colon leads on: 「综上，判决如下：」.
    if len(own) < few or not story or NUMBERED.match(text) or text.endswith((":", "：")):
        return False
    return story.shared(own) < (share if not re.search("[，,]", text) else share / 2) * len(own)
