"""The check of praise that the source does not give."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from .base import Check, Finding, Limits

# A superlative in the English needs one of these in the Chinese.
_TOP = re.compile(
    r"最|首|第[一二三1-3]|头号|领先|领军|顶|龙头|唯一|冠|之[一王]|一流|尖端|前列|空白|名列|居全|榜|高峰|"
    r"主要|多数|至少|不低于|不少于|以上|至多|以内|初|尽快|佳|优|极|世界级|新高|新低|元老|大部分|更|比|近|知名|著名"
)
_SUPERLATIVE = re.compile(
    r"\b(?:the|its|their|world[’']s|china[’']s|country[’']s|nation[’']s) (?:\w+ )?"
    r"(?:largest|biggest|best|first|leading|top|most advanced|most \w+|fastest|highest|strongest|"
    r"greatest|only|number one|foremost)\b|\b(?:world|industry)-(?:leading|first|class)\b|"
    r"\bcutting-edge\b",
    re.IGNORECASE,
)


class Superlatives(Check):
    """A superlative without a word in the Chinese that gives it. Score: 1."""

    code = Code.UNSUPPORTED
    limits = Limits(error=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        if _TOP.search(source.text):
            return
        english = candidate.english
        for term in source.terms:
            english = english.replace(term.english, "")
        match = _SUPERLATIVE.search(english)
        if match:
            yield Finding(1, f"“{match.group()}”: the source makes no such claim.")
