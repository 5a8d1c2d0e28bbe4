"""Whether a figure counts by the same time or measure in both languages: 日均, 月活, 年产, 每斤.

A rate belongs to the figures of its clause that stand behind it. It is kept where the English
names the same time anywhere; it is another one where the English names, beside the figure, a time
by which the Chinese counts nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from .differences import Difference, Mismatch
from .english_page import EnglishFigure
from .measure_rates import MeasureRate, measure_rates
from .quantity import Figure, Kind
from .same_length import simplified
from .units import convert
from .wording import quoted


@dataclass(frozen=True, slots=True)
class _Rate:
    """A time, a person or a measure by which is counted."""

    name: str
    chinese: re.Pattern[str]  # what says it before a figure
    any_chinese: re.Pattern[str]  # what may be told by it
    said: re.Pattern[str]  # all that may say it in English
    plain: re.Pattern[str]  # what surely says it
    unit: str = ""  # of a measure


def _rate(name: str, chinese: str, any_chinese: str, said: str, plain: str) -> _Rate:
    flags = re.IGNORECASE
    return _Rate(
        name,
        re.compile(chinese),
        re.compile(f"{chinese}|{any_chinese}"),
        re.compile(said, flags),
        re.compile(plain, flags),
    )


def _per(unit: str, adverb: str) -> str:
    """Return the pattern of what surely says a rate: a day, per day, daily."""
    later = "(?! (?:ago|later|earlier|before|after))"
    return rf"\b(?:(?:an?|per|each|every) {unit}|{adverb})\b{later}|/{unit}\b"


_RATES = (
    _rate(
        "a second",
        "每秒钟?",
        "秒",
        r"second|/s\b|\bp\.?s\b|[a-z]ps\b",
        _per("second", "per-second"),
    ),
    _rate("a minute", "每分钟?", "分钟", r"minute|\bmin\b|rpm|bpm", _per("minute", "per-minute")),
    _rate(
        "an hour",
        "每个?小时|每个?钟头|时速|时薪",
        "小时|时",
        r"hour|\bhr|/h\b|[km]ph\b|\bh\b|o'clock",
        _per("hour", "hourly"),
    ),
    _rate(
        "a day",
        r"每[日天]|(?<![\d一二三四五六七八九十])日(?:均|活|产(?=.{0,4}$))|天天|日薪",
        "[日天]|昼夜|24 ?小时",
        r"\bdaily|\bday|24[- ]hours?|\bDAUs?\b|nightly|\bnights?\b|quotidian|mornings?|evenings?",
        _per("day", r"daily|DAUs?"),
    ),
    _rate(
        "a week",
        r"每个?(?:周|星期|礼拜)(?![一二三四五六日末])|周均|周薪",
        "周|星期|礼拜",
        r"week",
        _per("week", "weekly"),
    ),
    _rate(
        "a month",
        r"每个?月|(?<![\d一二三四五六七八九十])月(?:均|活|薪|产(?=.{0,4}$))",
        "月",
        r"month|\bMAUs?\b",
        _per("month", r"monthly|MAUs?"),
    ),
    _rate("a quarter", "每个?季度?", "季", r"quarter", _per("quarter", "quarterly")),
    _rate(
        "a year",
        r"每一?年|年均|(?<![\d一二三四五六七八九十])年产(?=.{0,4}$)|年薪|年化",
        "年",
        r"year|annual|annum|\bp\.?a\b|\byr|yearly|\bCAGR\b|biennial",
        _per("year", "annual|annually|yearly"),
    ),
)
_PERSON = _rate(
    "a person",
    "人均|每人",
    "人",
    r"per[ -](?:capita|person|head|member|resident|worker)|\beach\b|a person|apiece|individual"
    r"|average|\bevery|personal|of (?:us|them) ",
    r"(?!)",
)


def _measure_rate(measure: MeasureRate) -> _Rate:
    """Return a measure by which prices and yields are told: a jin, a square metre, a share."""
    chinese = measure.pattern
    english = "|".join(map(re.escape, measure.english))
    name = measure.english[0]
    yields = rf"|(?:{chinese})(?:产|均(?!价))" if _is_of_land(name) else ""
    rate = _rate(
        f"a {name}",
        f"(?:每一?|[/／]|(?<=[元块钱毛角])一)(?:{chinese})(?!力量){yields}",
        re.sub("(?<![公市台])斤", "(?<!公)斤", chinese),
        rf"\b(?:{english})\b",
        rf"\b(?:an?|per|each|every)[ -](?:{english})\b|/(?:{english})\b",
    )
    return replace(rate, unit=name)


def _is_of_land(name: str) -> bool:
    """Tell the measures by which a field yields: 亩产 is the output of a mu."""
    return name in ("mu", "hectare", "acre")


_MEASURED = tuple(map(_measure_rate, measure_rates()))
_BY_MEASURE = re.compile("每|[/／]|[元块钱毛角]一|亩[产均]|顷[产均]")
_YEARS_OF_DATES = re.compile(
    r"\d{4} ?年(?!均|产)|[一二][零〇一二三四五六七八九]{3}年|[今去明前后本当同]年"
)
_CLAUSE_END = re.compile(r"[，。；：！？,;:!?（）()]")
_COUNTED = frozenset(
    {Kind.NUMBER, Kind.MONEY, Kind.MEASURE, Kind.PERCENT, Kind.MULTIPLE, Kind.POINTS, Kind.DURATION}
)
_ENGLISH_PAUSE = re.compile(r"[,;:.] ")
_REACH = 14  # Chinese characters between a rate and its figure
_BESIDE = 40  # English characters around a figure


def compare_rates(
    figures: Sequence[Figure], found: Sequence[EnglishFigure], source: str, english: str
) -> Iterator[Mismatch]:
    """Yield the figures that count by another time in *english* than in *source*."""
    chinese = simplified(source)
    told: set[str] = set()
    for figure in figures:
        rate = _rate_of(chinese, figure)
        if rate is None or rate.name in told or rate.said.search(english):
            continue
        if is_converted(figure, found, source, english):
            continue
        told.add(rate.name)
        other = _other(rate, figure, found, chinese, english)
        if other:
            yield _mismatch(figure, rate, other)
        elif _is_output(chinese, figure):
            yield _mismatch(figure, rate, "")
        else:
            yield replace(_mismatch(figure, rate, ""), is_serious=False)


def is_converted(figure: Figure, found: Sequence[EnglishFigure], source: str, english: str) -> bool:
    """Tell whether *english* gives a price or yield rightly by another measure.

    亩产800公斤 is 12 tonnes per hectare, 每斤15元 30 yuan a kilogram.
    """
    return any(True for _ in conversions(figure, found, source, english))


def conversions(
    figure: Figure, found: Sequence[EnglishFigure], source: str, english: str
) -> Iterator[int]:
    """Yield the places in *found* of what says *figure* by another measure than its own."""
    if not _BY_MEASURE.search(source) or figure.value is None:
        return
    rate = _rate_of(simplified(source), figure)
    if rate is None or not rate.unit:
        return
    for other in _MEASURED:
        size = convert(Fraction(1), other.unit, rate.unit)
        if other is rate or size is None or not other.said.search(english):
            continue
        for j, one in enumerate(found):
            value = _in_unit_of(figure, one)
            near = english[one.start : one.end + _BESIDE]
            wanted = Fraction(figure.value) * size
            if value and abs(value - wanted) <= wanted / 50 and other.plain.search(near):
                yield j


def is_measure_said(found: EnglishFigure, source: str, english: str) -> bool:
    """Tell 600 grams for the measure of 每台斤."""
    if found.value is None or not re.search(r"\b(?:per|every|for) $", english[: found.start]):
        return False
    chinese = simplified(source)
    for rate in _MEASURED:
        size = convert(Fraction(1), rate.unit, found.unit)
        if size == Fraction(found.value) and rate.chinese.search(chinese):
            return True
    return False


def _in_unit_of(figure: Figure, one: EnglishFigure) -> Fraction | None:
    """Return the value of an English figure in the unit or the currency of *figure*."""
    if one.value is None or one.kind is not figure.kind:
        return None
    if one.unit == figure.unit:
        return Fraction(one.value)
    return convert(Fraction(one.value), one.unit, figure.unit)


def _rate_of(chinese: str, figure: Figure) -> _Rate | None:
    """Return by what a figure is counted in the Chinese."""
    if figure.kind not in _COUNTED or not figure.is_required:
        return None
    before = chinese[max(0, figure.start - _REACH) : figure.start]
    before = _CLAUSE_END.split(before)[-1]
    last, best = -1, None
    measured = _MEASURED if _BY_MEASURE.search(chinese) else ()
    for rate in measured:
        if rate.chinese.match(chinese, figure.end):
            return rate  # 28.5元/公斤
    for rate in (*_RATES, _PERSON, *measured):
        for match in rate.chinese.finditer(before):
            if match.start() > last:
                last, best = match.start(), rate
    if best is None or re.search(r"\d", before[last:]):
        return None
    return best


def _other(
    rate: _Rate, figure: Figure, found: Sequence[EnglishFigure], chinese: str, english: str
) -> str:
    """Return the time by which the English counts, '' where it names none of its own."""
    bare = _YEARS_OF_DATES.sub("", chinese)
    strange = [
        other
        for other in (*_RATES, *(_MEASURED if rate in _MEASURED else ()))
        if other is not rate and not other.any_chinese.search(bare)
    ]
    for one in found:
        if figure.value not in one.values:
            continue
        before = _ENGLISH_PAUSE.split(english[max(0, one.start - _BESIDE) : one.start])[-1]
        behind = _ENGLISH_PAUSE.split(english[one.end : one.end + _BESIDE])[0]
        for other in strange:
            match = other.plain.search(before) or other.plain.search(behind)
            if match:
                return match.group()
    return ""


def _is_output(chinese: str, figure: Figure) -> bool:
    """Tell whether an output stands directly before the figure, which says nothing without it."""
    return chinese[: figure.start].endswith(("年产", "月产", "日产"))


def _mismatch(figure: Figure, rate: _Rate, other: str) -> Mismatch:
    said = f"says “{other}”" if other else f"does not say {rate.name}"
    often = "" if " per " in figure.english else f" {rate.name}"
    message = f"The source says {quoted(figure)}{often}; the English {said}."
    return Mismatch(Difference.RATE, figure, other, message)
