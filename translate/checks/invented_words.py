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

# Medicines are named by what they are, in Chinese as in English: 司美格鲁肽, semaglutide.
_STEMS = {
    "单抗": "mab", "替尼": "nib", "肽": "tide", "韦": "vir", "夫定": "vudine", "列汀": "gliptin",
    "列净": "gliflozin", "他汀": "statin", "沙坦": "sartan", "普利": "pril", "洛尔": "olol",
    "唑": "azole", "霉素": "mycin", "西林": "cillin", "西普": "cept", "他滨": "tabine",
    "铂": "platin", "地平": "dipine", "拉唑": "prazole", "昔布": "coxib", "双胍": "formin",
    "格列": "glitazone", "紫杉": "taxel", "帕尼": "parib", "西利": "ciclib", "沙班": "xaban",
}  # fmt: skip


class InventedWords(Check):
    """Words that neither English, the glossary nor the Latin of the source has. Score: 1."""

    code = Code.UNSUPPORTED
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        suspects = set(_SMALL.findall(candidate.english)) - common_words()
        known = " ".join([source.text, *(term.english for term in source.terms)]).lower()
        stems = tuple(stem for chinese, stem in _STEMS.items() if chinese in source.text)
        for word in sorted(suspects):
            if word.endswith(stems) or is_english_word(word) or word in known:
                continue
            if not is_spelt(word, source.text):
                yield Finding(1, f"“{word}” is no English word that is known.")
