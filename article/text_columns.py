"""Two columns side by side in a text, as programs write them that keep the layout of a page."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from .script import count_han

NOTE = "its two columns stood side by side; they are read one after the other"
_GAP = re.compile(r"(?<=\S)[ \u3000]{2,}(?=\S)")
_MARK = re.compile("[，。；、？！]")
_FEWEST = 5  # lines with both columns
_FEWEST_MARKS = 3  # in each column: cells of a table have none
_NARROWEST = 6  # Chinese characters of a line in each column, on the average
_LOOKED_AT = 2_000_000  # code points: more is no article
_LONGEST = 300  # code points of a line of print


def in_one_column(text: str) -> str | None:
    """Return a text with the right column of each page below its left one, None for any other."""
    if len(text) > _LOOKED_AT or not _GAP.search(text):
        return None
    pages = text.split("\f")
    parted = [_parted(page.split("\n")) for page in pages]
    if not any(parted):
        return None
    return "\n".join(new or old for new, old in zip(parted, pages, strict=True))


def _parted(lines: Sequence[str]) -> str | None:
    """Return the lines of a page with one column below the other, None where there is one."""
    filled = [line for line in lines if line.strip()]
    starts = Counter(at for line in filled for at in _starts(line))
    if not starts:
        return None
    edge, number = starts.most_common(1)[0]
    pairs = [_cut(line, edge) for line in filled]
    both = [(left, right) for left, right in pairs if left and right]
    if number < _FEWEST or number * 2 < len(filled) or not (both and _are_prose(both)):
        return None
    return "\n".join(_ordered(lines, edge))


def _ordered(lines: Sequence[str], edge: int) -> list[str]:
    """Return the lines in reading order; one across both columns ends those above it."""
    done: list[str] = []
    left: list[str] = []
    right: list[str] = []
    for line in lines:
        parts = _cut(line, edge)
        if parts[0] is None:  # across both
            done += [*left, *right, line]
            left, right = [], []
            continue
        is_blank = not any(parts)
        if parts[0] or is_blank:
            left.append(parts[0])
        if parts[1] or is_blank:
            right.append(parts[1])
    return [*done, *left, *right]


def _starts(line: str) -> list[int]:
    if len(line) > _LONGEST:
        return []
    return [_width(line[: match.end()]) for match in _GAP.finditer(line)]


def _cut(line: str, edge: int) -> tuple[str, str] | tuple[None, None]:
    """Return the parts of a line before and behind an edge, None for one that runs across it."""
    if not line.strip():
        return "", ""
    at = _place(line, edge)
    if at >= len(line):
        return line.rstrip(), ""
    is_free = not line[max(0, at - 2) : at].strip()
    return (line[:at].rstrip(), line[at:].strip()) if is_free else (None, None)


def _place(line: str, edge: int) -> int:
    """Return how many characters stand before a column of the screen."""
    width = 0
    for at, char in enumerate(line):
        if width >= edge:
            return at
        width += 2 if unicodedata.east_asian_width(char) in "WF" else 1
    return len(line)


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _are_prose(both: Sequence[tuple[str, str]]) -> bool:
    """Tell whether both columns are running text: long lines with marks inside."""
    for column in zip(*both, strict=True):
        whole = "".join(column)
        if len(_MARK.findall(whole)) < _FEWEST_MARKS:
            return False
        if count_han(whole) < _NARROWEST * len(column):
            return False
    return True
