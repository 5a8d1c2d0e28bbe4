"""What is missing or added and yet may be no fault: it is told as a warning.

A count that sums up a list (三个方面 beside the three, these three conditions before them) changes
nothing that the reader learns, whether it is said or not; a few may stand for 三五个, crowds for
成千上万.
"""

from __future__ import annotations

import re
from decimal import Decimal

from .demands import Demand
from .quantity import Approximation, Kind

_SMALLEST, _LARGEST = 3, 10
_LAST_JOINT = re.compile(r",? (?:and|or|as well as) ")
_CLAUSE = re.compile(r"[.;:()—–]")
_CHINESE_CLAUSE = re.compile("[，。；：！？]")
_LONGEST = 40  # characters of one member
_FEW = re.compile(r"\b(?:few|several|couple|handful|some)\b", re.IGNORECASE)
_MANY = re.compile(
    r"\b(?:many|numerous|countless|crowds?|masses|myriad|plenty|several|scores|multiple|lots?"
    r"|large numbers?|a number of|vast number"
    r"|multitudes?|throngs?|legions?|untold|long|history|ancient"
    r"|ages)\b",
    re.IGNORECASE,
)
_MOST_OF_A_FEW = 10
_PEOPLE = ("人", "名", "位", "口")


def is_doubtful(demand: Demand, english: str) -> bool:
    """Tell whether what *demand* misses may be said by other words of *english*."""
    if demand.figure.approximation is Approximation.SEVERAL:
        return bool(_MANY.search(english))
    if demand.figure.high is not None and demand.figure.high <= _MOST_OF_A_FEW:
        is_spoken = not any(char.isdigit() for char in demand.figure.source)
        return is_spoken and bool(_FEW.search(english))
    is_count = demand.kind is Kind.NUMBER and demand.unit == "count"
    if demand.figure.source.endswith(_PEOPLE):
        return False  # who is counted may be another than who is listed
    return is_count and is_listed_in_english(demand.value, english)


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
