"""Reading periods in an English text: decades, centuries, quarters and halves of a year."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from . import english_numerals as numerals
from .english_page import EnglishFigure, EnglishPage
from .quantity import Kind

DECADE = re.compile(
    r"(?<![\d.,])(?P<full>(?:1\d|20)\d0)(?:s|(?<=the \d{4})'s)\b|(?<!\w)'?(?P<short>[1-9]0)'?s\b"
)
WORD_DECADE = re.compile(
    r"\b(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b", re.I
)
CENTURY = re.compile(
    rf"\b(?P<n>\d{{1,2}}(?:st|nd|rd|th)|{numerals.ORDINAL})(?:[- ](?:and|to|or)(?: early| late"
    rf"| mid)?(?=[- ](?:early |late )?\d+\w\w[- ]centur)|[- ]centur(?:y|ies)\b)",
    re.I,
)
PERIOD = re.compile(
    rf"\b(?P<half>first|second|1st|2nd|latter|last) half\b|\bH(?P<h>[12])\b"
    r"|\b(?P<q>first|second|third|fourth|1st|2nd|3rd|4th) (?:fiscal )?quarter\b|\bQ(?P<qn>[1-4])\b"
    rf"|\bfirst (?P<n>\d+|{numerals.HUNDRED_WORDS}) (?P<what>quarters|months)\b",
    re.IGNORECASE,
)


def read_decade(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    value = int(match["full"]) if match["full"] else 1900 + int(match["short"])
    yield _period(match, value, "decade")


def read_word_decade(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
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


def read_century(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    text = match["n"]
    value = int(re.sub(r"\D", "", text)) if text[0].isdigit() else numerals.parse_ordinal(text)
    yield _period(match, value, "century")


def read_period(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
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
