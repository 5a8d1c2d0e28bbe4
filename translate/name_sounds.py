"""How much Latin letters sound like the characters of a transliterated name.

The sounds of each syllable are learnt from names of places and persons whose English is known
(``training/name_sounds.py``). A likeness is the logarithm of how much better the best way to cut
the letters into the syllables explains them than chance does: above 0 for what sounds alike, far
below for 沃纳罗斯基 and Williams.
"""

from __future__ import annotations

import gzip
import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from .name_words import SOUNDS
from .transliteration import is_sound

LONGEST = 5  # letters that one syllable stands for
_HAN_RUN = re.compile("[\u4e00-\u9fff·]+")
_NO_HAN = re.compile("[^\u4e00-\u9fff]")
_FIRST = re.compile("zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]")
_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "æ": "ae", "ı": "i", "đ": "d", "Đ": "d"}
)
_NO_LETTER = re.compile("[^a-z]")
_ADDED, _LEFT_OUT = -2.5, -4.0  # a letter without a syllable, a syllable without letters
_NO_SOUND = -2.0  # a character that transliterations seldom have
_NEVER = -1e9
_GAP = 2  # characters in a row that are no sounds of a name end a stretch

_Table = Mapping[str, Mapping[str, float]]


def likeness(chinese: str, english: str) -> float:
    """Return how much a whole name sounds like its letters, per syllable."""
    spoken = syllables(chinese)
    if not spoken:
        return _NEVER
    cuts = _cuts(letters_of(english))
    reached = [_ADDED * end for end in range(len(cuts))]
    for syllable in spoken:
        reached = _step(reached, _sounds(syllable), cuts, 0.0)
    return reached[-1] / len(spoken)


@lru_cache(maxsize=1024)
def likeness_within(chinese: str, word: str) -> float:
    """Return how much a word sounds like the best stretch of a sentence, per letter."""
    letters = letters_of(word)
    if not letters:
        return _NEVER
    cuts = _cuts(letters)
    fresh = [_ADDED * end for end in range(len(cuts))]
    best = _NEVER
    for stretch in _stretches(chinese):
        reached = fresh
        for char, syllable in zip(stretch, _read(stretch), strict=True):
            strange = 0.0 if is_sound_of_names(char) else _NO_SOUND
            reached = _step(reached, _sounds(syllable), cuts, strange)
            best = max(best, reached[-1])
            # A name may begin behind any character.
            reached = [max(old, new) for old, new in zip(reached, fresh, strict=True)]
    return best / len(letters)


def is_transliterated(name: str) -> bool:
    """Tell whether a name is written in the characters of transliterations."""
    return all(map(is_sound_of_names, _NO_HAN.sub("", name)))


def syllables(chinese: str) -> tuple[str, ...]:
    """Return the pinyin of each character, without tones."""
    return _read(_NO_HAN.sub("", chinese))


def letters_of(english: str) -> str:
    """Return the plain small letters of a name: Łódź as lodz."""
    plain = unicodedata.normalize("NFKD", english.translate(_LETTERS)).lower()
    return _NO_LETTER.sub("", plain)


def first_sound(syllable: str) -> str:
    """Return the consonant that a syllable of pinyin begins with, ``-`` for none."""
    first = _FIRST.match(syllable)
    if syllable == "er":
        return syllable
    return first.group() if first else "-"


def _step(
    reached: Sequence[float],
    sounds: Mapping[str, float],
    cuts: Sequence[Sequence[tuple[int, str]]],
    strange: float,
) -> list[float]:
    """Return the best likeness up to each letter, with one syllable more."""
    now = [_NEVER] * len(reached)
    for start, value in enumerate(reached):
        value += strange
        now[start] = max(now[start], value + _LEFT_OUT)
        for end, letters in cuts[start]:
            gain = sounds.get(letters)
            if gain is not None and value + gain > now[end]:
                now[end] = value + gain
    for end in range(1, len(now)):
        now[end] = max(now[end], now[end - 1] + _ADDED)
    return now


@lru_cache(maxsize=1024)
def _cuts(letters: str) -> tuple[tuple[tuple[int, str], ...], ...]:
    """Return, for each place in a word, the letters that may follow, with where they end."""
    size = len(letters)
    return tuple(
        tuple((end, letters[start:end]) for end in range(start, min(size, start + LONGEST) + 1))
        for start in range(size + 1)
    )


@lru_cache(maxsize=256)
def _stretches(chinese: str) -> tuple[str, ...]:
    """Return the stretches of a sentence in which a transliterated name may stand."""
    found = []
    for run in _HAN_RUN.findall(chinese):
        text = run.replace("·", "")
        start = end = -1
        for index, char in enumerate(text):
            if is_sound_of_names(char):
                if start >= 0 and index - end >= _GAP:
                    found.append(text[start:end])
                    start = -1
                start = index if start < 0 else start
                end = index + 1
        if start >= 0:
            found.append(text[start:end])
    return tuple(found)


@lru_cache(maxsize=1024)
def _read(chinese: str) -> tuple[str, ...]:
    from pypinyin import lazy_pinyin

    return tuple(syllable.replace("ü", "v") for syllable in lazy_pinyin(chinese))


@cache
def is_sound_of_names(char: str) -> bool:
    """Tell whether transliterated names are written with a character."""
    return char in SOUNDS or is_sound(char)


@cache
def _sounds(syllable: str) -> Mapping[str, float]:
    """Return the letters that a syllable stands for; one never seen has those of its first."""
    return _table().get(syllable) or _table().get(f"@{first_sound(syllable)}", {})


@cache
def _table() -> _Table:
    data = (files(__package__) / "data" / "name_sounds.tsv.gz").read_bytes()
    lines = gzip.decompress(data).decode().splitlines()
    table = {}
    for line in lines:
        if not line.startswith("#"):
            sound, *cells = line.split("\t")
            pairs = (cell.split(":") for cell in cells)
            table[sound] = {letters: float(value) for letters, value in pairs}
    return table
