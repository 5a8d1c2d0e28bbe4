"""Where the English of a foreign name stands: the words that sound most like its Chinese."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from .name_sounds import is_transliterated, likeness, likeness_within
from .near_forms import is_of_another
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
_LEAST = 0.65
# Likenesses (``name_sounds``), per syllable and per letter: of right names beyond China 99 in 100
# are alike, of names that are put together by chance 7. Of the names that translators wrote two in
# three sound roughly like their sentence, like another one in six (``benchmarks/name_sounds.py``).
_ALIKE = -2.5
_ROUGHLY = -0.8
_NEVER = -1e9
_SHORTEST = 2  # characters
_MOST_WORDS = 5

_Words = tuple[str, ...]


def written_as(chinese: str, english: str, known: Collection[str] = ()) -> str:
    """Return the words of *english* that a foreign name is written as, empty if none is like it.

    *known* are wordings that belong to other names.
    """
    for wording in sorted(filter(None, known), key=len, reverse=True):
        english = english.replace(wording, " , ")
    head = next((head for head in heads() if chinese.endswith(head)), "")
    own = chinese.removesuffix(head)
    is_heard = len(own) >= _SHORTEST and is_transliterated(own)
    words = _transliterated(own, english) if is_heard else _of_like_consonants(chinese, english)
    if not words:
        return ""
    wording = " ".join(words).rstrip(".")
    if head:
        # Only the name's own part sounds alike: Kpler | Research Institute.
        whole = re.search(re.escape(wording) + _REST, english)
        wording = whole.group() if whole else wording
    return _POSSESSIVE.sub("", wording)


def _transliterated(chinese: str, english: str) -> _Words:
    """Return the words that sound like a transliterated name, or like one of its parts."""
    names = dict.fromkeys([chinese, *re.split("[·•・‧．]", chinese)])
    best: tuple[float, _Words] = (_NEVER, ())
    for words in _phrases(english):
        if not any(may_sound_like(_bare(word), chinese) for word in (words[0], words[-1])):
            continue  # nearly always: what follows takes longer
        if all(_bare(word) in common_words() for word in words):
            continue
        phrase = _POSSESSIVE.sub("", " ".join(words))
        if is_of_another(phrase, chinese):
            continue
        for name in names:
            like = likeness(name, phrase)
            if like >= _ALIKE:
                # Of two that are alike the one that explains more of the name is better.
                best = max(best, (like * len(name), words))
    return best[1]


def _of_like_consonants(chinese: str, english: str) -> _Words:
    """Return the words that have most consonants of a name, which is no transliteration."""
    wanted = _skeleton(chinese)
    if len(wanted) < 2:
        return ()
    parts = chinese.count("·") + 1
    best = max(
        (
            (_likeness(wanted, words), -abs(len(words) - parts), words)
            for words in _phrases(english)
            if not all(_bare(word) in common_words() for word in words)
        ),
        default=(0.0, 0, ()),
    )
    return best[2] if best[0] >= _LEAST else ()


def sounds_like_part(english: str, chinese: str) -> bool:
    """Tell whether the consonants of *english* follow each other somewhere in *chinese*."""
    wanted = re.sub(r"(.)\1+", r"\1", _consonants(english.lower()))
    return len(wanted) > 1 and wanted in _skeleton(chinese)


def may_sound_like(english: str, chinese: str) -> bool:
    """Tell whether some stretch of *chinese* sounds roughly like *english*, a word of a name."""
    return likeness_within(chinese, english) >= _ROUGHLY


def _phrases(english: str) -> Iterator[_Words]:
    """Yield every run of capitalised words, and every part of one."""
    for match in _RUN.finditer(english):
        words = match.group().split()
        for start in range(len(words)):
            for end in range(start + 1, min(len(words), start + _MOST_WORDS) + 1):
                if words[start][0].isupper() and words[end - 1][0].isupper():
                    yield tuple(words[start:end])


def _bare(word: str) -> str:
    return _POSSESSIVE.sub("", word).lower()


def _likeness(wanted: str, words: _Words) -> float:
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


@lru_cache(maxsize=4096)
def _consonants(english: str) -> str:
    plain = _plain(english)
    for pattern, letter in _ENGLISH:
        plain = pattern.sub(letter, plain)
    return plain


def _plain(english: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFKD", english)
