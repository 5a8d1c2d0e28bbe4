"""Whose names a Mandarin reading may miss: those of Hong Kong and Taiwan, and foreign ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .beyond_mainland import is_abroad, lands
from .glossary import Glossary
from .glossary_entry import BEYOND_PLACES, CHINESE_PLACES
from .model import Constraint
from .transliteration import foreignness

# Names at least as foreign as this are doubted; above 0 they are not read in Mandarin at all.
_PERHAPS = -1.25
_NEIGHBOURS = frozenset("朴阮")  # Park and Nguyen, in Chinese news far oftener than Piao and Ruan
_OF_BEYOND = ("香港", "港府", "港铁", "澳门", "台湾", "特区政府", "立法会")
_MAINLAND = ("中国内地", "大陆", "内地", "新华社", "国务院", "党委", "[省县]")


def is_beyond(article: str) -> bool:
    """Tell whether an article is of Hong Kong, Macao, Taiwan or other countries.

    It names their places more than those of the mainland, or countries and nothing of China.
    """
    own = len(_beyond().findall(article))
    return is_abroad(article) or own > len(_mainland().findall(article))


def perhaps_foreign(text: str, names: Sequence[Constraint]) -> tuple[Constraint, ...]:
    """Return the persons of a sentence who may have another name than its characters' reading.

    Their characters look foreign, their surname is mostly one of Koreans or Vietnamese, or the
    sentence itself names a place beyond the mainland.
    """
    is_near = bool(lands().search(text))
    return tuple(
        name
        for name in names
        if is_near or name.source[0] in _NEIGHBOURS or foreignness(name.source) > _PERHAPS
    )


@cache
def _beyond() -> re.Pattern[str]:
    places = [
        form
        for entry in Glossary.builtin()
        if entry.table == BEYOND_PLACES and not entry.context
        for form in entry.forms
    ]
    return re.compile("|".join([*_OF_BEYOND, *sorted(places, key=len, reverse=True)]))


@cache
def _mainland() -> re.Pattern[str]:
    places = [
        form
        for entry in Glossary.builtin()
        if entry.table in CHINESE_PLACES - {BEYOND_PLACES}
        for form in entry.forms
        if not _beyond().search(form)
    ]
    return re.compile("|".join([*_MAINLAND, *sorted(places, key=len, reverse=True)]))
