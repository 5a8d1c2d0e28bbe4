"""The check of quantifiers: some, many or most are not told as all.

The Chinese has to speak of some and to have no word for all, and the English to say all of
something: both together are hardly ever right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..same_length import simplified
from .base import Check, Finding, Limits

_SOME = (
    "一些|有些|(?<!全)部分|某些|若干|(?<!所)有的(?=[^，。]{0,12}[，。])|少数|个别|不少|许多|很多|众多|多数|大多"
    "|几[个名位家种年天]|数[个名位家种十百千万年]|多[个名位家种项地年]|(?<!分)之一"
)
_OF_SOME = re.compile(_SOME)
# What lets the English say all; 都 behind many (很多人都) speaks of the many.
_ALL = re.compile(
    "(?<![安完健])全(?!球)|所有|[都均皆](?!市|[会衡])|一切|各|每|任何|整[个座片天年]|凡|遍|无[不一]"
    "|尽(?!管|可能|量)|一律|统统|通通|举国|一并|无论|不论|不管|俱|悉数|一概|齐|人人|大家|总[是共数]|共有"
    "|哪|什么"
)
_SOME_ARE = re.compile(rf"((?:{_SOME})[^，。；]{{0,20}}?)[都均皆]")
_SAYS_ALL = re.compile(
    r"(?<!\bat )(?<!\bof )(?<!\babove )(?<!\bafter )(?<!\bnot )(?<!\bwith )(?<!\balmost )"
    r"(?<!\bnearly )"
    r"(?<!\bvirtually )(?<!\bpractically )(?<!\bfirst of )\ball (?:of )?"
    r"(?:the |its |their |these |those |his |her |our |my |your )?"
    r"(?!\w*ness\b|walks|ways|sides|kinds|sorts|rights|means|this|is|was|has|has|always|costs|odds|fours)"
    r"(?P<what>[a-z]+s|people|children|women|men)\b",
    re.IGNORECASE,
)


class Quantifiers(Check):
    """All things in the English where the Chinese speaks of some. Score: 1."""

    code = Code.POLARITY
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        has_all = "all " in candidate.english.lower()
        said = _SAYS_ALL.search(candidate.english) if has_all else None
        if said is None:
            return
        chinese = simplified(source.text)
        some = _OF_SOME.search(chinese)
        if some and not _ALL.search(_SOME_ARE.sub(r"\1", chinese)):
            told = f"The source speaks of some only ({some.group()})"
            yield Finding(1, f"{told}, the English says “{said.group()}”.")
