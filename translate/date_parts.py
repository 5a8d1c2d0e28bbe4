"""Parts of a month or a year behind a date: 8月底, 12月中旬, 2005年初."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .english_page import EnglishFigure
from .page import Page
from .quantity import When

# What speaks of the year that an article is of without its number, besides 今年.
OF_THIS_YEAR = "本年|当年|年内|年初|年中|年底|年末"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a month or year: in English, and the days and months that it may be called."""

    english: str  # with {} for the month or year
    days: range
    months: range
    words: re.Pattern[str]  # what else says it


def _said(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


_EARLY = _said("early|begin\\w*|start\\w*|first|turn|opening|outset|just after")
_MIDDLE = _said("mid\\w*|half|halfway")
_LATE = _said("late|later|end\\w*|last|clos\\w*|final|by|until|third|remaining")
_BEGINNING = Part("the beginning of {}", range(1, 11), range(1, 4), _EARLY)
_FIRST_TEN_DAYS = Part("early {}", range(1, 11), range(1, 4), _EARLY)
_HALFWAY = Part("mid-{}", range(8, 23), range(4, 9), _MIDDLE)
_LAST_TEN_DAYS = Part("late {}", range(20, 32), range(10, 13), _LATE)
_END = Part("the end of {}", range(20, 32), range(10, 13), _LATE)
_PARTS = {"初": _BEGINNING, "末": _END, "底": _END, "中": _HALFWAY}
_PARTS |= {"上旬": _FIRST_TEN_DAYS, "中旬": _HALFWAY, "下旬": _LAST_TEN_DAYS}
_BY_ENGLISH = {part.english: part for part in _PARTS.values()}
# 8月初三 is a day of the lunar calendar, 2005年中国 no middle, 年初级 no beginning.
_BEHIND = (
    r"(?P<part>初(?![一二三四五六七八九十级中赛审步始夏冬春秋雪心])|末(?!期|梢|代)|底(?!层|部|盘|座)"
    r"|中(?=[,，。;；、)）至到以的前后起时]|$)"
)
_OF_MONTH = re.compile(f" ?(?:{_BEHIND}|[上中下]旬))")
_OF_YEAR = re.compile(f" ?年?{_BEHIND})")
_DIRECT = re.compile(
    r"\b(?:(?:early|mid|late)(?:[\s-]+in)?[\s-]+|(?:beginning|start|middle|end) of )$",
    re.IGNORECASE,
)
_REACH = 30  # characters around an English date in which its part is said


def part_behind(page: Page, end: int, when: When) -> tuple[str, int]:
    """Return the part of a month or year that is named behind it and its end; '' where none is."""
    if when.day:
        return "", end
    match = (_OF_MONTH if when.month else _OF_YEAR).match(page.free, end)
    if match is None:
        return "", end
    return _PARTS[match.group().strip().removeprefix("年")].english, match.end()


def is_within(said: When, wanted: When) -> bool:
    """Tell whether an English day or month lies in the part of the date that the Chinese names."""
    part = _BY_ENGLISH.get(wanted.part)
    if part is None:
        return False
    if wanted.month:
        return said.month in (None, wanted.month) and said.day in part.days
    return said.month in part.months and said.year in (None, wanted.year)


def is_said(wanted: When, english: str, found: Sequence[EnglishFigure]) -> bool:
    """Tell whether the English says the part of *wanted* near one of the dates *found*."""
    part = _BY_ENGLISH[wanted.part]
    return any(
        (date.when and is_within(date.when, wanted))
        or part.words.search(english[max(0, date.start - _REACH) : date.end + _REACH])
        for date in found
    )


def said_otherwise(wanted: When, english: str, found: Sequence[EnglishFigure]) -> str:
    """Return the words for another part of *wanted* directly before one of the dates *found*."""
    part = _BY_ENGLISH[wanted.part]
    for date in found:
        before = _DIRECT.search(english[: date.start])
        if before and not part.words.search(before.group()):
            return f"{before.group()}{date.text}"
    return ""
