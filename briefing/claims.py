"""What the sentences of several articles claim: which say the same, and where figures disagree."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ..article import Sentence
from ..summarize.stance import CLAUSE, changed_stances
from ..summarize.tokens import named_in, terms
from ..translate.constraints import Context
from ..translate.figures import Figure, Kind
from .moments import Moment
from .quantities import NO_LOT, Quantity, agree, may_be_at_once, measures_alike

_COMPARED = frozenset(
    {Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.POINTS, Kind.MULTIPLE, Kind.MEASURE}
)
_SAME = 0.65  # of the weight of a sentence's words, and it says nothing new
_SAME_AS_ALL = 0.8  # the same where several others say it together
_FIGURE = 0.15  # less of it where a figure is the same as well
_BY_FIGURES = 0.8  # how alike two sentences are that have all their figures in common
_ALIKE = 0.3  # below, equal words beside two figures are chance
# The same of words that are no dates by the calendar.
_RELATIVE = re.compile(
    r"前年|去年|今年|明年|后年|[上下]半年|[上本下]月|[上本下]周|周[一二三四五六日]"
)
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
胜|赢|击败|逆转|力克 负于|输|不敌
进口 出口 有罪 无罪 流入 流出
开始|启动|开工|开业|开放 结束|停止|停工|关闭|停业
"""
_SIDES = [re.compile(words) for words in _OPPOSITES.split()]
_TOLD = 0.6  # of the words of a clause are in another: it tells the same


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


class Difference(StrEnum):
    """Why figures of several articles differ."""

    DISAGREEMENT = "disagreement"
    CHANGE = "change"  # a count that grew from one article to the next
    CORRECTION = "correction"  # the first figure is right, as its article says


