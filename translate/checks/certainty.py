"""The check of reserve: what the Chinese suspects, reports or hopes is not told as a fact."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..same_length import simplified
from .base import Check, Finding, Limits
from .certainty_words import RESERVES, Reserve

_SLIGHTLY, _PLAINLY, _OUTRIGHT = 1, 2, 3


class Certainty(Check):
    """A reserve that is lost: a suspicion told as guilt, a delay as an event.

    Score: 3 where the English says outright what the Chinese does not (convicted), 2 where no
    word of it may tell the reserve, 1 where good translators often leave it out. Where the English
    has any word that may tell it, of whatever, it passes.
    """

    code = Code.POLARITY
    limits = Limits(warning=_PLAINLY, info=_SLIGHTLY)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        text = _without_terms(source)
        for reserve in RESERVES:
            chinese, tells, turned = _patterns(reserve)
            match = chinese.search(text)
            if match is None:
                continue
            outright = _outright(reserve, turned, candidate.english, source.text)
            is_told = tells.search(candidate.english) is not None
            if outright and (not is_told or not reserve.needs_turned):
                told = f"The source {reserve.told} ({match.group()})"
                yield Finding(_OUTRIGHT, f"{told}, the English says “{outright}”.")
            elif not is_told and not reserve.needs_turned:
                score = _SLIGHTLY if reserve.is_slight else _PLAINLY
                told = f"The source {reserve.told} ({match.group()})"
                yield Finding(score, f"{told}, the English has no word for it.")


def _outright(reserve: Reserve, turned: re.Pattern[str] | None, english: str, chinese: str) -> str:
    """Return the word that says more than the Chinese, empty if there is none."""
    match = turned.search(english) if turned else None
    if match is None or (reserve.unless and re.search(reserve.unless, chinese)):
        return ""
    return match.group()


def _without_terms(source: Prepared) -> str:
    """Return the Chinese without its names and terms, whose characters mean nothing here."""
    text = simplified(source.text)
    for term in source.terms:
        text = text[: term.start] + "□" * (term.end - term.start) + text[term.end :]
    return text


@cache
def _patterns(
    reserve: Reserve,
) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str] | None]:
    turned = re.compile(rf"\b(?:{reserve.turned})\b", re.IGNORECASE) if reserve.turned else None
    tells = re.compile(rf"(?:\b|%)(?:{reserve.tells})", re.IGNORECASE)
    return re.compile(reserve.chinese), tells, turned
