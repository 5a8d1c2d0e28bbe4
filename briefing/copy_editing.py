"""The last hand at the English: what a copy editor changes without a look at the Chinese.

Engines mix 22 August and August 22nd, “ and ", 40% and 40 percent, and open sentences with a bare
time (The past three years, the number …). No figure, no name and no statement is changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from ..translate.english_dates import MONTHS
from ..translate.model import Translation

_START = r"(?P<start>(?:^|[.!?][”’\"]? )[“\"]?)"
_NUMBER = r"\d+|one|two|three|four|five|six|seven|eight|nine|ten|few|several"
_TIME = (
    rf"(?:past|last|previous|next|coming)(?: (?:{_NUMBER}))? (?:years|months|weeks|days|decades)"
    r"|(?:past|last|previous|next|coming) (?:year|month|week|decade)"
    r"|(?:first|second|third|fourth) (?:half|quarter)"
    r"|first (?:two|three|six|nine) (?:months|quarters)"
)
_OF_YEAR = r"(?: of (?:the year|this year|last year|(?:19|20)\d\d))?"
# The past three years, the number …: a time that is no subject. Which … would make it one.
_BARE_TIME = re.compile(
    rf"{_START}The (?P<time>(?:{_TIME}){_OF_YEAR}), (?=(?:the|a|an|its|their|our|his|her|it|they"
    r"|we|he|she|more than|about|nearly|over)\b)"
)
_AMONG_TIME = re.compile(rf"{_START}Among (?=the (?:first|second|third|fourth) (?:half|quarter)\b)")
_SINCE_THIS = re.compile(r"\b(?P<since>[Ss])ince this (?P<what>year|month|week)\b")
# August 22nd, August 22, 2023, on August 22; not May 20 people, in which 20 counts them.
_AMERICAN_DATE = re.compile(
    rf"\b(?P<month>{MONTHS}) (?P<day>[12]?\d|3[01])"
    r"(?:(?P<nth>st|nd|rd|th)\b)?(?:(?P<comma>,) (?P<year>(?:19|20)\d\d)\b,?)?(?![\d–-]|[.,]\d)"
)
_ON = re.compile(
    r"\b(?:[Oo]n|[Ff]rom|[Uu]ntil|[Ss]ince|[Bb]y|[Tt]o|through|[Ss]tarting|[Bb]eginning|[Aa]s of"
    r"|[Bb]efore|[Aa]fter) $"
)
_PERCENT = re.compile(r"(?<=\d) ?(?:percent|per cent)\b(?!-| point)")
_TWICE = re.compile(r"\b(the|of|in|to|and|a|an|on|for|by|with|from) \1\b")
_AN = re.compile(
    r"\b([Aa]) (?=(?:8\d*|11|18)(?:[- ]|\b)|(?!one\b|once\b|eu|ou|ewe)[aeio][a-z]{2,})"
)
_SMALL_START = re.compile(
    r"^(?P<start>[“\"]?)(?P<word>the|a|an|in|on|at|by|for|as|since|according|this|these|it|he|she"
    r"|they)\b"
)
# A paper of the place writes 我市 (our city); the reader of a briefing is elsewhere. Where
# somebody speaks as we, it stays.
_OUR_PLACE = re.compile(
    r"\b(?P<our>[Oo])ur (?=(?:country|nation|city|province|county|district|prefecture|town|township"
    r"|village|region|school|university|college|hospital|bureau|company|factory)\b)"
)
_WE = re.compile(r"\b(?:[Ww]e|[Uu]s|I|[Mm]y|[Mm]e)\b")
_QUOTED = re.compile("(“[^“”]*”)")
_US = re.compile(r"\bU\.S\.(?= [a-z])")


def edited(translation: Translation) -> Translation:
    """Return *translation* with its English edited."""
    english = copy_edited(translation.english)
    return translation if english == translation.english else replace(translation, english=english)


def copy_edited(english: str) -> str:
    """Return *english* in one style, without slips that no reader can miss.

    >>> copy_edited('The past three years, the city\\'s output grew 40 percent.')
    'In the past three years, the city’s output grew 40%.'
    >>> copy_edited('On August 22nd, 2023, he opened a 8-inch line.')
    'On 22 August 2023, he opened an 8-inch line.'
    """
    for edit in _EDITS:
        english = edit(english)
    return english


def _times(english: str) -> str:
    english = _BARE_TIME.sub(r"\g<start>In the \g<time>, ", english)
    english = _AMONG_TIME.sub(r"\g<start>In ", english)
    return _SINCE_THIS.sub(
        lambda m: f"{'So' if m['since'] == 'S' else 'so'} far this {m['what']}", english
    )


def _dates(english: str) -> str:
    """Put the day before the month, as the figures that the engine is given have it."""

    def day_first(match: re.Match[str]) -> str:
        is_date = match["nth"] or match["year"] or _ON.search(match.string[: match.start()])
        # May 20 and 21: the month may belong to the second day as well.
        is_row = re.match(r",? (?:and|or|to) \d", match.string[match.end() :])
        if not is_date or is_row:
            return match[0]
        comma = "," if match[0].endswith(",") else ""
        year = f" {match['year']}" if match["year"] else ""
        return f"{int(match['day'])} {match['month']}{year}{comma}"

    return _AMERICAN_DATE.sub(day_first, english)


def _quotes(english: str) -> str:
    """Curl apostrophes and quotation marks; an odd mark stays as it is."""
    english = re.sub(r"(?<=\w)'(?=\w)|(?<=s)'(?= )", "’", english)
    if english.count('"') % 2:
        return english
    parts = english.split('"')
    is_plain = all(
        re.search(r"(?:^|[\s(\[—–])$", parts[n]) and not parts[n + 1][:1].isspace()
        for n in range(0, len(parts) - 1, 2)
    )
    if not is_plain:
        return english
    marks = "“”" * (len(parts) // 2)
    return "".join(part + mark for part, mark in zip(parts, [*marks, ""], strict=True))


def _our_place(english: str) -> str:
    """Put the city for our city, outside quotations."""
    if _WE.search(_QUOTED.sub("", english)):
        return english
    pieces = _QUOTED.split(english)
    pieces[::2] = [
        _OUR_PLACE.sub(lambda m: "The " if m["our"] == "O" else "the ", piece)
        for piece in pieces[::2]
    ]
    return "".join(pieces)


def _small_words(english: str) -> str:
    english = _PERCENT.sub("%", english)
    english = _TWICE.sub(r"\1", english)
    english = re.sub(r" ?(?:——|--) ?", " — ", english)
    english = _AN.sub(lambda m: f"{m[1]}n ", english)
    english = _US.sub("US", english)
    return _SMALL_START.sub(lambda m: m["start"] + m["word"].capitalize(), english)


_EDITS: tuple[Callable[[str], str], ...] = (_times, _dates, _quotes, _our_place, _small_words)
