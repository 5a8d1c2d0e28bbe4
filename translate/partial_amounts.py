"""Amounts that stay Chinese, because they are a piece of what can't be said piece by piece.

The engine is to see 三斗五升 as it stands: written as 三斗5 litres it is two amounts.
"""

from __future__ import annotations

import re

from .page import Page
from .quantity import Figure

_NUMERAL = "[0-9一二三四五六七八九十两半百千]"
# 三斗五升, 一丈二尺, 二斤三两: the units of old that are said together, each less than the last.
_LARGER = {
    "尺": "丈", "寸": "丈尺", "分": "寸两钱", "升": "石斗", "合": "升", "斗": "石",
    "两": "斤", "钱": "两", "步": "里",
}  # fmt: skip
_SMALLER = re.compile(rf"{_NUMERAL}{{1,3}} ?(?P<unit>[{''.join(_LARGER)}])(?![钟之])")
_BEFORE = re.compile(rf"{_NUMERAL} ?(?P<unit>[{''.join(sorted(set(''.join(_LARGER.values()))))}])$")
# 第90+3分钟, a minute of added time.
_ADDED = re.compile(r"第 ?\d{1,3} ?\+ ?$")
# 前两天 (the other day) and 前两年, no first two of anything.
_OTHER_DAY = re.compile("(?:^|[，。；：“”、（]|[我你他她们就在是])前$")
_OTHER_DAYS = re.compile("[两几][天年]")


def is_writable(page: Page, match: re.Match[str], figure: Figure) -> bool:
    """Tell whether an amount that was read may be written into the sentence by itself."""
    before = page.before(match.start(), 8)
    if _ADDED.search(before):
        return False
    if _OTHER_DAY.search(before) and _OTHER_DAYS.match(page.folded, match.start()):
        return False
    if before.endswith(("几", "数")) and (match["number"] or "")[:1] in tuple("十百千万亿"):
        return False  # 几千 that is read no other way
    if before.endswith(("七七", "九九")):
        return False  # 七七四十九天, seven times seven
    if match["number"] in ("百八十", "千八百"):
        return False  # about a hundred, in speech
    if match["low"] and "成" in (match["unit"], page.after(match.end(), 1)):
        return False  # 一至两成, tenths
    unit = match["unit"] or ""
    above = _BEFORE.search(before)
    if above is not None and above["unit"] in _LARGER.get(unit, ""):
        return False
    below = _SMALLER.match(page.folded, match.end())
    if below is not None and unit in _LARGER[below["unit"]]:
        return False
    return not _is_descending(match)


def _is_descending(match: re.Match[str]) -> bool:
    """Tell 25-18, which is no span: its ends would be written the other way round."""
    low, high = match["low"] or "", match["number"] or ""
    if not (low.isdigit() and high.isdigit()) or match["sign"] or match["lowunit"]:
        return False
    return int(low) > int(high)
