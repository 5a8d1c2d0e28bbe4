"""All checks, and the one function that asks them."""

from __future__ import annotations

from collections.abc import Collection

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code, Flag, Severity
from .added_words import AddedWords
from .base import Check
from .certainty import Certainty
from .claims import Claims
from .compared_with import ComparedWith
from .compass import Compass
from .constrained import (
    ComposedNames,
    Figures,
    InventedNames,
    Names,
    StrangeNames,
    Terms,
    UnsourcedNames,
    UnsureNames,
)
from .content import AddedSentence, DroppedClause
from .counted import Counted
from .day_parts import DayParts
from .destinations import Destinations
from .direction import Direction
from .figures_twice import FiguresTwice
from .first_person import FirstPerson
from .genders import Genders
from .invented_words import InventedWords
from .key_events import KeyEvents
from .key_things import KeyThings
from .latin import InventedAbbreviations, LatinStrings
from .length import TooLong, TooShort
from .lengths_of_time import LengthsOfTime
from .medals import Medals
from .movements import Movements
from .other_counts import OtherCounts
from .outlets_of_lands import OutletsOfLands
from .parts_of_periods import PartsOfPeriods
from .planned import Planned
from .polarity import Polarity
from .post_marks import PostMarks
from .posts import Posts
from .quantifiers import Quantifiers
from .quotation import Quotation
from .ranks import Ranks
from .relative_time import RelativeTime
from .roles import Roles
from .sides import Sides
from .superlatives import Superlatives
from .time_bounds import TimeBounds
from .titles import Titles
from .trend import Trend
from .twice_named import TwiceNamed
from .vague_amounts import VagueAmounts
from .weekdays import Weekdays
from .wording import Damage, Holes, Leftover, OfTheTask, Repeated, Truncated

CHECKS: tuple[Check, ...] = (
    Figures(),
    FiguresTwice(),
    Counted(),
    OtherCounts(),
    Direction(),
    DayParts(),
    Weekdays(),
    TimeBounds(),
    LengthsOfTime(),
    VagueAmounts(),
    PartsOfPeriods(),
    ComparedWith(),
    RelativeTime(),
    Names(),
    Terms(),
    UnsureNames(),
    InventedNames(),
    StrangeNames(),
    UnsourcedNames(),
    ComposedNames(),
    TwiceNamed(),
    Sides(),
    Compass(),
    Titles(),
    OutletsOfLands(),
    LatinStrings(),
    InventedAbbreviations(),
    Holes(),
    Leftover(),
    OfTheTask(),
    Repeated(),
    Truncated(),
    TooShort(),
    DroppedClause(),
    KeyEvents(),
    KeyThings(),
    TooLong(),
    AddedSentence(),
    AddedWords(),
    Superlatives(),
    Medals(),
    Posts(),
    PostMarks(),
    Ranks(),
    Claims(),
    Genders(),
    InventedWords(),
    FirstPerson(),
    Polarity(),
    Planned(),
    Certainty(),
    Quantifiers(),
    Trend(),
    Movements(),
    Roles(),
    Destinations(),
    Quotation(),
    Damage(),
)


def check(
    source: Prepared,
    candidate: Candidate,
    glossary: Glossary,
    *,
    is_headline: bool = False,
    skip: Collection[Code] = (),
) -> tuple[Flag, ...]:
    """Return every doubt about *candidate* as the English of *source*, the gravest first.

    Checks of the codes in *skip* are left out, which a flag tells; so is the length of a headline,
    which may be short.
    """
    skipped = {*skip, Code.TOO_SHORT} if is_headline else set(skip)
    flags = [
        flag
        for one in CHECKS
        if one.code not in skipped
        for flag in one.flags(source, candidate, glossary)
    ]
    if skip:
        names = ", ".join(sorted(set(skip)))
        flags.append(Flag(Code.NOT_CHECKED, Severity.INFO, f"Checks switched off: {names}."))
    return tuple(sorted(dict.fromkeys(flags), key=lambda flag: -flag.severity.rank))
