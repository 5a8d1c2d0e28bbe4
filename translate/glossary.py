"""Names and terms whose English is known: reading, finding and checking them.

A glossary file is UTF-8 text, tab-separated (``.tsv``, ``.txt``) or comma-separated (``.csv``):
one entry a line, ``#`` starts a comment line. A first line with a cell ``chinese`` names the
columns; without it they are chinese, english, kind, note, aliases.

    chinese   the Chinese, in either script
    english   the English that is written
    kind      place, country, organisation, person, product, title, work or term (the default)
    status    found (seen in a public source), known (general knowledge), unsure, or user
    aliases   other Chinese forms, separated by |
    accepts   other English forms that are right too, separated by |
    context   words, separated by |, of which one must stand in the article (an ambiguous entry)
    note      free text for people
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from difflib import get_close_matches
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from ..errors import UsageError
from .model import Constraint, Kind
from .spelling import is_written

COLUMNS = ("chinese", "english", "kind", "status", "aliases", "accepts", "context", "note")
BARE_COLUMNS = ("chinese", "english", "kind", "note", "aliases")
NAME_KINDS = frozenset({"place", "country", "organisation", "person"})
_PLACES = frozenset({"place", "country"})
KINDS = NAME_KINDS | {"product", "term", "title", "work"}
STATUSES = frozenset({"found", "known", "unsure", "user"})
_LISTS = ("aliases", "accepts", "context")
_SPELLINGS = {"organization": "organisation", "name": "person", "": "term"}
# Between these a stretch is part of a transliterated name: 奥斯汀 (Austin) in 简·奥斯汀.
_DOTS = frozenset("·•・‧")
# What may follow a place without making another word of it: 上海 (Shanghai) in 上海人.
_PLACE_ENDINGS = "人队籍军界产版站方市省县区州村镇乡岛港路街"


@dataclass(frozen=True, slots=True)
class Entry:
    """One name or term: its Chinese forms and its English ones."""

    chinese: str
    english: str
    kind: str = "term"
    status: str = "user"
    aliases: tuple[str, ...] = ()
    accepts: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    note: str = ""

    @property
    def is_sure(self) -> bool:
        """Tell whether the English may be trusted without a flag."""
        return self.status != "unsure"

    @property
    def forms(self) -> tuple[str, ...]:
        """All Chinese forms, the main one first."""
        return (self.chinese, *self.aliases)


class Glossary:
    """Entries that are found in a sentence by their longest Chinese form."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._entries: dict[str, Entry] = {}
        self._forms: dict[str, Entry] = {}
        for entry in entries:
            self._add(entry)
        self._lengths = _lengths_by_start(self._forms)

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
        return cls(_parse(_read(path), str(path), is_csv=path.suffix.lower() == ".csv"))

    def merged(self, *others: Glossary) -> Glossary:
        """Return a glossary of all entries; where two have the same Chinese, the later wins."""
        return Glossary(entry for glossary in (self, *others) for entry in glossary)

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
        variants = (constraint.english, *(entry.accepts if entry else ()))
        return any(is_written(variant, english) for variant in variants)

    @property
    def digest(self) -> str:
        """A short hash of all entries, for signatures."""
        rows = sorted(repr(astuple(entry)) for entry in self)
        return hashlib.sha256("\n".join(rows).encode()).hexdigest()[:16]

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def __len__(self) -> int:
        return len(self._entries)

    def _add(self, entry: Entry) -> None:
        self._entries[simplified(entry.chinese)] = entry
        for form in entry.forms:
            key = simplified(form)
            # An alias never takes the place of another entry's own name.
            if form == entry.chinese or key not in self._entries:
                self._forms[key] = entry

    def _match(
        self, text: str, start: int, context: str, found: Sequence[Constraint]
    ) -> tuple[Entry | None, int]:
        for length in self._lengths.get(text[start], ()):
            end = start + length
            entry = self._forms.get(text[start:end])
            if entry is None or not _is_in_context(entry, context):
                continue
            if entry.context and self._follows_place(start, found):
                continue
            if _stands_alone(entry, text, start, end):
                return entry, end
        return None, start

    def _follows_place(self, start: int, found: Sequence[Constraint]) -> bool:
        """Tell whether a place name ends here: 合肥经开区 is not the 经开区 of Beijing."""
        if not found or found[-1].end != start:
            return False
        entry = self.lookup(found[-1].source)
        return entry is not None and entry.kind == "place"


def simplified(text: str) -> str:
    """Return *text* in simplified script, character for character.

    Only text with Chinese characters outside GB 2312 is converted: the rest costs nothing.
    """
    try:
        text.encode("gb2312")
    except UnicodeEncodeError:
        if any("\u3400" <= c <= "\u9fff" and not _is_common(c) for c in text):
            return _converted(text)
    return text


@lru_cache(maxsize=8192)
def _is_common(character: str) -> bool:
    return bool(character.encode("gb2312", "ignore"))


@lru_cache(maxsize=512)
def _converted(text: str) -> str:
    converter = _converter()
    whole: str = converter.convert(text)
    # A phrase rule may change the length, and offsets must stay.
    if len(whole) == len(text):
        return whole
    return "".join(converter.convert(c)[:1] or c for c in text)


@cache
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("t2s")


def _lengths_by_start(forms: Iterable[str]) -> Mapping[str, tuple[int, ...]]:
    lengths: dict[str, set[int]] = {}
    for form in forms:
        lengths.setdefault(form[0], set()).add(len(form))
    return {start: tuple(sorted(sizes, reverse=True)) for start, sizes in lengths.items()}


