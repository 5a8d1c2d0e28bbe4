"""Reading periods in an English text: decades, centuries, quarters and halves of a year."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from . import english_numerals as numerals
from .english_page import EnglishFigure, EnglishPage
from .quantity import Kind

DECADE = re.compile(
    r"(?<![\d.,])(?P<full>(?:1\d|20|(?<=the )[1-9])\d0)"
    r"(?:s|(?<=(?:the|mid|rly|ate)[- ]\d{4})['’]s(?= |[,.;]|$))\b"
    r"|(?<!\w)'?(?P<short>[0-9]0)'?s\b"
)
_WORDS = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties"]
_WORDS += ["nineties"]
_DECADES = rf"(?:'?[1-9]0'?s|{'|'.join(_WORDS)})"
_CENTURIES = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{numerals.ORDINAL})"
WORD_DECADE = re.compile(rf"\b(?P<word>{'|'.join(_WORDS)})\b", re.I)
# The thirties of the 19th century; in the 15th century, in the 80s.
DECADE_OF_CENTURY = re.compile(
    rf"(?<!\w)(?P<decade>{_DECADES}) (?:of|in) the (?P<century>{_CENTURIES})[- ]century\b"
    rf"|(?<!\w)(?P<century2>{_CENTURIES})[- ]century,? (?:(?:in|during) )?(?:the )?"
    rf"(?P<decade2>{_DECADES})\b",
    re.I,
)
CENTURY = re.compile(
    rf"\b(?P<n>{_CENTURIES})(?:[- ](?:and|to|or)(?: early| late"
    rf"| mid)?(?=[- ](?:early |late )?\d+\w\w[- ]centur)|[- ]centur(?:y|ies)\b)",
    re.I,
)
PERIOD = re.compile(
    rf"\b(?P<half>first|second|1st|2nd|latter|last|next)[ -]half\b"
    r"(?![- ](?:an? )?(?:decade|century|dozen|hour|day|minute|mile|million))|\bH(?P<h>[12])\b"
    r"|\b(?P<q>first|second|third|fourth|(?:last|final)(?= quarter of)|1st|2nd|3rd|4th)"
    r"[ -](?:fiscal )?(?:quarter|trimester)\b(?! of (?:the|this|that|last) (?:\S+ )?century)"
    r"|\bQ(?P<qn>[1-4])\b"
    rf"|\bfirst (?P<n>\d+|{numerals.HUNDRED_WORDS}) (?P<what>quarters|months)\b",
    re.IGNORECASE,
)


def read_decade(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    short = int(match["short"] or 0)
    value = int(match["full"]) if match["full"] else 1900 + short if short else 2000
    yield _period(match, value, "decade")


def read_word_decade(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    yield _period(match, 1900 + _decade(match["word"]), "decade")


def read_decade_of_century(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    decade = _decade(match["decade"] or match["decade2"])
    century = _century(match["century"] or match["century2"])
    yield _period(match, 100 * (century - 1) + decade, "decade")


def _decade(text: str) -> int:
    """Return 80 for 80s and eighties."""
    digits = re.search(r"\d+", text)
    return int(digits.group()) if digits else 20 + 10 * _WORDS.index(text.lower())


def _century(text: str) -> int:
    return int(text[:-2]) if text[0].isdigit() else numerals.parse_ordinal(text)


def read_century(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    yield _period(match, _century(match["n"]), "century")


def read_period(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    if match["half"] or match["h"]:
        first = match["h"] == "1" or (match["half"] or "").lower() in ("first", "1st")
        yield _period(match, 1 if first else 2, "half")
    elif match["q"] or match["qn"]:
        names = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4}
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
