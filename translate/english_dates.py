"""Reading dates in an English text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from .english_clocks import CLOCK, read_clock
from .english_page import EnglishFigure, EnglishPage, Reader
from .english_periods import (
    CENTURY,
    DECADE,
    DECADE_OF_CENTURY,
    PERIOD,
    WORD_DECADE,
    read_century,
    read_decade,
    read_decade_of_century,
    read_period,
    read_word_decade,
)
from .quantity import Kind, When
from .times_taken import (
    ENGLISH_TIME_TAKEN,
    SPLIT_TIME,
    SPRINT_TIME,
    read_english_split_time,
    read_english_time_taken,
    read_sprint_time,
)

_MONTH_INDEX = {
    name: index + 1
    for index, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    )
}
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
# Upper-case initials only: may and march are verbs.
MONTH = f"(?:{MONTHS}|{MONTHS.upper()}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:1\d|20)\d\d"
_JOINT = r"(?:\s*(?:-|–|—|,|and|&|to|or|until|through)\s*(?:and\s+)?)"
# July 26, 4 cases: what follows a comma is a day only where nothing is counted by it.
_NO_COUNT = (
    r"(?![\d.,]*\d)(?=\s*(?:[,.;:)(–—\ufffc-]|$|and\b|to\b|or\b|respectively|this|last|\d{4}\b))"
    r"(?!\s*(?:to|and|or|-|–)\s*\d+\s*[a-z])"
)
_DATE = re.compile(
    r"(?=[\dADFJMNOSt])(?:"  # how any of them begins, for speed
    rf"\b(?P<m1>{MONTH})\.?(?:\s+|(?=\d))(?:the\s+)?"
    rf"(?P<days1>{_DAY}(?:[-–]{_DAY}(?![\d,.]*\d)|{_JOINT}{_DAY}{_NO_COUNT})*)\b(?!:\d"
    rf"|\s?[ap]\.?m|,\d|%)"
    rf"(?:,?\s*(?:of\s+)?(?P<y1>{_YEAR})\b)?"
    rf"|\b(?:the\s+)?(?P<days2>{_DAY}(?:{_JOINT}(?:the\s+)?{_DAY})*)"
    rf"(?:\s+of)?\s+(?P<m2>{MONTH})\b\.?(?:,?\s+(?P<y2>{_YEAR})\b)?"
    rf"|\b(?P<m3>{MONTH})\b\.?(?:,?\s+(?:of\s+)?(?P<y3>{_YEAR})\b)?"
    r"|(?<![\d/.-])(?P<y4>(?:19|20)\d\d)[-/.](?P<n4>1[0-2]|0?[1-9])[-/.](?P<d4>3[01]|[12]\d"
    r"|0?[1-9])(?![\d]))"
)
# A slip, september 30; may 3 and march 5 could be verbs.
_SMALL_MONTH = re.compile(
    r"\b(?P<month>january|february|april|june|july|august|september|october|november|december)"
    rf" (?P<day>{_DAY})\b(?!,?\d|%)"
)
_THE_DAY = re.compile(
    r"\b(?:the|on|and|to|until|from)\s+(?P<day>(?:3[01]|[12]?\d)(?:st|nd|rd"
    r"|th))\b(?!\s+(?:century|anniversary|edition"
    r"|session|annual|time|birthday|five|national|congress|[A-Z]|week|minute|hour|month|straight"
    r"|consecutive|largest"
    r"|most|place|group|round))"
    r"|\bDay (?P<day3>3[01]|[12]?\d)(?=[,.]| (?:of|in|local)\b)"
    r"|(?<!\d)(?P<day2>(?:3[01]|[12]?\d)(?:st|nd|rd|th))(?=,|\s+and\s+\d|\s*[-–]\s*\d|\.|\s*$)"
)
_BC = re.compile(
    r"(?<![\w.,])(?:(?P<first>\d{1,4}) ?(?:and|or|to|[-–]) ?)?"
    r"(?P<year>\d{1,2},?\d{3}|\d{1,4}) ?(?:B\.? ?C\.?(?: ?E\.?)?)(?![A-Za-z])"
    r"|\b(?:A\.?D\.? ?(?P<ad1>\d{1,4})|(?P<ad2>\d{1,4}) ?(?:A\.?D\.?|C\.?E\.?)(?![A-Za-z]))"
)
_YEAR_ALONE = re.compile(
    rf"(?:(?<![\w$€£¥.,:/-])|(?<=\bpost)|(?<=\bpre)|(?<=\bmid))(?P<year>{_YEAR})"
    rf"(?![\w%,.:]*\d)(?!\s*(?:%|percent|per cent|people|yuan"
    rf"|dollars|km|kg|mu\b"
    r"|met|tons|tonnes|square|hectares|households|million|billion|years|days|times|units|cases"
    r"|kilo|jobs|companies|miles?\b|acres?\b|feet|foot|inch|degrees?\b|meter|litre|liter"
    r"|pounds?\b|jin\b"
    r"|euros?\b|yen\b|won\b|rmb|kw|mw|tons?\b|barrels?\b|words?\b|characters?\b|members?\b"
    r"|students?\b"
    r"|employees?\b|projects?\b|staff\b|homes?\b|volunteers?\b|residents?\b|villages?\b"
    r"|schools?\b))"
    r"(?:[-–/](?P<second>\d\d(?:\d\d)?)\b)?"
)
_LAST_YEAR = 2200
# Verbs and, shortened, persons' names: Sun Jun.
_UNSURE_MONTHS = frozenset(
    ["May", "MAY", "March", "MARCH", "Mar", "Jan", "Feb", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept"]
)

# The March deadline, but the March on Washington
_ARTICLE = re.compile(
    r"\b(?:an?|the|this|that|his|her|its|their|our|[a-z]+['’]s?)\s+$", re.IGNORECASE
)
# March marked …, but May he rest
_DOINGS = (" marked", " saw ", " brought", " was ", " is ", " has ", " had ", " began", " ended")
_NOUN = re.compile(r" (?!on\b|of\b|for\b|to\b)[a-z]+")

# Nov-Feb, March to May
_MONTH_JOINED_BEFORE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s*"
    r"(?:[-–—/&,]|to|,? and)\s*$"
)
_MONTH_JOINED_AFTER = re.compile(rf"\.?\s*(?:[-–—/&,]|to|,? and)\s*{MONTH}\b")


def _month(text: str) -> int:
    return _MONTH_INDEX[text[:3].lower()]


def _read_date(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    if match["y4"]:
        yield _dated(match, When(int(match["y4"]), int(match["n4"]), int(match["d4"])))
        return
    month_text = match["m1"] or match["m2"] or match["m3"]
    is_alone = bool(match["m3"]) and not match["y3"]
    if is_alone and month_text in _UNSURE_MONTHS and not _is_month(page, match):
        return
    year_text = match["y1"] or match["y2"] or match["y3"]
    year = int(year_text) if year_text else None
    days = re.findall(r"\d+", match["days1"] or match["days2"] or "")
    if not days:
        yield _dated(match, When(year, _month(month_text)))
        return
    for day in days:
        yield _dated(match, When(year, _month(month_text), int(day)))


def _read_small_month(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    day = int(re.sub(r"\D", "", match["day"]))
    yield _dated(match, When(None, _month(match["month"]), day))


def _is_month(page: EnglishPage, match: re.Match[str]) -> bool:
    before = page.text[max(0, match.start() - 18) : match.start()].lower()
    after = page.text[match.end() : match.end() + 10].lower()
    if _MONTH_JOINED_BEFORE.search(before) or _MONTH_JOINED_AFTER.match(page.text, match.end()):
        return True
    return (
        bool(
            re.search(
                r"\b(?:in|of|since|whenever|each|every|by|until|till|through|throughout|past"
                r"|beyond|come|from|to|last|this|next|early|late|mid|and|end"
                r"|during|between|for|on|is|was|before|after|around|starting"
                r"|(?:is|was|[’']s) (?:only|just|still|already|now))[\s-]+$|day,\s+$",
                before,
            )
        )
        or bool(_ARTICLE.search(before) and _NOUN.match(page.text, match.end()))
        or after.startswith((" this year", " last year", "'s ", "’s ", *_DOINGS))
    )


def _dated(match: re.Match[str], when: When) -> EnglishFigure:
    return EnglishFigure(match.start(), match.end(), match.group().strip(), Kind.DATE, when=when)


def _read_day(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    name = next(group for group in ("day", "day2", "day3") if match[group])
    text = match[name]
    day = int(re.sub(r"\D", "", text))
    if 1 <= day <= 31:
        yield EnglishFigure(
            match.start(name), match.end(name), text, Kind.DATE, Decimal(day), when=When(day=day)
        )


def _read_era(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    if match["first"]:  # 447 and 435 BC
        yield _dated(match, When(-int(match["first"])))
    year = (
        -int(match["year"].replace(",", "")) if match["year"] else int(match["ad1"] or match["ad2"])
    )
    yield _dated(match, When(year))


def _read_year(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    year = int(match["year"])
    if len(match["second"] or "") == 4 and int(match["second"]) >= _LAST_YEAR:
        return  # 2000-3000 cubic metres
    yield EnglishFigure(
        match.start(), match.end(), match.group(), Kind.DATE, Decimal(year), when=When(year=year)
    )
    if match["second"]:
        second = match["second"]
        full = int(second) if len(second) == 4 else year // 100 * 100 + int(second)
        yield EnglishFigure(
            match.start(),
            match.end(),
            match.group(),
            Kind.DATE,
            Decimal(full),
            when=When(year=full),
        )


_WEEKDAY = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|(?:next|following"
    r"|same|previous) (?:day|morning))\b",
    re.IGNORECASE,
)


def _read_weekday(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    yield EnglishFigure(
        match.start(), match.end(), match.group(), Kind.LABEL, unit="weekday", is_soft=True
    )


# Fiscal year 17 and the class of '17 leave the century out.
_SHORT_YEAR = re.compile(
    r"\b(?:fiscal|financial)(?: year)? ['’]?(?P<fiscal>\d\d)\b(?![%,.]?\d|%)"
    r"|\b(?:class|season|summer|winter|spring|autumn|fall|back) (?:of "
    r"|in )?['’](?P<short>\d\d)\b(?!s)",
    re.IGNORECASE,
)


def _read_short_year(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    name = "fiscal" if match["fiscal"] else "short"
    value = Decimal(match[name])
    yield EnglishFigure(*match.span(name), match[name], Kind.LABEL, value, is_soft=True)


_SMALL_MONTHS = ("uary ", "april ", "june ", "july ", "august ", "ember ", "october ")
DIGIT = "\0"  # what is looked for where a text must have a digit, whichever
_HOURS = (DIGIT, "clock", "past", "quarter to", "quarter-to", "noon", "midday", "midnight")
# With texts of which one must stand in the sentence in lower case; none for those that always look.
TIME_READERS: tuple[tuple[tuple[str, ...], re.Pattern[str], Reader], ...] = (
    ((":",), SPLIT_TIME, read_english_split_time),
    (("'",), SPRINT_TIME, read_sprint_time),
    (("second",), ENGLISH_TIME_TAKEN, read_english_time_taken),
    (_HOURS, CLOCK, read_clock),
    (("centur",), DECADE_OF_CENTURY, read_decade_of_century),
    (("centur",), CENTURY, read_century),
    ((DIGIT,), _BC, _read_era),
    (("0s", "0's"), DECADE, read_decade),
    (("ties",), WORD_DECADE, read_word_decade),
    ((), _DATE, _read_date),
    (_SMALL_MONTHS, _SMALL_MONTH, _read_small_month),
    (("half", "quarter", "trimester", "first", "h1", "h2", "q"), PERIOD, read_period),
    ((DIGIT,), _THE_DAY, _read_day),
    ((DIGIT,), _YEAR_ALONE, _read_year),
    (("fiscal", "financial", " '"), _SHORT_YEAR, _read_short_year),
    (("day", "morrow", "morning"), _WEEKDAY, _read_weekday),
)
