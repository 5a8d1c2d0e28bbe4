"""Given names of other countries, as the first part of a dotted name: 迈克·蓬佩奥, Mike Pompeo."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files


def spellings(chinese: str) -> tuple[str, ...]:
    """Return how a given name is spelt, the commonest way first; empty if it is not known."""
    return _table().get(chinese, ())


@cache
def _table() -> dict[str, tuple[str, ...]]:
    text = (files(__package__) / "data" / "foreign_given.tsv").read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    rows = csv.reader(lines[1:], delimiter="\t", quoting=csv.QUOTE_NONE)
    return {
        chinese: (english, *(other for cell in others for other in cell.split("|") if other))
        for chinese, english, *others in rows
    }
