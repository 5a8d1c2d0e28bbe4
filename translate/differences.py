"""What can be wrong with a figure in the English."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .quantity import Figure


class Difference(StrEnum):
    """The kinds of disagreement between a Chinese figure and the English."""

    MISSING = "missing"
    CHANGED = "changed"
    ADDED = "added"
    UNIT = "unit"  # another unit or currency, or percentage points for percent
    DATE = "date"  # another day, month or year, or one that the source does not give
    EXCHANGED = "exchanged"  # two figures changed places
    CHANGE = "change"  # the end of a change told as its size, or reversed
    RATE = "rate"  # a daily figure told as a monthly one
    APPROXIMATION = "approximation"  # nearly, more than … was lost or turned round


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One disagreement, in words for a reader without Chinese.

    ``found`` is what stands in the English, empty where nothing does; ``figure`` is ``None``
    where the English adds a figure.
    """

    difference: Difference
    figure: Figure | None
    found: str
    message: str
    is_serious: bool = True
