"""Reading the figures of an English text by value, for the comparison with their source."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from string import ascii_lowercase, ascii_uppercase

from . import english_numerals as numerals
from .coordinates import ENGLISH_COORDINATE, read_english_coordinate
from .english_amounts import NUMBER, read_number
from .english_dates import DIGIT, MONTH, TIME_READERS
from .english_page import EnglishFigure, EnglishPage, Reader
from .english_words import (
    A_FEW,
    FRACTION,
    HALF_UNIT,
    INDEFINITE,
    MULTIPLE,
    MULTIPLES,
    ORDINAL,
    PAIR,
    PAIRS,
    PER_SCALE,
    PLACES,
    ROMAN,
    SHARE_OF_POINT,
    SHARE_OF_SPAN,
    SPAN,
    read_a_few,
    read_fraction,
    read_half_unit,
    read_indefinite,
    read_multiple,
    read_ordinal,
    read_pair,
    read_per_scale,
    read_places,
    read_roman,
    read_share_of_point,
    read_share_of_span,
    read_span,
)
from .quantity import Kind

__all__ = ["EnglishFigure", "read_english_figures"]
_LABEL = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|(?<![\w$])(?!(?:Euro|EURO|RMB|CNY|USD|US|HK|NT|EUR|GBP|JPY|KRW|INR|AUD|CAD|SGD|TWD|CHF"
    r"|RUB|HKD|Q|H|CN)\d)"
    r"(?!N\d[\d,.]* ?(?:[mbt]r?illion|bn|m)\b)"  # naira
    rf"(?!(?<!\bLong ){MONTH}[-‑–]?\d)(?=[a-z]*[A-Z])[A-Za-z]+(?:[-‑–][A-Za-z]+)*[-‑–. ]?(?<![ .])"
    r"[-‑–]?\d[\dA-Za-z]*(?:[-./]\d[\dA-Za-z]*)*"
    r"|(?<![\w.,])\d{6}\.[A-Z]{2}\b|(?<![\w.,])\d+(?!(?:th|st|nd|rd|am|pm|s|k|m|b|K|M|B|x|bn|mn"
    r"|tn|km|kg|mm|cm|nm|g|t|h|min|ft|mph|kph|GB|TB|MB|KB|W|kW|MW|GW|kWh|MWh|Hz|MHz|GHz|V|kV|ml"
    r"|ha|mu|yuan|GMT|UTC|Z|RMB|px|in|mg|um|L|l|oz|lb|lbs|pc|pct|pp|C|F|dB|hr|hrs|mins|km2|m2"
    r"|m3|mm2|cm2|cm3|PB|TEU"
    r"|TEUs)\b)[A-Z][\dA-Za-z]*"
)
_DIGIT = re.compile(r"\d")
_LATIN = re.compile(r"[\dA-Za-z]")
_MOST_PERCENT = 999
# 57. The conference …; … of planning.[23]
_PARAGRAPH = re.compile(
    r"(?:^\s*|(?<=[.,;\"”])\[)(?P<n>\d{1,3})(?:\.(?= [A-Z\"“\ufffc])|\])"
    # a footnote: work for 2015;2
    r"|(?<=[a-z\d][;”])(?P<note>\d{1,2})(?=\s*$)"
)
# Names whose digits or number words no Chinese source has to repeat.
# In small letters, for a pattern that ignores case takes thrice as long.
_SMALL = str.maketrans(ascii_uppercase, ascii_lowercase)
_FIXED = re.compile(
    r"covid[-‑– ]?19|sars-cov-2|world war (?:ii?|one|two)|(?:first|second) world war|wwii?"
    r"|two[- ]way(?!s)|(?:in|of) (?:the )?two directions"
    r"|three gorges|two sessions|1992 consensus|red cross|(?<![\w-])one of the|no one|one another"
    r"|first[- ](?:class|rate|hand)\b|second[- ]?hand|split second|first lady"
    r"|third[- ]part(?:y|ies)|at first|first and foremost"
    r"|zero[- ]tolerance|one[- ]stop|one[- ]on[- ]one|one[- ]time|one's|square one|24/7"
    r"|7[*x×/]24|9/11"
    r"|double[- ]eleven|11\.11(?= (?:shopping|sales?|festival|global|promotion))"
    r"|three[- ]dimensional|two[- ]dimensional|quarter[- ]?final\w*|semi-?final\w*|second wave"
    r"|middle[- ]third|four seasons|double[- ]check\w*|(?:triple|double|quadruple)-doubles?"
    r"|one day|first aid|second nature"
    r"|(?:gmt|utc) ?[+] ?8\b|(?:not|n't) half bad|one foot in front"
    r"|six of one,? (?:and )?half a dozen of the other"
    r"|one country,? (?:and )?two systems|half[- ](?:mast|staff|time|brother|sister|hearted\w*"
    r"|assed|baked|witted)"
)


def read_english_figures(text: str, known: tuple[str, ...] = ()) -> tuple[EnglishFigure, ...]:
    """Return the figures of an English text, in order.

    *known* are names and terms in it whose digits are accounted for; they are not read.
    """
    page = EnglishPage(text)
    lower = page.free.lower()
    for name in sorted(known, key=len, reverse=True):
        if name.lower() in lower and _LATIN.search(name):
            page.close_words(name)
    for match in _FIXED.finditer(page.free.translate(_SMALL)):
        page.close_span(*match.span())
    if _DIGIT.search(lower):
        lower += DIGIT
    for needed, pattern, read in _READERS:
        if needed and not any(word in lower for word in needed):
            continue
        for match in pattern.finditer(page.free):
            for figure in read(page, match):
                page.take(figure)
    figures = sorted(page.figures, key=lambda figure: figure.start)
    return tuple(_share_units(text, figures))


def _read_label(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    digits = re.search(r"\d+(?:\.\d+)?", match.group())
    yield EnglishFigure(
        match.start(),
        match.end(),
        match.group(),
        Kind.LABEL,
        Decimal(digits.group()) if digits else None,
        unit="code",
        is_soft=True,
    )


def _read_paragraph(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read the number of a paragraph, which need not stand in the source."""
    name = "n" if match["n"] else "note"
    start, end = match.span(name)
    value = Decimal(match[name])
    yield EnglishFigure(start, end, match[name], Kind.LABEL, value, unit="word", is_soft=True)


