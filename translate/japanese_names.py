"""Japanese persons by their names in Chinese characters: 山田孝之 is Takayuki Yamada.

The characters do not tell how a Japanese name is read, so only persons whom a dictionary knows are
found, and only in an article that speaks of Japan. The data is a selection of JMnedict made by
``training/japanese_names.py``, under CC BY-SA 4.0; the notice is in the first lines of
``data/japanese_names.tsv.gz``.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from .glossary_entry import Entry
from .longest_forms import lengths_by_start
from .name_words import COMMON

_JAPAN = re.compile(
    "日本|日媒|日剧|日圆|日元|日经|东京|大阪|京都|名古屋|横滨|神户|福冈|札幌|冲绳|北海道|NHK|共同社"
)
_OLD = " old"  # of those whose family name stands first in English, too
_SHORTEST = 2  # characters of a family name that may stand alone
_NOTE = "JMnedict"


def is_of_japan(text: str) -> bool:
    """Tell whether an article in simplified script speaks of Japan."""
    return bool(_JAPAN.search(text))


def find_japanese_persons(text: str) -> Iterator[Entry]:
    """Yield an entry for each person whom *text*, in simplified script, names in full.

    The family name alone is another entry, where it stands alone. A name that is read in several
    ways, or that may be a Chinese person's, is unsure.
    """
    if not is_of_japan(text):
        return
    found = dict.fromkeys(_found(text))
    rest = text
    for name in sorted(found, key=len, reverse=True):
        rest = rest.replace(name, "，")
    for name in found:
        size, readings = _persons()[name]
        is_sure = len(readings) == 1 and not (size == 1 and name[0] in COMMON)
        status = "found" if is_sure else "unsure"
        family, given, is_old = readings[0]
        orders = (f"{given} {family}", f"{family} {given}")
        english, other = orders[::-1] if is_old else orders
        yield Entry(name, english, "person", status, accepts=(other, family), note=_NOTE)
        if size >= _SHORTEST and name[:size] in rest:
            accepts = (*orders, given)
            yield Entry(name[:size], family, "person", status, accepts=accepts, note=_NOTE)


def _found(text: str) -> Iterator[str]:
    """Yield the names in *text*, the longest at each place."""
    position = 0
    while position < len(text):
        for size in _lengths().get(text[position], ()):
            name = text[position : position + size]
            if name in _persons():
                yield name
                position += size - 1
                break
        position += 1


@cache
def _persons() -> dict[str, tuple[int, tuple[tuple[str, str, bool], ...]]]:
    """Return of each name the size of its family name, and family and given name as read."""
    data = (files(__package__) / "data" / "japanese_names.tsv.gz").read_bytes()
    lines = gzip.decompress(data).decode("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    next(rows)  # the names of the columns
    return {name: (int(size), tuple(map(_reading, read.split(", ")))) for name, size, read in rows}


def _reading(text: str) -> tuple[str, str, bool]:
    family, given = text.removesuffix(_OLD).split(" ")
    return family, given, text.endswith(_OLD)


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    return lengths_by_start(_persons())
