"""Prices and yields by a measure: 每斤4元, 28.5元/公斤, 每亩增收800元, 每呎2万港元.

A model that is left alone with 每斤 writes *per kilogram*, which halves the price. So the measure
is written in, in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from .model import Constraint, Kind
from .units import MEASURES

_DIMENSIONS = frozenset({"mass", "area", "volume", "energy", "oil", "grain"})
# Of length only what prices, yields and fares go by; 每米 and 每里 are mostly something else.
_LENGTHS = frozenset({"kilometre", "nautical mile", "mile"})
_MORE = {"kilowatt-hour": ("度",), "square foot": ("呎", "尺")}
_ALSO = {
    "jin": ("catty", "catties", "half a kilo", "half a kilogram", "500 grams"),
    "Taiwan catty": ("catty", "catties", "jin", "600 grams"),
    "ounce": ("troy ounce", "troy oz"),
}
# Measures of prices alone: 两 is mostly two, 担 mostly a burden.
_OF_PRICES = (
    (("tael", "taels", "liang"), "两"),
    (("dan", "dans", "picul", "piculs", "50 kilograms", "50 kg", "50kg"), "担"),
)
_ONLY_BEFORE = {
    "两": r"(?=[涨跌升降报售卖价约近逾超达高低跳]|\d|黄金|白银|茶|$)",
    "担": r"(?=[涨跌升降报售卖价约近逾超达高低收]|\d|$)",
    "尺": r"(?=[涨跌升降报售卖呎约近逾超达高低租]|\d|楼?价|均价|$)",
    "呎": r"(?!见方|长|宽|高)",
}
_SHARE = ("share", "shares", "stock")
_MONEY_OR_MEASURE = re.compile(r"(?:[元角分币镑块毛]|美金|美分|[吨斤克升方米亩顷时度])$")


@dataclass(frozen=True, slots=True)
class MeasureRate:
    """A measure by which is counted; ``english`` are all that may name it, the first the usual."""

    english: tuple[str, ...]
    chinese: tuple[str, ...]

    @property
    def pattern(self) -> str:
        """The pattern of the Chinese, which is no piece of a longer measure: 克 but not 克拉."""
        return "|".join(map(_alone, sorted(self.chinese, key=len, reverse=True)))


@cache
def measure_rates() -> tuple[MeasureRate, ...]:
    """Return the measures by which prices and yields are told."""
    rates = [
        MeasureRate(
            (unit.name, unit.plural, *unit.english, *_ALSO.get(unit.name, ())),
            (*unit.chinese, *_MORE.get(unit.name, ())),
        )
        for unit in MEASURES
        if unit.dimension in _DIMENSIONS or unit.name in _LENGTHS
    ]
    rates += [MeasureRate(english, (chinese,)) for english, chinese in _OF_PRICES]
    return (*rates, MeasureRate(_SHARE, ("股",)))


def _alone(form: str) -> str:
    longer = [f[len(form) :] for f in _forms() if f.startswith(form) and f != form]
    guard = f"(?!{'|'.join(map(re.escape, longer))})" if longer else ""
    return re.escape(form) + guard + _ONLY_BEFORE.get(form, "")


@cache
def _forms() -> frozenset[str]:
    return frozenset(form for rate in measure_rates() for form in rate.chinese)


def find_measure_rates(text: str) -> Iterator[Constraint]:
    """Yield 每斤 and the 斤 of 元/斤 and 4元一斤 with their English (per jin), in order."""
    for match in _pattern().finditer(text):
        written = match["each"] or match["slashed"] or match["one"]
        if match["slashed"] and not _MONEY_OR_MEASURE.search(text[: match.start()]):
            continue
        english = f"per {_english()[written]}"
        yield Constraint(match.start(), match.end(), match.group(), english, Kind.FIGURE)


@cache
def _english() -> dict[str, str]:
    return {form: rate.english[0] for rate in measure_rates() for form in rate.chinese}


@cache
def _pattern() -> re.Pattern[str]:
    units = "|".join(map(_alone, sorted(_english(), key=len, reverse=True)))
    # 每度电, but not 每度假日; 每股 is a share, 每股力量 is not; 每克拉 is a carat.
    return re.compile(
        rf"每一?(?P<each>{units})(?![A-Za-z拉力假过时学位服米卡匹]|[\u4e00-\u9fff]?力量)"
        rf"|[/／](?P<slashed>{units})(?![A-Za-z/拉])"
        rf"|(?<=[元块钱毛角])一(?P<one>{units})(?![A-Za-z\\u4e00-\\u9fff])"
    )
