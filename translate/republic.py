"""Years of the Republic, by which Taiwan counts: 民国115年, 115年度, 110学年度 and a bare 115年.

A bare one is a year only in a text that is evidently Taiwanese; elsewhere, and where the words
around it speak of a length of time (115年历史), it is a duration.
"""

from __future__ import annotations

import re

from .dates import DAY, MONTH, dated, whole_number
from .page import Page
from .quantity import Figure, When
from .regnal_years import count_of, counted
from .same_length import simplified

_BEFORE_FIRST = 1911  # the year before the first of the Republic
REPUBLIC_YEAR = re.compile(
    r"(?P<named>(?:中[华華])?民[国國] ?)?"
    r"(?<![\d.])(?P<year>[1-9]\d{0,2}|元|[一二三四五六七八九十百零〇]{1,5}) ?"
    rf"(?:(?P<school>[学學])?年度|年(?: ?(?P<month>{MONTH})(?: ?(?P<day>{DAY}))?)?)"
)
# 113至115年: the unit stands behind the second.
FIRST_YEAR = re.compile(
    r"(?<![\d.])(?P<year>1[0-3]\d)(?= ?[-~至到、] ?1[0-3]\d ?(?:[学學]?年度|年))"
)
_YEARS = range(85, 140)  # in an article of Taiwan: 1996 to 2050
_SURE_YEARS = range(100, 140)
_LASTING_BEFORE = re.compile(
    "(?:历时|长达|持续|已|达|满|有|近|约|超过|逾|期|刑|享年|成立|创立|建校|历经|历史|走过|过去|未来|最近|共|"
    "的|长|第|上|这|经过|时隔|距今|间隔|每|整整|囚|判|活了|横跨|跨越)(?:了|将|约|近)?$"
)
_LASTING_BEHIND = re.compile(
    "(?:多|余|来|以来|间|前|之前|以前|后|之后|以后|以上|左右|历史|的|之久|老|有期|徒刑|份额|岁月|时间|期|内|之内|以内)"
)
# 115年前后 and 115年后半 are of a year, 115年底前 is, too.
_OF_A_YEAR = re.compile(
    "前后|[前后]半|前[一二三两1-9]季|间的?第|的(?:预算|元旦|春节|夏天|暑假|今天)"
)
_TAIWAN = re.compile(
    "台湾|台北|台中|台南|高雄|新北|桃园|新竹|基隆|屏东|花莲|宜兰|彰化|嘉义|苗栗|云林|台东|南投|澎湖|金门|"
    "行政院|立法院|监察院|考试院|司法院|卫福部|经济部|内政部|劳动部|国发会|主计总处|金管会|健保|民进党|国民党|"
    "民众党|立委|县府|市府|新台币|台币|台积电"
)
_HONG_KONG = re.compile("香港|港府|本港|立法会|特首|港元|港币|澳门")
_SURE = re.compile(r"民国 ?\d{2,3} ?年|(?<!\d)1[0-3]\d ?学?年度")


def is_taiwanese(text: str, *, is_traditional: bool) -> bool:
    """Tell whether a text in simplified script is of Taiwan, whose years may be of the Republic.

    *is_traditional* tells that its page is in traditional script. Mainland news about Taiwan
    counts by the common era.
    """
    if _SURE.search(text):
        return True
    return is_traditional and len(_TAIWAN.findall(text)) >= len(_HONG_KONG.findall(text))


def read_republic_year(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 民国115年1月 as January 2026, 115年度 as fiscal 2026; ``None`` for a duration."""
    count = count_of(match["year"])
    if not count or not (match["named"] or _is_year(page, match, count)):
        return None
    year = _BEFORE_FIRST + count
    when = When(year, whole_number(match["month"]), whole_number(match["day"]))
    english = ""
    if match["school"]:
        english = f"the {year}-{(year + 1) % 100:02d} academic year"
    elif match.group().endswith("年度"):
        english = f"fiscal {year}"
    return counted(dated(page, match, when, None, english=english), count)


def read_first_year(page: Page, match: re.Match[str]) -> Figure | None:
    """Read the first of 113至115年."""
    if not _is_of_taiwan(page):
        return None
    return dated(page, match, When(_BEFORE_FIRST + int(match["year"])), None)


def _is_year(page: Page, match: re.Match[str], count: int) -> bool:
    """Tell a year without 民国 from a number of years."""
    is_of_budget = match.group().endswith("年度")
    if not match["year"].isdigit() or count not in _YEARS:
        return False
    if is_of_budget and count in _SURE_YEARS:
        return True
    is_known = page.is_taiwanese or page.currency == "TWD"
    if not is_known and (count not in _SURE_YEARS or not _is_of_taiwan(page)):
        return False
    return bool(match["month"]) or is_of_budget or not _is_lasting(page, match)


def _is_lasting(page: Page, match: re.Match[str]) -> bool:
    """Tell whether the words around a number of years speak of a length of time."""
    behind = simplified(page.after(match.end(), 4))
    if _LASTING_BEFORE.search(simplified(page.before(match.start(), 6))):
        return True
    return bool(_LASTING_BEHIND.match(behind)) and not _OF_A_YEAR.match(behind)


def _is_of_taiwan(page: Page) -> bool:
    """Tell it by the article, or else by the sentence itself."""
    if page.currency == "TWD" or page.is_taiwanese:
        return True
    chinese = simplified(page.text)
    return is_taiwanese(chinese, is_traditional=chinese != page.text)
