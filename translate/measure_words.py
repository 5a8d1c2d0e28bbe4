"""Telling a measure word from the first character of a noun: 3万群|体, 3万|群众."""

from __future__ import annotations

from .tagged_words import is_word, words_of
from .units import MEASURE_WORDS

# These are measure words far oftener than they begin a noun that is counted without one, …
_MOSTLY_MEASURES = frozenset(
    "个名位只条张件次所间份人种类款套家首颗层节辆架艘座栋幢部枚户面片株棵头篇本册幅起项场轮届期箱瓶杯"
    "碗袋包盏扇根块把匹双对段道排行"
)
# … except these.
_NOUNS = frozenset(
    [
        "座位",
        "户主",
        "家长",
        "家禽",
        "面包",
        "面粉",
        "面具",
        "节目",
        "片区",
        "首席",
        "本科生",
        "部队",
    ]
)
_NOUN_TAGS = ("n", "vn", "j")


def is_start_of_noun(text: str, start: int, end: int) -> bool:
    """Tell whether what looks like a measure word begins a noun that has none: 3万|党员."""
    unit = text[start:end]
    if (
        end - start != 1
        or unit not in MEASURE_WORDS
        or not any(is_word(text[start : start + size]) for size in (2, 3))
    ):
        return False
    word = next((word for word in words_of(text) if word.start == start), None)
    if word is None or len(word) == 1:
        return False
    if unit in _MOSTLY_MEASURES:
        return text[start : word.end] in _NOUNS
    return word.tag.startswith(_NOUN_TAGS)
