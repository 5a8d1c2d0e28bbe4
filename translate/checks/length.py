"""Checks of the length of the English beside its source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from .base import Check, Finding, Limits

_HAN = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[A-Za-z0-9][\w’'-]*")
# Below, a single word more or less is too much.
_SHORTEST = 15  # Chinese characters


class TooShort(Check):
    """English far shorter than its source. Score: Chinese characters for one English word."""

    code = Code.TOO_SHORT
    limits = Limits(warning=1 / 0.27)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        size, words = _sizes(source, candidate)
        if size > _SHORTEST:
            message = "The English is much shorter than its source: something may be left out."
            yield Finding(size / max(1, words), message)


class TooLong(Check):
    """English far longer than its source. Score: English words for one Chinese character."""

    code = Code.TOO_LONG
    limits = Limits(warning=1.35)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        size, words = _sizes(source, candidate)
        if size > _SHORTEST:
            message = "The English is much longer than its source: something may be added."
            yield Finding(words / size, message)


def _sizes(source: Prepared, candidate: Candidate) -> tuple[int, int]:
    """Return the Chinese characters and the English words."""
    return len(_HAN.findall(source.text)), len(_WORD.findall(candidate.english))
