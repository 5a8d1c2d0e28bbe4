"""Mending the spelling that engines get wrong."""

from __future__ import annotations

import re
from dataclasses import replace

from .model import Candidate

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_ON_MONTH = re.compile(rf"\b([Oo]n)( (?:{_MONTHS}) \d{{4}})\b(?! ?\d)")  # on December 2022


def tidied(candidate: Candidate) -> Candidate:
    """Return *candidate* without stray spaces, doubled full stops and days of no number."""
    english = re.sub(r"\s+", " ", candidate.english).strip()
    english = re.sub(r"\s+([,.;:!?])(?=\s|$)", r"\1", english)
    english = re.sub(r"([.!?])([”\"])\.$", r"\1\2", english)
    english = re.sub(r"\.([”’\"]) (said|says)\b", r",\1 \2", english)
    english = _ON_MONTH.sub(lambda m: ("In" if m[1] == "On" else "in") + m[2], english)
    return replace(candidate, english=english)