def _constraint(entry: Entry, text: str, start: int, end: int) -> Constraint:
    kind = Kind.NAME if entry.kind in NAME_KINDS else Kind.TERM
    return Constraint(start, end, text[start:end], entry.english, kind)


def _is_in_context(entry: Entry, article: str) -> bool:
    forbidden = [word[1:] for word in entry.context if word.startswith("!")]
    wanted = [word for word in entry.context if not word.startswith("!")]
    if any(word in article for word in forbidden):
        return False
    return not wanted or any(word in article for word in wanted)


def _stands_alone(entry: Entry, text: str, start: int, end: int) -> bool:
    """Tell whether text[start:end] is a word of its own, no piece of a longer one.

    The segmenter judges: 上海市 is no piece of 上海市场, since 场 alone would be left of a word.
    """
    if text[start - 1 : start] in _DOTS or text[end : end + 1] in _DOTS:
        return False
    for word_start, word_end in _words(text):
        word = text[word_start:word_end]
        if word_start < start < word_end and not _comes_apart(word, text[word_start:start], entry):
            return False
        if word_start < end < word_end and not _comes_apart(word, text[end:word_end], entry):
            return False
    return True


def _comes_apart(word: str, rest: str, entry: Entry) -> bool:
    """Tell whether *rest* may be cut off *word* so that a form of *entry* remains."""
    import rjieba

    if len(rest) > 1 and rjieba.has_word(rest):
        return True
    if entry.kind in _PLACES and rest in _PLACE_ENDINGS and word.endswith(rest):
        return True
    # A word that is in no dictionary is a guess of the segmenter, not to be trusted over ours.
    is_guess = not rjieba.has_word(word)
    return is_guess and (entry.kind == "person" or len(entry.chinese) > 2)


@lru_cache(maxsize=512)
def _words(text: str) -> tuple[tuple[int, int], ...]:
    import rjieba

    return tuple((start, end) for _, start, end in rjieba.tokenize(text))


@cache
def _builtin() -> Glossary:
    folder = files(__package__) / "data"
    tables = sorted(
        (f for f in folder.iterdir() if f.name.startswith("glossary_")), key=lambda f: f.name
    )
    return Glossary(
        entry for table in tables for entry in _parse(table.read_text("utf-8"), table.name)
    )


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except OSError as err:
        raise UsageError(f"The glossary {path} cannot be read: {err.strerror}.") from err
    except UnicodeDecodeError as err:
        raise UsageError(f"The glossary {path} is not UTF-8 text: save it as UTF-8.") from err


def _parse(text: str, source: str, *, is_csv: bool = False) -> list[Entry]:
    """Return the entries of a table. Raises UsageError naming *source* and the line."""
    rows = _rows(text, is_csv)
    columns: Sequence[str] = BARE_COLUMNS
    entries: list[Entry] = []
    lines: dict[str, int] = {}
    for line, cells in rows:
        place = f"{source}, line {line}"
        if not lines and "chinese" in (cell.lower() for cell in cells):
            columns = _columns(cells, place)
            continue
        entry = _entry(cells, columns, place)
        earlier = lines.setdefault(simplified(entry.chinese), line)
        if earlier != line:
            raise UsageError(f"{place}: {entry.chinese} stands already in line {earlier}.")
        entries.append(entry)
    return entries


def _rows(text: str, is_csv: bool) -> Iterator[tuple[int, list[str]]]:
    """Yield line number and cells of each row that is neither empty nor a comment."""
    dialect = {"delimiter": ","} if is_csv else {"delimiter": "\t", "quoting": csv.QUOTE_NONE}
    reader = csv.reader(io.StringIO(text, newline=""), **dialect)
    for cells in reader:
        stripped = [cell.strip() for cell in cells]
        if any(stripped) and not stripped[0].startswith("#"):
            yield reader.line_num, stripped


def _columns(cells: Sequence[str], place: str) -> list[str]:
    columns = [cell.lower() for cell in cells]
    for column in columns:
        if column not in COLUMNS:
            raise UsageError(f"{place}: no column is called {column!r}.{_nearest(column, COLUMNS)}")
    if "english" not in columns:
        raise UsageError(f"{place}: the column 'english' is missing.")
    return columns


def _entry(cells: Sequence[str], columns: Sequence[str], place: str) -> Entry:
    if len(cells) > len(columns):
        raise UsageError(f"{place}: {len(cells)} cells, at most {len(columns)} are expected.")
    row = dict(zip(columns, cells, strict=False))
    for column in ("chinese", "english"):
        if not row.get(column):
            raise UsageError(f"{place}: the {column.title()} is missing.")
    kind = row.get("kind", "").lower()
    kind = _SPELLINGS.get(kind, kind)
    status = row.get("status") or "user"
    _require(kind, KINDS, "kind", place)
    _require(status, STATUSES, "status", place)
    aliases, accepts, context = (_listed(row.get(column, "")) for column in _LISTS)
    note = row.get("note", "")
    return Entry(row["chinese"], row["english"], kind, status, aliases, accepts, context, note)


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(part for part in (piece.strip() for piece in cell.split("|")) if part)


def _require(word: str, allowed: Iterable[str], what: str, place: str) -> None:
    if word not in allowed:
        raise UsageError(f"{place}: no {what} is called {word!r}.{_nearest(word, allowed)}")


def _nearest(word: str, allowed: Iterable[str]) -> str:
    close = get_close_matches(word, list(allowed), n=1)
    if close:
        return f" Did you mean {close[0]!r}?"
    return f" It is one of: {', '.join(sorted(allowed))}."
