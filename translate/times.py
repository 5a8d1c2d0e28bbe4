"""Reading dates, periods and clock times in a folded Chinese sentence."""

from __future__ import annotations

import re
from decimal import Decimal

from . import rendering
from .numerals import DIGITS, parse
from .page import Page
from .quantity import Approximation, Figure, Kind, When

_CN = "零〇一二三四五六七八九十"
_YEAR = r"(?:(?<!\d)(?:1\d|20|21)\d\d|(?<!\d)(?:\d ){3}\d|[一二][零〇一二三四五六七八九]{3}) ?年"
_MONTH = (
    r"(?<![\d个])(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?月(?:份)?(?!球|光|亮|薪|季|饼)"
)
_DAY_NUMBER = rf"(?:3[01]|[12]\d|0?[1-9]|三十一?|二?十[{_CN[2:-1]}]?|[{_CN[2:]}])"
_DAY = rf"{_DAY_NUMBER} ?[日号](?![线楼院店馆])"
# 26日 alone: the day of a month that was named before. 10日内 and 日均 are no dates.
_BARE_DAY = (
    r"(?<![\d.第个零〇一二三四五六七八九十百])(?:3[01]|[12]\d|0?[1-9]) ?日"
    r"(?!均(?=[产销价客值增收处交气可活接有约\d])|产|常|本|元|用|期|程|式|系|内|游|益|之?内|以内"
    r"|间票|年化|龄)"
)
# 八日 behind a date, 一号下午: in Chinese numerals only where nothing else is meant.
_CN_DAY_NUMBER = rf"(?:三十一?|二?十[{_CN[2:-1]}]?|[{_CN[2:]}])"
_CN_DAY = (
    rf"(?<=[日号][至到、和]){_CN_DAY_NUMBER}[日号](?![线楼院店馆])"
    rf"|(?:(?<=^)|(?<=[，。,；]))(?:{_CN_DAY_NUMBER})[日号](?=上午|下午|凌晨|晚|早|中午|，|,|在"
    rf"|启程)"
)
_COUNTING_DAYS = re.compile("(?:实施|为期|连续|满|共|历时|进行|达|持续|停留|超过)$")
_RELATIVE = {
    "今年": "this year",
    "去年": "last year",
    "明年": "next year",
    "前年": "the year before last",
}
_REL = rf"(?P<rel>{'|'.join(_RELATIVE)})? ?"

