"""Known names and terms of a Chinese sentence that its English does not have."""

from __future__ import annotations

from collections.abc import Iterator

from .constraints import Prepared
from .glossary import Glossary
from .glossary_entry import FROM_LEXICON, PLACE_KINDS, Entry
from .model import Constraint, Kind
from .romanising import romanised
from .spelling import is_written
from .word_pairs import stems

SLIGHT, SOFT, HARD = 1, 2, 3
_LONG_NAME = 5  # characters; no person of that many is written in pinyin


def known_english(source: Prepared, glossary: Glossary) -> list[str]:
    """Return the English, with its variants, of all that is known of a source."""
    known = [term.english for term in source.terms]
    known += [name.english for name in source.unknown if name.english]
    for term in source.terms:
        entry = glossary.lookup(term.source)
        known += entry.accepts if entry else ()
    return known


def lost(source: Prepared, english: str, glossary: Glossary, kind: Kind) -> Iterator[Constraint]:
    """Yield, once each, the terms or the names of *source* that *english* does not have."""
    terms = dict.fromkeys((t.source, t.english) for t in source.terms if t.kind is kind)
    for chinese, name in terms:
        term = Constraint(0, len(chinese), chinese, name, kind)
        if not glossary.honours(term, english):
            yield term


def lost_names(
    source: Prepared, english: str, glossary: Glossary
) -> Iterator[tuple[Constraint, int]]:
    """Yield those names, and how much each weighs: 3, or less for what is less sure."""
    for term in lost(source, english, glossary, Kind.NAME):
        heaviest = SOFT if _is_nearly_written(term, english) else HARD
        if _tells_where(term, source.text):
            heaviest = SLIGHT
        yield term, min(heaviest, weight(glossary.lookup(term.source)))


def message(name: Constraint) -> str:
    """Return the words in which the loss of a name is told."""
    return f"The source names {name.english} ({name.source}); the English does not."


def weight(entry: Entry | None) -> int:
    """Return how much it weighs that a name is missing: a person's most, the lexicon's least."""
    if entry is None:
        return HARD
    if entry.status == FROM_LEXICON:
        return SLIGHT
    return SOFT if entry.kind in PLACE_KINDS or not entry.is_sure else HARD


def _tells_where(name: Constraint, text: str) -> bool:
    """Tell whether a name only says of which place a paper is, as in 英国《卫报》."""
    return 0 < text.count(name.source) == text.count(f"{name.source}《")


def _is_nearly_written(name: Constraint, english: str) -> bool:
    """Tell whether most words of a name stand in the English, or its pinyin does."""
    words = stems(name.english)
    if words and 3 * len(words & stems(english)) >= 2 * len(words):
        return True
    return len(name.source) < _LONG_NAME and is_written(romanised(name.source), english)
