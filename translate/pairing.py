"""Which English figure answers which value of the source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from .demands import Demand, Fit
from .english_figures import EnglishFigure
from .matching import fit
from .quantity import Approximation, Kind
from .units import convert


@dataclass(slots=True)
class Ledger:
    """What is demanded, what was found, and what answers what."""

    wanted: list[Demand]
    found: list[EnglishFigure]
    answers: dict[int, int] = field(default_factory=dict)  # demand to English figure
    used: set[int] = field(default_factory=set)

    def settle(self, demand: int, english: int) -> None:
        self.answers[demand] = english
        self.used.add(english)

    def open_demands(self) -> list[int]:
        return [i for i in range(len(self.wanted)) if i not in self.answers]

    def open_english(self) -> list[int]:
        return [j for j in range(len(self.found)) if j not in self.used]


@dataclass(frozen=True, slots=True)
class _Pair:
    """A value of the source and an English figure that may say it."""

    quality: Fit
    is_required: bool
    distance: float
    wanted: int
    found: int

    def rank(self) -> tuple[int, bool, float]:
        return -self.quality, not self.is_required, self.distance


def pair_up(ledger: Ledger) -> None:
    """Let each value find the English figure that fits it best; equal fits go by position."""
    pairs = sorted(_pairs(ledger), key=_Pair.rank)
    for pair in pairs:
        if pair.wanted not in ledger.answers and pair.found not in ledger.used:
            ledger.settle(pair.wanted, pair.found)
    # One English figure may stand for two equal ones of the source, and two for one.
    for pair in pairs:
        if pair.wanted not in ledger.answers:
            ledger.settle(pair.wanted, pair.found)
        elif pair.found not in ledger.used and _is_repeated(ledger, pair):
            ledger.used.add(pair.found)


def _is_repeated(ledger: Ledger, pair: _Pair) -> bool:
    """Tell whether an English figure says again what another one has said already."""
    demand, found = ledger.wanted[pair.wanted], ledger.found[pair.found]
    if demand.figure.approximation is Approximation.SEVERAL:
        return pair.quality is Fit.EXACT
    if demand.kind in (Kind.CLOCK, Kind.PERIOD) and demand.kind is not found.kind:
        return False
    return pair.quality > Fit.ROUNDED


def _pairs(ledger: Ledger) -> Iterator[_Pair]:
    places = places_of(ledger.found)
    units = {demand.unit for demand in ledger.wanted if demand.kind is Kind.MEASURE}
    for i, demand in enumerate(ledger.wanted):
        for j, english in enumerate(ledger.found):
            quality = fit(demand, english)
            # What the source gives in the same unit needs no conversion from another.
            is_other = convert(Fraction(1), demand.unit, english.unit) is not None
            is_unlike = is_other and demand.unit != english.unit and english.unit in units
            if is_unlike and _is_of_another(ledger, english):
                continue
            if quality > Fit.UNIT:
                distance = abs(i / len(ledger.wanted) - places[j])
                yield _Pair(quality, demand.figure.is_required, distance, i, j)


def _is_of_another(ledger: Ledger, english: EnglishFigure) -> bool:
    """Tell whether a value that the source gives in the same unit is this one."""
    same = (demand for demand in ledger.wanted if demand.unit == english.unit)
    return any(fit(demand, english) > Fit.UNIT for demand in same)


def places_of(found: Sequence[EnglishFigure]) -> list[float]:
    """Return where each figure stands among those that are no dates, from 0 to 1."""
    is_value = [english.kind is not Kind.DATE for english in found]
    return [sum(is_value[:j]) / max(1, sum(is_value)) for j in range(len(found))]
