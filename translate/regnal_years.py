"""Years counted from the accession of a ruler or by another era: 令和7年, 光绪二十六年, 佛历2568年.

They are read as years of the common era; the English may give the count instead, or both.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from .dates import DAY, MONTH, dated, whole_number
from .numerals import DIGITS, parse
from .page import Page
from .quantity import Figure, When

BY_REIGN = "reign"  # the unit of a year whose ``value`` is its count
# The first year of each era, and how many it has.
_JAPAN = "明治1868:45 大正1912:15 昭和1926:64 平成1989:31 令和2019:99 庆应1865:4 安政1855:6"
_CHINA = """
建安196:25 武德618:9 贞观627:23 永徽650:6 开元713:29 天宝742:15 元和806:15 会昌841:6
庆历1041:8 熙宁1068:10 元丰1078:8 元祐1086:9 宣和1119:7 靖康1126:2 绍兴1131:32 至元1264:31
至正1341:30 洪武1368:31 建文1399:4 永乐1403:22 洪熙1425:1 宣德1426:10 正统1436:14
景泰1450:8 天顺1457:8 成化1465:23 弘治1488:18 正德1506:16 嘉靖1522:45 隆庆1567:6
万历1573:48 天启1621:7 崇祯1628:17 顺治1644:18 康熙1662:61 雍正1723:13 乾隆1736:60
嘉庆1796:25 道光1821:30 咸丰1851:11 同治1862:13 光绪1875:34 宣统1909:3 康德1934:12 洪宪1916:1
"""
_ERAS = {
    name: (int(first), int(length))
    for name, first, length in re.findall(r"(\D+?)(\d+):(\d+)\s*", f"{_JAPAN} {_CHINA}")
}
# Eras of long ago, which begin in a year that is taken off the count.
_BEFORE = {"佛历": 543, "檀君纪元": 2333, "檀纪": 2333, "皇纪": 660}
# Months of these are months of the common calendar; those of the Chinese eras are lunar.
_SOLAR = frozenset(["明治", "大正", "昭和", "平成", "令和", "佛历"])
_COUNT = r"(?:\d{1,4}|元|[一二三四五六七八九十百零〇廿卅]{1,4})"
_NAMES = "|".join((*_ERAS, *_BEFORE)).replace("万历", "万[历曆]")
REGNAL_YEAR = re.compile(
    rf"(?P<era>{_NAMES}) ?(?P<count>{_COUNT}) ?年"
    rf"(?:度|(?: ?(?P<month>{MONTH})(?: ?(?P<day>{DAY}))?)?)"
)


def read_regnal_year(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 令和7年5月1日 as 1 May 2025; ``None`` where the era has no such year."""
    count = count_of(match["count"])
    era = match["era"].replace("曆", "历")
    if era in _BEFORE:
        year = count - _BEFORE[era]
    else:
        first, length = _ERAS[era]
        year = first + count - 1 if count <= length else 0
    if not count or year <= 0:
        return None
    is_solar = era in _SOLAR
    month = whole_number(match["month"]) if is_solar else None
    day = whole_number(match["day"]) if is_solar else None
    english = f"fiscal {year}" if match.group().endswith("度") else ""
    return counted(dated(page, match, When(year, month, day), None, english=english), count)


def count_of(text: str) -> int:
    """Return the count of a year: 元 is the first, 一一四 the 114th."""
    if text == "元":
        return 1
    if len(text) > 1 and all(char in DIGITS for char in text) and not text.isascii():
        return int("".join(str(DIGITS[char]) for char in text))
    return int(parse(text) or 0)


def counted(figure: Figure, count: int) -> Figure:
    """Return the year with its count, which the English may give instead."""
    return replace(figure, value=Decimal(count), unit=BY_REIGN)
