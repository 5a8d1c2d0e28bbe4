"""What the sentences of several articles claim: which say the same, and where figures disagree."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ..article import Sentence
from ..summarize.stance import changed_stances
from ..summarize.tokens import named_in, terms
from ..translate.constraints import Context
from ..translate.figures import Figure, Kind
from ..translate.quantity import Approximation

_COMPARED = frozenset(
    {Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.POINTS, Kind.MULTIPLE, Kind.MEASURE}
)
_SAME = 0.65  # of the weight of a sentence's words, and it says nothing new
_SAME_AS_ALL = 0.8  # the same where several others say it together
_FIGURE = 0.15  # less of it where a figure is the same as well
_ALIKE = 0.3  # below, equal words beside two figures are chance
# How far a value may be from one that is about or nearly, or above one that is more than; less far
# where the last digit that is not 0 is finer.
_NEAR = Decimal("0.05")
_ABOVE = Decimal("0.1")
_UPWARD = frozenset({Approximation.MORE_THAN, Approximation.AT_LEAST})
_DOWNWARD = frozenset({Approximation.NEARLY, Approximation.LESS_THAN, Approximation.AT_MOST})
_REACH = 12  # characters from a figure to the word that says what it measures
_PAUSE = re.compile("[，。；：、！？,;（）()“”「」]")
# When something holds: two sentences that tell of different times do not disagree.
_WHEN = re.compile(
    r"前年|去年|今年|明年|后年|上半年|下半年|[一二三四]季度|\d{4}年|\d{1,2}月(?!\d)|首日|昨[日天]|上月|本月"
    r"|同期|第?[一二三四五六七八九十\d]+[期阶季]|累计|此前|原|曾|初步"
)
# The same of words that are no dates by the calendar.
_RELATIVE = re.compile(
    r"前年|去年|今年|明年|后年|[上下]半年|[上本下]月|[上本下]周|周[一二三四五六日]"
)
# 截至11月4日8时: two counts of different hours are no disagreement, whatever clause they stand in.
_AS_OF = re.compile(
    r"截[至止](?:(?:\d{4}年)?(\d{1,2})月)?(?:(\d{1,2})日)?[^，,。\d]{0,4}(?:(\d{1,2})[时点])?"
)
_CLAUSE = re.compile(r"[^，。；：！？,;:!?]+")
_NO = re.compile(r"[不没未无非否禁拒驳]|取消|反对|停止|中止|终止|失败|辟谣|避免")
_NO_DENIAL = re.compile(
    r"不仅|不但|不断|不久|不少|不同|未来|无锡|非洲|非常|无人机|无线|能否|是否|不锈钢|不动产"
)
# Words that may not stand for each other: of two sentences that have others, neither says both.
_OPPOSITES = """
增长|增加|上升|上涨|上调|提高|提升|升至|涨|扩大|攀升
下降|减少|下跌|下滑|下调|降低|降至|跌|缩减|萎缩|回落
承认|认罪|证实|确认 否认|不认|辟谣
支持|同意|赞成|批准|通过 反对|驳回|否决|抗议
盈利|获利 亏损|赔本
死亡|遇难|丧生|身亡|死 受伤|伤 失踪|失联
买入|购入|收购|增持 卖出|出售|减持|抛售
高于|超过|多于|好于 低于|少于|不足|差于
胜|赢|击败 负于|输|不敌
进口 出口 有罪 无罪 流入 流出
开始|启动|开工|开业|开放 结束|停止|停工|关闭|停业
"""
_SIDES = [re.compile(words) for words in _OPPOSITES.split()]
_TOLD = 0.6  # of the words of a clause are in another: it tells the same
_PEOPLE = str.maketrans("名位", "人人")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure with what stands around it: when it holds, the words before and behind it."""

    figure: Figure
    unit: str
    when: frozenset[str]
    as_of: tuple[str, ...]  # month, day and hour of the count; empty where it is not told
    before: str
    after: str

    @classmethod
    def of(cls, text: str, figure: Figure) -> Quantity:
        start, end = _clause(text, figure)
        before = terms(text[max(start, figure.start - _REACH) : figure.start])
        after = terms(text[figure.end : min(end, figure.end + _REACH)])
        return cls(
            figure,
            _unit(figure),
            frozenset(_WHEN.findall(text[start:end])),
            _as_of(text),
            before[-1] if before else "",
            after[0] if after else "",
        )

    @property
    def key(self) -> tuple[Kind, str]:
        """What two quantities must have in common to be compared at all."""
        return self.figure.kind, self.unit


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of one article, with the words and the figures that it claims something with."""

    sentence: Sentence
    document: str
    words: frozenset[str]
    quantities: tuple[Quantity, ...]
    others: tuple[Figure, ...] = ()  # dates, durations, ages, ranks: what is never rounded

    @classmethod
    def of(cls, sentence: Sentence, document: str, context: Context) -> Statement:
        figures = context.figures_of(sentence.text)
        compared = [f for f in figures if f.kind in _COMPARED and f.value is not None]
        quantities = tuple(Quantity.of(sentence.text, figure) for figure in compared)
        others = tuple(f for f in figures if f not in compared and f.is_required)
        return cls(sentence, document, frozenset(terms(sentence.text)), quantities, others)


@dataclass(frozen=True, slots=True)
class Said:
    """A figure of a statement."""

    statement: Statement
    figure: Figure


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Figures of several articles for the same, of which two differ at least."""

    said: tuple[Said, ...]

    @property
    def message(self) -> str:
        """What the reader is told: who says what."""
        documents: dict[str, list[str]] = {}
        for one in self.said:
            named = documents.setdefault(one.figure.english, [])
            if one.statement.document not in named:
                named.append(one.statement.document)
        told = (
            f"{' and '.join(names)} {'says' if len(names) == 1 else 'say'} {english}"
            for english, names in documents.items()
        )
        return f"Sources disagree: {', '.join(told)}."


