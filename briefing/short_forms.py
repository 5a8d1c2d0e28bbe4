"""What a name may be called later: a surname, a company without its Co., Ltd., the zone.

Only names that are known by rule or from a glossary have a short form, and only one that nothing
else in the briefing could be taken for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from ..translate.constraints import Context
from ..translate.ethnic_names import find_ethnic_names
from ..translate.glossary_entry import BY_SOUND, PLACE_KINDS, Entry
from ..translate.model import Constraint, Kind
from ..translate.name_words import COMPOUND
from ..translate.romanising import romanised

LEGAL_FORM = re.compile(r",? (?:Co\.?,? ?)?(?:Ltd|Inc|Corp|LLC|plc)\b\.?$", re.IGNORECASE)
# Surnames in pinyin that are English words: He said, You left.
_ENGLISH_WORDS = frozenset(
    [
        "An",
        "Ban",
        "Can",
        "Die",
        "Gang",
        "Hang",
        "He",
        "Long",
        "Man",
        "Me",
        "Men",
        "So",
        "Song",
        "You",
    ]
)
# What a long name of a body or place may be called, by the last word of its own or of its Chinese.
_HEADS = {
    "University": "the university",
    "Ministry": "the ministry",
    "Commission": "the commission",
    "Academy": "the academy",
    "Institute": "the institute",
    "Administration": "the administration",
    "Committee": "the committee",
    "Association": "the association",
    "Federation": "the federation",
    "Foundation": "the foundation",
    "Hospital": "the hospital",
    "Museum": "the museum",
    "Library": "the library",
}
_PLACES = (
    (re.compile("(?:开发区|经开区|高新区|保税区|自贸区|示范区|试验区)$"), "the zone"),
    (re.compile("新区$"), "the new area"),
    (re.compile("(?:园区|工业园|产业园|科技园)$"), "the park"),
)
_CITY = re.compile(r"[\u4e00-\u9fff]{2,4}[省市县]")
# Lee Teng-hui, Park Geun-hye: a given name with a hyphen stands last.
_SURNAME_FIRST = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+")
_LONG_NAME = 4  # words; a shorter name of a body is no burden to read again


@dataclass(frozen=True, slots=True)
class Named:
    """One bearer of names in the briefing.

    ``chinese`` are the forms in the sources, ``full`` the wordings of the English that are too long
    to be read again, ``shorter`` what stands for them later, the first for the second mention.
    """

    chinese: frozenset[str]
    full: tuple[str, ...]
    shorter: tuple[str, ...]

    @property
    def last(self) -> str:
        return self.shorter[-1]

    @property
    def is_own_name(self) -> bool:
        """Tell whether it is later called by its own name, only without its legal form."""
        return bool(LEGAL_FORM.search(self.full[0]))


def named(sources: Iterable[tuple[str, Context]]) -> list[Named]:
    """Return who and what is named in *sources* and has an unambiguous short form."""
    found: dict[str, Named] = {}
    others: dict[str, str] = {}  # all English names, by the Chinese
    chinese = []
    contexts: dict[int, Context] = {}
    for text, context in sources:
        contexts[id(context)] = context
        prepared = context.prepare(text)
        chinese.append(prepared.text)
        for term in (*prepared.terms, *prepared.unknown):
            others[term.source] = term.english
            name = _named(term, context)
            if name is not None:
                found.setdefault(term.source, name)

    def is_place(chinese: str) -> bool:
        return any(_is_place(chinese, context) for context in contexts.values())

    merged = _same_companies(_same_places(found), is_place)
    return [name for name in merged if _is_unambiguous(name, merged, others, chinese)]


def _named(term: Constraint, context: Context) -> Named | None:
    if term.kind is not Kind.NAME or not term.english:
        return None
    entry = context.glossary.lookup(term.source)
    if entry is None or entry.kind == "person":
        surname = _surname(term, entry)
        full = (term.english,)
        return Named(frozenset({term.source}), full, (surname,)) if surname else None
    if entry.kind == "organisation":
        return _body(term, entry)
    return _zone(term, entry)


def _surname(term: Constraint, entry: Entry | None) -> str:
    """Return the surname in *term*, empty where it is not certain which word it is."""
    words = term.english.split()
    if len(words) < 2:
        return ""
    if words[0] == romanised(term.source).split()[0] and _has_plain_name(term.source):
        return words[0]
    if entry is None:
        return ""
    if _SURNAME_FIRST.fullmatch(term.english) and _has_plain_name(term.source):
        return words[0]
    accepted = [word for word in (words[-1], words[0]) if word in entry.accepts]
    if accepted:
        return accepted[0]
    is_western = "·" in term.source and len(words) == 2 and not find_ethnic_names(term.source)
    return words[-1] if is_western and entry.status == BY_SOUND else ""


def _has_plain_name(chinese: str) -> bool:
    """Tell whether a name has as many characters as Chinese names have."""
    return 1 < len(chinese) <= (4 if chinese[:2] in COMPOUND else 3)


def _body(term: Constraint, entry: Entry) -> Named | None:
    bare = LEGAL_FORM.sub("", term.english)
    if bare != term.english and " " in bare:
        return Named(frozenset({term.source}), (term.english,), (bare,))
    words = term.english.split()
    if len(words) < _LONG_NAME:
        return None
    head = next((w for w in (words[-1], words[0]) if w in _HEADS), "")
    ahead = re.search(r"(\w+) (?:of|for) ", term.english)
    head = head or (ahead[1] if ahead and ahead[1] in _HEADS else "")
    return Named(frozenset({term.source}), (term.english,), (_HEADS[head],)) if head else None


def _zone(term: Constraint, entry: Entry) -> Named | None:
    for pattern, short in _PLACES:
        if any(pattern.search(form) for form in (term.source, entry.chinese)):
            wordings = (term.english, *(a for a in entry.accepts if not a.isupper()))
            return Named(frozenset({term.source}), wordings, (short,))
    return None


def _same_places(found: dict[str, Named]) -> list[Named]:
    """Return the names with those of one place put together: it has a long name and a usual one.

    They are the same where each one's glossary entry accepts the English of the other.
    """
    merged: list[Named] = []
    for name in found.values():
        same = next((n for n in merged if n.last == name.last and _are_one(n, name)), None)
        if same is None:
            merged.append(name)
            continue
        merged.remove(same)
        long, short = sorted((same.full[0], name.full[0]), key=len, reverse=True)
        full = dict.fromkeys((long, short, *same.full, *name.full))
        shorter = (short, name.last) if short != long else (name.last,)
        merged.append(replace(same, chinese=same.chinese | name.chinese, full=tuple(full),
                              shorter=shorter))  # fmt: skip
    return merged


def _are_one(one: Named, other: Named) -> bool:
    if one.last[:1].isupper():  # a person or a company is one only by its own name
        return one.full == other.full
    return one.full[0] in other.full and other.full[0] in one.full


def _is_place(chinese: str, context: Context) -> bool:
    """Tell whether *chinese* is a place that is known, or one by its last character."""
    entry = context.glossary.lookup(chinese)
    return bool(_CITY.fullmatch(chinese)) or (entry is not None and entry.kind in PLACE_KINDS)


def _same_companies(names: list[Named], is_place: Callable[[str], bool]) -> list[Named]:
    """Return *names* with a company under its city and without (南川市 | 恒泰化工) as one.

    Another word in front makes another company: 新恒泰化工 is not 恒泰化工.
    """
    merged = list(names)
    for name in [name for name in names if name.is_own_name]:
        longer = [
            other
            for other in merged
            if other is not name
            and other.is_own_name
            and any(
                one.endswith(part) and is_place(one.removesuffix(part))
                for one in other.chinese
                for part in name.chinese
            )
        ]
        if len(longer) != 1 or name not in merged:
            continue  # with two of them nobody knows which one is meant
        merged = [other for other in merged if other not in (name, longer[0])]
        both = longer[0].chinese | name.chinese
        merged.append(Named(both, (*longer[0].full, *name.full), name.shorter))
    return merged


def _is_unambiguous(
    name: Named, names: Sequence[Named], others: dict[str, str], chinese: Sequence[str]
) -> bool:
    rest = [english for source, english in others.items() if source not in name.chinese]
    short = name.last
    if any(n is not name and n.last == short for n in names):
        return False
    if not short[:1].isupper():
        noun = short.rpartition(" ")[2]
        return not any(re.search(rf"\b{noun}s?\b", e, re.IGNORECASE) for e in rest)
    if any(re.search(rf"\b{re.escape(short)}\b", english) for english in rest):
        return False
    if " " in short or len(name.full[0].split()) == len(short.split()):
        return True
    if short in _ENGLISH_WORDS:
        return False
    # 孙先生 or 孙某 may be another one of that surname.
    surname = next(iter(name.chinese))[:1]
    return not any(re.search(rf"{surname}(?:某|氏|家|姓|先生|女士|小姐|总)", t) for t in chinese)
