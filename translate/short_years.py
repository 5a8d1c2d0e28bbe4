"""Years of two digits, as notes of brokers write them: 19年云服务加速, 22-23年净利润."""

from __future__ import annotations

import re
from decimal import Decimal

from .page import Page
from .quantity import Figure, Kind, When

_NO_SPAN = "(?![来间内前后以之期多余半里上龄代级的了时才仍就])"
SHORT_YEAR = re.compile(
    rf"(?<![\d.,%第/~-])(?P<n>[12]\d)"
    rf"(?:年(?P<part>[底末初])?{_NO_SPAN}|(?= ?[-~/至、] ?[12]\d年{_NO_SPAN}))"
    rf"|(?<=\d[-~/至、])(?P<later>[12]\d)年(?P<end>[底末初])?{_NO_SPAN}"
)
# An article on a company's or a market's figures; elsewhere 19年 is a span of time.
_REPORT = re.compile(
    "同比|同增|同降|环比|营收|净利|毛利|利润|业绩|销量|增速|产能|EPS|PE|[Qq][1-4]|[中年季]报"
)
_LEAST_REPORT = 3
_MONTHS = re.compile("1?[0-9](?:[-~至]1?[0-9])?月")
# Round numbers are spans of time as well: 20年磨一剑.
_ROUND = ("10", "20")
# Such a year begins its clause, or stands behind a preposition or what it is the year of.
_PLACED = re.compile(
    "(?:^|[，。；：、（）(),;:\u3000 ]|[较比自从于到至止在由对将测计望应予管]|公司|预计|调整)$"
)
_WHAT_OF = re.compile(
    "净利|营收|收入|利润|业绩|EPS|PE|全年|上半年|下半年|前三|[一二三四]季|春节|中报|年报|[QqH][1-4]|1?[0-9][-~]?1?[0-9]?月|直营|毛利|增速|销量|产能"
)
# 20年行业订单 beside 19年 or 2021年; 20年行业经验 is long.
_BUSINESS = re.compile(
    "(?:全?行业|市场|公司|国内|全球|海外|全国)?(?:新签|新增)?(?:订单|合同额?|需求|出货量?|产量|产值|销售额?|业务|毛利|中标|装机"
    "|成本|费用|均价|出口额?|进口额?|渗透率|份额|规模|GDP|投资额?|收入|利润|业绩|销量|增速)(?!经验|历史)"
)
_OTHER_YEAR = re.compile(r"(?<![\d.])(?:20[12]\d|[12]\d)年")
_NEAR_YEARS = 4
_SPAN_BEFORE = re.compile("(?:过去|未来|[近这用有了花经历约逾超满的达第前共])$")
_PARTS = {"底": "end", "末": "end", "初": "early"}


def is_report(article: str) -> bool:
    """Tell whether an article is on results, so that 19年 is a year in all of its sentences."""
    return len(_REPORT.findall(article)) >= _LEAST_REPORT


def read_short_year(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 19年 as 2019 where the sentence is of results and the number stands as a year does."""
    is_told = _REPORT.search(page.folded) is not None
    is_round = match["n"] in _ROUND and not _MONTHS.match(page.folded, match.end())
    if not is_told and (not page.is_report or is_round) and not _is_of_business(page, match):
        return None
    before = page.before(match.start(), 3)
    is_part = match["part"] in ("底", "末") and not before.endswith(("满", "了", "过"))
    if match["n"] and not (
        is_part
        or _PLACED.search(before)
        or _WHAT_OF.match(page.folded, match.end())
        or _is_of_business(page, match)
    ):
        return None
    year = 2000 + int(match["n"] or match["later"])
    part = match["part"] or match["end"]
    english = {"end": f"the end of {year}", "early": f"early {year}"}.get(
        _PARTS.get(part or "", ""), str(year)
    )
    when = When(year=year, part=_PARTS.get(part or "", ""))
    return page.figure(
        match.start(), match.end(), english, Kind.DATE, value=Decimal(year), when=when
    )


def _is_of_business(page: Page, match: re.Match[str]) -> bool:
    """Tell 20年行业订单 in a sentence that names another year near it."""
    if _SPAN_BEFORE.search(page.before(match.start(), 2)):
        return False
    if not match["n"] or not _BUSINESS.match(page.folded, match.end()):
        return False
    year = int(match["n"])
    others = (
        int(other.group()[-3:-1])
        for other in _OTHER_YEAR.finditer(page.folded)
        if other.start() != match.start()
    )
    return any(abs(other - year) <= _NEAR_YEARS for other in others)