class Claims:
    """All statements of several articles, compared with each other."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._statements = statements
        counts = Counter(word for statement in statements for word in statement.words)
        total = len(statements)
        self._weight = {word: math.log(1 + total / n) for word, n in counts.items()}
        self._places: dict[tuple[Kind, str], list[tuple[int, Quantity]]] = {}
        for number, statement in enumerate(statements):
            for quantity in statement.quantities:
                self._places.setdefault(quantity.key, []).append((number, quantity))

    def covered(self, one: Statement, by: Statement) -> float:
        """Return how much of *one* is in another statement: 1 all, 0 nothing."""
        whole = self._sum(one.words)
        return self._sum(one.words & by.words) / whole if whole else 0.0

    def says_nothing_new(self, one: Statement, *beside: Statement) -> bool:
        """Tell whether *one* says the same as others do, with no figure that they lack.

        A figure that disagrees is none that they lack: the disagreement is told. A date, a
        duration, a name or a stance that is not theirs is something new.
        """
        words = one.words.intersection(*[other.words for other in beside[:1]])
        for other in beside[1:]:
            words |= one.words & other.words
        whole = self._sum(one.words)
        limit = _SAME if len(beside) == 1 else _SAME_AS_ALL
        limit -= _FIGURE * min(len(one.quantities), 2)
        if not whole or self._sum(words) / whole < limit:
            return False
        has_no_new_figure = all(
            any(
                agree(mine, theirs) or self._measure_the_same(one, mine, other, theirs)
                for other in beside
                for theirs in other.quantities
            )
            for mine in one.quantities
        )
        return has_no_new_figure and _has_no_other_fact(one, beside) and _takes_no_side(one, beside)

    def disagreements(self) -> list[Disagreement]:
        """Return every quantity that two articles give different values of."""
        found: list[Disagreement] = []
        # The figures of a disagreement are not told again from the view of a later one of them.
        told: dict[tuple[int, Quantity], set[tuple[int, Quantity]]] = {}
        for number, one in enumerate(self._statements):
            for quantity in one.quantities:
                group = [(number, quantity), *self._others(number, quantity)]
                is_told = set(group) <= told.get(group[0], set())
                if is_told or all(agree(quantity, other) for _, other in group):
                    continue
                for member in group:
                    told.setdefault(member, set()).update(group)
                said = (Said(self._statements[n], q.figure) for n, q in group)
                found.append(Disagreement(tuple(said)))
        return found

    def _others(self, first: int, quantity: Quantity) -> Iterator[tuple[int, Quantity]]:
        """Yield what later statements of other articles give for the same quantity."""
        one = self._statements[first]
        by_statement: dict[int, list[Quantity]] = {}
        for number, theirs in self._places[quantity.key]:
            if number > first and self._statements[number].document != one.document:
                by_statement.setdefault(number, []).append(theirs)
        for number, own in by_statement.items():
            # Where the figure stands there as well, nothing else there differs from it.
            same = [theirs for theirs in own if agree(quantity, theirs)]
            for theirs in same or own:
                if self._measure_the_same(one, quantity, self._statements[number], theirs):
                    yield number, theirs

    def _measure_the_same(
        self, one: Statement, mine: Quantity, other: Statement, theirs: Quantity
    ) -> bool:
        if mine.key != theirs.key or mine.when != theirs.when:
            return False
        if not measures_alike(mine, theirs) or not _may_be_at_once(mine.as_of, theirs.as_of):
            return False
        return max(self.covered(one, other), self.covered(other, one)) >= _ALIKE

    def _sum(self, words: Collection[str]) -> float:
        return sum(self._weight.get(word, 0.0) for word in sorted(words))


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


def _has_no_other_fact(one: Statement, beside: Sequence[Statement]) -> bool:
    """Tell whether the dates, durations, ranks, times and names of *one* are all in others."""
    known = [figure for other in beside for figure in other.others]
    text = "\n".join(other.sentence.text for other in beside)
    own = one.sentence.text
    return (
        all(any(_is_in(mine, theirs) for theirs in known) for mine in one.others)
        and all(word in text for word in _RELATIVE.findall(own))
        and all(name in text for name in named_in(own))
    )


def _is_in(mine: Figure, theirs: Figure) -> bool:
    """Tell whether one figure says no more than the other: 3月 is in 3月5日, 3月6日 is not.

    A year more is no news where the day is the same.
    """
    if mine.kind is not theirs.kind:
        return False
    if mine.when is None or theirs.when is None:
        if mine.value is None:
            return mine.english == theirs.english
        return (mine.value, mine.high, mine.unit) == (theirs.value, theirs.high, theirs.unit)
    one, other = mine.when, theirs.when
    has_year = one.year == other.year or (None in (one.year, other.year) and bool(one.month))
    return (
        has_year
        and one.month in (None, other.month)
        and one.day in (None, other.day)
        and one.part in ("", other.part)
    )


def _takes_no_side(one: Statement, beside: Sequence[Statement]) -> bool:
    """Tell whether no clause of *one* has another stance than the clause of others for the same."""
    theirs = [
        (clause, set(terms(clause)))
        for other in beside
        for clause in _CLAUSE.findall(other.sentence.text)
    ]
    for clause in _CLAUSE.findall(one.sentence.text):
        words = set(terms(clause))
        shared = [len(words & known) for _, known in theirs]
        least = min(max(shared, default=0), _TOLD * len(words))
        for (other, _), count in zip(theirs, shared, strict=True):
            if count and count >= least and _differ(clause, other):
                return False
    return True


def _differ(one: str, other: str) -> bool:
    """Tell whether two clauses take another stance, or tell the same of others the other way."""
    names = [name for name in dict.fromkeys(named_in(one)) if name in other]
    return (
        _sides(one) != _sides(other)
        or names != sorted(names, key=other.index)
        or any(changed_stances(one, [other]))
        or any(changed_stances(other, [one]))
    )


def _sides(clause: str) -> tuple[bool, ...]:
    plain = _NO_DENIAL.sub("", clause)
    return (bool(_NO.search(plain)), *(bool(words.search(plain)) for words in _SIDES))


def _as_of(text: str) -> tuple[str, ...]:
    found = _AS_OF.search(text)
    return tuple(part or "" for part in found.groups()) if found else ()


def _may_be_at_once(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two counts may be of the same time: no part of it differs."""
    return all(a == b or not (a and b) for a, b in zip(one, other, strict=False))


def _unit(figure: Figure) -> str:
    if figure.unit == "count":
        return figure.source[-1:].translate(_PEOPLE)
    return figure.unit


def _clause(text: str, figure: Figure) -> tuple[int, int]:
    start = max((m.end() for m in _PAUSE.finditer(text, 0, figure.start)), default=0)
    end = _PAUSE.search(text, figure.end)
    return start, end.start() if end else len(text)


def measures_alike(one: Quantity, other: Quantity) -> bool:
    """Tell whether the words beside two figures name the same.

    12人受伤 (hurt) and 2人死亡 (dead): what is counted stands behind its number.
    """
    is_counted = one.figure.kind is Kind.NUMBER and one.after and other.after
    if is_counted:
        return _is_one(one.after, other.after)
    return _is_one(one.before, other.before)


def _is_one(one: str, other: str) -> bool:
    """Tell whether two words are one, or one a part of the other: 投资 and 总投资."""
    return bool(one and other) and (one in other or other in one)
