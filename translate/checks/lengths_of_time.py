"""The check of lengths of time: on six days for 访问6天, three years ago for 三年来."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..english_dates import MONTHS
from ..english_figures import read_english_figures
from ..english_page import EnglishFigure
from ..glossary import Glossary
from ..model import Candidate, Code
from ..quantity import Figure, Kind
from ..same_length import simplified
from .base import Check, Finding, Limits

_NUMBER = "two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-9][0-9]"
_ON_DAYS = re.compile(
    rf"\bon (?:{_NUMBER}) (?:days|weeks|months|years|hours)\b(?! (?:a|per|of|each|every)\b)",
    re.IGNORECASE,
)
_SOME_DAYS = re.compile(r"有[\d一二两三四五六七八九十]+[天日周]")  # 其中有8天 is on eight days
_NO_HOUR = re.compile(r"\b(?:1[3-9]|2[0-4])(?::\d\d)? ?[ap]\.?m\b", re.IGNORECASE)
# On June 1,469 of which: a count that runs into a day.
_NO_DAY = re.compile(rf"\bon (?:{MONTHS}) \d{{1,3}}(?:,\d{{3}})+\b", re.IGNORECASE)
# What stands behind a length of time in Chinese, and what it makes of it.
_BEHIND = re.compile(
    "(?:[年月周天日时钟秒]|小时|星期)[多余]?(?:(?P<within>[以之]?内(?![部容地蒙需外阁在战存科政销心行]))"
    "|(?P<over>以?来(?![自到说看源临往华访客信])|间(?![接隔谍]))"
    "|(?P<later>[以之]?后(?![期勤续方备半排台悔果者代来卫视]))"
    "|(?P<ago>[以之]?前(?![后期景列方提沿往夕线端])))"
)
_HEDGE = r"(?:(?:about|around|some|nearly|almost|more than|over|only|just|the|another) )*"
_SAID = {
    "within": (rf"\bwithin {_HEDGE}$", ""),
    "over": (rf"\b(?:past|last|previous|preceding) {_HEDGE}$", ""),
    "later": (rf"\bafter {_HEDGE}$", r" (?:later|from now|hence|afterwards?)\b|['’] time\b"),
    "ago": ("", r" (?:ago|earlier|before|previously|prior)\b"),
}
_MARKS = {
    told: tuple(re.compile(one, re.IGNORECASE) if one else None for one in pair)
    for told, pair in _SAID.items()
}
# What a small model exchanges; *after ten years* may do for 十年来, and *in* for anything.
_CONTRADICTED = {
    "within": ("later", "ago"),
    "over": ("later", "ago"),
    "later": ("ago", "within", "over"),
    "ago": ("later", "within", "over"),
}
_MARK = re.compile(
    "within|past|last|previous|preceding|after|later|from now|hence|time|ago|earlier|before|prior",
    re.IGNORECASE,
)
_NEAR = 40  # characters before an English length of time


class LengthsOfTime(Check):
    """A length of time behind *on*, or told as another; 19 PM and on June 1,469. Score: 1.

    Of a length that the source says is past (三年前), to come (三年后), a limit (三年内) or under
    way (三年来), the English may not say another of these alone. Where the source gives a time of
    the day, 19 PM is but badly written.
    """

    code = Code.FIGURE
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        match = _ON_DAYS.search(candidate.english)
        if match and not _SOME_DAYS.search(source.text):
            yield Finding(1, f"“{match.group()}” stands where the source says how long.")
        hour = _NO_HOUR.search(candidate.english)
        if hour and not any(figure.kind is Kind.CLOCK for figure in source.figures):
            yield Finding(1, f"“{hour.group()}” is no time of the day, and not of the source.")
        if day := _NO_DAY.search(candidate.english):
            yield Finding(1, f"“{day.group()}” is no day: a count runs into it.")
        lengths = [f for f in source.figures if f.kind is Kind.DURATION and f.value is not None]
        if lengths and _MARK.search(candidate.english):
            yield from _exchanged(simplified(source.text), lengths, candidate.english)


def _exchanged(chinese: str, lengths: list[Figure], english: str) -> Iterator[Finding]:
    """Yield the lengths of time that the English tells of another time than the Chinese."""
    behind = [
        (length, _BEHIND.search(chinese[length.start : length.end + 3])) for length in lengths
    ]
    read: tuple[EnglishFigure, ...] | None = None
    for length, match in behind:
        same = [m for one, m in behind if (one.value, one.unit) == (length.value, length.unit)]
        if match is None or len(same) > 1:
            continue
        if read is None:
            read = read_english_figures(english)
        own = [
            (one.start, one.end)
            for one in read
            if length.value in one.values and one.unit == length.unit
        ]
        if length.value == 1:  # a week is no figure
            own += [m.span() for m in re.finditer(rf"\ban? {length.unit}\b", english)]
        said = {told for start, end in own for told in _told(english[:start], english[end:])}
        way = match.lastgroup or ""
        wrong = said.intersection(_CONTRADICTED[way])
        if wrong and way not in said:
            wanted = chinese[length.start : length.start + match.end()]
            yield Finding(1, f"The English tells of another time than the source ({wanted}).")


def _told(before: str, behind: str) -> Iterator[str]:
    """Yield what the words on both sides of a length of time make of it."""
    for told, (ahead, after) in _MARKS.items():
        if (ahead and ahead.search(before[-_NEAR:])) or (after and after.match(behind)):
            yield told
