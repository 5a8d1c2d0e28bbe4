"""Mending the spelling that engines get wrong."""

from __future__ import annotations

import re
from dataclasses import replace

from .english_dates import MONTHS
from .model import Candidate

_ON_MONTH = re.compile(rf"\b([Oo]n)( (?:{MONTHS}) \d{{4}})\b(?! ?\d)")  # on December 2022

# BBC (BBC): the source had the name in Chinese, and its Latin form in brackets behind it.
_TWICE = re.compile(r"\b(?P<name>[A-ZÀ-Þ][\w.&’'-]*(?: [\w.&’'-]+){0,5}) ?\((?P=name)\)")

# On 18 December 2023. The third station opened: a day that the engine cut off its sentence.
_TIME = rf"(?:\d{{1,2}} )?(?:{MONTHS})(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?:,? \d{{4}})?|(?:19|20)\d\d"
_PART = "(?:morning|afternoon|evening|night|beginning|end|first half|second half)"
_CUT_OFF = re.compile(
    rf"(?:^|(?<=[.!?] ))(?P<time>(?:On|In|At|By|Since) (?:the {_PART} of )?(?:{_TIME}))\. "
    r"(?P<first>[“\"]?[A-ZÀ-Þ][\w’'-]*)(?= )"
)
_SMALL_WORDS = """
the a an this these that those its their his her our it they he she we more about nearly over some
several many all one two three four five six seven eight nine ten at in on for to according
"""
_SMALL = frozenset(_SMALL_WORDS.split())

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
    english = _CUT_OFF.sub(_joined, english)
    english = _ON_MONTH.sub(lambda m: ("In" if m[1] == "On" else "in") + m[2], english)
    around = f"{hole['before']} … {hole['after']}" if hole else candidate.hole
    return replace(candidate, english=english, hole=around)


def _joined(match: re.Match[str]) -> str:
    """Return a time and the word behind it, which is small unless it may be a name."""
    first = match["first"]
    is_small = first.lower() in _SMALL
    return f"{match['time']}, {first.lower() if is_small else first}"
