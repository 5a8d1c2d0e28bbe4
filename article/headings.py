"""Headings that a scraper glued onto the paragraph below them.

「披荊斬棘三年300項新技術破題永昌工業園600多平方米的…」 is a heading and the first words of its
paragraph without a mark between them. A linear model over the words around each place tells where
a full stop would stand; it was trained by ``training/headings.py`` on sentences whose full stops
were deleted.
"""

from __future__ import annotations

import re
import zlib
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

BUCKETS = 1 << 19
SHORTEST, LONGEST = 6, 34  # of a heading, in code points
HORIZON = 64  # how much of a paragraph is looked at, in code points

# Log-odds of a heading's end. Chosen on pages without glued headings, of which hardly any has two
# paragraphs that reach LIKELY.
CERTAIN = 3.5
LIKELY = 0.3
LONG_RUN = 28  # code points without a pause, as a heading and the words after it make them

_OPEN = dict(zip("“‘「『《〈（(【[", "”’」』》〉）)】]", strict=True))
_SENTENCE_END = re.compile(r"[。！？!?；;…]")
_PAUSE = re.compile(r"[，、。：；！？,:;!?]")
_RUN_END = re.compile(_PAUSE.pattern + "|——")
_DIGIT = re.compile(r"\d")


# Which characters, words and parts of speech around a place are looked at together: 0 is the
# first after it, -1 the last before it.
CHARS = (
    (-2, -1),
    (-3, -2, -1),
    (0, 1),
    (0, 1, 2),
    (-1, 0),
    (-2, -1, 0),
    (-1, 0, 1),
    (-2, -1, 0, 1),
)
WORDS = ((-1,), (0,), (-2, -1), (0, 1), (-1, 0))
TAGS = ((-1,), (0,), (-1, 0), (-2, -1, 0), (-1, 0, 1), (-2, -1, 0, 1), (-3, -2, -1, 0, 1, 2))
MIXED = ((-1, 0), (0, -1))  # a word and a part of speech


