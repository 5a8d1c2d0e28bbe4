"""PDF files: their text, through PDFium, with what each page repeats put aside.

PDFium (BSD, by pypdfium2) was chosen over pypdf and pdfminer.six: it knows the character maps of
Chinese fonts that carry no Unicode table of their own, needs no other package and takes
milliseconds a page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from ..errors import InputError, MissingPackage
from .lines import is_wide
from .markup import PageText, lines_text
from .print_lines import PrintLine, footnotes, mark_rows, paragraphs, with_cells

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

Box = tuple[float, float, float, float]

_MOST_PAGES = 500
_EDGE = 2  # lines at the top and at the bottom of a page that may be repeated ones
_FEWEST = 3  # pages that show what is repeated
_PAGE_NUMBER = re.compile(
    r"[-–—·\s]*(?:第\s*)?[0-9０-９]{1,4}(?:\s*页)?(?:\s*[/／,，]?\s*(?:共\s*)?[0-9０-９]{1,4}\s*页?)?[-–—·\s]*"
    r"|第[一二三四五六七八九十百]{1,4}页|Page\s+\d+(?:\s+of\s+\d+)?",
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\s\u3000](?:[^\r\n]*[^\s\u3000])?")
_SPACE = re.compile(r"\s+")
_LONGEST_ROW = 200
_SHARE = 0.8  # of the height of a line: the size of its print
_DIGITS = re.compile(r"[0-9０-９]+")
# PDFium's own signs for a hyphen at the end of a line and for characters it cannot name.
_SIGNS = dict.fromkeys(map(ord, "\ufffe\uffff\x02\0"))
_SCANNED = (
    "{name} holds no text, only pictures of pages. Recognise its text first (OCR), "
    "or find the article as a web page or a Word file."
)


def is_pdf(data: bytes) -> bool:
    """Tell whether bytes are a PDF file; some junk may precede its header."""
    return b"%PDF-" in data[:1024]


def pdf_text(data: bytes, name: str) -> PageText:
    """Return the text of a PDF file, one line for each paragraph or row of a table.

    Page numbers, running heads, feet and footnotes stand at its end, as no part of the story, so
    that sentences go on from page to page. Raises InputError for a file that is broken, locked,
    huge or scanned, MissingPackage where pypdfium2 is not installed.
    """
    pages = _pages(data, name)
    if not any(pages):
        raise InputError(_SCANNED.format(name=name))
    story, aside = _sort_out(pages)
    lines = [(line.text, "", line.is_row) for line in paragraphs(story)]
    if not lines:
        raise InputError(_SCANNED.format(name=name))
    return lines_text([*lines, *((text, reason, False) for text, reason in aside)])


def _pages(data: bytes, name: str) -> list[list[PrintLine]]:
    try:
        import pypdfium2
    except ModuleNotFoundError as error:
        raise MissingPackage(
            "pypdfium2", f"Reading {name}, a PDF file,", "pip install 'pypdfium2>=5'"
        ) from error
    try:
        with pypdfium2.PdfDocument(data) as document:
            if len(document) > _MOST_PAGES:
                raise InputError(
                    f"{name} has {len(document)} pages, too many for one article. "
                    "Give the pages of the article alone."
                )
            return [_upright_lines(document[at]) for at in range(len(document))]
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise InputError(
                f"{name} is a PDF file locked by a password. Save it without one and give that."
            ) from error
        raise InputError(
            f"{name} is a broken PDF file. Download or save it again, or copy its text to a file."
        ) from error


def _upright_lines(page: PdfPage) -> list[PrintLine]:
    """Return the lines of a page; of one that is shown turned, as they run before it is.

    PDFium takes lines that run to the right on a turned page for columns and mixes them up.
    """
    turn = page.get_rotation()
    if turn:
        page.set_rotation(0)
        lines, direction = _lines(page.get_textpage())
        if direction == (1, 0):
            return lines
        page.set_rotation(turn)
    return _lines(page.get_textpage())[0]


def _lines(page: PdfTextPage) -> tuple[list[PrintLine], tuple[int, int]]:
    """Return the lines of a page, the rows of its tables marked, and where they run to."""
    text = page.get_text_range()
    found = list(_LINE.finditer(text))
    direction = _direction([(_box(page, m.start()), _box(page, m.end() - 1)) for m in found])
    lines = (_line(page, match, direction) for match in found)
    return mark_rows([line for line in lines if line.text]), direction


def _box(page: PdfTextPage, at: int) -> Box:
    """Return left, bottom, right and top of the character at a place of a page's text."""
    from pypdfium2 import raw

    index = raw.FPDFText_GetCharIndexFromTextIndex(page, at)
    if not 0 <= index < page.count_chars():
        return (0.0, 0.0, 0.0, 0.0)
    box: Box = page.get_charbox(index, loose=True)
    return box


