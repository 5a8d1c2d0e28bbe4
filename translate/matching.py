"""Whether an English figure says what a Chinese one says, whatever words it uses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from enum import IntEnum
from fractions import Fraction

from .english_page import EnglishFigure
from .quantity import Approximation, Figure, Kind, When
from .units import UNIT_BY_NAME, convert


class Fit(IntEnum):
    """How well an English figure answers a Chinese one; higher is better."""

    NONE = 0
    UNIT = 1  # the same value of something else
    ROUNDED = 2  # fewer digits of the same value
    LOOSE = 3  # the same value, its unit unsaid or said otherwise
    EXACT = 4


@dataclass(frozen=True, slots=True)
class Demand:
    """One value that the English has to say: a range makes two."""

    figure: Figure
    value: Decimal
    kind: Kind
    unit: str


# "$" alone stands for each of these.
_DOLLARS = frozenset({"USD", "HKD", "TWD", "AUD", "CAD", "SGD", "NZD"})
_SAME_SIGN = (frozenset({"CNY", "JPY"}),)
_CALENDAR = {
    ("year", "month"): 12, ("week", "day"): 7, ("decade", "year"): 10, ("century", "year"): 100,
    ("day", "hour"): 24, ("hour", "minute"): 60, ("minute", "second"): 60,
    ("century", "decade"): 10, ("second", "millisecond"): 1000,
}  # fmt: skip
_TOLERANCE = Decimal("0.02")
_MIN_ROUNDED = 1000
_HOURS = frozenset({Kind.NUMBER, Kind.ORDINAL, Kind.DURATION})
_COUNTED = frozenset({Kind.NUMBER, Kind.ORDINAL, Kind.LABEL, Kind.MULTIPLE, Kind.FRACTION})


def demands(figure: Figure) -> list[Demand]:
    """Return the values of *figure*, dates left out."""
    if figure.kind is Kind.DATE or figure.value is None:
        return []
    values = [figure.value] if figure.high is None else [figure.value, figure.high]
    kind = Kind.NUMBER if figure.kind is Kind.SCORE else figure.kind
    return [Demand(figure, value, kind, figure.unit) for value in values]


def fit(demand: Demand, found: EnglishFigure) -> Fit:
    """Return how well *found* answers *demand*."""
    if demand.kind is Kind.CLOCK and found.text == _military(demand.value):
        return Fit.LOOSE
    if found.value is None or found.kind in (Kind.DATE, Kind.CLOCK, Kind.PERIOD):
        return _fit_time(demand, found)
    if demand.kind in (Kind.CLOCK, Kind.PERIOD):
        return _fit_period_words(demand, found)
    if demand.figure.approximation is Approximation.SEVERAL and demand.kind is not Kind.MULTIPLE:
        return _fit_several(demand, found)
    if demand.unit == "word" and found.approximation is Approximation.SEVERAL:
        return Fit.LOOSE if demand.value >= 100 else Fit.NONE
    special = _FITS.get(demand.kind)
    best = special(demand, found) if special else Fit.NONE
    if best is Fit.NONE:
        best = _fit_value(demand, found)
    return best


def _fit_decade(demand: Demand, found: EnglishFigure) -> Fit:
    """Accept in her forties for 40多岁 and in the 90s for 90多度."""
    value = found.value or Decimal(0)
    is_loose = demand.figure.approximation is not Approximation.EXACT
    return Fit.LOOSE if is_loose and value % 100 == demand.value else Fit.NONE


def _fit_value(demand: Demand, found: EnglishFigure) -> Fit:
    """Compare by value first, then ask whether the units agree."""
    if any(value == demand.value for value in found.values):
        agreement = _units(demand, found)
        if agreement is Fit.EXACT and found.value != demand.value:
            return Fit.LOOSE
        return agreement
    if "dozen" in found.text.lower() and _is_near(
        found.value or Decimal(0), demand.value, Decimal("0.25")
    ):
        return Fit.LOOSE
    if (
        found.value is not None
        and is_rounded(demand.value, found.value)
        and is_hedged_rounding(found)
    ):
        return Fit.ROUNDED if _units(demand, found) > Fit.UNIT else Fit.NONE
    return Fit.NONE


def _is_degree(unit: str) -> bool:
    return unit.startswith("degree")


def _rate_base(unit: str) -> str:
    return unit.partition(" per ")[0]


def _units(demand: Demand, found: EnglishFigure) -> Fit:
    if found.kind is Kind.LABEL:
        return Fit.LOOSE
    if demand.kind is found.kind and demand.unit == found.unit:
        return Fit.EXACT
    if demand.kind is Kind.MONEY and found.kind is Kind.MONEY:
        pair = {demand.unit, found.unit}
        if pair <= _DOLLARS and "USD" in pair and "$" in found.text + "dollar":
            return Fit.LOOSE if found.unit == "USD" else Fit.UNIT
        return Fit.LOOSE if "¥" in found.text and pair in _SAME_SIGN else Fit.UNIT
    if demand.unit == "pound" and found.unit == "GBP" and "£" not in found.text:
        return Fit.EXACT
    if _is_degree(demand.unit) and _is_degree(found.unit) and "degree" in (demand.unit, found.unit):
        return Fit.EXACT
    if demand.kind is found.kind and _rate_base(demand.unit) == _rate_base(found.unit):
        return Fit.LOOSE  # 每小时 stands before the figure
    if found.kind is Kind.NUMBER and not found.unit:
        return Fit.LOOSE
    if demand.kind is Kind.NUMBER:
        if demand.unit == "count" and found.kind in (Kind.MONEY, Kind.PERCENT, Kind.POINTS):
            return Fit.UNIT
        return Fit.LOOSE
    if demand.kind is Kind.AGE:
        return (
            Fit.LOOSE if found.unit in ("year", "") and found.kind is not Kind.MONEY else Fit.UNIT
        )
    if demand.kind in _COUNTED and found.kind in _COUNTED:
        return Fit.LOOSE
    if demand.kind in (Kind.ORDINAL, Kind.LABEL):
        return Fit.LOOSE
    if demand.kind is Kind.DURATION and found.kind in (Kind.ORDINAL,):
        return Fit.LOOSE
    return Fit.UNIT


def _fit_time(demand: Demand, found: EnglishFigure) -> Fit:
    """Compare where the English has a date, a time of day or a period."""
    if demand.kind is Kind.CLOCK and found.kind is Kind.CLOCK and found.value is not None:
        return _fit_clock(demand, found.value, found.unit)
    if demand.kind is Kind.PERIOD and found.kind is Kind.PERIOD:
        same = demand.value == found.value and demand.unit == found.unit
        return Fit.EXACT if same else Fit.NONE
    if demand.kind is Kind.LABEL and found.kind is Kind.PERIOD and found.value is not None:
        return Fit.LOOSE if found.value % 100 == demand.value else Fit.NONE
    if found.unit == "decade" and demand.kind in (Kind.AGE, Kind.MEASURE, Kind.NUMBER):
        return _fit_decade(demand, found)
    if found.kind is Kind.DATE and found.value is not None and found.value == demand.value:
        # 2000 without a unit may look like a year, and the 26th like a day.
        is_bare = found.text.isdigit() and demand.kind not in (Kind.DURATION, Kind.CLOCK)
        is_named = demand.kind in (Kind.ORDINAL, Kind.LABEL, Kind.NUMBER)
        return Fit.LOOSE if is_bare or is_named else Fit.UNIT
    return Fit.NONE


def _military(minutes: Decimal) -> str:
    return f"{int(minutes) // 60:02d}{int(minutes) % 60:02d}"


def _fit_clock(demand: Demand, minutes: Decimal, unit: str) -> Fit:
    half_day = 12 * 60
    if minutes == demand.value:
        return Fit.EXACT
    if {minutes, demand.value} == {Decimal(0), Decimal(24 * 60)}:
        return Fit.LOOSE
    is_open = "12-hour" in (unit, demand.unit)
    return Fit.LOOSE if is_open and (minutes - demand.value) % half_day == 0 else Fit.NONE


def _fit_period_words(demand: Demand, found: EnglishFigure) -> Fit:
    """Accept a period or hour said with a bare number: the 80s, between 8 and 9 pm."""
    if demand.kind is Kind.CLOCK:
        hours = demand.value / 60
        same = found.value in (hours, hours - 12) and found.kind in _HOURS
        return Fit.LOOSE if same else Fit.NONE
    if demand.unit in ("quarters", "months") and found.value == demand.value:
        return Fit.LOOSE
    same = found.kind in (Kind.ORDINAL, Kind.FRACTION) and found.value == demand.value
    return Fit.LOOSE if same else Fit.NONE


def _fit_several(demand: Demand, found: EnglishFigure) -> Fit:
    """Accept every wording of an indefinite number: dozens, scores, tens; or one of its size."""
    value = found.value or Decimal(0)
    is_money = demand.kind is Kind.MONEY and found.kind is Kind.MONEY
    if is_money and found.unit != demand.unit and not {found.unit, demand.unit} <= _DOLLARS:
        return Fit.UNIT if value == demand.value else Fit.NONE
    if found.approximation is Approximation.SEVERAL and value == demand.value:
        return Fit.EXACT
    reach = (
        100 if demand.figure.source.startswith("成") else 10
    )  # 成千上万: up to tens of thousands
    if demand.value <= value < demand.value * reach:
        return Fit.LOOSE
    return Fit.NONE


def _fit_percent(demand: Demand, found: EnglishFigure) -> Fit:
    value = found.value or Decimal(0)
    if found.kind is Kind.PERCENT:
        if demand.unit == "of the price" and value == 100 - demand.value:
            return Fit.EXACT
        return Fit.EXACT if value == demand.value else Fit.NONE
    if found.kind is Kind.FRACTION and _is_near(value * 100, demand.value):
        return Fit.LOOSE
    if found.kind is Kind.MULTIPLE and demand.value >= 100:
        ratios = (demand.value / 100, demand.value / 100 + 1)
        return Fit.LOOSE if value in ratios else Fit.NONE
    return Fit.NONE


def _fit_multiple(demand: Demand, found: EnglishFigure) -> Fit:
    value = found.value or Decimal(0)
    if demand.figure.approximation is Approximation.SEVERAL:
        is_size = demand.value <= value < demand.value * 10 or (demand.value == 1 and value <= 10)
        return Fit.LOOSE if is_size else Fit.NONE
    if found.kind is Kind.MULTIPLE:
        if value == demand.value:
            return Fit.EXACT
        return Fit.LOOSE if value == demand.value + 1 and value <= 10 else Fit.NONE
    if found.kind is Kind.FRACTION and demand.value:
        return Fit.LOOSE if _is_near(value * demand.value, Decimal(1)) else Fit.NONE
    if found.kind is Kind.PERCENT:
        return Fit.LOOSE if value in (demand.value * 100, (demand.value - 1) * 100) else Fit.NONE
    return Fit.NONE


def _fit_fraction(demand: Demand, found: EnglishFigure) -> Fit:
    value = found.value or Decimal(0)
    if found.value == demand.value and found.kind is not Kind.PERCENT:
        return Fit.EXACT
    if found.kind is Kind.FRACTION and _is_near(value, demand.value, Decimal("0.0001")):
        return Fit.EXACT
    if found.kind is Kind.PERCENT and _is_near(value, demand.value * 100):
        return Fit.LOOSE
    if demand.value == Decimal("0.5") and found.values and Decimal(2) in found.values:
        return Fit.LOOSE
    if found.kind is Kind.DURATION and demand.value == Decimal("0.5"):
        return Fit.LOOSE if value in (6, 30, 12) else Fit.NONE
    return Fit.NONE


def _fit_measure(demand: Demand, found: EnglishFigure) -> Fit:
    if not found.unit or demand.unit == found.unit or found.value is None:
        return Fit.NONE
    converted = convert(Fraction(demand.value), demand.unit, found.unit)
    if converted is None:
        return Fit.NONE
    exact = Decimal(converted.numerator) / Decimal(converted.denominator)
    if exact == found.value:
        return Fit.EXACT
    return Fit.LOOSE if _is_near(found.value, exact) else Fit.NONE


def _fit_duration(demand: Demand, found: EnglishFigure) -> Fit:
    if (found.kind is not Kind.DURATION and found.kind is not Kind.NUMBER) or found.value is None:
        return Fit.NONE
    if found.unit == demand.unit:
        return Fit.NONE
    for (large, small), ratio in _CALENDAR.items():
        if (demand.unit, found.unit) == (large, small) and demand.value * ratio == found.value:
            return Fit.EXACT
        if (demand.unit, found.unit) == (small, large) and found.value * ratio == demand.value:
            return Fit.EXACT
    is_decades = demand.unit == "year" and found.is_soft and found.value == demand.value
    return Fit.LOOSE if is_decades else Fit.NONE


_FITS = {
    Kind.PERCENT: _fit_percent,
    Kind.MULTIPLE: _fit_multiple,
    Kind.FRACTION: _fit_fraction,
    Kind.MEASURE: _fit_measure,
    Kind.DURATION: _fit_duration,
}


def _is_near(one: Decimal, two: Decimal, tolerance: Decimal = _TOLERANCE) -> bool:
    return abs(one - two) <= abs(two) * tolerance


def is_hedged_rounding(found: EnglishFigure) -> bool:
    """Tell whether the English shows that it rounds: 4.2 million, about 58,000."""
    return bool(re.search(r"[a-z]", found.text, re.IGNORECASE)) or found.is_hedged


def is_rounded(source: Decimal, found: Decimal) -> bool:
    """Tell whether *found* is *source* with fewer digits, at least two of them."""
    if source < _MIN_ROUNDED or found <= 0:
        return False
    digits = len(found.normalize().as_tuple().digits)
    if digits < 2 or digits >= len(source.normalize().as_tuple().digits):
        return False
    unit = Decimal(1).scaleb(source.adjusted() - digits + 1)
    return found in (
        (source / unit).to_integral_value(ROUND_HALF_UP) * unit,
        (source / unit).to_integral_value(ROUND_DOWN) * unit,
    )


def is_same_unit(demand: Demand, found: EnglishFigure) -> bool:
    """Tell whether two figures measure the same, whatever their values."""
    return _units(demand, found) > Fit.UNIT or (
        demand.unit in UNIT_BY_NAME
        and found.unit in UNIT_BY_NAME
        and UNIT_BY_NAME[demand.unit].dimension == UNIT_BY_NAME[found.unit].dimension
    )


def has_year(when: When | None, year: int) -> bool:
    """Tell whether a date is of *year*."""
    return when is not None and when.year == year
