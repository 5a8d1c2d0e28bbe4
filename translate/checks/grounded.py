"""The shape of checks by words that a faithful translation has only for certain characters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import ClassVar

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..same_length import simplified
from .base import Check, Finding, Limits

_WORD = re.compile("[a-z]{2,}")
_LITERAL = re.compile(r"(?<![\\\w])[a-z]{2,}")
_BEGINNINGS = (3, 4)  # letters; three for the words that end or vary there: tor(?:y|ies)


@dataclass(frozen=True)
class Grounds:
    """English words, each with the characters of which one is in every Chinese word for it."""

    rows: tuple[tuple[str, str], ...]

    def ungrounded(self, english: str, chinese: str) -> Iterator[str]:
        """Yield the words of *english* for which *chinese*, of any script, has no character."""
        known = self._by_beginning
        rows = dict.fromkeys(row for b in _beginnings(english) for row in known.get(b, ()))
        folded = ""
        for words, ground in rows:
            for match in words.finditer(english):
                folded = folded or simplified(chinese)
                if not ground.search(folded):
                    yield match.group()

    @cached_property
    def _by_beginning(self) -> dict[str, list[tuple[re.Pattern[str], re.Pattern[str]]]]:
        """Return the rows by how a word of theirs begins, so that most are not looked for."""
        rows: dict[str, list[tuple[re.Pattern[str], re.Pattern[str]]]] = {}
        longest = max(_BEGINNINGS)
        for english, chinese in self.rows:
            row = re.compile(rf"\b(?:{english})\b", re.IGNORECASE), re.compile(chinese)
            for beginning in {word[:longest] for word in _LITERAL.findall(english)}:
                rows.setdefault(beginning, []).append(row)
        return rows


@lru_cache(maxsize=16)
def _beginnings(english: str) -> tuple[str, ...]:
    """Return how the words of a text begin; several checks ask for the same text."""
    words = dict.fromkeys(_WORD.findall(english.lower()))
    return tuple(dict.fromkeys(word[:size] for word in words for size in _BEGINNINGS))


class GroundedWords(Check):
    """Words in the English for which the Chinese has no character. Score: 1."""

    code = Code.UNSUPPORTED
    limits = Limits(warning=1)
    grounds: ClassVar[Grounds]
    told: ClassVar[str]  # what the source lacks

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        english = without(candidate.english, told_wordings(source, glossary))
        for word in dict.fromkeys(self.grounds.ungrounded(english, source.text)):
            yield Finding(1, f"The English says “{word}”; {self.told}")


def told_wordings(source: Prepared, glossary: Glossary) -> list[str]:
    """Return the English of the terms of *source* and what is as good, the longest first.

    Of what is as good only wordings of several words: a short word may be a piece of another.
    """
    wordings = {term.english for term in source.terms}
    for term in source.terms:
        entry = glossary.lookup(term.source)
        wordings.update(other for other in (entry.accepts if entry else ()) if " " in other)
    wordings |= {wording[:1].upper() + wording[1:] for wording in wordings}  # opens a sentence
    return sorted(wordings, key=lambda wording: (-len(wording), wording))


def without(english: str, wordings: Iterable[str]) -> str:
    """Return *english* without the names and terms that are known."""
    for wording in wordings:
        english = english.replace(wording, " ")
    return english
