"""Stretches that have the shape of a Chinese person's name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .name_cues import (
    ACTS,
    AGED,
    DWELLS,
    SPEAKS,
    STOPS,
    ends_well,
    has_cue,
    is_behind_title,
    is_label,
)
from .name_words import (
    BODIES,
    COMMON,
    COMPOUND,
    FOREIGN_SOUNDS,
    FUNCTION,
    HONORIFICS,
    JAPANESE,
    NO_TITLES,
    NOUN_ENDINGS,
    ORDINARY,
    SINGLE,
    SOUNDS,
    STEMS,
    STRICT_SOUNDS,
    TITLE_ENDINGS,
    TITLES,
)
from .tagged_words import Word, is_word, words_of
from .transliteration import has_usual_given

_NAME_TAGS = frozenset({"nr", "nrfg", "nrt", "x"})
_SCHOLAR = re.compile("教授|院士|先生|女士|博士|同志")
# 倪妮饰） is who plays a part, 殷飞用“戏”一词 who chose a word.
_ROLE = re.compile("饰[)）]|用[“「『《]")
_FRANK = re.compile("[坦直断]言")
_BODY = re.compile("|".join(BODIES))
_LINE = re.compile("(?:高铁|铁路|高速|公路|[专长新干复]线|号线|工程|客专|城际)$")
# Words that news hardly uses, so that their first character belongs to the name before.
CUT_SPEECH = frozenset({"明说", "申说", "华说", "国说", "平说", "明称", "明言"})
# First characters of verbs of speech that the dictionary lacks: 笑说, 坦言.
_VERBAL = frozenset("笑坦直强补解续转受")
# Of those that follow a name the ones that a guess of the segmenter may end with: 孙业|礼受.
_GLUED = FUNCTION | frozenset("受率赴抵携偕拿摘夺遇驾搭陪执审签")
# What the side of a country does: 马方愿, 黎方将, 韩方高度重视.
_SIDE_WILL = frozenset("愿将同对高积坚支感欢期重希表认反始已全珍赞祝视主要会在和与")
_OFFICES = frozenset("科处室局部院系所署厅队")
_OF_OFFICE = re.compile("副?(?:主任|负责人|护士|医师|教授|[科处局部院所署厅队]长)|的")
_UNITS = frozenset("镇乡县村区州")
# 肖上尉 is Captain Xiao.
_RANKS = (
    "上尉 中尉 少尉 上校 中校 少校 大校 准将 元帅 上士 中士 下士 列兵 司令 参谋 "
    "警长 探长 警员 法医 神父"
)
_NO_GIVEN = frozenset(
    {*HONORIFICS, *TITLES, *_RANKS.split(), "家军", "家族", "家村", "家庄", "家店", "家长"}
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch that has the shape of a name.

    ``is_cued``: a title or a verb of speech stands beside it; ``is_sure``: it counts by itself.
    """

    start: int
    end: int
    is_cued: bool
    is_sure: bool


@lru_cache(maxsize=512)
def candidates(text: str) -> tuple[Candidate, ...]:
    """Return the stretches that have the shape of a name, from left to right."""
    words = words_of(text)
    found: list[Candidate] = []
    for index, word in enumerate(words):
        size = _surname_size(text, word.start)
        if not size or (found and word.start < found[-1].end):
            continue
        if index + 1 < len(words) and _is_sound(text, words[index + 1]):
            continue
        shapes = _shapes(text, words[index : index + 3], size, _is_titled(text, words, index))
        candidate = next((c for c in shapes if not _is_manner(text[c.start : c.end])), None)
        if candidate is not None and not _is_section(text, candidate):
            found.append(_with_surname(text, words, index, candidate))
    return tuple(found)


