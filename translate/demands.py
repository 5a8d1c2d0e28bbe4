"""What the English has to say for a Chinese figure, and how well it may be answered."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum

from .quantity import Figure, Kind


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


_TOLERANCE = Decimal("0.02")


def demands(figure: Figure) -> list[Demand]:
    """Return the values of *figure*, dates left out."""
    if figure.kind is Kind.DATE or figure.value is None:
        return []
    values = [figure.value] if figure.high is None else [figure.value, figure.high]
    kind = Kind.NUMBER if figure.kind is Kind.SCORE else figure.kind
    return [Demand(figure, value, kind, figure.unit) for value in values]


def is_near(one: Decimal, two: Decimal, tolerance: Decimal = _TOLERANCE) -> bool:
    return abs(one - two) <= abs(two) * tolerance
