"""Reading multiples in a folded Chinese sentence: 8倍, 增长了两倍, 翻两番."""

from __future__ import annotations

import re
from decimal import Decimal

from . import rendering
from .grammar import before_words
from .numerals import CHINESE, MIXED, parse_spoken_range
from .page import Page
from .quantity import Approximation, Figure, Kind
from .shares import approximation_of, decimal_or_none

MULTIPLE = re.compile(
    rf"(?P<pre>{before_words()})? ?(?:(?P<low>{MIXED}|{CHINESE}) ?倍?(?:至|到|-|~) ?)?"
    rf"(?:(?P<value>{MIXED}|{CHINESE})(?P<mid>余|多|来)?(?P<midscale>[万亿])?|(?P<vague>几|数)"
    rf"(?P<vaguescale>[十百千万亿]*))"
    r" ?倍(?P<half>半)?(?P<post>以上|左右|多|有余)?(?!速|增|率|数|受|感|加|频)"
)
DOUBLING = re.compile(
    r"(?:翻了?(?P<pre>近|约|超|逾)?(?P<times>[一两二三四])?番(?P<post>多|以上|有余)?|翻了?一倍|(?P<fold>翻倍|(?<!成)倍增(?!长)))"
)
_LESS = re.compile("缩短|减少|降低|缩小|下降|降至|减慢|减小|压缩|变短|便宜|降$")


# By how much something grew, against how much it has become: 增长了两倍 is three times as much.
_GROWN = re.compile(
    "(?:增长|增加|提高|提升|上升|上涨|增幅|涨幅|扩大|增产|增收|多出|高出|翻|增|涨|按年多|同比多|年多)[了达为]?$"
)
_BECOME = re.compile("(?:[是为到至的]|相当于|达到?)$")
_MAX_IN_PERCENT = 5  # grew 200%, but grew 20 times


def read_multiple(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 100万倍, 增长了两倍 (200% more) and, after a verb of shrinking, 缩短20倍."""
    if match["vague"]:
        return _several_times(page, match)
    ends = _ends(match)
    if ends is None:
        return None
    low, value = ends
    before = page.before(match.start(), 4)
    # 翻了三倍 is three times as much to some and four times to others.
    is_more = _GROWN.search(before) is not None and not before.endswith(("翻", "翻了"))
    unit = "more" if is_more else "as much" if _BECOME.search(before) else ""
    if is_more and value <= _MAX_IN_PERCENT:
        amounts = [f"{rendering.plain(part * 100)}%" for part in (low, value) if part is not None]
    else:
        parts = [part for part in (low, value) if part is not None]
        amounts = [rendering.count(part, page.style) for part in parts]
    approximation = approximation_of(match)
    text = rendering.approximate(" to ".join(amounts), approximation)
    if _LESS.search(before):
        text = f"by a factor of {text}"
    elif not text.endswith("%"):
        text += " times"
    is_one = value == 1 and not is_more
    return page.figure(
        match.start(),
        match.end(),
        text,
        Kind.MULTIPLE,
        value=value if low is None else low,
        high=None if low is None else value,
        unit=unit,
        approximation=approximation,
        is_inline=not is_one,
        is_required=not is_one,
    )


def _ends(match: re.Match[str]) -> tuple[Decimal | None, Decimal] | None:
    """Return the lower end, if there is one, and the value of a multiple."""
    value = decimal_or_none(match["value"] + (match["midscale"] or ""))
    low = decimal_or_none(match["low"])
    if value is None:
        return parse_spoken_range(match["value"])
    if match["half"]:  # 一倍半 is one and a half times
        value += Decimal("0.5")
    return (low, value) if low is not None and low < value else (None, value)


def _several_times(page: Page, match: re.Match[str]) -> Figure:
    base = decimal_or_none("一" + match["vaguescale"]) if match["vaguescale"] else Decimal(1)
    text = rendering.several(base or Decimal(1))
    return page.figure(
        match.start(),
        match.end(),
        f"{text} of times" if match["vaguescale"] else "several times",
        Kind.MULTIPLE,
        value=base,
        approximation=Approximation.SEVERAL,
    )


def read_doubling(page: Page, match: re.Match[str]) -> Figure:
    """Read 翻番 as doubling and 翻两番 as quadrupling."""
    times = (match["times"] or "一")[-1]
    factor = 2 ** {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4}[times]
    approximation = approximation_of(match)
    english = {2: "double", 4: "quadruple"}.get(
        factor, f"increase {rendering.count(Decimal(factor))}-fold"
    )
    return page.figure(
        match.start(),
        match.end(),
        rendering.approximate(english, approximation),
        Kind.MULTIPLE,
        value=Decimal(factor),
        unit="fold",
        approximation=approximation,
        is_inline=factor > 2,
    )
