"""Places that no glossary knows: finding them, and an English of known parts and pinyin.

A name is read leftwards from the word that tells what it is (高新区, 镇, 河): words of its kind
(国家), a name of its own (武进), known or not. Precision goes before recall: where it is unsure
where a name begins, nothing is found.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .beyond_mainland import is_beyond_mainland
from .glossary_entry import NAME_KINDS, Entry
from .name_words import SOUNDS
from .organisation_reading import Lookup
from .organisation_words import LANDS
from .place_own import OwnName, Place, own_name, place_entry, without_unit
from .place_words import ENDINGS, ORDINARY, WIDE, PlaceWord, inner_parts, place_words
from .romanising import has_rare_reading, romanised_words
from .short_places import SHORT_PLACES
from .tagged_words import Word, words_of
from .transliteration import is_sound
from .word_bounds import is_transliteration

_LONGEST_KNOWN = 9  # characters: 新疆维吾尔自治区 has 8
# With this behind it a word is not the end of a name: 镇 of 镇长 (a mayor), 江 of 江南.
_NO_END = {
    "unit": re.compile(
        "长(?!江|城|途)|级|域|政(?!府|协)|间|容|民|委(?!书记|副书记|常委|组织部|宣传部|统战部|政法委)|情"
        "|办(?!事处)|块|落|场|花|值|面|价|公所|镇|外|里|内|区|中(?!心)"
    ),
    # 清溪|河 is a river, no creek.
    "nature": re.compile(
        "[域床道底面南北边里中下]|流(?![经入过])|上(?!游|涨)|水(?!位)|景|区|湾|山|省|市|口"
        "|河(?![南北流床道])|江(?![苏西])|湖(?![南北])"
    ),
    "way": re.compile("铁|段(?!积)|上(?!的)|线|面|边|途|过|况|人|口(?!、)|由|径|网|灯|桥|政|权"),
    "port": re.compile("[股元币人媒府区台]|口岸"),
    "zone": re.compile("域"),
}
_STREETS = frozenset(["路", "东路", "西路", "南路", "北路", "中路", "街", "大街", "大道"])
_NUMBERS = "一二三四五六七八九"
_SIDES = {"东": "East", "西": "West", "南": "South", "北": "North", "中": "Middle"}
_NUMBERED_STREET = re.compile(
    rf"(?P<own>[^{_NUMBERS}]{{2,3}}?)(?P<side>[{''.join(_SIDES)}])?(?P<number>[{_NUMBERS}])"
)
# Before a name these show that it begins earlier: 珠江-西江经济带, 辽中南城市群.
_CUT = frozenset({*SHORT_PLACES, *"-－–—·"})
TAIWAN = re.compile(
    "台湾|台北|高雄|台中|台南|新北市|桃园市|新竹|嘉义|屏东|花莲|台东|宜兰|苗栗|彰化县|南投县"
)


def find_places(text: str, lookup: Lookup) -> tuple[Place, ...]:
    """Return the places that *text* names in simplified script, from left to right.

    *lookup* tells what a glossary knows of a name: what it knows is left out.
    """
    found: list[Place] = []
    for match in _pattern().finditer(text):
        place = _read(text, match.start(), place_words()[match[1]], lookup, found)
        if place is None:
            continue
        if not found or found[-1].end <= place.start:
            found.append(place)
        elif found[-1].end < place.end:
            found[-1] = place  # 石岛 before 石岛港
    return tuple(found)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"(?=({'|'.join(sorted(place_words(), key=len, reverse=True))}))")


def _read(
    text: str, start: int, head: PlaceWord, lookup: Lookup, found: Sequence[Place]
) -> Place | None:
    """Return the place whose last word is *head* at *start*, None where there is none."""
    end = start + len(head.chinese)
    words = words_of(text)
    if _NO_END[head.kind].match(text, end) or not _ends_word(words, start, end):
        return None
    if text.startswith(("国家级", "省级"), end):
        return None  # 河口湿地|国家级自然保护区
    parts, own_end = _parts_before(text, start) if head.kind in ("zone", "port") else ((), start)
    own = own_name(text, own_end, end, head, lookup, found)
    if own is None or _begins_earlier(text, own.start, lookup):
        return None
    if head.kind == "way" and (own.is_foreign or text[own_end - 1] in "省市县"):
        return None  # 同江市|街津口
    unit = place_entry(text[own.start : end], lookup)
    if unit is not None and not own.is_known and not _is_listed(text, own.start, end, lookup):
        # 武乡, 晋江: a county or a city without the word for it.
        chinese = text[own.start : end]
        name = without_unit(unit)
        others = (unit.english, f"{own.english} {head.english}")
        # 清水河 may be the county or the river.
        is_sure = head.kind != "nature"
        return Place(own.start, end, chinese, name, name, others, is_sure)
    if not own.is_known and (
        own.is_foreign
        or head.chinese in WIDE
        or _is_beyond(text, own.start)
        or _is_misread(text[own.start : own_end], head, lookup)
    ):
        return None
    if _is_listed(text, own.start, end, lookup) or _goes_on(text, own_end, end, lookup):
        return None
    return _place(text, own, own_end, end, parts, head)


def _begins_earlier(text: str, start: int, lookup: Lookup) -> bool:
    """Tell whether what stands before *start* belongs to the name: 珠|江-西江经济带.

    川 in 四川|卧龙国家级自然保护区 does not.
    """
    if text[start - 1 : start] not in _CUT:
        return False
    return not any(_is_name(lookup(text[max(0, start - size) : start])) for size in (2, 3))


def _ends_word(words: Sequence[Word], start: int, end: int) -> bool:
    """Tell whether a word ends at *end*, or a longer one is a mere guess."""
    return any(word.end == end for word in words) or any(word.start == start for word in words)


def _parts_before(text: str, end: int) -> tuple[tuple[str, ...], int]:
    """Return the words of its kind before the head, and where they begin."""
    parts: list[str] = []
    while True:
        for size in (4, 3, 2):
            part = text[max(0, end - size) : end]
            if part in inner_parts() and len(part) == size:
                parts.insert(0, part)
                end -= size
                break
        else:
            return tuple(parts), end


def _is_listed(text: str, start: int, end: int, lookup: Lookup) -> bool:
    """Tell whether a name that a glossary knows stands here, or reaches into the place."""
    starts = range(max(0, start - _LONGEST_KNOWN), start)
    names = (text[s:e] for s in starts for e in range(start + 1, end + 1))
    return lookup(text[start:end]) is not None or any(_is_name(lookup(name)) for name in names)


def _goes_on(text: str, start: int, end: int, lookup: Lookup) -> bool:
    """Tell whether a known name begins with the last word and reaches beyond it: 越南|河内."""
    names = (text[s:e] for s in range(start, end) for e in range(end + 1, end + 4))
    return any(_is_name(lookup(name)) for name in names)


def _is_misread(own: str, head: PlaceWord, lookup: Lookup) -> bool:
    """Tell whether pinyin would mislead: an ordinary word, a foreign name, a known name."""
    if own + head.chinese in ORDINARY:
        return True  # 城中村, a village that the town has grown around
    if own + head.chinese in place_words() or own[-1] + head.chinese in place_words():
        return True
    if own[-1] + head.chinese in ENDINGS or (own.endswith("山") and len(own) > 2):
        return True
    if is_transliteration(own):
        return True
    is_short = len(own) == 1 and head.chinese == "县"  # 盖县
    if not is_short and all(is_sound(char) or char in SOUNDS for char in own):
        return True
    if own in SHORT_PLACES:
        return True  # 深港 are Shenzhen and Hong Kong
    if len(own) == 2 and all(char in SHORT_PLACES or char in LANDS for char in own):
        return True
    known = [lookup(own), *(lookup(own[:size]) for size in range(2, len(own)))]
    return any(
        _is_name(entry) and (entry.kind == "country" or entry.chinese != own or entry.is_foreign)
        for entry in known
        if entry
    )


def _is_beyond(text: str, start: int) -> bool:
    """Tell whether a place is abroad or in Hong Kong; Taiwan's are mostly written in pinyin."""
    return is_beyond_mainland(text, start) and not TAIWAN.search(text[:start])


