"""Where a foreign name begins and ends, whatever the segmenter makes of it.

It cuts what it does not know: 沃纳|罗斯基, 穆尔克|林给. A name goes on over the sounds of foreign
names beside it, as far as they are no words of their own.
"""

from __future__ import annotations

import re

from .beyond_mainland import lands
from .name_cues import SPEAKS
from .name_words import DOT, HONORIFICS, ORDINARY, SOUNDS, STRICT_SOUNDS, TITLES
from .short_places import SHORT_PLACES
from .tagged_words import Word, is_word, words_of
from .transliteration import is_sound

HYPHENS = ("-", "－", "‐")
LONGEST_PART = 4
_LONGEST_HALF = 3  # characters of 科热夫|尼科夫
# The segmenter takes these for names: 顾问, an adviser, 老公, a husband.
NO_NAME_PARTS = frozenset({"老公", "老婆", "新秀", "老将", "小将", *TITLES, *HONORIFICS, *ORDINARY})
# Characters that are words behind a name: 帕什尼扬|曾.
NO_ENDING = frozenset("曾和与及在将也都均对")
GOES_ON = frozenset("将也已曾在对为与和及则均都于向从以并又还仍便未")
# Sounds of names beside those that Chinese given names avoid: 科巴希泽, 呼日勒苏赫.
_MORE_SOUNDS = frozenset(
    "希泽福滕讷热吕昂孔隆锡奈舍恰别瑙若陶拜士扬潘捷魏芒考屈钦彭敦茹缅额呼祖素穗廷蓬云宾治欣贡夸卜连瑞朗久廉赞休泼乔"
)
_STOP = re.compile(r"$|[，。；！？、,;!?”」》（(\d]|等(?!于)")
_EDGE = re.compile(r"^$|[，。；：！？、,;:!?“「（(《\"'\s和与及－-]$")
_GOVERNS = frozenset("的由对向被把让")
_GOVERNING = frozenset({"p", "c", "u", "uj", "ul"})  # tags of prepositions, conjunctions, particles
_SHORT_COUNTRIES = frozenset("俄美英法德日韩乌")


def may_sound(char: str) -> bool:
    return char in SOUNDS or char in _MORE_SOUNDS or is_sound(char)


