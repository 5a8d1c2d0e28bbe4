"""Reading every quantity of a Chinese sentence, in value and in English.

The readers run in a fixed order, the surest first; each closes what it has read to the later ones.
Characters are folded one for one (full width, traditional script), so spans are those of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from . import (
    amounts,
    clocks,
    compounds,
    dates,
    durations,
    lunar,
    multiples,
    ordinals,
    periods,
    republic,
    several_times,
    shares,
    times_taken,
)
from .grammar import QUANTITY
from .idioms import PAIR, SPOKEN_WORD
from .page import Page
from .quantity import Approximation, Figure, Kind, When
from .rendering import Style

__all__ = ["Approximation", "Figure", "Kind", "Style", "When", "read_figures"]

_TITLE = re.compile("《[^》]*》")
_Reader = Callable[[Page, re.Match[str]], Figure | None]
_READERS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (dates.SEASON, dates.read_season),
    (dates.ISO_DATE, dates.read_iso_date),
    (ordinals.PARAGRAPH_NUMBER, ordinals.read_paragraph_number),
    (ordinals.LABEL, ordinals.read_label),
    (periods.PLAN, periods.read_plan),
    (periods.PERIOD, periods.read_period),
    (periods.QUARTER, periods.read_quarter),
    (periods.DECADE, periods.read_decade),
    (periods.CENTURY, periods.read_century),
    (republic.FIRST_YEAR, republic.read_first_year),
    (republic.REPUBLIC_YEAR, republic.read_republic_year),
    (lunar.LUNAR, lunar.read_lunar),
    (SPOKEN_WORD, ordinals.read_spoken),
    (dates.SPOKEN_MONTHS, dates.read_spoken_months),
    (dates.PAREN_DAY, dates.read_day_in_brackets),
    (dates.FIRST_DAY, dates.read_first_of_range),
    (dates.DATE, dates.read_date),
    (times_taken.SPLIT_TIME, times_taken.read_split_time),
    (times_taken.TIME_TAKEN, times_taken.read_time_taken),
    (clocks.CLOCK, clocks.read_clock),
    (clocks.CN_CLOCK, clocks.read_clock),
    (ordinals.SCORE, ordinals.read_score),
    (compounds.COINS, compounds.read_coins),
    (compounds.HUNDRED_MILLIONS, compounds.read_hundred_millions),
    (compounds.SPLIT_SECONDS, compounds.read_split_seconds),
    (compounds.HEIGHT, compounds.read_height),
    (shares.PERCENT, shares.read_percent),
    (shares.CN_PERCENT, shares.read_chinese_percent),
    (shares.CN_POINTS, shares.read_chinese_points),
    (shares.FRACTION, shares.read_fraction),
    (shares.TENTHS, shares.read_tenths),
    (durations.DECADES_OLD, durations.read_decades_old),
    (durations.HALF_SPAN, durations.read_half_span),
    (shares.HALF, shares.read_half),
    (shares.DISCOUNT, shares.read_discount),
    (multiples.DOUBLING, multiples.read_doubling),
    (multiples.MULTIPLE, multiples.read_multiple),
    (ordinals.ORDINAL, ordinals.read_ordinal),
    (ordinals.SESSION, ordinals.read_session),
    (ordinals.CLASS, ordinals.read_class),
    (ordinals.LEVEL, ordinals.read_level),
    (ordinals.GENERATION, ordinals.read_generation),
    (PAIR, ordinals.read_pair),
    (durations.UNLIKE_SPAN, durations.read_unlike_span),
    (several_times.SEVERAL_TIMES, several_times.read_several_times),
    (QUANTITY, amounts.read_quantity),
)


def read_figures(
    text: str,
    *,
    style: Style = Style.LONG,
    currency: str = "CNY",
    is_taiwanese: bool = False,
) -> tuple[Figure, ...]:
    """Return the quantities of a Chinese sentence, in order and without overlaps.

    *currency* is the ISO 4217 code of what a bare 元 stands for; *is_taiwanese* tells that the
    text is of an article in which 115年 may be a year of the Republic.

    >>> [figure.english for figure in read_figures("年产值不低于20亿元，占比近50%。")]
    ['at least 2 billion yuan', 'nearly 50%']
    """
    page = Page(text, style, currency, is_taiwanese)
    for pattern, read in _READERS:
        for match in pattern.finditer(page.free):
            figure = read(page, match)
            if figure is not None and figure.start < figure.end:
                page.take(figure)
    figures = sorted(page.figures, key=lambda figure: figure.start)
    titles = [match.span() for match in _TITLE.finditer(page.folded)]
    return tuple(_in_title(figure) if _is_inside(figure, titles) else figure for figure in figures)


def _is_inside(figure: Figure, spans: list[tuple[int, int]]) -> bool:
    return any(start <= figure.start and figure.end <= end for start, end in spans)


def _in_title(figure: Figure) -> Figure:
    """Leave the numbers of a title alone: the English title may have others."""
    return replace(figure, is_inline=False, is_required=False)
