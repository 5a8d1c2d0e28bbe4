"""Comparing dates: what is written on one side has to be written on the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from .about_dates import lost_about
from .date_parts import OF_THIS_YEAR, is_said, is_within, said_otherwise
from .differences import Difference, Mismatch
from .english_page import EnglishFigure
from .holidays import is_named
from .numerals import DIGITS
from .quantity import Figure, Kind, When
from .regnal_years import BY_REIGN
from .rendering import MONTHS, date
from .wording import missing, quoted

# 八一, 五四, 九一八: the month is the first of their numerals.
_DAY_WORD = re.compile("[一二三四五六七八九]{2,3}(?![亿万千百十])")
_SEPTEMBER_11 = re.compile("9[·/]?11|九·?一一")
_ERA = re.compile(r"[A-Z]\w+ (?:[Yy]ear )?#|# year of|\b(?:era|reign|Republic|ROC|Minguo)\b")
_SEASON = re.compile(r"(?P<century>\d\d)\d\d[-~/](?P<last>\d\d)")
_NO_YEAR = re.compile(
    f"今年|去年|明年|前年|后年|上年|全年|{OF_THIS_YEAR}|同期|本届|下届|上届|今春|今夏|今秋|今冬"
)
_THIS_YEAR = re.compile(r"\b(?:this|last|next|current|coming|past|the) year\b", re.IGNORECASE)
_NAMED_TWICE = re.compile("[今去明前后本当]年 ?[（(]$")
_SAME_DAY = re.compile("[当今昨明][日天晚]")
_ON_YEAR = re.compile(
    r"\byear[- ](?:on|over)[- ]year\b|\by[./-]?o[./-]?y\b|\b(?:an?|one) year (?:ago|earlier"
    r"|before)\b"
    r"|\b(?:last|previous|prior|preceding) year\b|\byear (?:before|earlier)\b",
    re.IGNORECASE,
)
_NEXT_MONTH = re.compile(
    r"\b(?:following|next|same|that|this|last|previous|past) month\b", re.IGNORECASE
)
_BEFORE_PLANS = 1951  # the 14th Five-Year Plan began in 2021, the 13th in 2016
# A day may stand without its month this near to another date: from 7 July to 11.
_NEAR_CHARS = 30
_LAST_DAY = 31
_MILLENNIUM = 2000

# 在2日的比赛中 is no second round.
_COUNTS = re.compile(
    r" (?:rounds?|places?|half|halves|quarter|session|games?|match(?:es)?|sets?|phases?|stages?"
    r"|legs?|editions?|batch(?:es)?|waves?|teams?|floors?|competitions?|races?|events?|groups?"
    r"|innings?|laps?|attempts?|tests?|meetings?|cases?|shipments?|largest|biggest|best|most)\b"
)


@dataclass(slots=True)
class DateResult:
    """The disagreements, and which English figures are accounted for."""

    mismatches: list[Mismatch] = field(default_factory=list)
    used: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Said:
    """The figures of the English, those that are taken, and the other dates of the source."""

    found: Sequence[EnglishFigure]
    used: set[int]
    others: list[When]
    english: str


def compare_dates(
    figures: Sequence[Figure],
    found: Sequence[EnglishFigure],
    used: set[int],
    english: str,
    source: str = "",
) -> DateResult:
    """Return where the dates of the English depart from those of *source*."""
    result = DateResult()
    wanted = [figure for figure in figures if figure.when is not None]
    is_relative = bool(_NO_YEAR.search(source))
    # This year, for a year that the Chinese names.
    is_told = bool(_THIS_YEAR.search(english)) and not is_relative
    for figure in wanted:
        when = figure.when or When()
        if _is_year_before(figure, when, wanted, english) and not any(
            _says_year(one, when.year or 0) for one in found
        ):
            continue
        _seek_year(result, figure, when, found, source, english, is_told=is_told)
        if figure.kind is Kind.DATE:
            others = [other.when for other in wanted if other is not figure and other.when]
            _seek_day(result, figure, when, _Said(found, used, others, english))
    told = {id(mismatch.figure) for mismatch in result.mismatches}
    for figure in wanted:
        if figure.is_required and id(figure) not in told:
            result.mismatches += _in_part(figure, found, english)
            result.mismatches += lost_about(figure, found, english)
    open_months = {int(f.value) for f in figures if f.value and _is_lunar(f, english)}
    has_day = any(figure.when and figure.when.day for figure in wanted)
    is_that_day = bool(_SAME_DAY.search(source)) and not has_day
    _added(
        result, figures, found, used, open_months, is_relative=is_relative, is_that_day=is_that_day
    )
    return result


def _in_part(figure: Figure, found: Sequence[EnglishFigure], english: str) -> list[Mismatch]:
    """Tell of a month that is gone from a day, and of 月底 that became the whole month."""
    when = figure.when or When()
    if figure.kind is not Kind.DATE:
        return []
    if when.month and when.day and not any(_says_month(other, when) for other in found):
        days = [e.text for e in found if e.when and e.when.day == when.day]
        return [_monthless(figure, days[0])] if days else []
    dates = [e for e in found if e.when and _is_of(e.when, when)]
    if not when.part or not dates or is_said(when, english, dates):
        return []
    other = said_otherwise(when, english, dates)
    return [replace(_wrong(figure, other or dates[0].text), is_serious=bool(other))]


def _is_of(said: When, when: When) -> bool:
    """Tell whether an English date lies in the month or else the year of another."""
    return said.month == when.month if when.month else said.year == when.year


def _says_month(english: EnglishFigure, when: When) -> bool:
    if english.when is not None:
        return english.when.month == when.month
    return english.kind is Kind.PERIOD and when.month in _MONTHS_OF.get(_period(english), ())


def _monthless(figure: Figure, found: str) -> Mismatch:
    message = f"The source says {quoted(figure)}; the English names no month."
    return Mismatch(Difference.DATE, figure, found, message)


def _seek_year(
    result: DateResult,
    figure: Figure,
    when: When,
    found: Sequence[EnglishFigure],
    source: str,
    english: str,
    *,
    is_told: bool,
) -> None:
    if when.year is None:
        return
    matches = [
        j
        for j, one in enumerate(found)
        if _says_year(one, when.year) or _says_count(one, figure, english)
    ]
    if not matches:
        matches = _short_years(found, when.year, english)
    result.used.update(matches)
    if not matches:
        years = [one.text for one in found if one.when and one.when.year]
        if len(years) == 1 and figure.is_required:
            result.mismatches.append(_wrong(figure, years[0]))
        elif figure.is_required:
            is_serious = bool(years) or not (is_told or _is_twice_named(figure, source, english))
            result.mismatches.append(replace(missing(figure), is_serious=is_serious))


def _says_count(one: EnglishFigure, figure: Figure, english: str) -> bool:
    """Tell Reiwa 7 and the 26th year of Guangxu; the year 117 names no era."""
    if figure.unit != BY_REIGN or one.value != figure.value or one.kind is Kind.DURATION:
        return False
    around = f"{english[max(0, one.start - 20) : one.start]}#{english[one.end : one.end + 30]}"
    return bool(_ERA.search(around)) or one.kind is Kind.LABEL


def _short_years(found: Sequence[EnglishFigure], year: int, english: str) -> list[int]:
    """Return where the year is said by its last digits: zero by 30."""
    short = f"{year % 100:02d}"
    return [
        j
        for j, one in enumerate(found)
        if one.text == short
        and english[: one.start].lower().endswith("by ")
        and year >= _MILLENNIUM
    ]


def _is_twice_named(figure: Figure, source: str, english: str) -> bool:
    """Tell 明年（2020年）, of which the English says one: next year."""
    is_behind = bool(_NAMED_TWICE.search(source[: figure.start]))
    return is_behind and bool(_THIS_YEAR.search(english))


def _is_year_before(figure: Figure, when: When, wanted: Sequence[Figure], english: str) -> bool:
    """Tell whether 比2016年 beside 2017年 is said as year on year."""
    others = {other.when.year for other in wanted if other.when and other.when.year}
    is_next = when.year is not None and when.year + 1 in others
    return is_next and when.month is None and bool(_ON_YEAR.search(english))


def _says_year(english: EnglishFigure, year: int) -> bool:
    if english.when is not None:
        return english.when.year == year
    is_short = english.kind is Kind.LABEL and english.value == year % 100  # FY18
    return (english.value == year and english.kind is not Kind.DURATION) or is_short


def _seek_day(
    result: DateResult,
    figure: Figure,
    when: When,
    said: _Said,
) -> None:
    found, used = said.found, said.used
    if when.month is None and when.day is None:
        return
    matches = [
        j
        for j, english in enumerate(found)
        if _says_day(english, when) and not _COUNTS.match(said.english, english.end)
    ]
    bare = [j for j in matches if _is_bare(found, j)]
    if len(matches) > len(bare):
        result.used.update(matches)
        return
    if bare and figure.is_required:
        result.used.add(bare[0])
        result.mismatches.append(_wrong(figure, found[bare[0]].text))
        return
    if any(m.figure is figure for m in result.mismatches) or is_named(when, said.english):
        return
    if not figure.is_required:
        return
    near = [
        (j, english)
        for j, english in enumerate(found)
        if english.when is not None
        and _is_near(english.when, when)
        and not any(_says_day(english, other) for other in said.others)
    ]
    as_days = [
        (j, english)
        for j, english in enumerate(found)
        if english.kind is Kind.DURATION and english.value == when.day and j not in used
    ]
    if as_days:
        j, english = as_days[0]
        result.used.add(j)
        message = (
            f"The source gives a date, {quoted(figure)}; the English a duration, {english.text}."
        )
        result.mismatches.append(Mismatch(Difference.DATE, figure, english.text, message))
    elif near:
        j, english = near[0]
        result.used.add(j)
        result.mismatches.append(_wrong(figure, english.text))
    else:
        is_weekday = when.month is None and any(english.unit == "weekday" for english in found)
        is_next = when.day is None and bool(_NEXT_MONTH.search(said.english))
        is_serious = not is_weekday and not is_next
        result.mismatches.append(replace(missing(figure), is_serious=is_serious))


# 1至6月 is the first half: what its first and last months may be called.
_MONTHS_OF = {"1 half": (1, 6), "2 half": (7, 12), "2 quarters": (1, 6), "3 quarters": (1, 9)}
_MONTHS_OF |= {f"{n} quarter": (3 * n - 2, 3 * n) for n in range(1, 5)}
_MONTHS_OF |= {f"{n} months": (1, n) for n in range(2, 12)}


def _period(english: EnglishFigure) -> str:
    return f"{english.value} {english.unit}"


def _says_day(english: EnglishFigure, when: When) -> bool:
    said = english.when
    if said is None and english.kind is Kind.PERIOD:
        return when.day is None and when.month in _MONTHS_OF.get(_period(english), ())
    if _is_code_of(english, when):
        return True
    if said is None:
        return (
            english.kind in (Kind.ORDINAL, Kind.NUMBER)
            and when.day is not None
            and (english.value == when.day and not english.unit)
        )
    if when.day is None:
        return said.month == when.month
    if said.day != when.day:
        return False
    return when.month is None or said.month in (None, when.month)


def _is_code_of(english: EnglishFigure, when: When) -> bool:
    """Tell a day in digits alone: 8.11, 12/18 or, after the day, 18.12; 719 as well."""
    if when.month is None or when.day is None or english.kind is Kind.DURATION or english.unit:
        return False
    month, day = str(when.month), str(when.day)
    codes = {f"{a}{sign}{b}" for a, b in ((month, day), (day, month)) for sign in "./-"}
    return english.text in codes or english.text == f"{month}{day}"


def _is_bare(found: Sequence[EnglishFigure], j: int) -> bool:
    """Tell a number that no word makes a date: in the afternoon of 27."""
    if found[j].kind is not Kind.NUMBER or any(sign in found[j].text for sign in "./-"):
        return False
    if (found[j].value or 0) > _LAST_DAY:
        return False  # 719
    return not any(
        other.when is not None
        and other.when.day
        and abs(other.start - found[j].start) < _NEAR_CHARS
        for other in found
    )


def _is_near(said: When, when: When) -> bool:
    """Tell whether two dates share the day or the month: one is the other, gone wrong."""
    if when.day is not None and said.day == when.day:
        return True
    return (
        when.month is not None
        and said.month == when.month
        and ((said.day is None) == (when.day is None) or when.day is not None)
    ) or (when.day is None and said.day is None and said.month is not None)


def _added(
    result: DateResult,
    figures: Sequence[Figure],
    found: Sequence[EnglishFigure],
    used: set[int],
    open_months: set[int],
    *,
    is_relative: bool,
    is_that_day: bool,
) -> None:
    wanted = [figure.when for figure in figures if figure.when is not None]
    months = {when.month for when in wanted if when.month}
    years = {when.year for when in wanted if when.year}
    seasons = (match for f in figures if (match := _SEASON.fullmatch(f.source)))
    years |= {int(match["century"] + match["last"]) for match in seasons}
    for plan in (f.value for f in figures if f.unit == "five-year plan" and f.value):
        years |= set(range(int(plan) * 5 + _BEFORE_PLANS, int(plan) * 5 + _BEFORE_PLANS + 5))
    days = {when.day for when in wanted if when.day}
    # 八一 (1 August) and the like are read as words; the month is their first number.
    words = {_month_of(f.source) for f in figures if _DAY_WORD.match(f.source)}
    words |= open_months
    words |= {10 for f in figures if f.source.startswith("十一")}  # 1 October
    words |= {9 for f in figures if _SEPTEMBER_11.match(f.source)}
    for j, english in enumerate(found):
        said = english.when
        if said is None or j in used or said.month in words:
            continue
        is_known = j in result.used
        result.used.add(j)
        if said.year and said.year not in years and said.year - 1 not in years:
            # Which year 今年 is, the article may tell; the sentence does not.
            is_serious = not is_known and not (is_relative and said.month is None)
            result.mismatches.append(_invented(english, str(said.year), is_serious=is_serious))
        if any(is_within(said, when) for when in wanted):
            continue
        if said.month and said.month not in months:
            # Which day 当日 is, the article may tell.
            known_day = said.day is not None and (said.day in days or is_that_day)
            month = MONTHS[said.month - 1]
            result.mismatches.append(_invented(english, month, is_serious=not known_day))
        elif said.day and said.day not in days and (not is_known or said.month):
            result.mismatches.append(_invented(english, date(said), is_serious=True))


def _month_of(word: str) -> int:
    """Return the month of 九一八 and of 一二九, in December."""
    return 12 if word.startswith("一二") else DIGITS[word[0]]


def _is_lunar(figure: Figure, english: str) -> bool:
    """Tell a day that is lunar on both sides: October 15 of the lunar calendar."""
    return "lunar month" in figure.english and "lunar" in english.lower()


def _wrong(figure: Figure, found: str) -> Mismatch:
    message = f"The source says {quoted(figure)}; the English says {found}."
    return Mismatch(Difference.DATE, figure, found, message)


def _invented(english: EnglishFigure, part: str, *, is_serious: bool) -> Mismatch:
    message = f"The English says {english.text}; the source does not give {part}."
    return Mismatch(Difference.DATE, None, english.text, message, is_serious)
