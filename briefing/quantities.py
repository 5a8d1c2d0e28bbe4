"""Figures with what they measure: when two of them are of one thing, and when they agree."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ..summarize.tokens import terms
from ..translate.figures import Figure, Kind
from ..translate.quantity import Approximation

# How far a value may be from one that is about or nearly, or above one that is more than; less far
# where the last digit that is not 0 is finer.
_NEAR = Decimal("0.05")
_ABOVE = Decimal("0.1")
_UPWARD = frozenset({Approximation.MORE_THAN, Approximation.AT_LEAST})
_DOWNWARD = frozenset({Approximation.NEARLY, Approximation.LESS_THAN, Approximation.AT_MOST})
_REACH = 12  # characters from a figure to the word that says what it measures
_LOT_REACH = 8  # from a figure to the word behind it for a lot
_SUBJECT_REACH = 30  # and to what grew or fell by it, with the amount between them
_PAUSE = re.compile(r"[，。；：、！？,;（）()“”「」\s]")
_SENTENCE_PART = re.compile("[。；！？;]")
# When something holds: two sentences that tell of different times do not disagree.
_WHEN = re.compile(
    r"前年|去年|今年|明年|后年|上半年|下半年|[一二三四]季度|\d{4}年|\d{1,2}月(?!\d)|首日|昨[日天]|上月|本月"
    r"|同期|第?[一二三四五六七八九十\d]+[期阶季]|累计|此前|原|曾|初步"
)
# The year that a figure is of, and the part of it: 2022年前三季度, 23Q1.
_YEAR = re.compile(r"(?<![比较\d])(?:(?:20)?(\d\d)年|([前去今明后]年)|(?:20)?(\d\d)(?=[QH]\d))")
_PAST = frozenset({"去年", "前年"})
_YEAR_PART = re.compile(
    r"(?<![比较])(上半年|下半年|[前单第]?[一二三四]季[度报]|[QH]\d(?:-Q?\d)?|半年[度报]|\d{1,2}(?:-\d{1,2})?月(?!\d))"
)
# 环比, 扣非: a figure with such a word is not of what one without it is of.
_QUALIFIERS = re.compile("扣非|环比|境外|海外|境内|国内")
# 截至11月4日8时: two counts of different hours are no disagreement, whatever clause they stand in.
_AS_OF = re.compile(
    r"截[至止](?:(?:\d{4}年)?(\d{1,2})月)?(?:(\d{1,2})日)?([^，,。\d]{0,4})(?:(\d{1,2})[时点])?"
)
_AFTERNOON = re.compile("下午|傍晚|晚|夜")
_NOON = 12
# 又有2人死亡, 其中6人重伤: what came to a count, or a part of it.
_PART = re.compile(r"又|再有|新增|增加|其中|另|还有|分别|此前|曾|原|去年|前年|\d{4}年")
_PEOPLE = str.maketrans("名位", "人人")
# Words beside a figure that do not say what it measures: 死亡人数升至7人.
_BECOMES = re.compile(
    r"(?:增|升|涨|上升|上涨|增加|扩大|降|下降|减|减少)?[至到达为]|达到?|升至|增至|降至|共|共有|共计|人数|总数|数量|实现|约|超过|累计|合计"
)
# By how much something grew or fell: what did so, stands before it.
_CHANGES = re.compile(
    r"(?:同比|环比|按年|按月|较.{1,6})?(?:大幅|小幅|略|微)?(?:增长|增加|增|上升|上涨|升|涨|增幅|提高|提升|下降|下跌|下滑|降|跌|跌幅|减少|减|回落)|同比|环比|按年|按月"
)
# Different words for one lot of those who are counted.
_LOTS = (
    re.compile("死|遇难|丧生|身亡|罹难"),
    re.compile("(?<![重轻])伤(?!势)"),
    re.compile("失踪|失联|下落不明"),
    re.compile("转移|疏散|撤离|避险"),
    re.compile("停电|断电"),
    re.compile("确诊|感染|病例"),
    re.compile("被困|受困"),
    re.compile("获救|救出"),
)
NO_LOT = -1


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure with what stands around it: when it holds, the words before and behind it."""

    figure: Figure
    unit: str
    when: frozenset[str]
    as_of: tuple[str, ...]  # month, day and hour of the count; empty where it is not told
    before: str
    after: str
    subject: frozenset[str] = frozenset()  # of a change: what grew or fell
    lot: int = NO_LOT  # of those who are counted: the dead, or the hurt
    places: tuple[str, ...] = ()  # of its clause
    years: frozenset[str] = frozenset()  # that it is of, told in its clause or before it
    year_parts: frozenset[str] = frozenset()
    qualifiers: frozenset[str] = frozenset()

    @classmethod
    def of(cls, text: str, figure: Figure) -> Quantity:
        start, end = _clause(text, figure)
        before = terms(text[max(start, figure.start - _REACH) : figure.start])
        measured = [word for word in before if not _BECOMES.fullmatch(word)] or before
        after = terms(text[figure.end : min(end, figure.end + _REACH)])
        years, parts = _period(text[:end])
        lot = _lot(figure, text[start : figure.start], text[figure.end : end][:_LOT_REACH])
        return cls(
            figure,
            _unit(figure),
            frozenset(_WHEN.findall(text[start:end])),
            _as_of(text),
            measured[-1] if measured else "",
            after[0] if after else "",
            _subject(text, figure),
            # 去年8月，该路段发生事故，造成5人死亡: of another event.
            NO_LOT if parts or years & _PAST else lot,
            tuple(_places(text[start:end])),
            years,
            parts,
            frozenset(_QUALIFIERS.findall(text[start : figure.start])),
        )

    @property
    def key(self) -> tuple[Kind, str]:
        """What two quantities must have in common to be compared at all."""
        return self.figure.kind, self.unit


