"""Names in a list whose count tells what they are: 青山寨、石门坎等5座水库 are five reservoirs.

Nobody knows most of them, and a small model leaves them out. They are given in pinyin, as a guess
that is told; members that are ordinary words (防洪、灌溉等3座水库) make it no list of names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .glossary_entry import BY_SOUND, PLACE_KINDS, Entry
from .organisation_reading import Lookup
from .place_words import ORDINARY
from .romanising import romanised_words
from .tagged_words import is_word, words_of
from .transliteration import looks_foreign

_NUMBER = r"(?:\d{1,4}|[两二三四五六七八九十百]{1,4})[余多]?"
_SIZES = "(?:大中小型|大中型|中小型|大型|中型|小型|重点|重要|主要|在建|新建|病险|省级|市级)*"
_THINGS = {
    "座": "水库|桥梁|大桥|桥|隧道|水闸|船闸|水电站|电站|变电站|泵站|岛屿|煤矿|车站|机场|港口",
    "条": "河流|河道|河|支流|溪流|隧道|街道|道路|街巷",
    "个": "乡镇|镇|乡|街道|社区|村|行政村|村庄|自然村|岛屿|车站|站点|码头|港口|湖泊|林场|农场|景区",
    "处": "湖泊|湿地|景区|遗址|水库|林场|码头",
    "家": "上市公司|公司|企业|房企|药企|车企",
}
_COUNTED = "|".join(f"{measure}{_SIZES}(?:{things})" for measure, things in _THINGS.items())
_NAME = r"[\u4e00-\u9fff]{2,4}"
_LIST = re.compile(
    rf"(?P<first>[\u4e00-\u9fff]{{2,14}}?)(?P<others>(?:[、和及与]{_NAME}?)+)"
    rf"等{_NUMBER}(?P<thing>{_COUNTED})"
)
_UNITS = "村镇乡河江港区县市湖岛厂州站"
_JOINS = re.compile("[、和及与]")
_LONGEST = 4  # characters of a name
# Before the first name: a verb, a preposition or a particle, or where it is.
_LEAD_TAGS = tuple("vpucdx")
_NO_FIRST = frozenset("upcmx")  # 了|栅岭汪
_LEAD = re.compile(
    "(?:境内|[内省市县区旗]|利用|通过|启用|检修|开启|关闭|包括|其中|加固|建设|建成|新建|调度|疏浚|治理|展出)$"
)


def counted_lists(text: str, lookup: Lookup) -> Iterator[Entry]:
    """Yield the members of such lists in simplified *text* that *lookup* does not know."""
    for match in _LIST.finditer(text):
        first = _without_lead(text, match.start("first"), match.end("first"), lookup)
        members = [first, *_JOINS.split(match["others"])[1:]]
        names = [name for name in members if name]
        plain = [name for name in names if lookup(name) is None and _is_plain(name)]
        if 2 * len(plain) >= len(names):
            continue
        kind = "organisation" if match["thing"].startswith("家") else "place"
        for name in names:
            is_foreign = kind == "organisation" and looks_foreign(name)
            is_known = lookup(name) is not None or _is_read_elsewhere(name, lookup)
            is_long = kind == "organisation" and len(name) == _LONGEST  # 华菱湘钢
            if not (is_known or name in plain or is_foreign or is_long):
                yield Entry(name, romanised_words((name,)), kind, BY_SOUND)


def _is_plain(name: str) -> bool:
    """Tell whether a member is an ordinary word, or made of them: 工业, 农业生产."""
    words = words_of(name)
    if name in ORDINARY or any(word.tag.startswith(("u", "p", "m", "r")) for word in words):
        return True
    if len(words) == 1:
        return is_word(name) and not words[0].tag.startswith(("ns", "nr", "nz", "nt"))
    return all(len(word) > 1 and is_word(name[word.start : word.end]) for word in words)


def _is_read_elsewhere(name: str, lookup: Lookup) -> bool:
    """Tell whether a name says what it is (下姜村), or which station of its city (昆明南)."""
    if name[-1] in _UNITS:
        return True
    city = lookup(name[:-1]) if name[-1] in "东西南北" else None
    return city is not None and city.kind in PLACE_KINDS


def _without_lead(text: str, start: int, end: int, lookup: Lookup) -> str:
    """Return the first name of a list without the words before it, empty where it is unsure."""
    words = [word for word in words_of(text) if start <= word.start < end]
    for index, word in enumerate(words):
        name = text[word.start : end]
        if not 1 < len(name) <= _LONGEST or word.tag[0] in _NO_FIRST:
            continue
        before = words[index - 1] if index else None
        if before is None:
            is_whole = word.start == start and not text[start - 1 : start].isalnum()
            if is_whole:
                return name
            continue
        known = lookup(text[before.start : before.end])
        is_place = known is not None and known.kind in PLACE_KINDS
        if is_place or before.tag[0] in _LEAD_TAGS or _LEAD.search(text, 0, word.start):
            return name
    return ""
