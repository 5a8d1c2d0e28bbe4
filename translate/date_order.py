"""Whether two dates of a sentence changed places in its English: from 2019 to 2015."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from .anchors import is_same_date
from .clause_words import clause_around, stands_among_own
from .english_page import EnglishFigure
from .quantity import Figure, Kind

_RANGE = re.compile(r" ?(?:至|到|[-~]{1,2}) ?")
_RANGE_ENGLISH = re.compile(r"\s*(?:to|through|until|till|and|-|–|—)\s*", re.IGNORECASE)
_CLAUSE = re.compile("[，。；;]")


def exchanged_dates(
    source: str, english: str, figures: Sequence[Figure], found: Sequence[EnglishFigure]
) -> Iterator[tuple[Figure, Figure]]:
    """Yield the neighbouring dates that stand where the other should.

    The ends of a range have to keep their order; dates of different clauses are believed to have
    changed places only if the words of their clauses tell so.
    """
    dates = [f for f in figures if f.kind is Kind.DATE and f.when is not None and f.is_required]
    for one, two in pairwise(dates):
        said = [_only(figure, dates, found) for figure in (one, two)]
        first, second = said
        if first is None or second is None or first.start == second.start:
            continue
        between = source[one.end : two.start]
        if _RANGE.fullmatch(between):
            if second.end <= first.start and _RANGE_ENGLISH.fullmatch(
                english[second.end : first.start]
            ):
                yield one, two
        elif _CLAUSE.search(between):
            clauses = clause_around(source, one), clause_around(source, two)
            spans = (first.start, first.end), (second.start, second.end)
            if stands_among_own(source, clauses, english, spans) is False:
                yield one, two


def _only(
    figure: Figure, dates: Sequence[Figure], found: Sequence[EnglishFigure]
) -> EnglishFigure | None:
    """Return the only English date that says *figure*, if it says no other."""
    matches = [e for e in found if e.kind is Kind.DATE and is_same_date(figure.when, e.when)]
    if len(matches) != 1:
        return None
    twins = [other for other in dates if is_same_date(other.when, matches[0].when)]
    return matches[0] if len(twins) == 1 else None
