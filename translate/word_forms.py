"""Whether a word that is written small is an English one.

Two lists tell: words that openly licensed texts write small, and for the rest SCOWL, from which
``training/rare_words.py`` made a list of those that neither endings nor parts explain.
"""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files

_ENDING_WORDS = """
s es ing ed ly er ers al an ian ese ist ists ism isms ness ities ity able ment ments d r y ful less
ization isation ise ises ised ising ize
"""
_PREFIX_WORDS = """
un re non pre anti over under mis dis super micro multi inter sub semi co bio electro photo hydro
tele nano auto cyber eco geo neuro pseudo trans ultra hyper post mid out up counter de fore self
"""
_ENDINGS = tuple(_ENDING_WORDS.split())
_PREFIXES = tuple(_PREFIX_WORDS.split())
_SHORTEST = 3  # letters of a stem
_JOINED = 4  # letters of each of two words that make one


def is_english_word(word: str) -> bool:
    """Tell whether *word*, in small letters, is an English word, or made of such."""
    return is_made_of(word, common_words()) or is_made_of(word, _all_words())


def is_made_of(word: str, words: frozenset[str]) -> bool:
    """Tell whether *word* is one of *words*, or one with an ending or prefix, or two together."""
    if _has_stem(word, words):
        return True
    for prefix in _PREFIXES:
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) >= _SHORTEST and _has_stem(rest, words):
            return True
    cuts = range(_JOINED, len(word) - _JOINED + 1)
    return any(word[:cut] in words and word[cut:] in words for cut in cuts)


def _has_stem(word: str, words: frozenset[str]) -> bool:
    if word in words:
        return True
    stems = [word[: -len(ending)] for ending in _ENDINGS if word.endswith(ending)]
    return any(
        stem in words
        or f"{stem}e" in words
        or f"{stem}y" in words
        or (len(stem) > _SHORTEST and stem[-1] == stem[-2] and stem[:-1] in words)
        for stem in stems
    )


@cache
def common_words() -> frozenset[str]:
    """Return words that are written small, as ``training/english_words.py`` counted them."""
    return _read("english_words.tsv.gz")


@cache
def rare_words() -> frozenset[str]:
    """Return the words of SCOWL that the common ones do not explain."""
    return _read("rare_words.tsv.gz")


@cache
def _all_words() -> frozenset[str]:
    return common_words() | rare_words()


def _read(name: str) -> frozenset[str]:
    lines = gzip.decompress((files(__package__) / "data" / name).read_bytes()).decode().split("\n")
    return frozenset(line for line in lines if line and not line.startswith("#"))
