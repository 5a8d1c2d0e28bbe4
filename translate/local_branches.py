"""Local offices that no glossary knows: 东渡海事处 is the Dongdu Maritime Office.

A small model gives the own name of one by its meaning: Eastward Marine Division. What such an
office is stands last (派出所, 税务所), its own name before it: a place, known or not, or one of the
words that Chinese streets and quarters like to be called by. Of other words nothing is made.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from .beyond_mainland import is_beyond_mainland, lies_beyond
from .glossary_entry import BY_SOUND, PLACE_KINDS, Entry
from .name_words import SOUNDS
from .organisation_reading import Lookup
from .organisation_words import FUNCTION, LIKED, ROLES
from .place_words import ENDINGS, ORDINARY, OUTSIDE, UNITS
from .romanising import has_rare_reading, romanised_words
from .tagged_words import Word, is_word, words_of
from .transliteration import is_sound
from .word_bounds import is_transliteration

_HAN = re.compile(r"[\u4e00-\u9fff]+")
_LONGEST_PLACE = 9  # characters: 新疆维吾尔自治区 has 8
_NO_END = re.compile(
    "[长员制费]|公室|机械|集团|有限|区域|主"
)  # 派出所|所长 ends here, 管理处|长 does not
# Words that streets and quarters are called by, and that no office is described with.
_HOPES = """
光明 新华 建设 东风 红旗 胜利 解放 和平 团结 民主 友谊 中山 幸福 永安 平安 五一 八一 前进 跃进
新兴 振兴 兴华 兴业 文昌 文化 青年 延安 井冈山 长征 向阳 朝阳 红星 东方 长江 黄河 长城 钟楼 鼓楼
城厢 城关 城东 城西 城南 城北 城中 城郊 西郊 东郊 北郊 南郊 凤凰 金山 金沙 龙泉 玉泉 温泉 望江
滨江 沿江 云顶
"""
_LIKED = LIKED | frozenset(_HOPES.split())
# Ordinary words that end like a place, or that the segmenter takes for a name.
_NO_NAMES = """
当地 属地 驻地 辖地 附近 火车站 汽车站 高速路 国道 城市 乡镇 路口 路桥 桥梁 大桥 高速 铁路 公路
街道 港口 码头 边境 边防 水上 江河 湖泊 河道 河湖 灌区 水库 山林 森林 小区 物业 社区 村镇 工地
矿山 煤山 户籍 户政 交管 出入境 公安 民警 联合 国有 联系 报警 出口 入口 进口 关口 窗口 海口路
大门 部门 专门 热门 上门 厂门 校门 医疗 北京站 高铁站 地铁站 车站 公园 景区 三农 工农 粮农
民主党 光伏 风电 样板 高水平 大学 露天 垦区 青少年 胡萝卜 天然林 占领军 开发区 工业园
"""
_NOT = frozenset(_NO_NAMES.split()) | ORDINARY | ENDINGS
# What a name of ordinary shape ends with where it is one of a place: 凤凰岭, 十字街.
_OF_PLACES = frozenset("街路桥门山河湖港湾岭塘庄屯坡渡洲岛堡城岗墩埠浦泾溪江寨沟坪坝滩潭井巷")
_KIND_OF_PLACE = {
    "路": "Road",
    "街": "Street",
    "区": "District",
    "县": "County",
    "市": "City",
    "镇": "Town",
    "乡": "Township",
    "村": "Village",
}
_NO_LAST = frozenset("化式性型级业类")  # 智能化煤矿 are mines of a kind
_BEFORE = frozenset("大小老新东西南北上下前后")  # 大 | 曹庄: the segmenter cuts it off
_UNIT_ENGLISH = re.compile(r" (?:City|Municipality|Province)$")


@dataclass(frozen=True, slots=True)
class _Own:
    """What an office is called by: where that begins, its English, whether nothing is guessed."""

    start: int
    english: str
    is_sure: bool


def find_branches(text: str, lookup: Lookup) -> Iterator[Entry]:
    """Yield entries for the local offices in *text*, in simplified script, that are not known.

    *lookup* tells what is known of a name.
    """
    for match in _pattern().finditer(text):
        start, end = match.span(1)
        own = None if _NO_END.match(text, end) else _own_before(text, start, lookup)
        if own is None or lookup(text[own.start : end]) is not None:
            continue
        if is_beyond_mainland(text, own.start):
            continue
        english, accepts = _heads()[match[1]]
        others = (f"{own.english} {other}" for other in accepts)
        small = (f"{own.english} {other.lower()}" for other in (english, *accepts))
        status = "known" if own.is_sure else BY_SOUND
        yield Entry(
            text[own.start : end],
            f"{own.english} {english}",
            "organisation",
            status,
            accepts=(*others, *small, *(() if own.is_sure else (own.english,))),
        )


def _own_before(text: str, end: int, lookup: Lookup) -> _Own | None:
    """Return the own name that ends where the word for the office begins."""
    known = _known_place(text, end, lookup)
    if known is not None:
        return known if known.english else None
    word = _word_before(text, end)
    if word is None:
        return None
    own = text[word.start : end]
    if not _may_be_name(own, word.tag, is_anchored=_is_anchored(text, word.start, lookup)):
        return None
    is_sure = word.tag == "ns" and not has_rare_reading(own)
    if text[word.start - 1 : word.start] in _BEFORE and _is_alone(text, word.start - 1):
        own = text[word.start - 1 : end]
    kind = _KIND_OF_PLACE.get(own[-1]) if len(own) > 2 else None
    bare = own[:-1] if kind else own
    english = " ".join(filter(None, (romanised_words((bare,)), kind)))
    return _Own(end - len(own), english, is_sure)


def _known_place(text: str, end: int, lookup: Lookup) -> _Own | None:
    """Return the longest known place that ends at *end*.

    Its English is empty where it lies elsewhere, where offices are called otherwise.
    """
    starts = {word.start for word in words_of(text)}
    for size in range(min(_LONGEST_PLACE, end), 1, -1):
        start = end - size
        entry = lookup(text[start:end]) if start in starts else None
        if entry is None or entry.kind not in PLACE_KINDS:
            continue
        if entry.kind == "country" or lies_beyond(entry) or not entry.belongs_in(text):
            return _Own(start, "", is_sure=False)
        return _Own(start, _UNIT_ENGLISH.sub("", entry.english), entry.is_sure)
    return None


def _word_before(text: str, end: int) -> Word | None:
    """Return the word that ends at *end*, or the first part of one that reaches beyond."""
    words = words_of(text)
    index = next((i for i, w in enumerate(words) if w.start < end <= w.end), None)
    if index is None:
        return None
    word = words[index]
    if index and end - word.start == 1 and text[word.start] in _OF_PLACES:
        return replace(word, start=words[index - 1].start)  # 凤尾 | 岭
    return word


def _is_alone(text: str, position: int) -> bool:
    """Tell whether the character at *position* is a word by itself."""
    return any(w.start == position and len(w) == 1 for w in words_of(text))


def _is_anchored(text: str, start: int, lookup: Lookup) -> bool:
    """Tell whether a known Chinese place stands right before *start*: 厦门 | 东渡."""
    names = (text[first:start] for first in range(max(0, start - _LONGEST_PLACE), start - 1))
    known = (lookup(name) for name in names)
    return (
        any(e is not None and e.kind == "place" and not e.is_foreign for e in known)
        or text[max(0, start - 1) : start] in UNITS
    )


def _may_be_name(own: str, tag: str, *, is_anchored: bool) -> bool:
    """Tell whether what stands before the word for an office may be its own name."""
    if not 2 <= len(own) <= 3 or not _HAN.fullmatch(own) or own in _NOT:
        return False
    if own in ROLES or own[-2:] in ENDINGS or not OUTSIDE.isdisjoint(own):
        return False
    if not FUNCTION.isdisjoint(own) and is_word(own):
        return False
    is_sounds = len(own) > 2 and all(is_sound(char) or char in SOUNDS for char in own)
    if is_sounds or is_transliteration(own):
        return False
    if own[-1] in _NO_LAST or (len(own) == 2 and own[-1] in UNITS):
        return False  # 淀乡 is the rest of 大浪淀乡
    if own in _LIKED or tag == "ns":
        return True
    if not is_word(own):
        return tag in ("nr", "nz", "nrt", "n", "x", "j") or is_anchored
    return tag in ("nr", "nz") or own[-1] in _OF_PLACES


@cache
def _heads() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return the words for offices with their English and what else is as good."""
    text = (files(__package__) / "data" / "branch_words.tsv").read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    rows = csv.reader(lines[1:], delimiter="\t", quoting=csv.QUOTE_NONE)
    return {row[0]: (row[1], tuple(row[2].split("|")) if len(row) > 2 else ()) for row in rows}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(["(" + "|".join(sorted(_heads(), key=len, reverse=True)) + ")"]))
