"""Choose the few sentences of an article that matter."""

from __future__ import annotations

from .editing import shorten, stand_alone
from .extractive import METHODS, summarize
from .length import reading_order
from .model import Grade, Ranked, Summary, Weakness
from .ranking import rank

__all__ = [
    "METHODS",
    "Grade",
    "Ranked",
    "Summary",
    "Weakness",
    "rank",
    "reading_order",
    "shorten",
    "stand_alone",
    "summarize",
]
