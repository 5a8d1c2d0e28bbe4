"""Words of approximation around an English figure."""

from __future__ import annotations

import re
from enum import Enum

from .quantity import Approximation

_OVER = re.compile(
    r"more than|over|above|exceed\w*|surpass\w*|upwards? of|in excess of|at least|no (?:less"
    r"|fewer) than"
    r"|not (?:less|fewer) than|not lower than|no lower than|minimum|or more|\bplus\b|\+"
    r"|and (?:above|over|up)"
    r"|or (?:above|over|older|higher|longer|so)|\bodd\b|topp\w*|beyond|\bpast\b|greater than"
    r"|higher than|up to"
    r"|bigger|broke\w*|pass\w*|as (?:many|much) as|well over|reach\w*|older|some|longer than"
    r"|larger than|start",
    re.IGNORECASE,
)
_NEAR = re.compile(
    r"nearly|almost|close to|approach\w*|\bnear\b|just (?:under|short)|nearing|about|around|some"
    r"|approximately|roughly",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"about|around|approximate\w*|some|roughly|or so|estimate\w*|approx|circa|~|thereabouts"
    r"|region of"
    r"|nearly|almost|or thereabouts|close to|more or less|in the vicinity|give or take|average"
    r"|over|more than|near",
    re.IGNORECASE,
)
_UNDER = re.compile(
    r"less than|under|below|fewer than|no more than|at most|up to|within|not exceed\w*|maximum"
    r"|or (?:less|fewer|below|under)"
    r"|not more than|short of|younger|lower than|barely|not (?:even|over|higher|to exceed)"
    r"|capped|limit\w*|cap\b|no (?:higher|greater|larger|longer) than|nearly|almost|merely|only"
    r"|not (?:yet )?reach",
    re.IGNORECASE,
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
_BEFORE_CHARS = 45
_AFTER_CHARS = 25


class Verdict(Enum):
    """What became of an approximation."""

    KEPT = 1
    LOST = 2
    CONTRARY = 3


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """Return the words before and behind a figure, as far as they may belong to it."""
    return text[max(0, start - _BEFORE_CHARS) : start], text[end : end + _AFTER_CHARS]


def judge(wanted: Approximation, said: tuple[str, str]) -> Verdict:
    """Return whether the words around a figure keep *wanted*."""
    before, behind = said
    accepted = _ACCEPTED[wanted]
    if wanted in (Approximation.MORE_THAN, Approximation.AT_LEAST):
        contrary = _STRICT_UNDER
    elif wanted in (Approximation.LESS_THAN, Approximation.AT_MOST, Approximation.NEARLY):
        contrary = _STRICT_OVER
    else:
        contrary = None
    if contrary is not None and contrary.search(before):
        return Verdict.CONTRARY
    if accepted.search(before) or accepted.search(behind):
        return Verdict.KEPT
    return Verdict.LOST
