"""When an article, or a count in it, was told: which of two is the later one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..article import Article
from ..article.publication import DATE_LINE, publication_date

_DATELINE = 40  # characters at the start of a story in which its dateline stands
# 新华社临川10月12日电, 南州晚报10月13日讯.
_DAY = re.compile(r"(?<![\d年])(\d{1,2})月(\d{1,2})日(?:电|讯|消息|报道|报导)")
# 10月12日上午…: the day of the first news.
_FIRST_DAY = re.compile(r"(?:【[^】]*】)?(?:本[报台网]讯)?\s*(\d{1,2})月(\d{1,2})日")
_HALF_YEAR = 6  # months; a January is later than the December that it is compared with


@dataclass(frozen=True, slots=True)
class Moment:
    """A day of a year, and an hour of it; 0 or None where it is not told."""

    month: int = 0
    day: int = 0
    hour: int | None = None

    @classmethod
    def of_article(cls, article: Article) -> Moment:
        """Return the day on which an article was told, as far as it is certain."""
        published = publication_date(article)
        if published:
            return cls(published.month, published.day)
        told = dateline_day(article)
        if told.day or not article.body:
            return told
        found = _FIRST_DAY.match(article.body[0].text)
        return cls(int(found[1]), int(found[2])) if found else cls()

    def counted(self, as_of: tuple[str, ...]) -> Moment:
        """Return the moment of a count in an article of this day: 截至12日18时, 截至当日10时."""
        month, day, hour = (int(part) if part else 0 for part in as_of or ("", "", ""))
        return Moment(month or self.month, day or self.day, hour if as_of and as_of[2] else None)

    def with_hour(self, counts: Iterable[Moment]) -> Moment:
        """Return this day with the latest hour of counts that were made on it."""
        hours = [
            count.hour for count in counts if (count.month, count.day) == (self.month, self.day)
        ]
        return replace(self, hour=max((hour for hour in hours if hour is not None), default=None))

    def is_before(self, other: Moment) -> bool:
        """Tell whether this is surely the earlier one of two."""
        if self.month != other.month:
            is_known = self.month and other.month
            return bool(is_known) and (other.month - self.month) % 12 < _HALF_YEAR
        if self.day != other.day:
            return bool(self.day and other.day) and self.day < other.day
        if self.hour is None or other.hour is None:
            return False
        return self.hour < other.hour


def in_time(one: Moment, other: Moment) -> int:
    """Return -1 if the first moment is surely the earlier one, 1 if it is the later, else 0."""
    return int(other.is_before(one)) - int(one.is_before(other))


def dateline_day(article: Article) -> Moment:
    """Return the day of the dateline, which has no year."""
    lines = [r.text for r in article.removed if r.reason == DATE_LINE]
    lines += [sentence.text for sentence in article.body[:1]]
    for line in lines:
        found = _DAY.search(line.strip()[:_DATELINE])
        if found:
            return Moment(int(found[1]), int(found[2]))
    return Moment()
