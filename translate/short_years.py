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
_REPORT = re.compile("同比|同增|同降|环比|营收|净利|毛利|利润|业绩|销量|增速|产能|EPS|PE|[Qq][1-4]")
# Such a year begins its clause, or stands behind a preposition or what it is the year of.
_PLACED = re.compile(
    "(?:^|[，。；：、（）(),;:\u3000 ]|[较比自从于到至在由对将测计]|公司|预计|调整)$"
)
_WHAT_OF = re.compile(
    "净利|营收|收入|利润|业绩|EPS|PE|全年|上半年|下半年|前三|[一二三四]季|直营|毛利|增速|销量|产能"
)
_PARTS = {"底": "end", "末": "end", "初": "early"}


def read_short_year(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 19年 as 2019 where the sentence is of results and the number stands as a year does."""
    if not _REPORT.search(page.folded):
        return None
    before = page.before(match.start(), 3)
    if match["n"] and not _PLACED.search(before) and not _WHAT_OF.match(page.folded, match.end()):
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
