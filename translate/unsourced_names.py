"""Names in an English sentence that the engine wrote by itself, with nothing to vouch for them.

What is known of a name stands in the Chinese in English before an engine sees it. Every other
capitalised word that is no English word is the engine's own: often right for a foreign name, whose
sound the Chinese has, and now and then invented.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache

from . import lexicon
from .glossary import Glossary
from .known_names import WEAK
from .near_forms import is_near, own_forms
from .pinyin_names import is_pinyin, is_spelt
from .same_length import simplified
from .short_places import SHORT_PLACES
from .sounds import may_sound_like
from .word_forms import common_words
from .world_places import Cities

_NAME = re.compile(r"(?<![\w’'])[A-ZÀ-Þ][a-zà-ǜ]+(?:[’'-][A-Za-zà-ǜ]+)*")
# Whoever speaks without an article has a name: Palmer is none who palms.
_SPEAKER = re.compile(
    r"(?:^|[.!?;,:“\"] ?)(?P<who>[A-Z][a-z]+(?<!s)) (?:said|says|told|added|noted"
    r"|stressed|reiterate[sd]|recalled|announced|explained|believes?|argued|wrote|admitted|denied)\b"
)
_PARTS = re.compile("[’'-]")
_SHORTEST = 3  # letters
# Always with a capital, and no names that a source would have; legal forms; articles of names.
_CAPITAL_WORDS = """
mr mrs ms dr st ltd inc corp llc plc gmbh january february march april may june july august
september october november december monday tuesday wednesday thursday friday saturday sunday
chinese english yuan renminbi covid internet jan feb mar apr jun jul aug sep sept oct nov dec
von van der den del las los san santa saint earth christmas easter christian muslim islam
buddhist catholic bible marxist marxism leninist communist socialist republican democrat
americas ministry republic celsius fahrenheit
"""
CAPITALS = frozenset(_CAPITAL_WORDS.split())
_ENDINGS = ("s", "es", "ing", "ed", "ly", "er", "ers", "al", "an", "ian", "ese", "ist", "ism")


@dataclass(frozen=True, slots=True)
class Unsourced:
    """A name of the engine's own; ``has_sound``: some characters of the Chinese sound like it."""

    name: str
    has_sound: bool


def unsourced_names(english: str, chinese: str, known: Collection[str]) -> Iterator[Unsourced]:
    """Yield the names in *english* that nothing in *chinese* accounts for, once each.

    *known* are English wordings that the source accounts for. Names in pinyin are left to
    ``pinyin_names``. A ground may be slight: a character that the name is written with elsewhere.
    """
    for wording in sorted(filter(None, known), key=len, reverse=True):
        english = english.replace(wording, " , ")
    folded = simplified(chinese)
    found: dict[str, bool] = {}
    speakers = {match["who"] for match in _SPEAKER.finditer(english)}
    for words in _runs(english):
        own = [w for w in words if not _is_accounted(w, chinese, folded, w in speakers)]
        if own:
            has_sound = all(may_sound_like(word, folded) for word in own)
            found.setdefault(" ".join(own), has_sound)
    return (Unsourced(name, has_sound) for name, has_sound in found.items())


def _runs(english: str) -> Iterator[list[str]]:
    """Yield the capitalised words that follow each other, without their endings."""
    run: list[str] = []
    end = -1
    for match in _NAME.finditer(english):
        if run and match.start() != end + 1:
            yield run
            run = []
        run += [part for part in _PARTS.split(match.group()) if part[:1].isupper()]
        end = match.end()
    if run:
        yield run


def _is_accounted(word: str, chinese: str, folded: str, is_speaker: bool) -> bool:
    """Tell whether *word* is an English word, Latin of the source, or a name that it grounds."""
    small = word.lower()
    if len(word) < _SHORTEST or small in CAPITALS:
        return True
    if small in common_words() if is_speaker else is_word(small):
        return True
    if small in chinese.lower() or is_pinyin(word):
        return True
    own = own_forms().get(word, frozenset())
    if own and is_near(word, own, folded):
        return True
    characters = _grounds().get(word, frozenset())
    if any(c in folded for c in (characters - WEAK) or characters):
        return True
    if any(word in place for short, place in SHORT_PLACES.items() if short in folded):
        return True
    if any(pair in folded for pair in _pairs_of_cities().get(word, ())):
        return True
    return is_spelt(word, chinese)


def is_word(small: str) -> bool:
    words = common_words()
    if small in words:
        return True
    stems = (small.removesuffix(ending) for ending in _ENDINGS if small.endswith(ending))
    return any(stem in words or f"{stem}e" in words for stem in stems if len(stem) > 3)


@cache
def _grounds() -> dict[str, frozenset[str]]:
    """Return for each word of a known name the characters of all names that have it."""
    grounds: dict[str, set[str]] = {}
    for entry in (*Glossary.builtin(), *lexicon.names()):
        for wording in (entry.english, *entry.accepts):
            for word in _NAME.findall(wording):
                for part in _PARTS.split(word):
                    own = own_forms().get(part, frozenset())
                    forms = (form for form in entry.forms if not any(o in form for o in own))
                    grounds.setdefault(part, set()).update(*forms)
    return {word: frozenset(characters) for word, characters in grounds.items()}


@cache
def _pairs_of_cities() -> dict[str, frozenset[str]]:
    """Return for each word of the name of a city two characters in a row of its Chinese forms.

    One alone is no ground: the cities are many, and have all the sounds of Chinese.
    """
    pairs: dict[str, set[str]] = {}
    for city in Cities.builtin():
        of_form = {city.chinese[i : i + 2] for i in range(len(city.chinese) - 1)}
        for word in _NAME.findall(f"{city.english} {city.other}"):
            for part in _PARTS.split(word):
                if city.chinese not in own_forms().get(part, ()):
                    pairs.setdefault(part, set()).update(of_form)
    return {word: frozenset(of_word) for word, of_word in pairs.items()}
