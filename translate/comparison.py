"""Comparing the figures of a Chinese sentence with those of its English, by value."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from . import hedges, wording
from .anchors import find_anchors
from .changes import compare_changes
from .date_comparison import compare_dates
from .date_order import exchanged_dates
from .demands import Demand, Fit, demands
from .differences import Difference, Mismatch
from .doubts import is_doubtful, is_listed_in_chinese
from .english_figures import EnglishFigure, read_english_figures
from .losses import with_losses
from .matching import fit
from .model import Constraint
from .pairing import Ledger, pair_up, places_of
from .placement import Value, exchanged
from .quantity import Approximation, Figure, Kind
from .rates import compare_rates
from .runs import compare_runs
from .settling import settle_words
from .spare_figures import Spare
from .unit_agreement import is_same_unit

__all__ = ["Difference", "Mismatch", "compare_figures"]
_EVERY = re.compile(r"每[年月周天日]$")
_DIGIT = re.compile(r"\d")
_OF_DAY = re.compile("[天日夜昼晝]|时刻|不间断|不停")  # where 24 hours need no figure
_SMALL_KINDS = (Kind.NUMBER, Kind.ORDINAL, Kind.DURATION, Kind.MULTIPLE)

_CHARS_BEFORE, _CHARS_BEHIND = 6, 2  # where a bound may stand beside a figure
_BOUNDED = frozenset({Kind.MONEY, Kind.MEASURE, Kind.NUMBER, Kind.PERCENT})


def compare_figures(
    figures: Sequence[Figure],
    english: str,
    *,
    known: Sequence[str] = (),
    source: str = "",
    terms: Sequence[Constraint] = (),
) -> tuple[Mismatch, ...]:
    """Return where *english* departs from the figures of its Chinese sentence.

    *known* are English names and terms whose own digits are accounted for. Only with *source*, the
    sentence itself, are figures seen that changed places, became the end of a change for its size
    or count by another time; its *terms* help to see the first.
    """
    found = with_losses(figures, read_english_figures(english, tuple(known)), english)
    ledger = Ledger([demand for figure in figures for demand in demands(figure)], found)
    pair_up(ledger)
    dates = compare_dates(figures, found, ledger.used, english, source)
    ledger.used |= dates.used
    settle_words(ledger, english, source)
    mismatches = [*dates.mismatches, *_unit_slips(ledger), *_changes(ledger)]
    mismatches += _foreign_money(ledger)
    mismatches += [*_missing(ledger, english), *_added(ledger, english, known, source)]
    mismatches += _approximations(ledger, english)
    if source:
        mismatches += _bounds(ledger, english, source)
        mismatches += _exchanged(ledger, figures, source, english, terms)
        pairs = exchanged_dates(source, english, figures, found)
        mismatches += [wording.exchanged(one, two) for one, two in pairs]
        mismatches += compare_changes(figures, found, source, english)
        mismatches += compare_runs(figures, found, source, english)
        mismatches += compare_rates(figures, found, source, english)
    return tuple(dict.fromkeys(mismatches))


def _unit_slips(ledger: Ledger) -> list[Mismatch]:
    mismatches = []
    for i in ledger.open_demands():
        demand = ledger.wanted[i]
        if not demand.figure.is_required:
            continue
        for j in ledger.open_english():
            english = ledger.found[j]
            if fit(demand, english) is Fit.UNIT:
                ledger.settle(i, j)
                mismatches.append(wording.unit_changed(demand.figure, english))
                break
    return mismatches


def _foreign_money(ledger: Ledger) -> list[Mismatch]:
    """Doubt a foreign currency where the source gives a bare number: a wage of 5000多."""
    return [
        wording.currency_added(ledger.wanted[i].figure, ledger.found[j])
        for i, j in ledger.answers.items()
        if j >= 0
        and ledger.wanted[i].kind is Kind.NUMBER
        and not ledger.wanted[i].unit
        and ledger.found[j].kind is Kind.MONEY
        and ledger.found[j].unit not in ("CNY", "")
    ]


def _changes(ledger: Ledger) -> list[Mismatch]:
    """Pair what is left on both sides where it measures the same."""
    pairs = []
    places = places_of(ledger.found)
    for i in ledger.open_demands():
        demand = ledger.wanted[i]
        for j in ledger.open_english():
            english = ledger.found[j]
            if not demand.figure.is_required or english.is_soft or english.value is None:
                continue
            if english.kind in (Kind.DATE, Kind.LABEL) or not is_same_unit(demand, english):
                continue
            if demand.kind in (Kind.CLOCK, Kind.PERIOD) and demand.kind is not english.kind:
                continue
            distance = abs(i / len(ledger.wanted) - places[j])
            pairs.append((_strangeness(demand, english), distance, i, j))
    mismatches = []
    for _, _, i, j in sorted(pairs):
        if i not in ledger.answers and j not in ledger.used:
            ledger.settle(i, j)
            mismatches.append(wording.changed(ledger.wanted[i], ledger.found[j]))
    return mismatches


def _strangeness(demand: Demand, english: EnglishFigure) -> int:
    """Return 0 for the same digits, 1 for the same kind, 2 for anything else."""
    value = english.value
    if value and demand.value:
        same = demand.value.normalize().as_tuple().digits == value.normalize().as_tuple().digits
        if same:
            return 0
    return 1 if demand.kind is english.kind and demand.unit == english.unit else 2


def _missing(ledger: Ledger, english: str) -> list[Mismatch]:
    mismatches = []
    for demand in (ledger.wanted[i] for i in ledger.open_demands()):
        if demand.figure.is_required:
            is_serious = not is_doubtful(demand, english)
            mismatches.append(replace(wording.missing(demand.figure), is_serious=is_serious))
    return mismatches


def _doubted_in_list(mismatch: Mismatch, english: EnglishFigure, source: str) -> Mismatch:
    """Doubt two, and a small number that may sum up what the source lists."""
    is_count = english.kind is Kind.NUMBER and not english.unit and english.value is not None
    is_word = is_count and not english.text[0].isdigit()
    if is_word and english.value == 2:  # the two sides of a talk: seldom an invention
        return replace(mismatch, is_serious=False)
    if is_word and english.value and is_listed_in_chinese(english.value, source):
        return replace(mismatch, is_serious=False)
    return mismatch


def _added(ledger: Ledger, text: str, known: Sequence[str], source: str) -> list[Mismatch]:
    mismatches = []
    spare = Spare(ledger, text, source)
    named = {f.value for name in known for f in _figures_of_name(name)}
    for j in ledger.open_english():
        english = ledger.found[j]
        is_soft = english.is_soft and not _is_day_added(english, source)
        if is_soft or english.kind in (Kind.LABEL, Kind.DATE):
            continue
        if english.value in named and english.kind in _SMALL_KINDS and not english.unit:
            continue  # 十八大 may be called the 18th CPC Congress, otherwise than it is known
        is_small = english.value is not None and english.value in (0, 1)
        if is_small and english.kind in _SMALL_KINDS:
            if _is_digit(english):  # Volumes 1 and 2 are no invention, Door 1 is a doubt
                mismatches.append(replace(wording.added(english), is_serious=False))
            continue
        if spare.explains(english):
            continue
        mismatches.append(_doubted_in_list(wording.added(english), english, source))
    return mismatches


def _is_day_added(english: EnglishFigure, source: str) -> bool:
    """Tell 24 hours where no word of the source can stand for them: 全天候, 昼夜."""
    is_day = english.value == 24 and english.unit == "hour"
    return is_day and bool(source) and not _OF_DAY.search(source)


def _figures_of_name(name: str) -> tuple[EnglishFigure, ...]:
    return read_english_figures(name) if _DIGIT.search(name) else ()


def _is_digit(english: EnglishFigure) -> bool:
    return english.kind is Kind.NUMBER and english.text.strip() in ("0", "1")


def _room(ledger: Ledger, i: int, j: int) -> tuple[int, int]:
    """Return where the words about an English figure may begin and have to end.

    They do not reach over another figure, but over the other end of the same range.
    """
    here, figure = ledger.found[j], ledger.wanted[i].figure
    partners = {ledger.answers.get(k) for k, d in enumerate(ledger.wanted) if d.figure is figure}
    others = [f for k, f in enumerate(ledger.found) if k not in partners]
    floor = max((f.end for f in others if f.end <= here.start), default=0)
    ceiling = min((f.start for f in others if f.start >= here.end), default=here.end + 99)
    return floor, ceiling


def _approximations(ledger: Ledger, english: str) -> list[Mismatch]:
    mismatches = []
    for i, j in ledger.answers.items():
        if j < 0:
            continue
        demand, found = ledger.wanted[i], ledger.found[j]
        wanted = demand.figure.approximation
        if wanted in (Approximation.EXACT, Approximation.SEVERAL) or not demand.figure.is_required:
            continue
        if found.approximation is Approximation.SEVERAL or "dozen" in found.text.lower():
            continue
        if found.unit == "decade" or not _fits(demand, found):
            continue  # the eighties are not exact; a changed value is told already
        said = hedges.around(english, found.start, found.end, *_room(ledger, i, j))
        verdict = hedges.judge(wanted, said)
        if demand.kind is Kind.CLOCK and verdict is hedges.Verdict.LOST:
            verdict = hedges.judge(Approximation.ABOUT, said)  # around four for 4点多
        is_unsure = sum(other.value == demand.value for other in ledger.wanted) > 1
        if verdict is hedges.Verdict.CONTRARY and is_unsure:
            verdict = hedges.Verdict.LOST  # which of two equal values it is cannot be told
        if verdict is not hedges.Verdict.KEPT:
            mismatches.append(
                wording.approximation(
                    demand.figure, found, is_contrary=verdict is hedges.Verdict.CONTRARY
                )
            )
    return mismatches


def _bounds(ledger: Ledger, english: str, source: str) -> list[Mismatch]:
    """Doubt a bound that the source does not give: fall short of 286 million for 2.86亿."""
    mismatches = []
    for i, j in ledger.answers.items():
        demand = ledger.wanted[i]
        figure = demand.figure
        if j < 0 or demand.kind not in _BOUNDED or figure.approximation is not Approximation.EXACT:
            continue
        found = ledger.found[j]
        near = source[max(0, figure.start - _CHARS_BEFORE) : figure.end + _CHARS_BEHIND]
        said = hedges.around(english, found.start, found.end, *_room(ledger, i, j))
        bound = hedges.bound_before(said[0], near) if found.value == demand.value else ""
        if bound:
            mismatches.append(wording.bound_added(figure, f"{bound} {found.text}"))
    return mismatches


def _exchanged(
    ledger: Ledger,
    figures: Sequence[Figure],
    source: str,
    english: str,
    terms: Sequence[Constraint],
) -> list[Mismatch]:
    values = _sure_values(ledger, source)
    if len(values) < 2:
        return []
    anchors = find_anchors(source, english, figures, ledger.found, terms)
    pairs = exchanged(source, english, values, anchors)
    return [wording.exchanged(one.figure, two.figure) for one, two in pairs]


def _sure_values(ledger: Ledger, source: str) -> list[Value]:
    """Return the values that one English figure says, and that alone."""
    values = []
    for i, j in ledger.answers.items():
        demand = ledger.wanted[i]
        if j < 0 or not demand.figure.is_required:
            continue
        others = [k for k, d in enumerate(ledger.wanted) if k != i and _fits(d, ledger.found[j])]
        again = [k for k, e in enumerate(ledger.found) if k != j and _fits(demand, e)]
        is_rate = demand.kind is Kind.DURATION and _EVERY.search(source[: demand.figure.start])
        if is_rate:
            continue  # 每年365天、每周7天 may be listed in any order
        if _fits(demand, ledger.found[j]) and not others and not again:
            values.append(Value(demand, ledger.found[j]))
    return values


def _fits(demand: Demand, found: EnglishFigure) -> bool:
    return fit(demand, found) > Fit.UNIT
