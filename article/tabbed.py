"""Rows of tables in plain text, their cells parted by tabs, as copied from a page or a sheet."""

from __future__ import annotations

from collections.abc import Sequence

from .lines import Line
from .model import Span

_FEWEST = 2  # tabs in a row


def tabbed_rows(lines: Sequence[Line], text: str) -> frozenset[Span]:
    """Return the lines that have as many tabs as the line beside them."""
    tabs = [text.count("\t", line.span.start, line.span.end) for line in lines]
    beside = zip([0, *tabs], [*tabs[1:], 0], strict=False)
    return frozenset(
        line.span
        for line, own, near in zip(lines, tabs, beside, strict=True)
        if own >= _FEWEST and own in near
    )


def with_bars(text: str) -> str:
    """Return the row of a table with bars for its tabs; any other text as it is.

    >>> with_bars("净利润\\t9.37\\t8.31")
    '净利润 | 9.37 | 8.31'
    """
    cells = text.split("\t")
    return text if len(cells) <= _FEWEST else " | ".join(cell.strip() for cell in cells)