DATE = re.compile(
    rf"公元(?P<bc>前)? ?(?P<era>\d{{1,4}}) ?年"
    rf"|(?P<year>{_YEAR})(?: ?(?P<month>{_MONTH})(?: ?(?P<day>{_DAY}))?)?"
    rf"|{_REL}(?P<month2>{_MONTH})(?: ?(?P<day2>{_DAY}))?"
    rf"|(?P<day3>{_BARE_DAY})|(?P<day4>{_CN_DAY})"
)
# 1995-96赛季 names two years by one.
SEASON = re.compile(
    r"(?<![\d.])(?P<year>(?:19|20)\d\d)[-/](?P<next>\d\d)(?= ?(?:赛季|财年|学年|年度|年))"
)
# 七八月: July and August, the unit behind the second.
SPOKEN_MONTHS = re.compile(r"(?P<low>[一二三四五六七八九])(?=[二三四五六七八九十] ?月)")
ISO_DATE = re.compile(
    r"(?<![\d.])(?P<year>(?:19|20)\d\d)(?P<sep>[-/.])(?P<month>1[0-2]|0?[1-9])(?P=sep)"
    r"(?P<day>3[01]|[12]\d|0?[1-9])(?![\d.])"
)
# The first member of 7月25-26日, 25日至26日, 3至5月, 2015-2019年: the unit stands behind the last.
FIRST_DAY = re.compile(
    rf"(?P<month>{_MONTH}) ?(?P<day>3[01]|[12]?\d)"
    rf"(?= ?[-~至到、和] ?(?:\d{{1,2}} ?月 ?)?(?:3[01]|[12]?\d) ?[日号])"
    r"|(?<![\d.月-])(?P<bare>3[01]|[12]?\d)(?= ?[-~至到、和] ?(?:3[01]|[12]?\d) ?日(?!均|内))"
    r"|(?P<month3>(?<![\d.])(?:1[0-2]|[1-9]))(?= ?[-~至到、] ?(?:1[0-2]|[1-9]) ?月(?!薪))"
    r"|(?P<year>(?<!\d)(?:19|20)\d\d)(?= ?[-~至到、和] ?(?:19|20)\d\d ?年)"
)
_NUM = r"(?:\d{1,2}|[一二两三四五六七八九十]+)"
PERIOD = re.compile(
    rf"(?P<rel>今年|去年|明年|前年)? ?(?:(?P<year>{_YEAR}"
    rf"|(?<!\d)20[0-3]\d(?= ?[年上下前第])年?) ?)?(?:"
    r"(?P<half>[上下])半(?:年|场|程|叶|赛季)"
    r"|(?P<first>前[一二两三1-3]个?季度?)"
    r"|(?:第(?P<q1>[一二三四1-4])|(?P<q2>[一二三四首1-4]))个?季(?:度|(?=营|财|净利|获利|毛利|业绩|出货|GDP|合并))"
    r"|前(?P<months>[二两三四五六七八九十]|1[01]|[2-9]) ?个月)"
)
DECADE = re.compile(
    r"(?:(?P<century>\d{1,2}|[一二]?十[一二三四五六七八九]?|上个?) ?世纪)? ?"
    r"(?P<decade>[1-9]0|[一二三四五六七八九]十) ?年代"
    r"|(?P<full>(?:1\d|20)\d0) ?年代"
)
CENTURY = re.compile(
    r"(?P<century>\d{1,2}|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九]) ?世纪(?!难|之)"
)
PLAN = re.compile(
    r"第(?P<n2>十[一二三四五六]?|[一二三四五六七八九])个五年(?:规划|计划)"
    r"|[“\"「『]?(?P<n>十[一二三四五六])五[”\"」』]?(?:五年)?(?:规划|计划)?"
)

_PART_OF_DAY = (
    r"凌晨|清晨|早晨|早上|早|上午|中午|午间|下午|午后|傍晚|晚上|晚间|当晚|夜间|深夜|夜里|晚"
)
_HOUR = r"(?:2[0-4]|1\d|0?\d)"
CLOCK = re.compile(
    rf"(?P<part>{_PART_OF_DAY})? ?(?P<pre1>大约|约|近)? ?(?<![\d.第])"
    rf"(?:(?P<h1>{_HOUR}) ?[时点](?P<m1> ?\d{{1,2}}(?= ?分)| ?半| ?[一三]刻)? ?"
    rf"分?(?P<m1s>)(?!间|期(?!间)|代|钟头|长|尚|建|意|要|[\d])钟?整?(?P<post1>左右|许|前后)?"
    rf"|(?P<h2>{_HOUR}):(?P<m2>[0-5]\d)(?::[0-5]\d)?(?![\d:])"
    rf"|(?P<h3>{_HOUR})(?= ?[-~至到] ?{_HOUR} ?时))"
)
_CN_HOUR = r"二十[一二三四]?|十[一二三四五六七八九]?|[一二两三四五六七八九]"
CN_CLOCK = re.compile(
    r"(?<![两二一三四五六七八九十百千万\d个])(?P<zero>零[时点])(?!间|期|售|代)"
    rf"|(?P<part>{_PART_OF_DAY}) ?(?P<pre1>大约|约|近)? ?(?P<h1>{_CN_HOUR})[时点](?P<m1>半"
    rf"|[一二三四五]?十[一二三四五六七八九]?分|[一三]刻)?钟?"
    rf"|(?P<h2>{_CN_HOUR})点(?P<m2>半|[一二三四五]?十[一二三四五六七八九]?分)?钟(?!头)"
)
_SPORT = re.compile("[胜负]|战平|战胜|击败|比分|逆转|扳平|大胜|惨败|取胜|落败")
_AFTERNOON = frozenset(
    ["下午", "午后", "傍晚", "晚上", "晚间", "当晚", "夜间", "深夜", "夜里", "晚"]
)
_MORNING = frozenset(["凌晨", "清晨", "早晨", "早上", "早", "上午"])


