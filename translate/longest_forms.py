"""Finding the longest of many Chinese forms at each place of a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable


def lengths_by_start(forms: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return how long the forms are that begin with each character, the longest first."""
    lengths: defaultdict[str, set[int]] = defaultdict(set)
    for form in forms:
        lengths[form[0]].add(len(form))
    return {start: tuple(sorted(sizes, reverse=True)) for start, sizes in lengths.items()}
