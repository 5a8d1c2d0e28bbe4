"""The check of things that the Chinese names and the English does not: grapes, a tricycle.

A small model leaves out a word, or puts another thing in its place, where nothing else is wrong.
The words are those of which nearly every translator leaves a trace; they are looked up as words,
so that 葡萄 (grapes) is not found in 葡萄牙 (Portugal).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..same_length import simplified
from ..word_pairs import content_words
from .base import Check, Finding, Limits


class KeyThings(Check):
    """Things of which the English has no word. Score: 1 for each."""

    code = Code.TERM
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        things = _things()
        told: set[str] = set()
        for word, start, end in content_words(simplified(source.text)):
            what, beginnings = things.get(word, ("", None))
            if beginnings is None or what in told or beginnings.search(candidate.english):
                continue
            # A part of a name or a term has its English with it.
            if any(term.start < end and start < term.end for term in source.terms):
                continue
            told.add(what)
            yield Finding(1, f"The source speaks of {word} ({what}); the English does not.")


@cache
def _things() -> Mapping[str, tuple[str, re.Pattern[str]]]:
    """Return what each Chinese word is, and how the English words for it begin."""
    package = __package__.rpartition(".")[0]
    table = (files(package) / "data" / "key_things.tsv").read_text("utf-8")
    found: dict[str, tuple[str, re.Pattern[str]]] = {}
    for line in table.splitlines()[2:]:
        words, what, beginnings = line.split("\t")
        pattern = re.compile(rf"\b(?:{beginnings})", re.IGNORECASE)
        found |= dict.fromkeys(words.split("|"), (what, pattern))
    return found
