"""Lines of a story that are headings of what stands below them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from . import chrome
from .cleaned import Cleaned
from .document_lines import SPEAKER, TURN
from .lines import Line, is_prose
from .other_stories import LISTED_FIGURES

_VALUE = re.compile(r"[:：].*\d")  # of an item: 「漏损率目标：18%」
_NUMBER = re.compile(r"[(（]?(\d{1,2})(?:[、．)）]|\.(?!\d))")
_SLOT = re.compile(r"\d{1,2}[:：]\d{2}\s?[-–—~至]\s?\d{1,2}[:：]\d{2}")  # of a programme
_LABEL = re.compile("[\u4e00-\u9fff]{2,6}[:：]\\s?\\S")


def mark_headings(lines: Sequence[Line], result: Cleaned) -> None:
    """Mark short lines without a final stop that stand above a paragraph."""
    below: int | None = None
    for at in range(len(lines) - 1, -1, -1):
        if result.reasons[at] is not None:
            continue
        is_said = at > 0 and result.reasons[at - 1] in (SPEAKER, TURN)
        if below is not None and not is_said and _is_above(lines, result, at, below):
            result.headings.add(at)
        below = at


def _is_above(lines: Sequence[Line], result: Cleaned, at: int, below: int) -> bool:
    """Tell whether a line may be the heading of a paragraph, or of the first item of a digest."""
    is_list = below in result.items and at not in result.items
    return (is_list or is_prose(lines[below])) and _can_be_heading(lines, at)


def take_back(lines: Sequence[Line], result: Cleaned, at: int) -> None:
    """Take a line for one of the story after all, and for a heading where it stands above one."""
    is_taken = result.reasons[at] is not None
    result.reasons[at] = None
    is_above = at + 1 < len(lines) and result.reasons[at + 1] is None and is_prose(lines[at + 1])
    if is_taken and is_above and _can_be_heading(lines, at):
        result.headings.add(at)


def _can_be_heading(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a line is short and neither a fact nor one of several items or fields."""
    line, above = lines[at], lines[at - 1] if at else None
    if is_prose(line) or len(line.text) > 40 or line.text[-1] in "，、,：:":
        return False
    if chrome.FACT.match(line.text) or (_LABEL.match(line.text) and _has_labels(lines, at)):
        return False
    if _has_bullet(line) and _VALUE.search(line.text):
        return False
    if _SLOT.match(line.text):
        return False
    if above is None or is_prose(above):
        return True
    if _is_next(above.text, line.text):
        return False
    is_listed = _has_bullet(line) and _has_bullet(above) and not line.follows_blank
    return not (
        is_listed or (LISTED_FIGURES.search(line.text) and LISTED_FIGURES.search(above.text))
    )


def _is_next(above: str, text: str) -> bool:
    """Tell whether a line is the next item of a numbered list."""
    first, second = _NUMBER.match(above), _NUMBER.match(text)
    return bool(first and second and int(second[1]) == int(first[1]) + 1)


def _has_labels(lines: Sequence[Line], at: int) -> bool:
    """Tell whether the line above or below is a field, too: 「薪资：……」 among others."""
    near = [lines[n].text for n in (at - 1, at + 1) if 0 <= n < len(lines)]
    return any(map(_LABEL.match, near))


def _has_bullet(line: Line) -> bool:
    return line.text_start > line.span.start
