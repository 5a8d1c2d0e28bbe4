"""Scanned pages of print: pictures without text, or with text that a machine recognised in them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from .script import count_han

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_WHOLE = 0.5  # of a page that the pictures of a scanned one cover, at least
_FEWEST = 16  # Chinese characters of a page's text: fewer are the mark of a scanner or its number
_DEEPEST = 3  # forms inside each other
_MOST_OBJECTS = 2000  # of a page that are looked at


class Page(Enum):
    """What a page of print is."""

    PRINTED = "printed"
    PICTURE = "picture"
    RECOGNISED = "recognised"


def kind_of(page: PdfPage, text: str) -> Page:
    """Return what a page with some text is; only text that is not shown was recognised."""
    from pypdfium2 import raw

    width, height = page.get_size()
    covered = 0.0
    shown = hidden = 0
    for number, one in enumerate(page.get_objects(max_depth=_DEEPEST)):
        if number >= _MOST_OBJECTS:
            break
        if one.type == raw.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = one.get_bounds()
            covered += (right - left) * (top - bottom)
        elif one.type == raw.FPDF_PAGEOBJ_TEXT:
            mode = raw.FPDFTextObj_GetTextRenderMode(one.raw)
            hidden += mode == raw.FPDF_TEXTRENDERMODE_INVISIBLE
            shown += mode != raw.FPDF_TEXTRENDERMODE_INVISIBLE
    if covered < _WHOLE * width * height:
        return Page.PRINTED
    if count_han(text) < _FEWEST:
        return Page.PICTURE
    return Page.RECOGNISED if hidden > shown else Page.PRINTED


def scan_notes(kinds: Sequence[Page]) -> list[str]:
    """Return what has to be said of the scanned pages of a file."""
    pictures = [str(n) for n, kind in enumerate(kinds, 1) if kind is Page.PICTURE]
    recognised = [str(n) for n, kind in enumerate(kinds, 1) if kind is Page.RECOGNISED]
    notes = []
    if pictures:
        notes.append(
            f"pages that are pictures, whose text is not read: {', '.join(pictures)}; recognise "
            "it first (OCR) to have them read"
        )
    if recognised:
        notes.append(
            "a machine recognised the text in pictures of its pages (OCR), so that figures and "
            f"names in it may be wrong: {', '.join(recognised)}"
        )
    return notes
