"""A known name that the engine put in the place of one it could not read, taken out again.

A small model that meets 奥本海默 in Chinese script may write Albert Einstein. Where the English has
one name without a source, and the source one name without an English, the two are exchanged: for
the English of the glossary where there is one, else for the Chinese itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cache

from . import lost_names
from .constraints import Prepared
from .doubtful_names import guesses
from .glossary import Glossary
from .glossary_entry import PLACE_KINDS
from .known_names import kinds_of, unaccounted, unaccounted_surnames
from .model import NO_GROUND, NOT_IN_SOURCE, Candidate, Code, Flag, Severity
from .organisation_words import heads
from .pinyin_names import invented_names
from .unsourced_names import CAPITALS, unsourced_names
from .word_forms import common_words

IN_ITS_PLACE = "stands in its place"
_PERSON, _PLACE, _BODY = "person", "place", "body"
_WORD = r"[A-ZÀ-Þ][\wÀ-ž.’'-]*"
_BEFORE = re.compile(rf"(?P<last>{_WORD})(?:(?: (?:of|for|the))+ |[ -])$")
_BEHIND = re.compile(rf"(?:(?: (?:of|and|for|the|&))+ |[ -])(?P<first>{_WORD})")
_OPENING = re.compile("(?:^|[.!?:] )[“‘]?$")


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A name of the source that the English lacks; ``told`` are the messages of checks about it."""

    chinese: str
    english: str
    kinds: frozenset[str]
    told: str


def exchanged(
    source: Prepared, candidate: Candidate, glossary: Glossary, doubts: Collection[str]
) -> tuple[Candidate, tuple[Flag, ...], frozenset[str]]:
    """Return *candidate* with the right name for the one wrong one, and a warning that says so.

    *doubts* are the messages of the checks. Nothing is guessed: there must be one name without a
    source, one without an English, and both may be of the same kind. The last are the messages
    that the warning stands for.
    """
    strange = [(name, told) for name, told in _strangers(source, candidate.english, glossary)
               if told in doubts]  # fmt: skip
    if len(strange) != 1:
        return candidate, (), frozenset()
    wrong, told = strange[0]
    wanted = [
        name for name in _wanted(source, candidate.english, glossary, wrong) if name.told in doubts
    ]
    if len(wanted) != 1:
        return candidate, (), frozenset()
    right = wanted[0]
    kinds = _kinds_of_english(wrong)
    if kinds and right.kinds and kinds.isdisjoint(right.kinds):
        return candidate, (), frozenset()
    english = _with(candidate.english, wrong, right, [term.english for term in source.terms])
    if not english:
        return candidate, (), frozenset()
    if right.english:
        what = f"For {right.english} ({right.chinese}) the engine wrote “{wrong}”, another name"
        message = f"{what}; {right.english} {IN_ITS_PLACE}."
    else:
        what = f"The engine wrote “{wrong}”, another name, for one that no glossary knows"
        message = f"{what}; its Chinese, {right.chinese}, {IN_ITS_PLACE}."
    settled = frozenset({told, right.told, f"Chinese was left untranslated ({right.chinese})."})
    flag = Flag(Code.NAME, Severity.WARNING, message)
    return replace(candidate, english=english), (flag,), settled


def _strangers(source: Prepared, english: str, glossary: Glossary) -> Iterator[tuple[str, str]]:
    """Yield the names in *english* that nothing in the source stands for, with what is told."""
    known = lost_names.known_english(source, glossary)
    named = dict.fromkeys(
        (
            *unaccounted(english, source.text, known),
            *unaccounted_surnames(english, source.text, known),
        )
    )
    inside = {word for name in named for word in name.split()}
    for word in invented_names(english, source.text, known):
        if word not in inside:
            named[word] = None
    yield from ((name, f"The name “{name}” {NOT_IN_SOURCE}") for name in named)
    for found in unsourced_names(english, source.text, [*known, *named]):
        if not found.has_sound:
            yield found.name, NO_GROUND.format(found.name)


def _wanted(source: Prepared, english: str, glossary: Glossary, wrong: str) -> Iterator[_Wanted]:
    for name, wording, told in guesses(source, english):
        if wording and wording not in wrong:  # a part of a wrong name sounds like this one
            continue
        is_body = name.source.endswith(tuple(heads()))
        kinds = frozenset({_BODY} if is_body else {_PERSON, _PLACE})
        yield _Wanted(name.source, "", kinds, told)
    for name, weight in lost_names.lost_names(source, english, glossary):
        if weight >= lost_names.SOFT:
            entry = glossary.lookup(name.source)
            kind = _kind(entry.kind) if entry else _PERSON
            yield _Wanted(name.source, name.english, frozenset({kind}), lost_names.message(name))


def _kinds_of_english(name: str) -> frozenset[str]:
    return frozenset(map(_kind, kinds_of(name)))


def _kind(kind: str) -> str:
    if kind == "person":
        return _PERSON
    return _PLACE if kind in PLACE_KINDS else _BODY


def _with(english: str, wrong: str, right: _Wanted, known: Collection[str]) -> str:
    """Return *english* with *right* for each *wrong*, or '' where its bounds are not plain.

    A body may have more words around its own name (University of | Saxe-Coburg), which are of the
    name; beside any other name only words that are none may be capitalised (President | Lee).
    """
    pattern = re.compile(rf"(?<!\w){'[ -]'.join(map(re.escape, wrong.split()))}(?!\w)")
    is_body = right.kinds == {_BODY}
    pieces, end = [], 0
    for match in pattern.finditer(english):
        start, stop = match.span()
        if is_body:
            start, stop = _grown(english, start, stop, known)
        elif not _is_alone(english, start, stop, known):
            return ""
        pieces += [english[end:start], right.english or right.chinese]
        end = stop
    changed = "".join((*pieces, english[end:]))
    rest = [word for word in wrong.split() if re.search(rf"\b{re.escape(word)}\b", changed)]
    return "" if not pieces or rest else changed


def _grown(english: str, start: int, stop: int, known: Collection[str]) -> tuple[int, int]:
    """Return where the capitalised words around a stretch begin and end.

    A word that opens a sentence (At), a day, a possessive and another known name are none.
    """
    while more := _BEFORE.search(english, 0, start):
        word = more["last"]
        is_other = word.endswith(("’s", "'s", ".", ",")) or english[:start].rstrip().endswith(
            tuple(known)
        )
        opens = _OPENING.search(english, 0, more.start()) and word not in _head_words()
        if is_other or opens or word.lower() in CAPITALS:
            break
        start = more.start()
    while more := _BEHIND.match(english, stop):
        if english.startswith(tuple(known), more.start("first")):
            break
        stop = more.end()
        if english[stop - 1] in ".,":
            return start, stop - 1
    return start, stop


@cache
def _head_words() -> frozenset[str]:
    """Return the words for what a body is: University, Bank."""
    return frozenset(word for head in heads().values() for word in head.english.split())


def _is_alone(english: str, start: int, stop: int, known: Collection[str]) -> bool:
    """Tell whether the words beside a name are small, ordinary words, or of another known name."""
    before, behind = english[:start].rstrip(), english[stop:].lstrip()
    if any(before.endswith(word) for word in known):
        before = ""
    if any(behind.startswith(word) for word in known):
        behind = ""
    last = re.search(rf"(?<![\w’']){_WORD}$", before)
    first = re.match(_WORD, behind)
    is_joined = stop < len(english) and english[stop] == " "
    words = [match.group() for match in (last, first if is_joined else None) if match]
    return all(word.strip(".").lower() in common_words() for word in words)
