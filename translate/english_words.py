"""Reading English words of quantity: dozens, thirds, ordinals, doubled, both."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from . import english_numerals as numerals
from .english_amounts import is_name
from .english_page import EnglishFigure, EnglishPage
from .quantity import Approximation, Kind

START = r"(?<![\w.])"
INDEFINITE = re.compile(
    rf"{START}(?:(?P<first>tens|dozens|hundreds?|thousands?|scores) of )?"
    r"(?P<second>(?:tens|scores)(?= of)|dozens|hundreds|thousands"
    r"|millions|billions|trillions)\b"
    r"|(?:several|a few|a couple|some|many|multiple|few)(?: of)? (?P<few>(?:(?:dozen|tens? of"
    r"|hundred|thousand"
    r"|million|billion|trillion)s?\b ?(?:of )?)+)"
    r"|\bby the (?P<by>dozen|hundred|thousand|million)\b"
    r"|\bmulti-?(?P<multi>million|billion|trillion)\b",
    re.IGNORECASE,
)  # fmt: skip
_COUNTED = re.compile(r"\b(?:ten|hundred) $", re.IGNORECASE)
PLACES = re.compile(
    r"\b(?:(?P<few>single|double|triple)[- ](?:digits?|figures?)"
    r"|(?P<many>two|three|four|five|six|seven|eight|nine|ten)[- ]figures?)\b",
    re.IGNORECASE,
)
_PLACES = {"single": 1, "double": 2, "triple": 3, "two": 2, "three": 3, "four": 4, "five": 5}
_PLACES |= {"six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_BASE = {
    "tens": 10, "dozens": 10, "scores": 10, "hundreds": 100, "thousands": 1000,
    "hundred": 100, "thousand": 1000,
    "millions": 10**6, "billions": 10**9, "trillions": 10**12,
}  # fmt: skip
ORDINAL = re.compile(
    rf"{START}(?:(?P<digits>\d{{1,3}}(?:,\d{{3}})*)(?:st|nd|rd|th)\b"
    rf"|(?P<words>{numerals.ORDINAL})(?:ly)?\b)",
    re.IGNORECASE,
)
FRACTION = re.compile(
    rf"{START}(?:(?P<above>\d+|{numerals.ONES}|a)(?!(?<=and a) half)"
    rf"(?! quarter of a (?:hundred|thousand|{numerals.LONG_SCALES}))"
    rf"[- ](?P<below>{numerals.ORDINAL}(?=s? of|s? the)"
    rf"|half(?![- ](?:hundred|{numerals.LONG_SCALES}))|halves|fiftieth|fortieth"
    rf"|thirtieth|thirds?|quarters?"
    rf"|fourths?|fifths?|sixths?"
    rf"|sevenths?|eighths?|ninths?|tenths?|twelfths?|twentieths?|hundredths?|thousandths?|millionths?"
    rf"|twentieth)\b(?![- ](?:largest|year|time|day|quarter|on[- ]|over[- ]))"
    rf"|(?P<in>\d+|{numerals.ONES})(?: (?:person|people|patients?|adults?|children|women|men))?"
    rf" (?:in|out of|of(?= (?:\d{{1,2}}|{numerals.ONES})\b(?! ?(?:[%,.]\d|%|per"
    rf"|hundred|thousand|million|billion))))(?: every| a)? (?P<of>{numerals.DIGITS}"
    rf"|hundred|thousand|million|{numerals.HUNDRED_WORDS})\b"
    r"(?![ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|seasons?|trading|consecutive)\b)"
    r"|(?P<even>(?:evenly|equally) (?:split|divided|balanced)|(?:split|divided) (?:evenly|equally)"
    r"|fifty[- ]fifty|50[-/]50)"
    r"|(?<!\d[- ])(?<![./])(?P<x>\d{1,2})(?:/| / )(?P<y>\d{1,3})(?![\d/%]|\.\d)"
    r"|(?<!and a )(?<!and-a-)(?P<half>half(?![- ]dozen"
    r"|[- ][mbt]r?illion| a (?:dozen|hundred"
    r"|thousand"
    r"|million|billion|trillion))|halved|halving|halves|halve)\b"
    rf"|(?P<quarter>quarters?)\b(?! of a (?:{numerals.LONG_SCALES})))",
    re.IGNORECASE,
)
_POWERS = {"hundred": 100, "thousand": 1000, "million": 10**6}
MULTIPLES = {
    "twice": 2, "thrice": 3, "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "twofold": 2,
    "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8,
    "ninefold": 9, "tenfold": 10, "triple": 3, "tripled": 3, "triples": 3, "tripling": 3,
    "treble": 3, "trebled": 3, "quadruple": 4, "quadrupled": 4, "quadrupling": 4,
    "quadruples": 4, "quintuple": 5, "quintupled": 5, "hundredfold": 100, "thousandfold": 1000,
}  # fmt: skip
MULTIPLE = re.compile(rf"{START}(?P<word>{'|'.join(MULTIPLES)})\b", re.IGNORECASE)
PAIRS = {
    "both": 2, "pair": 2, "pairs": 2, "couple": 2, "couples": 2, "duo": 2, "twin": 2, "twins": 2,
    "dual": 2, "bilateral": 2, "trio": 3, "threes": 3, "trilateral": 3, "quartet": 4,
    "brace": 2, "either": 2,
    "mutual": 2, "neither": 2, "two-way": 2, "once": 1, "solo": 1, "single": 1, "dozen": 12,
    "triplets": 3, "half-dozen": 6, "half dozen": 6, "half a dozen": 6,
}  # fmt: skip
_SPANS = {
    "decade": (10, "year"), "decades": (10, "year"), "century": (100, "year"),
    "centuries": (100, "year"), "millennium": (1000, "year"), "millennia": (1000, "year"),
    "millenniums": (1000, "year"), "centenary": (100, "year"),
    "centennial": (100, "year"), "bicentenary": (200, "year"), "bicentennial": (200, "year"),
    "fortnight": (2, "week"),
    "biennium": (2, "year"), "bienniums": (2, "year"), "biennia": (2, "year"),
    "biennial": (2, "year"), "triennium": (3, "year"),
    "triennial": (3, "year"), "quadrennial": (4, "year"),
}  # fmt: skip
_SPAN = rf"(?P<word>{'|'.join(_SPANS)})\b"
SPAN = re.compile(rf"{START}{_SPAN}(?P<half> and a half\b)?", re.IGNORECASE)
SHARE_OF_SPAN = re.compile(
    rf"{START}(?P<share>half a|a half|half|a quarter of a|quarter of a"
    rf"|a quarter|quarter)[- ]{_SPAN}",
    re.IGNORECASE,
)
A_FEW = re.compile(
    r"\b(?:an?|another|next|past|last|coming) "
    r"(?P<unit>second|day|week|month|year|hour|minute|decade)"
    r"(?: or (?P<two>two|so))\b",
    re.I,
)
PAIR = re.compile(
    rf"{START}(?P<word>{'|'.join(sorted(PAIRS, key=len, reverse=True))})\b", re.IGNORECASE
)


# Article IV, type II: a capital I alone is too often a pronoun to be read without such a word.
ROMAN = re.compile(
    r"\b(?=[A-Zacgpstv])(?:"  # how any of them begins, for speed
    r"(?:\b(?:[Aa]rticles?|[Cc]hapters?|[Pp]arts?|[Tt]itles?|[Aa]nnex(?:es)?|[Tt]ypes?|[Pp]hases?"
    r"|[Ss]ections?|[Vv]olumes?|[Cc]lass(?:es)?|[Ss]tages?|[Gg]rades?|Committees?|Zones?) "
    r"|\b[A-Z]{2,}-)"
    r"(?P<roman>X{0,3}(?:IX|IV|V?I{0,3}))(?![A-Za-z])(?<![ -])"
    # Two letters and more speak for themselves: Canto XVI.
    r"|\b(?=[XVI]{2,}\b|[XLVI]{3,}\b)(?P<alone>(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?<=[XLVI])\b)"
)
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50}


def read_roman(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read the Roman numeral of a chapter, an article or a type; nobody has to explain it."""
    name = "roman" if match["roman"] else "alone"
    digits = [_ROMAN_DIGITS[letter] for letter in match[name]]
    value = sum(-a if a < b else a for a, b in zip(digits, [*digits[1:], 0], strict=True))
    start, end = match.span(name)
    yield EnglishFigure(start, end, match[name], Kind.ORDINAL, Decimal(value), is_soft=True)


