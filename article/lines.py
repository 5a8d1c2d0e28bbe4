"""The lines of a page, and those that one long line holds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from .indents import IN_TEXT
from .model import Span
from .note_marks import DIRECTION

# Pictures that stand for bullets, without ❶ and its like, which are numbers.
PICTURE = "\u2600-\u2775\u2794-\u27bf\ufe0f\U0001f300-\U0001faff"
_BULLET = re.compile(
    rf"^(?:\[[ xX]\]\s|[\s•·●○◆◇■□▪▌▍▎┃►▶★☆※*>\-–|\u200b\ufeff{PICTURE}]|#(?=[#\s]))+"
)
# White space, bars and what is not seen, at the end of a line.
_TRAILER = "|\u200b\ufeff \t\x1f\xa0\u1680\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_SPACE = re.compile(r"[\s\u2028\u2029]+")
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+"
)
_UNSEEN = re.compile(f"[{_SPACE.pattern[1:-2]}{_INVISIBLE.pattern[1:-2]}]")
FINAL = re.compile(rf"[。！？!?…；;][”’」』）)】》\"\s]*(?:{DIRECTION}\s*)*$")
# What may stand for a full stop behind a clause: a stop of half width, an emoji.
_SOFT_FINAL = re.compile(
    r"(?:[\u4e00-\u9fff][.~～][”’」』）)】》\"\s]*|"
    r"[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?(?:\s*O?网页链接)?)$"
)
_LONGEST_FINAL = 12  # code points
_INDENT = re.compile(r"\t|[\s\u3000]{2,}")
# Between the digits of a figure that is set wide, and how many pieces tell that a text is.
_IN_FIGURE = re.compile(
    r"(?<=\d)[ \xa0](?=[\d.,%])|(?<=\d[ \xa0][.,])[ \xa0](?=\d)|(?<=\d[.,])[ \xa0](?=\d)"
)
_FEWEST_WIDE = 12
# 「62. 5%」, 「2. 05元」, 「3 . 30元」, as machines read print.
_POINT = re.compile(
    r"((?![表图第注件款项条例])[\u4e00-\u9fff]\d{1,3})"
    r"(?: (?=\.\d)|(\.) (?=\d{1,2}[%％万亿]|\d{2}[元倍吨米])| (\.) (?=\d{1,2}\D))"
)
# A line break inside a figure: some programs cut lines after so many characters.
_BREAK = r"[ \t]*(?:\r\n|[\r\n])[ \t]*"
_CUT = re.compile(
    rf"(?<=\d){_BREAK}(?=\d|[.,:]\d|[%％])|(?<=\d[.,:]){_BREAK}(?=\d{{1,2}}(?![\d年A-Za-z]))"
)
# The parts of a research note that was sent as one line.
_LABELLED = re.compile(
    r"(?<=\S)\s+(?=(?:事件|事项|点评|投资要点|核心观点|盈利预测(?:[与及和][^\s:：，。]{2,6})?|"
    r"投资(?:建议|评级)|估值与评级|风险提示|催化剂)\s?[:：])"
)
_FEWEST_LABELS = 2
_ITEM = re.compile(
    rf"\s*(?:[•·●○◆◇■□▪▶★☆*\-–—{PICTURE}]|\d\ufe0f?\u20e3|[(（]?[0-9一二三四五六七八九十]{{1,3}}(?:[)）、．]|\.(?![0-9])))"
)

# Runs of characters of two columns: East Asian width W or F.
_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff"
    "\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\U0001f300-\U0001f64f"
    "\U0001f900-\U0001f9ff\U00020000-\U0003fffd]+"
)

# The number of a page of print, where it stands inside a paragraph that goes on overleaf.
_DASH = "[-–—－‐·•]"
_FOLIO = re.compile(
    rf"(?:{_DASH}{{1,2}}\s?)?\d(?:\s?\d){{0,3}}\s?{_DASH}{{1,2}}|第\s?\d{{1,4}}\s?页"
)
_FOLIO_INSIDE = re.compile(rf"[\r\n]\s{{0,20}}(?:{_FOLIO.pattern})\s{{0,20}}[\r\n]\f?")

_MARGIN = re.compile(r"^ *(?=[^\s])|^ *(?=[\t\u3000])", re.MULTILINE)
_MOST_MARGIN = 20


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank.

    ``span`` leaves out the white space around it; ``text`` is folded (simplified script,
    half-width letters and digits) and has no bullet; it starts at ``text_start``.
    ``follows_blank`` tells that a blank line or the start of the page precedes it;
    ``is_indented`` that it starts like a paragraph or the item of a list; the further lines of an
    item do not. ``width`` is the column at which it ends.
    """

    span: Span
    text: str
    text_start: int
    width: int
    follows_blank: bool
    is_indented: bool


