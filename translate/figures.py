"""Reading every quantity of a Chinese sentence, in value and in English.

The readers run in a fixed order, the surest first; each closes what it has read to the later ones.
Characters are folded one for one (full width, traditional script), so spans are those of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from . import (
    amounts,
    clocks,
    compounds,
    coordinates,
    dates,
    dotted_months,
    durations,
    lanes,
    lunar,
    multiples,
    ordinals,
    periods,
    powers,
    regnal_years,
    republic,
    seats,
    sessions,
    several_times,
    shares,
    short_years,
    times_taken,
)
from .about_dates import with_about
from .grammar import QUANTITY
from .idioms import PAIR, SPOKEN_WORD
from .page import Page
from .quantity import Approximation, Figure, Kind, When
from .rendering import Style
from .shared_units import shared_units

__all__ = ["Approximation", "Figure", "Kind", "Style", "When", "read_figures"]

# In a title, and the year of 第2118(2013)号决议, which English may leave out.
_PART = re.compile(r"[\u4e00-\u9fff](?:[2-9]|1\d)》")
_TITLE = re.compile(r"《[^》]*》|(?<=\d)[(（][12]\d{3}[)）](?= ?号)")
_Reader = Callable[[Page, re.Match[str]], Figure | None]
# With the characters of which one must stand in the sentence, so that most need not look.
_READERS: tuple[tuple[str, re.Pattern[str], _Reader], ...] = (
    ("-~/", dates.SEASON, dates.read_season),
    ("-/.·", dates.ISO_DATE, dates.read_iso_date),
    (".", dotted_months.DOTTED_MONTH, dotted_months.read_dotted_month),
    ("", ordinals.PARAGRAPH_NUMBER, ordinals.read_paragraph_number),
    ("", ordinals.LABEL, ordinals.read_label),
    ("会", sessions.SESSION, sessions.read_session),
    ("会", sessions.MEETING, sessions.read_meeting),
    ("大", sessions.PARTY_CONGRESS, sessions.read_party_congress),
    ("届", ordinals.TIMES_WON, ordinals.read_times_won),
    ('“「『‘"', ordinals.QUOTED_DIGITS, ordinals.read_quoted_digits),
    ("五", periods.PLAN, periods.read_plan),
    ("季", periods.QUARTERS, periods.read_quarters),
    ("季半月", periods.PERIOD, periods.read_period),
    ("节季", periods.QUARTER, periods.read_quarter),
    ("代", periods.DECADE, periods.read_decade),
    ("纪", periods.CENTURY, periods.read_century),
    ("年", regnal_years.REGNAL_YEAR, regnal_years.read_regnal_year),
    ("年", republic.FIRST_YEAR, republic.read_first_year),
    ("年", republic.REPUBLIC_YEAR, republic.read_republic_year),
    ("月", lunar.LUNAR, lunar.read_lunar),
    ("年", short_years.SHORT_YEAR, short_years.read_short_year),
    ("", SPOKEN_WORD, ordinals.read_spoken),
    ("月", dates.SPOKEN_MONTHS, dates.read_spoken_months),
    ("(（", dates.PAREN_DAY, dates.read_day_in_brackets),
    ("日号月年-~", dates.FIRST_DAY, dates.read_first_of_range),
    ("年月日号", dates.DATE, dates.read_date),
    (":", times_taken.SPLIT_TIME, times_taken.read_split_time),
    ("秒", times_taken.TIME_TAKEN, times_taken.read_time_taken),
    ("时点:.", clocks.CLOCK, clocks.read_clock),
    ("时点", clocks.CN_CLOCK, clocks.read_clock),
    ("比:-", ordinals.SCORE, ordinals.read_score),
    ("元块角毛分", compounds.COINS, compounds.read_coins),
    ("亿", compounds.HUNDRED_MILLIONS, compounds.read_hundred_millions),
    ("秒", compounds.SPLIT_SECONDS, compounds.read_split_seconds),
    ("米", compounds.HEIGHT, compounds.read_height),
    ("经纬", coordinates.COORDINATE, coordinates.read_coordinate),
    ("次", powers.POWER, powers.read_power),
    ("%‰点pP", shares.PERCENT, shares.read_percent),
    ("百千", shares.CN_PERCENT, shares.read_chinese_percent),
    ("码", shares.RATE_STEPS, shares.read_rate_steps),
    ("点", shares.CN_POINTS, shares.read_chinese_points),
    ("之/", shares.FRACTION, shares.read_fraction),
    ("成", shares.TENTHS, shares.read_tenths),
    ("分", shares.PARTS, shares.read_parts),
    ("旬", durations.DECADES_OLD, durations.read_decades_old),
    ("半", durations.HALF_SPAN, durations.read_half_span),
    ("半", shares.HALF, shares.read_half),
    ("折", shares.DISCOUNT, shares.read_discount),
    ("番倍", multiples.DOUBLING, multiples.read_doubling),
    ("倍", multiples.MULTIPLE, multiples.read_multiple),
    ("第", ordinals.ORDINAL, ordinals.read_ordinal),
    ("届大", ordinals.SESSION, ordinals.read_session),
    ("级", ordinals.CLASS, ordinals.read_class),
    ("级规", ordinals.LEVEL, ordinals.read_level),
    ("后", ordinals.GENERATION, ordinals.read_generation),
    ("车", lanes.LANES, lanes.read_lanes),
    ("座", seats.SEATS, seats.read_seats),
    ("", PAIR, ordinals.read_pair),
    ("至到-~", durations.UNLIKE_SPAN, durations.read_unlike_span),
    ("数几", several_times.SEVERAL_TIMES, several_times.read_several_times),
    ("", QUANTITY, amounts.read_quantity),
)


def read_figures(
    text: str,
    *,
    style: Style = Style.LONG,
    currency: str = "CNY",
    is_taiwanese: bool = False,
    is_report: bool = False,
) -> tuple[Figure, ...]:
    """Return the quantities of a Chinese sentence, in order and without overlaps.

    *currency* is the ISO 4217 code of what a bare 元 stands for; *is_taiwanese* tells that the
    text is of an article in which 115年 may be a year of the Republic, *is_report* of one on
    results, in which 19年 may be 2019.

    >>> [figure.english for figure in read_figures("年产值不低于20亿元，占比近50%。")]
    ['at least 2 billion yuan', 'nearly 50%']
    """
    page = Page(text, style, currency, is_taiwanese, is_report)
    present = set(page.folded)
    if not present.isdisjoint("/／、"):
        alone = partial(read_figures, style=style, currency=currency)
        for one in shared_units(page, alone):
            page.take(one)
    for needed, pattern, read in _READERS:
        if needed and present.isdisjoint(needed):
            continue
        for match in pattern.finditer(page.free):
            figure = read(page, match)
            if figure is not None and figure.start < figure.end:
                page.take(figure)
    figures = sorted(with_about(page), key=lambda figure: figure.start)
    titles = [match.span() for match in _TITLE.finditer(page.folded)]
    return tuple(
        _in_title(figure, is_required=_numbers_part(figure, page.folded))
        if _is_inside(figure, titles)
        else figure
        for figure in figures
    )


def _numbers_part(figure: Figure, folded: str) -> bool:
    """Tell the number of a sequel, which no translation of its title may leave out: 《长城2》."""
    return bool(_PART.fullmatch(folded[figure.start - 1 : figure.end + 1]))


def _is_inside(figure: Figure, spans: list[tuple[int, int]]) -> bool:
    return any(start <= figure.start and figure.end <= end for start, end in spans)


def _in_title(figure: Figure, *, is_required: bool) -> Figure:
    """Leave the numbers of a title alone: the English title may have others."""
    return replace(figure, is_inline=False, is_required=is_required)
