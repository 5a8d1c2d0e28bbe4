"""Numbers before the lines of a transcript or a bill, which are no part of its sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

NOTE = "the numbers of its lines are left out; they stand as spaces"
_NUMBER = re.compile(r"^[ \t\x0c]{0,8}(\d{1,5})(?=[ \t\u3000]|$)", re.MULTILINE)
_LINE = re.compile(r"^.*\S.*$", re.MULTILINE)
_FEWEST = 6  # lines
_FEWEST_TABBED = 4
_MOST = 0.9  # of the lines have a number that is one more than that above
_UNFINISHED = 0.25  # of the lines end inside a sentence: in a list of items none do
_TABBED = re.compile(r"(\d{1,5})\t[^\t]*[\u4e00-\u9fff][^\t]*")
_PAUSE = re.compile("[，。、；：？！]")
_FINAL = re.compile("[。！？：；”」）]$")


def without_line_numbers(text: str) -> str | None:
    """Return a text with the numbers of its lines made spaces, or None where it has none.

    The places of all other characters stay.
    """
    if not _NUMBER.match(text.lstrip("\ufeff\r\n")):
        return None
    numbers = list(_NUMBER.finditer(text))
    lines = [match.group().strip() for match in _LINE.finditer(text)]
    rising = sum(int(b[1]) == int(a[1]) + 1 for a, b in pairwise(numbers))
    if _are_tabbed(lines):
        return _NUMBER.sub(_spaces, text)
    if len(lines) < _FEWEST or rising + 1 < _MOST * len(lines):
        return None
    unfinished = sum(not _FINAL.search(line) for line in lines)
    if unfinished < _UNFINISHED * len(lines) or len(_PAUSE.findall(text)) * 2 < len(lines):
        return None
    return _NUMBER.sub(_spaces, text)


def _are_tabbed(lines: Sequence[str]) -> bool:
    """Tell whether each line has its number before the only tab in it, from 1 on."""
    found = [_TABBED.fullmatch(line) for line in lines]
    return len(lines) >= _FEWEST_TABBED and all(
        match is not None and int(match[1]) == number for number, match in enumerate(found, start=1)
    )


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match.group())
