"""The check of vague amounts: a few kilometres away for 不远处, which names no distance."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..quantity import Kind
from .base import Check, Finding, Limits

# Times are left out: a few days later is a fair way to say 不久后.
_VAGUE = re.compile(
    r"\b(?:a few|several|a couple of)\s+(?:square |cubic )?"
    r"(?:kilomet|miles|met(?:re|er)s|yards|feet|inches|centimet|hectares|acres|tons|tonnes|kilograms"
    r"|pounds|lit(?:re|er)s|degrees|per cent\b|percent\b|percentage|yuan|dollars|euros|blocks)",
    re.IGNORECASE,
)
# “Million dollars” of 百万现金, which names no currency.
_DOLLARS = re.compile(
    r"(?<![\d.] )(?<![\d.])\b(?:hundred|thousand|[mbtr]+illion)s?[ -](?:of )?dollars?\b",
    re.IGNORECASE,
)
_FOREIGN = re.compile("[美港加澳新台纽]元|美金|美钞|[$＄]|USD|刀|[美港]币|新台币")
# Whatever may be meant by a few.
_TOLD = re.compile("[几幾数數多余餘许許两兩]|若干|好些|少许")
_AMOUNTS = frozenset({Kind.MEASURE, Kind.MONEY, Kind.PERCENT, Kind.POINTS})


class VagueAmounts(Check):
    """A few of a measure where the Chinese has no figure and no word for some. Score: 1."""

    code = Code.FIGURE
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        lower = candidate.english.lower()
        dollars = _DOLLARS.search(candidate.english) if "dollar" in lower else None
        if dollars and not _FOREIGN.search(source.text):
            yield Finding(1, f"The English says “{dollars.group()}”; the source names no dollars.")
        may_say = any(word in lower for word in ("a few", "several", "a couple"))
        match = _VAGUE.search(candidate.english) if may_say else None
        if match is None or _TOLD.search(source.text):
            return
        if not any(figure.kind in _AMOUNTS for figure in source.figures):
            yield Finding(1, f"The English says “{match.group()}…”; the source has no such figure.")
