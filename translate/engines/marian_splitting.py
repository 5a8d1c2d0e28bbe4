"""Cut a text that is too long for a model into pieces that fit, losing nothing."""

from __future__ import annotations

import re
from collections.abc import Callable

# Where a cut does least harm, best first: after sentences, after semicolons, after clauses. An
# ASCII comma between digits belongs to a figure.
_LEVELS = (
    re.compile(r"(?<=[。！？…])(?![」』”’）。！？…])|(?<=[。！？…][」』”’）])(?![」』”’）])"),
    re.compile(r"(?<=[；;])"),
    re.compile(r"(?<=[，：])|(?<=,)(?!\d)"),
    re.compile(r"(?<=、)"),
)
_WORD = re.compile(r"[A-Za-z0-9.,%'-]")


def split_to_fit(text: str, fits: Callable[[str], bool], level: int = 0) -> list[str]:
    """Return pieces of *text* that all fit and that together are *text*.

    Sentences come apart, for models that learnt from single ones drop some of several; clauses
    stay together as far as they fit. Where there is no punctuation the cut is made between
    characters, but not inside a Latin word or a figure if that can be helped.
    """
    if fits(text):
        return [text]
    if level == len(_LEVELS):
        return _cut_hard(text, fits)
    packed = [""]
    for segment in _LEVELS[level].split(text):
        if level > 0 and fits(packed[-1] + segment):
            packed[-1] += segment
        else:
            packed.append(segment)
    return [piece for part in packed if part for piece in split_to_fit(part, fits, level + 1)]


def _cut_hard(text: str, fits: Callable[[str], bool]) -> list[str]:
    pieces = []
    while text:
        end = _word_boundary(text, _longest(text, fits))
        pieces.append(text[:end])
        text = text[end:]
    return pieces


def _longest(text: str, fits: Callable[[str], bool]) -> int:
    """Return the length of the longest beginning that fits, at least 1."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if fits(text[:middle]):
            low = middle
        else:
            high = middle - 1
    return low


def _word_boundary(text: str, end: int) -> int:
    """Return the last place up to *end* that is not inside a word; *end* if there is none."""
    for place in range(end, 0, -1):
        if place == len(text) or not (_WORD.match(text[place - 1]) and _WORD.match(text[place])):
            return place
    return end
