"""Reading days of the lunar calendar in a folded Chinese sentence: 正月初八, 二月廿六.

They are no dates of ours: 二月廿六 is not 26 February. A day named 初, 廿 or 卅, a first month
named 正 or a leap month tells the calendar, where 农历 does not.
"""

from __future__ import annotations

import re
from decimal import Decimal

from . import rendering
from .numerals import parse
from .page import Page
from .quantity import Figure, Kind

_DIGIT = "一二三四五六七八九"
LUNAR = re.compile(
    r"(?P<calendar>(?:[农農夏旧舊][历曆]|[阴陰][历曆]) ?)?(?P<leap>[闰閏])?"
    rf"(?<![\d{_DIGIT}十个年第])(?P<month>[正腊臘冬]|十[一二]?|[{_DIGIT}]|1[0-2]|[1-9]) ?月 ?"
    rf"(?P<day>初[{_DIGIT}十]|[廿卄][{_DIGIT}]?|卅|三十|二?十[{_DIGIT}]?)?(?![日号])"
)
_NAMED = {"正": 1, "冬": 11, "腊": 12, "臘": 12}


def read_lunar(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 二月廿六 as the 26th day of the second lunar month; ``None`` for another calendar."""
    day_text = match["day"] or ""
    is_lunar = match["calendar"] or match["leap"] or match["month"] in _NAMED
    if not is_lunar and not day_text.startswith(("初", "廿", "卄", "卅")):
        return None
    month = _NAMED.get(match["month"]) or int(parse(match["month"]) or 0)
    name = f"the {'leap ' if match['leap'] else ''}{rendering.ordinal(month)} lunar month"
    day = parse(day_text.removeprefix("初")) if day_text else None
    english = f"the {rendering.ordinal(int(day))} day of {name}" if day else name
    return page.figure(
        match.start(),
        match.end(),
        english,
        Kind.LABEL,
        value=Decimal(month),
        high=day,
        unit="word",
        is_required=False,
    )
