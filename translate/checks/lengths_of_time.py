"""The check of how long something lasts, told as when it happens: on six days for 访问6天."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from .base import Check, Finding, Limits

_NUMBER = "two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-9][0-9]"
_ON_DAYS = re.compile(
    rf"\bon (?:{_NUMBER}) (?:days|weeks|months|years|hours)\b(?! (?:a|per|of|each|every)\b)",
    re.IGNORECASE,
)


class LengthsOfTime(Check):
    """A length of time behind *on*, which tells neither when nor how long. Score: 1."""

    code = Code.FIGURE
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        match = _ON_DAYS.search(candidate.english)
        if match:
            yield Finding(1, f"“{match.group()}” stands where the source says how long.")
