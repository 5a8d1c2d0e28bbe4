"""Checks by the words of content: no clause is dropped, no sentence is added.

Both compare how likely what is seen would be in a faithful translation with how likely it would be
if the stretch were dropped or added, word by word as if words were independent (a log-likelihood
ratio). Names, terms and figures have checks of their own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from math import fsum, log

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..tagged_words import overlaps
from ..word_pairs import Habit, content_words, stems, word_pairs
from .base import Check, Finding, Limits

_CLAUSE = re.compile(r"[^，。；：！？,;:!?]+")
_SENTENCE = re.compile(r"(?<=[.!?]) ")
_HIGHEST, _LOWEST = 0.88, 0.02  # no word is surer than that
# How often an English word is explained by a source that it does not belong to.
_BY_CHANCE = 0.15
_LEAST_EXPLAINED = 0.3  # below, an English word tells nothing


class DroppedClause(Check):
    """Clauses that left no trace. Score: log-likelihood ratio of the worst run of clauses."""

    code = Code.TOO_SHORT
    limits = Limits(error=8, warning=3, info=2.5)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        english = stems(candidate.english)
        worst, text = 0.0, ""
        run, start = 0.0, 0
        missed: set[Habit] = set()
        for begin, end, words in _clauses(source):
            if run <= 0:
                run, start = 0.0, begin
            # A word that is missed again is one that this translator puts otherwise.
            run += fsum(_absence(word, english) for word in words if word not in missed)
            missed.update(word for word in words if word.english.isdisjoint(english))
            if run > worst:
                worst, text = run, source.text[start:end]
        if worst > 0:
            yield Finding(worst, f"The English seems to leave out a part of the source ({text}).")


class AddedSentence(Check):
    """One of several sentences that nothing explains. Score: its log-likelihood ratio."""

    code = Code.TOO_LONG
    limits = Limits(warning=7, info=5)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        sentences = _SENTENCE.split(candidate.english)
        if len(sentences) < 2:
            return
        reasons = _reasons(source)
        ratios = [fsum(_novelty(word, reasons) for word in stems(s)) for s in sentences]
        worst = max(ratios)
        if worst > 0:
            sentence = sentences[ratios.index(worst)]
            message = f"Little in the source explains “{sentence}”; it may be added."
            yield Finding(worst, message)


def _clauses(source: Prepared) -> Iterator[tuple[int, int, list[Habit]]]:
    """Yield the clauses with the words that are no part of a term."""
    habits = word_pairs().chinese
    terms = [(term.start, term.end) for term in source.terms]
    words = [
        (start, habits[word])
        for word, start, end in content_words(source.text)
        if word in habits and not overlaps(start, end, terms)
    ]
    for match in _CLAUSE.finditer(source.text):
        begin, stop = match.span()
        inside = [habit for start, habit in words if begin <= start < stop]
        yield begin, stop, list(dict.fromkeys(inside))


def _absence(habit: Habit, english: Collection[str]) -> float:
    """Return how much a Chinese word speaks for its clause being dropped."""
    rate = min(habit.rate, _HIGHEST)
    chance = max(habit.chance, _LOWEST)
    if rate <= chance:
        return 0.0
    if habit.english.isdisjoint(english):
        return log((1 - chance) / (1 - rate))
    return log(chance / rate)


def _reasons(source: Prepared) -> set[str]:
    """Return the English words that the source explains."""
    habits = word_pairs().chinese
    reasons = {e for word, _, _ in content_words(source.text) for e in _english(habits.get(word))}
    known = [term.english for term in source.terms] + [fig.english for fig in source.figures]
    return reasons.union(*(stems(english) for english in known))


def _english(habit: Habit | None) -> Collection[str]:
    return habit.english if habit else ()


def _novelty(word: str, reasons: Collection[str]) -> float:
    """Return how much an English word speaks for its sentence being added."""
    rate = min(word_pairs().explained.get(word, 0.0), _HIGHEST)
    if rate < _LEAST_EXPLAINED:
        return 0.0
    if word in reasons:
        return log(_BY_CHANCE / rate)
    return log((1 - _BY_CHANCE) / (1 - rate))
