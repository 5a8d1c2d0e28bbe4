"""Reading periods in a folded Chinese sentence: half-years, quarters, decades, centuries, plans."""

from __future__ import annotations

import re
from decimal import Decimal

from . import rendering
from .dates import RELATIVE_YEARS, YEAR, whole_number, year_number
from .page import Page
from .quantity import Figure, Kind, When

# Taiwan's 今年前5月 are five months; 生前5月 and 目前5月 are in May.
_BARE_MONTH = (
    r"(?:(?<=[今去\d]年前.)|(?<=[今去\d]年前..)|(?<![\u4e00-\u9fff]前.)(?<![\u4e00-\u9fff]前..))"
    r"月(?!份?\d|份|[日底初中末上下后])"
)
PERIOD = re.compile(
    rf"(?P<rel>今年|去年|明年|前年)? ?(?:(?P<year>{YEAR}"
    rf"|(?<!\d)20[0-3]\d(?= ?[年上下前第])年?) ?)?(?:"
    r"(?P<half>[上下])半(?:年|月(?!刊|谈)|场|程|叶|赛季|个?财年)"
    r"|(?P<first>前[一二两三1-3]个?季度?)"
    r"|(?:第(?P<q1>[一二三四1-4])|(?<![上下本每这该同十])(?P<q2>[一二三四首1-4](?!个)(?!季度?(?:一|[打测查浇交付结评]))))个?季(?:度|(?=营|财|净利|获利|毛利|业绩|出货|GDP|合并))"
    r"|[前头首](?P<months>[二两三四五六七八九十]|1[01]|[2-9])"
    rf"(?: ?个月|{_BARE_MONTH}))"
)
DECADE = re.compile(
    r"(?:(?P<century>\d{1,2}|[一二]?十[一二三四五六七八九]?|上个?) ?世纪)? ?"
    r"(?:(?P<low>(?:1\d|20)?[2-9]0|[2-8])(?:年代)?[、和至到-](?=[3-9]0)|(?P<spoken>[二三四五六七八])(?=[三四五六七八九]十))?"
    r"(?P<decade>(?<!\d)[1-9]0|[一二三四五六七八九]十) ?年代"
    r"|(?P<full>(?:1\d|20|(?<!\d)[1-9])\d0) ?年代"
)
CENTURY = re.compile(
    r"(?<!分之)(?P<bc>[公西]元前)?"
    r"(?P<century>\d{1,2}|[一二]?十[一二三四五六七八九]?|廿[一二]?|[一二三四五六七八九]) ?世纪"
    r"(?!难|之(?![交初末前后中]))"
)
PLAN = re.compile(
    r"第(?P<n2>十[一二三四五六]?|[一二三四五六七八九])个五年(?:规划|计划)"
    r"|[“\"「『]?(?P<n>十[一二三四五六])五(?! ?[年岁天个月])[”\"」』]?(?:五年)?(?:规划|计划)?"
)


# The quarters of a match, and of a year where the Taiwanese 第二季 is no season of a series.
QUARTER = re.compile(
    r"(?:第(?P<n>[一二三四1-4])(?:节(?! ?第)(?![课目车点约气育能奏日省])"
    r"|季(?![集度播])(?! ?第))|(?P<first>首节)|(?P<last>末节))"
)
_GAME = re.compile("[分球比]|篮|投|队|罚|勇士|赛")
_ECONOMY = re.compile("经济|营收|财报|出口|产出|通胀|利润|业绩|出货|获利|预估|消费|投资|成长|增长")
# 二三季度, 一、二季度
QUARTERS = re.compile("(?<![第十])(?P<a>[一二三1-3])[、和]?(?P<b>[二三四2-4])季度")


