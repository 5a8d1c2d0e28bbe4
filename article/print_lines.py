"""Lines of print, by where they stand on their page: which go on with a paragraph, which are rows.

Places are told along the line (``start``, ``end``) and across it, so that vertical writing and
pages that were turned are read alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from .lines import is_item, is_wide, without_cuts

_ALIKE = 0.15  # share by which the sizes of characters in one paragraph may differ
_INDENT, _DEEPEST_INDENT = 1.2, 2.7  # of a paragraph's first line, in characters
_TOUCH, _RAISED = 0.3, 0.6  # of the size of print: between two parts of a line, and upwards
_LEVEL, _HANGING = 0.3, 3.0  # of an item's further lines: below each other, below its number
_COLUMN = 4  # characters by which the lines of one column may start apart
_SHORTEST = 12  # characters of a line that another goes on with, but
_NARROWEST, _FEWEST_FULL = 9, 3  # in a column with so many full lines fewer do
_FULL = 2.2  # characters that a full line may lack
_LONG = 0.6  # of the width of a column: a line of this length without a final mark goes on
_GAP = 1.6  # of the usual distance between lines: more parts paragraphs
_APART = 0.8  # characters between two cells
_SMALL = 0.9  # of a page's usual size: footnotes are smaller
_FINAL = re.compile(r"[。！？!?…；;：:][”’」』）)】》\"]*$")
_OPEN = ("，", "、", ",", "（", "“", "「", "《")
_LEADER = re.compile(r"(?:\.{3,}|…+|·{3,})\s*\d+$")  # in a table of contents
_DATE = re.compile(
    r"\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[二〇○零一三四五六七八九十年月日]{8,13}"
)
_BEFORE_DATE = ("，", "、", "于", "至", "在", "自", "从", "到", "—", "（")
_NOTE = re.compile(
    r"(?:[\[［〔(（]\d{1,2}[\]］〕)）]|[①-⑳*※†]|注\s*\d{0,2}[:：]|\d{1,2}\s?[\u4e00-\u9fff]|"
    r"(?:收稿|修回|投稿)日期|(?:基金|资助)项目|(?:第一|通[信讯])?作者(?:简介|单位)?\s*[:：]|DOI\s*[:：])"
)


Cell = tuple[str, float, float]  # its text, where it starts and ends


@dataclass(frozen=True, slots=True)
class PrintLine:
    """A line of print; ``size`` is that of a character.

    ``cells`` are its parts that stand far from each other, and where each starts and ends.
    """

    text: str
    start: float = 0.0
    end: float = 0.0
    across: float = 0.0
    size: float = 0.0
    cells: tuple[Cell, ...] = ()
    is_row: bool = False


@dataclass(frozen=True, slots=True)
class _Column:
    """The lines of a page that stand under each other: their edges, and their usual distance."""

    start: float
    end: float
    distance: float
    full: int  # lines that reach its end


def paragraphs(pages: Sequence[Sequence[PrintLine]]) -> list[PrintLine]:
    """Return the paragraphs and rows of some pages, each as one line."""
    found: list[PrintLine] = []
    above: tuple[PrintLine, _Column] | None = None
    for line, column in _with_columns(pages):
        if above is not None and not line.is_row and _continues(*above, line, column):
            found[-1] = replace(found[-1], text=_joined(found[-1].text, line.text))
        else:
            found.append(line)
        above = None if line.is_row else (line, column)
    return found


def touch(one: PrintLine, other: PrintLine) -> bool:
    """Tell whether a line starts where another one ends: only a raised figure parts them."""
    size = max(one.size, other.size)
    is_level = abs(one.across - other.across) <= _RAISED * size
    is_near = -_TOUCH * size <= other.start - one.end <= _TOUCH * size
    return is_level and is_near and not (one.cells or other.cells)


def joined(one: PrintLine, other: PrintLine) -> PrintLine:
    """Return the line that two lines which touch each other are."""
    size, across = max(one.size, other.size), max(one.across, other.across)
    return PrintLine(one.text + other.text, one.start, other.end, across, size)


def mark_rows(lines: Sequence[PrintLine]) -> list[PrintLine]:
    """Return the lines of a page with the rows of tables marked: neighbours with like cells.

    The head of a table may have fewer cells than its rows: units stand below some names alone.
    """
    alike = [False, *(_have_like_cells(a, b) for a, b in pairwise(lines)), False]
    is_row = [above or below for above, below in pairwise(alike)][: len(lines)]
    for at in range(len(lines) - 2, -1, -1):
        is_row[at] = is_row[at] or (is_row[at + 1] and _is_head(lines[at], lines[at + 1]))
    return [_as_row(line) if own else line for line, own in zip(lines, is_row, strict=True)]


def _is_head(line: PrintLine, row: PrintLine) -> bool:
    """Tell whether the cells of a line stand above those of a row, as far as both have some."""
    if len(line.cells) < 2 or len(row.cells) < 2:
        return False
    few, many = sorted((line.cells, row.cells), key=len)
    return all(any(_is_level(own, cell, line.size) for cell in many) for own in few)


def _as_row(line: PrintLine) -> PrintLine:
    return replace(line, text=" | ".join(text for text, _, _ in line.cells), is_row=True)


def footnotes(lines: Sequence[PrintLine], page: Sequence[PrintLine]) -> int:
    """Return the number of lines at the foot of a column that are notes, in smaller print.

    Smaller than most of its *page*.
    """
    usual = median(line.size for line in page) if page else 0.0
    count = 0
    for number, line in enumerate(reversed(lines), 1):
        if line.size >= _SMALL * usual:
            break
        if _NOTE.match(line.text):
            count = number
    return count


def _with_columns(pages: Sequence[Sequence[PrintLine]]) -> Iterator[tuple[PrintLine, _Column]]:
    for lines in pages:
        for run in _runs(lines):
            steps = [below.across - line.across for line, below in pairwise(run)]
            end = max(line.end for line in (run[1:] if _is_over(run, steps) else run))
            column = _Column(
                start=min(line.start for line in run),
                end=end,
                distance=median(steps) if steps else 0.0,
                full=sum(line.end >= end - _FULL * line.size for line in run),
            )
            for line in run:
                yield line, column


def _is_over(run: Sequence[PrintLine], steps: Sequence[float]) -> bool:
    """Tell whether the first line of a run stands above its column, wider and apart: a head."""
    if len(run) <= _FEWEST_FULL:
        return False
    is_apart = steps[0] > _GAP * max(median(steps), run[0].size)
    return is_apart and run[0].end > max(line.end for line in run[1:]) + _HANGING * run[0].size


def _runs(lines: Sequence[PrintLine]) -> Iterator[list[PrintLine]]:
    """Yield the lines of a page that stand under each other, in print of one size."""
    run: list[PrintLine] = []
    for line in lines:
        if run and not _is_below(run, line):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _is_below(run: Sequence[PrintLine], line: PrintLine) -> bool:
    last = run[-1]
    is_near = abs(line.start - run[0].start) <= _COLUMN * line.size
    return is_near and line.across > last.across and _is_alike(last, line)


def _is_alike(one: PrintLine, other: PrintLine) -> bool:
    return abs(one.size - other.size) <= _ALIKE * max(one.size, other.size)


def _continues(above: PrintLine, column: _Column, line: PrintLine, own: _Column) -> bool:
    """Tell whether a line goes on with the paragraph of the line above it."""
    size = line.size
    if not size or not _is_alike(above, line) or _LEADER.search(above.text):
        return False
    if _DATE.fullmatch(line.text) and not above.text.endswith(_BEFORE_DATE):
        return False  # below who signs
    if line.start - own.start > _INDENT * size and not _hangs(above, column, line):
        return False
    if own is column:
        is_apart = line.across - above.across > _GAP * max(column.distance, size)
        if is_apart or above.start - line.start > _DEEPEST_INDENT * size:
            return False
    if above.text.endswith(_OPEN):
        return True
    least = _NARROWEST if column.full >= _FEWEST_FULL else _SHORTEST
    if is_item(line.text) or above.end - above.start < least * size:
        return False
    if above.end >= column.end - _FULL * size:
        return True
    length = above.end - column.start
    return length >= _LONG * (column.end - column.start) and not _FINAL.search(above.text)


def _hangs(above: PrintLine, column: _Column, line: PrintLine) -> bool:
    """Tell whether a line is indented below the item of a list that it goes on with."""
    if above.end < column.end - _FULL * line.size or _FINAL.search(above.text):
        return False
    is_level = abs(line.start - above.start) <= _LEVEL * line.size
    is_hanging = is_item(above.text) and 0 < line.start - above.start <= _HANGING * line.size
    return is_level or is_hanging


def _joined(above: str, below: str) -> str:
    if is_wide(above[-1]) or is_wide(below[0]):
        return above + below
    return without_cuts(f"{above}\n{below}").replace("\n", " ")


def _have_like_cells(one: PrintLine, other: PrintLine) -> bool:
    if len(one.cells) < 2 or len(one.cells) != len(other.cells):
        return False
    return all(_is_level(a, b, one.size) for a, b in zip(one.cells, other.cells, strict=True))


def _is_level(one: Cell, other: Cell, size: float) -> bool:
    """Tell whether two cells start, end or have their middle at the same place."""
    starts, ends = one[1] - other[1], one[2] - other[2]
    return min(abs(starts), abs(ends), abs(starts + ends) / 2) <= size


def with_cells(line: PrintLine, gaps: Sequence[tuple[int, float, float]]) -> PrintLine:
    """Return a line with its cells, given the spaces in its text.

    Of each space its place is given, and where the text before it ends and that behind it starts.
    """
    wide = [gap for gap in gaps if gap[2] - gap[1] > _APART * line.size]
    edges = [0, *(at + 1 for at, _, _ in wide), len(line.text) + 1]
    parts = [line.text[a : b - 1].strip() for a, b in pairwise(edges)]
    if not wide or not all(parts) or max(map(len, parts)) == 1:  # 「通 知」 is set wide
        return line
    starts = [line.start, *(start for _, _, start in wide)]
    ends = [*(end for _, end, _ in wide), line.end]
    return replace(line, cells=tuple(zip(parts, starts, ends, strict=True)))
