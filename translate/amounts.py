"""Reading amounts: counts, money, measures, ages and durations in a folded sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from . import rendering
from .grammar import AFTER_TEXT, BEFORE_TEXT, CURRENCY_PREFIXES, INNER_UNITS
from .numerals import parse, parse_spoken_range, scale_value
from .page import Page
from .quantity import Approximation, Figure, Kind
from .units import CURRENCY_BY_CHINESE, UNIT_BY_CHINESE

_PUNCTUATION = frozenset("，。、；：！？）)」』”\"’》,;.!?…/ ")
_DURATION_AFTER = re.compile(
    r"(?P<ago>之前|以前|前(?![期往后夕沿景端提者三几十\d]))|(?P<later>之后|以后|后(?![续来期勤备的]))"
    r"|(?P<since>以来|来(?![自到说看临源]))|(?P<within>之内|以内|内(?![部容外地在]))"
)
_LASTING = re.compile(r"(?:历时|耗时|用时|长达|持续|达|有|已|了|时隔|花|需|要|约|经|过|满|距|为期|工作|用)$")
_WAFERS = re.compile(r"晶圆|芯片|硅片|生产线|产能|代工|英寸线|流片|半导体|传感器")
# A noun that the measure word itself makes certain, said where no noun follows.
_NOUNS = {
    "台": "units", "套": "units", "辆": "vehicles", "艘": "vessels", "例": "cases", "起": "cases",
    "件": "items", "片": "pieces", "枚": "pieces", "架": "aircraft", "册": "copies", "剂": "doses",
    "剂次": "doses", "头": "head", "株": "plants", "名": "people", "位": "people",
}  # fmt: skip
# Single Chinese numerals before these say little: 两国, 三方, 一大 are read but may be worded freely.
_LOOSE = frozenset("大 方 国 岸 地 面 手 头 口 点 线 代 星 级 层 党 军 边 对 双 声 句 道 样 种 部 节 度".split())


@dataclass(frozen=True, slots=True)
class _Number:
    """The numeral of a quantity: its value, the upper end of a range, how exact it is."""

    value: Decimal
    high: Decimal | None
    approximation: Approximation
    is_chinese: bool
    is_vague: bool = False
    words: str = ""  # wording of its own: "tens of thousands"


def read_quantity(page: Page, match: re.Match[str]) -> Figure | None:
    """Read one amount; ``None`` where a Chinese numeral is not certain to be one."""
    found = _number(match)
    if found is None:
        return None
    unit = match["unit"] or ""
    end = match.end()
    if unit in INNER_UNITS:
        found, unit = _inner(found, unit)
    if match["currency"] and not unit:
        return _money(page, match, found, CURRENCY_PREFIXES[match["currency"]], end)
    if unit in CURRENCY_BY_CHINESE:
        return _money(page, match, found, CURRENCY_BY_CHINESE[unit].code, end)
    known = UNIT_BY_CHINESE.get(unit)
    if known is not None:
        if known.dimension == "time":
            return _duration(page, match, found, known.name)
        return _measure(page, match, found, known.name)
    if unit in ("岁", "周岁"):
        return _age(page, match, found)
    return _count(page, match, found, unit)


def _number(match: re.Match[str]) -> _Number | None:
    approximation = _approximation(match)
    text = match["number"]
    if text is None:
        return _vague(match, approximation)
    is_chinese = not text[0].isdigit()
    value = parse(text)
    high: Decimal | None = None
    if value is None:
        spoken = parse_spoken_range(text)
        if spoken is None:
            return None
        value, high = spoken
    if match["midscale"]:
        value *= scale_value(match["midscale"])
    if match["sign"]:
        value = -value
    low = _low_end(match, value)
    if low is not None:
        value, high = low, value
    return _Number(value, high, approximation, is_chinese)


def _low_end(match: re.Match[str], value: Decimal) -> Decimal | None:
    """Return the lower end of a range, with the scale that it shares with the upper: 3至5万."""
    if not match["low"]:
        return None
    low = parse(match["low"])
    if low is None:
        return None
    scale = re.search(r"[百千万亿兆]+$", match["number"])
    if scale and match["low"][-1].isdigit() and not match["lowunit"]:
        scaled = low * scale_value(scale.group())
        if scaled < value:
            low = scaled
    return low


def _vague(match: re.Match[str], approximation: Approximation) -> _Number | None:
    several = Approximation.SEVERAL
    if match["hundreds"]:
        base = {"成百上千": 100}.get(match["hundreds"], 1000)
        words = "hundreds or thousands" if base == 100 else "thousands"
        return _Number(Decimal(base), None, several, True, True, words)
    if match["teens"]:
        head = parse(match["teens"].removesuffix("几")) or Decimal(10)
        value = head * scale_value(match["teenscale"])
        return _Number(value, None, Approximation.MORE_THAN, True, True)
    if match["up"]:
        base_value = parse(match["up"])
        if base_value is None:
            return None
        return _Number(base_value, None, Approximation.MORE_THAN, True, True)
    base_value = parse(match["by"] or match["several"])
    if base_value is None:
        return None
    return _Number(base_value, None, several, True, True, rendering.several(base_value))


def _approximation(match: re.Match[str]) -> Approximation:
    if match["mid"] or match["vaguemid"]:
        inside = match["mid"] or match["vaguemid"]
        return Approximation.ABOUT if inside == "来" else Approximation.MORE_THAN
    if match["post"]:
        return AFTER_TEXT[match["post"]]
    return BEFORE_TEXT.get(match["pre"] or "", Approximation.EXACT)


def _inner(found: _Number, unit: str) -> tuple[_Number, str]:
    value, approximation = found.value, found.approximation
    if "半" in unit:
        value += Decimal("0.5")
    else:
        approximation = Approximation.MORE_THAN
    return _Number(value, found.high, approximation, found.is_chinese), INNER_UNITS[unit]


def _amount(page: Page, found: _Number, *, in_words: bool) -> str:
    """Return the number without its approximation."""
    if found.words:
        return found.words
    write = rendering.count if in_words else rendering.number
    text = write(found.value, page.style)
    if found.high is None:
        return text
    upper = write(found.high, page.style)
    low_words, _, low_scale = text.partition(" ")
    if low_scale and upper.endswith(" " + low_scale):
        text = low_words
    joint = " or " if found.is_chinese and found.high - found.value == 1 else " to "
    return f"{text}{joint}{upper}"


def _money(page: Page, match: re.Match[str], found: _Number, code: str, end: int) -> Figure:
    amount = _amount(page, found, in_words=False)
    if found.words:
        name = {"USD": "dollars"}.get(code) or rendering.CURRENCY_BY_CODE[code].name
        english = f"{amount} of {name}"
    else:
        english = rendering.approximate(rendering.money(amount, code), found.approximation)
    return page.figure(
        match.start(), end, english, Kind.MONEY, value=found.value, high=found.high, unit=code,
        approximation=found.approximation,
    )


def _measure(page: Page, match: re.Match[str], found: _Number, unit: str) -> Figure:
    known = rendering.UNIT_BY_NAME[unit]
    end = match.end()
    amount = _amount(page, found, in_words=False)
    following = page.after(end, 1)
    is_adjective = (
        known.hyphened
        and not match["post"]
        and found.approximation is Approximation.EXACT
        and found.high is None
        and not found.words
        and bool(following)
        and ("一" <= following <= "鿿" or following.isalpha())
        and following not in "的长宽高厚深远外处内至到以左上和与或"
        and unit in ("inch", "nm", "pixel")
    )
    if is_adjective:
        english = f"{amount}-{known.name}"
    elif found.words:
        english = f"{amount} of {known.plural}"
    else:
        english = rendering.measure(amount, unit, is_singular=found.value == 1 and not found.high)
        english = rendering.approximate(english, found.approximation)
        if found.high is None:
            english += rendering.explained_measure(found.value, unit)
    return page.figure(
        match.start(), end, english, Kind.MEASURE, value=found.value, high=found.high, unit=unit,
        approximation=found.approximation,
    )


def _duration(page: Page, match: re.Match[str], found: _Number, unit: str) -> Figure | None:
    if unit == "year" and found.is_chinese and match["number"] and len(match["number"]) == 4:
        return None
    end = match.end()
    after = _DURATION_AFTER.match(page.folded, end) if not match["post"] else None
    is_near = match["pre"] == "近"
    approximation = found.approximation
    is_past = is_near and (
        bool(after and after["since"]) or not _LASTING.search(page.before(match.start(), 4))
    )
    if is_past:
        approximation = Approximation.EXACT
    amount = _amount(page, found, in_words=True)
    words = f"{amount} of" if found.words else amount
    is_singular = found.value == 1 and found.high is None and not found.words
    text = rendering.measure(words, unit, is_singular=is_singular)
    text = rendering.approximate(text, approximation)
    if is_past:
        text = f"the past {text}"
        end = after.end() if after and after["since"] else end
    elif after:
        text, end = _placed(text, after)
    return page.figure(
        match.start(), end, text, Kind.DURATION, value=found.value, high=found.high, unit=unit,
        approximation=approximation,
        is_inline=found.value != 1 or found.high is not None or approximation is not Approximation.EXACT or bool(after),
        is_required=found.value != 1 or found.high is not None,
    )


def _placed(text: str, after: re.Match[str]) -> tuple[str, int]:
    if after["ago"]:
        return f"{text} ago", after.end()
    if after["later"]:
        return f"{text} later", after.end()
    if after["since"]:
        return f"over the past {text}", after.end()
    return f"within {text}", after.end()


def _age(page: Page, match: re.Match[str], found: _Number) -> Figure:
    amount = _amount(page, found, in_words=False)
    end = match.end()
    exact = found.approximation is Approximation.EXACT and found.high is None
    if exact and not found.words and page.after(end, 1) == "的":
        english, end = f"{amount}-year-old", end + 1
    else:
        english = rendering.approximate(f"{amount} years old", found.approximation)
    return page.figure(
        match.start(), end, english, Kind.AGE, value=found.value, high=found.high, unit="year",
        approximation=found.approximation,
    )


def _count(page: Page, match: re.Match[str], found: _Number, unit: str) -> Figure | None:
    approximation = found.approximation
    marked = bool(match["pre"] or match["mid"] or match["post"] or found.is_vague)
    if found.is_chinese and not unit and not marked and not _is_large(match["number"], found):
        return _loose(page, match, found)
    if found.is_chinese and found.value <= 1 and found.high is None and not marked:
        return page.figure(
            match.start(), match.end(), "one", Kind.NUMBER, value=found.value, unit="count",
            is_inline=False, is_required=False,
        )
    amount = _amount(page, found, in_words=True)
    english = rendering.approximate(amount, approximation)
    end = match.end()
    noun = _noun(page, match, found, unit)
    if noun:
        english = f"{english} of {noun}" if found.words else f"{english} {noun}"
    elif found.words:
        english = f"{english} of"
        if page.after(end, 1) == "的":
            end += 1
        if page.after(end, 1) in _PUNCTUATION or end >= len(page.text):
            english = english.removesuffix(" of")
    single = found.is_chinese and found.value < 10 and found.high is None and not marked
    return page.figure(
        match.start(), end, english, Kind.NUMBER, value=found.value, high=found.high,
        unit="count" if unit else "", approximation=approximation,
        is_inline=not (single and unit in _LOOSE) and not _is_identifier(match["number"], unit),
        is_required=not (single and (unit in _LOOSE or found.value <= 2))
        and not _is_identifier(match["number"], unit),
    )


def _loose(page: Page, match: re.Match[str], found: _Number) -> Figure | None:
    """Read a bare Chinese numeral for comparison only: 三地, 四不放过."""
    if found.value < 2:
        return None
    return page.figure(
        match.start(), match.end(), _amount(page, found, in_words=True), Kind.NUMBER,
        value=found.value, high=found.high, is_inline=False, is_required=False,
    )


def _is_large(text: str | None, found: _Number) -> bool:
    return bool(text) and len(text or "") >= 3 and found.value >= 100


def _is_identifier(text: str | None, unit: str) -> bool:
    """Tell a telephone or serial number: many digits, or a leading zero, and no unit."""
    if not text or unit:
        return False
    return text.isdigit() and (len(text) >= 8 or (len(text) > 1 and text[0] == "0"))


def _noun(page: Page, match: re.Match[str], found: _Number, unit: str) -> str:
    """Return the noun that the measure word carries, where none follows it."""
    following = page.after(match.end(), 1)
    if unit == "人":
        return "person" if found.value == 1 and found.high is None else "people"
    if unit == "户" and not re.match("家庭|居民|农户|企业|人家", page.after(match.end(), 2)):
        return "households"
    is_last = not following or following in _PUNCTUATION
    if unit == "片" and (is_last or following == "的") and _WAFERS.search(page.folded):
        return "wafers"
    if is_last and unit in _NOUNS and match["unit"]:
        return _singular(_NOUNS[unit]) if found.value == 1 and found.high is None else _NOUNS[unit]
    return ""


def _singular(noun: str) -> str:
    return {"people": "person", "head": "head", "aircraft": "aircraft"}.get(noun, noun[:-1])