def read_date(page: Page, match: re.Match[str]) -> Figure | None:
    """Read a date: whatever of year, month and day is written."""
    group = match.groupdict()
    if group.get("era"):
        era = int(match["era"])
        return _dated(page, match, When(-era if match["bc"] else era), None)
    year = _year(group.get("year"))
    month = _number(group.get("month") or group.get("month2"))
    day = _number(group.get("day") or group.get("day2") or group.get("day3") or group.get("day4"))
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
    return _dated(page, match, When(year, month, day), group.get("rel"))


def read_iso_date(page: Page, match: re.Match[str]) -> Figure:
    """Read 2020-07-26."""
    when = When(int(match["year"]), int(match["month"]), int(match["day"]))
    return _dated(page, match, when, None)


def read_season(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 1995-96 before 赛季 as the year it begins in."""
    year = int(match["year"])
    if (year + 1) % 100 != int(match["next"]):
        return None
    return _dated(page, match, When(year=year), None, english=match.group())


def read_spoken_months(page: Page, match: re.Match[str]) -> Figure | None:
    """Read the first of two months spoken together: the 七 of 七八月."""
    month = DIGITS[match["low"]]
    if DIGITS.get(page.after(match.end(), 1), 10) != month + 1:
        return None
    english = rendering.MONTHS[month - 1] + "-"
    return _dated(page, match, When(month=month), None, english=english)


def read_first_of_range(page: Page, match: re.Match[str]) -> Figure:
    """Read the first member of a range of dates whose unit stands behind the last."""
    if match["year"]:
        when = When(year=int(match["year"]))
    elif match["month3"]:
        when = When(month=int(match["month3"]))
    else:
        when = When(month=_number(match["month"]), day=int(match["day"] or match["bare"]))
    return _dated(page, match, when, None)


def read_period(page: Page, match: re.Match[str]) -> Figure | None:
    """Read a half-year, a quarter, the first quarters or the first months of a year."""
    value, unit, name = _period(match)
    year = _year(match["year"])
    tail = f" of {_RELATIVE[match['rel']]}" if match["rel"] else f" of {year}" if year else ""
    return page.figure(
        match.start(),
        match.end(),
        f"the {name}{tail}",
        Kind.PERIOD,
        value=Decimal(value),
        unit=unit,
        when=When(year=year, part=name),
    )


def read_decade(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 80年代, 上世纪80年代, 15世纪80年代 or 1980年代."""
    if match["full"]:
        first = int(match["full"])
    else:
        decade = _number(match["decade"]) or 0
        century = match["century"]
        if not century or century.startswith("上"):
            first = 1900 + decade
        else:
            first = ((_number(century) or 20) - 1) * 100 + decade
    return page.figure(
        match.start(),
        match.end(),
        f"the {first}s",
        Kind.PERIOD,
        value=Decimal(first),
        unit="decade",
    )


def read_century(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 9世纪 as the 9th century; 半个世纪 is a duration and read elsewhere."""
    value = _number(match["century"])
    if not value or value > 30:
        return None
    english = f"the {rendering.ordinal_digits(value)} century"
    return page.figure(
        match.start(), match.end(), english, Kind.PERIOD, value=Decimal(value), unit="century"
    )


def read_plan(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 十三五 as the 13th Five-Year Plan."""
    value = _number(match["n"] or match["n2"]) or 0
    source = match.group()
    if source[0] in '“"「『' and not re.search('[”"」』]', source):
        return None
    return page.figure(
        match.start(),
        match.end(),
        f"the {rendering.ordinal_digits(value)} Five-Year Plan",
        Kind.ORDINAL,
        value=Decimal(value),
        unit="five-year plan",
    )


def read_clock(page: Page, match: re.Match[str]) -> Figure | None:
    """Read a time of day as minutes since midnight."""
    group = match.groupdict()
    hours = group.get("h1") or group.get("h2") or group.get("h3") or ""
    hour = 0 if group.get("zero") else _number(hours)
    part = group.get("part") or ""
    if hour is None or not _is_clock(page, match, part):
        return None
    minute = _minute(group.get("m1") or group.get("m2") or "")
    if part in _AFTERNOON and hour < 12:
        hour += 12
    if part in ("中午", "午间") and hour < 4:
        hour += 12
    is_24 = (
        bool(group.get("zero"))
        or "时" in match.group()
        or ":" in match.group()
        or bool(group.get("h3"))
    )
    is_certain = bool(part) or is_24 or hour > 12
    minutes = hour * 60 + minute
    approximation = (
        Approximation.ABOUT if group.get("post1") or group.get("pre1") else Approximation.EXACT
    )
    return page.figure(
        match.start(),
        match.end(),
        rendering.approximate(rendering.clock(minutes, is_certain=is_certain), approximation),
        Kind.CLOCK,
        value=Decimal(minutes),
        unit="" if is_certain else "12-hour",
        approximation=approximation,
        is_required=minutes not in (0, 24 * 60),  # 25日0时至24时 is the 25th
    )


def _dated(
    page: Page, match: re.Match[str], when: When, relative: str | None, english: str = ""
) -> Figure:
    english = english or rendering.date(when)
    end = match.end()
    if relative:
        english = f"{english} {_RELATIVE[relative]}"
    return page.figure(match.start(), end, english, Kind.DATE, when=when)


def _is_span_of_years(page: Page, match: re.Match[str], year: int) -> bool:
    """Tell whether 1500年 counts years: 1500年的历史, 1500年前."""
    after = page.after(match.end(), 4)
    return year < 1800 and after.startswith(("前", "来", "历史", "的历史", "以来"))


def _period(match: re.Match[str]) -> tuple[int, str, str]:
    if match["half"]:
        index = 1 if match["half"] == "上" else 2
        return index, "half", f"{rendering.ordinal(index)} half"
    if match["first"]:
        count = _number(match["first"][1]) or 1
        if count == 1:
            return 1, "quarter", "first quarter"
        return count, "quarters", f"first {rendering.SMALL[count]} quarters"
    if match["months"]:
        count = _number(match["months"]) or 1
        return count, "months", f"first {rendering.count(Decimal(count))} months"
    text = match["q1"] or match["q2"]
    index = 1 if text == "首" else _number(text) or 1
    return index, "quarter", f"{rendering.ordinal(index)} quarter"


def _is_clock(page: Page, match: re.Match[str], part: str) -> bool:
    source = match.group()
    if match.groupdict().get("zero"):
        return True
    if ":" in source and not part:
        around = page.before(match.start(), 10) + page.after(match.end(), 10)
        return not _SPORT.search(around)
    if part or ":" in source or "时" in source or match.groupdict().get("h3"):
        return True
    if "钟" in source or "半" in source or "分" in source:
        return True
    # 上涨30点 and 3点建议 are points; 截至14点 is a time.
    before = page.before(match.start(), 4)
    if re.match(r" ?(?:刚过|左右|许|前后|整|多|开始|起|结束)", page.after(match.end(), 4)):
        return True
    return bool(
        re.search(r"(?:截至|截止|至|到|日|天|晨|于|在|从|前|午)$", before)
    ) and not re.match(r"建议|意见|要求|看法|原因|变化", page.after(match.end(), 2))


def _minute(text: str) -> int:
    text = text.strip()
    if text == "半":
        return 30
    if text.endswith("刻"):
        return 15 if text[0] == "一" else 45
    return _number(text.removesuffix("分")) or 0


def _year(text: str | None) -> int | None:
    if not text:
        return None
    digits = text.replace(" ", "").removesuffix("年")
    return int("".join(str(DIGITS.get(char, char)) for char in digits))


def _number(text: str | None) -> int | None:
    if not text:
        return None
    numeral = re.match(r"[\d零〇一二两三四五六七八九十]+", text.strip())
    value = parse(numeral.group()) if numeral else None
    return None if value is None else int(value)
