"""Lanes of a road: 双向六车道 has six in all, three each way, and not two and six."""

from __future__ import annotations

import re

from .numerals import CHINESE_CHARS, parse
from .page import Page
from .quantity import Figure, Kind
from .rendering import count

LANES = re.compile(
    rf"(?P<ways>双向|双方向|单向)? ?(?P<count>\d{{1,2}}|[{CHINESE_CHARS}]{{1,3}}) ?条?(?:机动)?车道"
)
_WAYS = {"双向": "two-way ", "双方向": "two-way ", "单向": "one-way "}
_NOUN_BEHIND = re.compile("[道公马桥大隧高快主干城市标通宽规]")


def read_lanes(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 六车道 and 双向8车道 as one figure, an adjective before a noun."""
    value = parse(match["count"])
    if value is None or value < 1 or (not match["ways"] and "条" in match.group()):
        return None
    number, ways = count(value), _WAYS.get(match["ways"] or "", "")
    if _NOUN_BEHIND.match(page.folded, match.end()):
        english = f"{ways}{number}-lane"
    else:
        direction = {"two-way ": " in two directions", "one-way ": " in one direction"}.get(
            ways, ""
        )
        english = f"{number} lanes{direction}" if value > 1 else f"one lane{direction}"
    return page.figure(
        match.start(),
        match.end(),
        english,
        Kind.NUMBER,
        value=value,
        unit="count",
        is_required=value > 1,
    )