def agree(one: Quantity, other: Quantity) -> bool:
    """Tell whether two figures may be the same value, rounded or hedged by one of them.

    950 are not more than 1,000, and 11,000 are not nearly 10,000.
    """
    mine, theirs = one.figure.value, other.figure.value
    if one.key != other.key or mine is None or theirs is None:
        return False
    hedges = {one.figure.approximation, other.figure.approximation}
    is_opposite = bool(hedges & _UPWARD and hedges & _DOWNWARD)
    if mine == theirs and one.figure.high == other.figure.high:
        return not is_opposite
    if hedges == {Approximation.EXACT}:
        return False
    (low, high), (least, most) = _range(one.figure, mine), _range(other.figure, theirs)
    overlap = min(high, most) - max(low, least)
    return overlap > 0 or (overlap == 0 and not is_opposite)


def measures_alike(one: Quantity, other: Quantity) -> bool:
    """Tell whether the words beside two figures name the same.

    12人受伤 (hurt) and 2人死亡 (dead): what is counted stands behind its number. Of two changes,
    the same must have changed.
    """
    if one.lot != NO_LOT or other.lot != NO_LOT:
        return one.lot == other.lot
    if one.subject and other.subject and not one.subject & other.subject:
        return False
    if one.qualifiers != other.qualifiers or not _may_be_of_one_period(one, other):
        return False
    is_counted = one.figure.kind is Kind.NUMBER and one.after and other.after
    if is_counted:
        return _is_one(one.after, other.after)
    return _is_one(one.before, other.before)


def may_be_at_once(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two counts may be of the same time: no part of it differs."""
    return all(a == b or not (a and b) for a, b in zip(one, other, strict=False))


def _range(figure: Figure, value: Decimal) -> tuple[Decimal, Decimal]:
    """Return the least and the greatest value that *figure* may be a rounding of."""
    high = value if figure.high is None else figure.high
    step = Decimal((0, (1,), int(value.normalize().as_tuple().exponent)))
    if figure.approximation is Approximation.SEVERAL:
        return 2 * value, 10 * value
    if figure.approximation is Approximation.ABOUT:
        margin = min(step / 2, abs(value) * _NEAR)
        return value - margin, high + margin
    if figure.approximation in _UPWARD:
        return value, high + min(step, abs(high) * _ABOVE)
    if figure.approximation in _DOWNWARD:
        return value - min(step, abs(value) * _NEAR), high
    return value, high


def _lot(figure: Figure, before: str, after: str) -> int:
    """Return which lot of those who are counted a figure is of; NO_LOT for a part of a count."""
    if figure.kind is not Kind.NUMBER or _PART.search(before):
        return NO_LOT
    for words in (after, before[-_REACH:]):
        found = [number for number, lot in enumerate(_LOTS) if lot.search(words)]
        if found:
            return found[0]
    return NO_LOT


def _places(clause: str) -> Iterator[str]:
    import rjieba

    return (word for word, tag in rjieba.tag(clause) if tag == "ns" and len(word) > 1)


def _period(before: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the years and the parts of a year told last in the clauses up to a figure."""
    for clause in reversed(_PAUSE.split(before)):
        years = frozenset("".join(found) for found in _YEAR.findall(clause))
        parts = frozenset(_YEAR_PART.findall(clause))
        if years or parts:
            return years, parts
    return frozenset(), frozenset()


def _may_be_of_one_period(one: Quantity, other: Quantity) -> bool:
    """Tell whether two figures may be of one period: that of one is not known, or the same."""
    if not (one.years or one.year_parts) or not (other.years or other.year_parts):
        return True
    is_other_year = one.years and other.years and one.years != other.years
    return not is_other_year and one.year_parts == other.year_parts


def _subject(text: str, figure: Figure) -> frozenset[str]:
    """Return the last words for what changed by a share; none where it is no change.

    收入为218.6亿元，同比增长8.4%: the amount stands between the two.
    """
    if figure.kind not in (Kind.PERCENT, Kind.POINTS):
        return frozenset()
    front = text[max(0, figure.start - _SUBJECT_REACH) : figure.start]
    front = _SENTENCE_PART.split(front)[-1]
    words = terms(front)
    if not words or not _CHANGES.fullmatch(words[-1]):
        return frozenset()
    told = [w for w in words if not _CHANGES.fullmatch(w) and not _BECOMES.fullmatch(w)]
    told = [word for word in told if len(word) > 1 and not _WHEN.fullmatch(word)]
    return frozenset(told[-1:])


def _as_of(text: str) -> tuple[str, ...]:
    found = _AS_OF.search(text)
    if found is None:
        return ()
    month, day, part, hour = (group or "" for group in found.groups())
    if hour and _AFTERNOON.search(part) and int(hour) < _NOON:
        hour = str(int(hour) + _NOON)
    return month, day, hour


def _unit(figure: Figure) -> str:
    if figure.unit == "count":
        return figure.source[-1:].translate(_PEOPLE)
    return figure.unit


def _clause(text: str, figure: Figure) -> tuple[int, int]:
    start = max((m.end() for m in _PAUSE.finditer(text, 0, figure.start)), default=0)
    end = _PAUSE.search(text, figure.end)
    return start, end.start() if end else len(text)


def _is_one(one: str, other: str) -> bool:
    """Tell whether two words are one, or one a part of the other: 投资 and 总投资."""
    return bool(one and other) and (one in other or other in one)
