"""PDF files: their text, through PDFium, with what each page repeats put aside.

PDFium (BSD, by pypdfium2) was chosen over pypdf and pdfminer.six: it knows the character maps of
Chinese fonts that carry no Unicode table of their own, needs no other package and takes
milliseconds a page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from ..errors import InputError, MissingPackage
from .lines import is_wide
from .markup import PageText, lines_text
from .model import Span
from .print_lines import PrintLine, joined, mark_rows, paragraphs, touch, with_cells
from .print_pages import RUNNING_HEAD, sort_out, title_lines
from .print_raised import NOTE, with_raised
from .print_scans import Page, kind_of, scan_notes
from .print_vertical import Box, is_stacked, stacked_lines

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

_MOST_PAGES = 500
_LINE = re.compile(r"[^\s\u3000](?:[^\r\n]*[^\s\u3000])?")
_SPACE = re.compile(r"\s+")
_FINAL = re.compile("[。；！？!?]")
_LONGEST_ROW = 200
_SHARE = 0.8  # of the height of a line: the size of its print
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
    pages, kinds = _pages(data, name)
    stamps = [
        line.text
        for own, kind in zip(pages, kinds, strict=True)
        for line in own
        if kind is Page.PICTURE
    ]
    printed = [own for own, kind in zip(pages, kinds, strict=True) if kind is not Page.PICTURE]
    story, aside = sort_out(printed)
    aside += [(text, RUNNING_HEAD) for text in stamps]
    lines = paragraphs(story)
    if not lines:
        raise InputError(_SCANNED.format(name=name))
    return replace(_page_text(lines, aside), notes=tuple(scan_notes(kinds)))


def _page_text(lines: Sequence[PrintLine], aside: Sequence[tuple[str, str]]) -> PageText:
    """Return the page of a file's paragraphs, its title by the size of print."""
    own = title_lines(lines)
    title = " ".join(lines[at].text for at in own)
    above = lines[: own.start] if own else []
    heads = [(line.text, _FINAL.search(line.text) is None) for line in above]
    page = lines_text(
        [
            *((text, RUNNING_HEAD if is_head else "", False) for text, is_head in heads),
            *([(title, "", False)] if title else []),
            *((line.text, "", line.is_row) for line in lines[own.stop if own else 0 :]),
            *((text, reason, False) for text, reason in aside),
        ]
    )
    at = sum(len(text) + 2 for text, _ in heads)
    return replace(page, title=Span(at, at + len(title))) if title else page


def _pages(data: bytes, name: str) -> tuple[list[list[PrintLine]], list[Page]]:
    """Return the lines of each page, and what each is; those of a picture are none of a story."""
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
            pages = [document[at] for at in range(len(document))]
            lines = [_upright_lines(page) for page in pages]
            texts = ["".join(line.text for line in own) for own in lines]
            kinds = [kind_of(*pair) for pair in zip(pages, texts, strict=True)]
            return lines, kinds
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
    edges = [(_box(page, m.start()), _box(page, m.end() - 1)) for m in found]
    pieces = [(m.group(), *own) for m, own in zip(found, edges, strict=True)]
    if is_stacked(pieces):
        return stacked_lines(_raised_pieces(page, found, edges)), (0, -1)
    direction = _direction(edges)
    lines = [_line(page, match, direction) for match in found]
    whole: list[PrintLine] = []
    for at, line in enumerate(lines):
        if at and whole and touch(whole[-1], line):
            # PDFium takes a raised figure for the start of another line.
            before = found[at - 1].group()[-1]
            places = range(found[at].start(), found[at].end())
            text = with_raised(page, before + line.text, [found[at - 1].end() - 1, *places])[1:]
            whole[-1] = joined(whole[-1], _without_notes(replace(line, text=text)))
        elif line.text:
            whole.append(line)
    return mark_rows(whole), direction


def _raised_pieces(
    page: PdfTextPage, found: Sequence[re.Match[str]], edges: Sequence[tuple[Box, Box]]
) -> list[tuple[str, Box, Box]]:
    """Return the characters of vertical writing without the marks of notes."""
    pieces = []
    before = ""  # the character above a piece, and its place
    place: list[int] = []
    for match, (first, last) in zip(found, edges, strict=True):
        places = [*place, *range(match.start(), match.end())]
        text = with_raised(page, before + match.group(), places, is_vertical=True)
        own = text[len(before) :].replace(NOTE, "").translate(_SIGNS)
        pieces.append((own, first, last))
        before, place = match.group()[-1], [match.end() - 1]
    return [piece for piece in pieces if piece[0]]


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
    raw = match.group()
    text = raw.translate(_SIGNS).strip()
    is_whole = len(text) == len(raw)
    if is_whole:
        places = range(match.start(), match.end())
        text = with_raised(page, text, places, is_vertical=direction != (1, 0))
    ends = [_place(_box(page, at), direction) for at in (match.start(), match.end() - 1)]
    wide = [match.start() + at for at, char in enumerate(raw) if is_wide(char)]
    size = _size([_place(_box(page, at), direction) for at in (*wide[:2], *wide[-1:])], ends)
    line = PrintLine(text, ends[0].start, ends[1].end, ends[1].across, size)
    if not is_whole or len(text) > _LONGEST_ROW:
        return _without_notes(line)
    gaps = [
        (
            space.start(),
            _place(_box(page, match.start() + space.start() - 1), direction).end,
            _place(_box(page, match.start() + space.end()), direction).start,
        )
        for space in _SPACE.finditer(text)
    ]
    return _without_notes(with_cells(line, gaps))


def _without_notes(line: PrintLine) -> PrintLine:
    """Return a line without the marks of notes, whose places are no longer needed."""
    if NOTE not in line.text:
        return line
    cells = tuple((text.replace(NOTE, ""), start, end) for text, start, end in line.cells)
    return replace(line, text=line.text.replace(NOTE, ""), cells=cells)


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


def _size(wide: Sequence[_Place], edges: Sequence[_Place]) -> float:
    """Return the size of the print: the width of a Chinese character, or a share of the height."""
    widths = [place.end - place.start for place in wide]
    return max(widths, default=_SHARE * max(place.height for place in edges))
