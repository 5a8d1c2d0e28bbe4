"""The check of parts of the day: midnight for 昨日晚间, at noon where the source names no time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..quantity import Kind
from ..same_length import simplified
from .base import Check, Finding, Limits

# English, and what may stand for it; 早 and 夜 are in many words, and each of these excuses.
_PARTS = (
    (r"(?:at|by|before|after|around|until|till|about|past) midnight", "[夜零]|凌晨|0 ?[时点:]|24"),
    (
        r"(?:(?:at|by|before|after|around|until|till|about) noon|mid-?day|lunch-?time|noontime)",
        "[午晌]|12|十二",
    ),
    (
        r"(?:at|before|by|around|since) (?:dawn|daybreak|sunrise|first light)",
        "[晨晓曙旭]|黎明|天亮|日出|天刚|一早|清早",
    ),
    (r"afternoons?", "(?<!上)午|[时点:晌]|[日天]后|下班|放学|茶"),
    (
        r"(?<!good )mornings?",
        "[早晨晓曙朝旦清]|上午|午前|黎明|天亮|[时点:]|今[天日]|[次翌隔][日天]|第二天|[AP]M",
    ),
    (
        r"(?<!good )evenings?",
        "[晚夜暮昏宵夕黑]|黄金[档时]|日落|下班|[时点:]|[昨今当][天日]|[AP]M",
    ),
    (
        r"(?<!good )nights?",
        "[晚夜暮昏宵夕黑宿住眠梦彻昼睡灯]|凌晨|[时点:]|月[光亮]|星空|[昨今当][天日]|一天|首[映演]|[AP]M",
    ),
)
# One of these stands in all of them.
_WORDS = frozenset(
    {"night", "noon", "midday", "mid-day", "lunch", "dawn", "daybreak", "sunrise", "light"}
    | {"morning", "evening"}
)
_CHECKED = tuple(
    (re.compile(rf"\b{english}\b", re.IGNORECASE), re.compile(chinese))
    for english, chinese in _PARTS
)


class DayParts(Check):
    """A part of the day in the English for which the Chinese has no word and no time. Score: 1."""

    code = Code.FIGURE
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        lower = candidate.english.lower()
        may_say = any(word in lower for word in _WORDS)
        if not may_say or any(figure.kind is Kind.CLOCK for figure in source.figures):
            return
        chinese = ""
        for english, excuse in _CHECKED:
            match = english.search(candidate.english)
            if match is None:
                continue
            chinese = chinese or simplified(source.text)
            if not excuse.search(chinese):
                yield Finding(
                    1, f"The English says “{match.group()}”; the source names no such time."
                )
