"""Digests and chronicles: texts whose paragraphs are items, each a piece of news of its own.

「今日要闻 1.……。 2.……。」 Its items share no word with each other, as headlines of other stories do
with a story, and its title is what is a label of such headlines elsewhere.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from . import chrome
from .lines import Line, is_prose, split_paragraphs
from .script import count_han

_FEWEST = 3  # items that make a list
_NUMBER = re.compile(
    r"(?:(\d{1,2})(?:[.、．)）]|\ufe0f?\u20e3|[:：](?!\d))|[(（](\d{1,2})[)）]|([①-⑳]))\s?(?=[^\s\d])|"
    r"(\d{1,2})[.、．)）]\s?(?=\d{1,4}[年月日家名个人])"
)
# A number behind a full stop or above all items, inside a line.
_INSIDE = re.compile(
    r"(?:^|(?<=[。！？；;:：\s])|(?<=[。！？][”」』]))(\d{1,2})[.、．]\s?(?=[^\s\d])"
)
_FIRST = ("1.", "1、", "1．")
_STOPPED = re.compile(r"[。！？][”」』]?\s*$")
_STOPPED_IN_DIGEST = re.compile(r"[。！？；;][”」』]?\s*$")
_HEAD = re.compile(r"[^，。；！？]{0,24}")
_LABELLED = re.compile(r"【(?=[^】]*[\u4e00-\u9fff]{2})[^【】。]{4,60}】(?:\s*\S{8}|$)")
_TIMED = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?\s+(?=\S*[\u4e00-\u9fff])\S{4}")
_DAY = re.compile(
    r"(?:(?:\d{4}\s?年\s?)?\d{1,2}月\d{1,2}日|\d{4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,2}|"
    r"\d{4}年(?:\d{1,2}月)?)(?:\s*[(（]?(?:星期|周)[一二三四五六日天][)）]?)?"
)
_MOST_ABOVE = 2  # paragraphs that lead on to a list
# What a digest is called.
_NAME = re.compile(
    "要闻|[早午晚快简日周月]报|早餐|早读|早知道|新闻|快讯|简讯|头条|速览|速递|大事|热点|热榜|动态|资讯|消息|看点|盘点|汇总|回顾|"
    "摘要|播报|直播|[个件条则]"
)
_NO_NAME = re.compile(r"[，。；>＞|｜]|来源|作者|记者|编辑|\d:\d{2}")
_LONGEST_NAME = 30
_MAY_NAME = frozenset({None, "related links", "date or source line", "site title", "navigation"})


def part_items(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with each item of a digest that is one line in a line of its own."""
    return [part for line in lines for part in _parts(line)]


def _parts(line: Line) -> list[Line]:
    """Return a line at its numbers, where it has three and each stands behind a full stop."""
    if not any(first in line.text for first in _FIRST):
        return [line]
    places: list[int] = []
    stopped = _STOPPED
    for match in _INSIDE.finditer(line.text):
        above = line.text[: match.start()]
        if int(match[1]) != len(places) + 1:
            continue
        if not places and not _HEAD.fullmatch(above):
            break
        if places and not stopped.search(above[-4:]):
            break
        if not places and _NAME.search(above):
            stopped = _STOPPED_IN_DIGEST
        places.append(match.start())
    if len(places) < _FEWEST:
        return [line]
    return split_paragraphs(line, [place for place in places if place])


def find_items(lines: Sequence[Line], reasons: Sequence[str | None]) -> frozenset[int]:
    """Return the lines with which the items of a digest start, none where a page is no digest.

    They are numbered in order, have 【labels】 or bullets or stand below their dates; nearly all
    that a page tells stands in them.
    """
    starts = (_LABELLED, _TIMED)
    kinds = (
        _numbered(lines),
        *([at for at, line in enumerate(lines) if start.match(line.text)] for start in starts),
        [at for at, line in enumerate(lines) if _has_bullet(line)],
        _dated(lines, reasons),
    )
    for found in ([at for at in kind if _is_open(lines[at], reasons[at])] for kind in kinds):
        if len(found) >= _FEWEST and _are_all(found, lines, reasons):
            return frozenset(found)
    return frozenset()


def _numbered(lines: Sequence[Line]) -> list[int]:
    """Return the lines that are numbered in order, in each section of a page anew."""
    runs: list[list[int]] = [[]]
    for at, line in enumerate(lines):
        match = _NUMBER.match(line.text)
        number = _value(match) if match else 0
        if number == len(runs[-1]) + 1:
            runs[-1].append(at)
        elif number == 1:
            runs.append([at])
    is_list = max(map(len, runs)) >= _FEWEST
    return [at for run in runs for at in run if len(run) > 1] if is_list else []


def _value(match: re.Match[str]) -> int:
    circled = match[3]
    return ord(circled) - ord("①") + 1 if circled else int(match[1] or match[2] or match[4])


def _is_open(line: Line, reason: str | None) -> bool:
    """Tell whether a line may be of a story; a day alone is elsewhere the date of a page."""
    return reason is None or _DAY.fullmatch(line.text) is not None


def _has_bullet(line: Line) -> bool:
    return line.text_start > line.span.start and is_prose(line)


def _dated(lines: Sequence[Line], reasons: Sequence[str | None]) -> list[int]:
    """Return the days on lines of their own, each with a paragraph below it."""
    found = [
        at
        for at, (line, below) in enumerate(pairwise(lines))
        if _DAY.fullmatch(line.text) and is_prose(below) and reasons[at + 1] is None
    ]
    return found if len({lines[at].text for at in found}) == len(found) else []


def _are_all(items: Sequence[int], lines: Sequence[Line], reasons: Sequence[str | None]) -> bool:
    """Tell whether next to no paragraph of a page stands outside of some items.

    Of headlines under a label such as 「热门文章」 none may.
    """
    told = [at for at, line in enumerate(lines) if reasons[at] is None and is_prose(line)]
    starts = [bisect_left(told, at) for at in items]  # of the paragraphs that stand in each
    above = starts[0]
    longest = max(b - a for a, b in pairwise(starts))
    below = len(told) - bisect_right(told, items[-1])
    if not longest and "related links" in reasons[: items[0]]:
        return above == below == 0
    return above <= _MOST_ABOVE and below <= longest + 1


def name_of(
    items: frozenset[int], lines: Sequence[Line], reasons: Sequence[str | None]
) -> int | None:
    """Return the line above the items of a digest that is its title, or None.

    The name of a section (「国内新闻」) is the title only where there is none above it.
    """
    above = range(min(items, default=0) - 1, -1, -1)
    named = [at for at in above if reasons[at] in _MAY_NAME and _is_name(lines[at].text)]
    telling = (at for at in named if not chrome.SECTION.fullmatch(lines[at].text))
    return next(telling, named[-1] if named else None)


def _is_name(text: str) -> bool:
    is_short = len(text) <= _LONGEST_NAME and count_han(text) >= 3
    return is_short and bool(_NAME.search(text)) and not _NO_NAME.search(text)
