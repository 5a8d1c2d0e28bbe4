"""The check of days of the week: Monday for 周五, or for a source that names no day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..same_length import simplified
from .base import Check, Finding, Limits
from .grounded import without

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ENGLISH = re.compile(rf"\b(?P<day>{'|'.join(_DAYS)})s?\b")
_NUMBERS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
_NUMBERS |= {str(number): number - 1 for number in range(1, 8)}
# 周一 and 星期一至五; 上周六百人 is no Saturday, 一周三次 no Wednesday, 两周一次 no Monday.
_CHINESE = re.compile(
    r"(?:星期|礼拜|(?<![一二两三四五六七八九十几数每\d])周|(?<=每)周)(?P<day>[一二三四五六日天1-7](?![次回趟个天周年人百千万]))"
    r"(?P<more>(?:[、和及与或到至\-~—](?:周|星期|礼拜)?[一二三四五六日天](?![次回趟个天周年人百千万]))*)"
)
_RANGE = re.compile("[到至~—-]")
_WEEKEND = re.compile("周末|双休|礼拜|周六日")
_CONTRADICTED, _INVENTED, _DATED = 3, 3, 2


class Weekdays(Check):
    """A day of the week that the source does not name, or another one than it names.

    Score: 3, but 2 where the source has a date, of which the English may give the day. A day that
    the full date falls on is right.
    """

    code = Code.FIGURE
    limits = Limits(error=_INVENTED, warning=_DATED)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        english = candidate.english
        if "day" not in english:
            return
        # Palm Sunday, Black Friday
        english = without(english, (t.english for t in source.terms if "day" in t.english))
        found = dict.fromkeys(match["day"] for match in _ENGLISH.finditer(english))
        said = [day for day in found if day not in source.text]  # Ruby Tuesday
        if not said:
            return
        chinese = simplified(source.text)
        given = _days(chinese)
        dated = _dated(source)
        for day in said:
            number = _DAYS.index(day)
            if number in given or number in dated:
                continue
            if given:
                told = ", ".join(_DAYS[g] for g in sorted(given))
                yield Finding(_CONTRADICTED, f"The English says {day}; the source {told}.")
            elif not _WEEKEND.search(chinese) or number < 5:
                has_date = any(figure.when is not None for figure in source.figures)
                told = f"The English says {day}; the source names no day of the week."
                yield Finding(_DATED if has_date else _INVENTED, told)


def _days(chinese: str) -> set[int]:
    """Return the days of the week that *chinese* names; 周一至周五 are five."""
    days: set[int] = set()
    for match in _CHINESE.finditer(chinese):
        last = _NUMBERS[match["day"]]
        days.add(last)
        is_range = False
        for char in match["more"]:
            if char in _NUMBERS:
                number = _NUMBERS[char]
                days.update({number, *(range(last, number) if is_range else ())})
                last, is_range = number, False
            elif _RANGE.match(char):
                is_range = True
    return days


def _dated(source: Prepared) -> set[int]:
    """Return the days of the week of the full dates of a source."""
    days: set[int] = set()
    for figure in source.figures:
        when = figure.when
        if when is not None and when.year and when.month and when.day:
            try:
                days.add(date(when.year, when.month, when.day).weekday())
            except ValueError:
                continue  # a year before Christ, 31 June
    return days
