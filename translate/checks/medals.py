"""The check of medals: gold for 首枚冬青奥会奖牌, which was a bronze one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from .base import Check, Finding, Limits

_MEDAL = re.compile(
    r"\b(?P<metal>gold|silver|bronze)(?:[- ]medal(?:s|ists?|lists?)?|s)\b", re.IGNORECASE
)
# What tells of each in Chinese; a champion has gold.
_SAID = {"gold": "金冠", "silver": "银亚", "bronze": "铜季殿"}
_RANKS = re.compile("第[一二三123]|前三|领奖台")


class Medals(Check):
    """A medal of gold, silver or bronze where the source names no such metal or rank. Score: 1."""

    code = Code.UNSUPPORTED
    limits = Limits(error=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        if _RANKS.search(source.text):
            return
        for match in _MEDAL.finditer(candidate.english):
            if not any(sign in source.text for sign in _SAID[match["metal"].lower()]):
                yield Finding(1, f"“{match.group()}”: the source does not say which medal.")
                return
