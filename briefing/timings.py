"""When something happened: articles that give different days, hours or minutes of one event."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..summarize.stance import CLAUSE
from ..summarize.tokens import named_in, terms
from ..translate.figures import Figure, Kind
from .claims import Claims, Disagreement, Said, Statement, is_in

# What happens but once, with the words that stand for each other. Meetings and sales are held on
# many days, and two days of them are no contradiction.
_EVENTS_OF_A_DAY = """
通车|开通|投运|投入运营 开工|动工|奠基|破土 投产|量产 开业|开张|开馆|开园 开庭|庭审|受审
宣判|判决 发射|升空 上市|挂牌 交付 实施|施行|生效 开幕|揭幕 闭幕|落幕 登陆
起火|着火|火灾|大火 爆炸 坠毁|坠落|坠机 相撞|追尾|车祸|侧翻|碰撞 地震 塌方|坍塌|垮塌
决口|溃决 去世|逝世|病逝|辞世 被捕|落网|抓获 就职|就任|上任 复航|复飞|复运
开学 竣工|完工|建成
"""
_EVENTS_OF_A_MATCH = """
破门|打入|打进|进球|得手|扳平|破网|建功|点球|射入|攻入|再下一城|梅开二度 红牌|罚下
"""
_DAY_EVENTS = [re.compile(words) for words in _EVENTS_OF_A_DAY.split()]
_MATCH_EVENTS = [re.compile(words) for words in _EVENTS_OF_A_MATCH.split()]
# What was planned before, or is told of another time: two days of these may both be right.
_OTHER_TIME = re.compile(
    r"原[定计]|原本|推迟|延[期后至]|改[至为到期]|提前|此前|曾|去年|前年|首次|截[至止]|期间"
)
# 88分钟 behind 第: of a match.
_MINUTE = re.compile("分钟?")
_SENT = re.compile("[电讯]|消息|报[道导]")  # behind the day of a dateline
_ROUNDED = 10  # minutes by which two hours may differ that are about the same
_HALF_DAY = 720
_SAME = 0.7  # of the words beside a time: 新桥 and 地铁 of one city are opened on two days


@dataclass(frozen=True, slots=True)
class Timing:
    """A day, an hour or a minute, with the events that its statement tells beside it."""

    statement: Statement
    figure: Figure
    events: frozenset[int]
    clauses: str

    def is_of_one_event(self, other: Timing, claims: Claims) -> bool:
        """Tell whether both tell when the same happened."""
        if self.figure.kind is not other.figure.kind or not self.events & other.events:
            return False
        if self.figure.kind is Kind.ORDINAL:
            return any(name in other.clauses for name in named_in(self.clauses))
        is_told = max(_covered(self, other), _covered(other, self)) >= _SAME
        return is_told and claims.is_alike(self.statement, other.statement)

    def may_be_at_once(self, other: Timing) -> bool:
        """Tell whether both may be the same time, one of them rounded or told in part."""
        mine, theirs = self.figure, other.figure
        if mine.kind is not Kind.CLOCK or mine.value is None or theirs.value is None:
            return is_in(mine, theirs) or is_in(theirs, mine)
        apart = abs(mine.value - theirs.value)
        return min(apart, abs(apart - _HALF_DAY)) <= _ROUNDED


def _covered(one: Timing, by: Timing) -> float:
    """Return how many of the words beside a time are in the statement of another."""
    words = set(terms(one.clauses))
    return len(words & by.statement.words) / len(words) if words else 0.0


def differences_in_time(claims: Claims) -> list[Disagreement]:
    """Return the events of which two articles give different days, hours or minutes."""
    timings = [timing for statement in claims.statements for timing in _timings(statement)]
    found: list[Disagreement] = []
    told: set[int] = set()
    for number, one in enumerate(timings):
        if number in told or _has_several(one, timings, claims):
            continue
        group = [
            n
            for n, other in enumerate(timings)
            if n > number
            and other.statement.document != one.statement.document
            and one.is_of_one_event(other, claims)
            and not _has_several(other, timings, claims)
        ]
        if all(one.may_be_at_once(timings[n]) for n in group):
            continue
        told.update(group)
        said = (Said(t.statement, t.figure) for t in (one, *(timings[n] for n in group)))
        found.append(Disagreement(tuple(said)))
    return found


def _has_several(one: Timing, timings: Sequence[Timing], claims: Claims) -> bool:
    """Tell whether the article of a timing has another one of such an event."""
    return any(
        other.statement.document == one.statement.document
        and not one.may_be_at_once(other)
        and one.is_of_one_event(other, claims)
        for other in timings
    )


def _timings(statement: Statement) -> Iterator[Timing]:
    text = statement.sentence.text
    clauses = [found.span() for found in CLAUSE.finditer(text)]
    for figure in statement.others:
        place = next((n for n, (a, b) in enumerate(clauses) if a <= figure.start < b), None)
        is_minute = figure.kind is Kind.ORDINAL and _MINUTE.match(text, figure.end)
        if place is None or not (is_minute or figure.kind in (Kind.DATE, Kind.CLOCK)):
            continue
        start, end = clauses[place]
        # 第88分钟，周宇航…: what happened then, stands behind the pause.
        end = clauses[min(place + 1, len(clauses) - 1)][1] if figure.end >= end - 4 else end
        beside = text[start:end]
        events = _MATCH_EVENTS if is_minute else _DAY_EVENTS
        happened = frozenset(n for n, words in enumerate(events) if words.search(beside))
        if not happened or _OTHER_TIME.search(beside) or _SENT.match(text, figure.end):
            continue
        if is_minute:
            figure = replace(figure, english=f"the {figure.english} minute")
        yield Timing(statement, figure, happened, beside)
