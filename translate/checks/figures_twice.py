"""The check of figures that the Chinese gives once and the English twice: 10 dances, 10 songs."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal

from ..constraints import Prepared
from ..english_figures import read_english_figures
from ..english_page import EnglishFigure
from ..glossary import Glossary
from ..model import Candidate, Code
from ..quantity import Kind
from .base import Check, Finding, Limits

_COUNTS = frozenset({Kind.NUMBER, Kind.MEASURE, Kind.DURATION, Kind.MONEY, Kind.PERCENT})
_NUMERAL = re.compile(r"\d+|\b(?:three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty)\b")
_LEAST = 3  # two and one stand for both, a pair and the like
_HOURS, _DAY_AND_NIGHT = 24, re.compile("全天|[昼日]夜|晝夜")
# What was counted is spoken of again: the 16 companies.
_AGAIN = re.compile(r"\b(?:the|these|those|all|both|same|its|their|other|of) $", re.IGNORECASE)


class FiguresTwice(Check):
    """A figure that stands twice in the English and once in the Chinese. Score: 1."""

    code = Code.FIGURE
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        english = candidate.english
        numerals = _NUMERAL.findall(english.lower())
        if len(numerals) == len(set(numerals)):  # most sentences: reading them all takes time
            return
        given: Counter[Decimal] = Counter()
        for figure in source.figures:
            given.update(v for v in (figure.value, figure.high) if v is not None)
        found: defaultdict[tuple[Decimal, str, Kind], list[EnglishFigure]] = defaultdict(list)
        for said in read_english_figures(english):
            if said.kind in _COUNTS and said.value is not None and said.value >= _LEAST:
                found[said.value, said.unit, said.kind].append(said)
        for (value, _, _), twice in found.items():
            if len(twice) < 2 or given[value] != 1 or _stands_again(value, source.text):
                continue
            if any(_AGAIN.search(english[: said.start]) for said in twice[1:]):
                continue
            text = twice[0].text
            yield Finding(1, f"The English gives {text} twice, the source once.")


def _stands_again(value: Decimal, chinese: str) -> bool:
    """Tell whether a value stands more than once in the Chinese, maybe in a name or a phrase."""
    if value == _HOURS and _DAY_AND_NIGHT.search(chinese):
        return True
    return chinese.count(f"{value.normalize():f}") > 1
