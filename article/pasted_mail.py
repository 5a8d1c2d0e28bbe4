"""A mail that was copied to a text with its fields, and the older mail below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .elements import QUOTED
from .lines import Line
from .model import Span
from .replies import FEWEST, HANDED_ON, HEADER, is_field, is_sender, stands_above_quotation
from .script import count_han

_FEWEST = 3  # fields
_SUBJECT = re.compile(r"(?:主题|主旨|标题|subject)\s*[:：]\s*", re.IGNORECASE)
_ANSWERS = re.compile(r"(?:(?:答复|回复|转发|re|fw|fwd)\s*[:：]\s*)+", re.IGNORECASE)


def mark_pasted_mail(lines: Sequence[Line], reasons: list[str | None]) -> Span | None:
    """Mark the fields above a mail and the mail that it answers; return where its subject is.

    Of a mail that has next to nothing of its own, the one that it hands on is the story.
    """
    first, fields = 0, _end_of_fields(lines, 0)
    if fields < _FEWEST or not any(is_sender(line.text) for line in lines[:fields]):
        return None
    while True:
        for at in range(first, fields):
            reasons[at] = reasons[at] or HEADER
        quoted = fields
        while quoted < len(lines) and not _starts_quotation(lines, quoted):
            quoted += 1
        own = "".join(line.text for line in lines[fields:quoted])
        below = _end_of_fields(lines, quoted + stands_above_quotation(_whole(lines, quoted)))
        if quoted == len(lines) or below == len(lines) or count_han(own) >= FEWEST:
            break
        reasons[fields:quoted] = [HANDED_ON] * (quoted - fields)
        first, fields = quoted, below
    reasons[quoted:] = [QUOTED] * (len(lines) - quoted)
    return next(filter(None, map(_subject, lines[first:fields])), None)


def _end_of_fields(lines: Sequence[Line], at: int) -> int:
    while at < len(lines) and (is_sender(lines[at].text) or is_field(lines[at].text)):
        at += 1
    return at


def _whole(lines: Sequence[Line], at: int) -> str:
    """Return a line with the dashes before it, which were taken for a bullet."""
    if at == len(lines):
        return ""
    return "--" * (lines[at].text_start > lines[at].span.start) + lines[at].text


def _starts_quotation(lines: Sequence[Line], at: int) -> bool:
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    is_head = is_sender(lines[at].text) and is_field(below)
    return is_head or stands_above_quotation(_whole(lines, at))


def _subject(line: Line) -> Span | None:
    label = _SUBJECT.match(line.text)
    if label is None:
        return None
    start = label.end()
    answers = _ANSWERS.match(line.text, start)
    start = line.text_start + (answers.end() if answers else start)
    return Span(start, line.span.end) if start < line.span.end else None
