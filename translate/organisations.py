"""Organisations that no glossary knows: finding them, and an English that invents nothing.

A name is read leftwards from its last word, a legal form or a kind of body (有限公司, 研究院):
words of its trade (机床), a name of its own (永昌), a place (杭州). The trade is translated, the
own name is given in pinyin: 杭州永昌机床有限公司 → Hangzhou Yongchang Machine Tool Co., Ltd.
Precision goes before recall: where it is unsure where a name begins, nothing is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from .beyond_mainland import is_beyond_mainland, lies_beyond
from .glossary_entry import NAME_KINDS, Entry
from .lexicon import name_part
from .name_words import DOTS
from .organisation_english import other_english, proper_english, short_name, whole_english
from .organisation_reading import Lookup, Reading, read_name, unread_start
from .organisation_words import JAPANESE, heads, parts
from .word_bounds import is_transliteration

# What follows a name whose last word is an ordinary one: 永昌电子 | 宣布, but not 电子 | 产品.
_AFTER = re.compile(
    r"$|[，。、；：！？,.;:!?\s）)」》”’（(]|[的在是和与及等将已于为也称说]|宣布|表示|发布|公告|推出|披露|"
    r"透露|董事长|创始人|总裁|总经理|副总|首席|股价|方面|今年|去年|近日|日前|目前|计划|成立|拟|旗下"
)
_BODIES = ("公司", "集团", "银行")  # so that 永昌集团 needs nothing behind it
# With this behind it, a word is not the end of a name: 基金 | 经理 is a fund manager.
_NO_END = re.compile(r"经理|法(?!院)|业|军|化|型|派|制|级|界|内(?!部)|版|主席国|成员国|员|商")
_LONGEST = 20  # characters of a name
_LEGAL = ("有限公司", "有限责任公司", "股份公司")
_LEAST_UNREAD = 4  # characters before its legal form
_GIVEN = re.compile(r"[（(]\s*([A-Z][A-Za-zÀ-ž&.,'’ -]{2,60})(?:[，,;；）)]|简称)")

# Kinds of bodies of which a place with one of these units has many.
_OF_MANY = {
    **dict.fromkeys(("幼儿园", "小学", "中学", "高中", "初中", "学校"), ("省", "市", "区")),
    **dict.fromkeys(("医院", "高校", "企业", "银行", "公司"), ("省", "市")),
}


@dataclass(frozen=True, slots=True)
class Organisation:
    """A name that was found; ``start`` and ``end`` are code points into the text.

    ``english`` is empty where the name is not Chinese, so that its sound would mislead;
    ``proper_english`` is its own part in pinyin.
    ``others`` are other ways to write the whole. ``short`` and ``short_english`` are what an
    article may call it later, empty if unknown.
    ``is_given``: the text itself gives the English, in brackets. ``place`` and ``proper`` are
    the Chinese of the place and of the own part.
    """

    start: int
    end: int
    chinese: str
    english: str
    proper_english: str = ""
    short: str = ""
    short_english: str = ""
    others: tuple[str, ...] = ()
    is_given: bool = False
    place: str = ""
    proper: str = ""


def find_organisations(
    text: str, lookup: Lookup, *, is_abroad: bool = False
) -> tuple[Organisation, ...]:
    """Return the organisations that *text* names in simplified script, from left to right.

    *lookup* tells what a glossary knows of a name: what it knows is left out. *is_abroad*: the
    article is about other countries, so that a name without a Chinese place is hardly Chinese.
    """
    ends = _ends(text)
    if not ends:
        return ()
    found: list[Organisation] = []
    for end, start in sorted(ends.items(), reverse=True):
        if found and end > found[-1].start:
            continue
        head = heads()[text[start:end]]
        is_trade = head.kind == "group" and not head.chinese.endswith(_BODIES)
        if _NO_END.match(text, end) or (is_trade and not _AFTER.match(text, end)):
            continue
        if _is_known(text, start, end, lookup):
            continue
        reading = read_name(text, start, end, lookup)
        if reading is None:
            found += _unread(text, start, end, lookup)
        if reading is None or _is_cut(reading, lookup) or _are_many(reading, lookup):
            continue
        if lookup(text[reading.start : end]) is None:
            found.append(_organisation(reading, is_abroad))
    return tuple(reversed(found))


def _unread(text: str, start: int, end: int, lookup: Lookup) -> Iterator[Organisation]:
    """Yield the company whose legal form is text[start:end], without English, to be told."""
    first = unread_start(text, start) if text[start:end].endswith(_LEGAL) else start
    names = (text[one:other] for one in range(first, start) for other in range(one + 2, start + 1))
    if start - first < _LEAST_UNREAD or any(_is_listed(lookup(name)) for name in names):
        return
    yield Organisation(first, end, text[first:end], "")


def _is_known(text: str, start: int, end: int, lookup: Lookup) -> bool:
    """Tell whether a longer name than the head ends here that a glossary knows: 孔子学院."""
    names = (text[first:end] for first in range(max(0, end - _LONGEST), start))
    return any(_is_listed(lookup(name)) for name in names)


def _is_cut(reading: Reading, lookup: Lookup) -> bool:
    """Tell whether a listed name reaches from the start into the head: 燕东微电子 | 厂."""
    head = reading.end - len(reading.head.chinese)
    names = (reading.text[reading.start : end] for end in range(head + 1, reading.end))
    return any(_is_listed(lookup(name)) for name in names)


def _are_many(reading: Reading, lookup: Lookup) -> bool:
    """Tell whether a name is of all the schools of a city: 银川市|幼儿园, but 北京|小学."""
    place = reading.text[reading.start : reading.end].removesuffix(reading.head.chinese)
    units = _OF_MANY.get(reading.head.chinese, ())
    return place.endswith(units) and _is_listed(lookup(place)) if units else False


def _is_listed(entry: Entry | None) -> bool:
    return entry is not None and entry.kind in NAME_KINDS


def _ends(text: str) -> dict[int, int]:
    """Return where each head ends, with the start of the longest that ends there."""
    found: dict[int, int] = {}
    for match in _pattern().finditer(text):
        for size in range(len(match[1]), 1, -1):
            head = text[match.start() : match.start() + size]
            if head in heads():
                end = match.start() + size
                found[end] = min(found.get(end, end), match.start())
    return found


@cache
def _pattern() -> re.Pattern[str]:
    # A look-ahead finds heads inside of heads: 科技 and 有限公司, 集团 and 集团公司.
    return re.compile(f"(?=({'|'.join(sorted(heads(), key=len, reverse=True))}))")


def _organisation(reading: Reading, is_abroad: bool) -> Organisation:
    start, end = reading.start, reading.end
    chinese = reading.text[start:end]
    given = _GIVEN.match(reading.text, end)
    if given:
        return Organisation(start, end, chinese, given[1].strip(), is_given=True)
    if _is_unreadable(reading, is_abroad):
        return Organisation(start, end, chinese, "")
    return Organisation(
        start,
        end,
        chinese,
        whole_english(reading),
        proper_english(reading),
        *short_name(reading),
        other_english(reading),
        place=reading.place.chinese if reading.place else "",
        proper="".join(reading.proper),
    )


def _is_unreadable(reading: Reading, is_abroad: bool) -> bool:
    """Tell whether the sound of a name would mislead: it is foreign, or not fully understood."""
    proper = "".join(reading.proper)
    if reading.is_foreign or reading.text[reading.start - 1 : reading.start] in DOTS:
        return True
    if not reading.meaning and any(word in parts() for word in reading.proper):
        return True
    if proper and not reading.is_own and reading.place and reading.place.english == "China":
        return True
    if reading.head.chinese == "公司" and not reading.parts:
        return True
    if proper and not reading.meaning and reading.place and lies_beyond(reading.place):
        return True  # 香港树仁大学 is Shue Yan University
    is_chinese = reading.place is not None or reading.head.kind == "company"
    if not is_chinese and (is_abroad or is_beyond_mainland(reading.text, reading.start)):
        return True
    if any(proper.startswith(place) for place in JAPANESE):
        return True
    return is_transliteration(proper) or (not is_chinese and bool(name_part(proper)))