def read_lines(original: str, folded: str) -> list[Line]:
    """Return the lines of a page that are not blank, in order; *folded* is all of it, folded."""
    lines: list[Line] = []
    margin = _margin(original)
    blank = True
    item: int | None = None  # the column at which the item starts that these lines belong to
    for match in re.finditer(r"[^\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+", original):
        raw = match.group()
        blank = blank or _is_blank_between(
            original, lines[-1].span.end if lines else 0, match.start()
        )
        visible = _visible(raw)
        if visible is None:
            blank = True
            continue
        indent = _width(raw[: visible[0]]) if visible[0] else 0
        is_item = bool(_ITEM.match(raw))
        inner = raw[margin:]
        if is_item or blank or (item is not None and indent <= item):
            item = indent if is_item else None
        start, end = match.start() + visible[0], match.start() + visible[1]
        text = folded[start:end]
        bullet = _BULLET.match(text)
        lines.append(
            Line(
                span=Span(start, end),
                text=(text[bullet.end() :] if bullet else text).rstrip(_TRAILER),
                text_start=start + (bullet.end() if bullet else 0),
                width=indent + _width(text),
                follows_blank=blank,
                is_indented=is_item or (item is None and bool(_INDENT.match(inner))),
            )
        )
        blank = False
    return lines


def _margin(original: str) -> int:
    """Return how many spaces stand before each line of a page: they are no indent."""
    narrowest = _MOST_MARGIN
    for match in _MARGIN.finditer(original):
        narrowest = min(narrowest, len(match.group()))
        if not narrowest:
            break
    return narrowest


def _visible(raw: str) -> tuple[int, int] | None:
    """Return where the text of a line starts and ends, or None for a blank one."""
    start, end = len(raw) - len(raw.lstrip()), len(raw.rstrip())
    return (start, end) if start < end else None


def _is_blank_between(original: str, start: int, end: int) -> bool:
    if end - start < 2:
        return False
    breaks = original[start:end].replace("\r\n", "\n").replace("\r", "\n")
    return breaks.count("\n") > 1


def _width(text: str) -> int:
    """Return the columns a line takes on a terminal."""
    return len(text) + sum(map(len, _WIDE.findall(text)))


def split_line(line: Line, at: int) -> tuple[Line, Line]:
    """Return the parts of a line before and behind an offset into its text, without white space."""
    head, tail = line.text[:at].rstrip(), line.text[at:].lstrip()
    start = line.text_start + len(line.text) - len(tail)
    first = replace(line, span=Span(line.span.start, line.text_start + len(head)), text=head)
    last = replace(
        line, span=Span(start, line.span.end), text=tail, text_start=start, follows_blank=False
    )
    return first, last


def split_paragraphs(line: Line, places: Sequence[int]) -> list[Line]:
    """Return the parts of a line between ascending offsets into its text, each a paragraph.

    All in one pass: a long line may have very many of them.
    """
    parts: list[Line] = []
    for start, end in pairwise([0, *places, len(line.text)]):
        text = line.text[start:end]
        if end < len(line.text):
            text = text.rstrip()
        at = start + len(text) - len(text.lstrip())
        parts.append(_part(line, at, start + len(text)) if start else _head(line, len(text)))
    return parts


def _head(line: Line, end: int) -> Line:
    span = Span(line.span.start, line.text_start + end)
    return line if end == len(line.text) else replace(line, span=span, text=line.text[:end])


