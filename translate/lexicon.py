"""CC-CEDICT's names and terms: a second lexicon, below every glossary.

The data is a selection, made by ``training/lexicon.py``, under CC BY-SA 4.0; the notice is in the
first lines of ``data/cedict.tsv.gz``. What it says is a proposal: an English that has another word
for it is not wrong.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from .glossary_entry import FROM_LEXICON, Entry
from .longest_forms import lengths_by_start
from .word_bounds import stands_alone

TABLE = "cedict"
_KINDS = {"place": "place", "abroad": "place", "organisation": "organisation", "person": "person"}
# An English without its last word of these is as good: the Volga for the Volga River.
_GENERIC = frozenset({"River", "Islands", "Island", "Lake", "County", "District", "Town", "City"})
_ABROAD = "abroad"


def find_terms(text: str) -> Iterator[tuple[int, int, Entry]]:
    """Yield start, end and entry of the longest terms in *text*, in simplified script."""
    lengths = _lengths()
    position = 0
    while position < len(text):
        for size in lengths.get(text[position], ()):
            end = position + size
            entry = lookup(text[position:end]) if end <= len(text) else None
            if entry is not None and stands_alone(entry, text, position, end):
                yield position, end, entry
                position = end - 1
                break
        position += 1


def lookup(chinese: str) -> Entry | None:
    """Return the entry of a name or term, None for a part of a name."""
    english, kind = _table().get(chinese, ("", "part"))
    if kind == "part":
        return None
    short = english.rpartition(" ")
    accepts = (short[0],) if short[2] in _GENERIC else ()
    return Entry(
        chinese,
        english,
        _KINDS.get(kind, "term"),
        FROM_LEXICON,
        accepts=accepts,
        table=_origin(kind),
    )


def names() -> Iterator[Entry]:
    """Yield the entries of all names."""
    for chinese, (_, kind) in _table().items():
        entry = lookup(chinese) if kind in _KINDS else None
        if entry is not None:
            yield entry


def rows() -> Iterator[tuple[str, str, str]]:
    """Yield Chinese, English and kind of every entry, parts of names among them."""
    for chinese, (english, kind) in _table().items():
        yield chinese, english, kind


def name_part(chinese: str) -> str:
    """Return the Latin form of a foreign given or family name, empty if it is not known."""
    english, kind = _table().get(chinese, ("", ""))
    return english if kind in ("part", "person") and english.isalpha() else ""


def _origin(kind: str) -> str:
    return "places_world" if kind == _ABROAD else TABLE


@cache
def _table() -> dict[str, tuple[str, str]]:
    data = (files(__package__) / "data" / "cedict.tsv.gz").read_bytes()
    lines = gzip.decompress(data).decode().splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    next(rows)  # the names of the columns
    return {chinese: (english, kind) for chinese, english, kind in rows}


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    return lengths_by_start(_table())
