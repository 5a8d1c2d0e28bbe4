"""Counties and their like without a unit behind the place that they lie in: 浙江|安吉, Anji.

The lexicon has them with their unit (安吉县), and a small model guesses at the bare name. Many are
ordinary words or persons' names elsewhere, so what stands before them has to be a Chinese place.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from .glossary_entry import Entry
from .organisation_reading import Lookup
from .place_own import place_entry, without_unit
from .tagged_words import Word, is_word, words_of

_SIZE = 2  # characters of a bare name
_LONGEST = 9  # characters of the place before it
_NAME_TAGS = ("ns", "nr", "nz", "j")
_PROVINCE_NAMES = """
河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南
陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 重庆 省 自治区
"""
_PROVINCES = tuple(_PROVINCE_NAMES.split())
_LISTED = "、和与及"
# Behind these the segmenter's places are some: 在|桐庐|马术中心.
_AT = re.compile("(?:[在赴]|来到|来自|抵达|前往|走进|位于|地处|途经|回到)$")
_WAYS = tuple("路街道巷")  # 包河大道|滨江花月小区
# What follows the name of a place that is an ordinary word, too: 江西|上高，
_STOP = re.compile("$|[，。、；：（）“”《》和与及等的]|境内|发生|举行|当地|一[家处个名带]")
# Words that news often has behind a place, and that are counties somewhere.
_PLAIN_WORDS = """
兴业 合作 和平 公安 延长 友好 自由 互助 复兴 振兴 前进 平安 平定 富民 富裕 资源 玻璃 港口 运河 温泉
工农 民权 民主 灯塔 大方 比如 无为 共和 团结 友谊 新兴 新建 宏伟 东方 南岸 向阳 同心 响水 四方 城口
名山 小店 小河 山谷 平原 平房 惠民 新民 新田 方正 民乐 民丰 水城 清新 清水 清流 爱民 自治 通道 长子
金山 金牛 钟楼 凤凰 太白 回民 大同 天台 定日 定边 安居 安定 建始 开化 开发 弥勒 政和 明光 星子 板桥
树林 洞口 海盐 淡水 石棉 石门 红星 红桥 老边 莲花 茶陵 进贤 阳春 高台 高平 高明 麒麟 黑水 龙凤 中和
中方 交口 会同 南华 原平 市南 路北 路南 长武 马尾 鸡冠 皇后 理塘 芙蓉 白水 白玉 紫金 红原 滨江
"""
_PLAIN = frozenset(_PLAIN_WORDS.split())


def bare_counties(text: str, lookup: Lookup) -> Iterator[Entry]:
    """Yield the places in *text* that *lookup* knows with their unit only, behind a place.

    *text* is in simplified script.
    """
    words = words_of(text)
    last = -1  # where the last place ended
    for before, word in itertools.pairwise(words):
        start, end = word.start, word.end
        own = text[start:end]
        if end - start != _SIZE or word.tag == "x" or lookup(own) is not None:
            continue
        is_listed = text[before.start : before.end] in _LISTED
        is_of_province = own not in _PLAIN and _is_city_of_province(text, start, own, lookup)
        if not is_of_province and not _may_be(text, word, is_listed=is_listed):
            continue
        place = place_entry(own, lookup)
        if place is None or place.is_foreign:
            continue
        anchor = before.start if is_listed else start
        is_wide = is_listed or word.tag == "ns" or bool(_STOP.match(text, end))
        if (is_listed and last == anchor) or _is_behind(
            text, anchor, lookup, is_wide=is_wide, is_place=word.tag == "ns"
        ):
            last = end
            yield Entry(own, without_unit(place), "place", "known", accepts=(place.english,))


def _may_be(text: str, word: Word, *, is_listed: bool) -> bool:
    """Tell whether a word of two characters may be a bare name."""
    own = text[word.start : word.end]
    if own in _PLAIN:
        return False
    if word.tag == "ns" or not is_word(own):
        return True
    if word.tag.startswith(_NAME_TAGS) and not is_listed:
        return True
    is_closed = bool(_STOP.match(text, word.end))
    return is_closed and (word.tag.startswith(_NAME_TAGS) or not is_listed)


def _is_city_of_province(text: str, start: int, own: str, lookup: Lookup) -> bool:
    """Tell whether a city stands right behind a province, whatever the segmenter takes it for.

    Its dictionary has many as verbs and adjectives: 河北|遵化, 山东|临清.
    """
    return text.endswith(_PROVINCES, 0, start) and lookup(f"{own}市") is not None


def _is_behind(text: str, end: int, lookup: Lookup, *, is_wide: bool, is_place: bool) -> bool:
    """Tell whether a province ends at *end*, or with *is_wide* another Chinese place.

    *is_place*: the segmenter has what stands behind as one.

    What is hardly a place elsewhere may be anything behind a city: 杭州|永昌.
    """
    if text.endswith(_PROVINCES, 0, end):
        return True
    if is_place and _AT.search(text, 0, end):
        return True
    if not is_wide or text.endswith(_WAYS, 0, end):
        return False
    names = (text[start:end] for start in range(max(0, end - _LONGEST), end - 1))
    return any(
        entry is not None and entry.kind == "place" and not entry.is_foreign
        for entry in map(lookup, names)
    )
