"""Cities beyond China that neither the glossaries nor CC-CEDICT have, from GeoNames.

A form of four characters and more is a city wherever it stands alone. A shorter one, or one that
foreign persons are named by, is as often a piece of something else, or a person: it counts only
beside a word that speaks of a place. Japanese and Korean cities count in an article on Japan or
Korea. The data is a selection, made by ``training/world_places.py``, under CC BY 4.0; the notice is
in the first lines of ``data/world_places.tsv.gz``.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from . import lexicon
from .glossary import Glossary
from .glossary_entry import FROM_GEONAMES, FROM_LEXICON, Entry
from .japanese_names import is_of_japan
from .longest_forms import lengths_by_start
from .place_cues import is_beside_place, is_of_korea, is_person
from .word_bounds import stands_alone

_LONG = 4  # characters
_LONG_BY_CHARACTERS = 3  # of a Japanese or Korean city
_GATES = {"日本": is_of_japan, "韩国": is_of_korea, "朝鲜": is_of_korea}

Listed = Callable[[str], Iterable[tuple[int, int]]]


def _nothing(text: str) -> tuple[tuple[int, int], ...]:
    return ()


@dataclass(frozen=True, slots=True)
class City:
    """One Chinese form of a city: its English, the original spelling if it is another, its land."""

    chinese: str
    english: str
    other: str = ""
    country: str = ""
    is_large: bool = False

    @property
    def entry(self) -> Entry:
        """The city as an entry of the second lexicon."""
        accepts = (self.other,) if self.other else ()
        return Entry(
            self.chinese,
            self.english,
            "place",
            FROM_LEXICON,
            accepts=accepts,
            note=FROM_GEONAMES,
            table="places_world",
        )


class Cities:
    """Cities that are found by their longest Chinese form."""

    def __init__(self, cities: Iterable[City]) -> None:
        self._cities = {city.chinese: city for city in cities}
        self._lengths = lengths_by_start(self._cities)

    @classmethod
    def builtin(cls) -> Cities:
        """Return the cities that come with the package."""
        return _builtin()

    def __iter__(self) -> Iterator[City]:
        return iter(self._cities.values())

    def lookup(self, chinese: str, article: str = "") -> Entry | None:
        """Return a city that needs nothing beside it to be one.

        So do cities of Japan and Korea in an *article* that speaks of their country.
        """
        city = self._cities.get(chinese)
        gate = _GATES.get(city.country) if city is not None else None
        is_at_home = gate is not None and bool(article) and gate(article)
        return city.entry if city is not None and (is_at_home or _is_plain(city)) else None

    def find(self, texts: Sequence[str], listed: Listed = _nothing) -> list[City]:
        """Return the cities that the sentences of one article, in simplified script, speak of.

        *listed* gives the stretches of a sentence that are known otherwise: none of them is cut.
        """
        article = "\n".join(texts)
        found: dict[str, bool] = {}
        for text in texts:
            hits = list(self._hits(text))
            taken = listed(text) if hits else ()
            for start, city in hits:
                if _is_cut(start, start + len(city.chinese), taken):
                    continue
                if is_person(text, start, start + len(city.chinese), article):
                    found[city.chinese] = False
                elif found.get(city.chinese, True):
                    counts = found.get(city.chinese) or _counts(city, text, start, article)
                    found.update({city.chinese: True} if counts else {})
        return [self._cities[chinese] for chinese, is_city in found.items() if is_city]

    def _hits(self, text: str) -> Iterator[tuple[int, City]]:
        """Yield where the longest forms stand alone in *text*."""
        position = 0
        while position < len(text):
            for size in self._lengths.get(text[position], ()):
                end = position + size
                city = self._cities.get(text[position:end])
                if city is not None and stands_alone(city.entry, text, position, end):
                    yield position, city
                    position = end - 1
                    break
            position += 1


def _counts(city: City, text: str, start: int, article: str) -> bool:
    """Tell whether a form that stands alone is the city here."""
    gate = _GATES.get(city.country)
    if gate is not None and not gate(article):
        return False
    if _is_plain(city) or is_beside_place(text, start, start + len(city.chinese)):
        return True
    is_told = gate is None and not lexicon.name_part(city.chinese)
    return is_told and any(form in article for form in _forms_of(city.country))


def _is_plain(city: City) -> bool:
    """Tell whether a form is the city wherever it stands alone."""
    longest = _LONG_BY_CHARACTERS if city.country in _GATES else _LONG
    return len(city.chinese) >= longest and not lexicon.name_part(city.chinese)


def _is_cut(start: int, end: int, taken: Iterable[tuple[int, int]]) -> bool:
    """Tell whether a stretch that is known otherwise has a part of this one, or all of it."""
    return any(s < end and start < e and not (start <= s and e <= end) for s, e in taken)


@cache
def _forms_of(country: str) -> tuple[str, ...]:
    entry = Glossary.builtin().lookup(country) if country else None
    return entry.forms if entry else ()


@cache
def _builtin() -> Cities:
    data = (files(__package__) / "data" / "world_places.tsv.gz").read_bytes()
    lines = gzip.decompress(data).decode("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    next(rows)  # the names of the columns
    return Cities(City(c, e, other, land, size == "l") for c, e, other, land, size in rows)
