"""The check of the sides of a matter: 中方 and 美方 are each in the English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..same_length import simplified
from ..tagged_words import words_of
from .base import Check, Finding, Limits

# The side, and what the English may call it.
_SIDES = {
    "中方": ("China", "Chin|Beijing|PRC|[Oo]ur side"),
    "美方": ("the United States", r"\bUS|U\.S|United States|America|Washington"),
    "俄方": ("Russia", "Russia|Moscow|Kremlin"),
    "日方": ("Japan", "Japan|Tokyo"),
    "韩方": ("South Korea", "Korea|Seoul|ROK"),
    "朝方": ("North Korea", "Korea|Pyongyang|DPRK"),
    "英方": ("Britain", r"Brit|UK|U\.K|United Kingdom|London|English"),
    "法方": ("France", "France|French|Paris"),
    "德方": ("Germany", "German|Berlin"),
    "印方": ("India", "India|New Delhi|Delhi"),
    "欧方": ("Europe", "Europe|EU|Brussels"),
    "菲方": ("the Philippines", "Philippin|Filipin|Manila"),
    "越方": ("Vietnam", "Viet|Hanoi"),
    "澳方": ("Australia", "Austral|Canberra|Maca[ou]"),
    "港方": ("Hong Kong", "Hong Kong|HK|port"),
}
_TOGETHER = re.compile(
    r"\b(?:both|two|each) (?:sides?|countries|parties|nations)|\bbilateral", re.IGNORECASE
)


class Sides(Check):
    """A country that the source calls a side, missing in the English. Score: 1."""

    code = Code.NAME
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        if "方" not in source.text:
            return
        text = simplified(source.text)
        words = (text[word.start : word.end] for word in words_of(text) if len(word) == 2)
        for side in dict.fromkeys(word for word in words if word in _SIDES):
            english, wordings = _SIDES[side]
            if not re.search(wordings, candidate.english) and not _TOGETHER.search(
                candidate.english
            ):
                yield Finding(1, f"The source names {english} ({side}); the English does not.")
