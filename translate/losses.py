"""Amounts below zero that English says in words: a loss of 695 million for 净利润-6.95亿元."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from .english_page import EnglishFigure
from .quantity import Figure

# Before the figure, with no other figure between; a fall may be of several: down 29% and 3.5%.
_BEFORE = re.compile(
    r"\b(?:down|fell|fall(?:s|en|ing)?|drop\w*|declin\w+|decreas\w+|los[st]\w*|losing|reduc\w+"
    r"|shr[aiu]nk\w*|slump\w*|plung\w+|plummet\w*|tumbl\w+|slid\w*|slip\w*|lower\w*|negative|deficit"
    r"|minus|contract(?:ed|ion)|outflows?|dipp?\w*|in the red|deteriorat\w+)\b"
    r"(?!.*\b(?:up|rose|ris\w+|grew|growth|increas\w+|gain\w*|profit)\b)[^;]{0,60}$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"^(?:\s+[\w-]+){0,3}?\s+(?:decreas\w+|declin\w+|drop|fall|loss(?:es)?|lower|reduction|slump"
    r"|contraction|less|deficit|outflow)\b",
    re.IGNORECASE,
)


def with_losses(
    figures: Sequence[Figure], found: Sequence[EnglishFigure], english: str
) -> list[EnglishFigure]:
    """Return the English figures; one that is told as a loss or fall may stand for less than zero.

    Only where the Chinese has an amount below zero: 下降29% is 29 in both.
    """
    below = {figure.value for figure in figures if figure.value is not None and figure.value < 0}
    below |= {figure.high for figure in figures if figure.high is not None and figure.high < 0}
    if not below:
        return list(found)
    return [
        replace(one, others=(*one.others, -one.value))
        if one.value is not None and -one.value in below and _is_loss(one, english)
        else one
        for one in found
    ]


def _is_loss(one: EnglishFigure, english: str) -> bool:
    before, behind = english[: one.start], english[one.end :]
    return _BEFORE.search(before) is not None or _BEHIND.match(behind) is not None
