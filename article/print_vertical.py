"""Vertical writing whose characters PDFium takes for lines of their own, as LibreOffice sets it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from .lines import is_wide
from .print_lines import PrintLine

Box = tuple[float, float, float, float]  # left, bottom, right and top
Piece = tuple[str, Box, Box]  # a line of PDFium's, where its first and last characters stand

_FEWEST = 20  # lines of a page
_SHARE = 0.7  # of them that are single characters
_ASIDE, _BELOW = 0.5, 1.5  # widths by which the next character of a column may be off
_SPACE = 0.15  # widths between two words of Latin text


def is_stacked(pieces: Sequence[Piece]) -> bool:
    """Tell whether the lines of a page are characters that stand below each other."""
    if len(pieces) < _FEWEST:
        return False
    below = sum(len(own[0]) == 1 and _is_below(above, own) for above, own in pairwise(pieces))
    return below >= _SHARE * len(pieces)


def stacked_lines(pieces: Sequence[Piece]) -> list[PrintLine]:
    """Return the columns of a page as lines that run down, and others as they are."""
    return [_line(column) for column in _columns(pieces)]


def _columns(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    column: list[Piece] = []
    for piece in pieces:
        if column and not _is_below(column[-1], piece):
            yield column
            column = []
        column.append(piece)
    if column:
        yield column


def _is_below(above: Piece, own: Piece) -> bool:
    """Tell whether a piece goes on with the column that another one ends."""
    last, first = above[2], own[1]
    size = max(last[2] - last[0], first[2] - first[0])
    aside = abs(last[0] + last[2] - first[0] - first[2]) / 2
    step = last[1] - first[3]
    return aside <= _ASIDE * size and -_ASIDE * size <= step <= _BELOW * size


def _with_space(column: Sequence[Piece], at: int) -> str:
    """Return the text of a piece, a space before it where one parts its word from the last."""
    text, first, _ = column[at]
    if not at or is_wide(text[0]) or is_wide(column[at - 1][0][-1]):
        return text
    gap = column[at - 1][2][1] - first[3]
    return f" {text}" if gap > _SPACE * (first[2] - first[0]) else text


def _line(column: Sequence[Piece]) -> PrintLine:
    """Return a line whose places are told downwards, and from the right to the left."""
    first, last = column[0][1], column[-1][2]
    widths = [box[2] - box[0] for _, *edges in column for box in edges]
    return PrintLine(
        text="".join(_with_space(column, at) for at in range(len(column))),
        start=-first[3],
        end=-last[1],
        across=-(first[0] + first[2]) / 2,
        size=median(widths),
    )
