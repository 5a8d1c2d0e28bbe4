"""Whether a figure is the end of a change or its size: fell to 30% against fell by 30%.

下降到30% and 下降30% have the same figure, and so have their translations. A figure directly behind
a verb of change and 到, 至 or 为 is where it ends; directly behind the verb, with or without 了, it
is by how much. For multiples, 增长到3倍 is three times what it was, and 增长了3倍 by the standard
reading four times: an increase of 300%. Many write the latter as a rise of three times or
threefold, which is accepted; three times as where it ended is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import Enum

from .differences import Difference, Mismatch
from .english_page import EnglishFigure
from .quantity import Approximation, Figure, Kind
from .same_length import simplified


class Way(Enum):
    """What a figure behind a verb of change is."""

    END = "to"
    SIZE = "by"


_VERB = (
    r"增长|增加|上升|上涨|提高|提升|攀升|飙升|激增|猛增|回升|扩大|扩张|扩充|上调|增产|增收|"
    r"下降|减少|降低|下跌|下滑|回落|下调|缩小|缩短|缩减|压缩|萎缩|锐减|骤降|收窄|放缓|减缓|延长|"
    r"(?<![新倍单])增|(?<![\d一二两三四五六七八九十百千万几半每公毫])升|[涨跌]|(?<![空投霜])降|缩|"
    r"(?<!\d)减|扩"
)
_HEDGE = r"(?:[约近逾超仅]|大约|超过|不到|不足|接近|将近|至少|高达)?"
# What it was, between the verb and a multiple or a share: 增至去年的3倍, 降到原来的三成.
_BASE = (
    r"(?:了?(?:去年|前年|上年|上月|同期|原先?|原来|之前|以前|当初|过去|20\d\d年|19\d\d年)"
    r"(?:同期)?的)?"
)
_END = re.compile(rf"(?:{_VERB})了?[到至为成]了?(?:现在的|如今的|目前的)?{_BASE}{_HEDGE}$")
_SIZE = re.compile(rf"(?:{_VERB})(?:了|幅度?(?:为|达到?|约)?)?{_HEDGE}$")
# 涨幅回落至10.6%: what came to 10.6% is a rise itself, and may be told as one.
_OF_RATE = re.compile("(?:增速|增幅|涨幅|升幅|降幅|跌幅|减幅|增长率|增长速度)[^，。；]*$")
_NEAR = 16
_MEASURED = frozenset(
    {Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.POINTS, Kind.PERMILLE, Kind.MEASURE, Kind.AGE}
    | {Kind.DURATION, Kind.FRACTION, Kind.MULTIPLE}
)

_HALVES = ((Kind.FRACTION, Decimal("0.5")), (Kind.PERCENT, Decimal(50)))

# A verb of change that needs by or nothing before a size, and to before an end.
_CHANGED = (
    r"rose|ris(?:e|es|en|ing)|increas(?:e|es|ed|ing)|gr(?:ew|ow|ows|own|owing)|climb(?:s|ed|ing)?|"
    r"jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|"
    r"fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|"
    r"slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|"
    r"shr[aiu]nk|shrinks|slip(?:s|ped|ping)?|contract(?:s|ed|ing)|narrow(?:s|ed|ing)"
)
# Alone before a figure these may have another object: raised 30 million, cut 500 jobs.
_MOVED = (
    rf"{_CHANGED}|rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|cut(?:s|ting)?|"
    r"boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|shorten(?:s|ed|ing)?|extend(?:s|ed|ing)?|up|down|"
    r"widen(?:s|ed|ing)?|expand(?:s|ed|ing)?|gain(?:s|ed|ing)?"
)
_ABOUT = (
    r"(?:(?:about|nearly|around|over|almost|roughly|some|only|just|approximately|at least|"
    r"more than|less than|no (?:more|less) than|as much as|well over|a|an|the)\s+)*"
    r"[$€£¥]?$"
)
_PLAIN_SIZE = re.compile(rf"\b(?:{_CHANGED})\s+(?:\w+ly\s+)?{_ABOUT}", re.IGNORECASE)
# Nothing of its own may stand between the verb and the preposition but what has changed.
_THROUGH = r"(?:(?!(?:to|by|from|and|or|of|at|in|on|for)\b)[a-z'’-]+\s+){0,5}"
_BY = re.compile(rf"\b(?:{_MOVED})\s+{_THROUGH}by\s+{_ABOUT}", re.IGNORECASE)
_TO = re.compile(
    rf"\b(?:{_MOVED})\s+{_THROUGH}(?<!up )(?<!close )(?<!due )to\s+{_ABOUT}", re.IGNORECASE
)
_NOUN = re.compile(
    r"^\s*(?:percentage points? |year[- ]on[- ]year |annual |or more |\w+ly )?"
    r"(?:increase|rise|growth|gain|jump|surge|decrease|decline|drop|fall|reduction|slump|plunge|cut|"
    r"expansion|contraction)\b",
    re.IGNORECASE,
)
_PLAIN_TO = re.compile(r"\bto\s+(?:an?\s+)?$", re.IGNORECASE)
_NOUN_OF = re.compile(
    r"\b(?:increases?|rises?|growth|gains?|jumps?|surges?|decreases?|declines?|drops?|falls?|"
    rf"reductions?|cuts?) of\s+{_ABOUT}",
    re.IGNORECASE,
)

# 净利润1.64亿元 alone is an amount; any of these in its clause may make it a change.
_ANY_CHANGE = re.compile(
    "[增减升降涨跌扩缩调变翻多少高低差加回较比超盈亏赢输落割削补添领胜负提压拉推放长短快慢远近]"
    "|相当|影响|损|累计|贡献"
)
_AMOUNTS = frozenset({Kind.MONEY, Kind.MEASURE})
_CLAUSE_MARK = re.compile("[，。；：、！？,;:]")


# Fell by 2019, where 2019 is the year in which it fell a little.
_BY_YEAR = re.compile(
    r"\b(?:rose|increased|grew|climbed|jumped|surged|fell|dropped|declined|decreased|slumped|shrank)"
    r"\s+(?:\w+ly\s+)?by\s+(?P<year>(?:19|20)\d\d)\b(?![,.]?\d|\s*(?:%|per|[mb]illion|yuan|people|units))"
)


def _by_a_year(figures: Sequence[Figure], chinese: str, english: str) -> Iterator[Mismatch]:
    """Yield a year that is told as the size of a change."""
    match = _BY_YEAR.search(english) if " by " in english else None
    year = match["year"] if match else ""
    for figure in figures:
        is_it = figure.when is not None and str(figure.when.year) == year
        if (
            match
            and is_it
            and not re.search(rf"[到至]{year}|{year}年?[底末]?(?:以?前|时)", chinese)
        ):
            message = (
                f"The source says {figure.source}, a year; the English says “{match.group()}”."
            )
            yield Mismatch(Difference.CHANGE, figure, match.group(), message)


def compare_changes(
    figures: Sequence[Figure], found: Sequence[EnglishFigure], source: str, english: str
) -> Iterator[Mismatch]:
    """Yield figures that end a change in *source* and are its size in *english*, or reversed."""
    chinese = simplified(source)
    yield from _by_a_year(figures, chinese, english)
    for figure in figures:
        told = _way(chinese, figure)
        if told is None:
            yield from _told_as_change(figure, found, chinese, english)
            continue
        way, words = told
        said = [_said(one, figure, english) for one in _same(figure, found)]
        if said and all(other is not None and other[0] is not way for other in said):
            english_words = said[0][1] if said[0] else ""
            yield _mismatch(figure, way, words, english_words)


def _told_as_change(
    figure: Figure, found: Sequence[EnglishFigure], chinese: str, english: str
) -> Iterator[Mismatch]:
    """Yield an amount that is a change in *english* alone: rose by 164 million."""
    if figure.kind not in _AMOUNTS or not figure.is_required:
        return
    before = _CLAUSE_MARK.split(chinese[: figure.start])[-1]
    behind = _CLAUSE_MARK.split(chinese[figure.end :])[0]
    if _ANY_CHANGE.search(before + behind):
        return
    said = [
        (match, one)
        for one in _same(figure, found)
        for match in [_BY.search(english[: one.start]) or _NOUN_OF.search(english[: one.start])]
    ]
    if said and all(match for match, _ in said):
        words = "".join((match.group() if match else "") + one.text for match, one in said[:1])
        told = f"In the source {figure.english} ({figure.source}) is an amount"
        message = f"{told}; the English says “{words}”, a change."
        yield Mismatch(Difference.CHANGE, figure, words, message)


def _way(chinese: str, figure: Figure) -> tuple[Way, str] | None:
    """Return what a figure is in the Chinese and the words that say so, ``None`` if none do."""
    if figure.kind not in _MEASURED or figure.value is None:
        return None
    if (figure.kind, figure.value) in _HALVES:
        return None  # cut to half is cut by half
    before = chinese[max(0, figure.start - _NEAR) : figure.start]
    for way, pattern in ((Way.END, _END), (Way.SIZE, _SIZE)):
        if match := pattern.search(before):
            is_rate = _OF_RATE.search(before, 0, match.start())
            return None if is_rate else (way, match.group() + figure.source)
    return None


def _same(figure: Figure, found: Sequence[EnglishFigure]) -> list[EnglishFigure]:
    """Return the English figures that name the number of *figure*, as a share for a multiple."""
    values = {figure.value}
    if figure.kind is Kind.MULTIPLE and figure.value is not None:
        values.add(figure.value * 100)
    several = Approximation.SEVERAL
    return [one for one in found if values & set(one.values) and one.approximation is not several]


def _said(one: EnglishFigure, figure: Figure, english: str) -> tuple[Way, str] | None:
    """Return what an English figure is said to be and how, ``None`` where no words tell."""
    before, behind = english[: one.start], english[one.end :]
    is_size_told = figure.kind is not Kind.MULTIPLE or one.kind is Kind.PERCENT
    # Rose three times, or by three times, is said of both.
    if is_size_told:
        if match := _BY.search(before) or _NOUN_OF.search(before):
            return Way.SIZE, match.group() + one.text
        if (match := _NOUN.match(behind)) and not _PLAIN_TO.search(before):
            return Way.SIZE, one.text + match.group()
    if match := _TO.search(before):
        return Way.END, match.group() + one.text
    if is_size_told and (match := _PLAIN_SIZE.search(before)):
        return Way.SIZE, match.group() + one.text
    return None


def _mismatch(figure: Figure, way: Way, chinese: str, english: str) -> Mismatch:
    ways = ["what it came to", "by how much it changed"]
    one, other = ways if way is Way.END else reversed(ways)
    told = f"In the source {figure.english} is {one} ({chinese}); the English says “{english}”"
    message = f"{told}, {other}."
    return Mismatch(Difference.CHANGE, figure, english, message)