def _is_name(entry: Entry | None) -> bool:
    return entry is not None and entry.kind in NAME_KINDS


def _street_name(own: str) -> str:
    """Return the own name of a street: Zhongshan East 1st for 中山东一, but Wuyi for 五一."""
    numbered = _NUMBERED_STREET.fullmatch(own)
    if numbered is None:
        return romanised_words((own,))
    number = _NUMBERS.index(numbered["number"]) + 1
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number, "th")
    side = _SIDES.get(numbered["side"] or "", "")
    words = (romanised_words((numbered["own"],)), side, f"{number}{ending}")
    return " ".join(filter(None, words))


def _place(
    text: str, own: OwnName, own_end: int, end: int, parts: Sequence[str], head: PlaceWord
) -> Place:
    chinese = text[own.start : end]
    name, size = own.english, own_end - own.start
    accepts = [name] if size > 1 else []
    if size == 1:
        # What has one character is spelt together with what it is: 岷江 is the Minjiang River.
        name = romanised_words((text[own.start : end],))
        accepts += [name, f"{own.english} {head.english}"]
    if head.chinese in _STREETS:
        # A street is spelt by its sound, even where it is called after a known place.
        sound = romanised_words((text[own.start : own_end],))
        name = _street_name(text[own.start : own_end])
        accepts += [f"{form} {head.english}" for form in (own.english, sound)]
    middle = " ".join(inner_parts()[part] for part in parts)
    if middle and name.endswith(f" {middle}"):
        middle = ""  # an airport's airport economic zone
    english = " ".join(word for word in (name, middle, head.english) if word)
    if head.chinese == "市":
        english = name
    accepts += [f"{name} {other}" for other in (head.english, *head.accepts)]
    is_sure = own.is_known or not (
        has_rare_reading(text[own.start : own_end])
        or is_beyond_mainland(text, own.start)
        or is_transliteration(text[own.start : own_end])
        or head.kind in ("zone", "way")
    )
    others = tuple(dict.fromkeys(other for other in accepts if other != english))
    return Place(own.start, end, chinese, english, name, others, is_sure, own.is_foreign)
