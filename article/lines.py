"""The lines of a page, and the paragraphs they make up."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from .model import Span
from .script import fold

_BULLET = re.compile(r"^[\s•·●○◆◇■□▪►▶★☆※*>\-–|\u200b\ufeff]+")
_TRAILER = re.compile(r"[\s|\u200b\ufeff]+$")
_SPACE = re.compile(r"[\s\u2028\u2029]+")
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+"
)
_SENTENCE_END = re.compile(r"[。！？!?…；;：:.][”’」』）)】》\"]*$")
_ITEM = re.compile(
    r"^(?:[\s\u3000]{2,}|\t|[•·●◆■▪*\-–—]|[(（]?[0-9一二三四五六七八九十]{1,3}[)）、.．])"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank.

    ``span`` leaves out the white space around it; ``text`` is folded (simplified script,
    half-width letters and digits) and has no bullet; it starts at ``text_start``.
    ``follows_blank`` tells that a blank line or the start of the page precedes it;
    ``is_indented`` that it starts like a paragraph.
    """

    span: Span
    text: str
    text_start: int
    width: int
    follows_blank: bool
    is_indented: bool


def read_lines(original: str) -> list[Line]:
    """Return the lines of a page that are not blank, in order."""
    lines: list[Line] = []
    blank = True
    for match in re.finditer(r"[^\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+", original):
        raw = match.group()
        blank = blank or _is_blank_between(
            original, lines[-1].span.end if lines else 0, match.start()
        )
        visible = _visible(raw)
        if visible is None:
            blank = True
            continue
        start, end = match.start() + visible[0], match.start() + visible[1]
        text = fold(original[start:end])
        bullet = _BULLET.match(text)
        lines.append(
            Line(
                span=Span(start, end),
                text=_TRAILER.sub("", text[bullet.end() :] if bullet else text),
                text_start=start + (bullet.end() if bullet else 0),
                width=_width(text),
                follows_blank=blank,
                is_indented=bool(_ITEM.match(raw)),
            )
        )
        blank = False
    return lines


def _visible(raw: str) -> tuple[int, int] | None:
    """Return where the text of a line starts and ends, or None for a blank one."""
    start, end = 0, len(raw)
    while start < end and raw[start].isspace():
        start += 1
    while end > start and raw[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _is_blank_between(original: str, start: int, end: int) -> bool:
    breaks = original[start:end].replace("\r\n", "\n").replace("\r", "\n")
    return breaks.count("\n") > 1


def _width(text: str) -> int:
    """Return the columns a line takes on a terminal."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def wrap_width(lines: Sequence[Line]) -> int | None:
    """Return the column at which a page was hard-wrapped, or None.

    In a wrapped page many lines end near the same column in the middle of a sentence.
    """
    if len(lines) < 3:
        return None
    widest = max(line.width for line in lines)
    if not 30 <= widest <= 130:
        return None
    full = [line for line in lines if line.width >= widest - 8]
    open_ended = [line for line in full if not _SENTENCE_END.search(line.text)]
    typical = median(line.width for line in lines)
    if len(open_ended) >= 2 and len(full) * 3 >= len(lines) and typical >= widest * 0.5:
        return widest
    return None


def join_lines(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the paragraphs of a page: one line each, or several where it was hard-wrapped."""
    width = wrap_width(lines)
    paragraphs: list[list[Line]] = []
    for line in lines:
        if paragraphs and _continues(paragraphs[-1][-1], line, width):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return paragraphs


def _continues(above: Line, line: Line, width: int | None) -> bool:
    """Tell whether *line* goes on with the sentence of the line above it."""
    if line.follows_blank or line.is_indented or _SENTENCE_END.search(above.text):
        return False
    if above.text.endswith(("，", "、", ",", "（", "“", "「", "《")):
        return True
    return width is not None and above.width >= width - 8


def normalise_spaces(text: str) -> str:
    """Return text without line breaks, stray spaces and control characters.

    White space beside a Chinese character or full-width mark goes; elsewhere it becomes one space.
    """
    pieces = [piece for piece in _SPACE.split(_INVISIBLE.sub("", text)) if piece]
    joined = "".join(pieces[:1])
    for piece in pieces[1:]:
        wide = _is_wide(joined[-1]) or _is_wide(piece[0])
        joined += piece if wide else " " + piece
    return joined


def _is_wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in "WF" or char in "“”‘’…—·"