# The surest first; each closes what it has read to the later ones.
_READERS: tuple[tuple[tuple[str, ...], re.Pattern[str], Reader], ...] = (
    ((DIGIT,), _PARAGRAPH, _read_paragraph),
    (
        ("°", "º", "˚", "degree", "latitude", "longitude"),
        ENGLISH_COORDINATE,
        read_english_coordinate,
    ),
    ((DIGIT, "http", "www."), _LABEL, _read_label),
    *TIME_READERS,
    (("digit", "figure"), PLACES, read_places),
    (("tens", "dozen", "scores", "hundred", "thousand", "illion"), INDEFINITE, read_indefinite),
    ((" or ",), A_FEW, read_a_few),
    ((" point", "-point"), SHARE_OF_POINT, read_share_of_point),
    (("half", "quarter"), SHARE_OF_SPAN, read_share_of_span),
    (("half",), HALF_UNIT, read_half_unit),
    ((), FRACTION, read_fraction),
    ((), ROMAN, read_roman),
    ((DIGIT, *numerals.ORDINAL_WORDS), ORDINAL, read_ordinal),
    ((DIGIT, *numerals.WORD_VALUES, *numerals.SCALE_WORDS), NUMBER, read_number),
    (
        ("deca", "centur", "cent", "milleni", "millenn", "ennial", "enni", "fortnight"),
        SPAN,
        read_span,
    ),
    (tuple(MULTIPLES), MULTIPLE, read_multiple),
    (tuple(PAIRS), PAIR, read_pair),
    (("per ", "every "), PER_SCALE, read_per_scale),
)


_JOINED = re.compile(r"(?:to|-|–|—|and|or|,|, and|, or|/|~|versus|vs\.?)")
_SCALE = re.compile(r"(hundred|dozen|thousand|million|billion|trillion|bn|mn)", re.IGNORECASE)
_UNSHARED = (Kind.DATE, Kind.CLOCK, Kind.LABEL, Kind.ORDINAL, Kind.PERIOD)


def _share_units(text: str, figures: list[EnglishFigure]) -> list[EnglishFigure]:
    """Give the first of two joined figures what stands behind the second: 3 to 5 million yuan.

    A currency before the first is that of the second: $3 to 5 million.
    """
    shared = list(figures)
    for index in range(len(shared) - 2, -1, -1):
        one, two = shared[index], shared[index + 1]
        between = text[one.end : two.start].strip().lower()
        if one.value is None or two.value is None or not _JOINED.fullmatch(between):
            continue
        is_before = not one.text[0].isdigit()  # the currency stands before the number
        is_priced = (
            is_before and one.kind is Kind.MONEY and two.kind is Kind.NUMBER and not two.unit
        )
        if is_priced and between != ",":
            two = shared[index + 1] = replace(two, kind=one.kind, unit=one.unit)
        elif one.kind is not Kind.NUMBER or one.unit:
            continue
        is_share = two.kind in (Kind.PERCENT, Kind.POINTS)
        if between == "," and is_share and one.value > _MOST_PERCENT:
            continue  # 36,070, 0.9 per cent lower
        others = one.others
        if (scale := _SCALE.search(two.text)) and one.value < 1000 and not _SCALE.search(one.text):
            others = (*others, one.value * numerals.scale_of(scale[1]))
        if two.kind not in _UNSHARED:
            shared[index] = replace(
                one, kind=two.kind, unit=two.unit, others=others, is_joined=True
            )
    return shared
