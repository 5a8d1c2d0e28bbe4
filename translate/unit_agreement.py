"""Whether the units of two figures of equal value agree."""

from __future__ import annotations

from .coordinates import is_same_axis
from .demands import Demand, Fit
from .english_page import EnglishFigure
from .quantity import Kind
from .units import UNIT_BY_NAME

# "$" alone stands for each of these.
DOLLARS = frozenset({"USD", "HKD", "TWD", "AUD", "CAD", "SGD", "NZD"})
_SAME_SIGN = (frozenset({"CNY", "JPY"}),)
_NO_COUNTS = frozenset(
    {Kind.MONEY, Kind.PERCENT, Kind.POINTS, Kind.AGE, Kind.DURATION, Kind.MEASURE}
)
_SESSIONS = ("次会议", "全会", "次全体会议")
_COUNTED = frozenset({Kind.NUMBER, Kind.ORDINAL, Kind.LABEL, Kind.MULTIPLE, Kind.FRACTION})


def _is_degree(unit: str) -> bool:
    return unit.startswith("degree")


def _rate_base(unit: str) -> str:
    return unit.partition(" per ")[0]


def agreement(demand: Demand, found: EnglishFigure) -> Fit:
    if demand.kind is Kind.COORDINATE:
        return Fit.LOOSE if is_same_axis(demand, found) else Fit.UNIT
    if found.kind is Kind.LABEL:
        return Fit.LOOSE
    is_session = demand.kind is Kind.ORDINAL and demand.figure.source.endswith(_SESSIONS)
    if is_session and found.kind is Kind.NUMBER:
        return Fit.UNIT  # 四次会议 behind a body is its fourth session, no four meetings
    if demand.kind is found.kind and demand.unit == found.unit:
        return Fit.EXACT
    if demand.kind is Kind.MONEY and found.kind is Kind.MONEY:
        pair = {demand.unit, found.unit}
        if pair <= DOLLARS and "USD" in pair and "$" in found.text + "dollar":
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
    if demand.figure.source.endswith("强") and found.kind in (Kind.AGE, Kind.DURATION):
        return Fit.UNIT  # 16强 are no 16-year-olds
    if demand.kind is Kind.NUMBER:
        is_amount = found.kind in _NO_COUNTS and found.unit != "barrel"  # 2枚桶装炸弹: barrel bombs
        if demand.unit == "count" and is_amount:
            return Fit.UNIT
        return Fit.LOOSE
    if demand.kind is Kind.AGE:
        is_age = found.unit in ("year", "") and found.kind is not Kind.MONEY
        return Fit.LOOSE if is_age and not found.is_spell else Fit.UNIT
    if demand.kind in _COUNTED and found.kind in _COUNTED:
        return Fit.LOOSE
    if demand.kind in (Kind.ORDINAL, Kind.LABEL):
        return Fit.LOOSE
    if demand.kind is Kind.DURATION and found.kind in (Kind.ORDINAL,):
        return Fit.LOOSE
    return Fit.UNIT


def is_same_unit(demand: Demand, found: EnglishFigure) -> bool:
    """Tell whether two figures measure the same, whatever their values."""
    return agreement(demand, found) > Fit.UNIT or (
        demand.unit in UNIT_BY_NAME
        and found.unit in UNIT_BY_NAME
        and UNIT_BY_NAME[demand.unit].dimension == UNIT_BY_NAME[found.unit].dimension
    )
