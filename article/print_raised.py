"""Raised figures in print: an exponent stays one, the mark of a note is no digit of a figure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .blocks import RAISED

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

# Stands for the mark of a note until the places of a line's characters have been looked at.
NOTE = "\x02"
# What stands in brackets is told to be a mark without its place.
_FIGURE = re.compile(r"[\[［〔][^\]］〕]{1,12}[\]］〕]|([\d*†‡](?:[\d,，*†‡–-]{0,18}[\d*†‡])?)")
_UNIT = re.compile(r"[A-Za-z0-9)\]）%°米秒里尺寸升碳铀钚氢氚氘锶铯碘钴氡镭]")
_SMALL = 0.86  # of the size of the print before it
_ABOVE = 1.0  # points
_REACH = 9  # characters: how long a raised figure may be


def with_raised(
    page: PdfTextPage, text: str, places: Sequence[int], *, is_vertical: bool = False
) -> str:
    """Return the text of a line, of each character its place on its page, with raised figures.

    「200 m²」 stays so; the mark of a note, 「排水量之差¹」, becomes as many NOTE characters. In
    vertical writing every smaller figure is raised.
    """

    def is_raised(at: int) -> bool:
        return _is_raised(page, places, at, is_vertical=is_vertical)

    pieces = list(text)
    for match in _FIGURE.finditer(text):
        if match[1] is None or not is_raised(match.end() - 1):
            continue
        first = match.end() - 1
        while first > match.start() and is_raised(first - 1):
            first -= 1
        is_exponent = _UNIT.match(text[:first].rstrip()[-1:])  # PDFium may see a space there
        for at in range(first, match.end()):
            pieces[at] = pieces[at].translate(RAISED) if is_exponent else NOTE
    return "".join(pieces)


def _is_raised(page: PdfTextPage, places: Sequence[int], at: int, *, is_vertical: bool) -> bool:
    """Tell whether a character is smaller than the full one before it and stands above it."""
    own = _character(page, places[at])
    for before in range(at - 1, max(-1, at - _REACH), -1):
        found = _character(page, places[before])
        if own and found and own[0] <= _SMALL * found[0]:
            return is_vertical or own[1] >= found[1] + _ABOVE
    return False


def _character(page: PdfTextPage, at: int) -> tuple[float, float] | None:
    """Return the size of a character of a page's text, and how high it stands."""
    from ctypes import byref, c_double

    from pypdfium2 import raw

    index = raw.FPDFText_GetCharIndexFromTextIndex(page, at)
    x, y = c_double(), c_double()
    if index < 0 or not raw.FPDFText_GetCharOrigin(page, index, byref(x), byref(y)):
        return None
    size = raw.FPDFText_GetFontSize(page, index)
    return (size, y.value) if size > 0 else None
