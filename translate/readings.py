"""Whose names a Mandarin reading may miss: those of Hong Kong and Taiwan, and foreign ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .foreign_names import is_abroad
from .glossary import Glossary
from .model import Constraint
from .transliteration import foreignness

# Names at least as foreign as this are doubted; above 0 they are not read in Mandarin at all.
_PERHAPS = -1.2
_BEYOND = re.compile(
    "香港|港府|港铁|澳门|台湾|台北|高雄|台中|台南|新北|桃园市|新竹|特区政府|立法会"
)
_MAINLAND = ("中国内地", "大陆", "内地", "新华社", "国务院", "党委", "[省县]")


def is_beyond(article: str) -> bool:
    """Tell whether an article is of Hong Kong, Macao, Taiwan or other countries.

    It names their places more than those of the mainland, or countries and nothing of China.
    """
    own = len(_BEYOND.findall(article))
    return is_abroad(article) or own > len(_mainland().findall(article))


def perhaps_foreign(names: Sequence[Constraint]) -> tuple[Constraint, ...]:
    """Return the persons who may have another name than the reading of its characters."""
    return tuple(name for name in names if foreignness(name.source) > _PERHAPS)


@cache
def _mainland() -> re.Pattern[str]:
    places = [
        form
        for entry in Glossary.builtin()
        if entry.table == "places_china"
        for form in entry.forms
        if not _BEYOND.search(form)
    ]
    return re.compile("|".join([*_MAINLAND, *sorted(places, key=len, reverse=True)]))
