"""Reading dates in a folded Chinese sentence: as much of year, month and day as is written."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from . import rendering
from .date_parts import part_behind
from .numerals import DIGITS, parse
from .page import Page
from .quantity import Figure, Kind, When

_CN = "零〇一二三四五六七八九十"
YEAR = (
    r"(?:(?<!\d)(?:1\d|20|21)\d\d|(?<!\d)(?:\d ){3}\d|[一二][零〇一二三四五六七八九]{3}"
    r"|(?<=[在于])[1-9]\d\d(?= ?年(?![前后来间内以的多余])))"
    r" ?年"
)
MONTH = (
    r"(?<![\d个])(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?月(?:份)?(?!球|光|亮|薪|季|饼)"
)
_DAY_NUMBER = (
    rf"(?:3[01]|[12]\d|0?[1-9]|三十一?|卅一?|[廿卄][{_CN[2:-1]}]?|二?十[{_CN[2:-1]}]?|[{_CN[2:]}])"
)
DAY = rf"{_DAY_NUMBER} ?[日号](?![线楼院店馆])"
# 26日 alone: the day of a month that was named before. 10日内 and 日均 are no dates.
_BARE_DAY = (
    r"(?<![\d.第个零〇一二三四五六七八九十百])(?:3[01]|[12]\d|0?[1-9]) ?日"
    r"(?!均(?=[产销价客值增收处交气可活接有约\d])|产|常|本|元|用|历|期(?!间)|程|式|系|内|游|益|之?内|以内"
    r"|间票|年化|龄)"
    r"|(?<=[从自于在至到])(?:3[01]|[12]\d|[1-9]) ?号(?=开始|起[，。至]|[上下]午|凌晨|晚|早上|中午)"
)
# 八日 behind a date, 一号下午: in Chinese numerals only where nothing else is meant.
_CN_DAY_NUMBER = rf"(?:三十一?|二?十[{_CN[2:-1]}]?|[{_CN[2:]}])"
_CN_DAY = (
    rf"(?<=[日号][至到、和]){_CN_DAY_NUMBER}[日号](?![线楼院店馆])"
    rf"|(?<![第\d零一二三四五六七八九十百千万两]){_CN_DAY_NUMBER}[日号](?=[上下]午|凌晨|晚[上间]|早上|中午|傍晚)"
    rf"|(?:(?<=^)|(?<=[，。,；]))(?:{_CN_DAY_NUMBER})[日号](?=上午|下午|凌晨|晚|早|中午|，|,|在"
    rf"|启程)"
    # 会议二号在北京召开
    rf"|(?<=[会议展赛队团])(?:{_CN_DAY_NUMBER})[日号]"
    r"(?=在[^，。号]{2,10}(?:[召重]开|举[行办]|[开闭]幕|开始|结束|抵达|会见|启程))"
)
_JUST_GONE = re.compile("(?:过去|未来)的? ?$")  # 过去1000年中
_PREGNANT = re.compile("(?:孕|怀胎|怀有)$")  # 怀孕九月, nine months with child
# 记录了1380年的一场骚乱: what is told is of that year; 延续了1380年 is how long it lasted.
_TELLING = re.compile("(?:记录|记载|记述|描述|描写|描绘|讲述|叙述|反映|回顾|纪念|再现)了$")
_COUNTING_DAYS = re.compile(
    "(?:(?<![临就])近|还需|需要|剩下|实施|为期|连续|满|共|历时|进行|达|持续|停留|超过)$"
)
RELATIVE_YEARS = {
    "今年": "this year",
    "去年": "last year",
    "明年": "next year",
    "前年": "the year before last",
}
_REL = rf"(?P<rel>{'|'.join(RELATIVE_YEARS)})? ?"
DATE = re.compile(
    rf"[公西]元(?P<bc>前)? ?(?P<era>\d{{1,5}}) ?年"
    # 前403年 begins a clause, 公元前770－前476年 is a span
    r"|(?:(?<=^)|(?<=[，。；（(]))前 ?(?P<bc4>[1-9]\d[1-9]) ?年(?![前后])"
    r"|[公西]元前 ?(?P<bc5>\d{1,4})(?= ?年? ?[-~至到] ?前? ?\d{1,4} ?年)"
    r"|(?<=[-~至到])前 ?(?P<bc6>\d{1,4}) ?年"
    rf"|(?<=公元前\d{{3}}年[和、至到-])(?P<bc3>\d{{1,3}}) ?年"
    rf"|(?<=公元前\d{{2}}年[和、至到-])(?P<bc2>\d{{1,2}}) ?年"
    # 2009年10以来, a month that has lost its 月
    rf"|(?P<year6>{YEAR})(?P<month6>1[0-2]|[1-9])(?=以来|至今|起[，至])"
    rf"|(?P<year>{YEAR})(?: ?(?P<month>{MONTH})(?: ?(?P<day>{DAY}))?)?"
    # 11月9结束, a day that has lost its 日
    rf"|(?P<month5>{MONTH}) ?(?P<day5>3[01]|[12]?\d)(?=(?:开始|结束|举[行办]|召开|[开闭]幕|起[，至]"
    r"|上[午映]|下午|晚[上间]?|凌晨|当[天晚]|抵达|发布|宣布|在[\u4e00-\u9fff]))"
    rf"|{_REL}(?P<month2>{MONTH})(?: ?(?P<day2>{DAY}))?"
    r"|(?<=[-~])(?P<last>(?:19|20)\d\d)(?=[十五]年期)"
    rf"|(?P<day3>{_BARE_DAY})|(?P<day4>{_CN_DAY})"
    r"|(?:(?<=\d{4}年[至到~-])|(?<=\d{4} 年[至到~-]))(?P<short>\d\d) ?年"
)
# 1995-96赛季 names two years by one.
SEASON = re.compile(
    r"(?<![\d.])(?P<year>(?:19|20)\d\d|1[0-8]\d\d(?=-\d\d ?年))"
    r"[-~/](?:(?:19|20)(?=\d\d ?[赛财学]))?(?P<next>\d\d)"
    r"(?= ?(?:赛季|财年|学年|年度|年)|[\u4e00-\u9fff])"
)
_SEASONS = re.compile(" ?(?:赛季|财年|学年|年度|年)")
# 七八月: July and August, the unit behind the second.
SPOKEN_MONTHS = re.compile(r"(?P<low>[一二三四五六七八九])(?=[二三四五六七八九十] ?月)")
# 7.19洪灾, the flood of 19 July.
_EVENT = "汇改|特大|重大|强?降雨|洪[灾水涝]|暴雨|[大强]?地震|火灾|爆炸|事故|事件|惨案|空难|矿难"
ISO_DATE = re.compile(
    rf"(?<![\d.])(?P<m>1[0-2]|[1-9])[.·](?P<d>3[01]|[12]\d|[1-9])(?=[”“]?(?:{_EVENT}))|"
    r"(?<![\d.])(?P<year>(?:19|20)\d\d)(?P<sep>[-/.])(?P<month>1[0-2]|0?[1-9])(?P=sep)"
    r"(?P<day>3[01]|[12]\d|0?[1-9])(?![\d.])"
)
_CN_YEAR = "(?:二[零〇]|一九)[零〇一二三四五六七八九]{2}"
# The first member of 7月25-26日, 25日至26日, 3至5月, 2015-2019年: the unit stands behind the last.
# （2018-2020）, but 2000-2020人
_COUNTED_BY = "\\d.,%万亿多余元人个名件家户辆台吨米公里千百美度亩斤克吉兆瓦平立升次"
FIRST_DAY = re.compile(
    rf"(?P<month>{MONTH}) ?(?P<day>3[01]|[12]?\d)"
    rf"(?=(?: ?[-~至到、和及] ?(?:\d{{1,2}} ?月 ?)?(?:3[01]|[12]?\d))+ ?[日号])"
    r"|(?:(?<![\d.月-])|(?<=[本上下当该]月))(?P<bare>3[01]|[12]?\d)"
    r"(?=(?: ?[-~至到、和及] ?(?:3[01]|[12]?\d))+ ?日(?!均|内))"
    r"|(?P<month3>(?<![\d.])(?:1[0-2]|[1-9]))(?= ?[-~至到、] ?(?:1[0-2]|[1-9]) ?月(?!薪))"
    r"|(?<![零〇一二三四五六七八九十])(?P<month4>十[一二]?|[一二三四五六七八九])"
    r"(?=[至到](?:十[一二]?|[一二三四五六七八九])月(?!薪))"
    rf"|(?P<year>(?<!\d)(?:19|20)\d\d|{_CN_YEAR})"
    rf"(?= ?[-~至到、和及] ?(?:(?:19|20)\d\d|{_CN_YEAR}) ?年)"
    rf"|(?P<bareyear>(?<!\d)(?<!\d\.)(?:19|20)\d\d)(?= ?[-~] ?(?:19|20)\d\d(?! ?[{_COUNTED_BY}]))"
)


# 今（27）日 names its day twice.
PAREN_DAY = re.compile(
    r"(?P<when>[今昨明])(?P<unit>[天日])?[（(](?P<day>3[01]|[12]\d|0?[1-9]) ?日?[)）]"
    r"(?P<unit2>[天日])?"
)
_NAMED_DAY = {"今": "today", "昨": "yesterday", "明": "tomorrow"}


def read_day_in_brackets(page: Page, match: re.Match[str]) -> Figure:
    """Read 今（27）日 as today (the 27th)."""
    when = When(day=int(match["day"]))
    english = f"{_NAMED_DAY[match['when']]} ({rendering.date(when)})"
    figure = dated(page, match, when, None, english=english)
    return replace(figure, is_inline=bool(match["unit"] or match["unit2"]))


def read_date(page: Page, match: re.Match[str]) -> Figure | None:
    """Read a date: whatever of year, month and day is written."""
    group = match.groupdict()
    if group.get("era"):
        era = int(match["era"])
        return dated(page, match, When(-era if match["bc"] else era), None)
    if before_christ := _first(group, "bc2", "bc3", "bc4", "bc5", "bc6"):  # 公元前447年和435年
        return dated(page, match, When(-int(before_christ)), None)
    if group.get("last"):  # 2014-2024十年期
        return dated(page, match, When(int(match["last"])), None)
    year = year_number(group.get("year") or group.get("year6"))
    if group.get("short"):  # 1986年至88年
        century = re.sub(r"\D", "", page.before(match.start(), 7))[:2]
        year = int(century + match["short"])
    if (
        group.get("month2")
        and not group.get("day2")
        and _PREGNANT.search(page.text[: match.start()])
    ):
        return _months_with_child(page, match)
    month = whole_number(_first(group, "month", "month2", "month5", "month6"))
    day = whole_number(_first(group, "day", "day2", "day3", "day4", "day5"))
    if group.get("day3") and _COUNTING_DAYS.search(page.before(match.start(), 3)):
        return None  # 实施14日隔离: for 14 days
    if group.get("year") and year and not month and _is_span_of_years(page, match, year):
        return None
    if (
        month
        and not year
        and group.get("month2", "") == "十月"
        and page.after(match.end(), 2) == "革命"
    ):
        return None
    return dated(page, match, When(year, month, day), group.get("rel"))


def _months_with_child(page: Page, match: re.Match[str]) -> Figure:
    value = Decimal(whole_number(match["month2"]) or 0)
    english = rendering.measure(rendering.count(value), "month", is_singular=value == 1)
    return page.figure(
        *match.span(), english, Kind.DURATION, value=value, unit="month", is_inline=False
    )


def _first(group: dict[str, str | None], *names: str) -> str | None:
    """Return what the first of the groups *names* holds that took part."""
    return next((group[name] for name in names if group.get(name)), None)


def read_iso_date(page: Page, match: re.Match[str]) -> Figure:
    """Read 2020-07-26."""
    if match["m"]:
        return dated(page, match, When(None, int(match["m"]), int(match["d"])), None)
    when = When(int(match["year"]), int(match["month"]), int(match["day"]))
    return dated(page, match, when, None)


def read_season(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 1995-96 before 赛季 as the year it begins in."""
    year = int(match["year"])
    if int(match["next"]) not in range(year % 100, year % 100 + 5):
        return None
    is_named = _SEASONS.match(page.folded, match.end())
    if not is_named and int(match["next"]) != (year + 1) % 100:
        return None
    return dated(page, match, When(year=year), None, english=match.group())