def _with_surname(text: str, words: Sequence[Word], index: int, candidate: Candidate) -> Candidate:
    """Return a name with the surname that a guess of the segmenter has: 种植|户张|洪波."""
    before = words[index - 1] if index else None
    if before is None or len(before) < 2 or candidate.end - candidate.start != 2:
        return candidate
    is_guess = not is_word(text[before.start : before.end]) and not before.tag.startswith("nr")
    if is_guess and text[before.end - 1] in COMMON:
        return Candidate(candidate.start - 1, candidate.end, candidate.is_cued, candidate.is_sure)
    return candidate


def _is_manner(name: str) -> bool:
    """Tell a word of manner that begins as a surname: 书记 | 殷殷 | 嘱托, 徐徐 | 走来."""
    return len(name) == 2 and name[0] == name[1] and is_word(name)


def _is_section(text: str, candidate: Candidate) -> bool:
    """Tell a section of a line: 兰张高铁 | 兰武段."""
    ends = text[candidate.end - 1] == "段" or text.startswith("段", candidate.end)
    return ends and bool(_LINE.search(text, 0, candidate.start))


def _shapes(text: str, words: Sequence[Word], size: int, is_titled: bool) -> Iterator[Candidate]:
    """Yield the names that may begin with *words*, the likeliest first."""
    first = words[0]
    given = first.end - first.start - size
    is_name = first.tag in _NAME_TAGS or (
        # 村民 | 徐樟顺 | 说: the segmenter guesses a place.
        is_titled
        and given == 2
        and first.tag == "ns"
        and not is_word(text[first.start : first.end])
    )
    if given in (1, 2, 3) and is_name:
        for end in _ends(text, words, size):
            if is_given(text, first.start, size, end):
                is_cued = (is_titled and end <= first.end) or has_cue(
                    text, first.start, end, is_titled=is_titled
                )
                is_cued = is_cued or is_label(text, first.start, end)
                is_guess = end == first.end and _is_likely(text, first.start, size, end)
                yield Candidate(first.start, end, is_cued, is_cued or is_guess)
    elif given == 0:
        yield from _split_names(text, words, size, is_titled)


def _split_names(
    text: str, words: Sequence[Word], size: int, is_titled: bool
) -> Iterator[Candidate]:
    """Yield the names whose given name the segmenter took for a word, or two, of its own."""
    import rjieba

    first = words[0]
    surname = text[first.start : first.end]
    is_common = surname in COMMON or surname in COMPOUND
    is_rare = surname in SINGLE and surname not in FUNCTION
    if not is_common and not (is_rare and (first.tag in _NAME_TAGS or is_titled)):
        return
    for word in reversed(words[1:]):
        given = text[first.end : word.end]
        if word.tag.startswith(("c", "p", "r")):
            continue  # 首相 | 梅 | 及其 | 内阁
        # 孙 | 桂枝: the segmenter takes the given name for a whole one.
        is_whole = len(given) == 2 and word.start == first.end and word.tag in _NAME_TAGS
        # 主任林海燕说: 海燕 is a word, a petrel, but between title and verb it is her name.
        # 副局长 | 杜 | 广达 | 通报: the segmenter knows the surname, a title stands before it.
        is_verb = word.tag.startswith("v") and len(given) == 2
        if is_verb and is_titled and is_word(text[word.end - 1 : word.end + 1]):
            yield Candidate(first.start, first.end + 1, is_cued=True, is_sure=True)
            return  # 李 | 想到 | 场 behind a title is 李想 | 到场
        is_named = is_titled and first.tag in _NAME_TAGS and not is_verb
        is_named = is_named and word.start == first.end  # 研究员 | 李 | 菂 | 的
        is_named = is_named and is_behind_title(text, first.start)
        is_addressed = bool(_SCHOLAR.match(text, word.end)) and (
            surname in COMMON - FUNCTION or first.tag in _NAME_TAGS
        )
        is_certain = is_whole or (
            len(given) == 2
            and (
                is_named
                or is_addressed
                or (is_titled and has_cue(text, first.start, word.end, is_titled=is_titled))
                or is_label(text, first.start, word.end)
                or (first.tag in _NAME_TAGS and bool(SPEAKS.match(text, word.end)))
            )
        )
        is_known = len(given) > 1 and rjieba.has_word(given)
        is_deed = is_known and word.tag.startswith("v") and not is_common
        if (is_known and not is_certain) or is_deed:
            continue  # 成员 | 党 | 上阵
        if not is_given(text, first.start, size, word.end, is_certain=is_known and is_certain):
            continue
        if len(given) == 2 and _FRANK.match(text, word.end - 1):
            yield Candidate(first.start, word.end - 1, is_cued=True, is_sure=True)
            return  # 葛 | 平坦 | 言 is 葛平 | 坦言
        if given in CUT_SPEECH and is_titled:
            yield Candidate(first.start, word.end - 1, is_cued=True, is_sure=True)
            return  # 李 | 明说 behind a title is 李明 | 说
        is_cued = has_cue(text, first.start, word.end, is_titled=is_titled)
        is_cued = is_cued or is_label(text, first.start, word.end)
        is_cued = is_cued or (len(given) == 2 and (is_named or is_addressed))
        is_other = rjieba.has_word(surname + given[0])  # 杨柳 | 枝条
        if is_cued or (is_whole and surname in COMMON - FUNCTION and not is_other):
            yield Candidate(first.start, word.end, is_cued=is_cued, is_sure=True)


