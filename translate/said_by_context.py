"""What the words around a Chinese figure let the English say instead of its number.

3年6个月 is three and a half years, a death sentence 缓期二年 a suspended one, 虚岁八十 79,
连续六个月 a sixth straight month, 十万分之五 five per 100,000.
"""

from __future__ import annotations

import re
from decimal import Decimal

from .numerals import parse
from .pairing import Ledger
from .quantity import Approximation, Kind

_JOINT = re.compile(" ?[零又]? ?")
_LARGER = {"month": ("year", 12), "day": ("week", 7), "hour": ("day", 24), "minute": ("hour", 60)}
_LARGER |= {"second": ("minute", 60)}
_REPRIEVE = re.compile(r"\b(?:suspended|reprieve\w*)\b", re.IGNORECASE)
_BY_COUNTING_IN = re.compile("虚(?:岁|龄)? ?(?:已|有|为|约)?$")
_IN_A_ROW = re.compile("(?:连续|接连|一连|连着)(?:第)?$")
_STRAIGHT = re.compile(
    r"[ -](?:straight|consecutive|successive|running)\b|[ -]\w+ (?:in a row|running)\b"
)
_SHARE = re.compile(
    r"(?P<below>[\d一十百千万亿]+)分之(?P<above>[\d.点零一二三四五六七八九十百千万]+)|(?P<x>\d+)/(?P<y>\d+)"
)


def settle_by_context(ledger: Ledger, english: str, source: str) -> None:
    """Mark the demands that the English answers by what stands around their figures."""
    for i in ledger.open_demands():
        demand = ledger.wanted[i]
        before = source[: demand.figure.start]
        if before.endswith("缓期") and demand.value == 2 and _REPRIEVE.search(english):
            ledger.answers[i] = -1
        elif demand.kind is Kind.DURATION:
            if _IN_A_ROW.search(before):
                _settle_in_a_row(ledger, i, english)
            if i not in ledger.answers:
                _settle_compound(ledger, i, source)
        elif demand.kind is Kind.FRACTION:
            _settle_share(ledger, i)
        elif _BY_COUNTING_IN.search(before):
            _settle_value(ledger, i, demand.value - 1)


def _settle_in_a_row(ledger: Ledger, i: int, english: str) -> None:
    """Let a sixth straight month answer 连续六个月."""
    for j in ledger.open_english():
        found = ledger.found[j]
        is_ordinal = found.kind in (Kind.ORDINAL, Kind.FRACTION)
        is_same = is_ordinal and ledger.wanted[i].value in found.values
        if is_same and _STRAIGHT.match(english, found.end):
            ledger.settle(i, j)
            return


def _settle_compound(ledger: Ledger, i: int, source: str) -> None:
    """Let three and a half years, or 42 months, answer 3年6个月."""
    smaller = ledger.wanted[i]
    if smaller.unit not in _LARGER or smaller.figure.approximation is not Approximation.EXACT:
        return
    unit, ratio = _LARGER[smaller.unit]
    k, count = _before(ledger, i, unit, source)
    if not count:
        return
    total = count * ratio + smaller.value
    for j in (*ledger.open_english(), *((ledger.answers[k],) if k in ledger.answers else ())):
        if j < 0:
            continue
        found = ledger.found[j]
        sizes = {unit: ratio, smaller.unit: 1, "": ratio}
        if (
            found.value is not None
            and found.unit in sizes
            and found.value * sizes[found.unit] == total
        ):
            ledger.settle(i, j)
            if k >= 0:
                ledger.answers[k] = j
            return


def _before(ledger: Ledger, i: int, unit: str, source: str) -> tuple[int, Decimal]:
    """Return the larger part before a duration, the 3年 of 3年6个月: its place and its value."""
    start = ledger.wanted[i].figure.start
    for k, other in enumerate(ledger.wanted):
        is_next = (
            _JOINT.fullmatch(source[other.figure.end : start])
            if other.figure.end <= start
            else None
        )
        if other.unit == unit and is_next and other.figure.approximation is Approximation.EXACT:
            return k, other.value
    return -1, Decimal(0)


def _settle_share(ledger: Ledger, i: int) -> None:
    """Let five per 100,000 answer 十万分之五, and 27 in 100 answer 27/100."""
    match = _SHARE.search(ledger.wanted[i].figure.source)
    if match is None:
        return
    above = parse(match["above"] or match["x"])
    below = parse(match["below"] or match["y"])
    places = [
        next((j for j in ledger.open_english() if ledger.found[j].value == value), None)
        for value in (above, below)
    ]
    first, second = places
    if first is not None and second is not None:
        ledger.settle(i, first)
        ledger.used.add(second)


def _settle_value(ledger: Ledger, i: int, value: Decimal) -> None:
    for j in ledger.open_english():
        if ledger.found[j].value == value:
            ledger.settle(i, j)
            return
