"""The check of plans: what is to come in the Chinese is not told as done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from .base import Check, Finding, Limits

# Words of plan and expectation. 将 alone also marks an object (将钱存入, put the money in) and is
# part of 即将 (soon), 将军 (general) and the like: it counts before few verbs and prepositions.
_PLANNED = re.compile(
    r"有望|预计|计划(?=在|于|今|明|到|将|投|新建|建设|推出)|力争(?!上游)|(?<![必终])将(?=于|在\d|会在|继续|"
    r"进一步|推出|举行|举办|启动|建成|开工|开业|投产|投入|上市|成为|达到|新建|新增|迎来|首次)|"
    r"(?<![虚模比])拟(?=于|在|以|建|投资|收购|出售|转让|募|发行|购|定增|回购|增持|减持|设立|将|对|向|通过|派)"
)
# What may tell of it, anywhere in the English.
_TELLS = re.compile(
    r"\b(?:will|would|shall|won[’']t|plan(?:s|ned|ning)?|expect\w*|going to|forecasts?|predict\w*|"
    r"project(?:ed|ion|ions|s)|may|might|could|should|must|upcoming|coming|forthcoming|future|"
    r"inten[dt]\w*|aim\w*|hop(?:e|es|ed|ing|eful\w*)|likely|promis\w*|prospect\w*|next|soon|set|"
    r"due|schedul\w*|propos\w*|estimat\w*|anticipat\w*|look(?:s|ed|ing)|poised|ey(?:es|ed|eing)|"
    r"strivi?\w*|target\w*|goals?|ahead|tomorrow|until|envis\w*|potential\w*|pending|believ\w*|"
    r"prepar\w*|slated|pledg\w*|vow\w*|want\w*|wish\w*|ambition\w*|draft\w*|on track|seek\w*|"
    r"about to|continu\w*|can|try|tries|trying|efforts?|determined|decided|agreed|"
    r"(?:is|are|was|were) (?:to|(?:\w+ )?\w+ing)|to be|if|once|by (?:the end|20\d\d)|"
    r"starts|begins|opens|launches|takes|holds|returns|becomes)\b|[’']ll\b|^[^.]*: to [a-z]",
    re.IGNORECASE,
)
_SAYS_DONE = re.compile(r"\b(?:has|have|had|was|were|did|\w{3,}ed)\b")
_NOTHING = 1


class Planned(Check):
    """A plan that is told as done. Score: 1 where no word of the English tells that it is to come.

    Where the English has any word that may tell so, of whatever, it passes.
    """

    code = Code.POLARITY
    limits = Limits(warning=_NOTHING)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        planned = _PLANNED.search(source.text)
        english = candidate.english
        if planned and _SAYS_DONE.search(english) and not _TELLS.search(english):
            told = f"The source tells of a plan or a forecast ({planned.group()})"
            yield Finding(_NOTHING, f"{told}, the English of a fact.")
