"""Organisations that no glossary knows: finding them, and an English that invents nothing.

A name is read leftwards from its last word, a legal form or a kind of body (有限公司, 研究院):
words of its trade (机床), a name of its own (永昌), a place (杭州). The trade is translated, the
own name is given in pinyin: 杭州永昌机床有限公司 → Hangzhou Yongchang Machine Tool Co., Ltd.
Precision goes before recall: where it is unsure where a name begins, nothing is found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from .glossary_entry import BY_SOUND, NAME_KINDS, PLACE_KINDS, Entry
from .names import is_beyond_mainland
from .organisation_words import COMMON, CUTTING, FUNCTION, LANDS, ROLES, Head, heads, parts
from .romanising import romanised_words
from .word_bounds import is_transliteration

Lookup = Callable[[str], Entry | None]

_HAN = re.compile(r"[\u4e00-\u9fff]+")
_BRACKETED = re.compile(r"[（(]([\u4e00-\u9fff]{2,6})[）)]$")
_LONGEST_PLACE = 9  # characters: 新疆维吾尔自治区 has 8
_LONGEST_PART = 8
_LONGEST_PROPER = 4
# Tags of words that stand outside of a name: particles, prepositions, numerals, pronouns, verbs.
_OUTSIDE = frozenset("upcdrmqyeotfvail")
# Where these stand alone before a body, a name begins after them; before a trade only some do.
_FIRM = frozenset("upcrmqyeo")
# What follows a name whose last word is an ordinary one: 永昌电子 | 宣布, but not 电子 | 产品.
_AFTER = re.compile(
    r"$|[，。、；：！？,.;:!?\s）)」》”’（(]|[的在是和与及等将已于为也称说]|宣布|表示|发布|公告|推出|披露|"
    r"透露|董事长|创始人|总裁|总经理|副总|首席|股价|方面|今年|去年|近日|日前|目前|计划|成立|拟|旗下"
)
# With this behind it, a word is not the end of a name: 基金 | 经理 is a fund manager.
_NO_END = re.compile(r"经理|法(?!院)|业|军|化|型|派|制|级|界|内(?!部)|版|主席国|成员国|员")
# These make a name of a place and a trade before them (广东交通集团), other trades do not.
_BODIES_OF_PLACES = frozenset({"集团", "集团公司", "控股集团", "银行", "农商银行", "农商行"})
# Before these a place alone is no name: 北京公司, 上海中心.
_VAGUE = frozenset(
    {"公司", "集团", "委员会", "联盟", "银行", "协会", "商会", "实验室", "医院", "学校"}
)
_LOCAL = {"县": "County", "区": "District", "镇": "Town", "乡": "Township", "市": "", "省": ""}
_OPENERS = tuple("由与和从在跟向为给对、“《")  # what stands before names, but not before verbs
_HYPHENS = frozenset("-－–—")
_AMBIGUOUS = frozenset({"巴中"})  # a city, and short for Pakistan and China
_DOTS = frozenset("·•・‧．")
_GIVEN = re.compile(r"[（(]\s*([A-Z][A-Za-zÀ-ž&.,'’ -]{2,60})(?:[，,;；）)]|简称)")
# A name of its own does not end so: it is the rest of a longer body (信息化部 | 重点实验室).
_FRAGMENTS = frozenset("部局厅署院会办社所委校")
_NO_SHORT = frozenset({"集团", "控股", "控股集团", "股份", "国际", "实业", "发展", "投资", "管理"})


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    tag: str


@dataclass(frozen=True, slots=True)
class Organisation:
    """A name that was found; ``start`` and ``end`` are code points into the text.

    ``english`` is empty where the name is not Chinese, so that its sound would mislead;
    ``proper_english`` is its own part in pinyin.
    ``short`` and ``short_english`` are what an article may call it later, empty if unknown.
    ``is_given``: the text itself gives the English, in brackets.
    """

    start: int
    end: int
    chinese: str
    english: str
    proper_english: str = ""
    short: str = ""
    short_english: str = ""
    is_given: bool = False


@dataclass(slots=True)
class _Reading:
    """A name that is being read leftwards from its head; ``start`` is where it begins so far."""

    text: str
    start: int
    end: int
    head: Head
    words: Sequence[_Word]
    parts: list[str] = field(default_factory=list)
    proper: list[str] = field(default_factory=list)
    place: Entry | None = None  # or the body that it belongs to
    bracket: Entry | None = None
    behind: int = 0  # so many parts stand behind the bracket
    is_local: bool = False
    is_own: bool = True
    is_foreign: bool = False


def find_organisations(text: str, lookup: Lookup) -> tuple[Organisation, ...]:
    """Return the organisations that *text* names in simplified script, from left to right.

    *lookup* tells what a glossary knows of a name: what it knows is left out.
    """
    ends = _ends(text)
    if not ends:
        return ()
    words = _words(text)
    found: list[Organisation] = []
    for end, start in sorted(ends.items(), reverse=True):
        if found and end > found[-1].start:
            continue
        name = _read(text, words, start, end, lookup)
        if name is not None and lookup(name.chinese) is None:
            found.append(name)
    return tuple(reversed(found))


def _ends(text: str) -> dict[int, int]:
    """Return where each head ends, with the start of the longest that ends there."""
    found: dict[int, int] = {}
    for match in _pattern().finditer(text):
        for size in range(len(match[1]), 1, -1):
            head = text[match.start() : match.start() + size]
            if head in heads():
                end = match.start() + size
                found[end] = min(found.get(end, end), match.start())
    return found


@cache
def _pattern() -> re.Pattern[str]:
    # A look-ahead finds heads inside of heads: 科技 and 有限公司, 集团 and 集团公司.
    return re.compile(f"(?=({'|'.join(sorted(heads(), key=len, reverse=True))}))")


@lru_cache(maxsize=512)
def _words(text: str) -> tuple[_Word, ...]:
    import rjieba

    words: list[_Word] = []
    position = 0
    for word, tag in rjieba.tag(text):
        words.append(_Word(position, position + len(word), tag))
        position += len(word)
    return tuple(words)


def _read(
    text: str, words: Sequence[_Word], start: int, end: int, lookup: Lookup
) -> Organisation | None:
    head = heads()[text[start:end]]
    if not any(word.end == end for word in words) or _NO_END.match(text, end):
        return None
    if head.kind == "group" and not _AFTER.match(text, end):
        return None
    reading = _Reading(text, start, end, head, words)
    _take_parts(reading, lookup)
    if not _take_place(reading, lookup) and not _take_proper(reading, lookup):
        return None
    return _organisation(reading) if _is_name(reading) else None


def _take_parts(reading: _Reading, lookup: Lookup) -> None:
    """Take the words of the trade, and a place in brackets among them."""
    starts = {word.start for word in reading.words}
    while True:
        match = _BRACKETED.search(reading.text[: reading.start])
        if match and reading.bracket is None:
            entry = lookup(match[1])
            if entry is None or entry.kind not in PLACE_KINDS:
                return
            reading.bracket, reading.start = entry, match.start()
            reading.behind = len(reading.parts)
            continue
        place = _known_before(reading, lookup)
        for size in range(min(_LONGEST_PART, reading.start), 1, -1):
            start = reading.start - size
            part = reading.text[start : reading.start]
            if part in parts() and start in starts and (place is None or place[1] >= start):
                reading.parts.insert(0, part)
                reading.start = start
                break
        else:
            return


def _known_before(reading: _Reading, lookup: Lookup) -> tuple[Entry, int] | None:
    """Return the longest place or organisation that ends where the name begins so far."""
    starts = {word.start for word in reading.words}
    for size in range(min(_LONGEST_PLACE, reading.start), 1, -1):
        start = reading.start - size
        entry = lookup(reading.text[start : reading.start]) if start in starts else None
        if entry is not None and entry.kind in NAME_KINDS and entry.chinese not in _AMBIGUOUS:
            return entry, start
    return None


def _take_place(reading: _Reading, lookup: Lookup) -> bool:
    """Take the place that stands before what was read so far, if there is one."""
    known = _known_before(reading, lookup)
    if known is not None and known[0].kind in PLACE_KINDS:
        reading.place, start = known
        reading.is_local = reading.text[start : reading.start].endswith("省")
        reading.start = start
        reading.is_foreign = reading.place.is_foreign
        return True
    word = next((w for w in reading.words if w.end == reading.start), None)
    chinese = reading.text[word.start : word.end] if word else ""
    if word is not None and word.tag == "ns" and len(chinese) > 2 and chinese[-1] in _LOCAL:
        reading.place = Entry(chinese, _sound(chinese), "place", BY_SOUND)
        reading.start = word.start
        return True
    return False


def _take_proper(reading: _Reading, lookup: Lookup) -> bool:
    """Take the name's own words; tell whether it is sure where they begin."""
    size = 0
    while not (size and _take_place(reading, lookup)):
        known = _known_before(reading, lookup)
        if known is not None and known[0].kind == "organisation":
            return not size and _take_parent(reading, *known)
        word = next((w for w in reading.words if w.end == reading.start), None)
        if word is None:
            break
        chinese = reading.text[word.start : word.end]
        is_whole = bool(size) and _opens(reading, word)
        if _ends_name(chinese, word.tag, is_first=not size or is_whole):
            if not reading.is_own and not _is_firm(chinese, word.tag):
                return False
            break
        rest = _without_place(chinese, lookup)
        if "自治" in rest or (not CUTTING.isdisjoint(rest) and not _is_word(rest)):
            return False
        size += len(rest)
        if size > _LONGEST_PROPER:
            return False
        reading.proper.insert(0, rest)
        reading.is_own &= _is_own(rest, word.tag)
        reading.start = word.end - len(rest)
        if rest != chinese:
            reading.place = lookup(chinese[: -len(rest)])
            reading.start = word.start
            reading.is_foreign = reading.place is not None and reading.place.is_foreign
            break
    return size > 1


