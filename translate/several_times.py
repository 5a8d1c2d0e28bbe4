"""Reading indefinite times in a folded Chinese sentence: 数年后, 几个月内.

They have no value to compare; what is read is their English.
"""

from __future__ import annotations

import re

from .durations import placed_in_time
from .page import Page
from .quantity import Approximation, Figure, Kind

_UNITS = {
    "年": "years", "个月": "months", "个星期": "weeks", "周": "weeks", "星期": "weeks",
    "天": "days", "日": "days", "个小时": "hours", "小时": "hours", "分钟": "minutes",
}  # fmt: skip
SEVERAL_TIMES = re.compile(
    r"(?<![一二三四五六七八九十百千万第这那前头后近好些无多函参人次])(?:数|好几|几)"
    rf"(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})(?![级代报薪均夜])"
)


def read_several_times(page: Page, match: re.Match[str]) -> Figure:
    """Read 数年 as several years."""
    unit = _UNITS[match["unit"]]
    english, end = placed_in_time(page, f"several {unit}", match.start(), match.end())
    return page.figure(
        match.start(),
        end,
        english,
        Kind.DURATION,
        unit=unit.removesuffix("s"),
        approximation=Approximation.SEVERAL,
        is_required=False,
    )
