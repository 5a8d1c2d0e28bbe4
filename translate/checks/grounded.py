"""The shape of checks by words that a faithful translation has only for certain characters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..same_length import simplified
from .base import Check, Finding, Limits


@dataclass(frozen=True)
class Grounds:
    """English words, each with the characters of which one is in every Chinese word for it."""

    rows: tuple[tuple[str, str], ...]

    def ungrounded(self, english: str, chinese: str) -> Iterator[str]:
        """Yield the words of *english* for which *chinese*, of any script, has no character."""
        found = list(self._any.finditer(english))
        if not found:
            return
        folded = simplified(chinese)
        for match in found:
            ground = self._grounds[match.lastindex or 1]
            if not ground.search(folded):
                yield match.group()

    @cached_property
    def _any(self) -> re.Pattern[str]:
        words = "|".join(f"({english})" for english, _ in self.rows)
        return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)

    @cached_property
    def _grounds(self) -> dict[int, re.Pattern[str]]:
        return {number: re.compile(chinese) for number, (_, chinese) in enumerate(self.rows, 1)}


class GroundedWords(Check):
    """Words in the English for which the Chinese has no character. Score: 1."""

    code = Code.UNSUPPORTED
    limits = Limits(warning=1)
    grounds: ClassVar[Grounds]
    told: ClassVar[str]  # what the source lacks

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        english = without(candidate.english, (term.english for term in source.terms))
        for word in dict.fromkeys(self.grounds.ungrounded(english, source.text)):
            yield Finding(1, f"The English says “{word}”; {self.told}")


def without(english: str, wordings: Iterable[str]) -> str:
    """Return *english* without the names and terms that are known."""
    for wording in wordings:
        english = english.replace(wording, " ")
    return english
