"""Whether a stretch of a sentence is a word of its own, no piece of a longer one."""

from __future__ import annotations

import re

from .bylines import dateline_end
from .glossary_entry import FROM_GEONAMES, JOINT, NAME_KINDS, PLACE_KINDS, REGIONS, Entry
from .name_words import COMMON, HONORIFICS, SINGLE, SOUNDS, SPEECH, STRICT_SOUNDS, TITLES
from .short_places import SHORT_PLACES
from .tagged_words import cut, words_of

# Between these a stretch is part of a transliterated name: 奥斯汀 (Austin) in 简·奥斯汀.
_DOTS = frozenset("·•・‧")
# What may follow a place without making another word of it: 上海 (Shanghai) in 上海人.
_PLACE_ENDINGS = frozenset("线人队籍军界产版站方市省县区州村镇乡岛港路街")
# Words that begin with what a place is: 市区 (downtown) in 长沙市区.
_OF_A_CITY = frozenset(
    ["市区", "市内", "市民", "市政", "市郊", "市长", "市委", "市容", "市属", "市直", "市级", "市中"]
)
# Offices of a district or county, which keeps its name before them: 安吉县 | 委书记.
_OFFICES = frozenset(["区委", "县委", "区长", "县长", "旗委", "旗长"])
# What follows a place of which an office of its Party committee is named: 安吉县 | 委书记.
_OF_COMMITTEE = re.compile("委(?:书记|副书记|常务|常委|组织部|宣传部|统战部|政法委|办)")
_NO_COMMITTEE = "[员托任派屈身以培会约]"
# An office or a committee whose first character is the unit of the place before it: 安吉 | 县长,
# but 兰考县 | 长乐镇.
HEAD_OF = re.compile(
    "(?<=..)(?:[省县区旗镇乡]长(?![江城途跑年期大达远效久]|[^到在说对表介]{1,2}[镇乡村路街])"
    f"|[省市县区旗镇乡]委(?!{_NO_COMMITTEE})(?!{_OF_COMMITTEE.pattern[1:]}))"
)
_UNITS = frozenset("省市县区州旗镇乡盟")
# Before 台, which counts machines then.
_COUNTS = frozenset("首每两三四五六七八九十百千万几数单整这那该多")
_ROADS = frozenset("路大街一二三四五")
# What a guessed word may have swallowed at its end: 港铁 | 称.
_PARTICLES = frozenset("称说将与和在已及的也均曾")
# The table of the stock indexes that are called by two characters: 沪指, 道指.
_MARKETS = "finance"
# Characters that stand for a foreign sound and are hardly ever a word: beside a stretch they show
# that it is a piece of a longer foreign name, as 珀斯 (Perth) in 科珀斯克里斯蒂 (Corpus Christi).
_SOUNDS = frozenset(
    "阿埃艾巴班邦贝彼伯博布茨达德登迪蒂丁厄恩尔法菲费弗夫格古哈赫霍基吉加杰卡凯坎柯科克库拉莱兰"
    "朗劳勒蕾黎丽利莉廖列琳卢鲁伦罗洛洛玛迈曼芒蒙米缪莫默姆穆纳娜奈妮涅宁纽努诺欧帕潘佩珀蒲普"
    "齐恰切琴丘瑞若撒萨塞瑟森莎什舒斯松苏索塔泰坦汤唐特滕廷托瓦万韦维魏温沃乌夏谢辛休逊雅亚扬耶"
    "叶伊因约泽扎詹珍茜兹佐"
)


# Places by a character each, and what makes a line or another place of them.
_JOINED = frozenset({*SHORT_PLACES, *"港澳台藏新云贵蒙"})
_LINES = ("高铁", "铁路", "高速", "线", "城际", "客专", "列车", "大桥")
_DAY_OF_THIS = re.compile("[0-9０-９]日本(?:[轮次报台市省县区周月年季期场届赛站班列]|赛季|地时)")
_COMRADES = ("同志", "精神", "先生", "女士", "烈士", "说", "表示")
_TITLED = re.compile(f"(?:{'|'.join(TITLES)})$")
_BODY = re.compile("(?:有限|股份|责任){0,3}(?:公司|门市部|经营部|商行|中心|店)")
_WRITER = re.compile("(?:[作画剧小诗]家|[文科哲]学家|小说家|作曲家|音乐家|诗人)$")
# 队长, 县长 and the like, then a name of two or three characters and what it says.
_IN_TITLE = re.compile(
    rf"[队县市省区局处科校院会部行社村镇乡船机班组团营连排厂店馆台]长[\u4e00-\u9fff]{{2,3}}?"
    rf"(?:{'|'.join(SPEECH)})"
)


