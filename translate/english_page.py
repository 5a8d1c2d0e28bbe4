"""An English text while it is read, and what is found in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from .quantity import Approximation, Kind, When

_TAKEN = "\ufffc"


def _small(text: str) -> str:
    """Return *text* in small letters, each in its place."""
    return text.replace("İ", "i").lower()


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character == "_"


@dataclass(frozen=True, slots=True)
class EnglishFigure:
    """One figure of an English text.

    ``others`` are further values that the same words may mean (5m: five million or five metres).
    A figure that ``is_soft`` (both, one, a name's number) needs no counterpart in the source.
    """

    start: int
    end: int
    text: str
    kind: Kind
    value: Decimal | None = None
    others: tuple[Decimal, ...] = ()
    unit: str = ""
    approximation: Approximation = Approximation.EXACT
    when: When | None = None
    is_soft: bool = False
    is_hedged: bool = False  # about, nearly or more than stands before it
    is_spell: bool = False  # a time that something took or that has passed: for 21 years
    is_joined: bool = False  # its unit stands behind a later figure

    @property
    def values(self) -> tuple[Decimal, ...]:
        return (() if self.value is None else (self.value,)) + self.others


@dataclass(slots=True)
class EnglishPage:
    """The text with the stretches that no later reader may touch."""

    text: str
    free: str = field(init=False)
    figures: list[EnglishFigure] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.free = self.text.replace("\u2019", "'").replace("\xa0", " ")

    def take(self, figure: EnglishFigure) -> None:
        """Keep *figure* and close its span to later readers."""
        self.figures.append(figure)
        self.close_span(figure.start, figure.end)

    def is_taken(self, place: int) -> bool:
        """Tell whether the character at *place* is read already."""
        return self.free[place : place + 1] == _TAKEN

    def close_words(self, words: str) -> None:
        """Close *words* wherever they stand by themselves, in capitals or not."""
        small, wanted = _small(self.free), _small(words)
        start = small.find(wanted)
        while start >= 0:
            end = start + len(wanted)
            is_part = _is_of_word(small[start - 1 : start]) or _is_of_word(small[end : end + 1])
            if not is_part:
                self.close_span(start, end)
            start = small.find(wanted, start + 1 if is_part else end)

    def close_span(self, start: int, end: int) -> None:
        """Close a stretch to later readers."""
        self.free = self.free[:start] + _TAKEN * (end - start) + self.free[end:]


Reader = Callable[[EnglishPage, re.Match[str]], Iterable[EnglishFigure]]
