"""Names written with a middle dot: 约翰·史密斯, without the words that stand before and after."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from .beyond_mainland import lands
from .foreign_bounds import LONGEST_PART, NO_NAME_PARTS, last_of_hyphened, may_sound
from .glossary import Glossary
from .name_words import DOT, DOTS, SOUNDS, STRICT_SOUNDS
from .tagged_words import Word, is_word, words_of
from .transliteration import is_sound

_HAN = "\u4e00-\u9fff"
_DOTTED = re.compile(
    # 卡西娅·瓦利卡-迈蒙
    rf"[{_HAN}]{{1,8}}(?:[·・•‧．][{_HAN}A-Z]{{1,10}}(?:[-－‐][{_HAN}]{{1,8}})?)+"
)
# Between two dotted names: 约翰·史密斯和安娜·贝克.
_JOINT = re.compile(r"(?<=[^和与及]{2})[和与及](?=[^·•・‧．]{1,8}[·•・‧．])")
# 德玛尔-德罗赞, as pages on sport write.
_HYPHENED = re.compile(rf"(?P<first>[{_HAN}]{{2,}})[-－‐](?P<last>[{_HAN}]{{2,}})")
_LEAST_SOUNDS, _MOST_SOUNDS = 2, 6  # characters of either part
_LONGEST_MIDDLE = 5  # characters between the dots of one name
_JOINTS = frozenset("和与及")
_NAMES_OF_ONE = frozenset("让简琼珍焦")
_ENDS_TITLE = frozenset("师长员家官手者")


def find_dotted_names(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of names with a middle dot, as far as the segmenter's words are names."""
    for first, last in _dotted(text):
        start, end = _trimmed(text, first, last)
        if start < end:
            # 吾 of 吾哈斯·苏来曼 is no pronoun.
            yield start - (text[start - 1 : start] == "吾"), end


def find_hyphened_names(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of foreign names with a hyphen between sounds that are no words."""
    for match in _HYPHENED.finditer(text) if "-" in text or "－" in text else ():
        start, end = match.end("first"), match.start("last")
        first = _first_of(text, start, match.start())
        last = last_of_hyphened(text, end, _MOST_SOUNDS)
        given, family = text[first:start], text[end:last]
        if min(len(given), len(family)) < _LEAST_SOUNDS:
            continue
        if not (_is_place(given) or _is_place(family)) and _is_foreign(given + family):
            yield first, last


def _first_of(text: str, start: int, least: int) -> int:
    """Return where the sounds before a hyphen begin, behind a word that reaches into them."""
    first = start
    while first > max(least, start - _MOST_SOUNDS) and may_sound(text[first - 1]):
        first -= 1
    # 亚特兰大 | 哈茨菲尔德-杰克逊
    return next((w.end for w in words_of(text) if w.start < first < w.end), first)


def _is_place(sounds: str) -> bool:
    return lands().fullmatch(sounds) is not None or (
        (entry := Glossary.builtin().lookup(sounds)) is not None and entry.kind == "place"
    )


def _is_foreign(sounds: str) -> bool:
    return not STRICT_SOUNDS.isdisjoint(sounds)


def _dotted(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches with a middle dot, each with the characters around it."""
    for match in _DOTTED.finditer(text):
        joints = [
            (match.start() + j.start(), match.start() + j.end())
            for j in _JOINT.finditer(match.group())
        ]
        joints += _between(text, match.start(), match.end())
        joints.sort()
        starts = [match.start(), *(end for _, end in joints)]
        ends = [*(start for start, _ in joints), match.end()]
        for start, end in zip(starts, ends, strict=True):
            # What is joined to a dotted name need not be one: 史密斯和约翰·怀特.
            if DOT.search(text, start, end):
                yield start, end


def _between(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield what stands between two names and is none: 萨拉·佩林 | 也不同于 | 伊娃·裴隆."""
    dots = [i for i in range(start, end) if text[i] in DOTS]
    for one, other in itertools.pairwise(dots):
        if other - one <= _LONGEST_MIDDLE:
            continue
        words = [w for w in words_of(text) if one + 1 < w.start and w.end < other]
        others = [
            w
            for w in words
            if not _is_name_part(text, w) and not _JOINTS.issuperset(text[w.start : w.end])
        ]
        if others:
            yield others[0].start, others[-1].end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of a dotted name without the words that stand before and after it."""
    dots = [i for i in range(start, end) if text[i] in DOTS]
    first = start
    for word in words_of(text):
        if first <= word.start and word.end <= dots[0] and not _is_name_part(text, word):
            start = word.end
        is_behind = dots[-1] + 1 < word.start < end
        if is_behind and (not _is_name_part(text, word) or _governs(text, word)):
            end = word.start
    if start in dots:
        # 扬·哈祖斯, of which the segmenter makes a verb; but 《自然·物理学》 names nobody.
        return (first_sound, end) if (first_sound := _first_sound(text, start)) < start else (0, 0)
    is_cut = text[start] in _ENDS_TITLE and is_word(text[max(0, start - 2) : start + 1])
    return start + is_cut, end  # 分析师|迈克·威尔逊


def _governs(text: str, word: Word) -> bool:
    """Tell whether a sound is a preposition before a word: 特朗普 | 比 | 起来."""
    return word.tag == "p" and len(word) == 1 and not may_sound(text[word.end : word.end + 1])


def _first_sound(text: str, dot: int) -> int:
    """Return where the sounds before a dot begin, which make no word: 扬 in 经济学家|扬·哈祖斯."""
    first = dot
    while first > max(0, dot - LONGEST_PART) and may_sound(text[first - 1]):
        first -= 1
    if first == dot and text[dot - 1] in _NAMES_OF_ONE:
        return dot - 1  # 让·卡塞亚
    return dot if dot - first > 1 and is_word(text[first:dot]) else first


def _is_name_part(text: str, word: Word) -> bool:
    written = text[word.start : word.end]
    # The dictionary has 德国总理 as a place; 迪拜 is none but may be a part of a name.
    if written in NO_NAME_PARTS or (word.tag == "ns" and lands().match(written)):
        return False
    if len(word) > 1 and not any(char in SOUNDS or is_sound(char) for char in written):
        return False  # 新秀, a rising star, which the segmenter takes for a name
    return word.tag.startswith(("nr", "ns", "nz", "x")) or SOUNDS.issuperset(written)
