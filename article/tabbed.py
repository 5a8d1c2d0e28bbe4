"""Rows of tables in plain text, their cells parted by tabs, as copied from a page or a sheet."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lines import Line
from .model import Span

_FEWEST = 2  # tabs in a row; of a table of two columns the first has names
_FIELD = re.compile(r"\s*[^\t。！？]{0,15}[\u4e00-\u9fff][^\t。！？]{0,15}\t[^\t]*[^\t。！？]\s*")


def tabbed_rows(lines: Sequence[Line], text: str) -> frozenset[Span]:
    """Return the lines that have as many tabs as the line beside them."""
    texts = [text[line.span.start : line.span.end] for line in lines]
    tabs = [own.count("\t") if own.count("\t") >= _FEWEST else _fields(own) for own in texts]
    beside = zip([0, *tabs], [*tabs[1:], 0], strict=False)
    return frozenset(
        line.span
        for line, own, near in zip(lines, tabs, beside, strict=True)
        if own and own in near
    )


def _fields(text: str) -> int:
    return int(_FIELD.fullmatch(text) is not None)


def with_bars(text: str) -> str:
    """Return the row of a table with bars for its tabs; any other text as it is.

    >>> with_bars("净利润\\t9.37\\t8.31"), with_bars("桥型\\t斜拉桥")
    ('净利润 | 9.37 | 8.31', '桥型 | 斜拉桥')
    """
    cells = text.split("\t")
    is_row = len(cells) > _FEWEST or _fields(text)
    return " | ".join(cell.strip() for cell in cells) if is_row else text
