"""Reading English amounts: numerals in digits or words, with what they count."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from . import english_numerals as numerals
from .english_page import EnglishFigure, EnglishPage
from .english_units import CURRENCY_AFTER, CURRENCY_BEFORE, CURRENCY_CODE, UNIT_NAME, UNIT_TEXTS
from .quantity import Kind
from .units import DURATIONS

_VALUE = (
    rf"(?P<digits>{numerals.DIGITS})(?:(?P<short>{numerals.SHORT_SCALES})\b"
    rf"|[ -]?(?P<scale>(?:(?:{numerals.LONG_SCALES}|mn|bn|tn|mln|bln)s?\b[ -]?)+))?"
    rf"|(?P<halved>{numerals.THOUSAND_WORDS})[ -]and[ -]a[ -]half[ -]"
    rf"(?P<halfscale>(?:(?:{numerals.LONG_SCALES})s?\b[ -]?)+)"
    rf"|(?P<words>{numerals.THOUSAND_WORDS})\b"
    rf"(?:[ -](?P<wordscale>(?:(?:{numerals.LONG_SCALES})s?\b[ -]?)+)"
    rf"(?:(?:and )?(?P<rest>{numerals.THOUSAND_WORDS})\b(?![ -](?:{numerals.LONG_SCALES})))?)?"
    rf"|(?P<article>half a|a half|half(?=-)|a quarter of a"
    r"|the(?= (?:hundred )?[mbt]r?illion\b)|hundred(?=[ -](?:thousand|[mbt]r?illion)\b)"
    rf"|a)[ -](?P<ascale>(?:(?:{numerals.LONG_SCALES})\b[ -]?)+)"
)
_AFTER = (
    r"(?P<points>\s?-?(?:percentage[- ]points?|percent points?|pct points?|pp\b|ppts?\b))"
    r"|(?P<basis>\s?-?basis points?)"
    r"|(?P<percent>\s?%|[ -]?(?:percent|per cent|pct)\b)"
    r"|(?P<permille>\s?‰| per (?:mille|thousand)\b)"
    r"|(?P<fold>[ -]?fold\b)|(?P<times>[ -](?:times|time\b)|x\b)"
    r"|(?P<change>[ -](?:jiao|mao|fen)\b)"
    rf"|(?P<currency>[ -]?(?:billion |million )?(?:{CURRENCY_AFTER})(?![A-Za-z]|-for-))"
    r"|(?:[ -](?:consecutive|straight|successive|full|whole)(?= (?:year|month|week|day|hour)s\b))?"
    rf"(?P<unit>[ -]?(?:{UNIT_TEXTS})(?![A-Za-z²]|-for-))"
)
NUMBER = re.compile(
    r"(?<![a-wyz])(?![ ,])"  # where no number begins, for speed
    r"(?P<owed>(?<!\w)(?:minus |negative |[-−])(?=[A-Z]{0,2}[$€£¥]))?"
    rf"(?:(?P<before>(?<![A-Za-z])(?:{CURRENCY_BEFORE})\s?)|(?:(?<!\w)|(?<=\dx)(?=\d))(?<!\d\.))"
    rf"(?P<sign>minus |negative |[-−](?=\d))?"
    rf"(?:{_VALUE})(?:{_AFTER})?",
    re.IGNORECASE,
)
_HEDGE = re.compile(
    r"(?:about|around|approximately|roughly|some|nearly|almost|over|more than|close to|above)\s$",
    re.IGNORECASE,
)
_TITLE_BEFORE = re.compile(r"\b(?:[A-Z]{2,}|Channel|Formula|Air Force) $")
_AND_A_HALF = re.compile(
    r"[\s-]+and[\s-]a[\s-]half\b(?:[ -](?P<unit>decades?|centur(?:y|ies))\b)?"
    r"|\s?½|(?<=\d)[- ](?P<part>[1-7])/(?P<whole>[2-8])(?![\d/])",
    re.IGNORECASE,
)
# 26 to 32 kilobases
_BASES = re.compile(
    r"(?: ?(?:to|and|-|–) ?[\d.]+)?[ -]?(?P<size>kilo|mega|giga)bases?\b",
    re.IGNORECASE,
)
_SIZES = {"kilo": 10**3, "mega": 10**6, "giga": 10**9}
_OFF = re.compile(r"\s+(?:off|discount|reduction)\b", re.IGNORECASE)
_BELOW_ZERO = re.compile(r"[^.,;]{0,12}\bbelow (?:zero|freezing)", re.IGNORECASE)

_OF_AGE = re.compile(r"['’]? (?:of age|old)\b")
_SPELL_BEFORE = re.compile(
    r"\b(?:for|after|within|during|in|past|last|next)"
    r"(?: (?:about|nearly|almost|some|the|more than))* $",
    re.IGNORECASE,
)
_SPELL_BEHIND = re.compile(r"['’]? (?:ago|later|earlier|in (?:prison|jail))\b")


@dataclass(frozen=True, slots=True)
class _Reading:
    value: Decimal
    others: tuple[Decimal, ...] = ()


def read_number(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read digits or number words with the currency, unit or sign that belongs to them."""
    if page.is_taken(match.start()):  # the fraction of 2-1/2
        return
    reading = _value(match)
    kind, unit = _kind_and_unit(match)
    if kind is Kind.MONEY and match["short"]:
        reading = _Reading(reading.value)
    text = match.group().rstrip(" -")
    half = _AND_A_HALF.match(page.text, match.start() + len(text))
    if half:
        text = page.text[match.start() : half.end()]
        size = numerals.scale_of(match["scale"] or match["wordscale"] or match["ascale"] or "")
        share = Decimal(half["part"]) / Decimal(half["whole"]) if half["part"] else Decimal("0.5")
        reading = _Reading(reading.value + size * share)
        if half["unit"]:
            kind, unit = Kind.DURATION, "decade" if half["unit"][0] in "dD" else "century"
    is_below = _BELOW_ZERO.match(page.text, match.end())
    sign = -1 if match["sign"] or match["owed"] or is_below else 1
    if match["change"]:
        size = Decimal("0.01") if "fen" in match["change"].lower() else Decimal("0.1")
        reading = _Reading(reading.value * size)
    words = match["words"] or match["article"]
    yield EnglishFigure(
        match.start(),
        match.start() + len(text),
        text,
        kind,
        reading.value * sign,
        others=(*reading.others, reading.value) if sign < 0 and not is_below else reading.others,
        unit=unit,
        is_hedged=bool(_HEDGE.search(page.text, max(0, match.start() - 16), match.start())),
        is_spell=kind is Kind.DURATION and _is_spell(page.text, match.start(), text),
        is_soft=(bool(words) and is_name(page.text, match))
        or _is_all_day(reading.value, unit)
        or (words or "").lower() == "the",  # one goes for the million
    )


