"""Names that pinyin would not give rightly: foreign ones and those beyond the mainland."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from .ethnic_names import elements_in, find_ethnic_names
from .glossary import Glossary
from .glossary_entry import BEYOND_PLACES, CHINESE_PLACES, Entry
from .name_shapes import SPEAKS, STOPS, TITLED, Candidate, candidates
from .name_words import (
    BEYOND,
    DOT,
    DOTS,
    HONORIFICS,
    ORDINARY,
    SOUNDS,
    STRICT_SOUNDS,
    TITLES,
)
from .short_places import SHORT_PLACES
from .tagged_words import Word, is_word, overlaps, words_of
from .transliteration import is_sound, looks_foreign

_CHINESE = ("中国", "我国", "国内", "中方", "全国", "新华社", "人民", "[省市县]")
_LATIN = re.compile(r"\s*[（(]\s*[A-Za-zÀ-ž]")
_CLAUSE = re.compile(r"[^，。；：！？,;:!?“”「」（）()]*$")
_HAN = "\u4e00-\u9fff"
_DOTTED = re.compile(rf"[{_HAN}]{{1,8}}(?:[·・•‧．][{_HAN}A-Z]{{1,10}})+")
# Between two dotted names: 约翰·史密斯和安娜·贝克.
_JOINT = re.compile(r"(?<=[^和与及]{2})[和与及](?=[^·•・‧．]{1,8}[·•・‧．])")
_STOP = re.compile(r"$|[，。；！？、,;!?”」》（(\d]|等(?!于)")
_HYPHENS = ("-", "－", "‐")
_LONGEST_PART = 4
_SHORTEST_SOUNDS, _LONGEST_SOUNDS = 3, 7  # characters of a foreign name behind a title
# Who has no post, as foreign names have before them: the poet, the philosopher.
_CREATES = re.compile("(?:[学音画作诗小说]家|诗人|前锋|后卫|中场|门将|中锋|主帅|国脚|外援|新秀)$")
# The segmenter takes these for names: 顾问, an adviser, 老公, a husband.
_NO_NAME_PARTS = frozenset(
    {"老公", "老婆", "新秀", "老将", "小将", *TITLES, *HONORIFICS, *ORDINARY}
)
# Sounds of names beside those that Chinese given names avoid: 科巴希泽, 呼日勒苏赫.
_MORE_SOUNDS = frozenset(
    "希泽福滕讷热吕昂孔隆锡奈舍恰别瑙若陶拜士扬潘捷魏芒考屈钦彭敦茹缅额呼祖素穗廷蓬云宾治欣贡夸卜连瑞朗久"
)
_MORE_TITLES = """
首席大臣 首席部长 财长 防长 外交大臣 财政大臣 党魁 领导人 新闻秘书 小将 名将 老将
新星 球星 外援 球员 选手
国务卿 枢机 主教 大主教 大臣 国王 王储 亲王 教皇 议长 副议长 参谋长 特使 候选人 专员 总干事
主攻 副攻 接应 二传 自由人 前锋 后卫 中场 门将 中锋 主帅 国脚 新秀
"""
_BEFORE_PERSON = re.compile(
    "|".join(sorted([*TITLES, *_MORE_TITLES.split()], key=len, reverse=True))
)
_GOES_ON = frozenset("将也已曾在对为与和及则均都于向从以并又还仍便未")
_NO_ENDING = frozenset("曾和与及在将也都均对")  # 帕什尼扬|曾
_LONGEST_BEYOND = 8
_NAMES_OF_ONE = frozenset("让简琼珍焦")
_ENDS_TITLE = frozenset("师长员家官手者")
_EDGE = re.compile(r"^$|[，。；：！？、,;:!?“「（(《\"'\s和与及－-]$")
_GOVERNS = frozenset("的由对向被把让")


def find_foreign_names(
    text: str, taken: Sequence[tuple[int, int]] = ()
) -> tuple[tuple[int, int], ...]:
    """Return the spans of names whose English pinyin would not give; they are only to be flagged.

    They are written with a middle dot, are transliterations or made of the elements of Tibetan,
    Uygur and Mongol names, have Latin in brackets after them, or belong to a person whom the
    clause places beyond the mainland (韩国总统…).
    """
    trimmed = (_trimmed(text, *span) for span in _dotted(text))
    # 吾 of 吾哈斯·苏来曼 is no pronoun.
    trimmed = ((start - (text[start - 1 : start] == "吾"), end) for start, end in trimmed)
    spans = [_grown(text, start, end) for start, end in trimmed if start < end]
    spans += [
        _grown(text, word.start, word.end)
        for word in words_of(text)
        if word.tag.startswith("nr") and _is_transliteration(text[word.start : word.end])
    ]
    spans += [
        _grown(text, c.start, c.end)
        for c in candidates(text)
        if c.is_sure
        and (_is_beyond(text, c) or looks_foreign(text[c.start : c.end]) or _is_rest(text, c))
    ]
    spans += _ethnic_names(text)
    spans += _titled_sounds(text)
    spans += _titled_beyond(text)
    chosen: list[tuple[int, int]] = []
    # 帕什尼扬|曾表示, of which the segmenter makes one word.
    spans = [(start, end - (text[end - 1] == "曾")) for start, end in spans]
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not overlaps(start, end, [*chosen, *taken]):
            chosen.append((start, end))
    return tuple(chosen)


def is_beyond_mainland(text: str, start: int) -> bool:
    """Tell whether the words before *start* place what follows abroad, in Hong Kong or Taiwan."""
    clause = _CLAUSE.search(text[:start])
    return bool(clause and _beyond().search(clause.group()))


def lies_beyond(place: Entry) -> bool:
    """Tell whether a known place lies beyond the mainland, where names are not those of pinyin."""
    return place.is_foreign or place.table == BEYOND_PLACES or place.chinese in BEYOND


def is_abroad(article: str) -> bool:
    """Tell whether an article names other countries and nothing of China."""
    return bool(lands().search(article)) and not _china().search(article)


@cache
def _china() -> re.Pattern[str]:
    places = [
        form
        for entry in Glossary.builtin()
        if entry.table in CHINESE_PLACES
        for form in entry.forms
    ]
    return re.compile("|".join([*_CHINESE, *places]))


def _ethnic_names(text: str) -> list[tuple[int, int]]:
    """Return Tibetan, Uygur and Mongol names: of two elements, or of one beside a cue."""
    spans = [(name.start, name.end) for name in find_ethnic_names(text)]
    for start, end in elements_in(text):
        is_titled = bool(TITLED.search(text[:start])) and bool(STOPS.match(text, end))
        if is_titled or SPEAKS.match(text, end):
            spans.append((start, end))
    return spans


def _titled_sounds(text: str) -> Iterator[tuple[int, int]]:
    """Yield the words behind a title that are all sounds: 前锋|乔吉奥斯, 哲学家|休谟."""
    words = words_of(text)
    for index, word in enumerate(words):
        if not TITLED.search(text[: word.start]) and not _CREATES.search(text[: word.start]):
            continue
        end = word.start
        for following in words[index:]:
            if not all(
                char in SOUNDS or is_sound(char) for char in text[following.start : following.end]
            ):
                break
            end = following.end
        is_strict = not STRICT_SOUNDS.isdisjoint(text[word.start : end])
        if is_strict and _SHORTEST_SOUNDS <= end - word.start <= _LONGEST_SOUNDS:
            yield word.start, end


def _titled_beyond(text: str) -> Iterator[tuple[int, int]]:
    """Yield all sounds behind a title, in a sentence that has named another country before it.

    The segmenter, which cuts 博|里奇, has no say in where such a name ends, but in what follows.
    """
    land = lands().search(text)
    for title in _BEFORE_PERSON.finditer(text, land.end()) if land else ():
        start = end = title.end()
        while end < min(len(text), start + _LONGEST_BEYOND) and _may_sound(text[end]):
            end += 1
        if text[end : end + 1] in DOTS or DOT.search(text, start, end):
            continue  # a dotted name, which is found anyhow
        while end > start + 1 and (text[end - 1] in _NO_ENDING or not _may_end(text, end)):
            end -= 1
        if end > start + 1 and not _is_plain_word(text, start, end):
            yield start, end


def _may_sound(char: str) -> bool:
    return char in SOUNDS or char in _MORE_SOUNDS or is_sound(char)


def _may_end(text: str, end: int) -> bool:
    """Tell whether a name may end here: a stop or a word follows that no name has in it."""
    if STOPS.match(text, end) or SPEAKS.match(text, end) or text[end] in _GOES_ON:
        return True
    if text[end].isdecimal():
        return True  # 古尔斯比|6日
    following = next((word for word in words_of(text) if word.start == end), None)
    return following is not None and following.tag[0] in "vpdutc"


def _is_plain_word(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch is an ordinary word, or begins as one: 主席|多次."""
    word = next((word for word in words_of(text) if word.start == start), None)
    if word is None or len(word) < 2:
        return False
    return is_word(text[word.start : word.end]) and not word.tag.startswith(("nr", "ns", "nz"))


