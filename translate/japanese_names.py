"""Japanese persons by their names in Chinese characters: 山田孝之 is Takayuki Yamada.

The characters do not tell how a Japanese name is read, so persons whom a dictionary knows are
found, and only in an article that speaks of Japan. Others are read as most of the dictionary's
persons are who have the same family name and the same given name, and are unsure. The data is a
selection of JMnedict made by
``training/japanese_names.py``, under CC BY-SA 4.0; the notice is in the first lines of
``data/japanese_names.tsv.gz``.
"""

from __future__ import annotations

import gzip
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from .glossary_entry import Entry
from .longest_forms import lengths_by_start
from .name_cues import HONOURED, SPEAKS, STOPS, is_behind_title
from .name_words import COMMON, DOTS, FUNCTION
from .tagged_words import words_of

_JAPAN = re.compile(
    "日本|日媒|日剧|日圆|日元|日经|东京|大阪|京都|名古屋|横滨|神户|福冈|札幌|冲绳|北海道|NHK|共同社|日方|日企|日籍"
    "|福岛|广岛|长崎|熊本|鹿儿岛|静冈|埼玉|神奈川|新潟|岩手县|青森县|秋田县|石川县|富山县|长野县|岐阜县|爱知县"
    "|三重县|兵库县|奈良县|和歌山|鸟取县|岛根县|冈山县|山口县|德岛县|香川县|爱媛县|高知县|佐贺县|大分县|宫崎县"
    "|宫城县|山形县|茨城县|栃木县|群马县|千叶县|山梨县|滋贺县|福井县|甲子园|自卫队|防卫省|外务省|厚生劳动省"
)
_OLD = " old"  # of those whose family name stands first in English, too
_SHORTEST = 2  # characters of a family name that may stand alone
_LEAST_PERSONS = 2  # of the dictionary that have a family name which makes a name by itself
_SURELY_FAMILY = 40  # persons who have a family name that is a word, too
_SURELY_GIVEN = 10  # persons who have a given name that is a word, too
_PLAINLY_JAPANESE = 4  # characters
_NONE: Counter[str] = Counter()
_GOES_ON = frozenset("县市区町村郡大寺神站港线郎子")  # 松山大学, 高山市
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
    found = {text[p.start : p.end]: p for p in _found(text)}
    rest = text
    for name in sorted(found, key=len, reverse=True):
        rest = rest.replace(name, "，")
    for name, person in found.items():
        if not person.readings:
            continue
        size, readings = person.size, person.readings
        is_sure = len(readings) == 1 and not (size == 1 and name[0] in COMMON)
        status = "found" if is_sure and name in _persons() else "unsure"
        family, given, is_old = readings[0]
        orders = (f"{given} {family}", f"{family} {given}")
        english, other = orders[::-1] if is_old else orders
        yield Entry(name, english, "person", status, accepts=(other, family), note=_NOTE)
        if size >= _SHORTEST and name[:size] in rest:
            accepts = (*orders, given)
            yield Entry(name[:size], family, "person", status, accepts=accepts, note=_NOTE)


def unread_persons(text: str) -> Iterator[str]:
    """Yield Japanese names that no reading is given to, to be flagged.

    Their given name is none of the dictionary's, or the article does not speak of Japan, and the
    characters of the name alone tell that it is Japanese: 前田健太.
    """
    is_japan = is_of_japan(text)
    for person in _found(text):
        name = text[person.start : person.end]
        is_plain = person.size > 1 and len(name) >= _PLAINLY_JAPANESE and bool(person.readings)
        if is_plain if not is_japan else not person.readings:
            yield name


@dataclass(frozen=True, slots=True)
class _Person:
    """A name in a text: the size of its family name, and how it may be read, most likely first."""

    start: int
    end: int
    size: int
    readings: tuple[tuple[str, str, bool], ...]


