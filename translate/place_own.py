"""The own names of places: the characters before the word that tells what a place is.

A name counts where it is a known place, where it follows the place that it lies in, where the
segmenter knows it for a place, or where it stands in a list of such.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .glossary_entry import PLACE_KINDS, Entry
from .organisation_reading import Lookup
from .place_words import ORDINARY, OUTSIDE, UNITS, WIDE, PlaceWord
from .romanising import romanised_words
from .tagged_words import Word, is_word, words_of

_LONGEST_KNOWN = 9  # characters: 新疆维吾尔自治区 has 8
_LONGEST_OWN = 3
_HAN = re.compile(r"[\u4e00-\u9fff]+")
# A river and a street are told by what follows them, where the segmenter does not know the name.
_FOLLOWS_WAY = re.compile(
    r"[0-9\d]+号|[东西南北]段|交叉口|与|和|、|路口|附近|沿线|部分路段|全线|地铁站"
)
_FLOWS = (
    "流[域经入过]|[上中下]游|水[位质体]|[沿两河]岸|河[道面段]|支流|干流|汇入|发源|源头|泛滥|决[口堤]|断流|改道"
    "|变[成为清黑]|清淤|畔|打[鱼捞]|捕[鱼捞]|划船|垂钓|前行"
)
_OF_WATER = re.compile(_FLOWS)
_FOLLOWS_WATER = re.compile(f"{_FLOWS}|大桥|段|、|和")
_FOLLOWS_UNIT = re.compile(
    "$|[、，。和与及的：]|政府|委|人民|法院|检察|公安|居民|境内|发生|某|位于|是|在|将|有|民政|教育|卫"
)
_JOINS = "、和与及"
# Before these an ordinary word is one, even behind a place: 北京市老旧社区.
_COMMON_HEADS = frozenset({"村", "社区", "市"})
_COUNT = re.compile("[一二两三四五六七八九十百千]+")  # 十二县 are twelve counties
_SMALL = frozenset({"镇", "乡", "村", "县", "街道"})
_TOWNS = frozenset({"镇", "乡", "街道"})  # 云台镇和海棠镇, where 海棠 is a flower
_GOVERNED = re.compile("村委|村民委员会|村支书|村支部|党支部|党总支")
# Whose own committee, government, head or clinic is named, is a place: 大别乡党委.
_OF_TOWN = re.compile(
    "党委|党工委|委(?:书记|副书记|常委|组织部|宣传部|统战部|政法委|班子|办|会议|、)|委员会|政府|人民政府|人大|政协|纪委|办事处|卫生院|中学|[镇乡区县]长|副[镇乡区县]长"
)
_SIZES = frozenset({"乡镇", "中心", "街道", "城关镇", "旗县", "区县", "县乡", "市县"})
_VISITS = re.compile("(?:在|位于|来到|赴|前往|走进|抵达|地处|家住)$")
# These are said of many a place that has no name: 湖泊湿地 (lake wetlands), 小微湿地.
_GENERIC = frozenset(
    {
        "湿地",
        "油田",
        "气田",
        "景区",
        "风景区",
        "保护区",
        "自然保护区",
        "示范区",
        "试验区",
        "先行区",
        "合作区",
        "工业区",
        "产业园",
        "科技园",
        "工业园",
        "生态园",
        "都市圈",
        "城市群",
        "湿地公园",
    }
)
# 辽宁省|盖县 is a county; 全县, 三县 and 贫困县 are none.
_NO_COUNTY = frozenset(
    "本全该各几外邻同他我两每某此困强大小下省市属辖农自一二三四五六七八九十百多数级"
)
_ANCHORS = (*"省市县区州旗盟镇乡", "街道", "地区", "群岛")


@dataclass(frozen=True, slots=True)
class Place:
    """A place that was found; ``start`` and ``end`` are code points into the text.

    ``own`` is its own name in English; ``is_sure`` tells that nothing in the English is a guess.
    """

    start: int
    end: int
    chinese: str
    english: str
    own: str
    accepts: tuple[str, ...] = ()
    is_sure: bool = False
    is_foreign: bool = False


@dataclass(frozen=True, slots=True)
class OwnName:
    """The part of a name that is its own: where it begins, in English, and how much is known."""

    start: int
    english: str
    is_known: bool = False
    is_foreign: bool = False


def _known_own(text: str, end: int, head: PlaceWord, lookup: Lookup) -> OwnName | None:
    """Return a known place before the word: 合肥|经开区. A county in a city is none: 合肥|县."""
    if head.kind in ("unit", "nature") and head.chinese not in WIDE:
        return None
    for size in range(min(_LONGEST_KNOWN, end), 1, -1):
        start = end - size
        entry = place_entry(text[start:end], lookup)
        if entry is None or entry.kind == "country" or text[start:end] in ORDINARY:
            continue
        if not entry.belongs_in(text):
            continue
        if not any(word.start == start for word in words_of(text)):
            continue
        return OwnName(start, without_unit(entry), is_known=True, is_foreign=entry.is_foreign)
    return None


def place_entry(chinese: str, lookup: Lookup) -> Entry | None:
    """Return what is known of a place, also where a unit is missing behind it (射洪 of 射洪县)."""
    for form in (chinese, *(chinese + unit for unit in UNITS[:3])):
        entry = lookup(form)
        if entry is not None and entry.kind in PLACE_KINDS:
            return entry
    return None


def without_unit(entry: Entry) -> str:
    """Return the English of a place without its unit: Shehong for Shehong County."""
    return re.sub(r" (?:County|District|City|Town|Township|New Area)$", "", entry.english)


def _anchored_own(
    text: str, end: int, head: PlaceWord, lookup: Lookup, found: Sequence[Place]
) -> OwnName | None:
    """Return a name that follows the place that it lies in: 沙坪坝区|西永|镇."""
    for size in (1, 2, 3):
        start = end - size
        own = text[max(0, start) : end]
        # 江苏省|武进县 is the district of today.
        if start < 2 or not (_may_be_own(own) or place_entry(own, lookup)):
            continue
        if size == 1 and (head.chinese != "县" or own in _NO_COUNTY):
            continue
        anchor = _anchor_before(text, start, lookup, found)
        if not anchor:
            continue
        if not _may_lie_in(anchor, head, own, text[end + len(head.chinese) :]):
            continue
        is_common = head.chinese in _COMMON_HEADS or head.kind in ("zone", "port")
        is_common = is_common and not head.chinese.startswith(
            "国家级"
        )  # 四川|卧龙|国家级自然保护区
        if is_common and is_word(own) and not _is_place_word(text, start, end):
            continue
        entry = place_entry(own, lookup) if head.chinese == "市" else None
        if entry is not None:
            return OwnName(start, without_unit(entry), is_known=True)
        return OwnName(start, own_english(own), is_foreign=anchor == "foreign")
    return None


def _may_lie_in(anchor: str, head: PlaceWord, own: str, after: str) -> bool:
    """Tell whether what *head* says is named behind a place: 西湖区|文三|路478号."""
    if head.kind == "way":
        return anchor == "unit" and (bool(_FOLLOWS_WAY.match(after)) or not is_word(own))
    return head.kind == "unit" or (anchor != "foreign" and head.kind in ("zone", "port"))


def _anchor_before(text: str, end: int, lookup: Lookup, found: Sequence[Place]) -> str:
    """Return what kind of place ends at *end*: unit, place, foreign; empty for none."""
    if found and found[-1].end == end:
        return "foreign" if found[-1].is_foreign else "unit"
    for size in range(min(_LONGEST_KNOWN, end), 1, -1):
        chinese = text[end - size : end]
        entry = lookup(chinese)
        if entry is None and chinese.endswith(_ANCHORS[:3]):
            entry = lookup(chinese[:-1])
        if entry is not None and entry.kind in PLACE_KINDS and entry.kind != "country":
            if entry.is_foreign:
                return "foreign"
            return "unit" if chinese.endswith(_ANCHORS) else "place"
    return ""


def _segmented_own(text: str, own_end: int, end: int, head: PlaceWord) -> OwnName | None:
    """Return a name that the segmenter takes for one: 临平区, 岚山|港."""
    for word in words_of(text):
        if word.end == own_end and word.tag in ("ns", "nr", "nz", "nrt"):
            own = text[word.start : own_end]
            is_place = word.tag == "ns" or head.kind in ("zone", "port")
            if head.chinese in _GENERIC or head.chinese == "市":
                continue
            if head.kind == "way" and not (word.tag == "ns" or _FOLLOWS_WAY.match(text, end)):
                continue
            if (
                is_place
                and 2 <= len(own) <= _LONGEST_OWN
                and _may_be_own(own)
                and _is_own_tag(own, word.tag)
            ):
                return OwnName(word.start, own_english(own))
        if (
            word.end == own_end
            and head.chinese in ("大道", "大街")
            and _FOLLOWS_WAY.match(text, end)
        ):
            own = text[word.start : own_end]
            if len(own) == 2 and _may_be_own(own):
                return OwnName(word.start, own_english(own))
        if word.end == end and word.start < own_end:
            own = text[word.start : own_end]
            if _is_whole(text, word, own, end, head):
                return OwnName(word.start, own_english(own))
    return None


def _is_own_tag(own: str, tag: str) -> bool:
    return tag == "ns" or not is_word(own)


def _is_whole(text: str, word: Word, own: str, end: int, head: PlaceWord) -> bool:
    """Tell whether a word of the segmenter, with its head, is the name of a place."""
    written = text[word.start : word.end]
    if not own or len(own) > _LONGEST_OWN or not _may_be_own(own):
        return False
    if is_word(written):
        # The dictionary has 龙溪河 as a person; 张德江、 is one.
        is_river = head.kind == "nature" and word.tag == "nr" and _OF_WATER.match(text, end)
        return word.tag == "ns" or bool(is_river)
    if len(own) < 2 or word.tag not in ("ns", "nr", "n") or head.chinese in ("村", "社区"):
        return False
    if head.kind == "way":
        return bool(_FOLLOWS_WAY.match(text, end))
    if head.kind == "nature":
        return word.tag == "ns" or bool(_FOLLOWS_WATER.match(text, end))
    is_unit = head.kind == "unit" and not is_word(own) and head.chinese != "市"
    return is_unit and bool(_FOLLOWS_UNIT.match(text, end))


def _listed_own(text: str, end: int, head: PlaceWord, found: Sequence[Place]) -> OwnName | None:
    """Return a name of two characters that is listed behind one of the same kind."""
    if not found or head.kind == "zone":
        return None
    last = found[-1]
    start = last.end + 1
    own = text[start:end]
    is_listed = text[last.end : start] in _JOINS and last.chinese.endswith(head.chinese)
    if (
        is_listed
        and 2 <= len(own) <= _LONGEST_OWN
        and _may_be_own(own)
        and (head.chinese in _TOWNS or not is_word(own) or _is_place_word(text, start, end))
    ):
        return OwnName(start, own_english(own), is_foreign=last.is_foreign)
    return None


def _may_be_own(own: str) -> bool:
    if own[:1] in (*UNITS, *"省州盟路街") or own[-1:] in ("省", "市", "县"):
        return False  # the rest of 桐乡市|乌镇
    return (
        bool(_HAN.fullmatch(own))
        and not _COUNT.fullmatch(own)
        and own not in ORDINARY
        and OUTSIDE.isdisjoint(own)
    )


def _is_place_word(text: str, start: int, end: int) -> bool:
    return any(w.start == start and w.end == end and w.tag == "ns" for w in words_of(text))


def own_english(own: str) -> str:
    """Return the pinyin of a name."""
    return romanised_words((own,))


def own_name(
    text: str, own_end: int, end: int, head: PlaceWord, lookup: Lookup, found: Sequence[Place]
) -> OwnName | None:
    """Return the own name that ends at *own_end*, of the place that ends at *end* with *head*.

    *found* are the places before it.
    """
    return (
        _known_own(text, own_end, head, lookup)
        or _anchored_own(text, own_end, head, lookup, found)
        or _segmented_own(text, own_end, end, head)
        or _listed_own(text, own_end, head, found)
        or _visited_own(text, own_end, head)
        or _governed_own(text, own_end, end, head)
    )


def _visited_own(text: str, end: int, head: PlaceWord) -> OwnName | None:
    """Return a name of two characters where something is or goes: 在七都镇建厂."""
    own = text[max(0, end - 2) : end]
    is_visited = head.chinese in _SMALL and _VISITS.search(text[: end - 2])
    if is_visited and len(own) == 2 and _may_be_own(own) and not is_word(own):
        return OwnName(end - 2, own_english(own))
    return None


def _governed_own(text: str, own_end: int, end: int, head: PlaceWord) -> OwnName | None:
    """Return a name of two characters that has a committee of its own: 建设村 | 村委会.

    Such a name may be an ordinary word.
    """
    own = text[max(0, own_end - 2) : own_end]
    is_governed = head.chinese == "村" and _GOVERNED.match(text, end)
    if head.chinese in _SMALL - {"村"} and own not in _SIZES:
        is_governed = _OF_TOWN.match(text, end)
    if is_governed and len(own) == 2 and _may_be_own(own) and own[-1] not in "们个座处":
        return OwnName(own_end - 2, own_english(own))
    return None