def _direction(edges: Sequence[tuple[Box, Box]]) -> tuple[int, int]:
    """Return the direction in which most lines run: (1, 0) to the right, (0, -1) down."""
    count: Counter[tuple[int, int]] = Counter()
    for first, last in edges:
        across, along = last[0] - first[0], last[1] - first[1]
        if abs(across) >= abs(along):
            count[1 if across >= 0 else -1, 0] += 1
        else:
            count[0, 1 if along > 0 else -1] += 1
    return count.most_common(1)[0][0] if count else (1, 0)


def _line(page: PdfTextPage, match: re.Match[str], direction: tuple[int, int]) -> PrintLine:
    """Return a line of a page with where it stands, its wide spaces as bounds of cells."""
    text = match.group().translate(_SIGNS).strip()
    places = [_place(_box(page, at), direction) for at in (match.start(), match.end() - 1)]
    line = PrintLine(text, places[0].start, places[1].end, places[1].across, _size(text, places))
    if len(text) != len(match.group()) or len(text) > _LONGEST_ROW:
        return line
    gaps = [
        (
            space.start(),
            _place(_box(page, match.start() + space.start() - 1), direction).end,
            _place(_box(page, match.start() + space.end()), direction).start,
        )
        for space in _SPACE.finditer(text)
    ]
    return with_cells(line, gaps)


class _Place(NamedTuple):
    """Where a character stands along its line, where across it, and how high it is there."""

    start: float
    end: float
    across: float
    height: float


def _place(box: Box, direction: tuple[int, int]) -> _Place:
    left, bottom, right, top = box
    along, up = direction
    if along:
        start, end = sorted((along * left, along * right))
        return _Place(start, end, -along * bottom, top - bottom)
    start, end = sorted((up * bottom, up * top))
    # Lines that run down follow each other to the left, those that run up to the right.
    return _Place(start, end, up * left, right - left)


def _size(text: str, places: Sequence[_Place]) -> float:
    """Return the size of the print: the width of a Chinese character at an end of the line."""
    edges = zip((text[:1], text[-1:]), places, strict=True)
    wide = [place.end - place.start for char, place in edges if char and is_wide(char)]
    return max(wide, default=_SHARE * max(place.height for place in places))


def _sort_out(
    pages: Sequence[list[PrintLine]],
) -> tuple[list[list[PrintLine]], list[tuple[str, str]]]:
    """Return the lines of the story, and the others with the reason why each is none."""
    repeated = _repeated([[line.text for line in page] for page in pages])
    story: list[list[PrintLine]] = []
    aside: list[tuple[str, str]] = []
    for page in pages:
        kept: list[PrintLine] = []
        for at, line in enumerate(page):
            is_edge = at < _EDGE or at >= len(page) - _EDGE
            if is_edge and _PAGE_NUMBER.fullmatch(line.text):
                aside.append((line.text, "page number"))
            elif is_edge and _shape(line.text) in repeated:
                aside.append((line.text, "running head"))
            else:
                kept.append(line)
        notes = footnotes(kept)
        aside += [(line.text, "footnote") for line in kept[len(kept) - notes :]]
        story.append(kept[: len(kept) - notes])
    return story, aside


def _repeated(pages: Sequence[list[str]]) -> frozenset[str]:
    """Return the shapes of the lines that at least half of the pages have at their edges."""
    count: Counter[str] = Counter()
    for lines in pages:
        count.update({_shape(line) for line in (*lines[:_EDGE], *lines[-_EDGE:])})
    least = max(_FEWEST, (len(pages) + 1) // 2)
    return frozenset(shape for shape, number in count.items() if number >= least)


def _shape(line: str) -> str:
    """Return a line with its figures made alike: 第3页 and 第4页 are the same line."""
    return _DIGITS.sub("0", "".join(line.split()))
