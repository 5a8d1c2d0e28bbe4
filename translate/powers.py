"""Powers of a number: 10的9次方, of which the base and the exponent stay as they are."""

from __future__ import annotations

import re

from .numerals import CHINESE, parse
from .page import Page
from .quantity import Figure, Kind

_NUMERAL = rf"(?:\d{{1,3}}|{CHINESE})"
POWER = re.compile(
    rf"(?P<base>{_NUMERAL})(?=的?[负-]?{_NUMERAL}次[方幂])"
    rf"|(?P<exponent>{_NUMERAL})次[方幂](?![案法式面])"
)


def read_power(page: Page, match: re.Match[str]) -> Figure | None:
    """Read either number of 10的9次方 for comparison: 10 to the 9th power, or 10^9."""
    value = parse(match["base"] or match["exponent"])
    if value is None:
        return None
    return page.figure(
        *match.span(),
        str(value),
        Kind.NUMBER if match["base"] else Kind.ORDINAL,
        value=value,
        is_inline=False,
        is_required=False,
    )
