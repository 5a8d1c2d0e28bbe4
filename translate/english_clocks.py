"""Reading times of day in an English text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from . import english_numerals as numerals
from .english_page import EnglishFigure, EnglishPage
from .quantity import Kind, clock_value

CLOCK = re.compile(
    r"(?:(?=\d)|\b(?=[aefhmnoqst]))(?:"  # how any of them begins, for speed
    r"(?:(?<![\d.:/])|(?<=\d-\d\d:))(?P<h>2[0-4]|1\d|0?\d)\s?:\s?(?P<m>[0-5]\d)"
    r"(?::(?P<s>[0-5]\d(?:\.\d+)?))?\s?(?P<half>[ap]\.?\s?m\b\.?)?(?![\d:])"
    r"|(?<![\d.:])(?P<hd>2[0-3]|1\d|0?\d)\.(?P<md>[0-5]\d)\s?(?P<halfd>[ap]\.?\s?m\b\.?)"
    r"|(?<![\d.:])(?P<h2>1[0-2]|0?[1-9])(?:\s?(?:-|–|to|and)\s?(?P<h2b>1[0-2]"
    r"|0?[1-9]))?\s?(?P<half2>[ap]\.?\s?m\b\.?)"
    rf"|\b(?P<h3>1[0-2]|0?[1-9]|{numerals.ONES}|ten|eleven"
    rf"|twelve) o'clock(?: in the (?P<part>morning|afternoon|evening))?"
    rf"|\b(?P<past>half|a quarter|quarter)[ -](?P<to>past|to) (?P<h4>1[0-2]|[1-9]"
    rf"|{numerals.ONES}|ten"
    r"|eleven|twelve)\b(?![,.]?\d|%|[- ](?:third|quarter|fifth|hal[fv]|per|hundred|thousand"
    r"|[mb]illion))"
    r"(?: o'clock)?(?: in the (?P<part4>morning|afternoon|evening))?"
    r"|\b(?:12 )?(?P<noon>noon|midday)\b|\b(?:12 )?(?P<midnight>midnight)\b"
    r"|\b(?P<military>[01]\d|2[0-4])"
    r"(?P<mm>[0-5]\d)(?=Z\b| ?(?:GMT|UTC)\b| hours\b| (?:and|to) (?:[01]\d|2[0-4])[0-5]\d hours))",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(
    r"\s*(?:o'clock)?\s*(?:in|on)? ?(?:the|that|this)? ?(afternoon|evening|night)", re.I
)
_MORNING_AFTER = re.compile(r"\s*(?:o'clock )?in the (?:early )?morning\b", re.I)


def read_clock(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
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
        is_morning = not half and _MORNING_AFTER.match(page.text, match.end()) is not None
        unit = "" if half or hour > 12 or hour == 0 or is_morning else "12-hour"
        yield _clock(match, hour * 60 + minutes, unit, Decimal(match["s"] or 0))


def _half_past(page: EnglishPage, match: re.Match[str]) -> EnglishFigure:
    text = match["h4"].lower()
    hour = int(text) if text.isdigit() else int(numerals.parse_words(text))
    minutes = 30 if match["past"].lower() == "half" else 15
    part = match["part4"] or ""
    if part in ("afternoon", "evening") and hour < 12:
        hour += 12
    if match["to"].lower() == "to":
        minutes = -minutes
    return _clock(match, hour * 60 + minutes, "" if part else "12-hour")


def _clock(
    match: re.Match[str], minutes: int, unit: str, seconds: Decimal = Decimal(0)
) -> EnglishFigure:
    value = clock_value(minutes, seconds)
    return EnglishFigure(
        match.start(), match.end(), match.group().strip(), Kind.CLOCK, value, unit=unit
    )
