"""Accepting words that say a figure without its number: around the clock, a majority, late 2018."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from .demands import Demand, is_near
from .pairing import Ledger
from .quantity import Approximation, Kind
from .rates import conversions
from .said_by_context import settle_by_context
from .said_otherwise import is_said
from .same_length import simplified
from .units import convert

_IN_A_ROW = re.compile(r"\bback[- ]to[- ]back\b", re.IGNORECASE)
# 张三等4位 are Zhang San and three others, 母子三人 a mother and her two children.
_AMONG_OTHERS = re.compile("等$|在内的?$|[父母][子女]$")
_REST = re.compile("(?:其他|其它|其余|另外|另)的?$")
_REST_SAID = re.compile(r"\b(?:others?|another|more|rest|remaining)\b", re.IGNORECASE)
# …，三人在决赛中: they, who were named. Who died or was hurt are others.
_THEY = re.compile(r"\b(?:they|them|their|the (?:men|women|pair|trio|group))\b", re.IGNORECASE)
_GOES_ON = re.compile("[均都将是为也还曾先共分随在以就便则又再]")
_COUNTED_TIMES = {"天": "day", "日": "day", "年": "year", "周": "week"}
_JOINED = re.compile(r"\s*[/(（]\s*(?:约|即|合|约合|相当于)?\s*$")


def settle_words(ledger: Ledger, english: str, source: str) -> None:
    """Mark the demands that words without the number answer."""
    for i in ledger.open_demands():
        demand = ledger.wanted[i]
        is_in_a_row = demand.value == 2 and source[: demand.figure.start].endswith("连续")
        if is_in_a_row and _IN_A_ROW.search(english):
            ledger.answers[i] = -1
        if (
            is_said(demand, english)
            or _is_twin_said(ledger, i, source)
            or _is_later(ledger, i, source)
            or _is_pointing_back(demand, english, source)
        ):
            ledger.answers[i] = -1
    settle_by_context(ledger, english, simplified(source))
    for i in ledger.open_demands():
        _settle_converted(ledger, i, english, source)
    for i in ledger.open_demands():
        _settle_others(ledger, i, english, source)
        _settle_all(ledger, i, english, source)


def _is_twin_said(ledger: Ledger, i: int, source: str) -> bool:
    """Tell whether the same in another unit beside it is answered: 140磅/63.5公斤."""
    demand = ledger.wanted[i]
    if demand.kind is not Kind.MEASURE or any(e.unit == demand.unit for e in ledger.found):
        return False
    for k, other in enumerate(ledger.wanted):
        first, second = sorted((demand.figure, other.figure), key=lambda figure: figure.start)
        if ledger.answers.get(k, -1) < 0 or other.unit == demand.unit:
            continue
        same = convert(Fraction(other.value), other.unit, demand.unit)
        if same is None or not _JOINED.fullmatch(source[first.end : second.start]):
            continue
        if is_near(Decimal(same.numerator) / same.denominator, demand.value):
            return True
    return False


def _settle_converted(ledger: Ledger, i: int, english: str, source: str) -> None:
    """Let 12 tonnes per hectare answer 亩产800公斤."""
    figure = ledger.wanted[i].figure
    if figure.kind in (Kind.MONEY, Kind.MEASURE) and figure.high is None:
        for j in conversions(figure, ledger.found, source, english):
            if j not in ledger.used:
                ledger.settle(i, j)
                return


def _settle_others(ledger: Ledger, i: int, english: str, source: str) -> None:
    """Let three others answer 张三等4位."""
    demand = ledger.wanted[i]
    is_exact = demand.figure.approximation is Approximation.EXACT
    if demand.kind is not Kind.NUMBER or not is_exact or demand.value > 20:
        return
    if not _AMONG_OTHERS.search(source[: demand.figure.start]):
        return
    for j in ledger.open_english():
        found = ledger.found[j]
        around = english[max(0, found.start - 8) : found.end + 10]
        if found.value == demand.value - 1 and re.search(
            r"\bothers?\b|\b(?:child|son|daugh)", around
        ):
            ledger.settle(i, j)
            return


def _settle_all(ledger: Ledger, i: int, english: str, source: str) -> None:
    """Let four players, one of them named, answer 张三及其他三名."""
    demand = ledger.wanted[i]
    is_exact = demand.figure.approximation is Approximation.EXACT
    if demand.kind is not Kind.NUMBER or not is_exact or demand.value > 20:
        return
    if not _REST.search(source[: demand.figure.start]) or _REST_SAID.search(english):
        return
    for j in ledger.open_english():
        if ledger.found[j].kind is Kind.NUMBER and ledger.found[j].value == demand.value + 1:
            ledger.settle(i, j)
            return


def _is_pointing_back(demand: Demand, english: str, source: str) -> bool:
    """Tell a clause that begins with 三人 for those just named."""
    figure = demand.figure
    if demand.unit != "count" or not figure.source.endswith("人") or not 2 < demand.value < 10:
        return False
    begins = figure.start > 0 and source[figure.start - 1] in "，。；,;"
    return begins and bool(_GOES_ON.match(source, figure.end)) and bool(_THEY.search(english))


def _is_later(ledger: Ledger, i: int, source: str) -> bool:
    """Let two days later answer 第三天."""
    demand = ledger.wanted[i]
    unit = _COUNTED_TIMES.get(source[demand.figure.end : demand.figure.end + 1])
    if demand.kind is not Kind.ORDINAL or unit is None:
        return False
    for j in ledger.open_english():
        found = ledger.found[j]
        if found.unit == unit and found.value == demand.value - 1:
            ledger.used.add(j)
            return True
    return False
