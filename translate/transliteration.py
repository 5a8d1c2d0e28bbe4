"""How much a name looks like a foreign one in Chinese characters: 齐格曼 is no Qi Geman.

Transliterations are made of some three hundred characters, which Chinese given names avoid, and
begin with surnames that few Chinese have. Both are counted in CC-CEDICT and the glossary.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from . import lexicon
from .glossary import Glossary
from .name_words import COMMON, SINGLE, SOUNDS, SURNAMES_BY_FREQUENCY
from .romanising import romanised

# What kind of place it is has no sound of its own: 海德堡.
_PLACE_WORDS = re.compile("[旗国省市县区乡镇山河江湖岛海洋州郡府港湾峡城堡堂峰川]")
_RARE_CHARACTERS = 500  # so many unseen ones share what is left
_RARE_FIRSTS = 200
_SOME = 4  # transliterations in which a character must stand to count as one of their sounds
_OFTEN = 8
_SURELY_CHINESE = -3.5
_NO_PERSON = frozenset("楼岭山庄岛书塔堡湖河鹿鱼鸟")  # 黄鹤楼 is a tower, 毛冠鹿 a deer
LEAST_FOREIGN = 0.01  # odds beyond those of chance
_TWICE = 3  # characters of 吴安安
_STEEPNESS = 5  # the first surnames of the list are about equally frequent


@dataclass(frozen=True, slots=True)
class _Counts:
    """Characters of foreign names, of Chinese given names, and those that begin foreign names."""

    foreign: Counter[str]
    given: Counter[str]
    first: Counter[str]


def foreignness(name: str) -> float:
    """Return the logarithm of the odds that a name of a Chinese shape is a foreign one.

    Both are taken for equally frequent: above 0 it is rather foreign, below rather Chinese.
    """
    size = 1 if name[0] in SINGLE else 2
    surname = _surname_odds(name[0]) if size == 1 else -math.log(_RARE_FIRSTS)
    return surname + sum(map(_odds, name[size:]))


def looks_foreign(name: str) -> bool:
    """Tell whether a name of a Chinese shape is rather a foreign one: it has one of their sounds.

    Characters that neither have, as in 龚旗煌, tell nothing. Persons of a common surname are
    called by one character twice (吴安安), which few foreign names have at their end.
    """
    if len(name) == _TWICE and name[0] in COMMON and name[1] == name[2]:
        return False
    return foreignness(name) > LEAST_FOREIGN and any(
        is_sound(char) or char in SOUNDS for char in name
    )


def has_usual_given(name: str) -> bool:
    """Tell whether a given name is of characters that stand in those of known Chinese persons."""
    given = name[1:] if name[0] in SINGLE else name[2:]
    is_usual = any(_counts().given[char] for char in given) and name[-1] not in _NO_PERSON
    return is_usual and foreignness(name) < _SURELY_CHINESE


def is_of_given(char: str) -> bool:
    """Tell whether a character stands in given names, rather than in transliterations."""
    return _counts().given[char] > 0 and _odds(char) < 0


def is_sound(char: str) -> bool:
    """Tell whether a character often stands in transliterations, and seldom in given names."""
    return _counts().foreign[char] >= _SOME and _odds(char) > 0


@cache
def _odds(char: str) -> float:
    counts = _counts()
    foreign = (counts.foreign[char] + 0.5) / (counts.foreign.total() + _RARE_CHARACTERS)
    seen = counts.given[char]
    if seen == 1 and counts.foreign[char] >= _OFTEN:
        seen = 0  # one 孙颖莎 makes 莎 no character of given names
    given = (seen + 0.5) / (counts.given.total() + _RARE_CHARACTERS)
    return math.log(foreign / given)


@cache
def _surname_odds(surname: str) -> float:
    counts, ranks = _counts(), SURNAMES_BY_FREQUENCY
    foreign = (counts.first[surname] + 0.5) / (counts.first.total() + _RARE_FIRSTS)
    total = sum(1 / (rank + _STEEPNESS) for rank in range(len(ranks)))
    chinese = 1 / (ranks.index(surname) + _STEEPNESS) / total
    return math.log(foreign / chinese)


@cache
def _counts() -> _Counts:
    counts = _Counts(Counter(), Counter(), Counter())
    for chinese, english, kind in lexicon.rows():
        if kind == "part" or (kind == "abroad" and not _PLACE_WORDS.search(chinese)):
            counts.foreign.update(chinese)
            counts.first[chinese[0]] += 1
        elif kind == "person":
            _count_person(counts, chinese, english)
    for entry in Glossary.builtin():
        # Japanese names, which may stand family name first, are no transliterations.
        turned = " ".join(reversed(entry.english.split()))
        if entry.kind == "person" and turned not in entry.accepts:
            _count_person(counts, entry.chinese, entry.english)
    return counts


def _count_person(counts: _Counts, chinese: str, english: str) -> None:
    is_short = 2 <= len(chinese) <= 3 and chinese[0] in SINGLE
    if english.lower() == romanised(chinese).lower() and is_short:
        counts.given.update(chinese[1:])
    elif is_short and " " in english:
        return  # 陈茂波 is Paul Chan: a Chinese name of Hong Kong, of Taiwan, of Korea
    elif len(chinese) > 2:
        # Once for each family name: the glossary has 乔莫·肯雅塔 beside 肯雅塔.
        counts.foreign.update(chinese.rpartition("·")[2])
