"""The sentence while it is read: what is still free and what stands around a figure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

from .idioms import IDIOM, ONE_OF
from .numerals import fold
from .quantity import Approximation, Figure, Kind, When
from .rendering import Style

TAKEN = "\ufffc"
# No numeral is that long: it is a serial number, or no text at all.
_ENDLESS = re.compile(r"(?:[\d零〇一二两三四五六七八九十百千万亿兆][, ]?){40,}")
# 一年零六个月: the 零 only joins.
_AND = re.compile(r"(?<=[年月天周时])零(?=[一二两三四五六七八九十\d])")


@dataclass(slots=True)
class Page:
    """A sentence with the stretches that no later reader may touch."""

    text: str
    style: Style = Style.LONG
    currency: str = "CNY"  # what a bare 元 stands for
    is_taiwanese: bool = False  # 115年 may be a year
    is_report: bool = False  # 19年 may be a year
    folded: str = field(init=False)
    free: str = field(init=False)
    figures: list[Figure] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.folded = fold(self.text)
        self.free = self.folded
        for pattern in (_ENDLESS, IDIOM, ONE_OF, _AND):
            self.free = pattern.sub(_closed, self.free)

    def take(self, figure: Figure) -> None:
        """Keep *figure* and close its span to later readers."""
        self.figures.append(figure)
        length = figure.end - figure.start
        self.free = self.free[: figure.start] + TAKEN * length + self.free[figure.end :]

    def before(self, start: int, length: int) -> str:
        """Return the folded characters before *start*."""
        return self.folded[max(0, start - length) : start]

    def after(self, end: int, length: int) -> str:
        """Return the folded characters from *end* on."""
        return self.folded[end : end + length]

    def figure(
        self,
        start: int,
        end: int,
        english: str,
        kind: Kind,
        *,
        value: Decimal | None = None,
        high: Decimal | None = None,
        unit: str = "",
        approximation: Approximation = Approximation.EXACT,
        is_inline: bool = True,
        is_required: bool = True,
        when: When | None = None,
        kept: int = 0,
    ) -> Figure:
        """Return a figure of this sentence without taking it; spaces at its edges stay outside."""
        source = self.text[start:end]
        start += len(source) - len(source.lstrip())
        end -= len(source) - len(source.rstrip())
        return Figure(
            start,
            end,
            self.text[start:end],
            english,
            kind,
            value,
            high,
            unit,
            approximation,
            is_inline,
            is_required,
            when,
            kept,
        )


def _closed(match: re.Match[str]) -> str:
    return TAKEN * len(match.group())
