"""A country before the name of a body: Peru's Ministry of Foreign Affairs, not Peru Ministry.

Each has an English of its own, and a small model leaves them as they stand side by side.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace

from .glossary_entry import Entry
from .model import Constraint

# After a plural a bare apostrophe is easily lost.
_ADJECTIVES = {
    "United States": "US", "Philippines": "Philippine", "Netherlands": "Dutch",
    "United Arab Emirates": "UAE", "Honduras": "Honduran", "Maldives": "Maldivian",
    "Cyprus": "Cypriot", "Laos": "Lao", "Belarus": "Belarusian", "Mauritius": "Mauritian",
}  # fmt: skip
# Bodies that are no names in English.
_PLAIN = ("central bank", "armed forces", "parliament", "government")


def with_possessives(
    known: Sequence[Constraint], lookup: Callable[[str], Entry | None]
) -> tuple[Constraint, ...]:
    """Return what is written into a sentence, its countries in the form that goes before bodies.

    *lookup* tells the entry of a name; *known* are in the order of the sentence.
    """
    written = list(known)
    for index, (one, other) in enumerate(itertools.pairwise(written)):
        if one.end != other.start or not _is_country(lookup(one.source)):
            continue
        if _is_body(lookup(other.source), other.english, one.english):
            written[index] = replace(one, english=_possessive(one.english))
    return tuple(written)


def _is_country(entry: Entry | None) -> bool:
    return entry is not None and entry.kind == "country"


def _is_body(entry: Entry | None, english: str, country: str) -> bool:
    """Tell whether an entry is of a body whose English does not begin with a country itself."""
    if entry is None or english.startswith((country, "the ", "Islamic State")):
        return False
    return entry.kind == "organisation" or english in _PLAIN


def _possessive(english: str) -> str:
    if english in _ADJECTIVES:
        return _ADJECTIVES[english]
    return english if english.endswith("s") else f"{english}'s"