def read_indefinite(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read dozens, tens of thousands, several hundred, multibillion."""
    if _COUNTED.search(page.text, max(0, match.start() - 9), match.start()):
        return  # ten billions are a number
    if match["few"]:
        words = re.sub(r"\bof\b", " ", match["few"].lower()).split()
        value = Decimal(1)
        for word in words:
            value *= 10 if word.startswith(("dozen", "ten")) else numerals.scale_of(word)
    elif scale := match["multi"] or match["by"]:
        value = Decimal(10 if scale == "dozen" else numerals.scale_of(scale))
    else:
        value = Decimal(_BASE[match["second"].lower()])
        if match["first"]:
            value *= _BASE[match["first"].lower()]
    yield EnglishFigure(
        match.start(),
        match.end(),
        match.group().strip(),
        Kind.NUMBER,
        value,
        approximation=Approximation.SEVERAL,
    )


def read_places(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read double digits and a six-figure sum."""
    value = Decimal(10) ** (_PLACES[(match["few"] or match["many"]).lower()] - 1)
    several = Approximation.SEVERAL
    yield EnglishFigure(*match.span(), match.group(), Kind.NUMBER, value, approximation=several)


def read_a_few(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read a day or two as its two ends; a day or so is one."""
    for value in (1, 2) if match["two"].lower() == "two" else (1,):
        yield EnglishFigure(
            match.start(),
            match.end(),
            match.group(),
            Kind.DURATION,
            Decimal(value),
            unit=match["unit"].lower(),
        )


def read_fraction(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read a third, two fifths, one in four, half and halved."""
    is_soft = False
    others: tuple[Decimal, ...] = ()
    if match["half"]:
        value, others = Decimal("0.5"), (Decimal(2),)
        is_soft = page.text[: match.start()].endswith("other ")
    elif match["above"]:
        below = match["below"].lower()
        names = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4}
        denominator = names.get(below) or numerals.parse_ordinal(below.removesuffix("s"))
        above = Decimal(1) if match["above"].lower() == "a" else integer(match["above"])
        # A third of it is a share, a third way the next one.
        value, others = above / denominator, (above, Decimal(denominator))
        is_soft = match["above"].lower() == "a" and below == "second"
    elif match["even"]:
        value, is_soft = Decimal("0.5"), True
    elif match["quarter"]:
        value, is_soft = Decimal("0.25"), True
    elif match["in"]:
        value = integer(match["in"]) / (integer(match["of"]) or Decimal(1))
        others = (integer(match["in"]), integer(match["of"]))
    else:
        value = Decimal(match["x"]) / (Decimal(match["y"]) or 1)
    yield EnglishFigure(
        match.start(),
        match.end(),
        match.group(),
        Kind.FRACTION,
        value,
        others=others,
        is_soft=is_soft,
    )


def integer(text: str) -> Decimal:
    if text[0].isdigit() or text[0] == ".":
        return numerals.parse_digits(text)
    return Decimal(_POWERS.get(text.lower(), 0)) or numerals.parse_words(text)


def read_ordinal(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read third and 26th."""
    if match["digits"]:
        value = int(match["digits"].replace(",", ""))
    else:
        value = numerals.parse_ordinal(match["words"])
    is_title = bool(match["words"]) and is_name(page.text, match)
    yield EnglishFigure(
        match.start(),
        match.end(),
        match.group(),
        Kind.ORDINAL,
        Decimal(value),
        is_soft=value <= 2 or is_title,
    )


def _is_title(match: re.Match[str]) -> bool:
    """Tell a capitalised word within a sentence, part of a name: the Double Ninth."""
    return match.start() > 0 and match.group()[0].isupper()


def read_span(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read a decade, a century and a half, a fortnight: they need no number in the source."""
    part = Decimal("1.5") if match["half"] else Decimal(1)
    yield _span(match, part)


SHARE_OF_POINT = re.compile(
    r"(?<!and )(?<!and-)(?<!and a )\b(?:an? )?(?P<share>half|quarter"
    r"|tenth)(?:[- ]of)?(?:[- ]an?)?[- ](?:percentage[- ])?points?\b",
    re.IGNORECASE,
)
_SHARES = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "tenth": Decimal("0.1")}


def read_share_of_point(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read half a point and a quarter of a percentage point."""
    value = _SHARES[match["share"].lower()]
    yield EnglishFigure(*match.span(), match.group(), Kind.POINTS, value)


HALF_UNIT = re.compile(
    rf"{START}(?<!and )(?<!and-)(?<!and a )(?<!and-a-)(?:half[- ]an?|a half|half)[- ]"
    r"(?P<unit>year|month|week|day|hour|minute)s?\b"
    r"|\b(?:an?|one)[- ](?P<whole>year|month|week|day|hour|minute)[- ]and[- ]a[- ]half\b",
    re.IGNORECASE,
)


def read_half_unit(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read half a year, half-hour and a year and a half."""
    unit = (match["unit"] or match["whole"]).lower()
    half = Decimal("0.5") if match["unit"] else Decimal("1.5")
    yield EnglishFigure(match.start(), match.end(), match.group(), Kind.DURATION, half, unit=unit)


def read_share_of_span(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read half a century and a quarter of a century."""
    is_half = "half" in match["share"].lower()
    yield _span(match, Decimal("0.5") if is_half else Decimal("0.25"))


def _span(match: re.Match[str], part: Decimal) -> EnglishFigure:
    count, unit = _SPANS[match["word"].lower()]
    return EnglishFigure(
        match.start(),
        match.end(),
        match.group(),
        Kind.DURATION,
        count * part,
        unit=unit,
        is_soft=True,
    )


def read_multiple(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read doubled, twice and tenfold."""
    yield replace(_word(match, Kind.MULTIPLE, MULTIPLES), is_soft=_is_title(match))


def read_pair(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read both, a trio, a decade: words that need no number in the source."""
    yield replace(_word(match, Kind.NUMBER, PAIRS), is_soft=True)


PER_SCALE = re.compile(rf"\b(?:per|every) (?P<scale>hundred|{numerals.LONG_SCALES})\b", re.I)


def read_per_scale(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read per million, which 每100万 has to be, and which needs no number of its own."""
    start, end = match.span("scale")
    value = numerals.scale_of(match["scale"])
    yield EnglishFigure(start, end, match["scale"], Kind.NUMBER, value, is_soft=True)


def _word(match: re.Match[str], kind: Kind, values: dict[str, int]) -> EnglishFigure:
    value = Decimal(values[match["word"].lower()])
    return EnglishFigure(match.start(), match.end(), match.group(), kind, value)
