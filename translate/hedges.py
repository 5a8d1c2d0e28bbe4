"""Words of approximation around an English figure."""

from __future__ import annotations

import re
from enum import Enum

from .quantity import Approximation


def _words(text: str, signs: str = "") -> re.Pattern[str]:
    return re.compile(rf"\b(?:{text})\b{f'|{signs}' if signs else ''}", re.IGNORECASE)


_OVER = _words(
    r"more than|over|above|exceed\w*|surpass\w*|upwards? of|in excess of|at least"
    r"|no (?:less|fewer|smaller|lower|under) than"
    r"|not (?:less|fewer|lower) than|minimum|or more|plus|and (?:above|over|up)"
    r"|or (?:above|over|older|higher|longer|so)|odd|top(?:s|p\w*)?|beyond|past"
    r"|greater than|higher than"
    r"|up to|bigger|broke\w*|pass\w*|as (?:many|much) as|reach\w*|older|some|longer than"
    r"|larger than|start\w*|after",
    r"\+",
)
_NEAR = _words(
    r"nearly|almost|close to|approach\w*|near|just (?:under|short)|nearing|about|around|some"
    r"|approximately|roughly"
)
_ABOUT = _words(
    r"about|around|approximate\w*|some|roughly|or so|estimate\w*|approx|circa|thereabouts"
    r"|region of|nearly|almost|close to|more or less|in the vicinity|give or take|average\w*"
    r"|over|more than|near",
    "~",
)
_UNDER = _words(
    r"less than|under|below|fewer than|no more than|at most|up to|within|not exceed\w*|maximum"
    r"|or (?:less|fewer|below|under)|not more than|short of|shy of|max|younger|lower than|barely"
    r"|not (?:even|over|higher|to exceed)|capped|limit\w*|cap"
    r"|no (?:higher|greater|larger|longer|bigger) than"
    r"|nearly|almost|not (?:yet )?reach"
)
_ACCEPTED = {
    Approximation.MORE_THAN: _OVER,
    Approximation.AT_LEAST: _OVER,
    Approximation.NEARLY: _NEAR,
    Approximation.ABOUT: _ABOUT,
    Approximation.LESS_THAN: _UNDER,
    Approximation.AT_MOST: _UNDER,
}
_STRICT_OVER = re.compile(
    r"(?:(?<!no )(?<!not )more than|over|above|exceeding|at least|no less than)\s+$", re.IGNORECASE
)
_STRICT_UNDER = re.compile(
    r"(?:(?<!no )(?<!not )(?:less|fewer) than|under|below|nearly|almost|at most|no more than"
    r"|not more than)\s+$",
    re.IGNORECASE,
)
# Bounds in the English, and what stands near a figure of which one is told.
_BOUND = re.compile(
    r"\b(?P<words>(?P<below>(?:less|fewer) than|(?:fall|falls|fell|falling) short of|below"
    r"|no more than|at most)|more than|exceed(?:s|ed|ing)?|at least|no less than|upwards of"
    r"|surpass(?:es|ed|ing)?)\s+(?:the )?$",
    re.IGNORECASE,
)
_BELOW_GROUND = re.compile("[破下低少不未内限弱差缺近将小跌失仅只最短止才足欠减降封控]|之前|高达")
_ABOVE_GROUND = re.compile(
    "[破超上高多余以满达过逾越大起少最止升增不远强胜比冲计级来几数跨长冒首突有翻倍]|领先|开外|挂零"
)
# Cannot carry more than 20 is at most 20.
_DENIED = re.compile(
    r"\b(?:not|cannot|no|never|rarely|seldom|hardly|unlikely|nobody|none|without|forb\w+|prohibit\w*|ban\w*)\b|n[o']t\b|n’t\b",
    re.IGNORECASE,
)
# What may follow a figure to make it less exact: 340 or so, 340-plus, 340 at least.
_BEHIND = _words(
    r"(?:or|and) (?:more|so|above|over|up|older|higher|longer|less|fewer|below|under|younger"
    r"|thereabouts)|plus|odd|at (?:the )?(?:least|most)|minimum|max(?:imum)?"
    r"|approximately|on average"
    r"|more or less|give or take|older|younger",
    r"\+",
)
_PAUSE = re.compile(r"[,;:.] ")
_BEFORE_CHARS = 45
_AFTER_CHARS = 25


class Verdict(Enum):
    """What became of an approximation."""

    KEPT = 1
    LOST = 2
    CONTRARY = 3


def around(text: str, start: int, end: int, floor: int, ceiling: int) -> tuple[str, str]:
    """Return the words before and behind a figure, as far as they may belong to it.

    *floor* is the end of the figure before, *ceiling* the start of the next one.
    """
    before = text[max(floor, start - _BEFORE_CHARS) : start]
    behind = text[end : min(ceiling, end + _AFTER_CHARS)]
    return _PAUSE.split(before)[-1], _PAUSE.split(behind)[0]


def bound_before(english: str, chinese: str) -> str:
    """Return the words in *english* that make the figure behind them a bound, '' where none do.

    Nor where a character near the figure in *chinese* may stand for them.
    """
    match = _BOUND.search(english)
    if match is None or _DENIED.search(english):
        return ""
    ground = _BELOW_GROUND if match["below"] else _ABOVE_GROUND
    return "" if ground.search(chinese) else match["words"]


def judge(wanted: Approximation, said: tuple[str, str]) -> Verdict:
    """Return whether the words around a figure keep *wanted*."""
    before, behind = said
    if wanted in (Approximation.MORE_THAN, Approximation.AT_LEAST):
        contrary = _STRICT_UNDER
    elif wanted in (Approximation.LESS_THAN, Approximation.AT_MOST, Approximation.NEARLY):
        contrary = _STRICT_OVER
    else:
        contrary = None
    if contrary is not None and contrary.search(before):
        is_bound = wanted in (Approximation.AT_MOST, Approximation.AT_LEAST)
        is_turned = is_bound and _DENIED.search(before)
        if not is_bound and _DENIED.search(before):
            return Verdict.LOST  # rarely above 2% for 不到2%
        return Verdict.KEPT if is_turned else Verdict.CONTRARY
    accepted = _ACCEPTED[wanted]
    if accepted.search(before) or any(accepted.search(m.group()) for m in _BEHIND.finditer(behind)):
        return Verdict.KEPT
    return Verdict.LOST
