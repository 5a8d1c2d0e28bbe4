"""Rows of tables in plain text, their cells parted by tabs, or figures by spaces.

As they are copied from a page, a sheet or a file of print.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lines import Line
from .model import Span

_FEWEST = 2  # tabs in a row; of a table of two columns the first has names
_FIELD = re.compile(r"\s*[^\t。！？]{0,15}[\u4e00-\u9fff][^\t。！？]{0,15}\t[^\t]*[^\t。！？]\s*")


# 「营业收入（百万元） 287 313 352 398」, 「2022A 2023A 2024E 2025E」
_NUMBER = r"(?:[-+−]?\d[\d,]*(?:\.\d+)?%?|\d{2,4}[AE年]|[-–—])"
_FIGURES = re.compile(
    rf"(?:\s*[^\s\d][^\t。！？；]{{0,23}}?\s+|\s*)({_NUMBER}(?:[ \u3000]+{_NUMBER}){{2,}})\s*"
)


_SPACES = re.compile("[ \u3000\t]")
# 「县区    用水量    同比（%）」
_GAP = re.compile(r"[ \u3000]{2,}")
_HEAD = re.compile(r"[^\s。！？]{2,16}(?:[ \u3000]{2,}[^\s。！？]{2,16}){2,}")


def tabbed_rows(lines: Sequence[Line], text: str) -> frozenset[Span]:
    """Return the lines that have as many tabs, or figures in a row, as the line beside them."""
    texts = [text[line.span.start : line.span.end] for line in lines]
    tabs = [own.count("\t") if own.count("\t") >= _FEWEST else _cells(own) for own in texts]
    beside = zip([0, *tabs], [*tabs[1:], 0], strict=False)
    rows = {
        at for at, (own, near) in enumerate(zip(tabs, beside, strict=True)) if own in near and own
    }
    heads = {at - 1 for at in rows if at and _is_head(texts[at - 1], tabs[at])}
    return frozenset(lines[at].span for at in rows | heads)


def _is_head(text: str, figures: int) -> bool:
    """Tell whether a line has as many words apart as the row of figures below it has cells."""
    cells = len(_GAP.split(text.strip())) if _HEAD.fullmatch(text.strip()) else 0
    return cells > 1 and cells - figures in (0, 1)


def _cells(text: str) -> int:
    """Return how many figures a row has that spaces part, at least three, or 1 for a field."""
    figures = _FIGURES.fullmatch(text)
    return len(figures[1].split()) if figures else _fields(text)


def _fields(text: str) -> int:
    return int(_FIELD.fullmatch(text) is not None)


def with_bars(text: str) -> str:
    """Return the row of a table with bars for its tabs; any other text as it is.

    >>> with_bars("净利润\\t9.37\\t8.31"), with_bars("桥型\\t斜拉桥")
    ('净利润 | 9.37 | 8.31', '桥型 | 斜拉桥')
    >>> with_bars("净利润（亿元） 9.37 8.31 7.02")
    '净利润（亿元） | 9.37 | 8.31 | 7.02'
    """
    if not _SPACES.search(text):
        return text
    figures = None if "\t" in text else _FIGURES.fullmatch(text)
    if figures:
        label = [text[: figures.start(1)].strip()]
        return " | ".join([*filter(None, label), *figures[1].split()])
    if _HEAD.fullmatch(text):
        return " | ".join(_GAP.split(text))
    cells = text.split("\t")
    is_row = len(cells) > _FEWEST or _fields(text)
    return " | ".join(cell.strip() for cell in cells) if is_row else text
