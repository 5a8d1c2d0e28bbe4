"""The English of an organisation's name: its trade translated, its own name in pinyin."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .organisation_words import parts
from .romanising import romanised_words

if TYPE_CHECKING:
    from .organisation_reading import Reading

LOCAL = {"县": "County", "区": "District", "镇": "Town", "乡": "Township", "市": "", "省": ""}
_OFFICE = re.compile(r"(?P<field>.+) (?P<kind>Department|Bureau|Commission|Administration)")
_GOVERNMENT = "People's Government"
_JOINTS = ("、", "和", "与", "及")
_NO_SHORT = frozenset({"集团", "控股", "控股集团", "股份", "国际", "实业", "发展", "投资", "管理"})
_LONGEST = 4  # characters of an own name; so many without a joint are two words
_STEM = 6  # letters


def whole_english(reading: Reading) -> str:
    """Return the English of the whole name: place, own name, trade, kind of body."""
    proper = proper_english(reading)
    is_provincial = reading.is_local and not proper and reading.head.kind != "company"
    place = reading.place.english if reading.place else ""
    english = [parts()[part] for part in reading.parts]
    if english and place and not proper and place.split()[-1][:_STEM] == english[0][:_STEM]:
        del english[0]  # no Memory Technologies Technology
    if reading.bracket:
        english.insert(len(english) - reading.behind, f"({reading.bracket.english})")
    words = [
        place,
        "Provincial" if is_provincial else "",
        proper,
        *english,
        reading.head.english,
    ]
    return " ".join(word for word in words if word)


def other_english(reading: Reading) -> tuple[str, ...]:
    """Return other ways to write an office: Department of Finance of Jiangxi Province."""
    if reading.proper or reading.parts or reading.head.kind != "body" or reading.place is None:
        return ()
    body, place = reading.head.english, reading.place.english
    bodies = [body]
    if body == _GOVERNMENT:
        bodies += ["Government", "government"]
    if field := _OFFICE.fullmatch(body):
        bodies.append(f"{field['kind']} of {field['field']}")
    places = [place, f"{place} Province", f"{place} Provincial", f"{place} Municipal"]
    forms = [f"{p} {b}" for p in places for b in bodies]
    forms += [f"{b} of {p}" for p in (*places[:2], f"{place} City") for b in bodies]
    if body == _GOVERNMENT and reading.text[reading.start - 1 : reading.start] in _JOINTS:
        forms.append(place)  # the governments of A County and B County
    return tuple(forms)


def proper_english(reading: Reading) -> str:
    """Return the own name in pinyin; single characters make one word."""
    if reading.meaning:
        return reading.meaning
    words: list[str] = []
    for number, word in enumerate(reading.proper):
        if number and LOCAL.get(word):
            words.append(word)  # 凤凰 | 镇 | 委员会
            continue
        follows_single = number and len(reading.proper[number - 1]) == 1 and len(words[-1]) < 3
        is_last = number == len(reading.proper) - 1 and len(words) == 1
        if len(word) == 1 and (follows_single or (is_last and len(words[0]) == 2)):
            words[-1] += word  # 杨房 | 沟 is Yangfanggou
        else:
            words.append(word)
    if len(words) == 1 and len(words[0]) == _LONGEST:
        words = [words[0][:2], words[0][2:]]
    return " ".join(LOCAL.get(word) or sound(word) for word in words)


def sound(word: str) -> str:
    """Return a word in pinyin, with the English of what kind of place it is."""
    if len(word) > 2 and word[-1] in LOCAL:
        return f"{romanised_words((word[:-1],))} {LOCAL[word[-1]]}".strip()
    return romanised_words((word,))


def short_name(reading: Reading) -> tuple[str, str]:
    """Return what an article may call a company later: 永昌机床 for 永昌机床有限公司."""
    trade = [part for part in reading.parts if part not in _NO_SHORT][:1]
    proper = "".join(reading.proper)
    if not proper or not trade or reading.head.kind != "company":
        return "", ""
    if not reading.text[reading.start : reading.end].endswith(
        "".join(reading.parts) + reading.head.chinese
    ):
        return "", ""
    return proper + trade[0], f"{proper_english(reading)} {parts()[trade[0]]}"
