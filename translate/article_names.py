"""What one article adds to the glossary: names that it does not list, and hits of the lexicon."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from . import lexicon
from .ambiguous_places import ambiguous_places
from .bare_counties import bare_counties
from .beyond_mainland import is_abroad
from .clubs import clubs
from .counted_lists import counted_lists
from .designations import find_designations
from .ethnic_names import find_ethnic_names, spelt_by_elements
from .foreign_given import spellings
from .foreign_names import find_foreign_names
from .glossary import Glossary
from .glossary_entry import BY_SOUND, FROM_LEXICON, PLACE_KINDS, Entry
from .headed_places import headed_places
from .japanese_names import find_japanese_persons, unread_persons
from .line_names import MOVES, find_lines
from .listed_places import listed_places
from .local_branches import find_branches
from .name_words import DOT
from .numbered_places import numbered_places
from .organisation_entries import organisations_in_article
from .organisation_reading import Lookup
from .outlets import find_outlets
from .place_reading import TAIWAN, find_places
from .place_words import UNITS
from .short_forms import short_forms
from .southwestern_names import southwestern_names
from .spacecraft import find_spacecraft
from .withheld_names import find_withheld_names
from .word_bounds import has_office
from .world_places import Cities

# A name begins behind its country or a word that joins or governs: 与日本 | 东和传感株式会社.
_EAST_ASIAN = re.compile(
    r"(?<![日韩])(?P<own>(?![同向由被对从在为将是和的了])"
    r"(?:(?!日本|韩国|日企|韩企)[\u4e00-\u9fffA-Za-z](?<![与及])){2,10}?)(?:株式|有限|合同)会社"
)
_LEGAL_FORM = re.compile("(?:集团|控股|控股集团|集团控股)?(?:股份)?有限(?:责任)?公司")
_FIRMS = ("公司", "集团", "厂", "店", "行")
_LONGEST = 12  # characters of a place
_SHORTEST = 3  # characters of a foreign family name that stands alone
# 罗伯特·穆勒（Robert Mueller）, 黑斯廷斯勋爵（Lord Hastings）: the article itself gives the name.
_GIVEN = re.compile(
    r"(?:勋爵|爵士|[侯伯子男公]爵|博士|教授|先生|[女修]士|夫人|医生|上校|将军)?\s*[（(]\s*"
    r"(?:(?:Lord|Lady|Sir|Dame|Baron|Count|Earl|Duke|Mr|Mrs|Ms|Dr|Prof|Col|Gen|Professor)\b\.? ?)?"
    r"(?P<latin>[A-ZÀ-Ž][\w.'’-]*(?: (?:[A-ZÀ-Ž][\w.'’-]*"
    r"|(?:da|de|del|der|di|dos|du|el|la|le|van|von|bin|al|arap))){0,4})\s*[)）]"
)


@dataclass(frozen=True, slots=True)
class ArticleNames:
    """Entries for names and terms of an article, and the names that no English can be made for."""

    entries: tuple[Entry, ...]
    unknown: frozenset[str]


class _Known:
    """Where the names of one article are looked up; ``places`` are those found by their parts."""

    def __init__(self, texts: Sequence[str], glossary: Glossary) -> None:
        self.glossary = glossary
        self.article = "\n".join(texts)
        self.of_taiwan = bool(TAIWAN.search(self.article))
        self.is_abroad = is_abroad(self.article)
        listed = (entry.forms for entry in glossary if entry.status == "user")
        self.own = frozenset(itertools.chain.from_iterable(listed))
        self.places: dict[str, Entry] = {}

    def lookup(self, chinese: str) -> Entry | None:
        """Return the entry of the glossary or the lexicon."""
        known = self.glossary.lookup(chinese) or lexicon.lookup(chinese)
        return None if known is not None and _is_elsewhere(known, self.of_taiwan) else known

    def place(self, chinese: str) -> Entry | None:
        """Return such an entry, or a city."""
        return self.lookup(chinese) or Cities.builtin().lookup(chinese, self.article)

    def place_here(self, chinese: str) -> Entry | None:
        """Return such an entry, or a place that was found in the article."""
        return self.place(chinese) or self.places.get(chinese)


def names_of_article(texts: Sequence[str], glossary: Glossary) -> ArticleNames:
    """Return what the glossary lacks of the names and terms in *texts*, in simplified script."""
    known = _Known(texts, glossary)
    bodies, unknown = _places_and_bodies(texts, known)
    entries = [*_with_legal_form(texts, glossary), *bodies, *known.places.values()]
    entries += _of_article(texts, known)
    firms = [body.chinese for body in bodies if body.chinese.endswith(_FIRMS)]
    for text in texts:
        entries += _of_sentence(text, known, firms)
    entries += _cities(texts, glossary, known.own)
    short = short_forms(texts, entries, known.place)
    entries += short.entries
    told = {*_told_later(texts, known), *short.unknown}
    # 奥本海默 may be another than the one whom the glossary knows.
    article = known.article
    later = {n for n in told if (e := known.lookup(n)) is None or not e.belongs_in(article)}
    return ArticleNames(tuple(entries), unknown | (later - {entry.chinese for entry in entries}))


def _places_and_bodies(texts: Sequence[str], known: _Known) -> tuple[list[Entry], frozenset[str]]:
    """Note the places of an article and return its bodies, and those that have no English."""
    known.places = {
        entry.chinese: entry
        for text in texts
        for entry in _places(text, known.place, known.own, is_abroad=known.is_abroad)
    }
    # 双流区人民检察院: a body may be of a place that the rule has found.
    bodies, unknown = organisations_in_article(texts, known.place_here)
    listed = {e.chinese: e for text in texts for e in listed_places(text, known.lookup)}
    known.places = listed | known.places
    if not known.is_abroad:
        counted = {e.chinese: e for text in texts for e in counted_lists(text, known.place)}
        known.places = counted | known.places
        bodies += _branches(texts, known.place_here)
    lines = {line.chinese: line for text in texts for line in find_lines(text)}
    known.places |= {name: line for name, line in lines.items() if known.lookup(name) is None}
    return bodies, unknown


def _of_article(texts: Sequence[str], known: _Known) -> Iterator[Entry]:
    """Yield the names that only the whole article tells."""
    persons = find_japanese_persons(known.article)
    yield from (entry for entry in persons if known.glossary.lookup(entry.chinese) is None)
    yield from find_withheld_names(texts)
    yield from southwestern_names(texts)
    yield from numbered_places(texts)
    yield from clubs(texts, known.lookup)
    yield from ambiguous_places(texts)


def _of_sentence(text: str, known: _Known, firms: Sequence[str]) -> Iterator[Entry]:
    """Yield the names and terms of one sentence."""
    yield from find_outlets(text, known.place)
    numbered = (*find_spacecraft(text), *find_designations(text))
    yield from (craft for craft in numbered if known.lookup(craft.chinese) is None)
    yield from _persons(text)
    yield from headed_places(text, known.place_here)
    counties = bare_counties(text, lambda c: known.lookup(c) or known.places.get(c))
    # 杭州永昌机床厂 is called 永昌, and has nothing to do with the county.
    yield from (c for c in counties if not any(c.chinese in firm for firm in firms))
    is_left_out = partial(_is_of_other_land, known)
    terms = _terms(text, known.glossary, known.own, is_left_out)
    yield from (e for e in terms if not _is_elsewhere(e, known.of_taiwan))


def _told_later(texts: Sequence[str], known: _Known) -> Iterator[str]:
    """Yield the names that an article goes on to use, and those that nobody can read."""
    for text in texts:
        yield from _later_names(text, known.glossary)
        yield from _east_asian(text, known.lookup)
    yield from unread_persons(known.article)


def _is_of_other_land(known: _Known, entry: Entry) -> bool:
    return known.is_abroad and _may_be_of_any_land(entry)


def _with_legal_form(texts: Sequence[str], glossary: Glossary) -> Iterator[Entry]:
    """Yield the known companies with what they are by law behind them: 格力电器|股份有限公司."""
    for text in texts:
        for known in glossary.find(text) if "有限" in text else ():
            form, entry = _LEGAL_FORM.match(text, known.end), glossary.lookup(known.source)
            if form and entry is not None and entry.table.startswith("companies"):
                accepts = (*entry.accepts, f"{entry.english} Co., Ltd.")
                whole = text[known.start : form.end()]
                yield Entry(whole, entry.english, entry.kind, entry.status, accepts=accepts)


def _is_elsewhere(entry: Entry, of_taiwan: bool) -> bool:
    """Tell whether the lexicon's town is one of Taiwan, of which an article says nothing.

    新化镇 (Hsinhua Town there) is a town of Guangxi, too: Xinhua.
    """
    is_town = entry.status == FROM_LEXICON and entry.chinese.endswith(("乡", "镇"))
    return is_town and not of_taiwan and entry.is_foreign and entry.english.isascii()


def _east_asian(text: str, lookup: Lookup) -> Iterator[str]:
    """Yield Japanese and Korean companies by their legal form: how they are read nothing tells."""
    for match in _EAST_ASIAN.finditer(text):
        if lookup(match["own"]) is None:
            yield match.group()


def _later_names(text: str, glossary: Glossary) -> Iterator[str]:
    """Yield the names by which an article calls foreign persons later on: the last part, or all.

    Alone they have no dot or post to be known by: 奥本海默认为 is no 默认 (default). What is known
    is none: the segmenter makes names of 莫斯科|因 and 卡塔尔|多哈.
    """
    spans = find_foreign_names(text)
    known = [(c.start, c.end) for c in glossary.find(text)] if spans else []
    for start, end in spans:
        last = DOT.split(text[start:end])[-1]
        begins = any(s <= start < e < end for s, e in known)
        if len(last) >= _SHORTEST and (last != text[start:end] or not begins):
            yield last


def _persons(text: str) -> Iterator[Entry]:
    """Yield entries for persons who are named by parts that are known: 约翰·史密斯."""
    for name in find_ethnic_names(text):
        if text[name.start - 1 : name.start] == "吾":
            continue  # 吾 | 哈斯·苏来曼, which is one name
        yield Entry(text[name.start : name.end], name.english, "person", BY_SOUND)
    for start, end in find_foreign_names(text):
        chinese = text[start:end]
        if given := _GIVEN.match(text, end):
            yield from _given(chinese, given["latin"])
            continue
        elements = spelt_by_elements(chinese)
        spelt = (elements,) if elements else _by_parts(chinese, text)
        if spelt:
            yield Entry(chinese, spelt[0], "person", BY_SOUND, accepts=spelt[1:])


def _places(text: str, lookup: Lookup, own: frozenset[str], *, is_abroad: bool) -> Iterator[Entry]:
    """Yield places by their parts; in an article on other countries only those of known parts."""
    for place in find_places(text, lookup):
        if MOVES.match(place.chinese):
            continue
        if is_abroad and not place.is_foreign:
            continue  # 东湾社区 of California may be East Bay
        if not place.is_foreign and _lies_abroad(text, place.start, lookup):
            continue  # 三重县|津市, no Jinshi
        if not any(form in place.chinese for form in own):
            status = "known" if place.is_sure else BY_SOUND
            yield Entry(place.chinese, place.english, "place", status, accepts=place.accepts)


def _branches(texts: Sequence[str], lookup: Lookup) -> Iterator[Entry]:
    for text in texts:
        yield from find_branches(text, lookup)


def _lies_abroad(text: str, start: int, lookup: Lookup) -> bool:
    """Tell whether a foreign place stands right before *start*."""
    before = (lookup(text[first:start]) for first in range(max(0, start - _LONGEST), start - 1))
    return any(e is not None and e.kind in PLACE_KINDS and e.is_foreign for e in before)


def _given(chinese: str, latin: str) -> Iterator[Entry]:
    """Yield a person as the article writes the name, and by the family name alone."""
    note = "as in the article"
    yield Entry(chinese, latin, "person", "found", accepts=_short(latin), note=note)
    parts, words = DOT.split(chinese), latin.split()
    if len(parts) > 1 and len(parts) == len(words) and len(parts[-1]) > 1:
        yield Entry(parts[-1], words[-1], "person", "found", note=note)


def _short(latin: str) -> tuple[str, ...]:
    first, _, last = latin.rpartition(" ")
    return (last,) if first else ()


def _by_parts(chinese: str, text: str) -> tuple[str, ...]:
    """Return a name in *text* from its parts, in all their spellings; empty if one is unknown."""
    *given, last = DOT.split(chinese)
    first = [spellings(part) or _spelt(part, text) for part in given]
    parts = [*first, _spelt(last, text) or spellings(last)]
    if len(parts) < 2 or not all(parts):
        return ()
    return tuple(" ".join(words) for words in itertools.product(*parts))


def _spelt(part: str, text: str) -> tuple[str, ...]:
    """Return the Latin form of a part of a name that the lexicon or the glossary knows."""
    spelt = lexicon.name_part(part)
    person = None if spelt else Glossary.builtin().lookup(part)
    # 凯恩 is Caine beside the Joint Chiefs of Staff, and Kaine elsewhere.
    if person is not None and person.kind == "person" and person.belongs_in(text):
        spelt = person.english if person.english.isalpha() else ""
    return (spelt,) if spelt else ()


def _may_be_of_any_land(entry: Entry) -> bool:
    """Tell whether an entry is a Chinese place of a name that others may have: 运河区, 上城区."""
    return entry.kind == "place" and not entry.is_foreign and entry.chinese.endswith(UNITS)


def _terms(
    text: str, glossary: Glossary, own: frozenset[str], is_left_out: Callable[[Entry], bool]
) -> Iterator[Entry]:
    """Yield the lexicon's entries in *text*, but none that cuts a stretch the glossary knows.

    Of a foreign place that stands before it is what may be of any land: 夏洛特|上城区.

    安吉县 may cut 县委书记: what is left of the office has an entry of its own.
    """
    hits = list(lexicon.find_terms(text))
    if not hits:
        return
    listed = [(c.start, c.end) for c in glossary.find(text)]
    for start, end, entry in hits:
        if any(form in entry.chinese for form in own) or is_left_out(entry):
            continue
        before = start - (text[start - 1 : start] == "的")
        if _may_be_of_any_land(entry) and _lies_abroad(text, before, glossary.lookup):
            continue
        cut = [(s, e) for s, e in listed if s < end and start < e and not (start <= s and e <= end)]
        if all(has_office(entry, text, end) and s == end - 1 for s, _ in cut):
            yield entry


def _cities(texts: Sequence[str], glossary: Glossary, own: frozenset[str]) -> Iterator[Entry]:
    """Yield the cities in *texts* that glossary and lexicon lack, and that cut none of theirs."""

    def listed(text: str) -> list[tuple[int, int]]:
        known = [(c.start, c.end) for c in glossary.find(text)]
        return known + [(start, end) for start, end, _ in lexicon.find_terms(text)]

    for city in Cities.builtin().find(texts, listed):
        if not any(form in city.chinese for form in own):
            yield city.entry
