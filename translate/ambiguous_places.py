"""Foreign cities that are words or persons' names too, where nothing but a place's cue tells them.

The glossary takes 里昂 for Lyon where France is named; 他在里昂读书 tells it as well. It stays a
guess, with a flag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from .glossary import Glossary
from .glossary_entry import Entry
from .name_words import SOUNDS
from .place_cues import is_beside_place, is_person, is_piece
from .tagged_words import words_of
from .transliteration import is_sound
from .word_bounds import stands_alone

_MORE_CUES = re.compile(
    "[”》]?(?:球迷|主场|客场|人[口民]|的(?:居民|街头|夏天|冬天|天气)|发生|遭遇|是.{0,8}(?:城市|都市|港口)|老城)"
)
_MOST_AGAINST = 1
_WENT = re.compile("(?:去了?|回到?|去过|搬到|定居|赶往|驶往|开往)$")


def ambiguous_places(texts: Sequence[str]) -> Iterator[Entry]:
    """Yield such cities in the sentences of one article, in simplified script."""
    article = "\n".join(texts)
    for form, entry in _entries().items():
        if form not in article or entry.belongs_in(article):
            continue
        if any(word in article for word in _against(entry)):
            continue
        if any(_is_told(entry, form, text, article) for text in texts):
            yield replace(entry, chinese=form, aliases=(), context=(), status="unsure")


def _is_told(entry: Entry, form: str, text: str, article: str) -> bool:
    for match in re.finditer(form, text):
        start, end = match.span()
        if is_piece(text, start, end) or is_person(text, start, end, article):
            continue
        if not stands_alone(entry, text, start, end) or not _is_word(text, start, end):
            continue
        if is_beside_place(text, start, end) or _MORE_CUES.match(text, end):
            return True
        if _WENT.search(text[:start]):
            return True
    return False


def _is_word(text: str, start: int, end: int) -> bool:
    """Tell whether the segmenter has the form as a word, with nothing cut off before: 楠|泰尔."""
    words = words_of(text)
    if not any(w.start == start and w.end == end for w in words):
        return False
    before = next((w for w in words if w.end == start), None)
    if before is None or len(before) > 1:
        return True
    return before.tag[0] in "pcuvxfr" and not is_sound(text[before.start])


@cache
def _entries() -> dict[str, Entry]:
    """Return the cities that begin with a foreign sound, and that hardly another word is like."""
    return {
        form: entry
        for entry in Glossary.builtin()
        if entry.table == "places_world" and entry.kind == "place" and entry.context
        if len(_against(entry)) <= _MOST_AGAINST
        for form in entry.forms
        if any(is_sound(char) or char in SOUNDS for char in form[:1])
    }


def _against(entry: Entry) -> tuple[str, ...]:
    """Return the words that must not stand in the article; a hamburger has many."""
    return tuple(word[1:] for word in entry.context if word.startswith("!"))
