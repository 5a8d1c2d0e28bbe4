"""English numerals, in digits or words, to exact decimals."""

from __future__ import annotations

import re
from decimal import Decimal

_ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = [
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
WORD_VALUES = {word: index + 1 for index, word in enumerate(_ONES)}
WORD_VALUES |= {word: index + 10 for index, word in enumerate(_TEENS)}
WORD_VALUES |= {word: index * 10 + 20 for index, word in enumerate(_TENS)}
WORD_VALUES |= {"zero": 0, "fourty": 40}
SCALE_VALUES = {
    "dozen": 12, "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9,
    "trillion": 10**12, "quadrillion": 10**15, "mn": 10**6, "mln": 10**6, "bn": 10**9, "bln": 10**9,
    "tn": 10**12, "trn": 10**12, "k": 10**3, "m": 10**6, "b": 10**9, "lakh": 10**5, "crore": 10**7,
}  # fmt: skip
ORDINAL_WORDS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000, "millionth": 10**6,
}  # fmt: skip

ONES = "|".join(_ONES)
HUNDRED_WORDS = (
    rf"(?:(?:{'|'.join(_TENS)}|fourty)(?:[- ](?:{ONES})\b)?|{'|'.join(_TEENS)}|{ONES}|zero)"
)
THOUSAND_WORDS = (
    rf"(?:(?:{HUNDRED_WORDS}|a)[- ]hundred(?:(?: and)? {HUNDRED_WORDS})?|{HUNDRED_WORDS})"
)
SCALE_WORDS = (
    "hundred", "thousand", "million", "billion", "trillion", "quadrillion", "dozen", "lakh", "crore"
)  # fmt: skip
LONG_SCALES = "|".join(SCALE_WORDS)
SHORT_SCALES = "mln|bln|trn|mn|bn|tn|k|m|b"
DIGITS = (
    r"(?:\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)"  # 2,06,737 in India
    # 58, 101 is a slip for 58,101; 240, 243, 244 and 245 are four numbers.
    r"|(?!211, )\d{1,3}, \d{3}(?!\d|,? (?:and|or)\b|, ?\d)"
    r"|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\.\d+)?|(?<![\d.)\w\ufffc])\.\d+"
)
ORDINAL = rf"(?:(?:{'|'.join(_TENS)})[- ])?(?:{'|'.join(ORDINAL_WORDS)})"


def parse_digits(text: str) -> Decimal:
    """Return the value of digits with or without thousands separators."""
    return Decimal(re.sub(r"[,\s]", "", text))


def parse_words(text: str) -> Decimal:
    """Return the value of number words without a scale above hundred: three hundred and five."""
    total = 0
    for word in re.split(r"[\s-]+", text.lower()):
        if word == "hundred":
            total = (total or 1) * 100
        elif word not in ("and", "a", ""):
            total += WORD_VALUES[word]
    return Decimal(total)


def parse_ordinal(text: str) -> int:
    """Return 21 for twenty-first, 3 for third."""
    words = re.split(r"[\s-]+", text.lower())
    value = ORDINAL_WORDS[words[-1]]
    return value + (WORD_VALUES[words[0]] if len(words) > 1 else 0)


def scale_of(text: str) -> Decimal:
    """Return the product of the scale words in *text*: hundred million is 10 to the 8th."""
    product = Decimal(1)
    for word in re.split(r"[\s-]+", text.lower().strip()):
        if word:
            product *= SCALE_VALUES[word.removesuffix("s")]
    return product