def _ends(text: str, words: Sequence[Word], size: int) -> Iterator[int]:
    """Yield where a name may end that begins with a word that is tagged as a name."""
    first = words[0]
    if first.end - first.start > size + 1:
        # The segmenter took a word of one character for the end of a name: 殷飞用, 李正浩说.
        is_whole = bool(STOPS.match(text, first.end) and not SPEAKS.match(text, first.end - 1))
        is_whole = is_whole and not _ROLE.match(text, first.end - 1)
        if text[first.end - 1] == "如" and not is_word(text[first.end - 1 : first.end + 1]):
            is_whole = True  # 傅希如|饰演, but 李明|如期
        is_cut = text[first.end - 1] in FUNCTION and not is_whole  # but 叶玉如、
        is_cut = is_cut or bool(DWELLS.match(text, first.end - 1))
        yield first.end - 1 if is_cut else first.end
        return
    if text[first.end : first.end + 2] in CUT_SPEECH:
        yield first.end + 1  # 孙立 | 明说 is 孙立明 | 说
        return
    following = text[first.end : first.end + 1]
    if _is_glued(text, words) or (following == "和" and SPEAKS.match(text, first.end + 1)):
        yield first.end + 1  # 孙立 | 哲说 is 孙立哲 | 说; nothing is joined in 孙立和说
        return
    is_cut = len(words) > 1 and words[1].end - words[1].start == 1 and _is_han(following)
    if is_cut and following not in FUNCTION and not ends_well(text, first.end):
        # The segmenter cut off the last character of a name: 梁书 | 斌.
        if ends_well(text, first.end + 1) or ACTS.match(text, first.end + 1):
            yield first.end + 1
        return
    yield first.end


def _is_glued(text: str, words: Sequence[Word]) -> bool:
    """Tell whether the segmenter made one word of the end of a name and the word behind it."""
    import rjieba

    if len(words) < 2 or words[1].end - words[1].start != 2:
        return False
    glued = text[words[1].start : words[1].end]
    is_name_end = _is_han(glued[0]) and glued[0] not in FUNCTION | _VERBAL
    if not is_name_end or rjieba.has_word(glued):
        return False
    # 李广 | 苏乘 is a guess, too: 李广苏 | 乘.
    return glued[1] in _GLUED or words[1].tag == "nz"


