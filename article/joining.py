"""Hard-wrapped lines joined to the paragraphs that they make up."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from .lines import FINAL, Line, is_folio, is_prose
from .model import Span
from .script import count_han

_SENTENCE_END = re.compile(r"[。！？!?…；;：:.][”’」』）)】》\"]*$")
_PAUSE = re.compile(r"[，。、；：]|[\u4e00-\u9fff][,.;:](?=[\u4e00-\u9fff\d\"“])")
_APART = re.compile(r"\S[ \u3000]{3,}\S")  # a head of a page, a row
# Two clauses or a sentence, and a third that has no end.
_TORN = re.compile("(?:。|，[^。]{2,}，|，.{16,})[^。，]{0,30}[\u4e00-\u9fff]$")
_LOOKED_AT = 120  # code points of a line's end; a search in all of a long one takes too long
# 「价格：38.5万元」 goes on with no line above it, nor does a row of a table.
_FIELD = re.compile(
    r"[\u4e00-\u9fff]{2,6}[:：][^，。]{1,40}$|[^\t]{0,15}[\u4e00-\u9fff][^\t]{0,15}\t"
)
_TELLING = 5000  # lines that tell how a page is wrapped; more of them take time and tell no more
_NARROWEST = 40  # columns of a hard-wrapped page
_FEWEST_SPACED = 6  # lines of a page with a blank line behind every line
_COLUMN = 20  # columns at least of one that was recognised from print, all of its lines as long
_SHORTEST = 12  # code points of lines that a program cut after so many
_FEWEST = 3
_OPEN_FIGURE = re.compile(r"\d[.:]$")  # 「总投资432.」
_CLOSING = "”’」』）)】》，。、；：！？"  # no paragraph starts so


@dataclass(frozen=True, slots=True)
class Wrap:
    """How a page was hard-wrapped: near a column, after so many code points, or not at all."""

    width: int | None = None
    length: int | None = None

    def __bool__(self) -> bool:
        return self.width is not None or self.length is not None

    def fills(self, line: Line) -> bool:
        """Tell whether a line is as long as the page's lines are."""
        if self.width is not None and line.width >= self.width - _ragged(self.width):
            return True
        return self.length is not None and len(line.span) == self.length


def join_lines(
    lines: Sequence[Line], folded: str, *, is_chrome: Callable[[Line], object]
) -> list[Line]:
    """Return the lines of a page with hard-wrapped paragraphs joined into one line each.

    The text of a joined line holds its line breaks, so that offsets stay those of the page. Lines
    that *is_chrome* knows tell nothing of how wide the page's paragraphs are.
    """
    if _is_spaced(lines[:_TELLING], is_chrome):
        lines = [replace(line, follows_blank=at == 0) for at, line in enumerate(lines)]
    wrap = find_wrap(lines[:_TELLING], is_chrome)
    broken = _broken(lines) | _of_subtitles(lines)
    overleaf = _overleaf(lines, wrap)
    groups: list[list[Line]] = []
    for at, line in enumerate(lines):
        if at and (at in broken or at in overleaf or _continues(lines[at - 1], line, wrap)):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_joined(group, folded) for group in groups]


def _is_spaced(lines: Sequence[Line], is_chrome: Callable[[Line], object]) -> bool:
    """Tell whether a blank line stands behind every line of a hard-wrapped page, as copies have it.

    Most lines that end in the middle of a sentence then end near the same column.
    """
    if sum(line.follows_blank for line in lines) * 20 < len(lines) * 19:
        return False
    open_ = [
        above
        for above, below in pairwise(lines)
        if not (below.is_indented or _SENTENCE_END.search(above.text) or is_chrome(above))
    ]
    full = [line for line in open_ if line.width >= _NARROWEST and _PAUSE.search(line.text)]
    if len(full) < _FEWEST_SPACED or len(full) * 2 < len(open_):
        return False
    width = max(line.width for line in full)
    longer = sum(line.width > width + 2 for line in lines)
    near = sum(line.width >= width - _ragged(width) for line in full)
    return near * 4 >= len(full) * 3 and longer * 8 <= len(lines)


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


def _joined(group: Sequence[Line], folded: str) -> Line:
    """Return the lines of one paragraph as one."""
    first, last = group[0], group[-1]
    if first is last:
        return first
    text = folded[first.text_start : last.span.end]
    span = Span(first.span.start, last.span.end)
    return replace(first, span=span, text=text, width=sum(line.width for line in group))


def find_wrap(lines: Sequence[Line], is_chrome: Callable[[Line], object]) -> Wrap:
    """Return how a page was hard-wrapped.

    In a wrapped page most lines that another follows directly end near the same column, or have
    the same number of code points, in the middle of a sentence, and next to none is longer. Lines
    that are chrome are none of a paragraph.
    """
    followed = [a for a, b in pairwise(lines) if not (b.follows_blank or b.is_indented)]
    fields = {a.span for a, b in pairwise(lines) if _FIELD.match(a.text) or _FIELD.match(b.text)}
    followed = [line for line in followed if line.span not in fields]
    if not any(line.width >= _COLUMN for line in followed):
        return Wrap()
    chrome = {line.span for line in lines if is_chrome(line)}
    followed = [line for line in followed if line.span not in chrome]
    wide = [line for line in followed if line.width >= _NARROWEST]
    narrow = [line for line in followed if _is_of_column(line)]
    widths = list(filter(None, [_common_width(wide, fewest=2), _common_width(narrow, fewest=3)]))
    whole = [a for a in lines if not (_APART.search(a.text) or a.span in chrome)]
    longer = {width: sum(line.width > width + 2 for line in whole) for width in widths}
    width = next((width for width in widths if longer[width] * 8 <= len(whole)), None)
    return Wrap(width, _common_length(followed, whole))


def _common_length(followed: Sequence[Line], whole: Sequence[Line]) -> int | None:
    """Return the number of code points that nearly all lines have which others follow, or None."""
    torn = [line for line in followed if not _SENTENCE_END.search(line.text)]
    if not torn:
        return None
    length, times = Counter(len(line.span) for line in torn).most_common(1)[0]
    if length < _SHORTEST or times < _FEWEST or times * 4 < len(torn) * 3:
        return None
    with_pause = sum(
        len(line.span) == length and _PAUSE.search(line.text) is not None for line in torn
    )
    longer = sum(len(line.span) > length for line in whole)
    return length if with_pause * 2 > times and longer * 8 <= len(whole) else None


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


def _continues(above: Line, line: Line, wrap: Wrap) -> bool:
    """Tell whether *line* goes on with the sentence of the line above it."""
    if line.follows_blank or line.is_indented:
        return False
    if wrap and line.text[:1] and line.text[0] in _CLOSING:
        return True
    is_cut = _OPEN_FIGURE.search(above.text[-2:]) and line.text[:1].isdecimal()
    if _SENTENCE_END.search(above.text) and not is_cut:
        return False
    if above.text.endswith(("，", "、", ",", "（", "“", "「", "《")):
        return True
    if not wrap or _APART.search(above.text) or _APART.search(line.text):
        return False
    return wrap.fills(above)


def _overleaf(lines: Sequence[Line], wrap: Wrap) -> set[int]:
    """Return the numbers of pages inside a sentence, and the lines below that go on with it."""
    found: set[int] = set()
    for at in range(1, len(lines) - 1):
        if is_folio(lines[at].text):
            below = replace(lines[at + 1], follows_blank=False)
            found |= {at, at + 1} if _continues(lines[at - 1], below, wrap) else set()
    return found
