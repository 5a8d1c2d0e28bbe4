"""English figures that need no counterpart: the two countries, one mu = 0.0667 hectares."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from .demands import is_near
from .english_page import EnglishFigure
from .pairing import Ledger
from .quantity import Kind
from .rates import is_measure_said
from .units import convert

_THE_TWO = re.compile(r"\b(?:the|these|those|other)\s+$", re.IGNORECASE)
_OTHER = re.compile(r"\s+(?:other|more|further|additional)\b", re.IGNORECASE)
_OTHER_BEFORE = re.compile(r"\bother\s+$", re.IGNORECASE)
_ONE_AND_OTHER = re.compile("一(?P<word>方|个|种|名|位|派|边).{2,30}另一(?P=word)")
_NIGHTS = re.compile(r" (?:nights?|evenings?|mornings?)\b")
_DAYS_AWAY = {2: re.compile("(?<!大)[前后][天日晚夜]"), 3: re.compile("大[前后][天日]")}
_CENTURIES = {20: re.compile("上个?世纪"), 21: re.compile("[本新]世纪|这个世纪")}
_A_FEW = re.compile("(?<![十好])几[个名位只条家处座艘辆种次句]|数[名位只条座艘](?!十|百)")
_RANKS = {3: re.compile("季[军軍]|[铜銅]牌|探花"), 4: re.compile("殿[军軍]")}
_ANOTHER = re.compile("另|还有|又")
# 10/12/21, a number of several parts that both sides write alike.
_CODE = re.compile(r"(?<![\w.])\d+(?:[./:-]\d+){2,}(?![\w.]*\d)")
_NEXT_ONE = re.compile(r"an? (?P<word>\w+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Spare:
    """What the English may say beyond the figures of its source."""

    ledger: Ledger
    english: str
    source: str

    def explains(self, found: EnglishFigure) -> bool:
        """Tell whether *found* needs no figure of the source."""
        return (
            self._is_known_few(found)
            or self._is_in_label(found)
            or self._is_unit_explained(found)
            or self._is_half_time(found)
            or self._is_next_one(found)
            or self._is_in_code(found)
            or self._is_days_away(found)
            or self._is_century(found)
            or self._is_few(found)
            or self._is_rank(found)
            or (found.kind is Kind.MEASURE and is_measure_said(found, self.source, self.english))
        )

    def _is_known_few(self, found: EnglishFigure) -> bool:
        """Tell the two countries, which were named, and three others of 财政部等四部委."""
        if found.kind is not Kind.NUMBER or found.value is None:
            return False
        if found.value == 2 and (
            _THE_TWO.search(self.english[: found.start]) or _ONE_AND_OTHER.search(self.source)
        ):
            return True
        wanted = self.ledger.wanted
        sums = [d.value for d in wanted if d.kind is Kind.NUMBER and not d.figure.is_required]
        is_other = _OTHER.match(self.english, found.end) or _OTHER_BEFORE.search(
            self.english[: found.start]
        )
        return bool(is_other) and any(s > found.value for s in sums)

    def _is_in_label(self, found: EnglishFigure) -> bool:
        """Tell whether digits stand inside a code of the source: the 24 of 36x24mm."""
        codes = [d.figure.source for d in self.ledger.wanted if d.unit == "code"]
        numbers = {number for code in codes for number in re.findall(r"\d+", code)}
        return any(f"{value:f}" in numbers for value in found.values)

    def _is_unit_explained(self, found: EnglishFigure) -> bool:
        """Tell what one of the source's units is: one mu equals 0.0667 hectares."""
        if found.kind is not Kind.MEASURE or found.value is None:
            return False
        for unit in {d.unit for d in self.ledger.wanted if d.kind is Kind.MEASURE} - {found.unit}:
            size = convert(Fraction(1), unit, found.unit)
            if size and is_near(found.value, Decimal(size.numerator) / size.denominator):
                return True
        return False

    def _is_half_time(self, found: EnglishFigure) -> bool:
        """Tell the first half for 半场战罢."""
        words = (d.figure.source for d in self.ledger.wanted if d.unit == "word")
        return found.unit == "half" and any(word == "半场" for word in words)

    def _is_next_one(self, found: EnglishFigure) -> bool:
        """Tell a fifth child, the other one beside 四个孩子."""
        if found.kind is Kind.FRACTION and _NEXT_ONE.fullmatch(found.text) and found.others:
            value = found.others[-1]
        elif found.kind is Kind.ORDINAL and found.value is not None:
            value = found.value
        else:
            return False
        counted = (d.value for d in self.ledger.wanted if d.kind is Kind.NUMBER)
        return bool(_ANOTHER.search(self.source)) and value - 1 in counted

    def _is_in_code(self, found: EnglishFigure) -> bool:
        """Tell whether a figure is a piece of a code that the source writes alike."""
        return any(
            code.start() <= found.start and found.end <= code.end() and code.group() in self.source
            for code in _CODE.finditer(self.english)
        )

    def _is_days_away(self, found: EnglishFigure) -> bool:
        """Tell two days ago, or nights, for 前天."""
        is_day = found.unit == "day" or _NIGHTS.match(self.english, found.end)
        days = _DAYS_AWAY.get(int(found.value)) if found.value in (2, 3) else None
        return bool(is_day and days and days.search(self.source))

    def _is_century(self, found: EnglishFigure) -> bool:
        """Tell the 20th century for 上世纪."""
        century = _CENTURIES.get(int(found.value or 0)) if found.unit == "century" else None
        return century is not None and bool(century.search(self.source))

    def _is_rank(self, found: EnglishFigure) -> bool:
        """Tell third for 季军."""
        sign = _RANKS.get(int(found.value or 0)) if found.kind is Kind.ORDINAL else None
        return sign is not None and bool(sign.search(self.source))

    def _is_few(self, found: EnglishFigure) -> bool:
        """Tell two or three boys for 几个男孩."""
        is_small = found.kind is Kind.NUMBER and found.value in (2, 3, 4, 5) and not found.unit
        return is_small and bool(_A_FEW.search(self.source))
