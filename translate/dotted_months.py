"""Reading the months of a career: 1999.10—2001.12, 2016.05至今.

A decimal looks alike, so another month, or what says until now, has to stand beside it.
"""

from __future__ import annotations

import re

from .dates import dated
from .page import Page
from .quantity import Figure, When

_MONTH = r"(?:19|20)\d\d\.(?:0[1-9]|1[0-2])(?![\d.%元点万亿美港米吨])"
_TO = "[-~至到]"
DOTTED_MONTH = re.compile(
    rf"(?<![\d.])(?=(?P<first>{_MONTH}))\d{{4}}\.\d\d(?= ?{_TO}{{1,2}} ?(?:{_MONTH}|今))"
    rf"|(?:(?<=\d{{4}}\.\d\d{_TO})|(?<=\d{{4}}\.\d\d{_TO}{{2}}))(?P<last>{_MONTH})"
)


def read_dotted_month(page: Page, match: re.Match[str]) -> Figure | None:
    """Read a year and a month with a full stop between them."""
    year, month = (match["first"] or match["last"]).split(".")
    return dated(page, match, When(year=int(year), month=int(month)), None)
