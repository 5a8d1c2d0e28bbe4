"""Checks of what was known beforehand: figures, glossary terms, names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..comparison import compare_figures
from ..composed_names import composed_names
from ..constraints import Prepared
from ..doubtful_names import doubtful_names
from ..glossary import Glossary
from ..known_names import unaccounted, unaccounted_surnames
from ..lost_names import HARD, SLIGHT, SOFT, known_english, lost, lost_names, message, weight
from ..model import ENGINES_OWN, NO_GROUND, NOT_IN_SOURCE, Candidate, Code, Kind
from ..pinyin_names import begins_in, invented_names
from ..short_places import SHORT_PLACES
from ..sounds import written_as
from ..unsourced_names import unsourced_names
from ..word_grounds import word_forms
from ..word_pairs import stems
from .base import Check, Finding, Limits

_GRADES = Limits(error=HARD, warning=SOFT, info=SLIGHT)
# No other language spells names so often like this; Sasebo and Dade may be of many.
_CHINESE_SPELLING = re.compile(
    "zh|x|q|[iu]an|ong|u[io]|ao|ei|jing|ying|sh[aeu]|cheng", re.IGNORECASE
)


class Figures(Check):
    """Every figure of the source, by value. Score: 3 for a wrong value, 2 for a lost nuance."""

    code = Code.FIGURE
    limits = _GRADES

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        known = [term.english for term in source.terms]
        # What is as good may have digits where the English of the glossary has none: July 7
        # Incident for the Marco Polo Bridge Incident.
        known += [w for w in known_english(source, glossary) if w in candidate.english]
        mismatches = compare_figures(
            source.figures,
            candidate.english,
            known=known,
            source=source.text,
            terms=source.terms,
        )
        for mismatch in mismatches:
            yield Finding(HARD if mismatch.is_serious else SOFT, mismatch.message)


class Names(Check):
    """Every known name of the source. Score: 3 where it is missing, less for what is less sure."""

    code = Code.NAME
    limits = _GRADES

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        for name, score in lost_names(source, candidate.english, glossary):
            yield Finding(score, message(name))


class Terms(Check):
    """Every term that is no name. Score: 2 for one that is missing, 1 for the lexicon's.

    All words of a term, apart (confirmed 300 cases), are the term.
    """

    code = Code.TERM
    limits = _GRADES

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        english: frozenset[str] | None = None
        for term in lost(source, candidate.english, glossary, Kind.TERM):
            words = _beginnings(term.english)
            english = _beginnings(candidate.english) if english is None else english
            if len(words) > 1 and words <= english:
                continue
            told = f"The glossary's “{term.english}” ({term.source}) is not in the English."
            yield Finding(min(SOFT, weight(glossary.lookup(term.source))), told)


def _beginnings(english: str) -> frozenset[str]:
    return stems(" ".join(word_forms(english)))


class UnsureNames(Check):
    """Names nobody vouches for. Score: 2 where the engine guessed, 1 where a rule made one."""

    code = Code.NAME
    limits = _GRADES

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        for doubt, told in doubtful_names(source, candidate.english, glossary):
            yield Finding(doubt, told)


class InventedNames(Check):
    """Names in pinyin that the source does not spell.

    Score: 3; 2 where the source may shorten them, or where they may be of another language.
    """

    code = Code.NAME
    limits = _GRADES

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        known = _known_with_short(source, glossary)
        for word in invented_names(candidate.english, source.text, known):
            is_sure = _CHINESE_SPELLING.search(word) and not begins_in(word, source.text)
            score = HARD if is_sure else SOFT
            yield Finding(score, f"The name “{word}” {NOT_IN_SOURCE}")


class StrangeNames(Check):
    """Names of places, bodies and persons that are known, and not those of the source. Score: 3."""

    code = Code.NAME
    limits = _GRADES

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        known = known_english(source, glossary)
        for name in (
            *unaccounted(candidate.english, source.text, known),
            *unaccounted_surnames(candidate.english, source.text, known),
        ):
            yield Finding(HARD, f"The name “{name}” {NOT_IN_SOURCE}")


class UnsourcedNames(Check):
    """Names of the engine's own that nothing vouches for. Score: 2.

    The message tells those apart that no stretch of the source even sounds like.
    """

    code = Code.NAME
    limits = _GRADES

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        english, known = candidate.english, known_english(source, glossary)
        if not any(unsourced_names(english, source.text, known)):
            return  # nearly always: what follows takes longer
        known += [written_as(name.source, english, known) for name in source.unknown]
        known += unaccounted(english, source.text, known)
        known += unaccounted_surnames(english, source.text, known)
        for found in unsourced_names(english, source.text, known):
            if found.has_sound:
                told = f"The name “{found.name}” {ENGINES_OWN}"
            else:
                told = NO_GROUND.format(found.name)
            yield Finding(SOFT, told)


class ComposedNames(Check):
    """Names made of English words, one of which stands for nothing in the source. Score: 2."""

    code = Code.NAME
    limits = _GRADES

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        known = _known_with_short(source, glossary)
        for name in composed_names(candidate.english, source.text, known):
            yield Finding(SOFT, NO_GROUND.format(name))


def _known_with_short(source: Prepared, glossary: Glossary) -> list[str]:
    """Return the same with the places that one character of the source stands for."""
    short = (place for sign, place in SHORT_PLACES.items() if sign in source.text)
    return [*known_english(source, glossary), *short]
