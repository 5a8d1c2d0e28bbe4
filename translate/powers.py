"""Powers of a number: 10的9次方, the ninth power of ten."""

from __future__ import annotations

import re

from .numerals import CHINESE, parse
from .page import Page
from .quantity import Figure, Kind

POWER = re.compile(
    rf"(?P<base>\d+|{CHINESE})的?(?P<sign>负|-)?(?P<exponent>\d{{1,3}}|{CHINESE})次(?:方|幂)(?![案法式面])"
)


def read_power(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 10的9次方 as 10^9, for which 10⁹ and a billion do as well."""
    base, exponent = parse(match["base"]), parse(match["exponent"])
    if base is None or exponent is None:
        return None
    sign = "-" if match["sign"] else ""
    return page.figure(
        *match.span(), f"{base}^{sign}{exponent}", Kind.LABEL, value=base, is_required=False
    )
