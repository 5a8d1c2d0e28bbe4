"""Which English words stand for a Chinese word, and how surely.

The table is learnt from parallel text by ``training/word_pairs.py``. It serves to see whether a
stretch of Chinese left any trace in the English; it is no dictionary and translates nothing.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files

from .tagged_words import cut

_STEM = 5  # letters: develops, developed and development are one
_WORD = re.compile(r"[a-z]{3,}")
_CHINESE = re.compile("[\u4e00-\u9fff]{2,4}")
_EMPTY_WORDS = """
the and for with from that this these those its his her their our your not does did has have had
was were are been being will would could may might must can should shall which who whom what when
where how then than also into over under out about more most such all any some other there here new
one two them him upon per via very own same each both only just but they you she
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())


@dataclass(frozen=True, slots=True)
class Habit:
    """How a Chinese word is put into English.

    ``rate`` is how often one of ``english`` stands in a translation of a sentence with the word,
    ``chance`` how often in one of any sentence.
    """

    english: frozenset[str]
    rate: float
    chance: float


@dataclass(frozen=True, slots=True)
class Table:
    """What was learnt: Chinese words, and how often an English one has a reason in the Chinese."""

    chinese: Mapping[str, Habit] = field(default_factory=dict)
    explained: Mapping[str, float] = field(default_factory=dict)


@lru_cache(maxsize=512)
def stems(english: str) -> frozenset[str]:
    """Return the beginnings of the words of *english* that mean something by themselves."""
    return frozenset(word[:_STEM] for word in _WORD.findall(english.lower()) if word not in _EMPTY)


@lru_cache(maxsize=512)
def content_words(chinese: str) -> tuple[tuple[str, int, int], ...]:
    """Return the words of two to four characters with their spans."""
    return tuple(word for word in cut(chinese) if _CHINESE.fullmatch(word[0]))


@cache
def word_pairs() -> Table:
    """Return the table that comes with the package."""
    path = files(__package__) / "data" / "word_pairs.tsv.gz"
    chinese: dict[str, Habit] = {}
    explained: dict[str, float] = {}
    for line in gzip.decompress(path.read_bytes()).decode("utf-8").splitlines():
        word, rate, chance, english = line.split("\t")
        if english:
            chinese[word] = Habit(
                frozenset(english.split()), int(rate) / 100, min(1.0, int(chance) / 100)
            )
        else:
            explained[word] = int(rate) / 100
    return Table(chinese, explained)
