"""Latin words of the source, and abbreviations that it does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..latin_strings import latin_message, lost_latin
from ..model import Candidate, Code
from .base import Check, Finding, Limits

# Everyone knows these, and numbers of paragraphs are none.
_USUAL = frozenset({"AI", "GDP", "R&D", "NGO", "NGOs", "RMB", "US", "UK", "EU", "UN", "IT"})
_ROMAN = re.compile("[IVX]+")
_IN_BRACKETS = re.compile(r"[(（]([A-Z][A-Z&/-]*[A-Z])s?[)）]")


class LatinStrings(Check):
    """Every Latin word of the source has to stand in the English. Score: 1 where one is lost."""

    code = Code.NAME
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        for word in lost_latin(source.text, candidate.english, source.checked_elsewhere):
            yield Finding(1, latin_message(word))


class InventedAbbreviations(Check):
    """An abbreviation in brackets that neither the source nor the glossary has. Score: 1.

    A model adds one to what it does not know, so that it looks like a term.
    """

    code = Code.UNSUPPORTED
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        found = dict.fromkeys(_IN_BRACKETS.findall(candidate.english))
        if not found:
            return
        entries = (glossary.lookup(term.source) for term in source.terms)
        known = " ".join(wording for e in entries if e for wording in (e.english, *e.accepts))
        given = f"{source.text.upper()} {known}"
        for word in found:
            if word not in given and word not in _USUAL and not _ROMAN.fullmatch(word):
                yield Finding(1, f"The abbreviation “{word}” is not in the source.")