def grown(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of a foreign name with the characters that the segmenter cut off.

    Those behind it count only where a verb of speech or a stop follows: 布伦克特说 (Brenkert said)
    is cut into 布, 伦克 and 特说. Those before it count where a dotted name begins in the middle of
    its sounds (阿, 基利, 西·波希瓦), or where they begin the clause (西, 塔拉曼).
    """
    end = _end(text, end)
    is_dotted = bool(DOT.search(text, start, end))
    words = {word.end: word for word in words_of(text)}
    if not is_dotted and _is_glued(text, start):
        return start - 1, end
    first = start
    while first in words and is_cut_off(text, words[first]):
        first = words[first].start
    if is_dotted and text[:start].endswith(HYPHENS):
        start = _first_of_hyphened(text, start - 1)  # 让-皮埃尔·卡本戈
    elif first < start and (is_dotted or _begins(text, first)):
        start = first
    elif first < start and _is_half(text, words[start]):
        start = words[start].start  # 沃纳|罗斯基, whatever stands before it
    elif text[:start].endswith("莫") and start in words and len(words[start]) == 1:
        start -= 1
    return start, end


def _end(text: str, end: int) -> int:
    """Return where a name ends of which the words up to *end* are known."""
    last = end
    while last < len(text) and (text[last] in SOUNDS or is_sound(text[last])):
        last += 1
    ends = range(last, end, -1)
    found = next((here for here in ends if _is_last(text, end, here)), end)
    return found if found > end else _end_of_guesses(text, end)


def _end_of_guesses(text: str, end: int) -> int:
    """Return the end of a name that goes on in guesses: 瓦尔迪|兹案, 帕尔特|里|库斯."""
    words = {word.start: word for word in words_of(text)}
    while word := words.get(end):
        written = text[word.start : word.end]
        sounds = next((i for i, char in enumerate(written) if not may_sound(char)), len(word))
        behind = words.get(word.end)
        if sounds == len(word) > 1 and word.tag == "nrt":
            end = word.end
        elif len(word) == 1 == sounds and behind and behind.tag == "nrt" and len(behind) > 1:
            end = word.end  # 里 of 帕尔特|里|库斯
        elif 0 < sounds < len(word) and not is_word(written) and _begins_with_sound(written):
            return end + 1
        else:
            break
    return end


def _begins_with_sound(guess: str) -> bool:
    return guess[0] in SOUNDS and guess[0] not in NO_ENDING


def _is_glued(text: str, start: int) -> bool:
    """Tell whether a guess of the segmenter has swallowed the first sound: 世和克|娄巴特."""
    word = next((word for word in words_of(text) if word.end == start), None)
    if word is None or len(word) < 2 or is_word(text[word.start : word.end]):
        return False
    is_sound_of_name = text[start - 1] in SOUNDS and text[start - 1] not in NO_ENDING
    return is_sound_of_name and not may_sound(text[start - 2])


def _is_half(text: str, word: Word) -> bool:
    """Tell whether a word is the first half of a name, or a guess of the segmenter."""
    written = text[word.start : word.end]
    is_half = word.tag == "nrt" or not is_word(written)
    return is_half and len(word) > 1 and written[0] not in SHORT_PLACES


def _begins(text: str, first: int) -> bool:
    """Tell whether a name may begin at *first*; 俄 in 对俄|克拉斯诺达尔 is Russia."""
    if _EDGE.search(text[:first]):
        return True
    is_place = text[first] in SHORT_PLACES or text[first] in _SHORT_COUNTRIES
    return text[first - 1] in _GOVERNS and not is_place


def _is_last(text: str, cut: int, end: int) -> bool:
    """Tell whether a name of which the sounds from *cut* on were cut off ends at *end*.

    A stop, a verb of speech, or a word that joins or governs follows (达利欧|将访华), or any other
    that does not begin with the last sound (科斯蒂奇|扑出); 维克托 ends before 基本|同意.
    """
    if text[end - 1] in NO_ENDING or _is_preposition(text, cut, end):
        return False
    if SPEAKS.match(text, end) or _STOP.match(text, end):
        return True
    rest, following = text[cut:end], text[end : end + 2]
    is_cut_off = len(rest) == 1 or not is_word(rest) or not STRICT_SOUNDS.isdisjoint(rest)
    is_other = is_cut_off and is_word(following) and not all(map(may_sound, following))
    is_behind = text[end : end + 1] in GOES_ON or is_other
    return is_behind and not is_word(text[end - 1 : end + 1])


def _first_of_hyphened(text: str, hyphen: int) -> int:
    """Return where the sounds before a hyphen begin, the place behind it if there are none."""
    first = hyphen
    while first > max(0, hyphen - LONGEST_PART) and (
        text[first - 1] == "让" or text[first - 1] in SOUNDS or is_sound(text[first - 1])
    ):
        first -= 1
    return first if first < hyphen else hyphen + 1


def _is_preposition(text: str, start: int, end: int) -> bool:
    """Tell whether a sound is a word that governs what follows: 特朗普 | 比 | 起来."""
    return end - start == 1 and any(
        word.start == start and len(word) == 1 and word.tag in _GOVERNING for word in words_of(text)
    )


def last_of_hyphened(text: str, start: int, longest: int) -> int:
    """Return where the sounds behind a hyphen end, the hyphen itself if there are none."""
    last = start
    while last < min(len(text), start + longest) and may_sound(text[last]):
        last += 1
    return last if last - start > 1 else start - 1


def is_cut_off(text: str, word: Word) -> bool:
    """Tell whether a short word before a name may be its first sounds, and is no place."""
    sounds = text[word.start : word.end]
    if word.tag in _GOVERNING or sounds in NO_NAME_PARTS:
        return False
    if len(word) > _LONGEST_HALF or (len(word) == _LONGEST_HALF and is_word(sounds)):
        return False
    if len(word) == 2 and (word.tag == "ns" or lands().fullmatch(sounds)):
        return False
    return word.tag == "nrt" or all(map(may_sound, sounds))
