"""Data that programs write, which hold texts but are none: told and refused in words."""

from __future__ import annotations

import csv
import json
import re

from ..errors import InputError

_FEWEST_ROWS, _FEWEST_COLUMNS = 3, 3
_MOST_ROWS = 50  # that are looked at
_LONGEST_NAME = 12  # of a column
_VALUE = re.compile(r"\s*[0-9][0-9.,/:%T -]*\s*")
_FEED = re.compile(r"^\s*<(?:\?xml[^>]*>\s*(?:<[!?][^>]*>\s*)*<)?(?:rss|feed|rdf:RDF)[\s>]")
_MARKS = frozenset("。！？，、；：“”")


def refuse_data(text: str, name: str) -> None:
    """Raise InputError for JSON, feeds and tables of values below the names of their columns."""
    if _is_json(text):
        raise InputError(
            f"{name} is JSON data, not an article. Give the text of one of its articles as a file."
        )
    if _FEED.search(text[:2000]):
        raise InputError(
            f"{name} is a feed (RSS), not an article. Give one of the pages that it lists."
        )
    if _is_table(text):
        raise InputError(
            f"{name} is a table of values (CSV), not an article. "
            "Give the text of one of its cells as a file."
        )


def _is_json(text: str) -> bool:
    """Tell whether a text is JSON, whole or in its first line."""
    head = text.lstrip("\ufeff \t\r\n")
    if not head.startswith(("{", "[")):
        return False
    return any(_is_object(piece) for piece in (head.split("\n", 1)[0], head))


def _is_object(text: str) -> bool:
    try:
        value = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return False
    return bool(value) and (isinstance(value, dict) or isinstance(value[0], dict))


def _is_table(text: str) -> bool:
    lines = [line for line in text[:200_000].splitlines() if line.strip()][:_MOST_ROWS]
    return any(_is_table_of(lines, mark) for mark in (",", "\t"))


def _is_table_of(lines: list[str], mark: str) -> bool:
    """Tell whether all lines have as many values, the first one short names of columns."""
    if len(lines) < _FEWEST_ROWS or lines[0].count(mark) < _FEWEST_COLUMNS - 1:
        return False
    try:
        names, *rows = csv.reader(lines, delimiter=mark)
    except csv.Error:
        return False
    is_header = all(0 < len(name) <= _LONGEST_NAME and _MARKS.isdisjoint(name) for name in names)
    # A cut-off row or a line break in a value may spoil a few rows; verses have no figures.
    fitting = sum(len(row) == len(names) and any(map(_VALUE.fullmatch, row)) for row in rows)
    return is_header and len(set(names)) == len(names) and fitting * 10 >= len(rows) * 9
