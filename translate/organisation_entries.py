"""Glossary entries for the organisations of one article that no glossary knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .beyond_mainland import is_abroad
from .glossary_entry import BY_SOUND, Entry
from .organisation_english import sound
from .organisation_reading import Lookup
from .organisation_words import heads, parts
from .organisations import Organisation, find_organisations
from .repeated_companies import repeated_companies

# 永昌机床有限公司（以下简称“永昌机床”）
_ABBREVIATED = re.compile(
    r"[（(](?:以下)?(?:简称|下称|称)[为:：]?[“‘\"「]?([\u4e00-\u9fff]{2,8})[”’\"」]?[）)]"
)

_COMPANIES = ("公司", "集团", "银行", "厂")
_DISTINCT = 3  # characters of an own name that no ordinary word is likely to have


def organisations_in_article(
    texts: Sequence[str], lookup: Lookup
) -> tuple[list[Entry], frozenset[str]]:
    """Return entries for the organisations in *texts*, and the names that get no English.

    A company is also known by the short name that the article gives it, or is likely to.
    """
    entries: dict[str, Entry] = {}
    unknown: set[str] = set()
    abroad = is_abroad("\n".join(texts))
    for text in texts:
        for name in find_organisations(text, lookup, is_abroad=abroad):
            if not name.english:
                unknown.add(name.chinese)
                continue
            for entry in (*_entries(name, text), *_called(name, texts, lookup)):
                entries.setdefault(entry.chinese, entry)
    for entry in repeated_companies(texts, lookup):
        entries.setdefault(entry.chinese, entry)
    return list(entries.values()), frozenset(unknown - entries.keys())


def _entries(name: Organisation, text: str) -> Iterator[Entry]:
    if name.is_given:
        yield Entry(name.chinese, name.english, "organisation", "found", note="as in the article")
        return
    others = (_without_form(name.english), name.proper_english, *name.others)
    yield _by_sound(name.chinese, name.english, *others)
    if name.short:
        yield _by_sound(name.short, name.short_english, name.proper_english)
    match = _ABBREVIATED.match(text, name.end)
    english = _abbreviated(name, match[1]) if match else ""
    if match and english:
        yield _by_sound(match[1], english, name.proper_english)


def _called(name: Organisation, texts: Sequence[str], lookup: Lookup) -> Iterator[Entry]:
    """Yield what the article calls a company besides: 东方高圣, 杭州永昌, 北京东高 (东方高圣)."""
    if not name.chinese.endswith(_COMPANIES) or lookup(name.proper) is not None:
        return
    place = lookup(name.place) if name.place else None
    english = {name.proper: name.proper_english} if len(name.proper) >= _DISTINCT else {}
    if place is not None and name.proper_english:
        english[name.place + name.proper] = f"{place.english} {name.proper_english}"
        if len(name.proper) == len("东方高圣"):
            ends = name.proper[0] + name.proper[2]
            english[name.place + ends] = f"{place.english} {sound(ends)}"
    for form, wording in english.items():
        if name.proper_english and any(form in text.replace(name.chinese, "") for text in texts):
            yield _by_sound(form, wording, name.proper_english)


def _by_sound(chinese: str, english: str, *accepts: str) -> Entry:
    others = tuple(dict.fromkeys(other for other in accepts if other and other != english))
    return Entry(chinese, english, "organisation", BY_SOUND, accepts=others)


def _without_form(english: str) -> str:
    return re.sub(r",? Co\., Ltd\.$", "", english)


def _abbreviated(name: Organisation, short: str) -> str:
    """Return the English of a short name that an article gives: the own name and a trade."""
    if not name.short or not name.proper_english:
        return ""
    for size in range(len(short), 1, -1):
        trade = short[size:]
        if not name.chinese.find(short[:size]) >= 0:
            continue
        if not trade:
            return name.proper_english if _is_proper(name, short) else ""
        english = parts().get(trade) or (heads()[trade].english if trade in heads() else "")
        if english and _is_proper(name, short[:size]):
            return f"{name.proper_english} {english}"
    return ""


def _is_proper(name: Organisation, chinese: str) -> bool:
    return name.short.startswith(chinese) and name.short[len(chinese) :] in parts()
