"""Clubs that go by their cities: 热那亚 in a report of a match is Genoa, 罗马 is Roma.

The glossary has such a club as 热那亚队. Without 队 it is the club only in an article that is
clearly about football, and only where no place is meant anywhere in it (在罗马举行). There its
first two characters are short for it, once it is named: 法兰 after 法兰克福.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from .glossary import Glossary
from .glossary_entry import BY_SOUND, CLUBS, PLACE_KINDS, Entry
from .organisation_reading import Lookup
from .place_cues import is_beside_place, is_person, is_piece
from .short_forms import NOTE
from .tagged_words import words_of
from .word_bounds import stands_alone

_COMPETITION = re.compile(
    "英超|西甲|意甲|德甲|法甲|荷甲|葡超|英冠|西乙|意乙|德乙|法乙|欧冠|欧联杯|欧协联|欧罗巴联赛|足总杯|意大利杯|"
    "德国杯|法国杯|国王杯|国际足联|欧足联"
)
_GAME = re.compile(
    "足球|球队|客场|主场|进球|破门|门将|射门|点球|乌龙球|前锋|后卫|中场|主帅|积分榜|转会|助攻|球员|首发|补时|战平|"
    "完胜|完败|不敌"
)
_BEATS = re.compile("击败|战胜|对阵|迎战|取胜|逼平|领跑|夺冠")  # of elections, too
_LEAST_WORDS = 2  # of a game where no competition is named
_HORSES = re.compile("赛马|骑师|骑手|马术|马匹|马主")
_TEAM = "队"
_SHORT = 2  # characters
_LEFT = 2
_SCORED = re.compile(r"\d+[-:：比]\d+|以\d|的?(?:主场|客场|球迷|主帅|门将|后卫|前锋|中场|队长)")


def clubs(texts: Sequence[str], lookup: Lookup) -> Iterator[Entry]:
    """Yield the clubs that the sentences of one article call by their cities, or in short."""
    article = "\n".join(texts)
    if not _is_football(article):
        return
    for form, club in _by_city().items():
        if form in article and _is_meant(form, club, texts, article, lookup):
            city = lookup(form)
            names = (city.english, *city.accepts) if city is not None else ()
            accepts = tuple(name for name in (*club.accepts, *names) if name != club.english)
            yield replace(club, chinese=form, aliases=(), accepts=accepts, context=())
    yield from _shortened(texts, article, lookup)


def _is_football(article: str) -> bool:
    words = set(_GAME.findall(article))
    if len(words) >= _LEAST_WORDS:
        return True
    is_told = bool(words) or _BEATS.search(article) is not None
    return is_told and _COMPETITION.search(article) is not None


def _is_meant(form: str, club: Entry, texts: Sequence[str], article: str, lookup: Lookup) -> bool:
    """Tell whether all that the article says of a city suits its club, and something does."""
    known = lookup(form)
    if known is not None and (known.status == "user" or known.kind not in PLACE_KINDS):
        return False
    if form == "马赛" and _HORSES.search(article):
        return False
    is_found = False
    for text in texts:
        for match in re.finditer(form, text):
            start, end = match.span()
            if text.startswith(_TEAM, end):
                is_found = True
                continue
            if is_piece(text, start, end) or not stands_alone(club, text, start, end):
                continue
            if is_person(text, start, end, article):
                return False
            if is_beside_place(text, start, end) and not _SCORED.match(text, end):
                return False
            is_found = True
    return is_found


def _shortened(texts: Sequence[str], article: str, lookup: Lookup) -> Iterator[Entry]:
    """Yield the first two characters of a club that the article names, where they stand alone."""
    for full, club in _in_full().items():
        short = full[:_SHORT]
        if full not in article or lookup(short) is not None:
            continue
        if any(_stands_for(short, full, text) for text in texts):
            note = f"{NOTE}{full}"
            yield replace(club, chinese=short, aliases=(), context=(), status=BY_SOUND, note=note)


def _stands_for(short: str, full: str, text: str) -> bool:
    for match in re.finditer(f"{short}(?!{full[_SHORT]})", text):
        start, end = match.span()
        if is_piece(text, start, end):
            continue
        if any(word.start == start and word.end == end for word in words_of(text)):
            return True
    return False


@cache
def _by_city() -> dict[str, Entry]:
    """Return the clubs beyond China by their names without 队."""
    return {
        form.removesuffix(_TEAM): entry
        for entry in _foreign_clubs()
        for form in entry.forms
        if form.endswith(_TEAM) and len(form) > len(_TEAM) + 1
    }


@cache
def _in_full() -> dict[str, Entry]:
    """Return the clubs by their names that are long enough to be shortened."""
    return {
        form.removesuffix(_TEAM): entry
        for entry in _foreign_clubs()
        for form in entry.forms
        if len(form.removesuffix(_TEAM)) >= _SHORT + _LEFT
    }


def _foreign_clubs() -> Iterator[Entry]:
    return (entry for entry in Glossary.builtin() if entry.table == CLUBS)
