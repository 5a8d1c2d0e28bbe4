"""The words in which a disagreement is told."""

from __future__ import annotations

from decimal import Decimal

from .demands import Demand
from .differences import Difference, Mismatch
from .english_page import EnglishFigure
from .quantity import Approximation, Figure, Kind
from .rendering import plain


def quoted(figure: Figure) -> str:
    """Return a source figure in English with its Chinese in brackets."""
    return f"{figure.english} ({figure.source})"


def missing(figure: Figure) -> Mismatch:
    """Tell that a figure is not in the English."""
    message = f"The source says {quoted(figure)}; the English does not."
    return Mismatch(Difference.MISSING, figure, "", message)


def added(found: EnglishFigure) -> Mismatch:
    """Tell that the English has a figure without a source."""
    message = f"The English says {found.text}; the source has no such figure."
    is_serious = found.approximation is not Approximation.SEVERAL
    return Mismatch(Difference.ADDED, None, found.text, message, is_serious)


def changed(demand: Demand, found: EnglishFigure) -> Mismatch:
    """Tell that a value differs, and by which factor where that says something."""
    has_factor = demand.kind not in (Kind.CLOCK, Kind.PERIOD, Kind.ORDINAL, Kind.LABEL)
    factor = _factor(demand.value, found.value) if has_factor else ""
    message = (
        f"The source says {quoted(demand.figure)}; the English says {found.text}"
        f"{f' ({factor})' if factor else ''}."
    )
    return Mismatch(Difference.CHANGED, demand.figure, found.text, message)


def unit_changed(figure: Figure, found: EnglishFigure) -> Mismatch:
    """Tell that the number is right and what it counts is not."""
    if {figure.kind, found.kind} == {Kind.PERCENT, Kind.POINTS}:
        why = "percent and percentage points are not the same"
    elif figure.kind is Kind.MONEY and found.kind is Kind.MONEY:
        why = "another currency"
    elif figure.kind is Kind.COORDINATE:
        why = "another side" if found.kind is Kind.COORDINATE and found.unit else "without its side"
    else:
        why = "another unit"
    message = f"The source says {quoted(figure)}; the English says {found.text}: {why}."
    # A piano of 九尺 is one of nine feet.
    is_foot = (figure.unit, found.unit) == ("chi", "foot")
    return Mismatch(Difference.UNIT, figure, found.text, message, is_serious=not is_foot)


def currency_added(figure: Figure, found: EnglishFigure) -> Mismatch:
    """Tell that the English names a foreign currency and the source none."""
    message = (
        f"The source says {quoted(figure)}; the English says {found.text}, a currency of its own."
    )
    return Mismatch(Difference.UNIT, figure, found.text, message, is_serious=False)


def exchanged(one: Figure, two: Figure) -> Mismatch:
    """Tell that each of two figures stands where the other should."""
    message = f"{quoted(one)} and {quoted(two)} seem to have changed places in the English."
    return Mismatch(Difference.EXCHANGED, one, two.english, message)


def approximation(figure: Figure, found: EnglishFigure, *, is_contrary: bool) -> Mismatch:
    """Tell that nearly, more than and the like were lost or turned round."""
    verb = "says the opposite beside" if is_contrary else "gives only"
    message = f"The source says {quoted(figure)}; the English {verb} {found.text.rstrip('.')}."
    return Mismatch(Difference.APPROXIMATION, figure, found.text, message, is_serious=is_contrary)


def bound_added(figure: Figure, said: str) -> Mismatch:
    """Tell that the English makes a bound of a figure which the source gives as it is."""
    message = f"The English says “{said.rstrip('.')}”; the source says just {figure.english}."
    return Mismatch(Difference.APPROXIMATION, figure, said, message, is_serious=False)


def _factor(source: Decimal, found: Decimal | None) -> str:
    if not source or not found or source < 0 or found < 0:
        return ""
    if found >= source * 2:
        ratio, word = found / source, "times as much"
    elif source >= found * 2:
        ratio, word = source / found, "times less"
    else:
        return ""
    if ratio != ratio.to_integral_value() and ratio < 100:
        ratio = ratio.quantize(Decimal("0.1"))
        return f"about {plain(ratio)} {word}"
    return f"{plain(ratio.to_integral_value())} {word}"
