"""Words that say a figure without its number: around the clock, a majority, full marks."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from .demands import Demand, is_near
from .quantity import Approximation, Kind
from .units import convert


def _words(text: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{text})\b", re.IGNORECASE)


_ALL_DAY = re.compile(
    r"a?round[- ]the[- ]clock|24/7|7[*x×/]24|day (?:and|or) night|all day"
    r"|\balways\b|\bat (?:all times|any time)|any hour",
    re.IGNORECASE,
)
_HALF_TIME = _words("half-?time|the interval|the break")
_MAJORITY = _words("majority|most")
_YEAR = r"(?:(?:in|of)\s+)?(?:the year|this year|last year|next year|(?:19|20)\d\d)"
_HALVES = {
    1: re.compile(rf"\bearl(?:y|ier)\s+{_YEAR}", re.IGNORECASE),
    2: re.compile(rf"\blate(?:r)?\s+{_YEAR}|\bend of {_YEAR}", re.IGNORECASE),
}
_LAST_CENTURY = 20
_CENTURY_BEFORE = _words(
    "the (?:last|previous|preceding)(?: (?:one|century))?(?! \\w)|last century"
)
_MANY_TIMES = _words(r"(?:many|several) times|times over|multiples?")
_GENERATION = range(20, 41)  # years
_LASTLY = re.compile(r"(?:^|[.;] )(?:last(?: but not least|ly)?|finally),", re.IGNORECASE)
_HALFWAY = _words(r"(?:half|mid)-?way")
_COUPLE = _words(r"(?:a|next|last|past) couple")
_NIL = _words(r"nil|love|nothing|shut-?outs?|clean sheet|whitewash\w*|without reply|unanswered")
_WHOLLY = _words(
    r"fully|complete(?:ly)?|entire(?:ly)?|absolutely|totally|all|every|whole\w*|wholly|full"
    r"|thoroughly|utterly|perfect\w*|certain\w*|definite\w*|sure|guarantee\w*"
)
_FULL_MARKS = _words(r"full marks|perfect score|top marks")
_ALL_YEAR = _words(r"all year|year[- ]round|every day|throughout the year|days? of the year")
_MARATHON = {42: _words("marathons?"), 21: _words("half[- ]marathons?")}
# Larger units of time that an article or an adverb says: a week for 七天, quarterly for 三个月.
_SPANS = {
    ("day", 7): _words(r"(?:a|per|each|every|all|whole|another|last|past|next) week|weekly|24/7"),
    ("month", 3): _words("quarterly|(?:a|per|each|every) quarter"),
    ("month", 6): _words(
        r"(?:bi|semi)-?annual(?:ly)?|half[- ]year(?:ly)?|twice (?:a|per|every) year"
    ),
    ("month", 2): _words("bi-?monthly|every other month"),
    ("month", 12): _words("(?:a|per|each|every|whole|last|past|next) year|yearly|annual(?:ly)?"),
    ("day", 2): _words("every other day"),
    ("week", 2): _words("bi-?weekly|every other week"),
    ("year", 2): _words("bi-?ennial(?:ly)?|every other year"),
    ("hour", 24): _words("(?:a|per|each|whole|last|past|next) day|daily|overnight"),
    ("minute", 60): _words("(?:an|per|each|every|last|past|next) hour|hourly"),
    ("second", 60): _words("(?:a|per|each|every) minute"),
}  # fmt: skip
_AGES = {
    50: _words("quinquagenarians?"), 60: _words("sexagenarians?"), 70: _words("septuagenarians?"),
    80: _words("octogenarians?"), 90: _words("nonagenarians?"), 100: _words("centenarians?"),
}  # fmt: skip
_IN_A_ROW = _words("hat-?tricks?|three-?peats?")
_ORDERS = {10: _words("an order of magnitude"), 100: _words("two orders of magnitude")}
# A mile for 1.6公里: lengths and weights that are about one of another unit.
_ONE_OF = ("mile", "foot", "yard", "inch", "pound", "acre", "kilometre", "kilogram", "tonne")


def is_said(demand: Demand, english: str) -> bool:
    """Tell whether *english* has words for what *demand* asks."""
    said = _SAID.get(demand.kind)
    return said is not None and said(demand, english)


def _age(demand: Demand, english: str) -> bool:
    if demand.value == 10:
        return "teen" in english
    word = _AGES.get(int(demand.value) // 10 * 10)
    return word is not None and bool(word.search(english))


def _duration(demand: Demand, english: str) -> bool:
    if demand.unit == "hour" and demand.value == 24 and _ALL_DAY.search(english):
        return True
    if demand.unit == "day" and demand.value in (365, 366):
        return bool(_ALL_YEAR.search(english))
    is_whole = demand.value == demand.value.to_integral_value()
    span = _SPANS.get((demand.unit, int(demand.value))) if is_whole else None
    if span is not None and demand.figure.approximation is Approximation.EXACT:
        return bool(span.search(english))
    if demand.unit == "year":
        is_long = demand.figure.approximation is Approximation.SEVERAL and demand.value == 10
        if (is_long or demand.value in _GENERATION) and "generation" in english:
            return True
    return _is_low_of_couple(demand, english)


def _is_low_of_couple(demand: Demand, english: str) -> bool:
    """Tell the lower end of 一两年, a couple of years."""
    is_pair = demand.figure.value == 1 and demand.figure.high == 2
    return is_pair and bool(_COUPLE.search(english))


def _measure(demand: Demand, english: str) -> bool:
    if demand.value == 1:
        return re.search(rf"\b(?:an?|each|every) {demand.unit}\b", english) is not None
    if demand.unit == "kilometre" and (race := _MARATHON.get(int(demand.value))):
        return bool(race.search(english))
    for unit in _ONE_OF:
        size = convert(Fraction(demand.value), demand.unit, unit)
        if size and is_near(Decimal(size.numerator) / size.denominator, Decimal(1)):
            return re.search(rf"\b(?:an?|half a) {unit}\b", english) is not None
    return False


def _number(demand: Demand, english: str) -> bool:
    if demand.figure.kind is Kind.SCORE:
        return demand.value == 0 and bool(_NIL.search(english))
    if demand.value == 100 and demand.figure.source.endswith("分"):
        return bool(_FULL_MARKS.search(english))
    if demand.value == 3 and _IN_A_ROW.search(english):
        return True
    return _is_low_of_couple(demand, english)


def _fraction(demand: Demand, english: str) -> bool:
    if demand.figure.source.endswith("一半") and _HALFWAY.search(english):
        return True
    is_most = demand.figure.approximation in (Approximation.MORE_THAN, Approximation.AT_LEAST)
    is_half = demand.figure.source.endswith("半数") or (is_most and demand.value == Decimal("0.5"))
    return is_half and _MAJORITY.search(english) is not None


def _multiple(demand: Demand, english: str) -> bool:
    if demand.figure.approximation is Approximation.SEVERAL:
        return _MANY_TIMES.search(english) is not None
    orders = _ORDERS.get(int(demand.value))
    return orders is not None and bool(orders.search(english))


def _ordinal(demand: Demand, english: str) -> bool:
    return _LASTLY.search(english) is not None and demand.value > 2


def _percent(demand: Demand, english: str) -> bool:
    return demand.value == 100 and bool(_WHOLLY.search(english))


def _period(demand: Demand, english: str) -> bool:
    if demand.figure.source.endswith("半场") and _HALF_TIME.search(english):
        return True
    if demand.unit == "century":
        return demand.value == _LAST_CENTURY and bool(_CENTURY_BEFORE.search(english))
    return demand.unit == "half" and _HALVES[int(demand.value)].search(english) is not None


_SAID = {
    Kind.AGE: _age,
    Kind.DURATION: _duration,
    Kind.MEASURE: _measure,
    Kind.NUMBER: _number,
    Kind.FRACTION: _fraction,
    Kind.MULTIPLE: _multiple,
    Kind.ORDINAL: _ordinal,
    Kind.PERCENT: _percent,
    Kind.PERIOD: _period,
}
