"""In which Chinese characters an English word has its ground, and how surely.

The table is learnt from parallel text by ``training/word_grounds.py``. It serves to see which words
of the English nothing in the Chinese explains; it is no dictionary and translates nothing.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

WORD = re.compile(r"[A-Za-z]{3,}(?:-[a-z]+)*")
_SURE = 0.02  # no word is surer to have its ground, nor to lack it elsewhere


@dataclass(frozen=True, slots=True)
class Ground:
    """The characters of which one is in the Chinese of an English word.

    ``missing`` is how often a translation has the word where none is, ``chance`` how often none is
    in any sentence.
    """

    characters: frozenset[str]
    missing: float
    chance: float


@lru_cache(maxsize=4096)
def word_form(word: str) -> str:
    """Return a word in small letters, one in the plural as in the singular.

    >>> word_form("Cities"), word_form("churches"), word_form("causes"), word_form("gas")
    ('city', 'church', 'cause', 'gas')
    """
    small = word.lower()
    if len(small) > 4 and small.endswith("ies"):
        return f"{small[:-3]}y"
    if len(small) > 4 and small.endswith(("sses", "shes", "ches", "xes")):
        return small[:-2]
    if len(small) > 3 and small.endswith("s") and not small.endswith(("ss", "us", "is")):
        return small[:-1]
    return small


def word_forms(english: str) -> frozenset[str]:
    """Return the words of a text, as `word_form` writes them."""
    return frozenset(map(word_form, WORD.findall(english)))


@cache
def word_grounds() -> Mapping[str, Ground]:
    """Return the table that comes with the package."""
    path = files(__package__) / "data" / "word_grounds.tsv.gz"
    lines = gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
    found = {}
    for line in lines:
        if not line.startswith("#"):
            word, missing, chance, characters = line.split("\t")
            found[word] = Ground(
                frozenset(characters),
                max(int(missing) / 1000, _SURE),
                min(int(chance) / 1000, 1 - _SURE),
            )
    return found