def _take_parent(reading: _Reading, parent: Entry, start: int) -> bool:
    """Take a body that is known, and that the name begins with: 商务部 | 研究院."""
    if reading.head.kind not in ("company", "body") or reading.head.chinese in _VAGUE:
        return False
    reading.place, reading.start = parent, start
    reading.is_foreign = parent.is_foreign
    return True


def _without_place(word: str, lookup: Lookup) -> str:
    """Return a word without the place at its start: 邮政 for 中国邮政."""
    for size in range(len(word) - 1, 1, -1):
        entry = lookup(word[:size])
        if entry is not None and entry.kind in PLACE_KINDS:
            return word[size:]
    return word


def _is_own(word: str, tag: str) -> bool:
    """Tell whether a word is no ordinary one."""
    if len(word) == 1:
        return True
    if not _is_word(word):
        halves = word[:2], word[2:]
        return len(word) < _LONGEST_PROPER or not all(map(_is_word, halves))
    return tag.startswith(("nr", "ns"))


def _is_word(word: str) -> bool:
    import rjieba

    return bool(rjieba.has_word(word))


def _is_firm(chinese: str, tag: str) -> bool:
    """Tell whether a word before a name is certainly no part of it."""
    is_han = bool(_HAN.fullmatch(chinese))
    return not is_han or chinese in ROLES or chinese in FUNCTION or tag[0] in _FIRM