def _found(text: str) -> Iterator[_Person]:
    """Yield the names in *text*, the longest at each place."""
    position = 0
    while position < len(text):
        persons = [*_listed(text, position), *_composed(text, position)]
        best = max(persons, key=lambda person: person.end, default=None)
        if best is not None:
            yield best
            position = best.end - 1
        position += 1


def _listed(text: str, start: int) -> Iterator[_Person]:
    """Yield the persons of the dictionary whose names begin at *start*, the longest first."""
    for length in _lengths().get(text[start], ()):
        name = text[start : start + length]
        if name in _persons():
            yield _Person(start, start + length, *_persons()[name])
            return


def _composed(text: str, start: int) -> Iterator[_Person]:
    """Yield a name of a known family name and a given one, where it is plain that it ends."""
    families, givens = _parts()
    for size in (3, 2):
        family = text[start : start + size]
        persons = families.get(family, _NONE).total()
        if not persons:
            continue
        is_titled = is_behind_title(text, start)
        if len(family) < size or persons < (1 if is_titled else _LEAST_PERSONS):
            continue
        if persons < _SURELY_FAMILY and _is_word(family, "nr", "ns"):
            continue
        if not (is_titled or _is_edge(text, start)):
            continue
        for length in (3, 2, 1):
            end = start + size + length
            given = text[start + size : end]
            if not _is_given_end(text, start, end) or (
                length == 1 and not (is_titled or _is_cued(text, start, end))
            ):
                continue
            if _is_word(given, "nr") and givens.get(given, _NONE).total() < _SURELY_GIVEN:
                continue
            if readings := givens.get(given):
                both = (families[family].most_common(1)[0][0], readings.most_common(1)[0][0], False)
                yield _Person(start, end, size, (both,))
                return
            if length > 1 and _is_cued(text, start, end) and _given_characters().issuperset(given):
                yield _Person(start, end, size, ())
                return


def _is_word(characters: str, *tags: str) -> bool:
    """Tell whether a dictionary has *characters* as a word, and under none of *tags*."""
    import rjieba

    if characters == "日本":
        return True
    if len(characters) == 1 or not rjieba.has_word(characters):
        return False
    return not rjieba.tag(characters)[0][1].startswith(tags)


def _is_edge(text: str, position: int) -> bool:
    """Tell whether no word of the dictionary reaches over *position*."""
    return position not in _inside_words(text)


@lru_cache(maxsize=8)
def _inside_words(text: str) -> frozenset[int]:
    import rjieba

    return frozenset(
        position
        for word in words_of(text)
        if word.end - word.start > 1 and rjieba.has_word(text[word.start : word.end])
        for position in range(word.start + 1, word.end)
    )


def _is_given_end(text: str, start: int, end: int) -> bool:
    """Tell whether a name may end at *end*: no word reaches over it, and no name goes on."""
    if end > len(text) or not _is_edge(text, end) or not FUNCTION.isdisjoint(text[start + 2 : end]):
        return False
    follows = text[end : end + 1]
    return follows not in DOTS and follows not in _GOES_ON


def _is_cued(text: str, start: int, end: int) -> bool:
    """Tell whether a title stands before a name, or one who speaks or bears a title behind."""
    if SPEAKS.match(text, end) or HONOURED.match(text, end):
        return True
    return is_behind_title(text, start) and bool(STOPS.match(text, end))


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


@cache
def _parts() -> tuple[dict[str, Counter[str]], dict[str, Counter[str]]]:
    """Return the family and the given names of the dictionary with the counts of their readings."""
    families: dict[str, Counter[str]] = defaultdict(Counter)
    givens: dict[str, Counter[str]] = defaultdict(Counter)
    for name, (size, readings) in _persons().items():
        for family, given, is_old in readings:
            if not is_old:
                families[name[:size]][family] += 1
                givens[name[size:]][given] += 1
    return dict(families), dict(givens)


@cache
def _given_characters() -> frozenset[str]:
    return frozenset("".join(given for given in _parts()[1] if len(given) == _SHORTEST))
