"""Places whose unit is a part of the office behind them: 安吉 in 安吉县长, 海沧 in 海沧区委."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .glossary_entry import BY_SOUND, Entry
from .organisation_reading import Lookup
from .place_own import own_english, without_unit
from .place_words import ORDINARY, OUTSIDE, UNITS
from .tagged_words import is_word, words_of
from .word_bounds import HEAD_OF

_HEADS = re.compile(f"{HEAD_OF.pattern}|(?<=..)市长(?![江城途跑年期])")
_LONGEST = 9  # characters of a place without its unit
_SIZE = 2  # characters of a name that nobody knows
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_NAME_TAGS = ("ns", "nr", "nz")
# Of an office, no name: 时任镇长, 代理区长.
_OF_OFFICE = frozenset("副原前老任代新正首")


def headed_places(text: str, lookup: Lookup) -> Iterator[Entry]:
    """Yield the places before a head of their county, district or town, without the unit.

    *lookup* tells what is known of a place with its unit; of others there is the pinyin.
    """
    for match in _HEADS.finditer(text):
        unit = match.start()
        starts = range(max(0, unit - _LONGEST), unit - 1)
        known = [(start, lookup(text[start : unit + 1])) for start in starts]
        place = next(((s, e) for s, e in known if e is not None and e.kind == "place"), None)
        if place is None:
            own = text[max(0, unit - _SIZE) : unit]
            if lookup(own) is None and _may_be_name(text, unit, own):
                yield Entry(own, own_english(own), "place", BY_SOUND)
        elif lookup(text[place[0] : unit]) is None:
            yield _without_unit(place[1], text[place[0] : unit])


def _without_unit(entry: Entry, chinese: str) -> Entry:
    accepts = (entry.english, *entry.accepts)
    english = without_unit(entry)
    return replace(entry, chinese=chinese, english=english, aliases=(), accepts=accepts)


def _may_be_name(text: str, end: int, own: str) -> bool:
    """Tell whether two characters before the unit are the name of a place."""
    if not _HAN.fullmatch(own) or len(own) < _SIZE or own in ORDINARY:
        return False
    if not OUTSIDE.isdisjoint(own) or not _OF_OFFICE.isdisjoint(own) or own[-1] in UNITS:
        return False
    is_anchored = text[max(0, end - _SIZE - 1) : end - _SIZE] in UNITS[:3]
    words = [w for w in words_of(text) if w.start == end - _SIZE]
    if text[: end - _SIZE].endswith("中共"):
        return True  # 中共 | 凤凰 | 镇委
    if any(w.end == end + 1 and w.tag == "ns" for w in words):
        return True  # 海沧区 | 委
    return not is_word(own) and (is_anchored or any(w.tag in _NAME_TAGS for w in words))
