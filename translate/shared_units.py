"""Numbers of one list that share the unit of the last: 分别为2.27/1.99亿元, 增速86/14/22%.

Written without it each the first would be a bare number, and an engine that is given 199 million
yuan beside it makes 2.27 million of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from .page import Page
from .quantity import Figure

_NUMBER = r"[+-]?\d[\d,]*(?:\.\d+)?"
_SCALE = "万亿|千万|百万|十万|千亿|百亿|[千万亿]"
_UNIT = (
    "(?:(?:美元|港元|欧元|日元|英镑|人民币|元|吨|千瓦时?|吉瓦|兆瓦|平方米|台|辆|股|件|人|套|部|颗|片)"
    "(?!/))"
)
_TAIL = rf"(?: ?(?:{_SCALE}){_UNIT}?|{_UNIT}|[%％‰]|个?百分点|pcts?|pps?|bps?|倍)"
_LIST = re.compile(
    rf"(?<![\d.,/A-Za-z年月])(?P<first>(?:{_NUMBER} ?[/／、] ?)+)"
    rf"(?P<last>{_NUMBER})(?P<tail>{_TAIL})(?![A-Za-z])"
)
_ITEM = re.compile(_NUMBER)
_TOLD_APART = re.compile("分别[^，。；]*$")


def shared_units(page: Page, read: Callable[[str], tuple[Figure, ...]]) -> Iterator[Figure]:
    """Yield the figures of all but the last number of each list; *read* reads one with its unit."""
    for match in _LIST.finditer(page.free):
        items = list(_ITEM.finditer(page.free, match.start("first"), match.end("first")))
        if not _is_list(page, match, [item.group() for item in items]):
            continue
        for item in items:
            figures = read(item.group() + match["tail"])
            if len(figures) == 1 and figures[0].start == 0:
                start, end = item.span()
                source = page.text[start:end]
                yield replace(figures[0], start=start, end=end, source=source, kept=0)


def _is_list(page: Page, match: re.Match[str], items: list[str]) -> bool:
    """Tell a list from a fraction (1/3), a date and a numbered paragraph (1、3亿元)."""
    has_decimals = all("." in item for item in items)
    if "、" in match["first"]:
        return has_decimals or _TOLD_APART.search(page.before(match.start(), 40)) is not None
    is_scaled = match["tail"].strip()[0] in "万亿千百%％‰个pb元"
    are_small = all(0 < int(item) < 10 for item in items if item.isdigit())
    return has_decimals or (is_scaled and not are_small)