def _is_spell(english: str, start: int, text: str) -> bool:
    """Tell a time that something took or that has passed from an age: for 21 years."""
    if text.endswith("old") or _OF_AGE.match(english, start + len(text)):
        return False
    before = english[max(0, start - 24) : start]
    return bool(_SPELL_BEFORE.search(before) or _SPELL_BEHIND.match(english, start + len(text)))


def _is_all_day(value: Decimal, unit: str) -> bool:
    """Tell 24 hours, which may stand for 全天候: at any time."""
    return value == 24 and unit == "hour"


def is_name(text: str, match: re.Match[str]) -> bool:
    """Tell a number word inside a capitalised name: the Five Elements, Seven Seas."""
    if not match.group()[:1].isupper() or match.start() == 0:
        return False
    if _TITLE_BEFORE.search(text, 0, match.start()):
        return True  # BBC Two
    return (
        bool(re.match(r" [A-Z][a-z]", text[match.end() :]))
        and text[match.start() - 2] not in '.!?"'
    )


def _value(match: re.Match[str]) -> _Reading:
    if match["digits"]:
        value = numerals.parse_digits(match["digits"])
        if match["short"]:
            scaled = value * numerals.scale_of(match["short"])
            return _Reading(scaled, (value,))
        if bases := _BASES.match(match.string, match.end("digits")):
            return _Reading(value * _SIZES[bases["size"].lower()], (value,))
        return _Reading(value * numerals.scale_of(match["scale"] or ""))
    if match["halved"]:
        value = numerals.parse_words(match["halved"]) + Decimal("0.5")
        return _Reading(value * numerals.scale_of(match["halfscale"]))
    if match["words"]:
        value = numerals.parse_words(match["words"]) * numerals.scale_of(match["wordscale"] or "")
        if match["rest"]:
            value += numerals.parse_words(match["rest"])
        return _Reading(value)
    share = dict.fromkeys(("half a", "a half", "half"), Decimal("0.5"))
    share |= {"a quarter of a": Decimal("0.25"), "hundred": Decimal(100)}
    return _Reading(
        share.get(match["article"].lower(), Decimal(1)) * numerals.scale_of(match["ascale"])
    )


def _kind_and_unit(match: re.Match[str]) -> tuple[Kind, str]:
    if match["before"]:
        return Kind.MONEY, CURRENCY_CODE.get(match["before"].strip().lower(), "")
    if match["points"] or match["basis"]:
        return Kind.POINTS, "basis point" if match["basis"] else ""
    if match["percent"]:
        return Kind.PERCENT, "off" if _OFF.match(match.string, match.end()) else ""
    if match["permille"]:
        return Kind.PERMILLE, ""
    if match["fold"] or match["times"]:
        return Kind.MULTIPLE, ""
    if match["change"]:
        return Kind.MONEY, "CNY"
    if match["currency"]:
        return Kind.MONEY, CURRENCY_CODE.get(match["currency"].strip(" -").lower(), "")
    if match["unit"]:
        # Two characters look like μ, and only folding makes one of them.
        name = UNIT_NAME[match["unit"].strip(" -").casefold()]
        is_time = any(unit.name == name for unit in DURATIONS)
        return (Kind.DURATION if is_time else Kind.MEASURE), name
    if match["short"] == "m":
        return Kind.NUMBER, ""
    return Kind.NUMBER, ""