def read_spoken_months(page: Page, match: re.Match[str]) -> Figure | None:
    """Read the first of two months spoken together: the 七 of 七八月."""
    month = DIGITS[match["low"]]
    if DIGITS.get(page.after(match.end(), 1), 10) != month + 1:
        return None
    english = rendering.MONTHS[month - 1] + "-"
    return dated(page, match, When(month=month), None, english=english)


def read_first_of_range(page: Page, match: re.Match[str]) -> Figure | None:
    """Read the first member of a range of dates whose unit stands behind the last."""
    if match["bareyear"] and match["bareyear"] >= page.after(match.end(), 8).strip(" -~")[:4]:
        return None
    if year := match["year"] or match["bareyear"]:
        when = When(year=year_number(year))
    elif match["month3"] or match["month4"]:
        when = When(month=whole_number(match["month3"] or match["month4"]))
    else:
        when = When(month=whole_number(match["month"]), day=int(match["day"] or match["bare"]))
    return dated(page, match, when, None)


def dated(
    page: Page, match: re.Match[str], when: When, relative: str | None, english: str = ""
) -> Figure:
    part, end = part_behind(page, match.end(), when)
    if part:
        when = replace(when, part=part)
        english = part.format(rendering.date(when))
    english = english or rendering.date(when)
    if relative:
        english = f"{english} {RELATIVE_YEARS[relative]}"
    return page.figure(match.start(), end, english, Kind.DATE, when=when)


def _is_span_of_years(page: Page, match: re.Match[str], year: int) -> bool:
    """Tell whether 1500年 counts years: 1500年的历史, 1500年前."""
    after = page.after(match.end(), 4)
    if _TELLING.search(page.before(match.start(), 4)) and not after.startswith("的历史"):
        return False
    if _JUST_GONE.search(page.before(match.start(), 4)):
        return True
    if year < 1800 and page.before(match.start(), 1) in tuple("早晚迟久近约超长达有了"):
        return True
    return year < 1800 and after.startswith(("前", "来", "历史", "的历史", "以来"))


def year_number(text: str | None) -> int | None:
    if not text:
        return None
    digits = text.replace(" ", "").removesuffix("年")
    return int("".join(str(DIGITS.get(char, char)) for char in digits))


def whole_number(text: str | None) -> int | None:
    if not text:
        return None
    numeral = re.match(r"[\d零〇一二两三四五六七八九十廿卄卅]+", text.strip())
    value = parse(numeral.group()) if numeral else None
    return None if value is None else int(value)
