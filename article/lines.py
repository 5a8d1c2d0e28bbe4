"""The lines of a page, and the paragraphs they make up."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from .model import Span
from .note_marks import DIRECTION
from .script import count_han

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
_SENTENCE_END = re.compile(r"[。！？!?…；;：:.][”’」』）)】》\"]*$")
FINAL = re.compile(rf"[。！？!?…；;][”’」』）)】》\"\s]*(?:{DIRECTION}\s*)*$")
# What may stand for a full stop behind a clause: a stop of half width, an emoji.
_SOFT_FINAL = re.compile(
    r"(?:[\u4e00-\u9fff][.~～][”’」』）)】》\"\s]*|"
    r"[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?(?:\s*O?网页链接)?)$"
)
_PAUSE = re.compile(r"[，。、；：]|[\u4e00-\u9fff][,.;:](?=[\u4e00-\u9fff\d\"“])")
_APART = re.compile(r"\S[ \u3000]{3,}\S")  # a head of a page, a row
# Two clauses or a sentence, and a third that has no end.
_TORN = re.compile("(?:。|，[^。]{2,}，|，.{16,})[^。，]{0,30}[\u4e00-\u9fff]$")
_LOOKED_AT = 120  # code points of a line's end; a search in all of a long one takes too long
_LONGEST_FINAL = 12  # code points
_INDENT = re.compile(r"\t|[\s\u3000]{2,}")
# Indents in the middle of a line, and one behind a full stop.
_INDENTS = re.compile(r"(?<=\S)[ \xa0]*(?:\u3000{2}|[ \xa0]{4})[ \xa0\u3000]*(?=\S)")
_PARTED = re.compile(rf"[。！？][”’」』）)】》\"]?{_INDENTS.pattern}")
# The parts of a research note that was sent as one line.
# Between the digits of a figure that is set wide, and how many pieces tell that a text is.
_IN_FIGURE = re.compile(
    r"(?<=\d)[ \xa0](?=[\d.,%])|(?<=\d[ \xa0][.,])[ \xa0](?=\d)|(?<=\d[.,])[ \xa0](?=\d)"
)
_FEWEST_WIDE = 12
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
# 「价格：38.5万元」 goes on with no line above it, nor does a row of a table.
_FIELD = re.compile(
    r"[\u4e00-\u9fff]{2,6}[:：][^，。]{1,40}$|[^\t]{0,15}[\u4e00-\u9fff][^\t]{0,15}\t"
)
_TELLING = 5000  # lines that tell how a page is wrapped; more of them take time and tell no more
_NARROWEST = 40  # columns of a hard-wrapped page
_COLUMN = 20  # columns at least of one that was recognised from print, all of its lines as long


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
        indent = _width(raw[: visible[0]])
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


def join_lines(
    lines: Sequence[Line], folded: str, *, is_chrome: Callable[[Line], object]
) -> list[Line]:
    """Return the lines of a page with hard-wrapped paragraphs joined into one line each.

    The text of a joined line holds its line breaks, so that offsets stay those of the page. Lines
    that *is_chrome* knows tell nothing of how wide the page's paragraphs are.
    """
    width = wrap_width(lines[:_TELLING], is_chrome)
    broken = _broken(lines) | _of_subtitles(lines)
    groups: list[list[Line]] = []
    for at, line in enumerate(lines):
        if at and (at in broken or _belongs_above(lines, at, width)):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_joined(group, folded) for group in groups]


def _broken(lines: Sequence[Line]) -> set[int]:
    """Return the lines that end a sentence which a stray line break tore in two.

    Only where blank lines part the paragraphs of a page; above is no headline, but clauses.
    """
    if sum(line.follows_blank for line in lines) * 2 <= len(lines):
        return set()
    return {
        at
        for at, (above, line) in enumerate(pairwise(lines), 1)
        if not (line.follows_blank or line.is_indented)
        and _TORN.search(above.text[-_LOOKED_AT:])
        and is_prose(line)
        and FINAL.search(line.text)
    }


def _of_subtitles(lines: Sequence[Line]) -> set[int]:
    """Return the further lines of subtitles, shown together with the Chinese line above them."""
    found: set[int] = set()
    is_shown = False
    for at, (above, line) in enumerate(pairwise(lines), 1):
        is_timing = "-->" in above.text
        is_shown = (is_shown or is_timing) and not line.follows_blank
        if is_shown and not is_timing and not line.is_indented:
            found |= {at} if count_han(above.text) and count_han(line.text) else set()
    return found


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
        has_indents = _PARTED.search(line.text) is not None
        places = [m.end() for m in _INDENTS.finditer(line.text)] if has_indents else []
        labels = [m.end() for m in _LABELLED.finditer(line.text)]
        if len(labels) >= _FEWEST_LABELS:
            places = sorted({*places, *labels})
        parted += split_paragraphs(line, places)
    return parted


def _joined(group: Sequence[Line], folded: str) -> Line:
    """Return the lines of one paragraph as one."""
    first, last = group[0], group[-1]
    if first is last:
        return first
    text = folded[first.text_start : last.span.end]
    span = Span(first.span.start, last.span.end)
    return replace(first, span=span, text=text, width=sum(line.width for line in group))


def wrap_width(lines: Sequence[Line], is_chrome: Callable[[Line], object]) -> int | None:
    """Return the column at which a page was hard-wrapped, or None.

    In a wrapped page most lines that another follows directly end near the same column, in the
    middle of a sentence, and next to none is longer. Lines that are chrome are none of a paragraph.
    """
    followed = [a for a, b in pairwise(lines) if not (b.follows_blank or b.is_indented)]
    fields = {a.span for a, b in pairwise(lines) if _FIELD.match(a.text) or _FIELD.match(b.text)}
    followed = [line for line in followed if line.span not in fields]
    if not any(line.width >= _COLUMN for line in followed):
        return None
    chrome = {line.span for line in lines if is_chrome(line)}
    followed = [line for line in followed if line.span not in chrome]
    wide = [line for line in followed if line.width >= _NARROWEST]
    narrow = [line for line in followed if _is_of_column(line)]
    widths = list(filter(None, [_common_width(wide, fewest=2), _common_width(narrow, fewest=3)]))
    whole = [a for a in lines if not (_APART.search(a.text) or a.span in chrome)]
    longer = {width: sum(line.width > width + 2 for line in whole) for width in widths}
    return next((width for width in widths if longer[width] * 8 <= len(whole)), None)


def _common_width(lines: Sequence[Line], *, fewest: int) -> int | None:
    """Return the column near which most of the lines end that others follow, or None."""
    widths = Counter(line.width for line in lines if not _SENTENCE_END.search(line.text))
    near = {
        width: sum(widths[width - less] for less in range(_ragged(width) + 1)) for width in widths
    }
    if not near:
        return None
    width = max(near, key=lambda width: (near[width], width))
    return width if near[width] >= fewest and near[width] * 2 >= len(lines) else None


def _ragged(width: int) -> int:
    """Return the columns that a line may lack where a figure or a mark would not fit."""
    return 6 if width >= _NARROWEST else 3


def _is_of_column(line: Line) -> bool:
    """Tell whether a short line may be of a narrow column: headlines have no mark inside."""
    return line.width >= _COLUMN and bool(_PAUSE.search(line.text))


def _continues(above: Line, line: Line, width: int | None) -> bool:
    """Tell whether *line* goes on with the sentence of the line above it."""
    if line.follows_blank or line.is_indented or _SENTENCE_END.search(above.text):
        return False
    if above.text.endswith(("，", "、", ",", "（", "“", "「", "《")):
        return True
    if width is None or _APART.search(above.text) or _APART.search(line.text):
        return False
    return above.width >= width - _ragged(width)


def _belongs_above(lines: Sequence[Line], at: int, width: int | None) -> bool:
    """Tell whether a line goes on with the line above it, or with that before a page's number."""
    is_overleaf = _goes_on_overleaf(lines, at, width) or _goes_on_overleaf(lines, at - 1, width)
    return is_overleaf or _continues(lines[at - 1], lines[at], width)


def _goes_on_overleaf(lines: Sequence[Line], at: int, width: int | None) -> bool:
    """Tell whether a line is the number of a page inside a sentence of a hard-wrapped page."""
    if not (0 < at < len(lines) - 1 and width is not None and is_folio(lines[at].text)):
        return False
    return _continues(lines[at - 1], replace(lines[at + 1], follows_blank=False), width)


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
