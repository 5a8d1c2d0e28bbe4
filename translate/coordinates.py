"""Places on the globe: 西经35° is 35°W, in Chinese and English, and whether both agree.

A small model makes 西经35°以东 a longitude of 35 degrees east: the side is in one character of a
word that stands before the figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from .demands import Demand, Fit
from .english_page import EnglishFigure, EnglishPage
from .numerals import CHINESE_CHARS, parse
from .page import Page
from .quantity import Approximation, Figure, Kind
from .rendering import approximate, plain

_SIDES = {"东经": "E", "西经": "W", "北纬": "N", "南纬": "S"}
_NUMBER = rf"\d{{1,3}}(?:\.\d+)?|[{CHINESE_CHARS}]{{1,6}}"
_DEGREES = "[度°º˚]"


def _angle(end: str = "") -> str:
    """Return the pattern of degrees, minutes and seconds in Chinese."""
    return (
        rf"(?P<deg{end}>{_NUMBER}) ?{_DEGREES}"
        rf"(?: ?(?P<min{end}>{_NUMBER}) ?(?:分|[′'’])"
        rf"(?: ?(?P<sec{end}>{_NUMBER}) ?(?:秒|[″\"”]|''))?)?"
    )


COORDINATE = re.compile(
    rf"(?P<side>{'|'.join(_SIDES)}) ?(?P<about>大?约|近)?"
    rf"(?:(?P<low>{_NUMBER})(?=[-~至到]))?(?(low)[-~至到]){_angle()}"
    rf"(?: ?(?:[-~至到和、—–]) ?{_angle('2')})? ?(?P<round>左右)?"
)
_MINUTES, _SECONDS = 60, 3600
_MAX_DEGREES = 180


def read_coordinate(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 北纬24.3度, 东经121度30分 and 南纬3至10度 with their side."""
    side = _SIDES[match["side"]]
    angles = [(match["deg"], match["min"], match["sec"])]
    if match["low"]:
        angles.insert(0, (match["low"], None, None))
    elif match["deg2"]:
        angles.append((match["deg2"], match["min2"], match["sec2"]))
    read = [[parse(part) if part else None for part in angle] for angle in angles]
    values = [_value(*angle) for angle in read]
    if any(value is None or value > _MAX_DEGREES for value in values):
        return None
    english = " to ".join(_written(*angle) + side for angle in read)
    is_about = match["about"] or match["round"]
    approximation = Approximation.ABOUT if is_about else Approximation.EXACT
    return page.figure(
        match.start(),
        match.end(),
        approximate(english, approximation),
        Kind.COORDINATE,
        value=values[0],
        high=values[1] if len(values) > 1 else None,
        unit=side,
        approximation=approximation,
    )


def _value(
    degrees: Decimal | None, minutes: Decimal | None = None, seconds: Decimal | None = None
) -> Decimal | None:
    """Return an angle in degrees."""
    if degrees is None:
        return None
    rest = (minutes or Decimal(0)) / _MINUTES + (seconds or Decimal(0)) / _SECONDS
    return degrees + round(rest, 6)


def _written(
    degrees: Decimal | None, minutes: Decimal | None = None, seconds: Decimal | None = None
) -> str:
    signs = ((degrees, "°"), (minutes, "′"), (seconds, "″"))
    return "".join(plain(value) + sign for value, sign in signs if value is not None)


_SIDE = r"(?:north|south|east|west|(?-i:[NSEW])(?!\w)(?!\.\w))(?:ern)?\b(?! of\b)"
_PLAIN = r"\d{1,3}(?:\.\d+)?"


def _english_angle(end: str = "") -> str:
    """Return the pattern of degrees, minutes and seconds in English."""
    return (
        rf"(?P<deg{end}>{_PLAIN})[ -]?(?:[°º˚]|deg(?:ree)?s?\b)"
        rf"(?:[ ,]{{0,2}}(?P<min{end}>\d{{1,2}}(?:\.\d+)?)[ -]?(?:[′']|min(?:ute)?s?\b)"
        rf"(?:(?: and)?[ ,]{{0,2}}(?P<sec{end}>\d{{1,2}}(?:\.\d+)?)"
        rf"[ -]?(?:[″\"”]|''|sec(?:ond)?s?\b))?)?"
    )


