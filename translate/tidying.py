"""Mending the spelling that engines get wrong."""

from __future__ import annotations

import re
from dataclasses import replace

from .model import Candidate


def tidied(candidate: Candidate) -> Candidate:
    """Return *candidate* without stray spaces and doubled full stops."""
    english = re.sub(r"\s+", " ", candidate.english).strip()
    english = re.sub(r"\s+([,.;:!?])(?=\s|$)", r"\1", english)
    english = re.sub(r"([.!?])([”\"])\.$", r"\1\2", english)
    english = re.sub(r"\.([”’\"]) (said|says)\b", r",\1 \2", english)
    return replace(candidate, english=english)