def _is_beyond(text: str, candidate: Candidate) -> bool:
    """Tell whether the clause places a person beyond the mainland, or Latin follows the name."""
    return bool(_LATIN.match(text, candidate.end)) or is_beyond_mainland(text, candidate.start)


def _is_rest(text: str, candidate: Candidate) -> bool:
    """Tell whether sounds that the segmenter takes for a name stand before it: 拉斯|穆森."""
    before = next((word for word in words_of(text) if word.end == candidate.start), None)
    return (
        before is not None
        and len(before) > 1
        and before.tag.startswith("nr")
        and _is_cut_off(text, before)
    )


@cache
def lands() -> re.Pattern[str]:
    """Return the pattern of the names of lands beyond the mainland."""
    countries = [
        form for entry in Glossary.builtin() if entry.kind == "country" for form in entry.forms
    ]
    return re.compile("|".join([*BEYOND, *(c for c in countries if not c.startswith("中"))]))


@cache
def _beyond() -> re.Pattern[str]:
    """Return the pattern of a land beyond the mainland, where no Chinese post stands before it."""
    # Far from the name it is where something happens, not where the person comes from.
    return re.compile(rf"(?<![驻访赴])(?:{lands().pattern})(?!.*(?:中国|我国)).{{0,12}}$")


def _is_transliteration(word: str) -> bool:
    """Tell whether a whole word is a foreign name."""
    return len(word) > 2 and SOUNDS.issuperset(word[1:]) and not STRICT_SOUNDS.isdisjoint(word)


