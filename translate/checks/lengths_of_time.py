"""The check of times that are none: on six days for 访问6天, 19 PM for 黄金时间."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..quantity import Kind
from .base import Check, Finding, Limits

_NUMBER = "two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-9][0-9]"
_ON_DAYS = re.compile(
    rf"\bon (?:{_NUMBER}) (?:days|weeks|months|years|hours)\b(?! (?:a|per|of|each|every)\b)",
    re.IGNORECASE,
)
_NO_HOUR = re.compile(r"\b(?:1[3-9]|2[0-4])(?::\d\d)? ?[ap]\.?m\b", re.IGNORECASE)


class LengthsOfTime(Check):
    """A length of time behind *on*, which tells neither when nor how long; 19 PM. Score: 1.

    Where the source gives a time of the day, 19 PM is but badly written.
    """

    code = Code.FIGURE
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        match = _ON_DAYS.search(candidate.english)
        if match:
            yield Finding(1, f"“{match.group()}” stands where the source says how long.")
        hour = _NO_HOUR.search(candidate.english)
        if hour and not any(figure.kind is Kind.CLOCK for figure in source.figures):
            yield Finding(1, f"“{hour.group()}” is no time of the day, and not of the source.")
