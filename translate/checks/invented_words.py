"""The check of words that are no English words: liverins, scoframes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..pinyin_names import is_spelt
from ..word_forms import common_words, is_english_word
from .base import Check, Finding, Limits

# Written small, and no part of an address, a contraction or a compound.
_SMALL = re.compile(r"(?<![\w’'@./&-])[a-z]{5,}(?![\w’'@/-]|\.\w)")


class InventedWords(Check):
    """Words that neither English, the glossary nor the Latin of the source has. Score: 1."""

    code = Code.UNSUPPORTED
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        suspects = set(_SMALL.findall(candidate.english)) - common_words()
        known = " ".join([source.text, *(term.english for term in source.terms)]).lower()
        for word in sorted(suspects):
            if not (is_english_word(word) or word in known or is_spelt(word, source.text)):
                yield Finding(1, f"“{word}” is no English word that is known.")
