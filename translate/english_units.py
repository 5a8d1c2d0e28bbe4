"""English words for currencies and units, as patterns and by what they mean."""

from __future__ import annotations

import re

from .units import CURRENCIES, DURATIONS, MEASURES

_SYMBOLS = sorted(
    {text for c in CURRENCIES for text in c.english if not text.replace(" ", "").isalpha()},
    key=len, reverse=True,
)  # fmt: skip
_CODES = "EURO|RMB|CNY|USD|HKD|EUR|GBP|JPY|KRW|INR|AUD|CAD|SGD|TWD|CHF|RUB"
# N585 million are naira; a capital alone, and only before such a sum.
_NAIRA = r"(?-i:N)(?=\d[\d,.]* ?(?:[mbt]r?illion|bn|m)\b)"
CURRENCY_BEFORE = "|".join([*(re.escape(text.upper()) for text in _SYMBOLS), _CODES, _NAIRA])
_NAMES = sorted(
    {text for c in CURRENCIES for text in c.english if text[0].isalpha() and "$" not in text},
    key=len, reverse=True,
)  # fmt: skip
# Codes in capitals only: try, rub and won are words.
CURRENCY_AFTER = (
    "|".join(
        f"(?-i:{text.upper()})"
        if len(text) == 3 and text not in ("yen", "won")
        else re.escape(text)
        for text in _NAMES
    )
    + r"|(?:US|HK|NT)?[$]|[¥€£₩]"
)
CURRENCY_CODE: dict[str, str] = {}
for _currency in CURRENCIES:
    for _text in _currency.english:
        CURRENCY_CODE.setdefault(_text, _currency.code)
CURRENCY_CODE["n"] = "NGN"
UNIT_NAME: dict[str, str] = {}
UNIT_NAME |= {"°": "degree", "feet": "foot", "decades": "decade", "centigrade": "degree Celsius"}
UNIT_NAME |= {"degrees centigrade": "degree Celsius", "degrees c": "degree Celsius"}
UNIT_NAME |= {"celsius": "degree Celsius", "fahrenheit": "degree Fahrenheit", "jins": "jin"}
UNIT_NAME["ms"] = "millisecond"  # and no metres
UNIT_NAME |= {"mus": "mu", "chinese acres": "mu", "nanometres": "nm", "nanometers": "nm"}
UNIT_NAME |= {"year old": "year", "years old": "year", "year-old": "year", "years-old": "year"}
for _unit in (*MEASURES, *DURATIONS):
    for _text in {_unit.name, _unit.plural, *_unit.english, *(e + "s" for e in _unit.english)}:
        UNIT_NAME.setdefault(_text.casefold(), _unit.name)
        UNIT_NAME.setdefault(_text.casefold().replace(" ", "-"), _unit.name)
del UNIT_NAME["has"]  # a verb, not hectares
UNIT_TEXTS = "|".join(re.escape(t) for t in sorted(UNIT_NAME, key=len, reverse=True))
