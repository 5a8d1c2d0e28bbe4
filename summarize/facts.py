"""What a written sentence must have from its sources: figures and names.

A reader returns the facts of a Chinese sentence; two facts with one key say the same. The reader
here compares letter by letter: the same digits with the same unit, the same name. Another one,
such as one that compares values, may be given to `summarize`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class FactKind(StrEnum):
    """What a fact is."""

    FIGURE = "figure"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure or a name that stands at ``start`` to ``end`` of a sentence."""

    kind: FactKind
    start: int
    end: int
    text: str
    key: Hashable


FactReader = Callable[[str], Sequence[Fact]]

_DIGITS = re.compile(r"[0-9]+(?:[.,:/][0-9]+)*")
# Behind digits: what makes their size, a little more or less, and one character of the unit.
_UNIT = re.compile(r"\s*[多余几数]?[十百千万亿兆]*[多余几]?[%‰]?(?:个百分点|[\u4e00-\u9fff])?")
# Numbers in characters, with a measure behind them. 一个, 一家, 一种 count nothing.
_NUMERAL = re.compile(
    r"(?:[几数]?[二两三四五六七八九十百千万亿零〇]|一(?=[十百千万亿成倍半月日号度至到、—-]))"
    r"[一二两三四五六七八九十百千万亿零〇几数点]*[多余]?[\u4e00-\u9fff]"
    r"|[百千万]分之[一二三四五六七八九十百零点]+|翻[一两三四]?番|过?半数|一半"
)
_LATIN = re.compile(r"(?=[A-Za-z0-9+.&-]*[A-Za-z])[A-Za-z0-9]+(?:[-+.&][A-Za-z0-9]+)*\+?")
# Before a figure: how exact it is.
_ABOUT = re.compile(
    r"(?:不低于|不少于|不超过|不足|不到|超过?|逾|近|约|大约|至少|最多|至多|达不到|将近|接近|突破)?$"
)
_WIDE = {ord("０") + n: str(n) for n in range(10)} | {ord("％"): "%", ord("．"): "."}
# Tags of rjieba for persons, places, bodies and other names.
_NAMES = ("nr", "ns", "nt", "nz")


@lru_cache(maxsize=4096)  # asked for every sentence of the evidence, for every fact
def plain_facts(text: str) -> tuple[Fact, ...]:
    """Return the figures and names of a Chinese sentence, by their letters, in order.

    >>> [(fact.kind.value, fact.text) for fact in plain_facts("全长120公里，投资约86亿元。")]
    [('figure', '120公'), ('figure', '约86亿元')]
    """
    folded = text.translate(_WIDE)
    found = [*_figures(folded), *plain_names(folded)]
    return tuple(sorted(found, key=lambda fact: (fact.start, fact.end)))


def plain_names(text: str) -> Iterator[Fact]:
    """Yield the names that the segmenter knows or guesses, and every Latin word."""
    import rjieba

    for match in _LATIN.finditer(text):
        yield Fact(FactKind.NAME, *match.span(), match.group(), match.group().casefold())
    place = 0
    for word, tag in rjieba.tag(text):
        if tag.startswith(_NAMES) and len(word) > 1 and not _LATIN.search(word):
            yield Fact(FactKind.NAME, place, place + len(word), word, word)
        place += len(word)


def _figures(text: str) -> Iterator[Fact]:
    taken: list[tuple[int, int]] = [match.span() for match in _LATIN.finditer(text)]
    for match in _DIGITS.finditer(text):
        if any(start <= match.start() < end for start, end in taken):
            continue
        unit = _UNIT.match(text, match.end())
        end = unit.end() if unit else match.end()
        taken.append((match.start(), end))
        yield _figure(text, match.start(), end)
    for match in _NUMERAL.finditer(text):
        if not any(start < match.end() and match.start() < end for start, end in taken):
            yield _figure(text, *match.span())


def _figure(text: str, start: int, end: int) -> Fact:
    about = _ABOUT.search(text[:start])
    start = about.start() if about else start
    stretch = text[start:end]
    return Fact(FactKind.FIGURE, start, end, stretch, re.sub(r"[\s,]", "", stretch))