def _is_likely(text: str, start: int, size: int, end: int) -> bool:
    """Tell whether a word that is tagged as a name is one by its shape alone."""
    import rjieba

    surname = text[start : start + size]
    if end - start != size + 2 or _BODY.match(text, end):
        return False
    if size == 1 and _begins_as_word(text[start:end]):
        return False
    if text[start + size] in _UNITS and _is_han(text[max(0, start - 1) : start]):
        return False  # 亭林镇 | 点甜农场, nobody called Lin
    if surname not in COMMON and surname not in COMPOUND:
        given = text[start + size : end]
        if surname in FUNCTION:
            return False  # 向小文, to Xiaowen
        return has_usual_given(text[start:end]) and not rjieba.has_word(given)
    # A dictionary's word may be a thing of that name: 黄鹤楼 (a tower), 白洋淀 (a lake).
    name = text[start:end]
    return not rjieba.has_word(name) or has_usual_given(name)


def _begins_as_word(name: str) -> bool:
    """Tell whether a name begins with an ordinary word: 宣传|栏, 雷鸣|般."""
    import rjieba

    start = name[:2]
    return bool(rjieba.has_word(start)) and not rjieba.tag(start)[0][1].startswith("nr")


def is_given(text: str, start: int, size: int, end: int, *, is_certain: bool = False) -> bool:
    """Tell whether a given name of one or two characters may stand after the surname.

    *is_certain* tells that what stands beside it leaves no doubt: 董事长 | 赖 | 小民 | 涉嫌.
    """
    given = text[start + size : end]
    if not 1 <= len(given) <= 2 or not _is_han(given) or "某" in given:
        return False
    if text[start:end] in ORDINARY or given in _NO_GIVEN or is_transliterated(given):
        return False
    if text[start : start + 2] in ORDINARY and given[-1] in FUNCTION:
        return False  # 祝福 | 和
    if text[start - 1 : start] == "《" and text.startswith("》", end):
        return False  # a work that may be called after nobody: 《豆福传》
    if text[start : start + 2] in JAPANESE or text[start : start + 2] in STEMS:
        return False
    if given[0] == "方" and given[-1] in _SIDE_WILL:
        return False  # 马方 | 愿, the Malaysian side, is no Ma Fangyuan
    if text[start - 1 : start + 1] == "之孙":
        return False  # 孔子之孙 | 子思
    if size == 1 and len(given) == 1 and given in FUNCTION:
        return False  # 熊|并表示
    if given[-1] in _OFFICES and _OF_OFFICE.match(text, end):
        return False  # 麻醉科 | 副主任医师
    is_thing = given[-1] in NOUN_ENDINGS and (given[-1] != "业" or is_word(given))  # 袁 | 承业
    if len(given) == 2 and is_thing and not is_certain:
        return False
    spoken = SPEAKS.match(text, start + size)
    return not (spoken and spoken.end() - start - size > 1)


def _is_titled(text: str, words: Sequence[Word], index: int) -> bool:
    """Tell whether a title or an age stands before the word."""
    start = words[index].start
    if is_behind_title(text, start):
        return True
    # 18岁的 | 高中生, which the dictionary has as a name, too
    is_known = words[index].tag != "nrfg" and is_word(text[start : words[index].end])
    if not is_known and AGED.search(text, max(0, start - 6), start):
        return True
    if not index:
        return False
    before = words[index - 1]
    word = text[before.start : before.end]
    is_noun = before.tag in ("n", "nn", "l")
    return is_noun and len(word) > 1 and word.endswith(TITLE_ENDINGS) and word not in NO_TITLES


def is_transliterated(given: str) -> bool:
    """Tell whether a given name looks foreign (马斯克)."""
    if not FOREIGN_SOUNDS.isdisjoint(given):
        return True
    return SOUNDS.issuperset(given) and not STRICT_SOUNDS.isdisjoint(given)


def _is_sound(text: str, word: Word) -> bool:
    """Tell whether a word is the rest of a foreign name: 诺夫 after 叶夫梅."""
    return word.end - word.start > 1 and is_transliterated(text[word.start : word.end])


def _surname_size(text: str, start: int) -> int:
    if text[start : start + 2] in COMPOUND:
        return 2
    return int(text[start] in SINGLE)


def _is_han(text: str) -> bool:
    return bool(text) and all("\u4e00" <= c <= "\u9fff" for c in text)
