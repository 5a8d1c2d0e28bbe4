"""What a text is about, as the pairs of neighbouring Chinese characters in it."""

from __future__ import annotations

import re
from collections.abc import Set

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")


def character_pairs(text: str) -> set[str]:
    """Return the pairs of neighbouring Chinese characters in a text.

    >>> sorted(character_pairs("汽车，好汽车"))
    ['好汽', '汽车']
    """
    return {run[i : i + 2] for run in _HAN.findall(text) for i in range(len(run) - 1)}


def longest_start(text: str, starts: Set[str]) -> int:
    """Return the length of the longest of *starts*, up to 80 code points, that text starts with."""
    lengths = range(min(80, len(text)), 0, -1)
    return next((length for length in lengths if text[:length] in starts), 0)
