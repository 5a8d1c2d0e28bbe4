"""The check of praise that the source does not give."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from .base import Check, Finding, Limits

# Any superlative may stand where the Chinese has one of these.
_TOP = re.compile(
    r"最|首|第[一1]|头号|唯一|领先|领军|龙头|冠|顶|一流|尖端|前沿|世界级|新高|新低|先进|高端|名列|居|榜"
)
_WHOSE = (
    r"(?:the|its|their|world[’']s|china[’']s|country[’']s|nation[’']s|region[’']s|industry[’']s) "
)
# Not the first half of a year, the first batch, the first of three.
_COUNTED = (
    r"(?! (?:half|halves|quarter|time|place|day|week|month|batch|two|three|four|five|six|few|phase|"
    r"stage|round|step|part|and|of|to|in|\w+ (?:months|days|weeks|years|half|quarters))\b)"
)
# English superlatives, each with the Chinese beside the above that gives it.
_SUPERLATIVES = tuple(
    (re.compile(rf"\b{english}\b", re.IGNORECASE), re.compile(chinese))
    for english, chinese in (
        (
            rf"{_WHOSE}(?:\w+ )?(?:largest|biggest|highest|greatest|fastest|strongest)",
            r"第[一二三四五六七八九十\d]|之王|巅|峰",
        ),
        (r"(?:the|world[’']s|china[’']s) (?:best|finest)", "优|佳|好|精[品英锐]|善|良"),
        (
            rf"{_WHOSE}(?:leading|top|foremost|number one)",
            "领|主[要导力角演]|[带牵巨]头|头[部等条]|知名|著名|名[校企牌]|强[队企]|重点|骨干|大牌|一线|高层|前[列十三]",
        ),
        (
            (
                r"(?:an?|the|as) (?:\w+ )?"
                r"(?:global|world|worldwide|market|industry|international) leader"
            ),
            "领|袖|元首|主导|[带牵巨]头|霸|[国政]要|总统",
        ),
        (
            rf"{_WHOSE}most (?!of\b|people\b|part\b|recent\b)\w+",
            "多数|很多|大多|更多|大部分|主要|极|尤|非常|十分|更",
        ),
        (
            rf"{_WHOSE}first{_COUNTED}",
            r"初|第|先|创|开[始创局]|元|未有|空白|一[期批代届审]|(?<!\d)1(?!\d)",
        ),
        (rf"{_WHOSE}only", "只|仅|唯|独|才|单|除"),
        (r"(?:world|industry)-(?:leading|first|class|beating)", "国际水平|世界水平"),
        (r"cutting-edge|state-of-the-art", "前端|新型|现代"),
        (
            r"unprecedented|unparalleled|unrivalled|second to none",
            "前所未|空前|史无前|未有|罕见|无比|绝后",
        ),
    )
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
        for superlative, reason in _SUPERLATIVES:
            match = superlative.search(english)
            if match and not reason.search(source.text):
                yield Finding(1, f"“{match.group()}”: the source makes no such claim.")
                return
