"""Whether two figures stand among the words of their own clauses, by the table of word pairs."""

from __future__ import annotations

import re

from .quantity import Figure
from .word_pairs import content_words, stems, word_pairs

_CLAUSE_END = re.compile(r"[，。；：、！？;（）()]|[,:](?!\d)")
_PART_END = re.compile(r"[,;:.](?!\d)|\b(?:and|but|while|whereas|with|than)\b", re.IGNORECASE)
_LEAST = 2  # words that speak for another order before it is believed

Span = tuple[int, int]


def clause_around(source: str, figure: Figure) -> Span:
    """Return where the clause of a figure begins and ends."""
    return clause_start(source, figure.start), clause_end(source, figure.end)


def clause_start(source: str, before: int) -> int:
    """Return where the clause begins that *before* stands in."""
    ends = [match.end() for match in _CLAUSE_END.finditer(source, 0, before)]
    return ends[-1] if ends else 0


def clause_end(source: str, after: int) -> int:
    """Return where the clause ends that *after* stands in."""
    match = _CLAUSE_END.search(source, after)
    return match.start() if match else len(source)


def stands_among_own(
    source: str, clauses: tuple[Span, Span], english: str, figures: tuple[Span, Span]
) -> bool | None:
    """Return whether two English *figures* stand among words of their own Chinese *clauses*.

    ``None`` where the words do not tell, for they are few or the figures share a part of the
    English sentence.
    """
    parts = [_part(english, figure) for figure in figures]
    if parts[0] == parts[1]:
        return None
    one, two = (stems(english[start:end]) for start, end in parts)
    first, second = (_english_of(source, clause) for clause in clauses)
    one, two, first, second = one - two, two - one, first - second, second - first
    own = len(one & first) + len(two & second)
    crossed = len(one & second) + len(two & first)
    if own > crossed:
        return True
    is_reversed = figures[1][0] < figures[0][0]  # who exchanges two figures keeps the clauses
    return False if is_reversed and crossed >= own + _LEAST else None


def _part(english: str, figure: Span) -> Span:
    """Return the part of an English sentence between commas and conjunctions around a figure."""
    ends = [match.start() for match in _PART_END.finditer(english)]
    start = max((end + 1 for end in ends if end < figure[0]), default=0)
    return start, min((end for end in ends if end >= figure[1]), default=len(english))


def _english_of(source: str, clause: Span) -> frozenset[str]:
    """Return the beginnings of the English words for the content words of a clause."""
    habits = word_pairs().chinese
    words = [word for word, start, end in content_words(source) if clause[0] <= start < clause[1]]
    return frozenset().union(*(habits[word].english for word in words if word in habits))
