"""Whether an English figure says what a Chinese one says, whatever words it uses."""

from __future__ import annotations

import re
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from .coordinates import fit_coordinate
from .demands import Demand, Fit, is_near
from .english_page import EnglishFigure
from .fits import FITS, fit_generation, fit_period_words, fit_several, fit_time, military
from .quantity import Approximation, Kind
from .unit_agreement import agreement

_MIN_ROUNDED = 1000
_DOZEN, _SCORE = 12, 20
_SCALE = re.compile(r"thousand|million|billion|trillion|\d ?(?:k|m|b|mn|bn|tn)\b", re.IGNORECASE)


def fit(demand: Demand, found: EnglishFigure) -> Fit:
    """Return how well *found* answers *demand*."""
    if Kind.COORDINATE in (demand.kind, found.kind):
        return fit_coordinate(demand, found)
    if demand.unit == "generation":
        return fit_generation(demand, found)
    if demand.kind is Kind.CLOCK and found.text == military(demand.value):
        return Fit.LOOSE
    if found.value is None or found.kind in (Kind.DATE, Kind.CLOCK, Kind.PERIOD):
        return fit_time(demand, found)
    if demand.kind in (Kind.CLOCK, Kind.PERIOD):
        return fit_period_words(demand, found)
    if demand.figure.approximation is Approximation.SEVERAL and demand.kind is not Kind.MULTIPLE:
        return fit_several(demand, found)
    if demand.unit == "word" and found.approximation is Approximation.SEVERAL:
        return Fit.LOOSE if demand.value >= 10 else Fit.NONE
    special = FITS.get(demand.kind)
    best = special(demand, found) if special else Fit.NONE
    is_settled = demand.kind is Kind.MULTIPLE and found.kind is Kind.MULTIPLE
    if best is Fit.NONE and not is_settled:
        best = _fit_value(demand, found)
    return best


def _fit_value(demand: Demand, found: EnglishFigure) -> Fit:
    """Compare by value first, then ask whether the units agree."""
    if found.approximation is Approximation.SEVERAL and demand.value < _SCORE:
        return Fit.NONE  # 十几人, more than ten, are not dozens
    if found.approximation is Approximation.SEVERAL and _is_next_size(demand, found):
        return Fit.LOOSE
    if any(value == demand.value for value in found.values):
        same = agreement(demand, found)
        return Fit.LOOSE if same is Fit.EXACT and found.value != demand.value else same
    if "dozen" in found.text.lower() and found.value:
        # A dozen is loose, seven dozen for 71 a claim.
        is_loose = demand.figure.approximation is not Approximation.EXACT or found.value == _DOZEN
        tolerance = Decimal("0.25") if is_loose else Decimal("0.05")
        if is_near(found.value, demand.value, tolerance):
            return Fit.LOOSE
    if (
        found.value is not None
        and is_rounded(demand.value, found.value)
        and is_hedged_rounding(found)
    ):
        return Fit.ROUNDED if agreement(demand, found) > Fit.UNIT else Fit.NONE
    return Fit.NONE


def _is_next_size(demand: Demand, found: EnglishFigure) -> bool:
    """Tell hundreds of millions for 近十亿."""
    is_nearly = demand.figure.approximation is Approximation.NEARLY
    return is_nearly and found.value is not None and found.value * 10 == demand.value


def is_hedged_rounding(found: EnglishFigure) -> bool:
    """Tell whether the English shows that it rounds: 4.2 million, about 58,000."""
    return bool(_SCALE.search(found.text)) or found.is_hedged


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
