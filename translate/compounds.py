"""Reading what is said in two parts in a folded Chinese sentence: 3元5角, 三块五, 一米八."""

from __future__ import annotations

import re
from decimal import Decimal

from . import rendering
from .grammar import AFTER_TEXT, before_meaning, before_words
from .numerals import CHINESE, DIGITS, MIXED, parse
from .page import Page
from .quantity import Figure, Kind
from .units import CURRENCY_BY_CHINESE

_DIGIT = "[1-9一二两三四五六七八九]"
# 角 is a corner and 分 a mark or a minute: only beside another part of a sum, or before 钱.
COINS = re.compile(
    rf"(?P<yuan>{MIXED}|{CHINESE})[元块](?P<jiao>{_DIGIT})[角毛](?:(?P<fen>{_DIGIT})分)?钱?"
    rf"|(?P<yuan2>{MIXED}|{CHINESE})块(?P<jiao2>{_DIGIT})(?![\d一二三四五六七八九十百千万亿个人寸英])"
    rf"|(?<![\d.一二三四五六七八九])(?P<jiao3>{_DIGIT})(?:角(?P<fen3>{_DIGIT})分|[角毛]钱|毛(?=[，。、；]|$))"
    rf"|(?<![\d.一二三四五六七八九])(?P<fen4>{_DIGIT})分钱"
)
HEIGHT = re.compile(
    r"(?P<metres>[12一两二])米(?P<rest>\d{1,2}|[一二三四五六七八九])(?![\d米厘分毫多余个])"
)
# 2个亿 is two hundred million: the measure word stands inside of the number.
HUNDRED_MILLIONS = re.compile(
    rf"(?P<pre>{before_words()})?(?P<number>{MIXED}|{CHINESE})个(?P<more>多)?亿(?!万|元以上|元级)"
    r"(?P<unit>元|美元|港元|欧元|日元)?(?P<post>左右|以上)?"
)
# A time of a race: 9秒83, and the seconds of 1分44秒93.
SPLIT_SECONDS = re.compile(
    r"(?<![\d.])(?P<whole>\d{1,2})秒(?P<rest>\d{2})(?![\d.年月日时分秒人名个次发])"
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


def read_hundred_millions(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 2个亿 and 5个多亿美元."""
    value = parse(match["number"] + "亿")
    if value is None:
        return None
    word = match["more"] or match["post"]
    approximation = AFTER_TEXT[word] if word else before_meaning(match["pre"])
    text, code = rendering.number(value, page.style), ""
    if match["unit"]:
        code = page.currency if match["unit"] == "元" else CURRENCY_BY_CHINESE[match["unit"]].code
        text = rendering.money(text, code)
    return page.figure(
        match.start(),
        match.end(),
        rendering.approximate(text, approximation),
        Kind.MONEY if code else Kind.NUMBER,
        value=value,
        unit=code,
        approximation=approximation,
    )


def read_split_seconds(page: Page, match: re.Match[str]) -> Figure:
    """Read 9秒83 as 9.83 seconds."""
    digits = f"{match['whole']}.{match['rest']}"
    english = f"{digits} seconds"  # 9秒80 keeps its zero, as results are written
    value = Decimal(digits)
    return page.figure(
        match.start(), match.end(), english, Kind.DURATION, value=value, unit="second"
    )


def read_height(page: Page, match: re.Match[str]) -> Figure:
    """Read 1米85 and 一米八 as metres."""
    rest = "".join(str(DIGITS.get(char, char)) for char in match["rest"])
    value = Decimal(f"{DIGITS.get(match['metres'], match['metres'])}.{rest}")
    english = rendering.measure(rendering.plain(value), "metre", is_singular=False)
    return page.figure(match.start(), match.end(), english, Kind.MEASURE, value=value, unit="metre")
