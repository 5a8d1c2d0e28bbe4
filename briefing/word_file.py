"""A briefing as a Word file: each sentence, its doubts and its Chinese, to be edited."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

from ..errors import MissingPackage
from .model import Brief, Point
from .prose import paragraphs
from .rendering import article_lines, documents, left_out, published, shown, source_line, warning

if TYPE_CHECKING:
    from docx.document import Document

_CHINESE_FONT = "SimSun"  # what Word has everywhere; others put their own in its place
_LONGEST_TITLE = 255  # characters that the properties of a file may have
# No XML may hold these, not even escaped.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_GREY, _AMBER, _RED = (0x55, 0x55, 0x55), (0x8A, 0x52, 0x00), (0xB0, 0x00, 0x20)


def word_file(brief: Brief, *, form: str = "list") -> bytes:
    """Return the bytes of a .docx file. Raises MissingPackage where python-docx is missing."""
    document = _opened()
    headline = _plain(brief.headline.english)
    document.core_properties.title = _title(headline)
    document.core_properties.author = ""
    document.add_heading(headline, 1)
    if day := published(brief):
        _line(document, day)
    _notes(document, brief.headline)
    if form == "prose":
        _prose(document, brief)
    else:
        for point in brief.points:
            document.add_paragraph(_plain(point.english), style="List Bullet")
            _notes(document, point)
    for line in article_lines(brief) if brief.others else ():
        _line(document, line)
    if brief.doubtful:
        _line(document, left_out(brief), _AMBER)
        for passed in brief.doubtful:
            _line(document, source_line(passed.source))
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _opened() -> Document:
    try:
        from docx import Document
    except ModuleNotFoundError as error:
        raise MissingPackage("python-docx", "A Word file", 'pip install "zhbrief[docx]"') from error
    return Document()


def _plain(text: str) -> str:
    """Return *text* without the characters that a Word file cannot hold."""
    return _NO_XML.sub("", text)


def _title(headline: str) -> str:
    if len(headline) <= _LONGEST_TITLE:
        return headline
    return headline[: _LONGEST_TITLE - 1].rstrip() + "…"


def _prose(document: Document, brief: Brief) -> None:
    numbers = {id(point): number for number, point in enumerate(brief.points, 1)}
    for part in paragraphs(brief.points):
        paragraph = document.add_paragraph()
        for point in part:
            paragraph.add_run(_plain(point.english))
            paragraph.add_run(str(numbers[id(point)])).font.superscript = True
            paragraph.add_run(" ")
    document.add_heading("Notes", 2)
    for point in brief.points:
        _notes(document, point, f"{numbers[id(point)]}. ")


def _notes(document: Document, point: Point, number: str = "") -> None:
    """Add what stands with a sentence: its flags, its articles, its Chinese."""
    for flag in shown(point):
        color = _RED if flag.severity.value == "error" else _AMBER
        _line(document, f"{number}[!] {warning(flag, True)}", color)
    if names := documents(point):
        _line(document, f"{number}From {', '.join(names)}")
    for sentence in point.sources:
        _line(document, f"{number}{source_line(sentence)}")


def _line(document: Document, text: str, color: tuple[int, int, int] = _GREY) -> None:
    """Add a small paragraph whose Chinese has a font of its own."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    paragraph: Any = document.add_paragraph()
    paragraph.paragraph_format.left_indent = Pt(18)
    run = paragraph.add_run(_plain(text))
    run.font.size = Pt(9)
    run.font.color.rgb = RGBColor(*color)
    run.font.name = "Calibri"
    run._element.rPr.rFonts.set(qn("w:eastAsia"), _CHINESE_FONT)
