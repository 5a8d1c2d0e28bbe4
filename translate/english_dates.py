"""Reading dates, periods and clock times in an English text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal

from . import english_numerals as numerals
from .english_page import EnglishFigure, EnglishPage
from .quantity import Kind, When

_MONTH_INDEX = {
    name: index + 1
    for index, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    )
}
# Upper-case initials only: may and march are verbs.
_MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December"
    "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)"
)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:1\d|20)\d\d"
_JOINT = r"(?:\s*(?:-|–|—|,|and|&|to|or|until|through)\s*(?:and\s+)?)"
# July 26, 4 cases: what follows a comma is a day only where nothing is counted by it.
_NO_COUNT = (
    r"(?![\d.,]*\d)(?=\s*(?:[,.;:)(–—-]|$|and\b|to\b|or\b|respectively|this|last|\d{4}\b))"
    r"(?!\s*(?:to|and|or|-|–)\s*\d+\s*[a-z])"
)
_DATE = re.compile(
    rf"\b(?P<m1>{_MONTH})\.?\s+(?:the\s+)?(?P<days1>{_DAY}(?:{_JOINT}{_DAY}{_NO_COUNT})*)\b(?!:\d|\s?[ap]\.?m|,\d|%)"
    rf"(?:,?\s*(?:of\s+)?(?P<y1>{_YEAR})\b)?"
    rf"|\b(?:the\s+)?(?P<days2>{_DAY}(?:{_JOINT}(?:the\s+)?{_DAY})*)"
    rf"(?:\s+of)?\s+(?P<m2>{_MONTH})\b\.?(?:,?\s+(?P<y2>{_YEAR})\b)?"
    rf"|\b(?P<m3>{_MONTH})\b\.?(?:,?\s+(?:of\s+)?(?P<y3>{_YEAR})\b)?"
    r"|(?<![\d/.-])(?P<y4>(?:19|20)\d\d)[-/.](?P<n4>1[0-2]|0?[1-9])[-/.](?P<d4>3[01]|[12]\d"
    r"|0?[1-9])(?![\d])"
)
_THE_DAY = re.compile(
    r"\b(?:the|on|and|to|until|from)\s+(?P<day>(?:3[01]|[12]?\d)(?:st|nd|rd"
    r"|th))\b(?!\s+(?:century|anniversary|edition"
    r"|session|annual|time|birthday|five|national|congress|[A-Z]|week|minute|hour|month|straight"
    r"|consecutive|largest"
    r"|most|place|group|round))"
    r"|(?P<day2>(?:3[01]|[12]?\d)(?:st|nd|rd|th))(?=,|\s+and\s+\d|\s*[-–]\s*\d|\.|\s*$)"
)
_BC = re.compile(
    r"(?<![\w.,])(?P<year>\d{1,4}) ?(?:B\.? ?C\.?(?: ?E\.?)?)(?![A-Za-z])"
    r"|\b(?:A\.?D\.? ?(?P<ad1>\d{1,4})|(?P<ad2>\d{1,4}) ?(?:A\.?D\.?|C\.?E\.?)(?![A-Za-z]))"
)
_YEAR_ALONE = re.compile(
    rf"(?<![\w$€£¥.,:/-])(?P<year>{_YEAR})(?![\w%,.:]*\d)(?!\s*(?:%|percent|per cent|people|yuan"
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
_DECADE = re.compile(
    r"(?<![\d.,])(?P<full>(?:1\d|20)\d0)(?:s|(?<=the \d{4})'s)\b|(?<!\w)'?(?P<short>[1-9]0)'?s\b"
)
_WORD_DECADE = re.compile(
    r"\b(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b", re.I
)
_CENTURY = re.compile(
    rf"\b(?P<n>\d{{1,2}}(?:st|nd|rd|th)|{numerals.ORDINAL})(?:[- ](?:and|to|or)(?: early| late"
    rf"| mid)?(?=[- ](?:early |late )?\d+\w\w[- ]centur)|[- ]centur(?:y|ies)\b)",
    re.I,
)
_PERIOD = re.compile(
    rf"\b(?P<half>first|second|1st|2nd|latter|last) half\b|\bH(?P<h>[12])\b"
    r"|\b(?P<q>first|second|third|fourth|1st|2nd|3rd|4th) (?:fiscal )?quarter\b|\bQ(?P<qn>[1-4])\b"
    rf"|\bfirst (?P<n>\d+|{numerals.HUNDRED_WORDS}) (?P<what>quarters|months)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![\d.:/])(?P<h>2[0-4]|1\d|0?\d)\s?:\s?(?P<m>[0-5]\d)"
    r"(?::[0-5]\d)?\s?(?P<half>[ap]\.?\s?m\b\.?)?(?![\d:])"
    r"|(?<![\d.:])(?P<hd>1[0-2]|0?[1-9])\.(?P<md>[0-5]\d)\s?(?P<halfd>[ap]\.?\s?m\b\.?)"
    r"|(?<![\d.:])(?P<h2>1[0-2]|0?[1-9])(?:\s?(?:-|–|to|and)\s?(?P<h2b>1[0-2]"
    r"|0?[1-9]))?\s?(?P<half2>[ap]\.?\s?m\b\.?)"
    rf"|\b(?P<h3>1[0-2]|0?[1-9]|{numerals.ONES}|ten|eleven"
    rf"|twelve) o'clock(?: in the (?P<part>morning|afternoon|evening))?"
    rf"|\b(?P<past>half|a quarter|quarter) past (?P<h4>1[0-2]|[1-9]|{numerals.ONES}|ten"
    r"|eleven|twelve)\b(?: o'clock)?(?: in the (?P<part4>morning|afternoon|evening))?"
    r"|\b(?P<noon>noon|midday)\b|\b(?P<midnight>midnight)\b|\b(?P<military>[01]\d|2[0-4])"
    r"(?P<mm>[0-5]\d)(?= hours\b| (?:and|to) (?:[01]\d|2[0-4])[0-5]\d hours)",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(
    r"\s*(?:o'clock)?\s*(?:in|on)? ?(?:the|that|this)? ?(afternoon|evening|night)", re.I
)


# Verbs and, shortened, persons' names: Sun Jun.
_UNSURE_MONTHS = frozenset(
    ["May", "MAY", "March", "MARCH", "Mar", "Jan", "Feb", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept"]
)


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


def _is_month(page: EnglishPage, match: re.Match[str]) -> bool:
    before = page.text[max(0, match.start() - 14) : match.start()].lower()
    after = page.text[match.end() : match.end() + 8].lower()
    return bool(
        re.search(
            r"\b(?:in|of|since|by|until|till|from|to|last|this|next|early|late|mid|and|end"
            r"|during|between|for|on)[\s-]+$",
            before,
        )
    ) or after.startswith((" this", " last"))


def _dated(match: re.Match[str], when: When) -> EnglishFigure:
    return EnglishFigure(match.start(), match.end(), match.group().strip(), Kind.DATE, when=when)


def _read_day(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    text = match["day"] or match["day2"]
    name = "day" if match["day"] else "day2"
    day = int(re.sub(r"\D", "", text))
    if 1 <= day <= 31:
        yield EnglishFigure(
            match.start(name), match.end(name), text, Kind.DATE, Decimal(day), when=When(day=day)
        )


def _read_era(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    year = -int(match["year"]) if match["year"] else int(match["ad1"] or match["ad2"])
    yield _dated(match, When(year))


def _read_year(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    year = int(match["year"])
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


def _read_decade(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    value = int(match["full"]) if match["full"] else 1900 + int(match["short"])
    yield _period(match, value, "decade")


def _read_word_decade(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    names = [
        "twenties",
        "thirties",
        "forties",
        "fifties",
        "sixties",
        "seventies",
        "eighties",
        "nineties",
    ]
    yield _period(match, 1920 + 10 * names.index(match["word"].lower()), "decade")


def _read_century(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    text = match["n"]
    value = int(re.sub(r"\D", "", text)) if text[0].isdigit() else numerals.parse_ordinal(text)
    yield _period(match, value, "century")


def _read_period(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    if match["half"] or match["h"]:
        first = match["h"] == "1" or (match["half"] or "").lower() in ("first", "1st")
        yield _period(match, 1 if first else 2, "half")
    elif match["q"] or match["qn"]:
        names = {"first": 1, "second": 2, "third": 3, "fourth": 4}
        text = match["qn"] or match["q"].lower()
        yield _period(match, names.get(text) or int(text[0]), "quarter")
    else:
        count = match["n"]
        value = int(count) if count.isdigit() else int(numerals.parse_words(count))
        what = match["what"].lower()
        if what == "months" and value == 6:
            yield _period(match, 1, "half")
        else:
            yield _period(match, value, what)


def _period(match: re.Match[str], value: int, unit: str) -> EnglishFigure:
    return EnglishFigure(
        match.start(), match.end(), match.group(), Kind.PERIOD, Decimal(value), unit=unit
    )


def _read_clock(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    if match["past"]:
        yield _half_past(page, match)
    elif match["noon"]:
        yield replace(_clock(match, 12 * 60, ""), is_soft=True)
    elif match["midnight"]:
        yield replace(_clock(match, 0, ""), is_soft=True)
    elif match["military"]:
        yield _clock(match, int(match["military"]) * 60 + int(match["mm"]), "")
    elif match["h2"]:
        is_pm = match["half2"][0].lower() == "p"
        for hour in filter(None, (match["h2"], match["h2b"])):
            yield _clock(match, (int(hour) % 12 + 12 * is_pm) * 60, "")
    elif match["h3"]:
        text = match["h3"].lower()
        hour = int(text) if text.isdigit() else int(numerals.parse_words(text))
        part = match["part"] or ""
        is_pm = part in ("afternoon", "evening")
        yield _clock(
            match, (hour % 12 + 12 * is_pm) * 60 if part else hour * 60, "" if part else "12-hour"
        )
    else:
        half = match["half"] or match["halfd"] or ""
        hour = int(match["h"] or match["hd"])
        minutes = int(match["m"] or match["md"])
        if half:
            hour = hour % 12 + 12 * (half[0].lower() == "p")
        elif hour < 12 and _PART_AFTER.match(page.text, match.end()):
            hour += 12
        yield _clock(
            match, hour * 60 + minutes, "" if half or hour > 12 or hour == 0 else "12-hour"
        )


def _half_past(page: EnglishPage, match: re.Match[str]) -> EnglishFigure:
    text = match["h4"].lower()
    hour = int(text) if text.isdigit() else int(numerals.parse_words(text))
    minutes = 30 if match["past"].lower() == "half" else 15
    part = match["part4"] or ""
    if part in ("afternoon", "evening") and hour < 12:
        hour += 12
    return _clock(match, hour * 60 + minutes, "" if part else "12-hour")


def _clock(match: re.Match[str], minutes: int, unit: str) -> EnglishFigure:
    return EnglishFigure(
        match.start(), match.end(), match.group().strip(), Kind.CLOCK, Decimal(minutes), unit=unit
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


_TimeReader = Callable[[EnglishPage, re.Match[str]], Iterable[EnglishFigure]]
TIME_READERS: tuple[tuple[re.Pattern[str], _TimeReader], ...] = (
    (_CLOCK, _read_clock),
    (_CENTURY, _read_century),
    (_BC, _read_era),
    (_DECADE, _read_decade),
    (_WORD_DECADE, _read_word_decade),
    (_DATE, _read_date),
    (_PERIOD, _read_period),
    (_THE_DAY, _read_day),
    (_YEAR_ALONE, _read_year),
    (_WEEKDAY, _read_weekday),
)
