"""What lies beyond the mainland, where names are not those of pinyin."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from .glossary import Glossary
from .glossary_entry import BEYOND_PLACES, CHINESE_PLACES, Entry
from .name_words import BEYOND

_CHINESE = ("中国", "我国", "国内", "中方", "全国", "新华社", "人民", "[省市县]")
# Of two characters these alone are pieces of no word and of no Chinese place.
_SHORT_CITIES = [
    "纽约",
    "伦敦",
    "巴黎",
    "柏林",
    "东京",
    "首尔",
    "悉尼",
    "开罗",
    "曼谷",
    "孟买",
    "迪拜",
    "多哈",
    "基辅",
    "华沙",
    "雅典",
    "加州",
    "费城",
    "釜山",
    "科隆",
    "里约",
]
_CLAUSE = re.compile(r"[^，。；：！？,;:!?“”「」（）()]*$")


def is_beyond_mainland(text: str, start: int) -> bool:
    """Tell whether the words before *start* place what follows abroad, in Hong Kong or Taiwan."""
    clause = _CLAUSE.search(text[:start])
    return bool(clause and _beyond().search(clause.group()))


def lies_beyond(place: Entry) -> bool:
    """Tell whether a known place lies beyond the mainland, where names are not those of pinyin."""
    return place.is_foreign or place.table == BEYOND_PLACES or place.chinese in BEYOND


@lru_cache(maxsize=64)
def is_abroad(article: str) -> bool:
    """Tell whether an article names other countries or places of theirs, and nothing of China."""
    if _china().search(article):
        return False
    return bool(lands().search(article) or _cities().search(article))


@cache
def lands() -> re.Pattern[str]:
    """Return the pattern of the names of lands beyond the mainland."""
    countries = [
        form for entry in Glossary.builtin() if entry.kind == "country" for form in entry.forms
    ]
    return re.compile("|".join([*BEYOND, *(c for c in countries if not c.startswith("中"))]))


@cache
def _cities() -> re.Pattern[str]:
    """Return the pattern of well-known foreign places by names that are no words."""
    places = [entry for entry in Glossary.builtin() if entry.table == "places_world"]
    forms = (form for entry in places if not entry.context for form in entry.forms)
    return re.compile("|".join([*(form for form in forms if len(form) > 2), *_SHORT_CITIES]))


@cache
def _china() -> re.Pattern[str]:
    places = [
        form
        for entry in Glossary.builtin()
        if entry.table in CHINESE_PLACES
        for form in entry.forms
    ]
    return re.compile("|".join([*_CHINESE, *places]))


@cache
def _beyond() -> re.Pattern[str]:
    """Return the pattern of a land beyond the mainland, where no Chinese post stands before it."""
    # Far from the name it is where something happens, not where the person comes from.
    return re.compile(rf"(?<![驻访赴])(?:{lands().pattern})(?!.*(?:中国|我国)).{{0,12}}$")
