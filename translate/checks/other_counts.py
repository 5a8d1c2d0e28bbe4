"""The check of other, more and new before a number: 31 other provinces for 31个省.

It takes what is counted out of all that there are, and no figure is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..same_length import simplified
from .base import Check, Finding, Limits

_N = (
    r"(?:(?<![\d.,])\d[\d,.]*(?<![.,])(?: (?:thousand|million|billion))?"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of)\b)"
)
_MORE = "additional|further|extra"
_NOT_OR, _NOT_THAN = "(?<!or )(?<!and )", r"(?! than| or\b| times)"
# What stands for each word, anywhere in the sentence; 等8省 sums up others.
_ROWS = (
    (rf"{_N} other\b(?! than)|\bother {_N}", "[另其别还外余剩除也同等再又他两]"),
    (
        rf"\banother {_N}|{_N} (?:{_MORE})\b|\b(?:{_MORE}) {_N}|{_NOT_OR}{_N} more\b{_NOT_THAN}",
        "[另还又再新余剩多更增外补加续除也其后比高超]|达到",
    ),
    (rf"{_N} new(?:ly)?\b(?! years?\b)", "[新增首刚再又改初开创添上后近建]|今年|成立"),
    (rf"\b(?:the )?remaining {_N}|{_N} remaining\b", "[余剩其另还残留外未]"),
)
_CHECKED = tuple((re.compile(rf"\b{e}", re.IGNORECASE), re.compile(c)) for e, c in _ROWS)
_WORDS = ("other", "additional", "further", "extra", " more", " new", "remaining")
_WORD = re.compile(
    r"\b(?:(?:an)?other|additional|further|extra|more|new(?:ly)?|remaining)\b", re.IGNORECASE
)
_NEAR = 20  # characters in which the number stands


class OtherCounts(Check):
    """Other, more, new or remaining beside a number, which the Chinese does not say. Score: 1."""

    code = Code.FIGURE
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        lower = candidate.english.lower()
        if not source.figures or not any(word in lower for word in _WORDS):
            return
        around = [
            candidate.english[max(0, word.start() - _NEAR) : word.end() + _NEAR]
            for word in _WORD.finditer(candidate.english)
        ]
        chinese = ""
        for english, excuse in _CHECKED:
            match = next((m for near in around if (m := english.search(near))), None)
            if match is None:
                continue
            chinese = chinese or simplified(source.text)
            if not excuse.search(chinese):
                yield Finding(1, f"The English says “{match.group()}”; the source does not.")