_LEAD = {
    Difference.DISAGREEMENT: "Sources disagree: ",
    Difference.CHANGE: "The count changed from one article to the next: ",
}


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Figures of several articles for the same, of which two differ at least."""

    said: tuple[Said, ...]
    kind: Difference = Difference.DISAGREEMENT

    @property
    def message(self) -> str:
        """What the reader is told: who says what."""
        documents: dict[str, list[str]] = {}
        for one in self.said:
            named = documents.setdefault(one.figure.english, [])
            if one.statement.document not in named:
                named.append(one.statement.document)
        if self.kind is Difference.CORRECTION:
            return _correction(documents)
        told = (
            f"{_listed(names)} {'says' if len(names) == 1 else 'say'} {english}"
            for english, names in documents.items()
        )
        between = ", then " if self.kind is Difference.CHANGE else ", "
        return f"{_LEAD[self.kind]}{between.join(told)}."


def _correction(documents: Mapping[str, Sequence[str]]) -> str:
    (right, (by, *_)), *wrong = documents.items()
    corrected = _listed(dict.fromkeys(name for _, names in wrong for name in names))
    figure = max((english for english, _ in wrong), key=len)  # one value, with or without its unit
    return f"{by} corrects {corrected}: {right}, not {figure}."


def _listed(names: Collection[str]) -> str:
    return " and ".join(names)


class Claims:
    """All statements of several articles, compared with each other."""

    def __init__(
        self, statements: Sequence[Statement], days: Mapping[str, Moment] | None = None
    ) -> None:
        """Take the statements, and the day on which each article was told, where it is known."""
        self.statements = statements
        self._days = days or {}
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

    def likeness(self, one: Statement, other: Statement) -> float:
        """Return how much of *one* another statement tells, by its words or by its figures."""
        known = [any(agree(mine, q) for q in other.quantities) for mine in one.quantities]
        figures = sum(known) / len(known) if len(known) > 1 else 0.0
        return max(self.covered(one, other), _BY_FIGURES * figures)

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
        for number, one in enumerate(self.statements):
            for quantity in one.quantities:
                group = [(number, quantity), *self._others(number, quantity)]
                is_told = set(group) <= told.get(group[0], set())
                if is_told or all(agree(quantity, other) for _, other in group):
                    continue
                for member in group:
                    told.setdefault(member, set()).update(group)
                said = (Said(self.statements[n], q.figure) for n, q in group)
                found.append(Disagreement(tuple(said)))
        return found

    def _others(self, first: int, quantity: Quantity) -> Iterator[tuple[int, Quantity]]:
        """Yield what later statements of other articles give for the same quantity."""
        one = self.statements[first]
        by_statement: dict[int, list[Quantity]] = {}
        for number, theirs in self._places[quantity.key]:
            if number > first and self.statements[number].document != one.document:
                by_statement.setdefault(number, []).append(theirs)
        found: dict[str, list[tuple[int, Quantity]]] = {}
        for number, own in by_statement.items():
            other = self.statements[number]
            # Where the figure stands there as well, nothing else there differs from it.
            same = [theirs for theirs in own if agree(quantity, theirs)]
            found.setdefault(other.document, []).extend(
                (number, theirs)
                for theirs in same or own
                if self._measure_the_same(one, quantity, other, theirs)
            )
        for alike in found.values():
            # Of an article with several values, who knows which is of the same?
            if all(agree(alike[0][1], theirs) for _, theirs in alike):
                yield from alike

    def _measure_the_same(
        self, one: Statement, mine: Quantity, other: Statement, theirs: Quantity
    ) -> bool:
        if mine.key != theirs.key or (mine.when != theirs.when and mine.lot == NO_LOT):
            return False
        if not measures_alike(mine, theirs) or not may_be_at_once(mine.as_of, theirs.as_of):
            return False
        if mine.lot != NO_LOT and (
            self._are_of_different_times(one, mine, other, theirs)
            or not are_of_one_place(one, mine, other, theirs)
        ):
            return False
        return self.is_alike(one, other)

    def is_alike(self, one: Statement, other: Statement) -> bool:
        """Tell whether two statements share enough words to be of the same thing."""
        return max(self.covered(one, other), self.covered(other, one)) >= _ALIKE

    def _are_of_different_times(
        self, one: Statement, mine: Quantity, other: Statement, theirs: Quantity
    ) -> bool:
        a, b = self.moment(one, mine), self.moment(other, theirs)
        return a.is_before(b) or b.is_before(a)

    def moment(self, statement: Statement, quantity: Quantity) -> Moment:
        """Return when a count was made: as told with it, elsewhere in its article, or its day.

        A headline says 3人死亡, and the sentence below by which hour.
        """
        day = self._days.get(statement.document, Moment())
        if quantity.as_of:
            return day.counted(quantity.as_of)
        again = (
            theirs.as_of
            for number, theirs in self._places[quantity.key]
            if self.statements[number].document == statement.document
            and theirs.as_of
            and theirs.figure.value == quantity.figure.value
            and measures_alike(quantity, theirs)
        )
        return day.counted(next(again, ()))

    def counts(self) -> Iterator[tuple[Statement, Quantity]]:
        """Yield every count of people or things of which there may be more, or fewer, later."""
        for statement in self.statements:
            for quantity in statement.quantities:
                if quantity.lot != NO_LOT:
                    yield statement, quantity

    def _sum(self, words: Collection[str]) -> float:
        return sum(self._weight.get(word, 0.0) for word in sorted(words))


def are_of_one_place(one: Statement, mine: Quantity, other: Statement, theirs: Quantity) -> bool:
    """Tell whether neither count is of a place that the other sentence does not name."""
    return all(place in other.sentence.text for place in mine.places) and all(
        place in one.sentence.text for place in theirs.places
    )


def _has_no_other_fact(one: Statement, beside: Sequence[Statement]) -> bool:
    """Tell whether the dates, durations, ranks, times and names of *one* are all in others."""
    known = [figure for other in beside for figure in other.others]
    text = "\n".join(other.sentence.text for other in beside)
    own = one.sentence.text
    return (
        all(any(is_in(mine, theirs) for theirs in known) for mine in one.others)
        and all(word in text for word in _RELATIVE.findall(own))
        and all(name in text for name in named_in(own))
    )


def is_in(mine: Figure, theirs: Figure) -> bool:
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
        for clause in CLAUSE.findall(other.sentence.text)
    ]
    for clause in CLAUSE.findall(one.sentence.text):
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
