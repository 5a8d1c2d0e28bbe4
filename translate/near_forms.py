"""Whether the source has a form of a well-known foreign name that is near enough to mean it.

One character or a far likeness of sound is no ground for a name whose Chinese is known: 阿斯塔纳
has nearly half of the sounds of 阿斯特拉罕 (Astrakhan). Forms of Taiwan and Hong Kong, variants,
and what is short for a name are near.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from . import lexicon
from .glossary import Glossary
from .glossary_entry import CHINESE_PLACES, Entry
from .name_sounds import is_sound_of_names, likeness, likeness_within
from .same_length import simplified
from .world_places import Cities

_SHORTEST = 3  # characters; of a shorter name one may be all that is left
_SHARED = 0.7  # of the characters of a form, in their order
_SHORT = 2  # characters that a form begins with are short for it where no sound follows
_LONG = 4  # characters of a form that others are short for
_ALIKE = 0.5  # a likeness per letter (``name_sounds``), of variants: 伊斯坦堡 for 伊斯坦布尔
_OF_SOUNDS = 0.0  # a likeness per syllable
_KINDS = frozenset({"place", "person"})
_WORD = re.compile(r"[A-ZÀ-Þ][a-zà-ǜ]+")
_UNITS = "市州省县区岛"
_DOTS = re.compile("[·•・‧．]")


@cache
def has_own_sound(entry: Entry, wording: str) -> bool:
    """Tell whether *wording* is one word, and the Chinese of *entry* nothing but its sounds."""
    return (
        entry.kind in _KINDS
        and entry.is_foreign
        and _WORD.fullmatch(wording) is not None
        and len(own := entry.chinese.rstrip(_UNITS)) >= _SHORTEST
        and likeness(own, wording) >= _OF_SOUNDS
    )


@cache
def own_forms() -> dict[str, frozenset[str]]:
    """Return the Chinese of foreign names of one word that are nothing but sounds.

    These have to stand in the source as a whole, or nearly so.
    """
    own: dict[str, set[str]] = {}
    entries = [*Glossary.builtin(), *lexicon.names(), *(c.entry for c in Cities.builtin())]
    for entry in entries:
        for wording in (entry.english, *entry.accepts):
            if has_own_sound(entry, wording):
                own.setdefault(wording, set()).update(entry.forms)
    # One character is short for a place in China: 呼南通道, Hohhot–Nanning.
    at_home = {entry.english for entry in entries if entry.table in CHINESE_PLACES}
    return {word: frozenset(forms) for word, forms in own.items() if word not in at_home}


def is_of_another(word: str, chinese: str) -> bool:
    """Tell whether *word* is a well-known name whose Chinese is not near to that of a source."""
    forms = own_forms().get(word)
    return forms is not None and not is_near(word, forms, simplified(chinese))


def is_near(word: str, forms: Collection[str], chinese: str) -> bool:
    """Tell whether *chinese*, in simplified script, has one of *forms*, or what is near to it.

    *word* is the English of these forms.
    """
    return (
        any(form in chinese for form in forms)
        or any(_is_written(part, chinese) for form in forms for part in _DOTS.split(form))
        or likeness_within(chinese, word) >= _ALIKE
    )


def _is_written(form: str, chinese: str) -> bool:
    """Tell whether a stretch has most characters of a form, or the first two and no sound more."""
    if len(form) >= _LONG and _stands_short(form[:_SHORT], chinese):
        return True
    size = len(form)
    return any(
        _shared(form, chinese[start : start + size + 1]) >= _SHARED * size
        for start in range(len(chinese))
        if chinese[start] in form
    )


def _stands_short(short: str, chinese: str) -> bool:
    ends = (match.end() for match in re.finditer(short, chinese))
    return any(not is_sound_of_names(chinese[end : end + 1]) for end in ends)


def _shared(one: str, other: str) -> int:
    """Return how many characters two strings have in common, in the same order."""
    row = [0] * (len(other) + 1)
    for char in one:
        now = [0]
        for index, counterpart in enumerate(other):
            best = row[index] + 1 if char == counterpart else max(row[index + 1], now[index])
            now.append(best)
        row = now
    return row[-1]
