"""Days that English may call by their name: Christmas Eve for 12月24日."""

from __future__ import annotations

import re

from .quantity import When

_NAMES = {
    (1, 1): r"new year['’]s day|new year(?!['’]s eve)",
    (2, 14): r"valentine['’]s|valentine",
    (3, 8): r"women['’]s day",
    (4, 1): r"april fool",
    (5, 1): r"may day|labou?r day|workers['’] day",
    (6, 1): r"children['’]s day",
    (7, 4): r"fourth of july|independence day",
    (7, 14): r"bastille day",
    (10, 1): r"national day",
    (10, 31): r"hallowe['’]?en",
    (11, 11): r"singles['’]? day|double (?:eleven|11)|armistice day|veterans day|remembrance day",
    (12, 24): r"christmas eve",
    (12, 25): r"christmas(?! eve)",
    (12, 26): r"boxing day",
    (12, 31): r"new year['’]s eve",
}
_PATTERNS = {day: re.compile(rf"\b(?:{names})", re.IGNORECASE) for day, names in _NAMES.items()}


def is_named(when: When, english: str) -> bool:
    """Tell whether *english* says the day of *when* by its name."""
    if when.month is None or when.day is None:
        return False
    pattern = _PATTERNS.get((when.month, when.day))
    return pattern is not None and pattern.search(english) is not None
