"""Choose the few sentences of an article that matter."""

from __future__ import annotations

from .editing import shorten, shorten_safely, stand_alone
from .extractive import METHODS, check_percent, summarize
from .length import reading_order
from .model import Grade, Ranked, Summary, Weakness
from .ranking import rank
from .standing import weaknesses

__all__ = [
    "METHODS",
    "Grade",
    "Ranked",
    "Summary",
    "Weakness",
    "check_percent",
    "rank",
    "reading_order",
    "shorten",
    "shorten_safely",
    "stand_alone",
    "summarize",
    "weaknesses",
]
