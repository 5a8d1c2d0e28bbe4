"""PDF files: their text, through PDFium, with what each page repeats put aside.

PDFium (BSD, by pypdfium2) was chosen over pypdf and pdfminer.six: it knows the character maps of
Chinese fonts that carry no Unicode table of their own, needs no other package and takes
milliseconds a page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ..errors import InputError, MissingPackage
from .markup import PageText
from .model import Span

_MOST_PAGES = 500
_EDGE = 2  # lines at the top and at the bottom of a page that may be repeated ones
_FEWEST = 3  # pages that show what is repeated
_PAGE_NUMBER = re.compile(
    r"[-–—·\s]*(?:第\s*)?[0-9０-９]{1,4}(?:\s*页)?(?:\s*[/／,，]?\s*(?:共\s*)?[0-9０-９]{1,4}\s*页?)?[-–—·\s]*"
    r"|第[一二三四五六七八九十百]{1,4}页|Page\s+\d+(?:\s+of\s+\d+)?",
    re.IGNORECASE,
)
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
    """Return the text of a PDF file, one line a line of print.

    Page numbers, running heads and feet stand at its end, as no part of the story, so that
    sentences go on from page to page. Raises InputError for a file that is broken, locked, huge
    or scanned, MissingPackage where pypdfium2 is not installed.
    """
    pages = [_lines(text) for text in _page_texts(data, name)]
    if not any(pages):
        raise InputError(_SCANNED.format(name=name))
    story, aside = _sort_out(pages)
    if not story:
        raise InputError(_SCANNED.format(name=name))
    text = "\n".join(story)
    spans: dict[Span, str] = {}
    for line, reason in aside:
        text += "\n\n"
        spans[Span(len(text), len(text) + len(line))] = reason
        text += line
    return PageText(text, spans)


def _page_texts(data: bytes, name: str) -> list[str]:
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
            return [document[at].get_textpage().get_text_range() for at in range(len(document))]
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise InputError(
                f"{name} is a PDF file locked by a password. Save it without one and give that."
            ) from error
        raise InputError(
            f"{name} is a broken PDF file. Download or save it again, or copy its text to a file."
        ) from error


def _lines(page: str) -> list[str]:
    lines = (line.translate(_SIGNS).strip() for line in page.splitlines())
    return [line for line in lines if line]


def _sort_out(pages: Sequence[list[str]]) -> tuple[list[str], list[tuple[str, str]]]:
    """Return the lines of the story, and the others with the reason why each is none."""
    repeated = _repeated(pages)
    story: list[str] = []
    aside: list[tuple[str, str]] = []
    for lines in pages:
        for at, line in enumerate(lines):
            is_edge = at < _EDGE or at >= len(lines) - _EDGE
            if is_edge and _PAGE_NUMBER.fullmatch(line):
                aside.append((line, "page number"))
            elif is_edge and _shape(line) in repeated:
                aside.append((line, "running head"))
            else:
                story.append(line)
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
