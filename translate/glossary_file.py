"""Reading glossary files.

A glossary file is UTF-8 text, tab-separated (``.tsv``, ``.txt``) or comma-separated (``.csv``):
one entry a line, ``#`` starts a comment line. A first line with a cell ``chinese`` names the
columns; without it they are chinese, english, kind, note, aliases.

    chinese   the Chinese, in either script
    english   the English that is written
    kind      place, country, organisation, person, product, title, work or term (the default)
    status    found (seen in a public source), known (general knowledge), unsure, or user
    aliases   other Chinese forms, separated by |
    accepts   other English forms that are right too, separated by |
    context   words, separated by |, of which one must stand in the article (an ambiguous entry);
              a word after ! must not stand in it
    note      free text for people
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from ..article.script import count_han
from ..errors import UsageError
from .glossary_entry import KINDS, STATUSES, Entry

COLUMNS = ("chinese", "english", "kind", "status", "aliases", "accepts", "context", "note")
BARE_COLUMNS = ("chinese", "english", "kind", "note", "aliases")
_LISTS = ("aliases", "accepts", "context")
_SPELLINGS = {"organization": "organisation", "name": "person", "": "term"}


def read(path: Path) -> str:
    """Return the text of a glossary file. Raises UsageError where there is none."""
    try:
        return path.read_text("utf-8-sig")
    except OSError as err:
        raise UsageError(f"The glossary {path} cannot be read: {err.strerror}.") from err
    except UnicodeDecodeError as err:
        raise UsageError(f"The glossary {path} is not UTF-8 text: save it as UTF-8.") from err


def parsed(text: str, source: str, *, is_csv: bool = False) -> list[Entry]:
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
        earlier = lines.setdefault(entry.chinese, line)
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
    if not count_han(row["chinese"]):
        swapped = " Are the columns swapped?" if count_han(row["english"]) else ""
        raise UsageError(f"{place}: there is no Chinese in {row['chinese']!r}.{swapped}")
    kind = row.get("kind", "").lower()
    kind = _SPELLINGS.get(kind, kind)
    status = row.get("status") or "user"
    _require(kind, KINDS, "kind", place)
    _require(status, STATUSES, "status", place)
    aliases, accepts, context = (_listed(row.get(column, "")) for column in _LISTS)
    note = row.get("note", "")
    return Entry(row["chinese"], row["english"], kind, status, aliases, accepts, context, note)


def _listed(cell: str) -> tuple[str, ...]:
    if not cell:
        return ()
    return tuple(part for part in (piece.strip() for piece in cell.split("|")) if part)


def _require(word: str, allowed: Iterable[str], what: str, place: str) -> None:
    if word not in allowed:
        raise UsageError(f"{place}: no {what} is called {word!r}.{_nearest(word, allowed)}")


def _nearest(word: str, allowed: Iterable[str]) -> str:
    close = get_close_matches(word, list(allowed), n=1)
    if close:
        return f" Did you mean {close[0]!r}?"
    return f" It is one of: {', '.join(sorted(allowed))}."
