"""Reading the figures of an English text by value, for the comparison with their source."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from . import english_numerals as numerals
from .english_dates import TIME_READERS
from .english_page import EnglishFigure, EnglishPage
from .quantity import Approximation, Kind
from .units import CURRENCIES, DURATIONS, MEASURES

__all__ = ["EnglishFigure", "read_english_figures"]

_B = r"(?<![\w.])"
_SYMBOLS = sorted(
    {text for c in CURRENCIES for text in c.english if not text.replace(" ", "").isalpha()},
    key=len, reverse=True,
)  # fmt: skip
_CODES = "EURO|RMB|CNY|USD|HKD|EUR|GBP|JPY|KRW|INR|AUD|CAD|SGD|TWD|CHF|RUB"
_CURRENCY_BEFORE = "|".join([*(re.escape(text.upper()) for text in _SYMBOLS), _CODES])
_NAMES = sorted(
    {text for c in CURRENCIES for text in c.english if text[0].isalpha() and "$" not in text},
    key=len, reverse=True,
)  # fmt: skip
# Codes in capitals only: try, rub and won are words.
_CURRENCY_AFTER = (
    "|".join(
        f"(?-i:{text.upper()})"
        if len(text) == 3 and text not in ("yen", "won")
        else re.escape(text)
        for text in _NAMES
    )
    + r"|(?:US|HK|NT)?[$]|[¥€£₩]"
)
_CURRENCY_CODE: dict[str, str] = {}
for _currency in CURRENCIES:
    for _text in _currency.english:
        _CURRENCY_CODE.setdefault(_text, _currency.code)

_UNIT_NAME: dict[str, str] = {}
for _unit in (*MEASURES, *DURATIONS):
    for _text in {_unit.name, _unit.plural, *_unit.english, *(e + "s" for e in _unit.english)}:
        _UNIT_NAME.setdefault(_text.lower(), _unit.name)
        _UNIT_NAME.setdefault(_text.lower().replace(" ", "-"), _unit.name)
_UNIT_NAME |= {"°": "degree", "feet": "foot", "decades": "decade", "centigrade": "degree Celsius"}
_UNIT_NAME |= {"degrees centigrade": "degree Celsius", "degrees c": "degree Celsius"}
_UNIT_NAME |= {"celsius": "degree Celsius", "fahrenheit": "degree Fahrenheit", "jins": "jin"}
_UNIT_NAME |= {"mus": "mu", "chinese acres": "mu", "nanometres": "nm", "nanometers": "nm"}
_UNIT_NAME |= {"year old": "year", "years old": "year", "year-old": "year", "years-old": "year"}
_UNIT_TEXTS = "|".join(re.escape(t) for t in sorted(_UNIT_NAME, key=len, reverse=True))

_VALUE = (
    rf"(?P<digits>{numerals.DIGITS})(?:(?P<short>{numerals.SHORT_SCALES})\b"
    rf"|[ -]?(?P<scale>(?:(?:{numerals.LONG_SCALES}|mn|bn|tn|mln|bln)s?\b[ -]?)+))?"
    rf"|(?P<words>{numerals.THOUSAND_WORDS})\b"
    rf"(?:[ -](?P<wordscale>(?:(?:{numerals.LONG_SCALES})s?\b[ -]?)+)"
    rf"(?:(?:and )?(?P<rest>{numerals.THOUSAND_WORDS})\b(?![ -](?:{numerals.LONG_SCALES})))?)?"
    rf"|(?P<article>half a|a half|a quarter of a"
    rf"|a) (?P<ascale>(?:(?:{numerals.LONG_SCALES})\b[ -]?)+)"
)
_AFTER = (
    r"(?P<points>\s?-?(?:percentage[- ]points?|percent points?|pct points?|pp\b|ppts?\b))"
    r"|(?P<basis>\s?-?basis points?)"
    r"|(?P<percent>\s?%|[ -]?(?:percent|per cent|pct)\b)"
    r"|(?P<permille>\s?‰| per (?:mille|thousand)\b)"
    r"|(?P<fold>[ -]?fold\b)|(?P<times>[ -](?:times|time\b)|x\b)"
    rf"|(?P<currency>[ -]?(?:billion |million )?(?:{_CURRENCY_AFTER})(?![A-Za-z]))"
    rf"|(?P<unit>[ -]?(?:{_UNIT_TEXTS})(?![A-Za-z²]))"
)
_NUMBER = re.compile(
    rf"(?:(?P<before>(?<![A-Za-z])(?:{_CURRENCY_BEFORE})\s?)|(?<!\w)(?<!\d\.))(?P<sign>minus "
    rf"|negative |[-−](?=\d))?"
    rf"(?:{_VALUE})(?:{_AFTER})?",
    re.IGNORECASE,
)
_HEDGE = re.compile(
    r"(?:about|around|approximately|roughly|some|nearly|almost|over|more than|close to|above)\s$",
    re.IGNORECASE,
)
_AND_A_HALF = re.compile(r"\s+and a half\b", re.IGNORECASE)
_BELOW_ZERO = re.compile(r"[^.,;]{0,12}\bbelow (?:zero|freezing)", re.IGNORECASE)
_INDEFINITE = re.compile(
    rf"{_B}(?:(?P<first>tens|dozens|hundreds|thousands|scores) of )?"
    r"(?P<second>(?:tens|scores)(?= of)|dozens|hundreds|thousands|millions|billions|trillions)\b"
    r"|(?:several|a few|a couple|some|many|multiple|few)(?: of)? (?P<few>(?:(?:dozen|tens? of"
    r"|hundred|thousand"
    r"|million|billion|trillion)s?\b ?(?:of )?)+)",
    re.IGNORECASE,
)  # fmt: skip
_BASE = {
    "tens": 10, "dozens": 10, "scores": 10, "hundreds": 100, "thousands": 1000,
    "millions": 10**6, "billions": 10**9, "trillions": 10**12,
}  # fmt: skip
_ORDINAL = re.compile(
    rf"{_B}(?:(?P<digits>\d{{1,3}}(?:,\d{{3}})*)(?:st|nd|rd|th)\b|(?P<words>{numerals.ORDINAL})\b)",
    re.IGNORECASE,
)
_FRACTION = re.compile(
    rf"{_B}(?:(?P<above>\d+|{numerals.ONES}|a)(?!(?<=and a) half)"
    rf"[- ](?P<below>{numerals.ORDINAL}(?=s? of|s? the)"
    rf"|half|halves|fiftieth|fortieth|thirtieth|thirds?|quarters?"
    rf"|fourths?|fifths?|sixths?"
    rf"|sevenths?|eighths?|ninths?|tenths?|twelfths?|twentieths?|hundredths?|thousandths?"
    rf"|twentieth)\b(?![- ](?:largest|year|time|day|quarter))"
    rf"|(?P<in>\d+|{numerals.ONES}) (?:in|out of)(?: every)? (?P<of>{numerals.DIGITS}"
    rf"|{numerals.HUNDRED_WORDS})\b"
    r"|(?P<x>\d{1,2})/(?P<y>\d{1,3})(?![\d/])|(?<!and a )(?P<half>half(?! a (?:dozen|hundred"
    r"|thousand"
    r"|million|billion|trillion))|halved|halving|halves|halve)\b"
    r"|(?P<quarter>quarters?)\b)",
    re.IGNORECASE,
)
_MULTIPLES = {
    "twice": 2, "thrice": 3, "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "twofold": 2,
    "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8,
    "ninefold": 9, "tenfold": 10, "triple": 3, "tripled": 3, "triples": 3, "tripling": 3,
    "treble": 3, "trebled": 3, "quadruple": 4, "quadrupled": 4, "quadrupling": 4,
    "quadruples": 4, "quintuple": 5, "quintupled": 5, "hundredfold": 100, "thousandfold": 1000,
}  # fmt: skip
_MULTIPLE = re.compile(rf"{_B}(?P<word>{'|'.join(_MULTIPLES)})\b", re.IGNORECASE)
_PAIRS = {
    "both": 2, "pair": 2, "pairs": 2, "couple": 2, "couples": 2, "duo": 2, "twin": 2, "twins": 2,
    "dual": 2, "bilateral": 2, "trio": 3, "trilateral": 3, "quartet": 4, "brace": 2, "either": 2,
    "mutual": 2, "neither": 2, "two-way": 2, "once": 1, "solo": 1, "single": 1, "century": 100,
    "decade": 10, "centenary": 100, "bicentenary": 200, "decades": 10, "centuries": 100,
    "dozen": 12, "fortnight": 2, "millennium": 1000, "centennial": 100, "triplets": 3,
}  # fmt: skip
_PAIR = re.compile(rf"{_B}(?P<word>{'|'.join(_PAIRS)})\b", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|(?<![\w$])(?!(?:Euro|EURO|RMB|CNY|USD|US|HK|NT|EUR|GBP|JPY|KRW|INR|AUD|CAD|SGD|TWD|CHF"
    r"|RUB|HKD|Q|H|CN)\d)"
    r"(?=[a-z]*[A-Z])[A-Za-z]+(?:[-‑–][A-Za-z]+)*[-‑–. ]?(?<![ .])"
    r"[-‑–]?\d[\dA-Za-z]*(?:[-./]\d[\dA-Za-z]*)*"
    r"|(?<![\w.,])\d{6}\.[A-Z]{2}\b|(?<![\w.,])\d+(?!(?:th|st|nd|rd|am|pm|s|k|m|b|K|M|B|x|bn|mn"
    r"|tn|km|kg|mm|cm|nm|g|t|h|min|ft|mph|kph|GB|TB|MB|KB|W|kW|MW|GW|kWh|MWh|Hz|MHz|GHz|V|kV|ml"
    r"|ha|mu|yuan|RMB|px|in|mg|um|L|l|oz|lb|lbs|pc|pct|pp|C|F|dB|hr|hrs|mins|km2|m2|m3|PB|TEU"
    r"|TEUs)\b)[A-Z][\dA-Za-z]*"
)
# Names whose digits or number words no Chinese source has to repeat.
_FIXED = re.compile(
    r"covid[-‑– ]?19|sars-cov-2|world war (?:ii?|one|two)|(?:first|second) world war|wwii?"
    r"|three gorges|two sessions|1992 consensus|red cross|one of the|no one|one another"
    r"|second[- ]?hand|split second|first lady|third[- ]part(?:y|ies)|at first|first and foremost"
    r"|zero[- ]tolerance|one[- ]stop|one[- ]on[- ]one|one[- ]time|one's|square one|24/7"
    r"|three[- ]dimensional|two[- ]dimensional|quarter[- ]?final\w*|semi-?final\w*|second wave"
    r"|middle[- ]third|four seasons|double[- ]check\w*|one day|first aid|second nature"
    r"|half[- ](?:mast|staff|time|brother|sister|hearted\w*)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Reading:
    value: Decimal
    others: tuple[Decimal, ...] = ()


def read_english_figures(text: str, known: tuple[str, ...] = ()) -> tuple[EnglishFigure, ...]:
    """Return the figures of an English text, in order.

    *known* are names and terms in it whose digits are accounted for; they are not read.
    """
    page = EnglishPage(text)
    for name in sorted(known, key=len, reverse=True):
        if re.search(r"\d|[A-Za-z]", name):
            page.close(re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE))
    page.close(_FIXED)
    for match in _LABEL.finditer(page.free):
        page.take(_label(match))
    for pattern, read in TIME_READERS:
        for match in pattern.finditer(page.free):
            for figure in read(page, match):
                page.take(figure)
    for match in _INDEFINITE.finditer(page.free):
        page.take(_indefinite(match))
    for match in _FRACTION.finditer(page.free):
        page.take(_fraction(match))
    for match in _ORDINAL.finditer(page.free):
        page.take(_ordinal(page, match))
    for match in _NUMBER.finditer(page.free):
        page.take(_number(page, match))
    for match in _MULTIPLE.finditer(page.free):
        page.take(replace(_word(match, Kind.MULTIPLE, _MULTIPLES), is_soft=_is_title(match)))
    for match in _PAIR.finditer(page.free):
        page.take(replace(_word(match, Kind.NUMBER, _PAIRS), is_soft=True))
    figures = sorted(page.figures, key=lambda figure: figure.start)
    return tuple(_share_units(text, figures))


def _label(match: re.Match[str]) -> EnglishFigure:
    digits = re.search(r"\d+(?:\.\d+)?", match.group())
    return EnglishFigure(
        match.start(),
        match.end(),
        match.group(),
        Kind.LABEL,
        Decimal(digits.group()) if digits else None,
        unit="code",
        is_soft=True,
    )


def _indefinite(match: re.Match[str]) -> EnglishFigure:
    if match["few"]:
        words = re.sub(r"\bof\b", " ", match["few"].lower()).split()
        value = Decimal(1)
        for word in words:
            value *= 10 if word.startswith(("dozen", "ten")) else numerals.scale_of(word)
    else:
        value = Decimal(_BASE[match["second"].lower()])
        if match["first"]:
            value *= _BASE[match["first"].lower()]
    return EnglishFigure(
        match.start(),
        match.end(),
        match.group().strip(),
        Kind.NUMBER,
        value,
        approximation=Approximation.SEVERAL,
    )


def _fraction(match: re.Match[str]) -> EnglishFigure:
    is_soft = False
    others: tuple[Decimal, ...] = ()
    if match["half"]:
        value, others = Decimal("0.5"), (Decimal(2),)
    elif match["above"]:
        below = match["below"].lower()
        names = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4}
        denominator = names.get(below) or numerals.parse_ordinal(below.removesuffix("s"))
        above = Decimal(1) if match["above"].lower() == "a" else _integer(match["above"])
        # A third of it is a share, a third way the next one.
        value, others = above / denominator, (above, Decimal(denominator))
        is_soft = match["above"].lower() == "a" and below == "second"
    elif match["quarter"]:
        value, is_soft = Decimal("0.25"), True
    elif match["in"]:
        value = _integer(match["in"]) / (_integer(match["of"]) or Decimal(1))
        others = (_integer(match["in"]), _integer(match["of"]))
    else:
        value = Decimal(match["x"]) / (Decimal(match["y"]) or 1)
    return EnglishFigure(
        match.start(),
        match.end(),
        match.group(),
        Kind.FRACTION,
        value,
        others=others,
        is_soft=is_soft,
    )


def _integer(text: str) -> Decimal:
    return numerals.parse_digits(text) if text[0].isdigit() else numerals.parse_words(text)


def _number(page: EnglishPage, match: re.Match[str]) -> EnglishFigure:
    reading = _value(match)
    kind, unit = _kind_and_unit(match)
    if kind is Kind.MONEY and match["short"]:
        reading = _Reading(reading.value)
    text = match.group().rstrip(" -")
    half = _AND_A_HALF.match(page.text, match.end())
    if half:
        text = page.text[match.start() : half.end()]
        reading = _Reading(reading.value + Decimal("0.5"))
    is_below = _BELOW_ZERO.match(page.text, match.end())
    sign = -1 if match["sign"] or is_below else 1
    words = match["words"] or match["article"]
    return EnglishFigure(
        match.start(),
        match.start() + len(text),
        text,
        kind,
        reading.value * sign,
        others=(*reading.others, reading.value) if sign < 0 and not is_below else reading.others,
        unit=unit,
        is_hedged=bool(_HEDGE.search(page.text, max(0, match.start() - 16), match.start())),
        is_soft=(bool(words) and _is_name(page.text, match)) or _is_all_day(reading.value, unit),
    )


def _is_all_day(value: Decimal, unit: str) -> bool:
    """Tell 24 hours, which may stand for 全天候: at any time."""
    return value == 24 and unit == "hour"


def _is_name(text: str, match: re.Match[str]) -> bool:
    """Tell a number word inside a capitalised name: the Five Elements, Seven Seas."""
    if not match.group()[:1].isupper() or match.start() == 0:
        return False
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
        return _Reading(value * numerals.scale_of(match["scale"] or ""))
    if match["words"]:
        value = numerals.parse_words(match["words"]) * numerals.scale_of(match["wordscale"] or "")
        if match["rest"]:
            value += numerals.parse_words(match["rest"])
        return _Reading(value)
    share = {"half a": Decimal("0.5"), "a half": Decimal("0.5"), "a quarter of a": Decimal("0.25")}
    return _Reading(
        share.get(match["article"].lower(), Decimal(1)) * numerals.scale_of(match["ascale"])
    )


def _kind_and_unit(match: re.Match[str]) -> tuple[Kind, str]:
    if match["before"]:
        return Kind.MONEY, _CURRENCY_CODE.get(match["before"].strip().lower(), "")
    if match["points"] or match["basis"]:
        return Kind.POINTS, "basis point" if match["basis"] else ""
    if match["percent"]:
        return Kind.PERCENT, ""
    if match["permille"]:
        return Kind.PERMILLE, ""
    if match["fold"] or match["times"]:
        return Kind.MULTIPLE, ""
    if match["currency"]:
        return Kind.MONEY, _CURRENCY_CODE.get(match["currency"].strip(" -").lower(), "")
    if match["unit"]:
        name = _UNIT_NAME[match["unit"].strip(" -").lower()]
        is_time = any(unit.name == name for unit in DURATIONS)
        return (Kind.DURATION if is_time else Kind.MEASURE), name
    if match["short"] == "m":
        return Kind.NUMBER, ""
    return Kind.NUMBER, ""


def _ordinal(page: EnglishPage, match: re.Match[str]) -> EnglishFigure:
    if match["digits"]:
        value = int(match["digits"].replace(",", ""))
    else:
        value = numerals.parse_ordinal(match["words"])
    is_name = bool(match["words"]) and _is_name(page.text, match)
    return EnglishFigure(
        match.start(),
        match.end(),
        match.group(),
        Kind.ORDINAL,
        Decimal(value),
        is_soft=value <= 2 or is_name,
    )


def _is_title(match: re.Match[str]) -> bool:
    """Tell a capitalised word within a sentence, part of a name: the Double Ninth."""
    return match.start() > 0 and match.group()[0].isupper()


def _word(match: re.Match[str], kind: Kind, values: dict[str, int]) -> EnglishFigure:
    value = Decimal(values[match["word"].lower()])
    return EnglishFigure(match.start(), match.end(), match.group(), kind, value)


def _share_units(text: str, figures: list[EnglishFigure]) -> list[EnglishFigure]:
    """Give the first of two joined figures what stands behind the second: 3 to 5 million yuan."""
    shared = list(figures)
    for index in range(len(shared) - 2, -1, -1):
        one, two = shared[index], shared[index + 1]
        between = text[one.end : two.start].strip().lower()
        if one.value is None or two.value is None or one.kind is not Kind.NUMBER or one.unit:
            continue
        if not re.fullmatch(r"(?:to|-|–|—|and|or|,|, and|, or|/|~|versus|vs\.?)", between):
            continue
        scale = re.search(
            r"(hundred|dozen|thousand|million|billion|trillion|bn|mn)", two.text, re.IGNORECASE
        )
        others = one.others
        if scale and one.value < 1000:
            others = (*others, one.value * numerals.scale_of(scale[1]))
        if two.kind in (Kind.DATE, Kind.CLOCK, Kind.LABEL, Kind.ORDINAL, Kind.PERIOD):
            continue
        shared[index] = replace(one, kind=two.kind, unit=two.unit, others=others, is_joined=True)
    return shared
