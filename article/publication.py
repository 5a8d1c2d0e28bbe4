"""When an article was published, where the page tells it for certain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from .model import Article
from .origins import OTHER_DATE

# 2020-01-28, 2020/1/28, 2020年1月28日, 20200128 is none: it may be a number of anything.
_FULL = re.compile(r"(?<!\d)((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)日?")
DATE_LINE = "date or source line"


def publication_date(article: Article) -> date | None:
    """Return the day of publication; None where none is told, or several that differ.

    The page's own metadata go before a line with the date above the story, or below it.
    """
    told = article.origin.published
    own = list(_dates(told))
    lines = [r.text for r in article.removed if r.reason == DATE_LINE]
    if own and not any(told in line for line in lines):
        return own[0]
    found = {day for line in lines if not OTHER_DATE.search(line) for day in _dates(line)}
    return found.pop() if len(found) == 1 else None


def _dates(text: str) -> Iterator[date]:
    for match in _FULL.finditer(text):
        try:
            yield date(*map(int, match.groups()))
        except ValueError:  # the 31st of February
            continue
