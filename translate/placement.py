"""Whether the figures of a sentence stand beside what they stood beside in the source.

A translation may keep every value and give two of them to each other: 2019年增长3%，2020年增长5%
as 5% in 2019 and 3% in 2020. Dates, terms and some common words serve as anchors; where there are
none, figures of different clauses are expected in their order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from .clause_words import clause_around, clause_end, clause_start, stands_among_own
from .demands import Demand
from .english_page import EnglishFigure
from .quantity import Figure, Kind
from .word_pairs import content_words, stems, word_pairs

_COUNTING = frozenset(
    {Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.POINTS, Kind.PERMILLE, Kind.MEASURE, Kind.MULTIPLE}
    | {Kind.AGE, Kind.DURATION, Kind.FRACTION}
)
_SENTENCE_PART = re.compile("[，。；]")
_ITEM_END = re.compile("[，。；、（和及与]")
_PAUSE = re.compile(r"[,;.(:] ")
_LISTED = re.compile("分别|依次")
# 在7亿用户中，有1.34亿: the part stands before the whole in English.
_PART_OF = re.compile("[中里内]$")
_PART_OF_ENGLISH = re.compile(
    r"\b(?:of|from|in|under|among|across|by|at)\b(?! .*\band\b)[^,;]{0,20}$", re.IGNORECASE
)
_FROM_CHINESE = re.compile("[从由自][^，。；]{0,20}$")
_TO_CHINESE = re.compile("[至到为成][了约近超的]?$")
_FROM = re.compile(r"\b(?:from|against|than|compared (?:with|to)) [a-z ]{0,25}$", re.IGNORECASE)
_TO = re.compile(r"\b(?:to|at|reach(?:ed|ing)?) [a-z ]{0,25}$", re.IGNORECASE)
_SETS = re.compile("[、，,和 ]+")
_COMPARED = re.compile("比[^，。；、]*$|相较|相比|对比")
_NOUN_REACH, _NOUN_WORDS = 8, 4  # characters and words behind a figure for what it counts
_TOUCHING = 2  # characters: 户 behind a number belongs to it, not to the next one


@dataclass(frozen=True, slots=True)
class Value:
    """A value of the source with the only English figure that says it."""

    demand: Demand
    english: EnglishFigure

    @property
    def figure(self) -> Figure:
        return self.demand.figure

    @property
    def group(self) -> tuple[Kind, str]:
        return self.demand.kind, self.demand.unit


@dataclass(frozen=True, slots=True)
class Anchor:
    """What is named once on both sides: where it stands in the source and in the English."""

    start: int
    english: int
    group: str  # only anchors of one group are set against each other


def exchanged(
    source: str, english: str, values: Sequence[Value], anchors: Sequence[Anchor]
) -> Iterator[tuple[Value, Value]]:
    """Yield the neighbours among *values* that the English seems to have exchanged."""
    groups: dict[tuple[Kind, str], list[Value]] = {}
    for value in values:
        if value.demand.kind in _COUNTING:
            groups.setdefault(value.group, []).append(value)
    for group in groups.values():
        group.sort(key=lambda value: value.figure.start)
        for one, two in pairwise(group):
            if one.figure is two.figure or one.demand.value == two.demand.value:
                continue
            verdict = _by_sets(source, one, two)
            if verdict is None:
                verdict = _by_direction(source, english, one, two)
            if verdict is None:
                verdict = _by_anchors(source, one, two, anchors)
            if verdict is None:
                verdict = _by_list(source, one, two, anchors)
            if verdict is None:
                verdict = _by_order(source, english, one, two)
            if verdict is None:
                verdict = _by_clauses(source, english, one, two)
            by_nouns = _by_nouns(source, english, one, two)
            if by_nouns is False or (verdict is False and by_nouns is None):
                yield one, two


def _by_anchors(source: str, one: Value, two: Value, anchors: Sequence[Anchor]) -> bool | None:
    """Return whether the anchors of two values stand beside them, ``None`` if they do not tell."""
    if _LISTED.search(source):
        return None
    firsts, seconds = _own(source, one, two, anchors)
    verdicts = {
        _are_paired(first.english, second.english, one, two)
        for first, second in product(firsts, seconds)
        if first.group == second.group
    }
    return verdicts.pop() if len(verdicts) == 1 else None


def _by_list(source: str, one: Value, two: Value, anchors: Sequence[Anchor]) -> bool | None:
    """Return whether two values listed by 分别 stand in the order of the two things listed."""
    listed = _LISTED.search(source)
    if listed is None or one.figure.start < listed.start():
        return None
    start = max((m.end() for m in _SENTENCE_PART.finditer(source, 0, listed.start())), default=0)
    named = [a for a in anchors if start <= a.start < listed.start()]
    for group in {anchor.group for anchor in named}:
        pair = sorted((a for a in named if a.group == group), key=lambda anchor: anchor.start)
        if len(pair) == 2:
            is_kept = pair[0].english < pair[1].english
            return is_kept == (one.english.start < two.english.start)
    return None


def _own(
    source: str, one: Value, two: Value, anchors: Sequence[Anchor]
) -> tuple[list[Anchor], list[Anchor]]:
    """Return the anchors of the clause of each value; between the two they go with the second."""
    border = one.figure.end + _TOUCHING
    first_end = clause_end(source, one.figure.end)
    second_start = clause_start(source, two.figure.start)
    if first_end > two.figure.start:
        first_end = second_start = border
    first_start = clause_start(source, one.figure.start)
    second_end = clause_end(source, two.figure.end)
    firsts = [a for a in anchors if first_start <= a.start < first_end]
    seconds = [a for a in anchors if second_start <= a.start < second_end]
    return firsts, seconds


def _are_paired(first: int, second: int, one: Value, two: Value) -> bool:
    """Tell whether in the English *first* goes with *one* and *second* with *two*."""
    anchors = [(first, "a", 1), (second, "a", 2)]
    values = [(one.english.start, "v", 1), (two.english.start, "v", 2)]
    places = sorted([*anchors, *values])
    kinds = "".join(kind for _, kind, _ in places)
    owners = [owner for _, _, owner in places]
    if kinds in ("aavv", "vvaa"):
        return owners[0] == owners[2]
    return owners[0] == owners[1]


def _by_sets(source: str, one: Value, two: Value) -> bool | None:
    """Return whether the scores of several sets, 6比4、6比3, stand in their order."""
    if not one.figure.kind is two.figure.kind is Kind.SCORE:
        return None
    is_listed = _SETS.fullmatch(source[one.figure.end : two.figure.start])
    return one.english.start < two.english.start if is_listed else None


def _by_direction(source: str, english: str, one: Value, two: Value) -> bool | None:
    """Return whether 从…到… is said as from … to …."""
    between = source[one.figure.end : two.figure.start]
    is_rise = _FROM_CHINESE.search(source, 0, one.figure.start) and _TO_CHINESE.search(between)
    if not is_rise or _SENTENCE_PART.search(between):
        return None
    before_one, before_two = english[: one.english.start], english[: two.english.start]
    is_right = bool(_FROM.search(before_one) or _TO.search(before_two))
    is_wrong = bool(_FROM.search(before_two) or _TO.search(before_one))
    return is_right if is_right is not is_wrong else None


def _by_nouns(source: str, english: str, one: Value, two: Value) -> bool | None:
    """Return whether values stand before what they count, ``None`` if that is not told.

    30余个故事、358个人物 is rightly 358 characters and more than 30 stories. They do not where each
    stands before what the other counts.
    """
    counted = [_counted(source, value) for value in (one, two)]
    said = [_said_behind(english, value) for value in (one, two)]
    own = [words & told for words, told in zip(said, counted, strict=True)]
    crossed = [words & told for words, told in zip(said, reversed(counted), strict=True)]
    strays = [other - mine for other, mine in zip(crossed, own, strict=True)]
    if any(own):
        return None if any(strays) else True
    return False if all(strays) else None


def _counted(source: str, value: Value) -> frozenset[str]:
    """Return the beginnings of the English words for what a figure counts in the source."""
    start = value.figure.end
    end = min(start + _NOUN_REACH, clause_end(source, start))
    habits = word_pairs().chinese
    words = [word for word, at, _ in content_words(source) if start <= at < end]
    return frozenset().union(*(habits[word].english for word in words if word in habits))


def _said_behind(english: str, value: Value) -> frozenset[str]:
    """Return the beginnings of the words directly behind an English figure."""
    behind = english[value.english.end : value.english.end + 60]
    words = re.split(r"[,;:.()\d]", behind)[0].split()[:_NOUN_WORDS]
    return stems(" ".join(words))


def _by_order(source: str, english: str, one: Value, two: Value) -> bool | None:
    """Return ``False`` where figures of different clauses stand in the other order."""
    between = source[one.figure.end : two.figure.start]
    clauses = _ITEM_END.split(between)
    is_listed = _LISTED.search(source[: one.figure.start]) is not None
    if one.demand.kind is Kind.NUMBER and not one.demand.unit:
        return None  # what follows a noun as its number (方案25) moves with it
    if one.english.start < two.english.start or (len(clauses) == 1 and not is_listed):
        return None
    if _FROM_CHINESE.search(source, 0, one.figure.start) and re.search("[至到]", between):
        return None  # to 5 from 3 is as good as from 3 to 5
    if _COMPARED.search(source, 0, one.figure.start) or _COMPARED.search(between):
        return None  # 比1500吨重1000吨, 1,000 more than 1,500
    if _PART_OF.search(clauses[0]) or clauses[-1].endswith("等"):
        return None
    said_between = english[two.english.end : one.english.start]
    if _PART_OF_ENGLISH.search(said_between) and not _PAUSE.search(said_between):
        return None
    return False


def _by_clauses(source: str, english: str, one: Value, two: Value) -> bool | None:
    """Return whether the words around two values are those of their own clauses."""
    clauses = [clause_around(source, value.figure) for value in (one, two)]
    spans = [(value.english.start, value.english.end) for value in (one, two)]
    return stands_among_own(source, (clauses[0], clauses[1]), english, (spans[0], spans[1]))
