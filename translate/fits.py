"""Fits of figures that may be said in other words: of a share, a multiple, a measure, a time."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from .demands import Demand, Fit, is_near
from .english_page import EnglishFigure
from .quantity import Approximation, Kind
from .times_taken import is_written_as_clock
from .unit_agreement import DOLLARS
from .units import convert

_CALENDAR = {
    ("year", "month"): 12, ("week", "day"): 7, ("decade", "year"): 10, ("century", "year"): 100,
    ("day", "hour"): 24, ("hour", "minute"): 60, ("minute", "second"): 60,
    ("century", "decade"): 10, ("second", "millisecond"): 1000,
}  # fmt: skip
_SAME_PERIODS: tuple[set[tuple[str, Decimal | None]], ...] = (
    {("months", Decimal(6)), ("half", Decimal(1))},
    {("months", Decimal(3)), ("quarter", Decimal(1))},
    {("months", Decimal(9)), ("quarters", Decimal(3))},
)
_MAX_ONE_MORE = 10
_DEGREES = frozenset({"degree Celsius", "degree Fahrenheit"})
_A_THIRD = (Decimal(1) / Decimal(3), Decimal(1), Decimal(3))
_HALF_DEGREE = Decimal("0.5")
_BECAME = re.compile("(?:doubl|tripl|trebl|quadrupl|quintupl)(?:ed|es|ing)")
_HOURS = frozenset({Kind.NUMBER, Kind.ORDINAL, Kind.DURATION})


def _fit_decade(demand: Demand, found: EnglishFigure) -> Fit:
    """Accept in her forties for 40多岁, in the 90s for 90多度, in their twenties for 20~30岁."""
    value = found.value or Decimal(0)
    figure = demand.figure
    is_loose = figure.approximation is not Approximation.EXACT or figure.high is not None
    tens = demand.value // 10 * 10 if figure.high is not None else demand.value
    return Fit.LOOSE if is_loose and value % 100 == tens else Fit.NONE


def fit_generation(demand: Demand, found: EnglishFigure) -> Fit:
    """Accept born after 1995, the late 1990s and post-95s for 95后, and no 95-year-olds."""
    value = found.value or Decimal(0)
    if value > 1000:
        return Fit.LOOSE if value % 100 in (demand.value, demand.value // 10 * 10) else Fit.NONE
    if value != demand.value:
        return Fit.NONE
    return Fit.UNIT if found.kind in (Kind.AGE, Kind.DURATION) else Fit.LOOSE


def fit_time(demand: Demand, found: EnglishFigure) -> Fit:
    """Compare where the English has a date, a time of day or a period."""
    if demand.kind is Kind.CLOCK and found.kind is Kind.CLOCK and found.value is not None:
        is_noon = found.text.lower() in ("noon", "midday", "12 noon")
        return _fit_clock(demand, found.value, found.unit, is_noon=is_noon)
    if demand.kind is Kind.DURATION and found.kind is Kind.CLOCK and demand.unit == "second":
        return Fit.LOOSE if is_written_as_clock(demand.value, found) else Fit.NONE
    if demand.kind is Kind.PERIOD and found.kind is Kind.PERIOD:
        return _fit_period(demand, found)
    is_bare = found.kind is Kind.CLOCK and found.text.isdigit()
    if is_bare and found.text in demand.figure.source:
        return Fit.LOOSE  # 0200 GMT
    if demand.figure.kind is Kind.SCORE and found.kind is Kind.CLOCK:
        score = f"{demand.figure.value}:{demand.figure.high}"
        return Fit.LOOSE if found.text.replace(" ", "") == score else Fit.NONE
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


def _fit_period(demand: Demand, found: EnglishFigure) -> Fit:
    """Compare two periods; the 1700s are the 18th century."""
    if demand.unit == found.unit:
        return Fit.EXACT if demand.value == found.value else Fit.NONE
    if {(demand.unit, demand.value), (found.unit, found.value)} in _SAME_PERIODS:
        return Fit.LOOSE
    is_century = (demand.unit, found.unit) == ("century", "decade")
    return Fit.LOOSE if is_century and found.value == 100 * (demand.value - 1) else Fit.NONE


def military(minutes: Decimal) -> str:
    """Return a time of day as 1430."""
    return f"{int(minutes) // 60:02d}{int(minutes) % 60:02d}"


def _fit_clock(demand: Demand, minutes: Decimal, unit: str, *, is_noon: bool) -> Fit:
    half_day = 12 * 60
    if minutes == demand.value:
        return Fit.EXACT
    if {minutes, demand.value} == {Decimal(0), Decimal(24 * 60)}:
        return Fit.LOOSE
    if minutes == half_day and demand.value in (0, 2 * half_day):
        return Fit.NONE if is_noon else Fit.LOOSE  # many write 12 pm for midnight
    is_open = "12-hour" in (unit, demand.unit)
    return Fit.LOOSE if is_open and (minutes - demand.value) % half_day == 0 else Fit.NONE


def fit_period_words(demand: Demand, found: EnglishFigure) -> Fit:
    """Accept a period or hour said with a bare number: the 80s, between 8 and 9 pm."""
    if demand.kind is Kind.CLOCK:
        hours = demand.value / 60
        is_written = found.text.replace(".", ":") == _written(demand.value)
        same = is_written or (found.value in (hours, hours - 12) and found.kind in _HOURS)
        return Fit.LOOSE if same else Fit.NONE
    if demand.unit in ("quarters", "months") and found.value == demand.value:
        return Fit.LOOSE
    same = found.kind in (Kind.ORDINAL, Kind.FRACTION) and found.value == demand.value
    return Fit.LOOSE if same else Fit.NONE


def _written(minutes: Decimal) -> str:
    return f"{int(minutes) // 60}:{int(minutes) % 60:02d}"


def fit_several(demand: Demand, found: EnglishFigure) -> Fit:
    """Accept every wording of an indefinite number: dozens, scores, tens; or one of its size."""
    value = found.value or Decimal(0)
    is_money = demand.kind is Kind.MONEY and found.kind is Kind.MONEY
    if is_money and found.unit != demand.unit and not {found.unit, demand.unit} <= DOLLARS:
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
        if demand.unit == "of the price":
            # 七五折 is 75% of the price, 25% off.
            accepted = (
                (100 - demand.value,) if found.unit == "off" else (demand.value, 100 - demand.value)
            )
            return Fit.EXACT if value in accepted else Fit.NONE
        return Fit.EXACT if value == demand.value else Fit.NONE
    if found.kind is Kind.FRACTION and is_near(value * 100, demand.value):
        return Fit.LOOSE
    is_loose = demand.figure.approximation is not Approximation.EXACT
    if (
        is_loose
        and demand.value == 30
        and found.values == _A_THIRD
        and "成" in demand.figure.source
    ):
        return Fit.LOOSE  # 近三成, nearly a third
    if found.kind is Kind.MULTIPLE and demand.value >= 100:
        ratios = (demand.value / 100, demand.value / 100 + 1)
        return Fit.LOOSE if value in ratios else Fit.NONE
    return Fit.NONE


def _fit_points(demand: Demand, found: EnglishFigure) -> Fit:
    """Compare basis points, of which a hundred make a percentage point."""
    if found.kind is not Kind.POINTS or found.unit == demand.unit or found.value is None:
        return Fit.NONE
    ratio = Decimal("0.01") if demand.unit == "basis point" else Decimal(100)
    return Fit.EXACT if demand.value * ratio == found.value else Fit.NONE


def _fit_permille(demand: Demand, found: EnglishFigure) -> Fit:
    if found.kind is Kind.PERCENT and found.value == demand.value / 10:
        return Fit.EXACT
    is_share = found.kind is Kind.FRACTION and found.value is not None
    return Fit.LOOSE if is_share and found.value == demand.value / 1000 else Fit.NONE


def _fit_multiple(demand: Demand, found: EnglishFigure) -> Fit:
    value = found.value or Decimal(0)
    if demand.figure.approximation is Approximation.SEVERAL:
        is_size = demand.value <= value < demand.value * 10 or (demand.value == 1 and value <= 10)
        return Fit.LOOSE if is_size else Fit.NONE
    if found.kind is Kind.MULTIPLE:
        return _fit_times(demand, value, found.text.lower())
    if found.kind is Kind.FRACTION and demand.value:
        return Fit.LOOSE if is_near(value * demand.value, Decimal(1)) else Fit.NONE
    if found.kind is Kind.PERCENT:
        whole, risen = demand.value * 100, (demand.value - 1) * 100
        accepted = (whole,) if demand.unit == "more" else (whole, risen)
        return Fit.LOOSE if value in accepted else Fit.NONE
    return Fit.NONE


def _fit_times(demand: Demand, value: Decimal, text: str) -> Fit:
    """Accept three times for 增长了两倍, and two times, as many say; doubled would be wrong."""
    is_one_more = value == demand.value + 1 and value <= _MAX_ONE_MORE
    if demand.unit == "more" and _BECAME.fullmatch(text):
        return Fit.EXACT if is_one_more else Fit.NONE
    if value == demand.value:
        return Fit.EXACT
    return Fit.LOOSE if is_one_more and demand.unit not in ("as much", "fold") else Fit.NONE


def _fit_fraction(demand: Demand, found: EnglishFigure) -> Fit:
    value = found.value or Decimal(0)
    if found.value == demand.value and found.kind is not Kind.PERCENT:
        return Fit.EXACT
    if found.kind is Kind.FRACTION and is_near(value, demand.value, Decimal("0.0001")):
        return Fit.EXACT
    if found.kind is Kind.PERCENT and is_near(value, demand.value * 100):
        return Fit.LOOSE
    if demand.value == Decimal("0.5") and found.values and Decimal(2) in found.values:
        return Fit.LOOSE
    if found.kind is Kind.ORDINAL and value > 2 and is_near(value * demand.value, Decimal(1)):
        return Fit.LOOSE  # the northern third
    if found.unit == "year" and found.text.lower().startswith(("quarter", "a quarter")):
        return Fit.LOOSE if demand.value == Decimal("0.25") else Fit.NONE  # 四分之一世纪
    if found.kind is Kind.DURATION and demand.value == Decimal("0.5"):
        return Fit.LOOSE if value in (6, 30, 12) else Fit.NONE
    return Fit.NONE


def _fit_measure(demand: Demand, found: EnglishFigure) -> Fit:
    if not found.unit or demand.unit == found.unit or found.value is None:
        return Fit.NONE
    if demand.unit in _DEGREES and found.unit.startswith("degree"):
        return _fit_degrees(demand, found.value)
    converted = convert(Fraction(demand.value), demand.unit, found.unit)
    if converted is None:
        return Fit.NONE
    exact = Decimal(converted.numerator) / Decimal(converted.denominator)
    return Fit.LOOSE if is_near(found.value, exact) else Fit.NONE


def _fit_age(demand: Demand, found: EnglishFigure) -> Fit:
    """Accept nine decades of life for 90岁."""
    is_decades = found.kind is Kind.DURATION and found.unit == "decade"
    return Fit.LOOSE if is_decades and (found.value or 0) * 10 == demand.value else Fit.NONE


def _fit_degrees(demand: Demand, value: Decimal) -> Fit:
    """Accept 90 degrees for 32.2 degrees Celsius: the scale is often left to the reader."""
    if demand.unit == "degree Celsius":
        other = demand.value * 9 / 5 + 32
    else:
        other = (demand.value - 32) * 5 / 9
    return Fit.LOOSE if abs(value - other) <= _HALF_DEGREE else Fit.NONE


def _fit_duration(demand: Demand, found: EnglishFigure) -> Fit:
    if (found.kind is not Kind.DURATION and found.kind is not Kind.NUMBER) or found.value is None:
        return Fit.NONE
    if found.unit == demand.unit:
        return Fit.NONE
    if demand.unit == "month" and demand.value == Decimal("0.5"):
        size = {"week": Decimal(2), "day": Decimal(15)}.get(found.unit)
        return Fit.EXACT if found.value == size else Fit.NONE
    for (large, small), ratio in _CALENDAR.items():
        if (demand.unit, found.unit) == (large, small) and demand.value * ratio == found.value:
            return Fit.EXACT
        if (demand.unit, found.unit) == (small, large) and found.value * ratio == demand.value:
            return Fit.EXACT
    is_decades = demand.unit == "year" and found.is_soft and found.value == demand.value
    return Fit.LOOSE if is_decades else Fit.NONE


FITS = {
    Kind.PERCENT: _fit_percent,
    Kind.POINTS: _fit_points,
    Kind.PERMILLE: _fit_permille,
    Kind.MULTIPLE: _fit_multiple,
    Kind.FRACTION: _fit_fraction,
    Kind.MEASURE: _fit_measure,
    Kind.DURATION: _fit_duration,
    Kind.AGE: _fit_age,
}
