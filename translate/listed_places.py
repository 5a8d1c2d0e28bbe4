"""Places named without their unit, where what is behind the list tells it: 潼南、铜梁等33个区县."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .glossary_entry import BY_SOUND, PLACE_KINDS, Entry
from .organisation_reading import Lookup
from .place_own import place_entry, without_unit
from .romanising import has_rare_reading, romanised_words

_NUMBER = r"(?:\d+|[两二三四五六七八九十]{1,3})"
_LIST = re.compile(
    r"(?P<names>[\u4e00-\u9fff]{2,12}(?:、[\u4e00-\u9fff]{2,3})*?[、和及][\u4e00-\u9fff]{2,3}?)"
    rf"(?:等(?:多个|{_NUMBER}个?)?|{_NUMBER}个?)(?:区县|县区|县市|市县|区市|市区县|县|区)(?![域块长委直内外级])"
)
_SPLIT = re.compile("[、和及]")
_UNITS = tuple("区县市旗")
# What may stand before the first name.
_LEAD = re.compile(
    "^.*(?:其中|包括|涉及|覆盖|来自|位于|以及|省|市|区内|境内|地区|[在有对从含如和向到为是])(?=.{2,3}$)"
)


def listed_places(text: str, lookup: Lookup) -> Iterator[Entry]:
    """Yield the places of such lists that *lookup* does not know as they stand."""
    for match in _LIST.finditer(text):
        first, *others = _SPLIT.split(match["names"])
        names = [name for name in (_without_lead(first, lookup), *others) if name]
        words = [name for name in names if place_entry(name, lookup) is None and _is_word(name)]
        if len(words) * 2 >= len(names):
            continue
        for name in names:
            if not name.endswith(_UNITS) and lookup(name) is None:
                yield _entry(name, lookup)


def _is_word(name: str) -> bool:
    """Tell whether a member of a list is an ordinary word: 工业、农业等区."""
    import rjieba

    tags = [tag for _, tag in rjieba.tag(name)]
    return bool(rjieba.has_word(name)) and not tags[0].startswith(("ns", "nr", "nz"))


def _without_lead(first: str, lookup: Lookup) -> str:
    """Return the first name of a list without the words before it, empty where it is unsure."""
    if len(first) <= 2:
        return first
    if lead := _LEAD.match(first):
        return first[lead.end() :]
    province = lookup(first[:-2])
    return first[-2:] if province is not None and province.kind in PLACE_KINDS else ""


def _entry(name: str, lookup: Lookup) -> Entry:
    known = place_entry(name, lookup)
    english = without_unit(known) if known else romanised_words((name,))
    is_sure = known is not None or not has_rare_reading(name)
    return Entry(name, english, "place", "known" if is_sure else BY_SOUND)
