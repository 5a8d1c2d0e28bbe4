"""The check of what a rise is measured against: a year earlier (同比) or the last period (环比).

A small model joins two comparisons: for 同比增长50%，远超行业平均 it writes “up 50% compared to the
industry average”, which is another claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..english_figures import read_english_figures
from ..glossary import Glossary
from ..model import Candidate, Code
from ..same_length import simplified
from .base import Check, Finding, Limits

_BASES = {
    "同比": (
        "a year earlier",
        # The same quarter of last year, but not the quarter before.
        re.compile(
            r"\b(?:years?|yoy|annual\w*|annum|same|earlier|ago|corresponding|(?:19|20)\d\d)\b"
            r"|\b(?:last|prior|previous|period)\b(?!.*\b(?:quarter|month|week)s?\b)",
            re.IGNORECASE,
        ),
    ),
    "环比": (
        "the period before",
        re.compile(
            r"\b(?:months?|quarters?|weeks?|half|halves|days?|period|previous|preceding|prior|last"
            r"|before|earlier|sequential\w*|qoq|mom)\b",
            re.IGNORECASE,
        ),
    ),
}
_BEFORE = re.compile(
    "(?P<base>同比|环比)(?:[增上]长|增加|上[升涨]|下[降滑跌]|减少|提[高升]|回落|[增升降减涨跌])*了?"
    "(?:约|近|超过?|逾|达到?|为)?$"
)
# Behind the figure, with few words between: up 50% compared with the first quarter.
_AGAINST = re.compile(
    r"^(?:\s+(?!and\b|but\b|while\b)[\w-]+){0,3}?,?\s+(?:when\s+)?"
    r"(?:compared|relative|in comparison)\s+(?:to|with)\s+(?P<with>[^,;.]{3,60})",
    re.IGNORECASE,
)


class ComparedWith(Check):
    """A change against a year earlier or the period before that is told against another. Score: 1.

    A quarter is no year: 同比 with “the first quarter” is told, and with “the same quarter” not.
    """

    code = Code.FIGURE
    limits = Limits(error=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        chinese = simplified(source.text)
        if "同比" not in chinese and "环比" not in chinese:
            return
        english = candidate.english
        if not re.search("compar|relative to", english, re.IGNORECASE):
            return
        read = read_english_figures(english)
        for figure in source.figures:
            base = _BEFORE.search(chinese[: figure.start])
            if base is None:
                continue
            name, fits = _BASES[base["base"]]
            for one in read:
                told = _AGAINST.match(english[one.end :])
                if figure.value in one.values and told and not fits.search(told["with"]):
                    message = f"{figure.source} is against {name} ({base['base']})"
                    yield Finding(1, f"{message}; the English says against {told['with']}.")