def _opens(reading: _Reading, word: _Word) -> bool:
    """Tell whether a word stands where a name begins: 由 | 启航 星辰 科技有限公司."""
    before = reading.text[: word.start]
    return word.end - word.start == 2 and before.endswith(_OPENERS)


def _ends_name(chinese: str, tag: str, *, is_first: bool) -> bool:
    """Tell whether a word stands before a name, no longer in it."""
    if not _HAN.fullmatch(chinese) or chinese in ROLES or chinese in FUNCTION:
        return True
    if len(chinese) == 1:
        return tag[0] in _FIRM and tag not in ("m", "q")
    return tag[0] in (_FIRM if is_first else _OUTSIDE)


def _is_name(reading: _Reading) -> bool:
    """Tell whether what was read makes a name."""
    head, proper = reading.head, "".join(reading.proper)
    if proper and (proper in COMMON or proper[-1] in _FRAGMENTS):
        return False
    if any(word in COMMON or LANDS.issuperset(word) for word in reading.proper):
        return False
    if reading.text[reading.start - 1 : reading.start] in _HYPHENS:
        return reading.text[reading.start - 2 : reading.start - 1] in _HYPHENS
    if reading.is_foreign and not proper:
        return False  # nothing but words that every engine knows: 英国工业联合会
    if head.kind == "company":
        return bool(proper) or bool(reading.parts)
    if proper:
        return reading.is_own
    if head.kind == "group" and head.chinese not in _BODIES_OF_PLACES:
        return False
    return bool(reading.parts) or (head.kind != "group" and head.chinese not in _VAGUE)