_AXIS = r"(?:latitude|longitude)s?"
ENGLISH_COORDINATE = re.compile(
    rf"(?<![\w.])(?:(?P<first>{_english_angle('1')}|(?P<bare>{_PLAIN}))[ ]?(?:-|–|—|to|and|~)[ ]?)?"
    rf"{_english_angle()},? ?(?:(?:of |in )?{_AXIS} )?(?P<side>{_SIDE})(?: {_AXIS})?"
    rf"|\b(?P<side3>{_SIDE})[- ]{_AXIS}(?: of| at)? (?:{_english_angle('3')}|(?P<bare3>{_PLAIN})\b)"
    rf"|\b{_AXIS}(?: of| at)? (?!\d[^a-z,]{{0,16}}(?:and|to|-|–|—|~) ?\d)"
    rf"(?:{_english_angle('4')}|(?P<bare4>{_PLAIN})\b) ?(?P<side4>{_SIDE})?"
    rf"|\b(?P<side5>(?-i:[NSEW])) ?{_english_angle('5')}",
    re.IGNORECASE,
)


def read_english_coordinate(page: EnglishPage, match: re.Match[str]) -> Iterable[EnglishFigure]:
    """Read 35°W, 35 degrees west longitude, north latitude 24.3 degrees and N24.3°."""
    kinds = ("", "3", "4", "5")
    end = next(e for e in kinds if match[f"deg{e}"] or (e in ("3", "4") and match[f"bare{e}"]))
    side = (match[f"side{end}"] or "")[:1].upper()
    if not end and match["first"]:
        yield _english(match, "first", match.end("first"), _english_value(match, "1"), side)
        yield _english(match, "deg", match.end(), _english_value(match, ""), side)
        return
    value = _english_value(match, end)
    yield EnglishFigure(*match.span(), match.group().strip(), Kind.COORDINATE, value, unit=side)


def _english(
    match: re.Match[str], first: str, end: int, value: Decimal, side: str
) -> EnglishFigure:
    """Return one end of a range; its text is what stands there."""
    start = match.start(first)
    text = match.string[start:end].strip()
    return EnglishFigure(start, end, text, Kind.COORDINATE, value, unit=side)


def _english_value(match: re.Match[str], end: str) -> Decimal:
    bare = {"1": "bare", "3": "bare3", "4": "bare4"}.get(end)
    degrees = match[f"deg{end}"] or (match[bare] if bare else None) or "0"
    minutes, seconds = match[f"min{end}"] or "0", match[f"sec{end}"] or "0"
    return _value(Decimal(degrees), Decimal(minutes), Decimal(seconds)) or Decimal(0)


_SAME_PLACE = Decimal("0.01")
_ANGLES = ("degree", "")


def fit_coordinate(demand: Demand, found: EnglishFigure) -> Fit:
    """Return how well two figures agree of which one is a coordinate: by value and side."""
    if found.value is None or abs(found.value - demand.value) > _SAME_PLACE:
        return Fit.NONE
    if demand.kind is found.kind:
        return Fit.EXACT if demand.unit == found.unit else Fit.UNIT
    if demand.kind is not Kind.COORDINATE:
        # The wind turned 30 degrees east: no place.
        return Fit.LOOSE if demand.unit in _ANGLES else Fit.NONE
    if found.kind in (Kind.ORDINAL, Kind.LABEL):
        return Fit.LOOSE  # the 38th parallel
    if found.kind is Kind.NUMBER and not found.unit:
        return Fit.LOOSE  # 24.3N
    return Fit.UNIT if found.unit == "degree" else Fit.NONE


def is_same_axis(demand: Demand, found: EnglishFigure) -> bool:
    """Tell whether two coordinates are both of latitude or both of longitude."""
    return found.kind is Kind.COORDINATE and (
        not found.unit or (demand.unit in "NS") == (found.unit in "NS")
    )
