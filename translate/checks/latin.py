"""Latin words of the source."""

from __future__ import annotations

from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..latin_strings import latin_message, lost_latin
from ..model import Candidate, Code
from .base import Check, Finding, Limits


class LatinStrings(Check):
    """Every Latin word of the source has to stand in the English. Score: 1 where one is lost."""

    code = Code.NAME
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        for word in lost_latin(source.text, candidate.english, source.checked_elsewhere):
            yield Finding(1, latin_message(word))
