"""Damaging the figures of good translations, one at a time, to see which damage is noticed."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from zhbrief.translate.demands import Fit, demands
from zhbrief.translate.english_figures import EnglishFigure, read_english_figures
from zhbrief.translate.figures import Approximation, Figure, Kind
from zhbrief.translate.matching import fit
from zhbrief.translate.rendering import MONTHS, number, ordinal_digits

# A unit or currency and what a translator takes it for.
_UNITS = {
    "yuan": "dollars", "RMB": "US$", "US$": "RMB ", "$": "€", "dollars": "yuan", "euros": "dollars",
    "hectares": "acres", "square kilometers": "square miles", "square meters": "square feet",
    "kilometers": "miles", "kilometres": "miles", "miles": "kilometers", "km": "miles",
    "mu": "acres", "meters": "feet", "metres": "feet", "kilograms": "pounds", "tons": "kilograms",
    "tonnes": "kilograms", "°C": "°F", "℃": "°F", "hours": "days", "days": "months",
    "months": "years", "years": "months", "minutes": "hours",
}  # fmt: skip
_POINTS = re.compile(r"\s?-?(?:percentage[- ]points?|percent points?)")
_PERCENT = re.compile(r"\s?%|[- ]?(?:percent|per cent)\b")
_HEDGE = re.compile(
    r"\b(?:more than|over|above|nearly|almost|close to|about|around|approximately|roughly|at least"
    r"|less than|no more than|no less than|some|up to|exceeding) $",
    re.IGNORECASE,
)
_NUMERAL = re.compile(
    r"[^\d]*?(?P<numeral>\d[\d,]*(?:\.\d+)?(?: (?:thousand|million|billion|trillion))?)"
)
_ANY_NUMERAL = re.compile(r"(?<![\w.,:/-])[1-9]\d*(?:,\d{3})*(?:\.\d+)?(?![\w:/,-]|\.\d)")
_DAY_NAMES = "th|st|nd|rd"
_TIMES = (Kind.DATE, Kind.CLOCK, Kind.PERIOD, Kind.ORDINAL, Kind.LABEL)


@dataclass(frozen=True)
class Damage:
    """A sentence with one figure made wrong; ``figure`` is the Chinese one, if any is concerned."""

    name: str
    english: str
    figure: Figure | None
    found: str  # what stands there now


@dataclass(frozen=True)
class Good:
    """A good translation with the English figures that answer exactly one value of the source."""

    english: str
    figures: Sequence[Figure]
    told: Sequence[tuple[Figure, EnglishFigure]]

    @classmethod
    def of(cls, figures: Sequence[Figure], english: str) -> Good:
        found = read_english_figures(english)
        told = [(figure, one) for one in found for figure in _answered(figures, found, one)]
        return cls(english, figures, told)

    def replaced(self, start: int, end: int, text: str) -> str:
        return f"{self.english[:start]}{text}{self.english[end:]}"


def _answered(
    figures: Sequence[Figure], found: Sequence[EnglishFigure], one: EnglishFigure
) -> list[Figure]:
    """Return the figure that only *one* answers, and that alone."""
    if one.when is not None:
        return _dated(figures, found, one)
    wanted = [d for figure in figures if figure.is_required for d in demands(figure)]
    mine = [d for d in wanted if fit(d, one) > Fit.ROUNDED]
    if len(mine) != 1 or sum(fit(mine[0], other) > Fit.ROUNDED for other in found) != 1:
        return []
    return [mine[0].figure]


def _dated(
    figures: Sequence[Figure], found: Sequence[EnglishFigure], one: EnglishFigure
) -> list[Figure]:
    when = one.when
    if when is None:
        return []
    parts = (when.day, when.month) if when.day else (when.month,) if when.month else (when.year,)
    same = [f for f in figures if f.when is not None and set(parts) & _parts(f)]
    others = [f for f in found if f.when is not None and f is not one and set(parts) & _said(f)]
    numbers = [f for f in found if f.when is None and f.value is not None and f.value in parts]
    return same if len(same) == 1 and not others and not numbers else []


def _parts(figure: Figure) -> set[int | None]:
    when = figure.when
    return set() if when is None else {when.year, when.month, when.day} - {None}


def _said(found: EnglishFigure) -> set[int | None]:
    when = found.when
    return set() if when is None else {when.year, when.month, when.day} - {None}


def damages(good: Good, choice: random.Random) -> Iterator[Damage]:
    """Yield the sentence with each told figure damaged in each way that its kind allows."""
    for figure, found in good.told:
        if found.kind is Kind.DATE:
            yield from _dates(good, figure, found)
        elif found.kind is Kind.CLOCK:
            yield from _clocks(good, figure, found)
        elif found.kind is Kind.ORDINAL:
            yield from _ordinals(good, figure, found)
        elif found.kind not in _TIMES:
            yield from _values(good, figure, found, choice)
            yield from _units(good, figure, found)
            yield from _hedges(good, figure, found)
        if found.kind is not Kind.LABEL and not found.is_soft:
            yield _changed(good, figure, found, "dropped", "")
    yield from _numerals(good, choice)
    yield from _swaps(good)
    yield from _added(good, choice)


def _changed(good: Good, figure: Figure, found: EnglishFigure, name: str, text: str) -> Damage:
    return Damage(name, good.replaced(found.start, found.end, text), figure, text)


def _values(
    good: Good, figure: Figure, found: EnglishFigure, choice: random.Random
) -> Iterator[Damage]:
    numeral = _NUMERAL.match(found.text)
    if numeral is None or found.value is None or found.value <= 0 or found.is_joined:
        return
    start, end = found.start + numeral.start("numeral"), found.start + numeral.end("numeral")
    slips = [Decimal(10), Decimal("0.1")]
    if found.value >= 10**5:
        slips = [Decimal(10), Decimal("0.1"), Decimal(10**4), Decimal("0.0001"), Decimal(100)]
    changes = {
        "power of ten": found.value * choice.choice(slips),
        "value": _other_digit(found.value, choice),
    }
    for name, value in changes.items():
        text = number(value.normalize())
        yield Damage(name, good.replaced(start, end, text), figure, text)


def _other_digit(value: Decimal, choice: random.Random) -> Decimal:
    """Return *value* with one of its digits replaced."""
    sign, digits, exponent = value.normalize().as_tuple()
    place = choice.randrange(len(digits))
    others = [d for d in range(10) if d != digits[place] and (d or place)]
    changed = (*digits[:place], choice.choice(others), *digits[place + 1 :])
    return Decimal((sign, changed, exponent))


def _units(good: Good, figure: Figure, found: EnglishFigure) -> Iterator[Damage]:
    if found.kind is Kind.PERCENT and (match := _PERCENT.search(found.text)):
        text = found.text.replace(match.group(), " percentage points")
        yield _changed(good, figure, found, "percent or points", text)
    elif found.kind is Kind.POINTS and (match := _POINTS.search(found.text)):
        text = found.text.replace(match.group(), "%")
        yield _changed(good, figure, found, "percent or points", text)
    for old, new in _UNITS.items():
        if re.search(rf"(?<![A-Za-z]){re.escape(old)}(?![A-Za-z$])", found.text):
            yield _changed(good, figure, found, "unit or currency", found.text.replace(old, new))
            return


def _hedges(good: Good, figure: Figure, found: EnglishFigure) -> Iterator[Damage]:
    if figure.approximation in (Approximation.EXACT, Approximation.SEVERAL):
        return
    hedge = _HEDGE.search(good.english[: found.start])
    if hedge is None:
        return
    is_under = figure.approximation in (
        Approximation.NEARLY,
        Approximation.LESS_THAN,
        Approximation.AT_MOST,
    )
    lost = good.replaced(hedge.start(), hedge.end(), "")
    yield Damage("approximation lost", lost, figure, found.text)
    if figure.approximation is not Approximation.ABOUT:
        other = "more than " if is_under else "less than "
        turned = good.replaced(hedge.start(), hedge.end(), other)
        yield Damage("approximation turned", turned, figure, found.text)


def _dates(good: Good, figure: Figure, found: EnglishFigure) -> Iterator[Damage]:
    when = found.when
    if when is None:
        return
    text = found.text
    if when.day is not None and text.count(str(when.day)) == 1:
        other = text.replace(str(when.day), str(when.day % 28 + 1))
        yield _changed(good, figure, found, "other day", re.sub(_DAY_NAMES, "", other))
        yield _changed(good, figure, found, "duration for date", f"{when.day} days")
        if when.month is None:
            invented = f"{ordinal_digits(when.day)} of March"
            yield _changed(good, figure, found, "month invented", invented)
    if when.month is not None and MONTHS[when.month - 1] in text:
        month = MONTHS[when.month % 12]
        changed = text.replace(MONTHS[when.month - 1], month)
        yield _changed(good, figure, found, "other month", changed)
    if when.year is not None and str(when.year) in text:
        changed = text.replace(str(when.year), str(when.year - 1))
        yield _changed(good, figure, found, "other year", changed)
    elif when.day is not None and when.month is not None and when.year is None:
        yield _changed(good, figure, found, "year invented", f"{text.rstrip('.')}, 2013")


def _clocks(good: Good, figure: Figure, found: EnglishFigure) -> Iterator[Damage]:
    hour = re.match(r"\d{1,2}", found.text)
    if hour is not None:
        other = str(int(hour.group()) % 11 + 1)
        text = other + found.text[hour.end() :]
        yield _changed(good, figure, found, "other hour", text)


def _ordinals(good: Good, figure: Figure, found: EnglishFigure) -> Iterator[Damage]:
    if found.value is not None and found.value > 2:
        text = ordinal_digits(int(found.value) + 1)
        yield _changed(good, figure, found, "ordinal", text)


def _numerals(good: Good, choice: random.Random) -> Iterator[Damage]:
    """Change a digit of each numeral, whether or not the comparison knows what it answers."""
    for match in _ANY_NUMERAL.finditer(good.english):
        value = _other_digit(Decimal(match.group().replace(",", "")), choice)
        text = f"{value:,f}" if "," in match.group() else f"{value:f}"
        yield Damage("any numeral", good.replaced(match.start(), match.end(), text), None, text)


def _swaps(good: Good) -> Iterator[Damage]:
    """Exchange neighbours that measure the same."""
    values = [(f, e) for f, e in good.told if e.kind not in _TIMES and e.value is not None]
    for (figure, one), (other, two) in pairwise(values):
        same = (one.kind, one.unit) == (two.kind, two.unit) and figure is not other
        if not same or one.value == two.value or one.is_joined or one.end > two.start:
            continue
        between = good.english[one.end : two.start]
        swapped = good.replaced(one.start, two.end, f"{two.text}{between}{one.text}")
        yield Damage("swapped", swapped, figure, two.text)


def _added(good: Good, choice: random.Random) -> Iterator[Damage]:
    """Put a figure into the sentence that its source does not have."""
    places = [match.start() for match in re.finditer(r"[a-z](?=[,;.](?: |$))", good.english)]
    if not places:
        return
    known = {f.value for f in read_english_figures(good.english)}
    value = choice.choice([v for v in (3, 7, 16, 37, 240, 1800) if Decimal(v) not in known])
    place = choice.choice(places) + 1
    texts = [f" with {value} companies", f" by {value}%", f" for {value} million yuan"]
    text = choice.choice(texts)
    yield Damage("added", good.replaced(place, place, text), None, text)
