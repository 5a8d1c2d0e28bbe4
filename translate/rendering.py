"""English for figures, as a news desk writes it: 2 billion yuan, nearly 50%, 26 June."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum

from .quantity import Approximation, When
from .units import CURRENCY_BY_CODE, UNIT_BY_NAME


class Style(StrEnum):
    """How large numbers are written."""

    LONG = "long"  # 2 billion yuan
    SHORT = "short"  # 2bn yuan


MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
SMALL = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_ORDINALS = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
]
_LARGE = (
    (Decimal(10) ** 12, "trillion", "tn"),
    (Decimal(10) ** 9, "billion", "bn"),
    (Decimal(10) ** 6, "million", "m"),
)
# More decimals than these would hide the value: 1,234,567 stays as it is.
_MAX_DECIMALS = 5

_ONE_DECIMAL = re.compile(r"\d{1,3}\.\d")
_BEFORE = {
    Approximation.ABOUT: "about ",
    Approximation.NEARLY: "nearly ",
    Approximation.MORE_THAN: "more than ",
    Approximation.AT_LEAST: "at least ",
    Approximation.LESS_THAN: "less than ",
    Approximation.AT_MOST: "no more than ",
}
# Two thousand mu are a hundred and thirty-three hectares: the reader needs to be told.
_EXPLAINED = {
    "mu": "hectare",
    "ping": "square metre",
    "li": "kilometre",
    "jin": "kilogram",
    "chi": "metre",
}
_SMALL_MU = 15  # below a hectare, square metres say more


def plain(value: Decimal) -> str:
    """Return *value* in digits with thousands separated and nothing rounded."""
    text = f"{value:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text


def number(value: Decimal, style: Style = Style.LONG) -> str:
    """Return *value* with million, billion or trillion where that keeps every digit."""
    for scale, word, short in _LARGE:
        if abs(value) >= scale:
            scaled = (value / scale).normalize()
            if _decimals(scaled) > _MAX_DECIMALS:
                break
            if scaled >= 1000:
                return f"{plain(scaled)} {word}" if style is Style.LONG else plain(scaled) + short
            return f"{plain(scaled)} {word}" if style is Style.LONG else plain(scaled) + short
    return plain(value)


def count(value: Decimal, style: Style = Style.LONG) -> str:
    """Return a count: in words below ten, as the news does."""
    if value == value.to_integral_value() and 0 < value < 10:
        return SMALL[int(value)]
    return number(value, style)


def approximate(text: str, approximation: Approximation) -> str:
    """Return *text* behind the words for *approximation*."""
    return _BEFORE.get(approximation, "") + text


def several(base: Decimal) -> str:
    """Return an indefinite number of the size *base*: 数十 is dozens."""
    words = {10: "dozens", 100: "hundreds", 1000: "thousands", 10**4: "tens of thousands"}
    words |= {10**5: "hundreds of thousands", 10**6: "millions", 10**7: "tens of millions"}
    words |= {10**8: "hundreds of millions", 10**9: "billions", 10**10: "tens of billions"}
    words |= {10**11: "hundreds of billions", 10**12: "trillions"}
    return words.get(int(base), "several")


def money(value: str, code: str) -> str:
    """Return an amount, already in words, of the currency *code*."""
    currency = CURRENCY_BY_CODE[code]
    if currency.prefix and _ONE_DECIMAL.fullmatch(value):
        value += "0"  # $75.30
    sign, value = ("-", value[1:]) if value.startswith("-") else ("", value)
    if not currency.prefix:
        return f"{sign}{value} {currency.name}"
    return f"{sign}{currency.prefix}{value}"


def ordinal(value: int) -> str:
    """Return first … ninth, then 10th, 21st."""
    if 0 < value < 10:
        return _ORDINALS[value]
    return ordinal_digits(value)


def ordinal_digits(value: int) -> str:
    """Return 1st, 2nd, 26th, 111th."""
    suffix = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10)
    return f"{value}{suffix or 'th'}"


def measure(value: str, unit: str, *, is_singular: bool) -> str:
    """Return a value, already in words, with its unit in the right number."""
    known = UNIT_BY_NAME[unit]
    return f"{value} {known.name if is_singular else known.plural}"


def explained_measure(value: Decimal, unit: str) -> str:
    """Return a metric equivalent in brackets for a unit that the reader cannot know, or ''."""
    target = _EXPLAINED.get(unit)
    if target is None:
        return ""
    if unit == "mu" and value < _SMALL_MU:
        target = "square metre"
    exact = (
        value
        * Decimal(UNIT_BY_NAME[unit].factor.numerator)
        / (
            Decimal(UNIT_BY_NAME[unit].factor.denominator)
            * Decimal(UNIT_BY_NAME[target].factor.numerator)
            / Decimal(UNIT_BY_NAME[target].factor.denominator)
        )
    )
    rounded = _three_digits(exact)
    about = "" if abs(exact - rounded) * 10**6 < exact else "about "
    name = UNIT_BY_NAME[target]
    return f" ({about}{number(rounded)} {name.name if rounded == 1 else name.plural})"


def date(when: When) -> str:
    """Return a date in day, month, year order, as much of it as is known."""
    if when.day and when.month:
        text = f"{when.day} {MONTHS[when.month - 1]}"
    elif when.day:
        text = f"the {ordinal_digits(when.day)}"
    elif when.month:
        text = MONTHS[when.month - 1]
    elif when.year is not None and when.year < 0:
        return f"{plain(Decimal(-when.year)) if when.year <= -10000 else -when.year} BC"
    elif when.year is not None and when.year < 1000:
        return f"AD {when.year}"
    else:
        return str(when.year)
    return f"{text} {when.year}" if when.year else text


def clock(minutes: int, seconds: Decimal = Decimal(0), *, is_certain: bool) -> str:
    """Return a time of day; one that may be morning or evening stays open."""
    hour, minute = divmod(minutes, 60)
    behind = f":{minute:02d}" if minute or seconds else ""
    if seconds:
        behind += f":{int(seconds):02d}{str(seconds % 1)[1:]}"
    if not is_certain:
        return f"{hour}{behind}" if behind else f"{hour} o'clock"
    if minutes in (0, 24 * 60):
        return f"{hour:02d}{behind or ':00'}"  # midnight would not say of which day
    half = "am" if hour < 12 else "pm"
    return f"{hour % 12 or 12}{behind} {half}"


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _three_digits(value: Decimal) -> Decimal:
    return Decimal(f"{value:.3g}")
