"""Times that something took, to the second, in both languages: 1分44秒93, 2 hours 11 minutes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from . import english_numerals as numerals
from . import rendering
from .english_page import EnglishFigure, EnglishPage
from .numerals import CHINESE, parse
from .page import Page
from .quantity import Figure, Kind

# 1:44.93 is no time of day: only a time that was taken has a fraction behind two parts.
_SPLIT = r"(?:(?P<hours>\d{1,2}):)?(?P<minutes>\d{1,2}):(?P<seconds>[0-5]\d\.\d{1,3})(?![\d:])"
SPLIT_TIME = re.compile(rf"(?<![\d:.]){_SPLIT}")
_NUMBER = rf"(?:\d{{1,3}}|{CHINESE})"
_ALONE = r"(?<![\d.点:第零一二三四五六七八九十百])(?<![\d一二三四五六七八九十]时)"
# 22'85 of a race, and no height in feet: 22.85 seconds.
SPRINT_TIME = re.compile(r"(?<![\d'\"])(?P<seconds>[1-5]\d)'(?P<rest>\d\d)(?![\d'\"”″])")
TIME_TAKEN = re.compile(
    rf"{_ALONE}(?:(?P<hours>{_NUMBER}) ?个?小时 ?)?(?P<minutes>{_NUMBER}) ?分钟? ?"
    rf"(?P<seconds>\d{{1,2}}(?:\.\d+)?|{CHINESE}) ?秒"
    r"(?P<rest>\d{2,3}(?![\d.年月日时分秒人名个次发]))?"
)
_COUNT = rf"(?:\d{{1,3}}|{numerals.HUNDRED_WORDS})"
ENGLISH_TIME_TAKEN = re.compile(
    rf"\b(?:(?P<hours>{_COUNT})[ -]hours?,? (?:and )?)?"
    rf"(?P<minutes>{_COUNT})[ -]minutes?,? (?:and )?"
    rf"(?P<seconds>\d{{1,2}}(?:\.\d+)?|{numerals.HUNDRED_WORDS})[ -]seconds?\b",
    re.IGNORECASE,
)


def read_split_time(page: Page, match: re.Match[str]) -> Figure:
    """Read 1:44.93 as it stands."""
    return _figure(page, match, match.group(), _split_seconds(match))


def read_time_taken(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 2小时11分35秒 and 1分44秒93 as one duration."""
    rest = f".{match['rest']}" if match["rest"] else ""
    said = (match["hours"] or "零", match["minutes"], f"{match['seconds']}{rest}")
    parts = [Decimal(text) if text[0].isdigit() else parse(text) for text in said]
    if any(part is None for part in parts):
        return None
    hours, minutes, seconds = (part or Decimal(0) for part in parts)
    shown = said[2] if said[2][0].isdigit() else rendering.plain(seconds)
    english = f"{_counted(hours, 'hour')} " if hours else ""
    english += f"{_counted(minutes, 'minute')} {shown.lstrip('0') or '0'} second"
    english += "" if shown == "1" else "s"
    return _figure(page, match, english, hours * 3600 + minutes * 60 + seconds)


def read_english_split_time(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read 1:44.93."""
    yield _english(match, _split_seconds(match))


def read_sprint_time(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read 22'85."""
    yield _english(match, Decimal(f"{match['seconds']}.{match['rest']}"))


def read_english_time_taken(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read two hours, 11 minutes and 35 seconds as one duration."""
    hours, minutes, seconds = (_value(match[part]) for part in ("hours", "minutes", "seconds"))
    yield _english(match, hours * 3600 + minutes * 60 + seconds)


def is_written_as_clock(seconds: Decimal, clock: EnglishFigure) -> bool:
    """Tell whether 2:11:35 or 3:42, read as a time of day, is a duration of so many seconds."""
    minutes = clock.value or Decimal(0)
    return seconds in (round(minutes * 60, 3), minutes)


def _figure(page: Page, match: re.Match[str], english: str, seconds: Decimal) -> Figure:
    return page.figure(
        match.start(), match.end(), english, Kind.DURATION, value=seconds, unit="second"
    )


def _english(match: re.Match[str], seconds: Decimal) -> EnglishFigure:
    return EnglishFigure(
        match.start(), match.end(), match.group(), Kind.DURATION, seconds, unit="second"
    )


def _split_seconds(match: re.Match[str]) -> Decimal:
    hours, minutes = (Decimal(match[part] or 0) for part in ("hours", "minutes"))
    return hours * 3600 + minutes * 60 + Decimal(match["seconds"])


def _value(text: str | None) -> Decimal:
    if not text:
        return Decimal(0)
    return Decimal(text) if text[0].isdigit() else numerals.parse_words(text.lower())


def _counted(value: Decimal, unit: str) -> str:
    return f"{rendering.plain(value)} {unit}{'' if value == 1 else 's'}"
