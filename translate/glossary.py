"""Names and terms whose English is known: finding and checking them in a sentence.

The files are described in ``glossary_file``; the built-in ones are ``data/glossary_*.tsv``.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files
from pathlib import Path

from .glossary_entry import CLUBS, NAME_KINDS, PLACE_KINDS, Entry
from .glossary_file import parsed, read
from .longest_forms import lengths_by_start
from .model import Constraint, Kind
from .same_length import simplified
from .spelling import is_written
from .word_bounds import stands_alone

__all__ = ["Entry", "Glossary"]

_KIND = re.compile(r" (?:District|County|Town|Township|City|Prefecture)$")
_CHINAS_OWN = re.compile(r"\b(?:China|Chinese|CPC|PRC)\b")
_OTHER_PARTY = re.compile(
    r"Party of (?!China)|Workers[’'] Party|Revolutionary Party|(?<!Chinese )Kuomintang"
)


class Glossary:
    """Entries that are found in a sentence by their longest Chinese form."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._entries: dict[str, Entry] = {}
        self._forms: dict[str, Entry] = {}
        self._beginnings: set[str] = set()  # the first two characters of each form
        self._base: Glossary | None = None
        for entry in entries:
            self._add(entry)
        self._lengths = lengths_by_start(self._forms)

    @classmethod
    def builtin(cls) -> Glossary:
        """Return the entries that come with the package."""
        return _builtin()

    @classmethod
    def load(cls, path: str | Path) -> Glossary:
        """Read a glossary file.

        Raises UsageError, with the file and the line, where it cannot be read as one.
        """
        path = Path(path)
        return cls(parsed(read(path), str(path), is_csv=path.suffix.lower() == ".csv"))

    def merged(self, *others: Glossary) -> Glossary:
        """Return a glossary of all entries; where two have the same Chinese, the later wins."""
        return Glossary(entry for glossary in (self, *others) for entry in glossary)

    def extended(self, entries: Iterable[Entry]) -> Glossary:
        """Return this glossary with what one article adds to it; the digest stays."""
        wider = Glossary()
        wider._entries, wider._forms = dict(self._entries), dict(self._forms)
        wider._beginnings = set(self._beginnings)
        wider._base = self
        for entry in entries:
            known = wider._forms.get(simplified(entry.chinese))
            # What the article tells of an ambiguous entry stands in its place.
            is_told = entry.status == "unsure" and known is not None and bool(known.context)
            is_club = entry.table == CLUBS and known is not None and known.table == "places_world"
            if known is None or is_told or is_club:
                wider._add(entry)
        wider._lengths = lengths_by_start(wider._forms)
        return wider

    def lookup(self, chinese: str) -> Entry | None:
        """Return the entry with this Chinese form, in either script."""
        return self._forms.get(simplified(chinese.strip()))

    def find(self, text: str, article: str = "") -> tuple[Constraint, ...]:
        """Return the entries in *text*, the longest first at each place, none overlapping.

        *article* is the whole article: an ambiguous entry counts only where one of its context
        words stands in it (in *text* itself where no article is given).
        """
        folded = simplified(text)
        context = simplified(article) if article else folded
        found: list[Constraint] = []
        position = 0
        while position < len(folded):
            if not self._may_begin(folded, position):
                position += 1
                continue
            entry, end = self._match(folded, position, context, found)
            if entry is None:
                position += 1
                continue
            found.append(_constraint(entry, text, position, end))
            position = end
        return tuple(found)

    def honours(self, constraint: Constraint, english: str) -> bool:
        """Tell whether the English of *constraint*, or an accepted variant, stands in *english*."""
        entry = self.lookup(constraint.source)
        variants = [constraint.english, *(entry.accepts if entry else ())]
        if entry is not None and entry.kind in PLACE_KINDS:
            # Xihu and the Xihu branch for Xihu District.
            variants.append(_KIND.sub("", constraint.english))
        if constraint.english.startswith("Lyu"):
            variants += [vowel + constraint.english[3:] for vowel in ("Lu", "Lü", "Lv")]
        return any(is_written(variant, english) for variant in variants)

    @property
    def digest(self) -> str:
        """A short hash of all entries, for signatures."""
        if self._base is not None:
            return self._base.digest
        rows = sorted(
            f"{e.forms}\t{e.english}\t{e.kind}\t{e.status}\t{e.accepts}\t{e.context}" for e in self
        )
        return hashlib.sha256("\n".join(rows).encode()).hexdigest()[:16]

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def __len__(self) -> int:
        return len(self._entries)

    def _add(self, entry: Entry) -> None:
        own = simplified(entry.chinese)
        self._entries[own] = self._forms[own] = entry
        self._beginnings.add(own[:2])
        for alias in entry.aliases:
            key = simplified(alias)
            # An alias never takes the place of another entry's own name.
            if key not in self._entries:
                self._forms[key] = entry
                self._beginnings.add(key[:2])

    def _may_begin(self, text: str, start: int) -> bool:
        """Tell whether two characters at *start*, or one that is a form, begin a form."""
        known = self._beginnings
        return text[start : start + 2] in known or text[start] in known

    def _match(
        self, text: str, start: int, context: str, found: Sequence[Constraint]
    ) -> tuple[Entry | None, int]:
        for length in self._lengths.get(text[start], ()):
            end = start + length
            entry = self._forms.get(text[start:end]) if end <= len(text) else None
            if entry is None or not entry.belongs_in(context):
                continue
            if entry.context and self._follows_place(entry, start, found):
                continue
            is_told = text.startswith(("中", "全国"), start) and not text.startswith("中央", start)
            is_chinas = _CHINAS_OWN.search(entry.english) and not is_told
            if is_chinas and (
                self._follows_country(start, found) or _is_of_other_party(entry, found)
            ):
                continue
            if stands_alone(entry, text, start, end):
                return entry, end
        return None, start

    def _follows_place(self, entry: Entry, start: int, found: Sequence[Constraint]) -> bool:
        """Tell whether another place ends here: 合肥经开区 is not the 经开区 of Beijing."""
        if not found or found[-1].end != start or found[-1].source in entry.context:
            return False
        if all(word.startswith("!") for word in entry.context):
            return False
        place = self.lookup(found[-1].source)
        return place is not None and place.kind in PLACE_KINDS

    def _follows_country(self, start: int, found: Sequence[Constraint]) -> bool:
        """Tell whether another country ends here: 美国国家气象局 is no Chinese administration."""
        if not found or found[-1].end != start or _CHINAS_OWN.search(found[-1].english):
            return False
        country = self.lookup(found[-1].source)
        return country is not None and (
            country.kind == "country" or bool(_OTHER_PARTY.search(country.english))
        )


def _is_of_other_party(entry: Entry, found: Sequence[Constraint]) -> bool:
    """Tell whether a body is of the party before it: 越共中央政治局委员、中央书记处书记."""
    return "CPC" in entry.english and any(_OTHER_PARTY.search(c.english) for c in found)


def _constraint(entry: Entry, text: str, start: int, end: int) -> Constraint:
    kind = Kind.NAME if entry.kind in NAME_KINDS else Kind.TERM
    return Constraint(start, end, text[start:end], entry.english, kind)


@cache
def _builtin() -> Glossary:
    folder = files(__package__) / "data"
    tables = sorted(
        (table for table in folder.iterdir() if table.name.startswith("glossary_")),
        key=lambda table: table.name,
    )
    return Glossary(
        replace(entry, table=table.name.removeprefix("glossary_").removesuffix(".tsv"))
        for table in tables
        for entry in parsed(table.read_text("utf-8"), table.name)
    )