def is_transliteration(name: str) -> bool:
    """Tell whether the name of a body is the sound of a foreign one: 纳赛尔, 克普勒."""
    if len(name) < 2 or STRICT_SOUNDS.isdisjoint(name):
        return False
    foreign = sum(c in _SOUNDS or c in SOUNDS or c in "史密昂琼" for c in name)
    return foreign >= len(name) - (len(name) > 2)


def stands_alone(entry: Entry, text: str, start: int, end: int) -> bool:
    """Tell whether text[start:end], a form of *entry*, is a word of its own.

    The segmenter judges: 上海市 is no piece of 上海市场, since 场 alone would be left of a word.
    """
    if entry.kind in ("organisation", "place") and end <= dateline_end(text):
        return True  # 本报台北讯: the segmenter sees 报台 and 北讯
    if entry.table == JOINT and _is_joined(text, start, end):
        return False  # 广|深港|高铁
    if _DAY_OF_THIS.match(text, start - 1) or text[end - 1 : end + 2] == "特大桥":
        return False  # 7日 | 本轮, no Japan; 平南 | 特大桥, no Nantes
    if text[start - 1 : start] in _DOTS or text[end : end + 1] in _DOTS:
        return False
    if entry.kind == "place" and (_WRITER.search(text[:start]) or text.startswith("笔下", end)):
        return False  # 作家奥斯汀: Jane Austen, no Austin
    if has_office(entry, text, end) and not entry.is_foreign:
        return True
    if entry.kind in NAME_KINDS and end - start == 2 and _is_given_name(text, start):
        return False  # 副局长 | 杜广达, no Quanta
    if entry.chinese.startswith("委") and entry.kind not in PLACE_KINDS:
        return text[start - 1 : start] in _UNITS
    if entry.table == "companies_china" and _is_longer_company(text, start, end):
        return False
    if entry.table == REGIONS:
        return True  # 山口县 in 山口县岩国市, which the segmenter cuts elsewhere
    if entry.kind == "place" and entry.is_foreign and text[end : end + 1] in ("村", "乡"):
        return False  # 介格得|布拉格|村, no Prague
    if text[start] == "台" and (text[start - 1 : start] in _COUNTS or text[start - 1].isdigit()):
        return False  # 首台|大倾角掘进机, no National Taiwan University
    if text[end - 1 : end + 1] == "地区" and end - start > 1:
        return False  # 黄淮海|地区, no Haiti
    if text[start] == "长" and _IN_TITLE.match(text, start - 1):
        return False  # 队长江涛说: Captain Jiang Tao, no Yangtze
    if entry.note == FROM_GEONAMES:
        # They ask the glossary, which asks here.
        from .place_cues import is_in_region, is_named, is_piece

        if is_in_region(text, start, end):
            return True
        if is_piece(text, start, end) or is_named(text, start, end):
            return False
    if entry.kind in ("title", "term") and HEAD_OF.match(text, start):
        # 省长 | 到, of which the segmenter makes 长到; but 社区 | 长者.
        return end == start + 2 and _is_unit_of_place(text, start)
    if text[start - 1 : start + 1] == "中山" and text[end : end + 1] in _ROADS:
        return False  # 中|山东|一路, 中|山西|路
    if entry.kind == "place" and HEAD_OF.match(text, end - 1):
        return False  # 安吉 | 县长
    if text[end - 1 : end + 1] in _OF_A_CITY and text[start : end - 1] in entry.forms:
        return False  # 长沙 | 市区
    beside = text[start - 1 : start], text[end : end + 1]
    if entry.is_foreign and end - start == 2 and all(c and c in _SOUNDS for c in beside):
        return False  # 格|雷诺|耶
    return not _is_cut(entry, text, start, end)


