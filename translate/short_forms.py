"""Foreign names that are shortened: 杜塞 where 杜塞尔多夫 (Düsseldorf) is meant.

A small model takes such a form for another name: Deauville. The first two or three characters of a
foreign place or person that the article names in full are read as it, with a flag that says so.
An unknown name is a form that may be short for several names, or of which the full name has no
English, and one that is short for a well-known city which the article names nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from . import lexicon
from .foreign_names import find_foreign_names
from .glossary import Glossary
from .glossary_entry import BY_SOUND, Entry
from .name_words import HONORIFICS, ORDINARY, SOUNDS, TITLES
from .organisation_reading import Lookup
from .place_cues import is_beside_place, is_named
from .short_places import SHORT_PLACES
from .tagged_words import is_word, overlaps, words_of
from .transliteration import is_sound

NOTE = "short for "
_SIZES = (2, 3)  # characters of a short form
_LEFT = 2  # so many at least are left out
_LEFT_OF_OTHERS = 4  # where not all characters are sounds: 布宜|诺斯艾利斯
_NAME_TAGS = ("nr", "ns", "nz")
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_WORDS = frozenset({*HONORIFICS, *TITLES, *ORDINARY})

# The full names by a short form, by their English; a name that nobody knows has none.
_Fulls = Mapping[str, Mapping[str, Entry]]


@dataclass(frozen=True, slots=True)
class ShortForms:
    """The short forms of one article: those whose full name has an English, and the others."""

    entries: tuple[Entry, ...]
    unknown: frozenset[str]


def short_forms(texts: Sequence[str], known: Iterable[Entry], lookup: Lookup) -> ShortForms:
    """Return the short forms in the sentences of one article, in simplified script.

    *known* are the names that the article has beside those of the glossary, *lookup* tells what
    is known of a name.
    """
    candidates = _candidates(texts, lookup)
    if not candidates:
        return ShortForms((), frozenset())
    named = _named(texts, known)
    entries, unknown = [], set()
    for form, is_place in candidates.items():
        fulls = [entry for entry in named.get(form, {}).values() if entry.english]
        if len(fulls) == len(named.get(form, ())) == 1:
            entries.append(_shortened(fulls[0], form))
        elif form in named or (is_place and len(_cities().get(form, ())) == 1):
            unknown.add(form)
    return ShortForms(tuple(entries), frozenset(unknown))


def _shortened(entry: Entry, form: str) -> Entry:
    note = f"{NOTE}{entry.chinese}"
    return replace(entry, chinese=form, status=BY_SOUND, aliases=(), context=(), note=note)


def _candidates(texts: Sequence[str], lookup: Lookup) -> dict[str, bool]:
    """Return the words that may be short forms, and whether one stands beside a place's cue."""
    found: dict[str, bool] = {}
    article = "\n".join(texts)
    for text in texts:
        for form, start, end in _short_words(text, lookup):
            if article.count(form) < 2 and form not in _cities():
                continue  # nearly always: what follows takes longer
            if lookup(form) is None and not overlaps(start, end, _taken(text)):
                is_place = is_beside_place(text, start, end) and not is_named(text, start, end)
                found[form] = found.get(form, False) or is_place
    return found


def _short_words(text: str, lookup: Lookup) -> Iterator[tuple[str, int, int]]:
    """Yield the words of *text* that are nothing but sounds, where no sounds go on beside them."""
    words = words_of(text)
    for index, word in enumerate(words):
        form = text[word.start : word.end]
        if len(word) not in _SIZES or not _may_be_short(form, word.tag):
            continue
        before = [(text[w.start : w.end], w.tag) for w in words[max(0, index - 1) : index]]
        behind = [(text[w.start : w.end], w.tag) for w in words[index + 1 : index + 2]]
        is_cut_off = any(t.startswith(_NAME_TAGS) and lookup(w) is None for w, t in before)
        if not is_cut_off and not any(_is_piece(w, t) for w, t in before + behind):
            yield form, word.start, word.end


def _is_piece(word: str, tag: str) -> bool:
    """Tell whether a word beside a form may be sounds of the same name: 苏珊|维尔."""
    if word in ("-", "－", "·", "•") or tag.startswith("nrt"):
        return True
    is_name = len(word) == 1 or tag.startswith(_NAME_TAGS) or not is_word(word)
    return is_name and tag[:1] not in ("p", "c", "u", "d") and _is_of_sounds(word)


def _taken(text: str) -> list[tuple[int, int]]:
    """Return the stretches that are known names, or unknown foreign ones."""
    known = [(c.start, c.end) for c in Glossary.builtin().find(text)]
    known += [(start, end) for start, end, _ in lexicon.find_terms(text)]
    return [*known, *find_foreign_names(text)]


def _may_be_short(form: str, tag: str) -> bool:
    """Tell whether a word begins with a sound, is no ordinary word, and nothing of China."""
    if not _is_of_sounds(form[0]) or form in _WORDS or lexicon.name_part(form):
        return False
    if all(char in SHORT_PLACES for char in form):
        return False
    return tag.startswith(_NAME_TAGS) or not is_word(form)


def _is_of_sounds(chinese: str) -> bool:
    return all(char in SOUNDS or is_sound(char) for char in chinese)


def _named(texts: Sequence[str], known: Iterable[Entry]) -> _Fulls:
    """Return the names that the article gives in full by their short forms."""
    entries = {entry.chinese: entry for entry in known}
    glossary = Glossary.builtin()
    for text in texts:
        for constraint in glossary.find(text):
            entry = glossary.lookup(constraint.source)
            if entry is not None:
                entries.setdefault(constraint.source, replace(entry, chinese=constraint.source))
        for start, end in find_foreign_names(text):
            for part in re.split("[·•・‧．]", text[start:end]):
                entries.setdefault(part, Entry(part, "", "person"))
    return _by_form(e for e in entries.values() if e.kind == "person" or e.is_foreign)


@cache
def _cities() -> _Fulls:
    """Return the well-known places beyond China by their short forms."""
    return _by_form(entry for entry in Glossary.builtin() if entry.table == "places_world")


def _by_form(entries: Iterable[Entry]) -> _Fulls:
    forms: dict[str, dict[str, Entry]] = {}
    for entry in entries:
        if entry.kind not in ("place", "person") or not _HAN.fullmatch(entry.chinese):
            continue
        left = _LEFT if _is_of_sounds(entry.chinese) else _LEFT_OF_OTHERS
        for size in _SIZES:
            if len(entry.chinese) >= size + left:
                of_form = forms.setdefault(entry.chinese[:size], {})
                of_form.setdefault(entry.english or entry.chinese, entry)
    return forms
