"""Reading what is said in two parts in a folded Chinese sentence: 3元5角, 三块五, 一米八."""

from __future__ import annotations

import re
from decimal import Decimal

from . import rendering
from .numerals import CHINESE, DIGITS, MIXED, parse
from .page import Page
from .quantity import Figure, Kind

_DIGIT = "[1-9一二两三四五六七八九]"
# 角 is a corner and 分 a mark or a minute: only beside another part of a sum, or before 钱.
COINS = re.compile(
    rf"(?P<yuan>{MIXED}|{CHINESE})[元块](?P<jiao>{_DIGIT})[角毛](?:(?P<fen>{_DIGIT})分)?钱?"
    rf"|(?P<yuan2>{MIXED}|{CHINESE})块(?P<jiao2>{_DIGIT})(?![\d一二三四五六七八九十百千万亿个人])"
    rf"|(?<![\d.一二三四五六七八九])(?P<jiao3>{_DIGIT})(?:角(?P<fen3>{_DIGIT})分|[角毛]钱)"
    rf"|(?<![\d.一二三四五六七八九])(?P<fen4>{_DIGIT})分钱"
)
HEIGHT = re.compile(
    r"(?P<metres>[12一两二])米(?P<rest>\d{1,2}|[一二三四五六七八九])(?![\d米厘分毫多余个])"
)
_PARTS = (("yuan", Decimal(1)), ("jiao", Decimal("0.1")), ("fen", Decimal("0.01")))


def read_coins(page: Page, match: re.Match[str]) -> Figure | None:
    """Read a sum of yuan, jiao and fen as yuan."""
    total = Decimal(0)
    for name, size in _PARTS:
        for group, text in match.groupdict().items():
            if text and group.rstrip("234") == name:
                value = parse(text)
                if value is None:
                    return None
                total += value * size
    english = rendering.money(rendering.plain(total), "CNY")
    return page.figure(match.start(), match.end(), english, Kind.MONEY, value=total, unit="CNY")


def read_height(page: Page, match: re.Match[str]) -> Figure:
    """Read 1米85 and 一米八 as metres."""
    rest = "".join(str(DIGITS.get(char, char)) for char in match["rest"])
    value = Decimal(f"{DIGITS.get(match['metres'], match['metres'])}.{rest}")
    english = rendering.measure(rendering.plain(value), "metre", is_singular=False)
    return page.figure(match.start(), match.end(), english, Kind.MEASURE, value=value, unit="metre")
