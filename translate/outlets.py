"""Outlets that no glossary knows: 天山网 is Tianshan Online.

A dateline is put into English without an engine, so all of it must have an English. Of the outlets
that a sentence quotes (据欧联网报道) those are named whose own name is no word: a small model reads
欧联 as the European Union.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .bylines import dateline_end, signers, without_roles
from .glossary_entry import BY_SOUND, NAME_KINDS, PLACE_KINDS, Entry
from .organisation_reading import Lookup
from .romanising import romanised_words
from .tagged_words import is_word
from .word_bounds import is_transliteration

# What outlets are called by, in English.
_WORDS = {
    "新闻网": "News Online", "新闻": "News", "日报": "Daily", "晚报": "Evening News",
    "晨报": "Morning Post", "早报": "Morning Post", "都市报": "Metropolis Daily", "时报": "Times",
    "商报": "Business Daily", "青年报": "Youth Daily", "快报": "Express", "周报": "Weekly",
    "周刊": "Weekly", "报": "News", "在线": "Online", "网": "Online", "社": "News Agency",
    "财经": "Finance", "科技": "Technology", "体育": "Sports", "娱乐": "Entertainment",
    "汽车": "Auto", "房产": "Property", "时尚": "Fashion", "视频": "Video",
    "通讯社": "News Agency", "电台": "Radio",
    "广播电视台": "Radio and TV", "电视台": "TV", "卫视": "TV", "广播": "Radio", "台": "Station",
    "客户端": "", "全媒体": "", "融媒体": "",
}  # fmt: skip
_KIND = re.compile(f"(?:{'|'.join(sorted(_WORDS, key=len, reverse=True))})$")
# What parts a dateline: brackets and bars, days, what is said of the sending.
_BETWEEN = re.compile(
    r"[^\w+]|(?:\d{4}年)?(?:\d{1,2} ?月 ?)?\d{1,2} ?日|北京时间|驻\w*"
    r"|^据|本[报台网刊社]|专电|专讯|快讯|消息|(?:综合|摄影)?报[道导]|综合|[电讯]$|(?<!客户端)客户端"
)
# An outlet that is quoted: 据欧联网援引欧联通讯社报道.
_QUOTED = re.compile(
    r"(?:据|[援征转]引|引[述用])(?P<outlet>[\u4e00-\u9fff]{2,6}?(?:通讯社|新闻网|电视台|电台|网|报|社))"
    r"(?=\w{0,8}(?:报[道导]|消息|[援征转]引|引[述用]))"
)
_CREDIT = re.compile("^摄影?")  # 记者王明摄 | 新京报讯
_LATIN = re.compile(r"[A-Za-z0-9+]+")
_SHORTEST, _LONGEST = 2, 10  # characters


def find_outlets(text: str, lookup: Lookup) -> Iterator[Entry]:
    """Yield an entry for each outlet of *text* that *lookup* does not know."""
    dateline = text[: dateline_end(text)]
    unknown = dict.fromkeys((*_signing(dateline, lookup), *_quoted(text[len(dateline) :], lookup)))
    for outlet in unknown:
        yield Entry(outlet, _english(outlet, lookup), "organisation", BY_SOUND)


def _signing(dateline: str, lookup: Lookup) -> Iterator[str]:
    """Yield the unknown outlets of a dateline; most sentences have none."""
    if not dateline:
        return
    for signer in signers(dateline):
        blank = "，" * (signer.end - signer.start)
        rest = _CREDIT.sub("，", dateline[signer.end :])
        dateline = dateline[: signer.start] + blank + rest
    for stretch in _BETWEEN.split(without_roles(dateline)):
        outlet = _unknown(stretch.removesuffix("讯").removesuffix("电"), lookup)
        if outlet:
            yield outlet


def _quoted(text: str, lookup: Lookup) -> Iterator[str]:
    """Yield the unknown outlets that a sentence quotes by an own name that is no word."""
    for match in _QUOTED.finditer(text):
        outlet = match["outlet"]
        size = _known_size(outlet, lookup, at_end=False)
        entry = lookup(outlet[:size])
        if entry is not None and entry.kind in PLACE_KINDS:
            outlet = outlet[size:]  # 意大利 | 欧联通讯社
        own = _KIND.sub("", outlet)
        if own and lookup(outlet) is None and not is_transliteration(own) and not _has_word(own):
            yield outlet


def _has_word(own: str) -> bool:
    """Tell whether a name is one that an engine can read: 红星, 当地, 大河."""
    return any(is_word(own[i:j]) for i in range(len(own)) for j in range(i + 2, len(own) + 1))


def _unknown(stretch: str, lookup: Lookup) -> str:
    """Return the outlet in a stretch that may begin with a known one and end with places."""
    is_behind = False
    while size := _known_size(stretch, lookup, at_end=False):
        entry = lookup(stretch[:size])
        if entry is not None and entry.kind in PLACE_KINDS and _KIND.search(stretch):
            break  # 云南网
        if stretch[size:] in _WORDS:
            return stretch if _WORDS[stretch[size:]] else ""  # 扬子晚报 | 网
        stretch, is_behind = stretch[size:], True
    if is_behind and not _KIND.search(stretch):
        return ""  # behind an outlet it is a place
    while not _KIND.search(stretch) and (size := _known_size(stretch, lookup, at_end=True)):
        stretch = stretch[:-size]
    return stretch if _SHORTEST <= len(stretch) <= _LONGEST and not stretch.isdigit() else ""


def _known_size(stretch: str, lookup: Lookup, *, at_end: bool) -> int:
    """Return the length of the longest name that is known at the start or the end."""
    for size in range(len(stretch), 1, -1):
        entry = lookup(stretch[-size:] if at_end else stretch[:size])
        if entry is not None and entry.kind in NAME_KINDS:
            return size
    return 0


def _english(outlet: str, lookup: Lookup) -> str:
    """Return an outlet in English: known places and kinds translated, the rest in pinyin."""
    kinds: list[str] = []
    while match := _KIND.search(outlet):
        kinds.insert(0, _WORDS[match.group()])
        outlet = outlet[: match.start()]
    words: list[str] = []
    while outlet:
        size = _known_size(outlet, lookup, at_end=False)
        entry = lookup(outlet[:size]) if size else None
        latin = _LATIN.match(outlet)
        size = size or (latin.end() if latin else len(_LATIN.split(outlet)[0]))
        own = latin.group() if latin else romanised_words((outlet[:size],))
        words.append(entry.english if entry is not None else own)
        outlet = outlet[size:]
    return " ".join(filter(None, [*words, *kinds]))
