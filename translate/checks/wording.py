"""Checks of the English as such: Chinese left over, repetition, its end, a damaged source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from .base import Check, Finding, Limits

_CHINESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_WORD = re.compile(r"[A-Za-z0-9][\w’'-]*")
_END = re.compile(r"[.!?…:;] ?[\"'”’)\]]*$")
_SENTENCE_END = tuple("。！？!?…")
_CLOSING = "」』”’\"'）)"
_RUN = 6  # words


class Leftover(Check):
    """Chinese in the English. Score: the characters of one stretch."""

    code = Code.LEFTOVER
    limits = Limits(error=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        for piece in _CHINESE.findall(candidate.english):
            yield Finding(len(piece), f"Chinese was left untranslated ({piece}).")


class Repeated(Check):
    """Six words in a row that come again. Score: how many times they are said.

    Twice may be good style, three times is an engine that runs in a circle.
    """

    code = Code.REPEATED
    limits = Limits(error=3, warning=2)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        words = [word.lower() for word in _WORD.findall(candidate.english)]
        runs = Counter(zip(*(words[n:] for n in range(_RUN)), strict=False))
        if runs:
            run, times = max(runs.items(), key=lambda item: item[1])
            yield Finding(times, f"“{' '.join(run)}” is said {times} times.")


class Truncated(Check):
    """An English that breaks off. Score: 2 where the engine says so, 1 where it looks so."""

    code = Code.TRUNCATED
    limits = Limits(error=2, warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        is_whole = source.text.rstrip(_CLOSING).endswith(_SENTENCE_END)
        if candidate.is_truncated or not candidate.english.strip():
            yield Finding(2, "The translation stopped before its end.")
        elif is_whole and not _END.search(candidate.english):
            yield Finding(1, "The translation may have stopped early.")


class Damage(Check):
    """A source from which the page lost words. Score: 1."""

    code = Code.DAMAGED
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        if source.is_damaged:
            yield Finding(1, "Words are missing from this sentence on the Chinese page.")
