"""The check of direction: what fell by a figure in the Chinese did not rise by it in the English.

Only a figure directly behind a word of rise or fall is looked at, and in the English the same
value. The words that speak against it are few and stand beside the figure; the words that excuse
it are many and may stand anywhere, so that another way to say the same gives no alarm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..english_figures import read_english_figures
from ..english_page import EnglishFigure
from ..glossary import Glossary
from ..model import Candidate, Code
from ..quantity import Figure
from .base import Check, Finding, Limits
from .direction_words import (
    BEFORE,
    BEHIND,
    CHINESE,
    EXCUSES,
    FILLER,
    LEVEL,
    LOOSELY,
    NOUN,
    OPPOSITES,
    RATE,
    STATED,
    TURNED,
)

_CHINESE = {way: re.compile(rf"(?P<word>{words})(?:{FILLER})*$") for way, words in CHINESE.items()}
_LEVEL = re.compile(rf"(?:{LEVEL})[^，。；、,;]*$")
_BEFORE = {
    way: re.compile(rf"\b(?P<word>{words})\s+(?:{BEFORE})*[$€£¥]?$", re.IGNORECASE)
    for way, words in STATED.items()
}
_LOOSELY = {
    way: re.compile(rf"\b(?P<word>{words})\s+{LOOSELY}(?:{BEFORE})*[$€£¥]?$", re.IGNORECASE)
    for way, words in STATED.items()
}
_BEHIND = {
    way: re.compile(rf"^[\s-]*(?:{BEHIND})*(?P<word>{words})\b", re.IGNORECASE)
    for way, words in NOUN.items()
}
_EXCUSE = {
    way: re.compile(rf"(?:\b(?:{words})|-(?=\d))", re.IGNORECASE) for way, words in EXCUSES.items()
}
_STOP_BEFORE = re.compile(r"[,;:.]\s|\band\b")
_STOP_BEHIND = re.compile(r"\d|[,;:.](?=\s|$)|\b(?:and|while|but)\b")
_OTHER = {"rise": "fall", "fall": "rise"}
_NEAR = 12  # characters before a Chinese figure
_PLAINLY, _PERHAPS = 3, 2


class Direction(Check):
    """A rise told as a fall, or a fall as a rise.

    Score: 3 where the other word stands beside the figure and none in the whole English goes the
    way of the Chinese, 2 where one does, or where the other word stands apart.
    """

    code = Code.FIGURE
    limits = Limits(error=_PLAINLY, warning=_PERHAPS)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        english = candidate.english
        moved = [
            (figure, *told)
            for figure in source.figures
            if (told := _way(source.text, figure, english))
        ]
        if not moved:
            return
        read = read_english_figures(english)
        for figure, way, word in moved:
            said = [_against(english, one, way) for one in read if figure.value in one.values]
            if not said or None in said:
                continue
            against, is_beside = min((one for one in said if one), key=lambda one: one[1])
            is_plain = is_beside and not _EXCUSE[way].search(english)
            message = f"The source says a {way} ({word}), the English says “{against}”."
            yield Finding(_PLAINLY if is_plain else _PERHAPS, message)


def _way(chinese: str, figure: Figure, english: str) -> tuple[str, str] | None:
    """Return which way the figure went and the word that says so, None where none does.

    A rise of what is itself a fall or a growth (亏损增加, 增速下降) is left out, and a fall whose
    opposite *english* may let rise: survival for 死亡率 (mortality).
    """
    if figure.value is None:
        return None
    before = chinese[: figure.start]
    for way, pattern in _CHINESE.items():
        match = pattern.search(before[-_NEAR:])
        if match:
            word = match.group("word")
            subject = before[: len(before) - len(match.group())]
            if way == "fall" and _is_turned_round(subject[-_NEAR:], english):
                return None
            is_level = _LEVEL.search(subject) or (word in TURNED and re.search(RATE, subject))
            return None if is_level else (way, word)
    return None


def _is_turned_round(subject: str, english: str) -> bool:
    """Tell whether *english* speaks of the opposite of what falls in the Chinese."""
    return any(
        re.search(what, subject) and re.search(other, english, re.IGNORECASE)
        for what, other in OPPOSITES.items()
    )


def _against(english: str, figure: EnglishFigure, way: str) -> tuple[str, bool] | None:
    """Return the word that moves *figure* the other way and whether it stands beside it.

    Return None where there is no such word, or another beside it excuses it.
    """
    other = _OTHER[way]
    before, behind = english[: figure.start], _clause(english[figure.end :])
    beside = _BEFORE[other].search(before) or _BEHIND[other].match(behind)
    match = beside or _LOOSELY[other].search(before)
    if not match:
        return None
    is_behind = match.re is _BEHIND[other]
    start = _STOP_BEFORE.split(before)[-1] if is_behind else before[match.start() :]
    if _EXCUSE[way].search(start + figure.text + behind):
        return None
    return match.group("word"), beside is not None


def _clause(english: str) -> str:
    """Return what stands before the next figure or stop."""
    return _STOP_BEHIND.split(english)[0]
