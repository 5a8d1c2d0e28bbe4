"""Reading the name of an organisation leftwards from its last word."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from .glossary_entry import BY_SOUND, NAME_KINDS, PLACE_KINDS, Entry
from .name_words import COMPOUND, SINGLE
from .organisation_english import LOCAL, sound
from .organisation_words import (
    COMMON,
    CUTTING,
    FORMS,
    FUNCTION,
    LANDS,
    LIKED,
    ROLES,
    Head,
    heads,
    parts,
)
from .tagged_words import Word, is_word, words_of
from .word_bounds import is_transliteration

Lookup = Callable[[str], Entry | None]

_HAN = re.compile(r"[\u4e00-\u9fff]+")
_BRACKETED = re.compile(r"[（(]([\u4e00-\u9fff]{2,6})[）)]$")
_LONGEST_PLACE = 9  # characters: 新疆维吾尔自治区 has 8
_LONGEST_PART = 8
_LONGEST_PROPER = 4
_LONGEST_UNREAD = 12
# Tags of words that stand outside of a name: particles, prepositions, numerals, pronouns, verbs.
_OUTSIDE = frozenset("upcdrmqyeotfvail")
# Where these stand alone before a body, a name begins after them; before a trade only some do.
_FIRM = frozenset("upcrmqyeo")
# These make a name of a place and a trade before them (广东交通集团), other trades do not.
_BODIES_OF_PLACES = frozenset({"集团", "集团公司", "控股集团", "银行", "农商银行", "农商行"})
# Before these a place alone is no name: 北京公司, 上海中心.
_VAGUE = frozenset(
    {"公司", "集团", "委员会", "联盟", "银行", "协会", "商会", "实验室", "医院", "学校"}
)
# What stands before names, but not before verbs.
_OPENERS = tuple("由与和从在跟向为给对据经离距、“《")
_HYPHENS = frozenset("-－–—")
_AMBIGUOUS = frozenset({"巴中"})  # a city, and short for Pakistan and China
# A name of its own does not end so: it is the rest of a longer body (信息化部 | 重点实验室).
_FRAGMENTS = frozenset("部局厅署院会办社所委校军")
_GOES_TO = re.compile("[跑去到进上住建办找][大小老新好]?")  # 看病|跑大|医院
_COUNTED = re.compile(r"[一二三四五六七八九十两多数几][省市县区大家所个国]")


@dataclass(slots=True)
class Reading:
    """A name that is being read leftwards from its head; ``start`` is where it begins so far."""

    text: str
    start: int
    end: int
    head: Head
    words: Sequence[Word]
    parts: list[str] = field(default_factory=list)
    proper: list[str] = field(default_factory=list)
    place: Entry | None = None  # or the body that it belongs to
    bracket: Entry | None = None
    behind: int = 0  # so many parts stand behind the bracket
    meaning: str = ""  # English of the own name where it is a term
    is_local: bool = False
    is_own: bool = True
    is_foreign: bool = False


def read_name(text: str, start: int, end: int, lookup: Lookup) -> Reading | None:
    """Return the name whose last word is text[start:end], None where there is none."""
    words = words_of(text)
    if not any(word.end == end for word in words):
        return None
    reading = Reading(text, start, end, heads()[text[start:end]], words)
    _take_parts(reading, lookup)
    if not _take_place(reading, lookup) and not _take_proper(reading, lookup):
        return None
    term = lookup("".join(reading.proper))
    if term is not None and term.kind == "term":
        reading.meaning = re.sub(r"(?<![\w’'])[a-z](?=\w{3})", _capital, term.english)
    return reading if _is_name(reading) else None


def unread_start(text: str, start: int) -> int:
    """Return where a company begins that cannot be read; text[start:] is its legal form.

    Its words reach back to the first that stands outside of a name: 这是 | 中复 神鹰 碳纤维.
    """
    first = start
    for word in reversed([word for word in words_of(text) if word.end <= start]):
        chinese = text[word.start : word.end]
        is_outside = word.end != first or start - word.start > _LONGEST_UNREAD
        # The segmenter calls many a name a verb; what the dictionary has is one.
        is_verb = word.tag[0] in _OUTSIDE and (is_word(chinese) or word.tag[0] != "v")
        is_cut = not is_word(chinese) and not CUTTING.isdisjoint(chinese)  # 这是
        if is_outside or is_verb or is_cut or not _HAN.fullmatch(chinese):
            break
        if chinese in ROLES or chinese in FUNCTION or chinese in COMMON:
            break
        first = word.start
    return first


def _capital(match: re.Match[str]) -> str:
    return match.group().upper()


def _take_parts(reading: Reading, lookup: Lookup) -> None:
    """Take the words of the trade, and a place in brackets among them."""
    starts = _joints(reading)
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


def _joints(reading: Reading) -> set[int]:
    """Return where words begin, also those that the segmenter keeps together: 汽车集团."""
    joints = set()
    for word in reading.words:
        joints.add(word.start)
        chinese = reading.text[word.start : word.end]
        joints.update(
            word.start + size
            for size in range(2, len(chinese) - 1)
            if chinese[:size] in parts() and chinese[size:] in parts()
        )
    return joints


def _known_before(reading: Reading, lookup: Lookup) -> tuple[Entry, int] | None:
    """Return the longest place or organisation that ends where the name begins so far."""
    starts = {word.start for word in reading.words}
    for size in range(min(_LONGEST_PLACE, reading.start), 1, -1):
        start = reading.start - size
        name = reading.text[start : reading.start]
        entry = _listed(name, lookup) if start in starts else None
        if entry is not None and set(reading.parts).difference(FORMS) and _is_of_trade(entry):
            continue  # 上海 | 长城汽车租赁公司 is none of 长城汽车
        if entry is not None and entry.kind in NAME_KINDS and entry.chinese not in _AMBIGUOUS:
            return entry, start
    return None


def _is_of_trade(entry: Entry) -> bool:
    """Tell whether a company's name ends in its trade: 长城|汽车. A longer one is not its own."""
    return (
        entry.table == "companies_china"
        and len(entry.chinese) > 3
        and entry.chinese[-2:] in parts()
    )


