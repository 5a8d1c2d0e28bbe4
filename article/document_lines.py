"""Lines by which documents, announcements and subtitles are told: their fields, dates, signers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from . import chrome
from .lines import Line, is_prose

TIMING = "timing of subtitles"
SIGNATURE = "signature"
_DATE = "date or source line"
_OFFICE = re.compile("[会局部厅委院所司处室团队府校社行署馆网]$")  # ends the name of who signs
_NO_SIGNER = re.compile(r"[，。；：:？！]|^[一二三四五六七八九十\d]")
_MOST_SIGNERS = 8


def mark_timings(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark when the lines of subtitles are shown, and their numbers."""
    for at, line in enumerate(lines):
        if chrome.TIMING.match(line.text):
            reasons[at] = TIMING
            if at and lines[at - 1].text.isdecimal():
                reasons[at - 1] = TIMING


def mark_fields(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark what a document says of itself above its text: 「证券代码：301998 证券简称：某某」."""
    for at, line in enumerate(lines):
        if chrome.FIELDS.match(line.text):
            reasons[at] = reasons[at] or _DATE
        elif reasons[at] is None and is_prose(line):
            return


def keep_facts(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Keep when something takes place: 「时间：」 with 「地点：」 below it is no date of a page."""
    for at, (line, below) in enumerate(pairwise(lines)):
        is_time = reasons[at] == _DATE and chrome.FACT.match(line.text)
        if is_time and reasons[at + 1] is None and chrome.FACT.match(below.text):
            reasons[at] = None


def mark_signature(lines: Sequence[Line], reasons: list[str | None]) -> None:
    """Mark who signs a document: the short lines between its last sentence and its date."""
    date = _last_date(lines, reasons)
    for at in range(date - 1, max(-1, date - 1 - _MOST_SIGNERS), -1):
        text = lines[at].text
        is_name = at == date - 1 or _OFFICE.search(text)
        is_story = reasons[at] in (None, "teaser of another story")
        if not (is_name and is_story) or len(text) > 30 or _NO_SIGNER.search(text):
            return
        reasons[at] = SIGNATURE


def _last_date(lines: Sequence[Line], reasons: list[str | None]) -> int:
    """Return the number of the date below the last sentence of a page, or 0."""
    for at in range(len(lines) - 1, 0, -1):
        if reasons[at] is None and is_prose(lines[at]):
            return 0
        if chrome.DATELINE.match(lines[at].text):
            return at
    return 0