def read_quarters(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 二三季度 as the second and third quarters."""
    one, two = whole_number(match["a"]) or 0, whole_number(match["b"]) or 0
    if one >= two:
        return None
    return page.figure(
        match.start(),
        match.end(),
        f"the {rendering.ordinal(one)} and {rendering.ordinal(two)} quarters",
        Kind.PERIOD,
        value=Decimal(one),
        high=Decimal(two),
        unit="quarter",
    )


def read_quarter(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 第三节 of a match and 第二季 of an economy as a quarter."""
    is_year = "季" in match.group()
    is_told = is_year and page.before(match.start(), 1) == "年"  # 今年第三季
    if not is_told and not (_ECONOMY if is_year else _GAME).search(page.folded):
        return None
    value = 1 if match["first"] else 4 if match["last"] else whole_number(match["n"]) or 1
    return page.figure(
        match.start(),
        match.end(),
        f"the {rendering.ordinal(value)} quarter",
        Kind.PERIOD,
        value=Decimal(value),
        unit="quarter",
        is_inline=is_year or bool(match["n"]),
        is_required=bool(match["n"]),
    )


def read_period(page: Page, match: re.Match[str]) -> Figure | None:
    """Read a half-year, a quarter, the first quarters or the first months of a year."""
    value, unit, name = _period(match)
    if match["q1"] and not match["year"] and page.before(match.start(), 2) == "连续":
        # 连续第二季度: again, and not in the second of the year.
        return page.figure(
            match.start() - 2,
            match.end(),
            f"for the {rendering.ordinal(int(value))} consecutive quarter",
            Kind.ORDINAL,
            value=Decimal(value),
        )
    year = year_number(match["year"])
    tail = f" of {RELATIVE_YEARS[match['rel']]}" if match["rel"] else f" of {year}" if year else ""
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
    """Read 80年代, 上世纪八九十年代, 15世纪80年代 or 1980年代."""
    start = _century_start(match)
    first = (
        start + (whole_number(match["decade"]) or 0) if not match["full"] else int(match["full"])
    )
    low = whole_number(match["low"]) or whole_number(match["spoken"]) or 0
    low *= 10 if low < 10 else 1  # 六七十年代, 6、70年代
    if low > 100:  # 1960和70年代
        start, first, low = low // 100 * 100, low // 100 * 100 + first % 100, low % 100
    is_pair = bool(low) and start + low < first
    english = f"the {start + low}s and {first}s" if is_pair else f"the {first}s"
    return page.figure(
        match.start(),
        match.end(),
        english,
        Kind.PERIOD,
        value=Decimal(start + low if is_pair else first),
        high=Decimal(first) if is_pair else None,
        unit="decade",
    )


def _century_start(match: re.Match[str]) -> int:
    """Return the first year of the century of a decade, the 20th where none is named."""
    century = match["century"]
    if not century or century.startswith("上"):
        return 1900
    return ((whole_number(century) or 20) - 1) * 100


def read_century(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 9世纪 as the 9th century; 半个世纪 is a duration and read elsewhere."""
    value = whole_number(match["century"])
    if not value or value > 30:
        return None
    english = f"the {rendering.ordinal_digits(value)} century{' BC' if match['bc'] else ''}"
    return page.figure(
        match.start(), match.end(), english, Kind.PERIOD, value=Decimal(value), unit="century"
    )


def read_plan(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 十三五 as the 13th Five-Year Plan."""
    value = whole_number(match["n"] or match["n2"]) or 0
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


def _period(match: re.Match[str]) -> tuple[int, str, str]:
    if match["half"]:
        index = 1 if match["half"] == "上" else 2
        return index, "half", f"{rendering.ordinal(index)} half"
    if match["first"]:
        count = whole_number(match["first"][1]) or 1
        if count == 1:
            return 1, "quarter", "first quarter"
        return count, "quarters", f"first {rendering.SMALL[count]} quarters"
    if match["months"]:
        count = whole_number(match["months"]) or 1
        return count, "months", f"first {rendering.count(Decimal(count))} months"
    text = match["q1"] or match["q2"]
    index = 1 if text == "首" else whole_number(text) or 1
    return index, "quarter", f"{rendering.ordinal(index)} quarter"