def _listed(name: str, lookup: Lookup) -> Entry | None:
    """Return what is known of a name, of a city also without 市 behind it."""
    entry = lookup(name)
    if entry is None and len(name) > 2 and name[-1] in LOCAL:
        city = lookup(name[:-1])
        return city if city is not None and city.kind == "place" and name[-1] == "市" else None
    return entry


def _take_place(reading: Reading, lookup: Lookup) -> bool:
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
    for size in range(2, len(chinese) - 1):
        inner = lookup(chinese[size:])  # 浦东新区 in the segmenter's 上海市浦东新区
        if word is not None and inner is not None and inner.kind in PLACE_KINDS:
            reading.place, reading.start = inner, word.start + size
            return True
    if word is not None and word.tag == "ns" and 2 < len(chinese) < 5 and chinese[-1] in LOCAL:
        reading.place = Entry(chinese, sound(chinese), "place", BY_SOUND)
        reading.start = word.start
        return True
    return False


def _take_proper(reading: Reading, lookup: Lookup) -> bool:
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
        is_opened = rest == chinese and chinese[0] in _OPENERS and not is_word(chinese)
        is_opened |= chinese[0] == "年" and reading.text[: word.start][-1:].isdecimal()
        if is_opened:
            rest = chinese[1:]  # the segmenter's 据市 in 据市教育局, 2002|年 before a name
        if "自治" in rest or (not CUTTING.isdisjoint(rest) and not is_word(rest)):
            return False
        size += len(rest)
        if size > _LONGEST_PROPER:
            return False
        reading.proper.insert(0, rest)
        reading.is_own &= _is_own(rest, word.tag)
        reading.start = word.end - len(rest)
        if is_opened:
            reading.proper = [part for part in reading.proper if part]
            break
        if rest != chinese:
            reading.place = lookup(chinese[: -len(rest)])
            reading.start = word.start
            reading.is_foreign = reading.place is not None and reading.place.is_foreign
            break
    return size > 1


def _take_parent(reading: Reading, parent: Entry, start: int) -> bool:
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
    if len(word) == 1 or word in LIKED:
        return True
    if not is_word(word):
        halves = word[:2], word[2:]
        return len(word) < _LONGEST_PROPER or not all(map(is_word, halves))
    # The dictionary calls some a person's name that are none: 巧克力 (chocolate).
    is_person = tag.startswith("nr") and (word[0] in SINGLE or word[:2] in COMPOUND)
    return is_person or tag in ("ns", "nrt") or is_transliteration(word)


def _is_firm(chinese: str, tag: str) -> bool:
    """Tell whether a word before a name is certainly no part of it."""
    is_han = bool(_HAN.fullmatch(chinese))
    return not is_han or chinese in ROLES or chinese in FUNCTION or tag[0] in _FIRM


def _opens(reading: Reading, word: Word) -> bool:
    """Tell whether a word stands where a name begins: 由 | 启航 星辰 科技有限公司."""
    before = reading.text[: word.start]
    return word.end - word.start == 2 and before.endswith(_OPENERS)


def _ends_name(chinese: str, tag: str, *, is_first: bool) -> bool:
    """Tell whether a word stands before a name, no longer in it."""
    if not _HAN.fullmatch(chinese) or chinese in ROLES or chinese in FUNCTION:
        return True
    if chinese in LIKED:
        return False
    if len(chinese) == 1:
        return tag[0] in _FIRM and tag not in ("m", "q")
    return tag[0] in (_FIRM if is_first else _OUTSIDE)


def _is_name(reading: Reading) -> bool:
    """Tell whether what was read makes a name."""
    head, proper = reading.head, "".join(reading.proper)
    if proper and (proper in COMMON or proper[-1] in _FRAGMENTS or _COUNTED.match(proper)):
        return False
    if proper and _GOES_TO.fullmatch(proper):
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
    if reading.place is not None and reading.place.kind == "country" and not reading.parts:
        return False  # 中国大学 are China's universities
    return bool(reading.parts) or (head.kind != "group" and head.chinese not in _VAGUE)
