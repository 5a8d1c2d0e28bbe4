"""Accepting words that say a figure without its number: around the clock, a majority, late 2018."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from .demands import Demand, is_near
from .pairing import Ledger
from .quantity import Approximation, Kind
from .units import convert

_ALL_DAY = re.compile(
    r"a?round[- ]the[- ]clock|24/7|7[*x×/]24|day (?:and|or) night|all day"
    r"|\balways\b|\bat (?:all times|any time)|any hour", re.IGNORECASE
)
_MAJORITY = re.compile(r"\b(?:majority|most)\b", re.IGNORECASE)
_YEAR = r"(?:(?:in|of)\s+)?(?:the year|this year|last year|next year|(?:19|20)\d\d)"
_HALVES = {
    1: re.compile(rf"\bearl(?:y|ier)\s+{_YEAR}", re.IGNORECASE),
    2: re.compile(rf"\blate(?:r)?\s+{_YEAR}|\bend of {_YEAR}", re.IGNORECASE),
}
_IN_A_ROW = re.compile(r"\bback[- ]to[- ]back\b", re.IGNORECASE)
_MANY_TIMES = re.compile(r"\b(?:(?:many|several) times|times over|multiples?)\b", re.IGNORECASE)
_GENERATION = range(20, 41)  # years
_LASTLY = re.compile(r"(?:^|[.;] )(?:last(?: but not least|ly)?|finally),", re.IGNORECASE)
_HALFWAY = re.compile(r"\b(?:half|mid)-?way\b", re.IGNORECASE)
_AMONG_OTHERS = re.compile("等$")  # 张三等4位 are Zhang San and three others
_REST = re.compile("(?:其他|其它|其余|另外|另)的?$")
_REST_SAID = re.compile(r"\b(?:others?|another|more|rest|remaining)\b", re.IGNORECASE)
# …，三人在决赛中: they, who were named. Who died or was hurt are others.
_THEY = re.compile(r"\b(?:they|them|their|the (?:men|women|pair|trio|group))\b", re.IGNORECASE)
_GOES_ON = re.compile("[均都将是为也还曾先共分随在以就便则又再]")
_JOINED = re.compile(r"\s*[/(（]\s*(?:约|即|合|约合|相当于)?\s*$")


def settle_words(ledger: Ledger, english: str, source: str) -> None:
    """Mark the demands that words without the number answer."""
    for i in ledger.open_demands():
        demand = ledger.wanted[i]
        is_in_a_row = demand.value == 2 and source[: demand.figure.start].endswith("连续")
        if is_in_a_row and _IN_A_ROW.search(english):
            ledger.answers[i] = -1
        if _is_said(demand, english) or _is_twin_said(ledger, i, source):
            ledger.answers[i] = -1
        elif _is_pointing_back(demand, english, source):
            ledger.answers[i] = -1
    for i in ledger.open_demands():
        _settle_others(ledger, i, english, source)
        _settle_all(ledger, i, english, source)


def _is_said(demand: Demand, english: str) -> bool:
    if demand.kind is Kind.AGE and demand.value == 10:
        return "teen" in english
    if demand.unit == "hour" and demand.value == 24:
        return _ALL_DAY.search(english) is not None
    if demand.kind is Kind.MEASURE and demand.value == 1:
        return re.search(rf"\b(?:an?|each|every) {demand.unit}\b", english) is not None
    if demand.kind is Kind.FRACTION and demand.figure.source.endswith("一半"):
        return _HALFWAY.search(english) is not None
    if demand.kind is Kind.FRACTION and demand.figure.source.endswith("半数"):
        return _MAJORITY.search(english) is not None
    if demand.kind is Kind.MULTIPLE and demand.figure.approximation is Approximation.SEVERAL:
        return _MANY_TIMES.search(english) is not None
    if demand.kind is Kind.DURATION and demand.unit == "year":
        is_long = demand.figure.approximation is Approximation.SEVERAL and demand.value == 10
        return (is_long or demand.value in _GENERATION) and "generation" in english
    if demand.kind is Kind.ORDINAL:
        return _LASTLY.search(english) is not None and demand.value > 2
    if demand.kind is Kind.PERIOD and demand.unit == "half":
        return _HALVES[int(demand.value)].search(english) is not None
    return False


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
        if found.value == demand.value - 1 and re.search(r"\bothers?\b", around):
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