def _organisation(reading: _Reading) -> Organisation:
    start, end = reading.start, reading.end
    chinese = reading.text[start:end]
    given = _GIVEN.match(reading.text, end)
    if given:
        return Organisation(start, end, chinese, given[1].strip(), is_given=True)
    if _is_unreadable(reading):
        return Organisation(start, end, chinese, "")
    return Organisation(start, end, chinese, _english(reading), _proper(reading), *_short(reading))


def _is_unreadable(reading: _Reading) -> bool:
    """Tell whether the sound of a name would mislead: it is foreign, or not fully understood."""
    proper = "".join(reading.proper)
    if reading.is_foreign or reading.text[reading.start - 1 : reading.start] in _DOTS:
        return True
    if any(part in reading.proper for part in parts()) and reading.proper:
        return True
    if proper and not reading.is_own and reading.place and reading.place.english == "China":
        return True
    if reading.head.chinese == "公司" and not reading.parts:
        return True
    is_chinese = reading.place is not None or reading.head.kind == "company"
    if not is_chinese and is_beyond_mainland(reading.text, reading.start):
        return True
    return is_transliteration(proper)


def _english(reading: _Reading) -> str:
    proper = _proper(reading)
    is_provincial = reading.is_local and not proper and reading.head.kind != "company"
    english = [parts()[part] for part in reading.parts]
    if reading.bracket:
        english.insert(len(english) - reading.behind, f"({reading.bracket.english})")
    words = [
        reading.place.english if reading.place else "",
        "Provincial" if is_provincial else "",
        proper,
        *english,
        reading.head.english,
    ]
    return " ".join(word for word in words if word)


def _proper(reading: _Reading) -> str:
    """Return the own name in pinyin; single characters make one word."""
    words: list[str] = []
    for number, word in enumerate(reading.proper):
        follows_single = number and len(reading.proper[number - 1]) == 1 and len(words[-1]) < 3
        if len(word) == 1 and follows_single:
            words[-1] += word
        else:
            words.append(word)
    if len(words) == 1 and len(words[0]) == _LONGEST_PROPER:
        words = [words[0][:2], words[0][2:]]
    return " ".join(_sound(word) for word in words)


def _sound(word: str) -> str:
    if len(word) > 2 and word[-1] in _LOCAL:
        return f"{romanised_words((word[:-1],))} {_LOCAL[word[-1]]}".strip()
    return romanised_words((word,))


def _short(reading: _Reading) -> tuple[str, str]:
    """Return what an article may call a company later: 永昌机床 for 永昌机床有限公司."""
    trade = [part for part in reading.parts if part not in _NO_SHORT][:1]
    proper = "".join(reading.proper)
    if not proper or not trade or reading.head.kind != "company":
        return "", ""
    if not reading.text[reading.start : reading.end].endswith(
        "".join(reading.parts) + reading.head.chinese
    ):
        return "", ""
    return proper + trade[0], f"{_proper(reading)} {parts()[trade[0]]}"
