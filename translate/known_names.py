"""Known names in an English sentence that nothing in its Chinese accounts for.

A small model puts a name that it knows in the place of one that it does not: the Yangtze River for
沧河. Names in pinyin have ``pinyin_names``; here are those that a table gives an English to.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from . import lexicon
from .glossary import Glossary
from .glossary_entry import FROM_LEXICON, NAME_KINDS, PLACE_KINDS, Entry
from .name_words import COMMON
from .near_forms import has_own_sound, is_near
from .pinyin_names import is_pinyin, is_spelt, is_syllable, readings
from .same_length import simplified
from .short_places import SHORT_PLACES
from .sounds import sounds_like_part

# Bodies that are called by no other name than their own; 卫生部 may be a department or a ministry.
_OWN_NAMES = frozenset({"companies_china", "companies_world", "universities", "media"})
# What a writer may add or say of something else: 我国, 全国, 春节, a month, a word in a headline.
_ORDINARY_WORDS = """
People's Islands Special Central Channel New Northern Southern Lilly China Chinese Asia Asian Europe
European Africa African Western Latin Roman March May River Hall Media Song Visa Valley Total House
District Kingdom Pole State States Times Tide Ministry Cabinet Republic Congress Treasury Buffalo
Guardian Bay Delta Gulf Sea Strait Split Mirror Phoenix Reading Nice Orange Providence Classic
Target Oracle Alphabet Shell Sharp Continental General Independent Observer Nature
Science Cell Economist Fortune Time Focus Standard Express Meta Zoom Gap Ford Honor Discovery
Pioneer Envision Progressive Victoria Mobile Queens Columbia Java Jersey Georgia Turkey Jordan Chad
Niger Lebanon Cork Bath Sandwich Battle Flower Campaign Safeguard Solidarity Principality
Municipality Treaty Organization League Observations Fahrenheit Senate Capitol Pacific Atlantic
Alpine Baltic Mediterranean Arctic Antarctic Newton Washington Everest Xinhua WeChat CCTV Weibo
Microblog English Arabic Hebrew Indian Indians Mongolian Tibetan Bush Cook Jobs Gates Arm Vale Sun
Swatch Thermos Nile Lima Salar Financial News Metro Agile Hello Pagoda Peacock Swan Wake Ascension
Mars Male Rivers North South East West Northeast Northwest Southeast Southwest The National Nation
Carnival Age Star Hill Courtyard
"""
_ORDINARY = frozenset(_ORDINARY_WORDS.split())
_HOME = "中华人民共和国"  # what 我国 and 国家 mean, too
# What stands for a country without a character of its name.
_IMPLIED = {"抗战": "Japanese", "伪满": "Japanese", "鬼子": "Japanese", "英语": "English"}
_SHORTEST = 4  # letters; a shorter word may be a syllable of anything
# Characters that are in too many names to tell one from another.
WEAK = frozenset("自治族河湖海山岛省市县区州镇城国大中长东西南北新公司学院斯尔特克")
_LANDS = ("湖", "河", "湾", "高原", "盆地", "平原", "走廊", "运河")
_ADDRESSED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Madam|Mme)\.? (?P<surname>[A-Z][a-z]+)\b(?! [A-Z])")
_FULL = re.compile(r"\b(?P<surname>[A-Z][a-z]+) (?P<given>[A-Z][a-z]+(?:[’'][a-z]+)?)\b")
# Surnames, too, of Koreans, Vietnamese, Cantonese and others whose characters read otherwise.
_SHARED_WORDS = """
An Bai Bo Chai Chan Chang Cheng Chu Dong Du Fan Fang Feng Fu Gan Gong Gu Han Hang He Ho Hong Hua Ji
Jin Kang Ke Kong Lai Lan Lang Lei Lian Long Lu Ma Mai Man Mao Mei Meng Mi Min Ming Mu Ni Ning Nong
Ou Pan Pang Pei Ping Pu Ren Sang Sha Shan Shao Shen Shi Shu Si Song Su Tai Tan Tang Tong Wan Wen Xia
Yan Ye Yi Yin Yong You Yu Yun
"""
_SHARED = frozenset(_SHARED_WORDS.split())
_WORD = re.compile(r"\b[A-ZÀ-Þ]\w*")


def unaccounted(english: str, chinese: str, known: Collection[str]) -> tuple[str, ...]:
    """Return the known names that stand in *english* without any ground in *chinese*.

    Names in plain pinyin are left to ``pinyin_names``. *known* are English names and terms that
    the source accounts for. A ground may be slight: one character of the name, or syllables that
    sound like it.
    """
    found = dict.fromkeys(_found(english))
    if not found:
        return ()
    folded = simplified(chinese)
    short = {**SHORT_PLACES, **_IMPLIED}
    texts = [*known, *(place for sign, place in short.items() if sign in folded)]
    return tuple(
        wording
        for wording in found
        if wording not in chinese
        and not any(wording in text for text in texts)
        and not any(_has_ground(entry, wording, folded) for entry in _known()[wording])
        and not is_pinyin(wording)
    )


def kinds_of(english: str) -> frozenset[str]:
    """Return the kinds of what is called *english*: place, person; none of what nobody knows."""
    return frozenset(entry.kind for entry in _known().get(english, ()))


def unaccounted_surnames(english: str, chinese: str, known: Collection[str]) -> tuple[str, ...]:
    """Return the Chinese surnames in *english* that no character is read as.

    They stand behind Mr. or Ms., or before a given name in pinyin (Wang Anan for 吴安安).
    """
    found = [*_ADDRESSED.finditer(english), *filter(_is_full_name, _FULL.finditer(english))]
    surnames = {
        match.group(): match["surname"]
        for match in found
        if match["surname"] in _surnames()
        and not any(match["surname"] in text for text in (chinese, *known))
    }
    folded = simplified(chinese)
    # A surname that may be of other peoples: before a given name that the source spells (张雄).
    surnames |= {
        match.group(): match["surname"]
        for match in _FULL.finditer(english)
        if match["surname"] in _SHARED
        and len(match["given"]) >= _SHORTEST
        and _is_pinyin_name(match["given"])
        and is_spelt(match["given"], folded)
        and not any(match["surname"] in text for text in (chinese, *known))
    }
    if not surnames:
        return ()
    spelt = {reading.capitalize() for char in folded for reading in readings(char)}
    return tuple(
        name
        for name, surname in surnames.items()
        if surname not in spelt and not is_spelt(name.replace(" ", ""), chinese)
    )


def _is_full_name(match: re.Match[str]) -> bool:
    return _is_pinyin_name(match["given"])


def _is_pinyin_name(word: str) -> bool:
    """Tell whether a word is one syllable of pinyin or more."""
    return is_pinyin(word) or is_syllable(word)


@cache
def _surnames() -> frozenset[str]:
    """Return the pinyin of common surnames that no other language has."""
    from pypinyin import lazy_pinyin

    return frozenset(lazy_pinyin(name)[0].capitalize() for name in COMMON) - _SHARED


def _found(english: str) -> Iterator[str]:
    """Yield the wordings of known names in *english*, the longest at each place."""
    starting = _starting()
    position = 0
    for match in _WORD.finditer(english):
        wordings = starting.get(match.group(), ())
        start = match.start()
        if not wordings or start < position or english[start - 1 : start] in ("-", "'", "’"):
            continue
        for wording in wordings:
            end = start + len(wording)
            if english.startswith(wording, start) and not english[end : end + 1].isalnum():
                yield wording
                position = end
                break


def _has_ground(entry: Entry, wording: str, chinese: str) -> bool:
    joint = _joint(entry)
    if joint is not None:
        return joint.search(chinese) is not None
    if has_own_sound(entry, wording):
        return is_near(wording, entry.forms, chinese)
    if sounds_like_part(wording, chinese):
        return True
    characters = set("".join(entry.forms))
    return any(c in chinese for c in (characters - WEAK) or characters)


@cache
def _joint(entry: Entry) -> re.Pattern[str] | None:
    """Return where a water or land called after a place is named, None for other entries.

    青海 alone is no ground for Qinghai Lake: what it is has to follow, maybe behind others of a
    list (青海、鄱阳湖).
    """
    forms = [(form, head) for form in entry.forms for head in _LANDS if form.endswith(head)]
    own = [(form.removesuffix(head), head) for form, head in forms]
    named = [(name, head) for name, head in own if _is_other_place(name, entry)]
    if not named:
        return None
    others = "(?:[、和及与][^，。；、]{1,4}?)*.{0,2}?"
    joined = [f"{re.escape(name)}{others}{re.escape(head[-1])}" for name, head in named]
    return re.compile("|".join((*joined, *map(re.escape, entry.forms))))


def _is_other_place(name: str, entry: Entry) -> bool:
    place = Glossary.builtin().lookup(name) if len(name) > 1 else None
    return place is not None and place.kind in PLACE_KINDS and place.english != entry.english


@cache
def _starting() -> dict[str, tuple[str, ...]]:
    """Return the known wordings by their first word, the longest first."""
    starting: dict[str, list[str]] = {}
    for wording in _known():
        first = _WORD.match(wording)
        if first:
            starting.setdefault(first.group(), []).append(wording)
    return {
        word: tuple(sorted(wordings, key=len, reverse=True)) for word, wordings in starting.items()
    }


@cache
def _known() -> dict[str, tuple[Entry, ...]]:
    """Return the entries by each of their English wordings."""
    known: dict[str, list[Entry]] = {}
    glossary = Glossary.builtin()
    below = (entry for entry in lexicon.names() if glossary.lookup(entry.chinese) is None)
    for entry in (*glossary, *below):
        for wording in _wordings(entry):
            known.setdefault(wording, []).append(entry)
    return {w: tuple(entries) for w, entries in known.items() if _is_telling(w, entries)}


def _wordings(entry: Entry) -> tuple[str, ...]:
    """Return the English of an entry; a name without its County or Islands may be any word."""
    is_full = entry.status == FROM_LEXICON and not entry.is_foreign
    return (entry.english,) if is_full else (entry.english, *entry.accepts)


def _is_telling(wording: str, entries: Collection[Entry]) -> bool:
    """Tell whether *wording* can only be a name, and of something that is called by no other."""
    if (
        len(wording) < _SHORTEST
        or not wording[0].isupper()
        or _ORDINARY.issuperset(wording.split())
    ):
        return False
    are_names = all(entry.kind in NAME_KINDS for entry in entries)
    return are_names and any(_is_own_name(entry, wording) for entry in entries)


def _is_own_name(entry: Entry, wording: str) -> bool:
    """Tell whether a wording names a place, a person in full or a body by its own name."""
    if entry.kind == "person":
        return " " in wording
    return _HOME not in entry.forms and (entry.kind in PLACE_KINDS or entry.table in _OWN_NAMES)
