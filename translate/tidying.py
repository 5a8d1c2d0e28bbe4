"""Mending the spelling that engines get wrong."""

from __future__ import annotations

import re
from dataclasses import replace

from .model import Candidate

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_ON_MONTH = re.compile(rf"\b([Oo]n)( (?:{_MONTHS}) \d{{4}})\b(?! ?\d)")  # on December 2022

# BBC (BBC): the source had the name in Chinese, and its Latin form in brackets behind it.
_TWICE = re.compile(r"\b(?P<name>[A-ZÀ-Þ][\w.&’'-]*(?: [\w.&’'-]+){0,5}) ?\((?P=name)\)")

# An engine that may write no digits leaves spaces where it wanted some: on March  day.
_HOLE = re.compile(r"(?P<before>[\w’'-]+[,(]?) {2,}(?P<after>[^\s.,;:!?)]+)")


def tidied(candidate: Candidate) -> Candidate:
    """Return *candidate* without stray spaces, doubled stops and names, and days of no number."""
    hole = _HOLE.search(candidate.english)
    english = re.sub(r"\s+", " ", candidate.english).strip()
    english = re.sub(r"\s+([,.;:!?])(?=\s|$)", r"\1", english)
    english = re.sub(r"([.!?])([”\"])\.$", r"\1\2", english)
    english = re.sub(r"\.([”’\"]) (said|says)\b", r",\1 \2", english)
    english = _TWICE.sub(r"\g<name>", english)
    english = _ON_MONTH.sub(lambda m: ("In" if m[1] == "On" else "in") + m[2], english)
    around = f"{hole['before']} … {hole['after']}" if hole else candidate.hole
    return replace(candidate, english=english, hole=around)
