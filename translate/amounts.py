"""Reading amounts: counts, money and measures in a folded Chinese sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from . import rendering
from .called_numbers import is_called
from .counted import Number, inner, is_telling, loose, number, written
from .durations import read_age, read_duration
from .grammar import CURRENCY_PREFIXES, INNER_UNITS
from .measure_words import is_start_of_noun
from .page import Page
from .partial_amounts import is_writable
from .quantity import Approximation, Figure, Kind, When
from .units import (
    COUNTED_WORDS,
    CURRENCY_BY_CHINESE,
    CURRENCY_BY_CODE,
    UNIT_BY_CHINESE,
    UNIT_BY_NAME,
)

_TIMES = "度次"  # 两度夺冠: champion twice
_PUNCTUATION = frozenset('，。、；：！？）)」』”"’》,;.!?…/ ')
# 两市 of Shanghai and Shenzhen are no cities there.
_MARKETS = re.compile("股|指数?[涨跌高低微震报收]|收[盘涨跌]|[低高]开|成交|[涨跌]停|沪深|板块|融资")
_WAFERS = re.compile("晶圆|芯片|硅片|生产线|产能|代工|英寸线|流片|半导体|传感器")
_PRICED = re.compile("工资|月薪|薪水|租金|房租|花|赚|挣|收入|价|卖|付|罚|门票|每斤|每公斤")
_SECONDS_AFTER = re.compile(r"\d{1,2}秒")
_HOURS_BEFORE = re.compile("小时$|钟头$")
# 户 counts households, but customers, accounts and firms as well.
_FIRMS = re.compile("企业|用户|客户|个体|商户|主体|账户|开户|股东|公司|店|商家|机构")
_INDEX = re.compile("[指股涨跌]")
_MODEL_NUMBER = re.compile("[\u4e00-\u9fff]-$")  # 歼-20, a J-20 fighter
_HOUSEHOLDS = re.compile("家庭|居民|农户|企业|人家")
_POWER = re.compile("[用耗发省售购]电|电[量费力]|度电|电$")
_SPEED = re.compile("时速(?:最高)?(?:可达|达到|高达|达|为|约|近|超|到|仅)?$")
# The 呎 of floors are square feet.
_FLOOR = re.compile("[面积積]|实用|建筑|单位|豪宅|[住公]|[呎尺]价|套房|[两三四]房")
_TEMPERATURE = re.compile("[温角热冷零纬经]")
# A noun that the measure word itself makes certain, said where no noun follows.
_NOUNS = {
    "台": "units", "套": "units", "辆": "vehicles", "艘": "vessels", "例": "cases", "起": "cases",
    "件": "items", "片": "pieces", "枚": "pieces", "架": "aircraft", "册": "copies", "剂": "doses",
    "剂次": "doses", "头": "head", "株": "plants", "名": "people", "位": "people",
    "次": "times", "遍": "times", "趟": "times", "字": "characters",
}  # fmt: skip
_UNITS_OF_LAND = {
    "省": "provinces", "市": "cities", "县": "counties", "镇": "towns", "乡": "townships",
}  # fmt: skip
# 六省区, 16省（区、市）, 31个省、自治区、直辖市
_REGIONS = re.compile("[(（]?、?(?:自治)?区(?![域间内外块位划])(?P<cities>、?(?:直辖)?市)?[)）]?")
# 百, 千 and 万 alone before these count nothing exactly: 万家, 千人.
_FIGURATIVE = frozenset("岛湖山代家人户村乡镇方面样种里岁名国校层朵条回次遍强")
# A single Chinese numeral before these may be worded freely: 两国, 三方, 四大.
_LOOSE = frozenset("大方国岸地面手头口点线代星级层党军边对双声句道样种部节度强院师团营局所中号")
# Before these an Arabic number may be an ordinal as well: 地下1层, 8级, 2号.
_ORDINAL_LIKE = frozenset("层级号期轮页章环线路版届")
_BIG_MEASURES = frozenset("家个大")
# 六通实业有限公司: a numeral at the end of a company's name.
_COMPANY = re.compile("(?:实业|集团|科技股份|药业|有限|股份有限|置业|物流|证券|重工)")
_MAX_LISTED = 10
_BITS = (8, 16, 32, 64, 128, 256, 512)
_PRICE = re.compile("[价费]")
_QUOTE_ENDS = frozenset('”」』"')
_POINTING = frozenset("这该")
_NOT_POINTING = ("应", "本", "活")  # 应该两个月内, within two months
_KNOCK_OUT = (4, 8, 16, 32)  # 十六强, the round of sixteen or the knock-out stage
# 东盟十国 is ASEAN.
_BLOC = re.compile("东盟|欧盟|金砖|北欧|中亚|海湾|西非|海合会|波罗的海|东非|南美")
_CLAUSE_END = re.compile("[，。；：,;:]")
# 另外四位为甲、乙 …: the others.
_OTHERS = re.compile("(?:其他|其它|其余|另外|另)的?$")
_NAMED_ONES = re.compile("[^，。]{1,8}(?:分别|是|为|包括)")
_NAMED_BEHIND = re.compile("[^，。；、：:~]{1,10}(?:~~|[：:])(?P<list>[^。；;]{4,80})")
_LIST_JOINT = re.compile("[、和与及]")
# A noun of people or things follows a large number without a measure word.
_LARGE = 100
_ADJECTIVES = frozenset({"inch", "nm", "pixel"})  # 8英寸芯片 is an 8-inch chip


def read_quantity(page: Page, match: re.Match[str]) -> Figure | None:
    """Read one amount; ``None`` where a Chinese numeral is not certain to be one."""
    figure = _read_quantity(page, match)
    if figure is not None and not is_writable(page, match, figure):
        return replace(figure, is_inline=False, is_required=False)
    return figure


def _read_quantity(page: Page, match: re.Match[str]) -> Figure | None:
    found = number(match)
    if found is None:
        return None
    if _is_year(match, found):
        when = When(int(found.value))
        return page.figure(match.start(), match.end(), match["number"], Kind.DATE, when=when)
    if found.value >= _LARGE and is_start_of_noun(page.folded, *match.span("unit")):
        bare = match.re.match(match.string, match.start(), match.start("unit"))
        match = bare or match
    unit = match["unit"] or ""
    if unit in INNER_UNITS:
        found, unit = inner(found, unit)
    # The currency that is named counts, not the 元 of any currency: 新台币5亿元, 港币300元.
    if match["currency"] and unit in ("", "元", "圆"):
        return _money(page, match, found, CURRENCY_PREFIXES[match["currency"]])
    if unit in ("元", "圆") or (unit == "块" and _is_money(page, match)):
        return _money(page, match, found, page.currency)
    if unit in CURRENCY_BY_CHINESE:
        return _money(page, match, found, CURRENCY_BY_CHINESE[unit].code)
    if unit == "度":
        unit = _degrees(page, match, found)
    elif unit == "分" and (
        _HOURS_BEFORE.search(page.before(match.start(), 2))
        or _SECONDS_AFTER.match(page.after(match.end(), 3))
    ):
        unit = "分钟"  # 1小时48分, 3分42秒; elsewhere 分 is a mark or a point
    elif unit == "方" and _is_large(match["number"], found):
        unit = "立方米"  # 日产100万方天然气
    elif unit == "起" and _PRICE.search(page.before(match.start(), 8)):
        unit = ""  # 售价828,000起: from 828,000
    known = UNIT_BY_CHINESE.get(unit)
    if known is not None and known.dimension == "time":
        return read_duration(page, match, found, known.name)
    if known is not None:
        if unit == "呎" and _FLOOR.search(
            page.before(match.start(), 8) + page.after(match.end(), 5)
        ):
            return _measure(page, match, found, "square foot")
        is_speed = known.name == "kilometre" and _SPEED.search(page.before(match.start(), 6))
        return _measure(page, match, found, "kilometre per hour" if is_speed else known.name)
    if unit in ("岁", "周岁"):
        return read_age(page, match, found)
    return _count(page, match, found, unit)


def _is_year(match: re.Match[str], found: Number) -> bool:
    """Tell a bare 2020, as in 2020版 (the 2020 edition), from an amount."""
    text = match.group().strip()
    return len(text) == 4 and text.isdigit() and 1900 <= found.value < 2050


def _is_money(page: Page, match: re.Match[str]) -> bool:
    """Tell the 块 of spoken prices, with nothing behind it that it could count, from a piece."""
    following = page.after(match.end(), 1)
    is_large = page.before(match.start("unit"), 1) in ("千", "万")
    is_price = is_large or _PRICED.search(page.before(match.start(), 8))
    return (not following or following in _PUNCTUATION) and bool(is_price)


def _degrees(page: Page, match: re.Match[str], found: Number) -> str:
    """Tell what 度 means: kilowatt-hours, times (两度) or degrees."""
    around = page.before(match.start(), 6) + page.after(match.end(), 3)
    is_power = _POWER.search(around) is not None or ("电" in page.folded and found.value >= 1000)
    if is_power and not _TEMPERATURE.search(around):
        return "千瓦时"
    is_small = found.is_chinese and not match["sign"] and found.value < 10
    return _TIMES if is_small and not _TEMPERATURE.search(around) else "度"


def _money(page: Page, match: re.Match[str], found: Number, code: str) -> Figure:
    amount = written(page, found, in_words=False)
    if found.words:
        name = {"USD": "dollars"}.get(code) or CURRENCY_BY_CODE[code].name
        english = f"{amount} of {name}"
    else:
        english = rendering.approximate(rendering.money(amount, code), found.approximation)
    return page.figure(
        match.start(),
        match.end(),
        english,
        Kind.MONEY,
        value=found.value,
        high=found.high,
        unit=code,
        approximation=found.approximation,
        is_required=is_telling(found),
    )


def _measure(page: Page, match: re.Match[str], found: Number, unit: str) -> Figure | None:
    is_plain = not (match["pre"] or match["mid"] or match["post"])
    if unit == "jin" and is_plain and match["number"] in ("百", "千", "万"):
        return loose(page, match, found)  # 千斤重担, a heavy burden
    return page.figure(
        match.start(),
        match.end(),
        _measure_text(page, match, found, unit),
        Kind.MEASURE,
        value=found.value,
        high=found.high,
        unit=unit,
        approximation=found.approximation,
        is_required=is_telling(found),
    )


def _measure_text(page: Page, match: re.Match[str], found: Number, unit: str) -> str:
    known = UNIT_BY_NAME[unit]
    amount = written(page, found, in_words=False)
    if found.words:
        return f"{amount} of {known.plural}"
    if _is_adjective(page, match, found, unit):
        return f"{amount}-{known.name}"
    text = rendering.measure(amount, unit, is_singular=found.value == 1 and not found.high)
    if found.value < 0 and found.high is None and unit.startswith("degree"):
        text = text.removeprefix("-") + " below zero"
    text = rendering.approximate(text, found.approximation)
    return text if found.high else text + rendering.explained_measure(found.value, unit)


def _is_adjective(page: Page, match: re.Match[str], found: Number, unit: str) -> bool:
    """Tell whether the measure stands before the noun it describes."""
    following = page.after(match.end(), 1)
    return (
        unit in _ADJECTIVES
        and not match["post"]
        and found.approximation is Approximation.EXACT
        and found.high is None
        and following.isalpha()
        and following not in "的长宽高厚深远外处内至到以左上和与或"
    )


def _count(page: Page, match: re.Match[str], found: Number, unit: str) -> Figure | None:
    marked = bool(match["pre"] or match["mid"] or match["post"] or found.is_vague)
    if found.is_chinese and not marked:
        if not unit and not _is_large(match["number"], found):
            return loose(page, match, found)
        if match["number"] in ("百", "千", "万") and unit in _FIGURATIVE:
            return loose(page, match, found)
        if found.value <= 1 and found.high is None:
            return _one(page, match, found)
    english, end, kept = _count_text(page, match, found, unit)
    is_single = found.is_chinese and found.value < 10 and not marked
    is_free = (is_single and unit in _LOOSE) or unit == "号"
    is_free = is_free or (is_single and _is_in_company(page, match, unit))
    is_identifier = (
        _is_identifier(match["number"], unit)
        or (not unit and _is_beside_slash(page, match))
        or is_called(page, match)
        or (not unit and _MODEL_NUMBER.search(page.before(match.start(), 2)) is not None)
    )
    if is_identifier:
        english = page.text[match.start() : end]
    if unit == "强" and found.value in _KNOCK_OUT:
        # 16强选手: a player of the last 16
        english, is_free, kept = f"last {found.value}", False, 0
    return page.figure(
        match.start(),
        end,
        english,
        Kind.NUMBER,
        value=found.value,
        high=found.high,
        unit="count" if unit else "",
        approximation=found.approximation,
        is_inline=not (
            is_free
            or is_identifier
            or unit in _ORDINAL_LIKE
            or (kept and match["post"])  # 20国以上
            or match["number"] == "二"  # 二次会议, the second session; two is 两
        ),
        is_required=not (
            is_free or is_identifier or (is_single and found.value <= 2 and not found.high)
        )
        and (found.value not in (0, 1) or found.high is not None)
        and not _is_listed(page, match.start(), found)
        and not _is_told_before(page, match, unit)
        and not (unit == "强" and found.value in _KNOCK_OUT)
        and not (unit == "国" and _BLOC.search(page.before(match.start(), 3))),
        kept=kept,
    )


def _is_beside_slash(page: Page, match: re.Match[str]) -> bool:
    """Tell a part of 20/30, which is no amount; 3.7亿 is one."""
    is_bare = not set(match["number"] or "") & set("十百千万亿")
    return is_bare and "/" in (page.before(match.start(), 1), page.after(match.end(), 1))


def _is_in_company(page: Page, match: re.Match[str], unit: str) -> bool:
    behind = page.after(match.end(), 4)
    return unit not in _BIG_MEASURES and _COMPANY.match(behind) is not None


def _is_told_before(page: Page, match: re.Match[str], unit: str) -> bool:
    """Tell a count that points back: 这四名男子, the men; “新零售”三个字, the words."""
    before = page.before(match.start(), 2)
    if unit == "个" and page.after(match.end(), 1) == "字" and before[-1:] in _QUOTE_ENDS:
        return True
    return before[-1:] in _POINTING and not before.startswith(_NOT_POINTING)


def _is_listed(page: Page, start: int, found: Number) -> bool:
    """Tell whether a count sums up what is named beside it: 江苏、浙江、辽宁3省."""
    if found.high is not None or not 2 <= found.value <= _MAX_LISTED:
        return False
    is_rest = _OTHERS.search(page.before(start, 3)) and _NAMED_ONES.match(page.folded, start)
    if is_rest or _is_listed_behind(page, start, found):
        return True
    clause = _CLAUSE_END.split(page.before(start, 80))[-1]
    if clause.endswith("等") and _LIST_JOINT.search(clause):
        return True  # 安徽、重庆等8省: Anhui, Chongqing and six others
    # 出行及出游在行、住、游三个方面: only the last of the joints need belong to the list.
    joints = (len(_LIST_JOINT.findall(clause)), clause.count("、"))
    return any(count + 1 == found.value for count in joints)


def _is_listed_behind(page: Page, start: int, found: Number) -> bool:
    """Tell whether those counted are named behind a dash or colon: 三名子女——甲、乙和丙."""
    named = _NAMED_BEHIND.match(page.folded, start)
    return named is not None and len(_LIST_JOINT.findall(named["list"])) + 1 == found.value


def _one(page: Page, match: re.Match[str], found: Number) -> Figure:
    """Read 一家 and 一个, which English says with an article."""
    return page.figure(
        match.start(),
        match.end(),
        "one",
        Kind.NUMBER,
        value=found.value,
        unit="count",
        is_inline=False,
        is_required=False,
    )


def _count_text(page: Page, match: re.Match[str], found: Number, unit: str) -> tuple[str, int, int]:
    """Return the English of a count, where its source ends and what of that stays Chinese."""
    end = match.end()
    in_words = bool(unit) or found.is_chinese  # 猎鹰9 is a name: Falcon 9
    english = rendering.approximate(written(page, found, in_words=in_words), found.approximation)
    noun = "" if unit == "位" and found.value in _BITS else _noun(page, match, found, unit)
    if noun == "provinces" and (more := _REGIONS.match(page.folded, end)):
        cities = more["cities"] is not None
        noun = f"provinces{', ' if cities else ' and '}autonomous regions"
        noun, end = f"{noun} and municipalities" if cities else noun, more.end()
    if noun:
        return (f"{english} of {noun}" if found.words else f"{english} {noun}"), end, 0
    # 航线20条，全年…: a bare number before the comma is taken for the number of what follows.
    is_last = page.after(end, 1) in _PUNCTUATION or end == len(page.text)
    is_bits = unit == "位" and found.value in _BITS and not found.is_chinese  # or as many persons
    if unit in COUNTED_WORDS or is_bits or (unit and is_last and not match["post"]):
        return english, end, match.end() - match.start("unit")
    if found.words and page.after(end, 1) == "的":
        end += 1
    if found.words and page.after(end, 1) not in _PUNCTUATION and end < len(page.text):
        english += " of"
    return english, end, 0


def _noun(page: Page, match: re.Match[str], found: Number, unit: str) -> str:
    """Return the noun that the measure word carries, where none follows it."""
    following = page.after(match.end(), 1)
    is_one = found.value == 1 and found.high is None
    if unit == _TIMES:
        return "times"
    if unit == "股" and not found.is_chinese:
        return "share" if is_one else "shares"
    if unit == "人":
        return "person" if is_one else "people"
    if unit in ("名", "位") and page.before(match.start(), 1) in ("前", "头"):
        return ""  # 前三名, the top three
    if unit == "户" and not _HOUSEHOLDS.match(page.folded, match.end()):
        if _FIRMS.search(page.before(match.start(), 12)):
            return ""
        return "household" if is_one else "households"
    are_markets = unit == "市" and found.value == 2 and _MARKETS.search(page.folded)
    if unit in _UNITS_OF_LAND and not are_markets:
        return _UNITS_OF_LAND[unit]
    is_last = not following or following in _PUNCTUATION
    if unit == "点" and is_last and _INDEX.search(page.before(match.start(), 8)):
        return "point" if is_one else "points"
    if unit == "片" and (is_last or following == "的") and _WAFERS.search(page.folded):
        return "wafer" if is_one else "wafers"
    if not is_last or unit not in _NOUNS or (_NOUNS[unit] == "times" and found.value > 100):
        return ""
    return _singular(_NOUNS[unit]) if is_one else _NOUNS[unit]


def _singular(noun: str) -> str:
    return {"people": "person", "head": "head", "aircraft": "aircraft"}.get(noun, noun[:-1])


def _is_large(text: str | None, found: Number) -> bool:
    return len(text or "") >= 3 and found.value >= 100


def _is_identifier(text: str | None, unit: str) -> bool:
    """Tell a telephone or serial number: many digits, or a leading zero, and no unit."""
    if not text or not text.isdigit():
        return False
    return (len(text) > 1 and text[0] == "0") or (not unit and len(text) >= 8)  # 075型
