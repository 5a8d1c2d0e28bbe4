"""About behind a date, a period or an ordinal: 公元前1000年前后 is around 1000 BC.

Readers of amounts take 左右 and 上下 with the number; behind a date 前后 says the same, unless it
tells what happened from first to last (前后三次).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from . import hedges, wording
from .differences import Mismatch
from .english_page import EnglishFigure
from .page import Page
from .quantity import Approximation, Figure, Kind, When

_KINDS = frozenset({Kind.DATE, Kind.PERIOD, Kind.FRACTION})
_ABOUT = re.compile(
    r" ?(?P<about>左右(?!开弓|逢源|摇摆)"
    r"|前后(?!共|总|相|脚|任|夹|呼|一致|矛盾|差|[一二两三四五六七八九十几数\d]+[次个回位任年天届批])"
    r"|上下(?![班午学游车册半水一集月周旬]))"
)
_SOME_TIME = re.compile(
    r"\b(?:sometime|some time|or thereabouts|ca?\.|before and after|before or after|either side"
    r"|by|late|early|mid|turn|time|period|days?|weeks?)\b",
    re.IGNORECASE,
)


def with_about(page: Page) -> list[Figure]:
    """Return the figures of a sentence, those with a word for about behind them as such."""
    return [_with_about(figure, page) for figure in page.figures]


def _with_about(figure: Figure, page: Page) -> Figure:
    if figure.kind not in _KINDS or figure.approximation is not Approximation.EXACT:
        return figure
    match = _ABOUT.match(page.folded, figure.end)
    if match is None:
        return figure
    word = "about" if figure.kind is Kind.FRACTION else "around"
    return replace(
        figure,
        end=match.end(),
        source=page.text[figure.start : match.end()],
        english=f"{word} {figure.english}",
        approximation=Approximation.ABOUT,
    )


def lost_about(figure: Figure, found: Sequence[EnglishFigure], english: str) -> list[Mismatch]:
    """Tell a date that is about one in the source and exact in the English."""
    if figure.approximation is not Approximation.ABOUT or figure.when is None:
        return []
    dates = [one for one in found if one.when is not None and _is_same(one.when, figure.when)]
    if not dates or any(_is_hedged(one, english) for one in dates):
        return []
    return [wording.approximation(figure, dates[0], is_contrary=False)]


def _is_same(said: When, when: When) -> bool:
    if when.day:
        return said.day == when.day
    return said.month == when.month if when.month else said.year == when.year


def _is_hedged(one: EnglishFigure, english: str) -> bool:
    before, behind = hedges.around(english, one.start, one.end, 0, len(english))
    verdict = hedges.judge(Approximation.ABOUT, (before, behind))
    return verdict is hedges.Verdict.KEPT or bool(
        _SOME_TIME.search(f"{before[-25:]} # {behind[:12]}")
    )
