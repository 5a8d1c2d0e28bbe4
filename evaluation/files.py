"""Reading what is scored: JSON Lines with an id, or plain text with one item a line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..errors import InputError

Rows = dict[str, list[str]]


def read_rows(path: str | Path, field: str) -> Rows:
    """Return the texts of a file by their id; an item may have several.

    A file that ends in ``.jsonl`` holds one object a line, with ``id`` and *field* (a text or a
    list of texts); in any other file each line is a text and its number is the id; a blank line
    is none. Raises InputError.
    """
    lines = read_lines(path)
    if not str(path).lower().endswith(".jsonl"):
        return {str(number): [line] for number, line in enumerate(lines, 1) if line.strip()}
    rows: Rows = {}
    for number, row in _objects(path, lines):
        if row.get("id") is None or field not in row:
            raise InputError(f"{path}, line {number}: an object with 'id' and {field!r} is needed.")
        key, value = str(row["id"]), row[field]
        if key in rows:
            raise InputError(f"{path}, line {number}: the id {key!r} was there before.")
        rows[key] = _texts(value, f"{path}, line {number}: {field!r}")
    return rows


def read_lines(path: str | Path) -> list[str]:
    """Return the lines of a UTF-8 file without their ends. Raises InputError."""
    try:
        text = Path(path).read_text("utf-8-sig")
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path} is not UTF-8 (byte {error.start}). Run: zhbrief convert {path}"
        ) from error
    # Not splitlines(): a text may hold other line breaks than the one that ends it.
    lines = text.replace("\r\n", "\n").split("\n")
    return lines[:-1] if lines[-1] == "" else lines


def _objects(path: str | Path, lines: list[str]) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise InputError(f"{path}, line {number}: no JSON ({error}).") from error
        if not isinstance(row, dict):
            raise InputError(f"{path}, line {number}: an object is needed.")
        yield number, row


def _texts(value: Any, place: str) -> list[str]:
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise InputError(f"{place} must be a text or a list of texts.")
    return texts
