"""The data of figures: what a Chinese sentence says, in value and in English."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Kind(StrEnum):
    """What a figure counts or names."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    POINTS = "percentage points"
    PERMILLE = "per mille"
    MULTIPLE = "multiple"
    FRACTION = "fraction"
    MEASURE = "measure"
    COORDINATE = "coordinate"  # degrees; the unit is N, S, E or W
    DURATION = "duration"
    AGE = "age"
    DATE = "date"  # a day, a month, a year or what of them is written
    PERIOD = "period"  # a half-year, a quarter, a decade, a century
    CLOCK = "clock"  # minutes since midnight
    SCORE = "score"
    ORDINAL = "ordinal"
    LABEL = "label"  # digits of a name: 5G, class 1000, post-90s


class Approximation(StrEnum):
    """How exact a figure says it is."""

    EXACT = ""
    ABOUT = "about"
    NEARLY = "nearly"
    MORE_THAN = "more than"
    AT_LEAST = "at least"
    LESS_THAN = "less than"
    AT_MOST = "at most"
    SEVERAL = "several"  # the value is the power of ten that is meant: 数十 is 10


def clock_value(minutes: int, seconds: Decimal = Decimal(0)) -> Decimal:
    """Return a time of day as minutes since midnight, its seconds as a fraction."""
    return minutes + round(seconds / 60, 6)


@dataclass(frozen=True, slots=True)
class When:
    """As much of a date as is written; a period of a year is in ``part``."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str = ""  # "first half", "second quarter", "early", "end" …


@dataclass(frozen=True, slots=True)
class Figure:
    """One quantity of a Chinese sentence.

    ``start`` and ``end`` are code points into the sentence that was read. ``high`` is the upper
    end of a range and the second number of a score. ``unit`` is an English unit, a currency code,
    ``count`` where a measure word stood, or empty. ``english`` may stand in the Chinese sentence
    in place of ``source`` where ``is_inline``. A figure that is not ``is_required`` may be missing
    in good English (一家企业, a company); one that is there is explained by it. The last ``kept``
    characters of ``source`` have no part in ``english``: the 箱 of 两箱苹果.
    """

    start: int
    end: int
    source: str
    english: str
    kind: Kind
    value: Decimal | None = None
    high: Decimal | None = None
    unit: str = ""
    approximation: Approximation = Approximation.EXACT
    is_inline: bool = True
    is_required: bool = True
    when: When | None = None
    kept: int = 0