def _dotted(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches with a middle dot, each with the characters around it."""
    for match in _DOTTED.finditer(text):
        joints = [
            (match.start() + j.start(), match.start() + j.end())
            for j in _JOINT.finditer(match.group())
        ]
        starts = [match.start(), *(end for _, end in joints)]
        ends = [*(start for start, _ in joints), match.end()]
        for start, end in zip(starts, ends, strict=True):
            # What is joined to a dotted name need not be one: 史密斯和约翰·怀特.
            if DOT.search(text, start, end):
                yield start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of a dotted name without the words that stand before and after it."""
    dots = [i for i in range(start, end) if text[i] in DOTS]
    first = start
    for word in words_of(text):
        if first <= word.start and word.end <= dots[0] and not _is_name_part(text, word):
            start = word.end
        if dots[-1] + 1 < word.start < end and not _is_name_part(text, word):
            end = word.start
    if start in dots:
        # 扬·哈祖斯, of which the segmenter makes a verb; but 《自然·物理学》 names nobody.
        return (first_sound, end) if (first_sound := _first_sound(text, start)) < start else (0, 0)
    is_cut = text[start] in _ENDS_TITLE and is_word(text[max(0, start - 2) : start + 1])
    return start + is_cut, end  # 分析师|迈克·威尔逊


def _first_sound(text: str, dot: int) -> int:
    """Return where the sounds before a dot begin, which make no word: 扬 in 经济学家|扬·哈祖斯."""
    first = dot
    while first > max(0, dot - _LONGEST_PART) and _may_sound(text[first - 1]):
        first -= 1
    if first == dot and text[dot - 1] in _NAMES_OF_ONE:
        return dot - 1  # 让·卡塞亚
    return dot if dot - first > 1 and is_word(text[first:dot]) else first


def _grown(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of a foreign name with the characters that the segmenter cut off.

    Those behind it count only where a verb of speech or a stop follows: 布伦克特说 (Brenkert said)
    is cut into 布, 伦克 and 特说. Those before it count where a dotted name begins in the middle of
    its sounds (阿, 基利, 西·波希瓦), or where they begin the clause (西, 塔拉曼).
    """
    last = end
    while last < len(text) and (text[last] in SOUNDS or is_sound(text[last])):
        last += 1
    ends = range(last, end, -1)
    end = next((here for here in ends if _is_last(text, end, here)), end)
    words = {word.end: word for word in words_of(text)}
    is_dotted = bool(DOT.search(text, start, end))
    first = start
    while first in words and _is_cut_off(text, words[first]):
        first = words[first].start
    if is_dotted and text[:start].endswith(_HYPHENS):
        start = _first_of_hyphened(text, start - 1)  # 让-皮埃尔·卡本戈
    elif first < start and (is_dotted or _begins(text, first)):
        start = first
    elif first < start and _is_half(text, words[start]):
        start = words[start].start  # 沃纳|罗斯基, whatever stands before it
    elif text[:start].endswith("莫") and start in words and len(words[start]) == 1:
        start -= 1
    return start, end


def _is_half(text: str, word: Word) -> bool:
    """Tell whether a word is the first half of a name: the segmenter guesses that it is one."""
    is_guess = word.tag.startswith("nr") and not is_word(text[word.start : word.end])
    return is_guess and len(word) > 1 and text[word.start] not in SHORT_PLACES


def _begins(text: str, first: int) -> bool:
    """Tell whether a name may begin at *first*; 俄 in 对俄|克拉斯诺达尔 is Russia."""
    if _EDGE.search(text[:first]):
        return True
    return text[first - 1] in _GOVERNS and text[first] not in SHORT_PLACES


def _is_last(text: str, cut: int, end: int) -> bool:
    """Tell whether a name of which the sounds from *cut* on were cut off ends at *end*.

    A stop, a verb of speech, or a word that joins or governs follows (达利欧|将访华), or any other
    that does not begin with the last sound (科斯蒂奇|扑出); 维克托 ends before 基本|同意.
    """
    if text[end - 1] in _NO_ENDING:
        return False
    if SPEAKS.match(text, end) or _STOP.match(text, end):
        return True
    rest, following = text[cut:end], text[end : end + 2]
    is_cut_off = len(rest) == 1 or not is_word(rest) or not STRICT_SOUNDS.isdisjoint(rest)
    is_other = is_cut_off and is_word(following) and not all(map(_may_sound, following))
    is_behind = text[end : end + 1] in _GOES_ON or is_other
    return is_behind and not is_word(text[end - 1 : end + 1])


def _first_of_hyphened(text: str, hyphen: int) -> int:
    """Return where the sounds before a hyphen begin, the place behind it if there are none."""
    first = hyphen
    while first > max(0, hyphen - _LONGEST_PART) and (
        text[first - 1] == "让" or text[first - 1] in SOUNDS or is_sound(text[first - 1])
    ):
        first -= 1
    return first if first < hyphen else hyphen + 1


def _is_cut_off(text: str, word: Word) -> bool:
    """Tell whether a short word before a name may be its first sounds, and is no place."""
    sounds = text[word.start : word.end]
    if len(word) > 2 or word.tag in ("p", "c", "u", "uj", "ul") or sounds in _NO_NAME_PARTS:
        return False
    if len(word) == 2 and (word.tag == "ns" or lands().fullmatch(sounds)):
        return False
    return all(is_sound(char) or char in SOUNDS for char in sounds)


def _is_name_part(text: str, word: Word) -> bool:
    written = text[word.start : word.end]
    # The dictionary has 德国总理 as a place; 迪拜 is none but may be a part of a name.
    if written in _NO_NAME_PARTS or (word.tag == "ns" and lands().match(written)):
        return False
    if len(word) > 1 and not any(char in SOUNDS or is_sound(char) for char in written):
        return False  # 新秀, a rising star, which the segmenter takes for a name
    return word.tag.startswith(("nr", "ns", "nz", "x")) or SOUNDS.issuperset(written)
