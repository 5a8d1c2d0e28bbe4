"""Finding what is named once in a sentence and once in its English: dates, terms, words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .anchor_words import ANCHOR_WORDS
from .english_page import EnglishFigure
from .model import Constraint
from .placement import Anchor
from .quantity import Figure, Kind, When


def find_anchors(
    source: str,
    english: str,
    figures: Sequence[Figure],
    found: Sequence[EnglishFigure],
    terms: Sequence[Constraint],
) -> list[Anchor]:
    """Return the anchors of a sentence, in no order."""
    return [
        *_dates(figures, found),
        *_periods(figures, found),
        *_terms(english, terms),
        *_words(source, english),
    ]


def _dates(figures: Sequence[Figure], found: Sequence[EnglishFigure]) -> Iterator[Anchor]:
    wanted = [f for f in figures if f.kind is Kind.DATE and f.when is not None]
    said = [e for e in found if e.kind is Kind.DATE and e.when is not None]
    for figure in wanted:
        twins = sum(is_same_date(figure.when, other.when) for other in wanted)
        matches = [e for e in said if is_same_date(figure.when, e.when)]
        if twins == 1 and len(matches) == 1:
            yield Anchor(figure.start, matches[0].start, "time")


def is_same_date(one: When | None, two: When | None) -> bool:
    """Tell whether nothing that both dates give differs, and that they share something."""
    if one is None or two is None:
        return False
    pairs = [(one.year, two.year), (one.month, two.month), (one.day, two.day)]
    shared = [pair for pair in pairs if None not in pair]
    return bool(shared) and all(left == right for left, right in shared)


def _periods(figures: Sequence[Figure], found: Sequence[EnglishFigure]) -> Iterator[Anchor]:
    for figure in figures:
        if figure.kind is not Kind.PERIOD:
            continue
        key = figure.value, figure.unit
        twins = sum((other.value, other.unit) == key for other in figures)
        matches = [e for e in found if e.kind is Kind.PERIOD and (e.value, e.unit) == key]
        if twins == 1 and len(matches) == 1:
            yield Anchor(figure.start, matches[0].start, "time")


def _terms(english: str, terms: Sequence[Constraint]) -> Iterator[Anchor]:
    for term in terms:
        twins = sum(other.english == term.english for other in terms)
        pattern = rf"(?<!\w){re.escape(term.english)}(?!\w)"
        matches = list(re.finditer(pattern, english, re.IGNORECASE))
        if twins == 1 and len(matches) == 1:
            yield Anchor(term.start, matches[0].start(), "term")


def _words(source: str, english: str) -> Iterator[Anchor]:
    for group, chinese, pattern in ANCHOR_WORDS:
        named = list(chinese.finditer(source))
        if len(named) != 1:
            continue
        said = list(pattern.finditer(english))
        if len(said) == 1:
            yield Anchor(named[0].start(), said[0].start(), group)
