"""Counts that sum up a list: 三个方面 beside the three, these three conditions before them.

Whether such a count is said, or put in where the Chinese only lists, changes nothing that the
reader learns; it is told as a doubt, not as a fault.
"""

from __future__ import annotations

import re
from decimal import Decimal

_SMALLEST, _LARGEST = 3, 10
_LAST_JOINT = re.compile(r",? (?:and|or|as well as) ")
_CLAUSE = re.compile(r"[.;:()—–]")
_CHINESE_CLAUSE = re.compile("[，。；：！？]")
_LONGEST = 40  # characters of one member


def is_listed_in_english(count: Decimal, english: str) -> bool:
    """Tell whether *english* has a list of *count* members: A, B and C."""
    if not _SMALLEST <= count <= _LARGEST:
        return False
    return any(_members_end(clause, int(count)) for clause in _CLAUSE.split(english))


def _members_end(clause: str, count: int) -> bool:
    for joint in _LAST_JOINT.finditer(clause):
        members = clause[: joint.start()].split(", ")
        inner = members[-(count - 2) :] if count > 2 else []
        if len(members) == count - 1 and all(len(member) <= _LONGEST for member in inner):
            return True
        # What introduces the list may have a comma of its own: In Asia, A, B and C.
        if len(members) == count and all(len(member) <= _LONGEST for member in inner):
            return True
    return False


def is_listed_in_chinese(count: Decimal, chinese: str) -> bool:
    """Tell whether *chinese* has a list of *count* members: 甲、乙、丙."""
    if not 2 <= count <= _LARGEST:
        return False
    return any(clause.count("、") + 1 == count for clause in _CHINESE_CLAUSE.split(chinese))