# A sentence rather than a heading starts so, a heading does not end so, and no sentence after it
# starts so.
_NO_START = re.compile(
    "位于|在|对于?|与|和|当|据|根据|从|由|随着|作为|如果|关于|有|部分|如今|今年|目前|此外|同时|不过|"
    "但|而|这|那|该|他|她|它|我|你|其|近日|日前|昨|今|去年|为了|自|经|按|数据|本报|"
    r"[^:：]{2,4}[:：]\d|\d+[年月日]"
)
_NO_END = re.compile(
    "(?:讯|电|消息|日|时间|记者|通讯员|的|地|得|在|和|与|及|为|是|被|将|把|对|向|从|于|称|说|表示|"
    "包括|用|约|达|超|近)$|[，,]"
)
_NO_REST = re.compile(
    "在(?!此)|如何|如果|最终|通过|被|将|已|是|为|成为|选择|该|上|下|中|里|也|都|就|才|又|再|并|且|而|或|及|与|"
    "和|一直|不|没|能|会|可以|要|分析|介绍|表示|说|称|认为|指出"
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A guess: the heading's length, its log-odds, and how far the paragraph runs to a pause."""

    length: int
    odds: float
    run: int


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a paragraph as numbers: its hash, that of its part of speech, where it starts."""

    id: int
    tag: int
    start: int
    is_verb: bool


def likely_heading(paragraph: str) -> Heading | None:
    """Return the best guess at a heading glued onto a folded paragraph, None where none is near.

    Whether it is certain enough to be split off depends on the rest of the page, too.
    """
    best = max(scores(paragraph), key=lambda score: score[1], default=None)
    if best is None or best[1] < LIKELY:
        return None
    at, odds = best
    heading, rest = paragraph[:at], paragraph[at:]
    if _NO_START.match(heading) or _NO_END.search(heading) or _NO_REST.match(rest):
        return None
    pause = _RUN_END.search(paragraph)
    return Heading(at, odds, pause.start() if pause else len(paragraph))


def scores(paragraph: str) -> list[tuple[int, float]]:
    """Return the log-odds of a heading's end at each place where one may end."""
    weights = _weights()
    return [
        (at, sum(weights[bucket] for bucket in buckets) / 16) for at, buckets in features(paragraph)
    ]


def features(paragraph: str) -> Iterator[tuple[int, list[int]]]:
    """Yield each place where a heading may end, with the buckets of what stands around it."""
    text = paragraph[:HORIZON]
    places = set(candidates(text, len(paragraph)))
    if not places:
        return
    words = cut(text)
    chars = [0, 0, 0, *(ord(char) for char in _DIGIT.sub("0", text)), 0, 0, 0]
    ids = [0, 0, 0, *(word.id for word in words), 0, 0, 0]
    tags = [0, 0, 0, *(word.tag for word in words), 0, 0, 0]
    for number, word in enumerate(words):
        if word.start in places:
            values = counts(text, words, number)
            values += [[chars[word.start + 3 + n] for n in shape] for shape in CHARS]
            values += [[ids[number + 3 + n] for n in shape] for shape in WORDS]
            values += [[tags[number + 3 + n] for n in shape] for shape in TAGS]
            values += [[ids[number + 3 + n], tags[number + 3 + m]] for n, m in MIXED]
            yield word.start, [bucket(kind, value) for kind, value in enumerate(values)]


def bucket(kind: int, values: list[int]) -> int:
    """Return the bucket of a feature: a multiplicative hash, the same on every machine."""
    code = kind + 1
    for value in values:
        code = (code * 1000003 + value) & 0xFFFFFFFF
    return (code ^ (code >> 15)) % BUCKETS


def counts(text: str, words: list[Word], number: int) -> list[list[int]]:
    """Return what is counted before and after a word: characters, pauses, verbs."""
    at = words[number].start
    pauses = [match.start() for match in _PAUSE.finditer(text)]
    before = max((pause + 1 for pause in pauses if pause < at), default=0)
    after = min((pause for pause in pauses if pause >= at), default=HORIZON)
    verbs = 2 * any(word.is_verb for word in words[:number]) + any(
        word.is_verb for word in words[number:] if word.start < after
    )
    left, right = words[number - 1].tag, words[number].tag
    return [
        [at // 3],
        [(after - at) // 3],
        [min(sum(pause < at for pause in pauses), 2)],
        [(at - before) // 3],
        [verbs],
        [verbs, left, right],
        [words[0].tag, left, right],
        [words[0].id],
    ]


def candidates(text: str, length: int) -> Iterator[int]:
    """Yield the places of a paragraph where a glued heading may end."""
    stop = _SENTENCE_END.search(text)
    limit = min(LONGEST + 1, length - 3, stop.start() if stop else len(text))
    closing: list[str] = []
    for at in range(limit):
        if at >= SHORTEST and not closing and _may_stand_between(text[at - 1], text[at]):
            yield at
        char = text[at]
        if char in _OPEN:
            closing.append(_OPEN[char])
        elif closing and char == closing[-1]:
            closing.pop()


def _may_stand_between(left: str, right: str) -> bool:
    """Tell whether a heading can end with *left* where its paragraph starts with *right*."""
    if left.isascii() and right.isascii() and left.isalnum() and right.isalnum():
        return False
    if left in "，、：；,:;·—-.“‘「『《（(【 ~～/":
        return False
    return right not in "，、。：；！？,.:;!?…”’」』》）)】·—-%~～/ 的了们等"


def cut(text: str) -> list[Word]:
    """Return the words of a text."""
    import rjieba

    words = []
    start = 0
    for word, tag in rjieba.tag(text):
        shape = zlib.crc32(_DIGIT.sub("0", word).encode()) & 0xFFFFFFF
        is_verb = tag.startswith("v") and tag != "vn"
        words.append(Word(shape, zlib.crc32(tag.encode()) & 0xFFFF, start, is_verb))
        start += len(word)
    return words


@cache
def _weights() -> array[int]:
    """Return the model: one signed byte a bucket, in sixteenths of log-odds."""
    from importlib import resources  # takes longer to import than this module

    data = (resources.files(__package__) / "data" / "headings.bin").read_bytes()
    return array("b", data)
