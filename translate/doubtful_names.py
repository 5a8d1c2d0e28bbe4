"""Names in a sentence that nobody vouches for, in words for the reader."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

from .constraints import Prepared
from .glossary import Glossary
from .glossary_entry import BY_SOUND
from .model import Constraint
from .short_forms import NOTE as SHORT_FOR
from .sounds import written_as

_READ_ALOUD = "is the Mandarin reading; people beyond the mainland often write it otherwise"
_PERHAPS_FOREIGN = "is the Mandarin reading; a foreigner's name is written otherwise"
_BY_SOUND = "No English name is known, this one is made of sounds and parts"


class Doubt(IntEnum):
    """How little is known: a name that was made by rule, or one that the engine guessed."""

    MADE = 1
    GUESSED = 2


def doubtful_names(
    source: Prepared, english: str, glossary: Glossary
) -> Iterator[tuple[Doubt, str]]:
    """Yield a message for each name of *source* whose English is not known for certain.

    The message names what stands in *english*, as far as that can be told.
    """
    for term in source.terms:
        entry = glossary.lookup(term.source)
        if entry is None or entry.is_sure:
            continue
        if entry.note.startswith(SHORT_FOR):
            full = entry.note.removeprefix(SHORT_FOR)
            yield Doubt.MADE, f"“{term.english}” ({term.source}) is taken for short of {full}."
        elif entry.status == BY_SOUND:
            yield Doubt.MADE, f"{_BY_SOUND}: “{term.english}” ({term.source})."
        else:
            yield Doubt.MADE, f"“{term.english}” ({term.source}) is a guess of the glossary."
    for name in source.read_aloud:
        yield Doubt.GUESSED, f"“{name.english}” ({name.source}) {_READ_ALOUD}."
    for name in source.perhaps_foreign:
        yield Doubt.MADE, f"“{name.english}” ({name.source}) {_PERHAPS_FOREIGN}."
    for _, _, told in guesses(source, english):
        yield Doubt.GUESSED, told


def guesses(source: Prepared, english: str) -> Iterator[tuple[Constraint, str, str]]:
    """Yield the unknown names with the words that the engine wrote, if any, and a message."""
    known = [term.english for term in source.terms]
    for name in source.unknown:
        is_agreed = bool(name.english) and name.english in english
        wording = name.english if is_agreed else written_as(name.source, english, known)
        if wording and name.source not in english:
            told = f"“{wording}” ({name.source}) is a guess: no glossary knows the name."
        else:
            told = f"No glossary knows a name ({name.source}); check its English."
        yield name, wording, told