def _part(line: Line, start: int, end: int) -> Line:
    """Return a paragraph inside a line, by offsets into its text."""
    at = line.text_start + start
    return replace(
        line,
        span=Span(at, line.text_start + end if end < len(line.text) else line.span.end),
        text=line.text[start:end],
        text_start=at,
        follows_blank=False,
        is_indented=True,
    )


def part_paragraphs(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a page with the paragraphs that one line holds in lines of their own.

    Feeds and data sets drop the line breaks of a page and leave the indents of its paragraphs:
    「……增长三成。　　盈利预测　　预计今年……」. One of them must stand behind a full stop.
    So do those who send a note as a message: 「……过半 事件：…… 点评：……」.
    """
    parted: list[Line] = []
    for line in lines:
        places = [indent.end() for indent in IN_TEXT.find(line.text)]
        labels = [m.end() for m in _LABELLED.finditer(line.text)]
        if len(labels) >= _FEWEST_LABELS:
            places = sorted({*places, *labels})
        parted += split_paragraphs(line, places)
    return parted


def is_folio(text: str) -> bool:
    """Tell whether a line is the number of a page of print: 「－ 4 －」, 「第 4 页」."""
    return bool(_FOLIO.fullmatch(text))


def without_folios(text: str) -> str:
    """Return a sentence without the numbers of pages that stand inside it.

    >>> without_folios("要求补建喷\\n－4－\\n水装置四十套。")
    '要求补建喷\\n水装置四十套。'
    """
    return _FOLIO_INSIDE.sub("\n", text)


def is_prose(line: Line) -> bool:
    """Tell whether a line is running text rather than a headline, label or list item."""
    text = line.text
    if len(text) >= 60 or "。" in text or FINAL.search(text):
        return True
    has_clauses = "，" in text or "," in text
    return has_clauses and bool(_SOFT_FINAL.search(text[-_LONGEST_FINAL:]))


def without_gaps(text: str) -> str:
    """Return a text without the spaces beside the points of its figures.

    >>> without_gaps("人口286 .4万人，占62. 5%")
    '人口286.4万人，占62.5%'
    """
    return _POINT.sub(r"\1\2\3", text) if ". " in text or " ." in text else text


def without_cuts(text: str) -> str:
    """Return a text without the line breaks inside its figures.

    >>> without_cuts("总投资4\\n32.6亿元，增长14.\\n2%")
    '总投资432.6亿元，增长14.2%'
    """
    return _CUT.sub("", text) if "\n" in text or "\r" in text else text


def is_item(text: str) -> bool:
    """Tell whether a text starts as the item of a list."""
    return bool(_ITEM.match(text))


def without_wide_digits(text: str) -> str:
    """Return a text that is set wide without the spaces inside its figures.

    >>> without_wide_digits("受 灾 农 田 4 . 2 万 亩 ， 倒 塌 房 屋 1 , 3 6 0 间 。")
    '受 灾 农 田 4.2 万 亩 ， 倒 塌 房 屋 1,360 间 。'
    """
    pieces = text.split()
    single = sum(len(piece) == 1 for piece in pieces)
    if len(pieces) < _FEWEST_WIDE or single * 10 < 9 * len(pieces):
        return text
    return _IN_FIGURE.sub("", text)


def normalise_spaces(text: str) -> str:
    """Return text without line breaks, stray spaces and control characters.

    White space beside a Chinese character or full-width mark goes; elsewhere it becomes one space.
    """
    if not _UNSEEN.search(text):
        return text
    pieces = [piece for piece in _SPACE.split(_INVISIBLE.sub("", text)) if piece]
    joined = "".join(pieces[:1])
    for piece in pieces[1:]:
        wide = is_wide(joined[-1]) or is_wide(piece[0])
        joined += piece if wide else " " + piece
    return joined


def is_wide(char: str) -> bool:
    """Tell whether no space is written beside a character."""
    return unicodedata.east_asian_width(char) in "WF" or char in "“”‘’…—·"
