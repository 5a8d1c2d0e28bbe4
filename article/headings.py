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
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

BUCKETS = 1 << 19
SHORTEST, LONGEST = 6, 34  # of a heading, in code points
HORIZON = 64  # how much of a paragraph is looked at, in code points

# Log-odds above which a split is certain; chosen on held-out sentences of the training corpus.
CERTAIN = 99.0
LIKELY = 99.0  # enough where the heading is off the page's topic, too

_OPEN = dict(zip("“‘「『《〈（(【[", "”’」』》〉）)】]", strict=True))
_SENTENCE_END = re.compile(r"[。！？!?；;…]")
_PAUSE = re.compile(r"[，、。：；！？,:;!?]")
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


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a paragraph as numbers: its hash, that of its part of speech, where it starts."""

    id: int
    tag: int
    start: int
    is_verb: bool


def glued_heading(
    paragraph: str, is_foreign: Callable[[str], bool] = lambda text: False
) -> int | None:
    """Return the length of the heading at the start of a folded paragraph, or None.

    None also where a heading is likely, yet not certain. *is_foreign* tells whether a text has
    nothing to do with the rest of the page: then less is needed to be certain.
    """
    best = max(scores(paragraph), key=lambda score: score[1], default=None)
    if best is None or best[1] < LIKELY:
        return None
    at, score = best
    return at if score >= CERTAIN or is_foreign(paragraph[:at]) else None


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
