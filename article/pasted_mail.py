"""A mail that was copied to a text with its fields, and the older mail below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .elements import QUOTED
from .lines import Line
from .model import Span
from .replies import HEADER, is_field, is_sender, stands_above_quotation

_FEWEST = 3  # fields
_SUBJECT = re.compile(r"(?:主题|主旨|标题|subject)\s*[:：]\s*", re.IGNORECASE)
_ANSWERS = re.compile(r"(?:(?:答复|回复|转发|re|fw|fwd)\s*[:：]\s*)+", re.IGNORECASE)


def mark_pasted_mail(lines: Sequence[Line], reasons: list[str | None]) -> Span | None:
    """Mark the fields above a mail and the mail that it answers; return where its subject is."""
    fields = 0
    while fields < len(lines) and (is_sender(lines[fields].text) or is_field(lines[fields].text)):
        fields += 1
    if fields < _FEWEST or not any(is_sender(line.text) for line in lines[:fields]):
        return None
    reasons[:fields] = [reason or HEADER for reason in reasons[:fields]]
    quoted = fields
    while quoted < len(lines) and not _starts_quotation(lines, quoted):
        quoted += 1
    reasons[quoted:] = [QUOTED] * (len(lines) - quoted)
    return next(filter(None, map(_subject, lines[:fields])), None)


def _starts_quotation(lines: Sequence[Line], at: int) -> bool:
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    is_head = is_sender(lines[at].text) and is_field(below)
    rule = "--" if lines[at].text_start > lines[at].span.start else ""  # taken for a bullet
    return is_head or stands_above_quotation(rule + lines[at].text)


def _subject(line: Line) -> Span | None:
    label = _SUBJECT.match(line.text)
    if label is None:
        return None
    start = label.end()
    answers = _ANSWERS.match(line.text, start)
    start = line.text_start + (answers.end() if answers else start)
    return Span(start, line.span.end) if start < line.span.end else None