def _is_cut(entry: Entry, text: str, start: int, end: int) -> bool:
    """Tell whether the segmenter sees a longer word than text[start:end], or sounds beside it."""
    is_foreign = _SOUNDS.issuperset(text[start:end])
    is_country = entry.kind == "country" and end - start > 2  # 格鲁吉亚 | 茨欣瓦利
    for word, word_start, word_end in cut(text):
        if word_end < start or word_start > end:
            continue
        if word_start < start < word_end and not _comes_apart(word, text[word_start:start], entry):
            return True
        if _is_deputy(text, end):
            continue  # the segmenter cuts 信息化部副部长 into 信息化|部副|部长
        if word_start < end < word_end and not _comes_apart(word, text[end:word_end], entry):
            return True
        is_beside = word_end == start or (word_start == end and not is_country)
        if is_foreign and is_beside and _is_sound(word):
            return True
    return False


def _is_joined(text: str, start: int, end: int) -> bool:
    """Tell whether names of places are a part of a longer row, or of the name of a line."""
    beside = text[start - 1 : start], text[end : end + 1]
    return not _JOINED.isdisjoint(beside) or text.startswith(_LINES, end)


def _is_given_name(text: str, start: int) -> bool:
    """Tell whether a surname stands before *start*, and a title before that or behind the name."""
    if text[start - 1 : start] not in SINGLE or not text[start - 1 : start]:
        return False
    if bool(_TITLED.search(text, 0, start - 1)) or text.startswith(_COMRADES, start + 2):
        return True
    if any(
        w.start == start - 1 and w.end == start + 2 and w.tag[:2] == "nr" for w in words_of(text)
    ):
        return text[start - 1] in COMMON  # 李小鹏, no XPeng
    # 杜|文昌|书记, but 江苏|安徽|书记 and 向|智利|总统
    before = next((w for w in words_of(text) if w.start == start - 1), None)
    is_alone = before is not None and len(before) == 1 and before.tag.startswith("nr")
    return is_alone and text.startswith(HONORIFICS, start + 2)


def _is_unit_of_place(text: str, position: int) -> bool:
    """Tell whether the unit at *position* begins a word, or ends one that names a place."""
    word = next(w for w in words_of(text) if w.start <= position < w.end)
    return word.start == position or (word.tag == "ns" and word.end == position + 1)


def has_office(entry: Entry, text: str, end: int) -> bool:
    """Tell whether a place with its unit ends at *end* and a committee of it is named behind."""
    is_unit = entry.kind == "place" and text[end - 1 : end] in _UNITS
    return is_unit and bool(_OF_COMMITTEE.match(text, end))


def word_at(text: str, position: int) -> str:
    """Return the word of the segmenter that has the character at *position*."""
    return next((word for word, start, end in cut(text) if start <= position < end), "")


def _is_longer_company(text: str, start: int, end: int) -> bool:
    """Tell whether a company with a trade goes on with another one: 长城汽车|租赁公司."""
    from .organisation_words import FORMS, parts

    if end - start < 4 or text[end - 2 : end] not in parts():
        return False
    trade = next((text[end : end + n] for n in (4, 3, 2) if text[end : end + n] in parts()), "")
    return bool(trade not in ("", *FORMS) and _BODY.match(text, end + len(trade)))


def _is_deputy(text: str, end: int) -> bool:
    """Tell whether a body ends here and the title of its deputy head follows."""
    return text[end - 1 : end + 1] in {f"{body}副" for body in "部院局厅委署会"}


def _comes_apart(word: str, rest: str, entry: Entry) -> bool:
    """Tell whether *rest* may be cut off *word* so that a form of *entry* remains."""
    import rjieba

    if len(rest) > 1 and rjieba.has_word(rest):
        return True
    if entry.kind in PLACE_KINDS and rest in _PLACE_ENDINGS and word.endswith(rest):
        return True
    if entry.kind in PLACE_KINDS and word in _OFFICES:
        return True
    # A word that is in no dictionary is a guess of the segmenter, not to be trusted over ours.
    is_guess = not rjieba.has_word(word)
    if is_guess and entry.table == _MARKETS and word.startswith("指") and word.endswith(rest):
        return True  # 沪指 | 低开, of which it makes 指低
    if is_guess and rest in _PARTICLES and word.endswith(rest):
        return True
    return is_guess and (entry.kind == "person" or len(entry.chinese) > 2)


def _is_sound(word: str) -> bool:
    """Tell whether a word is nothing but a piece of a transliteration."""
    import rjieba

    return _SOUNDS.issuperset(word) and (len(word) == 1 or not rjieba.has_word(word))
