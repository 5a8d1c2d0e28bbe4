"""The numeral of a quantity: its value, its range, how exact it is, and its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from . import rendering
from .grammar import AFTER_TEXT, INNER_UNITS, before_meaning
from .numerals import parse, parse_spoken_range, scale_value
from .page import Page
from .quantity import Approximation, Figure, Kind

_TELLING_ZERO = re.compile(r"\d+\.0+")
_INDEFINITE = {"成百上千": (100, "hundreds or thousands"), "成百上千万": (10**6, "millions")}


@dataclass(frozen=True, slots=True)
class Number:
    """The numeral of a quantity: its value, the upper end of a range, how exact it is."""

    value: Decimal
    high: Decimal | None
    approximation: Approximation
    is_chinese: bool
    is_vague: bool = False
    words: str = ""  # wording of its own: "tens of thousands"
    digits: str = ""  # as they stand, where a zero tells: version 3.0


def number(match: re.Match[str]) -> Number | None:
    approximation = _approximation(match)
    text = match["number"]
    if text is None:
        return _vague(match, approximation)
    if text == "兆":  # 兆头, an omen
        return None
    is_chinese = not text[0].isdigit()
    value = parse(text + (match["midscale"] or ""))
    high: Decimal | None = None
    if value is None:
        spoken = parse_spoken_range(text)
        if spoken is None:
            return None
        scale = scale_value(match["midscale"] or "")
        value, high = spoken[0] * scale, spoken[1] * scale
    if match["sign"]:
        value = -value
    low = _low_end(match, value)
    if low is not None:
        if match["sign"] == "零下" and not match["lowunit"]:
            low = -low
        elif match["sign"] == "零下":
            value, low = -value, -low  # 零下3℃到2℃: from below to above zero
        value, high = min(low, value), max(low, value)
    is_plain = high is None and not match["midscale"] and bool(_TELLING_ZERO.fullmatch(text))
    return Number(value, high, approximation, is_chinese, digits=text if is_plain else "")


def _low_end(match: re.Match[str], value: Decimal) -> Decimal | None:
    """Return the lower end of a range, with the scale that it shares with the upper: 3至5万."""
    if not match["low"]:
        return None
    low = parse(match["low"])
    if low is None:
        return None
    if "半" in (match["lowunit"] or ""):  # 2年半到5年
        low += Decimal("0.5")
    scale = re.search(r"(?:(?<=\d)十)?[百千万亿兆]+$", match["number"])
    is_bare = not re.search("[十百千万亿兆]", match["low"]) and not match["lowunit"]
    if scale and is_bare:
        scaled = low * scale_value(scale.group())
        if scaled < value:
            low = scaled
    return low


def _vague(match: re.Match[str], approximation: Approximation) -> Number | None:
    several = Approximation.SEVERAL
    if match["hundreds"]:
        base, words = _INDEFINITE.get(match["hundreds"], (1000, "thousands"))
        return Number(Decimal(base), None, several, True, True, words)
    if match["teens"]:
        head = parse(match["teens"].removesuffix("几").removesuffix("好")) or Decimal(10)
        value = head * scale_value(match["teenscale"]) * (-1 if match["sign"] else 1)
        return Number(value, None, Approximation.MORE_THAN, True, True)
    if match["up"]:
        base_value = parse(match["up"])
        if base_value is None:
            return None
        return Number(base_value, None, Approximation.MORE_THAN, True, True)
    base_value = parse(match["by"] or match["several"])
    if base_value is None:
        return None
    return Number(base_value, None, several, True, True, rendering.several(base_value))


def _approximation(match: re.Match[str]) -> Approximation:
    if match["mid"] or match["vaguemid"]:
        inside = match["mid"] or match["vaguemid"]
        return Approximation.ABOUT if inside == "来" else Approximation.MORE_THAN
    if match["post"]:
        return AFTER_TEXT[match["post"]]
    return before_meaning(match["pre"])


def inner(found: Number, unit: str) -> tuple[Number, str]:
    value, approximation = found.value, found.approximation
    if "半" in unit:
        value += Decimal("0.5")
    else:
        approximation = Approximation.MORE_THAN
    return Number(value, found.high, approximation, found.is_chinese), INNER_UNITS[unit]


def written(page: Page, found: Number, *, in_words: bool) -> str:
    """Return the number without its approximation."""
    if found.words:
        return found.words
    if found.digits:
        return found.digits
    write = rendering.count if in_words else rendering.number
    text = write(found.value, page.style)
    if found.high is None:
        return text
    upper = write(found.high, page.style)
    low_words, _, low_scale = text.partition(" ")
    if low_scale and upper.endswith(" " + low_scale):
        text = low_words
    joint = " or " if found.is_chinese and found.high - found.value == 1 else " to "
    return f"{text}{joint}{upper}"


def is_telling(found: Number) -> bool:
    """Tell whether English has to repeat the number: a mu, per dollar and no cases need not."""
    is_exact = found.approximation is Approximation.EXACT
    return found.value not in (0, 1) or found.high is not None or not is_exact


def loose(page: Page, match: re.Match[str], found: Number) -> Figure | None:
    """Read a bare Chinese numeral for comparison only: 三地, 四不放过."""
    if found.value < 2:
        return None
    return page.figure(
        match.start(),
        match.end(),
        written(page, found, in_words=True),
        Kind.NUMBER,
        value=found.value,
        high=found.high,
        is_inline=False,
        is_required=False,
    )
