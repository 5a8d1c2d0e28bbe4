"""Choose, or write, the few sentences of an article that matter."""

from __future__ import annotations

from .abstractive import ABSTRACTIVE
from .editing import shorten, shorten_safely, stand_alone
from .extractive import METHODS, check_percent, ranking_of, summarize
from .facts import plain_facts
from .length import reading_order
from .model import Grade, Ranked, Replaced, Summary, Weakness, Written, sources_of
from .ranking import rank
from .standing import weaknesses
from .writers import open_writer

__all__ = [
    "ABSTRACTIVE",
    "METHODS",
    "Grade",
    "Ranked",
    "Replaced",
    "Summary",
    "Weakness",
    "Written",
    "check_percent",
    "open_writer",
    "plain_facts",
    "rank",
    "ranking_of",
    "reading_order",
    "shorten",
    "shorten_safely",
    "sources_of",
    "stand_alone",
    "summarize",
    "weaknesses",
]
