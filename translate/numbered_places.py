"""Places that go by numbers: groups of a village (石门村|空格六队) and sections of a road.

Groups are told by what they lie in: a village, a community, a farm. An own name before the number
is given in pinyin. All have a flag, since 三组 may now and then be three groups of a village.
Sections (忠孝东路|四段) follow the name of a road.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .glossary_entry import BY_SOUND, Entry
from .numerals import parse
from .romanising import romanised_words

_KINDS = {
    "队": "Team",
    "小队": "Team",
    "生产队": "Team",
    "大队": "Brigade",
    "组": "Group",
    "小组": "Group",
    "社": "Group",
    "村民小组": "Group",
}
_GROUP = (
    r"(?P<name>(?P<own>[\u4e00-\u9fff]{0,3}?)第?(?P<number>[一二三四五六七八九十]{1,3}|\d{1,2})"
    rf"(?P<kind>{'|'.join(sorted(_KINDS, key=len, reverse=True))}))"
    "(?![长员伍列建合成织团分别区赛人数家照图对保]|会[议员]?)"
)
_NUMBERED = re.compile(
    rf"(?:(?<=[\u4e00-\u9fff])(?:[村镇乡屯寨社]|社区|农场|林场|大队)"
    rf"|(?<![\u4e00-\u9fff])(?=[\u4e00-\u9fff]家[湾坝坪沟岭坡冲庄堡营塘])){_GROUP}"
)
_LIES_IN = re.compile(".*(?:村|社区|屯|寨|社)")
_NEXT = re.compile(f"[、和与及]{_GROUP}")
_SECTION = re.compile(r"(?<=[路道街])(?P<number>[一二三四五六七八九]|\d)段(?![时落位子])")
_NO_NAME = re.compile("[的在有和与及共设分为是了从到由各这那个被里每全约近超内外前后又仅只余多]")


def numbered_places(texts: Sequence[str]) -> Iterator[Entry]:
    """Yield the numbered groups and sections in the sentences of one article."""
    for text in texts:
        for first in _NUMBERED.finditer(text):
            match: re.Match[str] | None = first
            while match is not None and (entry := _entry(match)) is not None:
                yield entry
                match = _NEXT.match(text, match.end())
        for section in _SECTION.finditer(text):
            number = parse(section["number"])
            if number is not None:
                english = f"Section {number}"
                yield Entry(section.group(), english, "place", "known", accepts=(f"Sec. {number}",))


def _entry(match: re.Match[str]) -> Entry | None:
    number = parse(match["number"])
    if number is None or _NO_NAME.search(match["own"]):
        return None
    lies_in = _LIES_IN.match(match["own"])
    start = lies_in.end() if lies_in else 0  # 沐爱镇|金坪村|二组
    own = match["own"][start:]
    own = romanised_words((own,)) if own else ""
    kind = _KINDS[match["kind"]]
    forms = [f"{kind} {number}", f"No. {number} {kind}", f"{kind} No. {number}"]
    english, *accepts = (f"{own} {form}".strip() for form in forms)
    return Entry(match["name"][start:], english, "place", BY_SOUND, accepts=tuple(accepts))
