"""Chinese names in pinyin."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from .name_words import COMPOUND, GIVEN_READINGS, READINGS

# In names of places these have one reading here and another there.
_READ_OTHERWISE = frozenset("长乐重朝会都藏堡埔单番蔚浚莘柏泊尉阿圩峙杉丽覃洪侗解曾车阚滩")

# A word (the morning sun) that is read otherwise where it names places.
_AS_PLACES = {"朝阳": ["chao", "yang"]}


@lru_cache(maxsize=4096)
def romanised(name: str) -> str:
    """Return a Chinese name in pinyin, surname first: 杨云春 → Yang Yunchun.

    The given name is one word; an apostrophe parts syllables that could be misread (Chang'an);
    ü is written yu as in passports (吕 → Lyu).
    """
    size = surname_length(name) or 1
    surname, given = name[:size], name[size:]
    first = READINGS.get(surname) or _joined(map(_syllable, surname))
    if not given:
        return first.capitalize()
    return f"{first.capitalize()} {_joined(map(_syllable, given)).capitalize()}"


@lru_cache(maxsize=1024)
def romanised_words(words: tuple[str, ...]) -> str:
    """Return a name in pinyin, each of *words* as one word: 启明 星辰 → Qiming Xingchen."""
    return " ".join(_joined(_syllables(word)).capitalize() for word in words)


def _syllables(word: str) -> list[str]:
    """Return the readings of a word: those of the dictionary where it knows one for the whole."""
    if known := _AS_PLACES.get(word):
        return known
    from pypinyin import lazy_pinyin

    alone = [str(lazy_pinyin(character)[0]) for character in word]
    together = [str(syllable) for syllable in lazy_pinyin(word)]
    if together == alone:
        return [_syllable(character) for character in word]
    return [_written(syllable) for syllable in together]


def surname_length(name: str) -> int:
    """Return the length of the surname at the start: 2 for compound ones such as 欧阳."""
    return 2 if name[:2] in COMPOUND and len(name) > 2 else 1


def _syllable(character: str) -> str:
    reading = GIVEN_READINGS.get(character)
    if reading is None:
        from pypinyin import lazy_pinyin

        reading = str(lazy_pinyin(character)[0])
    return _written(reading)


def _written(syllable: str) -> str:
    return re.sub(r"^([ln])(?:v|ü)", r"\1yu", syllable)


def _joined(syllables: Iterable[str]) -> str:
    """Join syllables, with an apostrophe before one that starts with a vowel."""
    return "".join(f"'{s}" if i and s[0] in "aeo" else s for i, s in enumerate(syllables))


def has_rare_reading(name: str) -> bool:
    """Tell whether a character of *name* is read otherwise in other places: 长, 乐, 堡."""
    return not _READ_OTHERWISE.isdisjoint(name)
