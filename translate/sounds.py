"""Where the English of a foreign name stands: the words that sound most like its Chinese."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from .organisation_words import heads
from .word_forms import common_words

# Consonants that Chinese renderings do not keep apart have one letter; h, w and y are often lost.
_PINYIN = {
    **dict.fromkeys(("b", "p"), "P"),
    **dict.fromkeys(("d", "t"), "T"),
    **dict.fromkeys(("g", "k"), "K"),
    **dict.fromkeys(("zh", "ch", "sh", "j", "q", "x", "z", "c", "s"), "S"),
    **dict.fromkeys(("l", "r", "er"), "L"),
    "m": "M",
    "n": "N",
    "f": "F",
}
_INITIAL = re.compile(r"zh|ch|sh|er$|[bpmfdtnlgkjqxrzcs]")
_ENGLISH = (
    (re.compile(r"sch|tch|ch|sh|th(?=[^eiy])"), "S"),
    (re.compile(r"ph|[fv]"), "F"),
    (re.compile(r"(?<=n)g(?![eiy])|gh(?![aeiou])|h|w|y"), ""),
    (re.compile(r"c(?=[eiy])|g(?=[ei])|x|[szj]"), "S"),
    (re.compile(r"[ckgq]"), "K"),
    (re.compile(r"[bp]"), "P"),
    (re.compile(r"th|[dt]"), "T"),
    (re.compile(r"[lr]"), "L"),
    (re.compile(r"m"), "M"),
    (re.compile(r"n"), "N"),
    (re.compile(r"[^A-Z]|(.)(?=\1)"), ""),
)
_WORD = r"[A-ZÀ-Þ][\wÀ-ž.’'-]*"
_RUN = re.compile(rf"{_WORD}(?: (?:(?:de|da|di|del|la|van|von|der|den|bin|al|ibn) )*{_WORD})*")
_REST = rf"(?:(?: (?:of|and|for|the|&))* {_WORD})*"
_POSSESSIVE = re.compile(r"[’']s?$")
_VOWELS = re.compile("[aeiouüy]+")
_SILENT = re.compile("(?<=[a-z]{2})e$")
_HEARD_AS = {
    "a": "aeo",
    "e": "eia",
    "i": "ieya",
    "o": "ouae",
    "u": "uüoaei",
    "y": "iea",
    "ü": "üui",
}
_FEW = 3  # consonants
_LEAST = 0.65
_ALIKE = 0.8  # of one word: four consonants of five, or three with one more
_MOST_WORDS = 5


def written_as(chinese: str, english: str, known: Collection[str] = ()) -> str:
    """Return the words of *english* that a foreign name is written as, empty if none is like it.

    *known* are wordings that belong to other names.
    """
    wanted = _skeleton(chinese)
    if len(wanted) < 2:
        return ""
    for wording in sorted(filter(None, known), key=len, reverse=True):
        english = english.replace(wording, " , ")
    parts = chinese.count("·") + 1
    best = max(
        (
            (_likeness(wanted, words), -abs(len(words) - parts), words)
            for words in _phrases(english)
            if not all(_bare(word) in common_words() for word in words)
        ),
        default=(0.0, 0, ()),
    )
    if best[0] < _LEAST:
        return ""
    wording = " ".join(best[2]).rstrip(".")
    if chinese.endswith(tuple(heads())):
        # Only the name's own part sounds alike: Kpler | Research Institute.
        whole = re.search(re.escape(wording) + _REST, english)
        wording = whole.group() if whole else wording
    return _POSSESSIVE.sub("", wording)


def sounds_like_part(english: str, chinese: str) -> bool:
    """Tell whether the consonants of *english* follow each other somewhere in *chinese*."""
    wanted = re.sub(r"(.)\1+", r"\1", _consonants(english.lower()))
    return len(wanted) > 1 and wanted in _skeleton(chinese)


def may_sound_like(english: str, chinese: str) -> bool:
    """Tell whether some stretch of *chinese* sounds roughly like *english*, a word of a name."""
    wanted = re.sub(r"(.)\1+", r"\1", _consonants(english.lower()))
    if len(wanted) < _FEW:
        return _has_syllables(english, chinese)
    heard = _skeleton(chinese)
    sizes = range(max(1, len(wanted) - 1), len(wanted) + 2)
    stretches = {heard[i : i + size] for size in sizes for i in range(len(heard))}
    matcher = SequenceMatcher(None, "", wanted, autojunk=False)
    for stretch in stretches:
        matcher.set_seq1(stretch)
        # The quick ratio is an upper bound, and most stretches have other letters.
        if matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE:
            return True
    return False


@lru_cache(maxsize=1024)
def _has_syllables(english: str, chinese: str) -> bool:
    """Tell whether some stretch of *chinese* sounds like a short name, syllable by syllable.

    Two consonants in a row are found in any sentence: 实施 is no Sochi.
    """
    small = english.lower()
    wanted = _consonants(small)
    vowels = [group[0] for group in _VOWELS.findall(_SILENT.sub("", _plain(small)))]
    spelt = {_without_nasals(wanted), _without_nasals(_consonants(small.removesuffix("s")))}
    heard = _syllables(chinese)
    for size in range(len(vowels), len(vowels) + len(wanted) + 1):
        for start in range(len(heard) - size + 1):
            stretch = heard[start : start + size]
            if not _are_like(vowels, [vowel for _, vowel in stretch]):
                continue  # the cheaper question first
            if _without_nasals("".join(consonant for consonant, _ in stretch)) in spelt:
                return True
    return False


def _are_like(wanted: list[str], heard: list[str]) -> bool:
    """Tell whether the vowels follow each other in *heard*; others may stand between them."""
    rest = iter(heard)
    return all(any(vowel in _HEARD_AS[want] for vowel in rest) for want in wanted)


def _without_nasals(consonants: str) -> str:
    """Leave out what ends a syllable here and not there: 汉娜 for Hannah."""
    return consonants.replace("N", "").replace("L", "") or consonants[:1]


def _phrases(english: str) -> Iterator[tuple[str, ...]]:
    """Yield every run of capitalised words, and every part of one."""
    for match in _RUN.finditer(english):
        words = match.group().split()
        for start in range(len(words)):
            for end in range(start + 1, min(len(words), start + _MOST_WORDS) + 1):
                if words[start][0].isupper() and words[end - 1][0].isupper():
                    yield tuple(words[start:end])


def _bare(word: str) -> str:
    return _POSSESSIVE.sub("", word).lower()


def _likeness(wanted: str, words: tuple[str, ...]) -> float:
    letters = _consonants(_POSSESSIVE.sub("", " ".join(words)).lower())
    return SequenceMatcher(None, wanted, letters, autojunk=False).ratio()


@lru_cache(maxsize=1024)
def _skeleton(chinese: str) -> str:
    from pypinyin import lazy_pinyin

    letters = []
    for syllable in lazy_pinyin(re.sub(r"[^\u4e00-\u9fff]", "", chinese)):
        initial = _INITIAL.match(syllable)
        letters.append(_PINYIN[initial.group()] if initial else "")
        letters.append("N" if syllable.endswith(("n", "ng")) else "")
    return re.sub(r"(.)\1+", r"\1", "".join(letters))


@lru_cache(maxsize=1024)
def _syllables(chinese: str) -> tuple[tuple[str, str], ...]:
    """Return the consonants and the main vowel of each character."""
    from pypinyin import lazy_pinyin

    found = []
    for syllable in lazy_pinyin(re.sub(r"[^\u4e00-\u9fff]", "", chinese)):
        initial = _INITIAL.match(syllable)
        nasal = "N" if syllable.endswith(("n", "ng")) else ""
        vowels = _VOWELS.search(syllable)
        letters = vowels.group() if vowels else "e"
        # Of ia, ie, ua and uo the second is heard, of ai, ei, ao and ou the first.
        main = letters[1] if len(letters) > 1 and letters[0] in "iuü" else letters[0]
        found.append(((_PINYIN[initial.group()] if initial else "") + nasal, main))
    return tuple(found)


@lru_cache(maxsize=4096)
def _consonants(english: str) -> str:
    plain = _plain(english)
    for pattern, letter in _ENGLISH:
        plain = pattern.sub(letter, plain)
    return plain


def _plain(english: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFKD", english)
