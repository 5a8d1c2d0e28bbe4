"""What stands around the story on pages of print: page numbers, running heads, notes, the title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise
from statistics import median

from .print_lines import PrintLine, footnotes
from .script import count_han
from .topics import NUMBERED

PAGE_NUMBER = "page number"
RUNNING_HEAD = "running head"
FOOTNOTE = "footnote"
_EDGE = 2  # lines at the top and at the bottom of a page that may be repeated ones
_FEWEST = 3  # pages that show what is repeated
_PAGE_NUMBER = re.compile(
    r"[-–—·\s]*(?:第\s*)?[0-9０-９]{1,4}(?:\s*页)?(?:\s*[/／,，]?\s*(?:共\s*)?[0-9０-９]{1,4}\s*页?)?[-–—·\s]*"
    r"|第[一二三四五六七八九十百]{1,4}页|Page\s+\d+(?:\s+of\s+\d+)?",
    re.IGNORECASE,
)
# What a browser prints above a page and below it: when, what, from where.
_BROWSER = re.compile(
    r"^\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?,?\s+(?:[上下]午\s?)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?=\s)(?!\s*来源)|"
    r"(?:https?|file)://\S+\s+\d{1,3}\s?/\s?\d{1,3}$"
)
_DIGITS = re.compile(r"[0-9０-９]+")
_SAME_PLACE = 2.0  # points by which the heads of two pages may stand higher or lower
_APART = 1.5  # of the distance between lines: what stands further above them is a head
_LARGE = 1.25  # of the usual size of print: a title
_LARGEST = 0.95  # of the largest print: lines of one title
_LOOKED_AT = 15  # lines among which a title stands
_LONGEST_TITLE = 80
_FINAL = re.compile("[。；！？!?]")
_PART = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.、．\s]")  # the number of a part


def sort_out(
    pages: Sequence[Sequence[PrintLine]],
) -> tuple[list[list[PrintLine]], list[tuple[str, str]]]:
    """Return the lines of the story, and the others with the reason why each is none."""
    repeated = _repeated([[line.text for line in page] for page in pages])
    placed = _placed(pages)
    story: list[list[PrintLine]] = []
    aside: list[tuple[str, str]] = []
    for page in pages:
        kept: list[PrintLine] = []
        for at, line in enumerate(page):
            is_edge = at < _EDGE or at >= len(page) - _EDGE
            if is_edge and _PAGE_NUMBER.fullmatch(line.text):
                aside.append((line.text, PAGE_NUMBER))
            elif (is_edge and _is_head(line.text, repeated)) or (at == 0 and line in placed):
                aside.append((line.text, RUNNING_HEAD))
            else:
                kept.append(line)
        own: list[PrintLine] = []
        for column in _columns(kept):
            notes = footnotes(column, kept)
            aside += [(line.text, FOOTNOTE) for line in column[len(column) - notes :]]
            own += column[: len(column) - notes]
        story.append(own)
    return story, aside


def _is_head(text: str, repeated: Set[str]) -> bool:
    return _shape(text) in repeated or _BROWSER.search(text) is not None


def _columns(lines: Sequence[PrintLine]) -> Iterator[list[PrintLine]]:
    """Yield the lines of a page that follow each other downwards."""
    column: list[PrintLine] = []
    for line in lines:
        if column and line.across < column[-1].across - line.size:
            yield column
            column = []
        column.append(line)
    yield column


def _repeated(pages: Sequence[list[str]]) -> frozenset[str]:
    """Return the shapes of the lines that at least half of the pages have at their edges."""
    count: Counter[str] = Counter()
    for lines in pages:
        count.update({_shape(line) for line in (*lines[:_EDGE], *lines[-_EDGE:])})
    if len(pages) == _FEWEST - 1 and all(pages):
        first = {_shape(lines[0]) for lines in pages}
        if len(first) == 1 and not _FINAL.search(pages[0][0]):
            return frozenset(first)
    least = max(_FEWEST, (len(pages) + 1) // 2)
    return frozenset(shape for shape, number in count.items() if number >= least)


def _shape(line: str) -> str:
    """Return a line with its figures made alike: 第3页 and 第4页 are the same line."""
    return _DIGITS.sub("0", "".join(line.split()))


def _placed(pages: Sequence[Sequence[PrintLine]]) -> set[PrintLine]:
    """Return the heads of the pages, where all have one at the same place, apart from their text.

    Those of left and right pages differ, and a paper of two pages repeats neither. The first page
    may have another one; beside a number of its page a head needs no other.
    """
    usual = usual_size([line for page in pages for line in page])
    full = [page for page in pages if len(page) > _EDGE]
    numbered = {page[0] for page in full if _is_apart(page) and _has_number(page[0])}
    for own in (full, full[1:]):
        if len(own) < 2 or len(full) < len(pages):
            continue
        heads = [page[0] for page in own]
        is_one_place = max(h.across for h in heads) - min(h.across for h in heads) <= _SAME_PLACE
        are_small = all(
            head.size <= usual * (2 - _LARGEST) and not _FINAL.search(head.text) for head in heads
        )
        if is_one_place and are_small and all(map(_is_apart, own)):
            return numbered.union(heads)
    return numbered


def _has_number(head: PrintLine) -> bool:
    """Tell whether a line has the number of its page on its left or its right."""
    edges = (head.cells[0][0], head.cells[-1][0]) if head.cells else ()
    return any(map(_PAGE_NUMBER.fullmatch, edges)) and not head.is_row


def _is_apart(page: Sequence[PrintLine]) -> bool:
    steps = [b.across - a.across for a, b in pairwise(page) if b.across > a.across]
    return bool(steps) and page[1].across - page[0].across > _APART * median(steps)


def usual_size(lines: Sequence[PrintLine]) -> float:
    """Return the size of print that most characters of some lines have, 0 for none."""
    count: Counter[float] = Counter()
    for line in lines:
        count[round(line.size, 1)] += len(line.text)
    return max(count, key=lambda size: count[size]) if count else 0.0


def title_lines(lines: Sequence[PrintLine]) -> range:
    """Return the numbers of the lines that are the title by their size; an empty range for none."""
    usual = usual_size(lines)
    head = [line for line in lines[:_LOOKED_AT] if _is_large(line, 0.0)]
    largest = max((line.size for line in head), default=0.0)
    if not usual or largest < _LARGE * usual:
        return range(0)
    first = lines.index(max(head, key=lambda line: line.size))
    while first and _is_large(lines[first - 1], largest):
        first -= 1
    end = first
    while end < len(lines) and _is_large(lines[end], largest):
        end += 1
    text = "".join(line.text for line in lines[first:end])
    is_title = count_han(text) >= 4 and len(text) <= _LONGEST_TITLE
    return range(first, end) if is_title else range(0)


def _is_large(line: PrintLine, largest: float) -> bool:
    is_part = NUMBERED.match(line.text) or _PART.match(line.text)
    return not line.is_row and not is_part and line.size >= _LARGEST * largest
