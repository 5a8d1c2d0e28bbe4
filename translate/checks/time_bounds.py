"""The check of what a date bounds: since for 截至7月13日, before for 此前的24日."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..english_dates import MONTHS
from ..glossary import Glossary
from ..model import Candidate, Code
from ..same_length import simplified
from .base import Check, Finding, Limits

_WORD = r"(?P<word>since|before|prior to|until|till|after)"
_DATE = (
    rf"(?:(?:the )?(?:end|start|beginning|middle) of |(?:early|mid|late)[ -])?"
    rf"(?:(?:{MONTHS})\b|\d{{1,2}} (?:{MONTHS})\b|(?:1\d|20)\d\d\b(?! [a-z]+s\b)"
    r"|the (?:\d{1,2}(?:st|nd|rd|th))\b(?! (?!to\b|and\b|at\b|in\b)[A-Za-z])"
    r"|(?:this|last) (?:year|month|week)\b|(?:yester|to)day\b)"
)
_SAID = re.compile(rf"\b(?:{_WORD}) (?P<date>{_DATE})", re.IGNORECASE)
# What in the Chinese may be put so.
_GROUNDS = {
    "since": "来|自|从|打|起|开始|后|至今|迄今|到现在|历|年间|多年|首[次度]|最[高低大小多少快慢]",
    "before": "前|先|早|未|不到|不足|赶|至|到|截|以往|预|原|内|为止|之际|曾|已|除夕|以下|以内",
    "until": "至|到|截|止|前|才|直|迄|期|持续|不|未|没|后|仍|还|最[晚迟]|限",
    "after": "后|起|过|自|从|来|继|始|刚|晚|次|翌|迟|随|余|新|再|又|结束|[闭落]幕|之交|跨|逾|多|经",
}
# 前 and the like where nothing comes before or after a date.
_NO_BOUND = re.compile(
    "此前的|之前的(?=[\\d一二三四五六七八九十])|目前|当前|前往|前来|前期|前后|前景|前列|前沿|前线|前任|前身"
    "|前方|前锋|前提|空前|前进|面前|眼前|前途|前瞻|前所未有|前两|前三|前五|前十|前\\d"
)
_RANGE = re.compile(r"(?<=[日月年\d])[至到](?=\d)")


class TimeBounds(Check):
    """Since, before, until or after a date, where nothing in the Chinese says so. Score: 1."""

    code = Code.FIGURE
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        said = list(_SAID.finditer(candidate.english))
        if not said:
            return
        chinese = _NO_BOUND.sub("", simplified(source.text))
        for match in said:
            word = match["word"].lower()
            word = {"prior to": "before", "till": "until"}.get(word, word)
            # 至 of a range is no bound, but may be put as until.
            grounds = chinese if word == "until" else _RANGE.sub("-", chinese)
            if not re.search(_GROUNDS[word], grounds):
                told = f"The English says “{match.group()}”; the source sets no such bound."
                yield Finding(1, told)
