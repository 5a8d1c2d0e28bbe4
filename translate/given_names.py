"""Given names that stand alone: 子怡 in an article on 章子怡 is Ziyi, and no name of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from . import lexicon
from .glossary_entry import Entry
from .tagged_words import is_word

_FULL = 3  # characters: a surname of one and a given name of two
# Where such a name may begin: behind a mark, or a word that joins or governs.
_BEGINNING = r"(?:^|[^\u4e00-\u9fff]|[的和与跟同对是为给让把被叫向由而但])"
_BEHIND = r"(?![\u4e00-\u9fff]{0,2}(?:公司|集团|有限|镇|县|村|路|街))"


def given_names(article: str, persons: Mapping[str, str]) -> Iterator[Entry]:
    """Yield entries for the given names of *persons* (Chinese to English) that stand alone.

    Left out are given names that are words, and those that two persons have.
    """
    owners: dict[str, list[str]] = {}
    for full, english in persons.items():
        surname, _, given = english.partition(" ")
        if len(full) == _FULL and given.isalpha() and surname.isalpha():
            owners.setdefault(full[1:], []).append(given)
    for chinese, given_english in owners.items():
        if len(given_english) > 1 or is_word(chinese) or lexicon.lookup(chinese) is not None:
            continue
        if re.search(f"{_BEGINNING}{re.escape(chinese)}{_BEHIND}", article, re.MULTILINE):
            yield Entry(chinese, given_english[0], "person", "known")
