"""Headings that a scraper glued onto the paragraph below them.

「披荊斬棘三年300項新技術破題永昌工業園600多平方米的…」 is a heading and the first words of its
paragraph without a mark between them. A linear model over the characters around each position
tells where a full stop would stand; it was trained by ``training/headings.py`` on sentences whose
full stops were deleted.
"""

from __future__ import annotations

import re
import zlib
from array import array
from collections.abc import Callable, Iterator
from functools import cache
from importlib import resources

BUCKETS = 1 << 18
SHORTEST, LONGEST = 6, 34  # of a heading, in code points

# Log-odds above which a split is certain, chosen on held-out sentences of the training corpus.
CERTAIN = 2.5
LIKELY = -0.5  # enough where the heading is off the page's topic, too

# Features: how many characters to the left and to the right of a place are looked at together.
SHAPES = (
    *((left, 0) for left in (1, 2, 3, 4)),
    *((0, right) for right in (1, 2, 3, 4)),
    *((1, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3), (3, 2), (2, 3)),
)
WINDOW = 4  # the widest of them
HORIZON = 60  # how far pauses are looked for
_PAD = "\0" * WINDOW

_DIGIT = re.compile(r"\d")
_LATIN = re.compile(r"[A-Za-z]")
_PAUSE = re.compile(r"[，、。：；！？,:;!?]")
_OPEN = dict(zip("“‘「『《〈（(【[", "”’」』》〉）)】]", strict=True))
_SENTENCE_END = re.compile(r"[。！？!?；;…]")


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
        (at, sum(weights[bucket] for bucket in features(paragraph, at)) / 16)
        for at in candidates(paragraph)
    ]


def candidates(paragraph: str) -> Iterator[int]:
    """Yield the places of a paragraph where a glued heading may end."""
    first_stop = _SENTENCE_END.search(paragraph)
    limit = min(LONGEST + 1, len(paragraph) - 3, first_stop.start() if first_stop else len(paragraph))
    closing: list[str] = []
    for at in range(limit):
        if at >= SHORTEST and not closing and _may_stand_between(paragraph[at - 1], paragraph[at]):
            yield at
        char = paragraph[at]
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


def features(paragraph: str, at: int) -> list[int]:
    """Return the buckets of what stands around one place of a paragraph."""
    text = shape(paragraph)
    padded = _PAD + text + _PAD
    around = [ord(char) for char in padded[at : at + 2 * WINDOW]]
    stops = [match.start() for match in _PAUSE.finditer(text[:HORIZON])]
    before = max((stop + 1 for stop in stops if stop < at), default=0)
    after = min((stop for stop in stops if stop >= at), default=HORIZON)
    inside = min(sum(stop < at for stop in stops), 2)
    numbers = (at // 3, (after - at) // 3, inside, (at - before) // 3)
    buckets = [bucket(kind, [number]) for kind, number in enumerate(numbers)]
    for kind, (left, right) in enumerate(SHAPES, start=len(numbers)):
        buckets.append(bucket(kind, around[WINDOW - left : WINDOW + right]))
    buckets.append(bucket(len(buckets), [ord(char) for char in padded[WINDOW : WINDOW + 2]]))
    return buckets


def bucket(kind: int, values: list[int]) -> int:
    """Return the bucket of a feature: a multiplicative hash, the same on every machine."""
    code = kind + 1
    for value in values:
        code = (code * 1000003 + value) & 0xFFFFFFFF
    return (code ^ (code >> 15)) % BUCKETS


def shape(text: str) -> str:
    """Return text with each digit as 0 and each Latin letter as a."""
    return _LATIN.sub("a", _DIGIT.sub("0", text))


@cache
def _weights() -> array[int]:
    """Return the model: one signed byte a bucket, in sixteenths of log-odds."""
    data = (resources.files(__package__) / "data" / "headings.bin").read_bytes()
    return array("b", data)
