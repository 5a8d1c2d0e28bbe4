"""What stands beside the name of a city, and tells it from a person and from a piece of a name."""

from __future__ import annotations

import re
from functools import cache

from .beyond_mainland import lands
from .glossary import Glossary
from .glossary_entry import PLACE_KINDS, REGIONS
from .name_cues import SPEAKS, TITLED
from .name_words import DOTS, HONORIFICS, SOUNDS
from .transliteration import is_sound
from .word_bounds import word_at

_KOREA = re.compile("韩国|朝鲜|韩媒|韩联社|首尔|釜山|仁川|平壤|韩元")
_HYPHENS = frozenset("-－‐‑–")
# Of another name: 格林尼治时间 is Greenwich Mean Time, 格里利堡 Fort Greely.
_GOES_ON = re.compile("[堡岛]|(?:标准|夏令)?时间")
_BEFORE = (
    r"在|于|赴|抵达|前往|飞往|飞抵|访问|来到|去到|离开|途经|经过|进入|从|至|到|位于|坐落于|袭击|占领|"
    r"空袭|州|省|邦|城市|首都|都市|小镇|重镇|首府|港口|市区"
)
_AFTER = re.compile(
    r"[”》]?(?:市(?!场)|城(?!堡)|州(?!立)|省|港(?!元)|国际机场|机场|大学|举行|举办|召开|当地|警方|"
    r"市长|街头|市中心|居民|郊区|郊外|地区|附近|[东西南北]部|以[东西南北]|战役|会战|大教堂|总部|分公司|工厂|"
    r"证券交易所|爱乐|交响乐团|歌剧院|的(?:一[家座个所名]|街头|家中|医院|大学|酒店|居民|郊区))"
)
_EVENT = re.compile(
    r"[”》]?(?:\d{4}年?|第[一二三四五六七八九十\d]+届)?(?:国际)?[\u4e00-\u9fff]{0,4}?(?:冬奥会|青奥会|奥运会|"
    r"残奥会|亚运会|世博会|峰会|会议|公开赛|锦标赛|电影节|大师赛|马拉松|车展|论坛|艺术节|音乐节|双年展|世锦赛|"
    r"邀请赛|宣言|公约|协定|条约|议定书)"
)
_IN_EYES = (
    r"看来|眼中|眼里|笔下|本人|夫妇|一家(?!公司)|家族|主义|定理|定律|理论|效应|爵士|州长|法官|议员"
)
_BEHIND_PERSON = re.compile(rf"(?:{_IN_EYES}|{'|'.join(HONORIFICS)})")
_BEFORE_PERSON = re.compile(
    "(?:参议员|众议员|议员|国王|女王|首相|总理|总统|枢机|主教|神父|选手|前锋|门将|后卫|王子|公主|爵士|中士|上校|[师员家])$"
)
_JOINT = re.compile("[、和与及至到]")
_LONGEST_PLACE = 7
_LONGEST_REGION = 12


def is_of_korea(article: str) -> bool:
    """Tell whether an article in simplified script speaks of Korea."""
    return bool(_KOREA.search(article))


def is_piece(text: str, start: int, end: int) -> bool:
    """Tell whether the sounds of a foreign name go on before or behind text[start:end].

    Then it is a piece of a longer transliteration, as 阿雷西 is in 阿雷西博.
    """
    return _goes_on(text, start - 1) or _goes_on(text, end) or bool(_GOES_ON.match(text, end))


def is_in_region(text: str, start: int, end: int) -> bool:
    """Tell whether a known region stands before a city, and its kind behind: 三重县|桑名|市."""
    if text[end : end + 1] != "市":
        return False
    glossary = Glossary.builtin()
    names = (text[first:start] for first in range(max(0, start - _LONGEST_REGION), start - 1))
    return any(entry.table == REGIONS for entry in map(glossary.lookup, names) if entry)


def _goes_on(text: str, position: int) -> bool:
    if not 0 <= position < len(text):
        return False
    if text[position] in DOTS | _HYPHENS:
        return True
    if not _is_sound(text[position]):
        return False
    word = word_at(text, position)
    return len(word) == 1 or (all(map(_is_sound, word)) and not _is_known_place(word))


def _is_sound(char: str) -> bool:
    return char in SOUNDS or is_sound(char)


def is_person(text: str, start: int, end: int, article: str) -> bool:
    """Tell whether a person is called text[start:end] here, or elsewhere with the given name."""
    form = text[start:end]
    if any(dot + form in article or form + dot in article for dot in DOTS):
        return True
    return is_named(text, start, end)


def is_named(text: str, start: int, end: int) -> bool:
    """Tell whether what stands beside text[start:end] speaks of a person: 作家奥斯汀."""
    before = text[:start]
    if _BEFORE_PERSON.search(before) or TITLED.search(before):
        return True
    return bool(_BEHIND_PERSON.match(text, end) or SPEAKS.match(text, end))


def is_beside_place(text: str, start: int, end: int) -> bool:
    """Tell whether what stands beside text[start:end] speaks of a place."""
    before = text[:start]
    if _before().search(before) or _AFTER.match(text, end) or _EVENT.match(text, end):
        return True
    follows = _JOINT.match(text, end)
    if follows and _is_place(text[end + 1 : end + 1 + _LONGEST_PLACE], is_first=True):
        return True
    precedes = start > 0 and _JOINT.match(text, start - 1)
    return bool(precedes and _is_place(before[-1 - _LONGEST_PLACE : -1], is_first=False))


def _is_place(stretch: str, *, is_first: bool) -> bool:
    """Tell whether a known place begins *stretch*, or ends it."""
    sizes = range(2, len(stretch) + 1)
    forms = (stretch[:size] if is_first else stretch[-size:] for size in sizes)
    return any(_is_known_place(form) for form in forms)


def _is_known_place(form: str) -> bool:
    from . import lexicon

    entry = Glossary.builtin().lookup(form) or lexicon.lookup(form)
    return entry is not None and entry.kind in PLACE_KINDS


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"(?:{_BEFORE}|(?:{lands().pattern})的?)[“《]?$")
