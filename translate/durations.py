"""Reading durations and ages: 17年前, 近三年, 22岁的."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from . import rendering
from .counted import Number, loose, written
from .grammar import before_meaning, before_words
from .numerals import CHINESE, MIXED, parse
from .page import Page
from .quantity import Approximation, Figure, Kind
from .units import UNIT_BY_NAME

_AFTER = re.compile(
    r"(?P<ago>之前|以前|前(?![期往后夕沿景端提者线锋三几十\d]))"
    r"|(?P<later>之后|以后|后(?![续来期勤备的]))"
    r"|(?P<since>以来|来(?![自到说看临源]))"
    r"|(?P<within>之内|以内|内(?![部容外地在]))"
)
_GOES_ON = re.compile("[零又][一二三四五六七八九十两\\d]{1,2}个?[月天日]")  # 一年零六个月
_SPENT = re.compile("(?:需要?|花费?|用|耗费?|费)[了掉去]?$")
# Behind these 近三年 is nearly three years; elsewhere it is the past three.
_LASTING = re.compile(
    "(?:历时|耗时|用时|长达|持续|达|有|已|了|时隔|花|需|要|约|经|过|满|距|为期|工作|用|的|费|出|去|早|晚|迟"
    "|停[工产业牌电学摆课战运办]|休[息假战养整]|失业|缺席|沉寂|等待?|筹[备划]|谈判?|讨论|争论|[相间]隔"
    "|准备|经营|奋斗|打拼|坚守|从[业事教医军]|服[役刑]|任[教职]|执教|入狱|关押|羁押|潜[伏逃]|逃亡|在逃"
    "|分[居离]|昏迷|卧床|住院|住|停留|滞留|[闲搁]置|修建|研[发究制]|追[踪查捕]|拖[延欠]|延[误迟长期]"
    "|推迟|提前|缩短|减少|增加|落后|领先|失[联踪]|被[困囚]|蛰伏|暂停|中断|封[闭锁]|关闭|磨)$"
)
_LASTING_BEHIND = re.compile("(?:的?时间|[的之]久|的(?:努力|等待|谈判|建设|施工|奋斗|准备))")


# 6个月至18岁 and 两周到三个月: the ends of a span in different units are two durations.
_NUM = rf"(?:{MIXED}|{CHINESE})"
UNLIKE_SPAN = re.compile(
    rf"(?P<n>{_NUM}) ?(?:(?P<month>个月)(?= ?[至到~-] ?{_NUM} ?(?:周?岁|年))"
    rf"|(?P<week>个?星期|周)(?= ?[至到~-] ?{_NUM} ?(?:个月|周?岁|年))"
    rf"|(?P<day>天)(?= ?[至到~-] ?{_NUM} ?(?:个?星期|周|个月|周?岁|年))"
    rf"|(?P<hour>个?小时)(?= ?[至到~-] ?{_NUM} ?(?:天|个?星期|周))"
    rf"|(?P<minute>分钟)(?= ?[至到~-] ?{_NUM} ?(?:个?小时|天)))"
)
# 年逾五旬: a person of more than fifty.
DECADES_OLD = re.compile(
    rf"(?P<pre>{before_words()})?(?P<value>[三四五六七八九]|(?<!\d)[3-9])旬(?![一二三四五六七八九斋期])"
)
_SPAN_UNITS = ("month", "week", "day", "hour", "minute")


# 半年, 半个月, 半小时; not 上半年, 大半天 or 半年报.
HALF_SPAN = re.compile(
    r"(?<![上下大多小前后一两二三四五六七八九十百个年天月\d])半 ?(?:(?P<year>年(?![度报薪产画线]))"
    r"|(?P<month>个月)|(?P<hour>个?(?:小时|钟头))|(?P<century>个世纪))"
)
_HALF_UNITS = ("year", "month", "hour", "century")


# 今明两天 is today and tomorrow, 这两天 these days, without a number.
_NAMED_DAYS = re.compile("今明|明后|昨今|前后|周末|这$")


_COMPARED = frozenset("小大长差")
_IN_A_ROW = re.compile("(?:一连|连续|接连|前后|连|共)$")


# What may follow 22岁 without being the person: 22岁时, 22岁起.
_CHILD = re.compile("(?![的时以至到起前后开就便已才那之及和与左上下多])[\u4e00-\u9fff]")
_BIRTHDAY = re.compile("生日|寿辰|大寿|诞辰|华诞")


def read_unlike_span(page: Page, match: re.Match[str]) -> Figure | None:
    """Read the lower end of 6个月至18岁."""
    value = parse(match["n"])
    if value is None:
        return None
    unit = next(unit for unit in _SPAN_UNITS if match[unit])
    english = rendering.measure(rendering.count(value), unit, is_singular=value == 1)
    return page.figure(match.start(), match.end(), english, Kind.DURATION, value=value, unit=unit)


def read_decades_old(page: Page, match: re.Match[str]) -> Figure:
    """Read 五旬 as 50 years old."""
    value = (parse(match["value"]) or Decimal(0)) * 10
    approximation = before_meaning(match["pre"])
    english = rendering.approximate(f"{rendering.plain(value)} years old", approximation)
    return page.figure(
        *match.span(), english, Kind.AGE, value=value, unit="year", approximation=approximation
    )


def read_half_span(page: Page, match: re.Match[str]) -> Figure:
    """Read 半年 as half a year."""
    unit = next(unit for unit in _HALF_UNITS if match[unit])
    return page.figure(
        match.start(),
        match.end(),
        f"half {'an' if unit == 'hour' else 'a'} {unit}",
        Kind.DURATION,
        value=Decimal("0.5"),
        unit=unit,
        is_inline=False,
    )


def read_duration(page: Page, match: re.Match[str], found: Number, unit: str) -> Figure | None:
    """Read a duration with what places it in time: before, ago, later, within."""
    if found.value == 1 and found.high == 2 and page.after(match.end(), 1) == "期":
        found = replace(found, value=Decimal(2), high=None)  # 上一两年期, the last biennium
    is_plain = not match["pre"] and not match["mid"]
    if match["number"] in ("百", "千", "万") and is_plain:
        return loose(page, match, found)  # 千年古城, an ancient town
    if match["unit"] == "周年" and not found.words and found.high is None:
        return _anniversary(page, match, found)
    after = None if match["post"] else _after(page, *match.span())
    approximation = found.approximation
    is_past = _is_past(page, match, after, unit)
    if is_past:
        approximation = Approximation.EXACT
    text = rendering.approximate(_length(page, found, unit), approximation)
    end = match.end()
    if is_past:
        text = f"the past {text.removeprefix('one ')}"
        end = after.end() if after and after["since"] else end
    elif after:
        text, end = _placed(text, after, is_exact=approximation is Approximation.EXACT)
    is_exact = approximation is Approximation.EXACT
    is_one = found.value == 1 and found.high is None and is_exact and found.is_chinese
    is_one &= not _GOES_ON.match(page.folded, end)
    return page.figure(
        match.start(),
        end,
        text,
        Kind.DURATION,
        value=found.value,
        high=found.high,
        unit=unit,
        approximation=approximation,
        is_inline=not is_one or after is not None,
        is_required=(found.value != 1 or found.high is not None)
        and not _NAMED_DAYS.search(page.before(match.start(), 2))
        and not _is_named(page, match.start(), found, unit),
    )


def _is_named(page: Page, start: int, found: Number, unit: str) -> bool:
    """Tell whether the days are named before they are counted: 26、27日一连两天."""
    if unit != "day" or not _IN_A_ROW.search(page.before(start, 4)):
        return False
    dates = [f.when for f in page.figures if f.kind is Kind.DATE and f.when and f.end <= start]
    days = [when.day for when in dates if when.day]
    return len(days) == found.value or (len(days) > 1 and days[-1] - days[-2] + 1 == found.value)


def _anniversary(page: Page, match: re.Match[str], found: Number) -> Figure:
    """Read 70周年 as a 70th anniversary."""
    return page.figure(
        match.start(),
        match.end(),
        f"{rendering.ordinal_digits(int(found.value))} anniversary",
        Kind.DURATION,
        value=found.value,
        unit="year",
        is_required=found.value != 1,
    )


def _is_past(page: Page, match: re.Match[str], after: re.Match[str] | None, unit: str) -> bool:
    """Tell whether 近 means the years just gone."""
    if match["pre"] != "近" or UNIT_BY_NAME[unit].factor < UNIT_BY_NAME["day"].factor:
        return False  # 近两个小时 is nearly two hours
    if after is not None and after["since"]:
        return True
    if _LASTING_BEHIND.match(page.after(match.end(), 4)):
        return False
    return not _LASTING.search(page.before(match.start(), 4))


def _length(page: Page, found: Number, unit: str) -> str:
    if found.words:
        if unit == "year" and found.value == 10:
            return "decades"
        return f"{found.words} of {UNIT_BY_NAME[unit].plural}"
    amount = written(page, found, in_words=True)
    return rendering.measure(amount, unit, is_singular=found.value == 1 and not found.high)


def _after(page: Page, start: int, end: int) -> re.Match[str] | None:
    """Match what places a duration in time behind it; 需要几个小时来查找 is to look for it."""
    after = _AFTER.match(page.folded, end)
    is_purpose = after is not None and after.group() == "来"
    return None if is_purpose and _SPENT.search(page.before(start, 4)) else after


def placed_in_time(page: Page, text: str, start: int, end: int) -> tuple[str, int]:
    """Return a duration with what follows it, ago or later, and where that ends."""
    after = _after(page, start, end)
    return _placed(text, after, is_exact=True) if after else (text, end)


def _placed(text: str, after: re.Match[str], *, is_exact: bool) -> tuple[str, int]:
    if after["since"] and not is_exact:
        return f"for {text}", after.end()
    if after["ago"]:
        return f"{text} ago", after.end()
    if after["later"]:
        return f"{text} later", after.end()
    if after["since"]:
        return f"over the past {text.removeprefix('one ')}", after.end()
    return f"within {text}", after.end()


def read_age(page: Page, match: re.Match[str], found: Number) -> Figure:
    """Read 22岁的 as 22-year-old and 40多岁 as more than 40 years old."""
    amount = written(page, found, in_words=False)
    end = match.end()
    is_exact = found.approximation is Approximation.EXACT and found.high is None
    following = page.after(end, 1)
    is_birthday = _BIRTHDAY.match(page.folded, end) is not None
    if is_exact and not found.words and following == "的":
        english, end = f"{amount}-year-old", end + 1
    elif is_exact and not found.words and _CHILD.match(following) and not is_birthday:
        english = f"{amount}-year-old"  # 22岁队长
    elif is_exact and not found.words and is_birthday:
        english = rendering.ordinal_digits(int(found.value))  # 百岁生日, the 100th birthday
    else:
        years = "year" if found.value == 1 and found.high is None else "years"
        english = rendering.approximate(f"{amount} {years} old", found.approximation)
    # 小一岁 is a year younger, for which English needs no number.
    is_difference = found.value == 1 and page.before(match.start(), 1) in _COMPARED
    return page.figure(
        match.start(),
        end,
        english,
        Kind.AGE,
        value=found.value,
        high=found.high,
        unit="year",
        approximation=found.approximation,
        is_inline=not is_difference,
        is_required=not is_difference,
    )
