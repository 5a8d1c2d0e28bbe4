"""Dates as they are written into a sentence: on the morning of the 26th, in the first half.

A small model makes 记者26日获悉 the 26th reporter unless it reads on the 26th, and begins a
sentence with 2018 acquired unless it reads in 2018.
"""

from __future__ import annotations

import re

from .model import Constraint, Kind
from .quantity import Figure
from .tagged_words import words_of

_PREPOSITION = re.compile(r"(?:[于在至到从自由以前止的与和、及定-]|截至|截止)$")
_BOUND = re.compile(r"[的电讯至到、和与及－—～~-]|以前|之前|前|以来|起|止|以后|之后|后")
_DAY = re.compile(r"(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: [A-Z][a-z]+(?: \d{4})?)?")
_PARTS = {
    "morning": "上午 早上 早晨 清晨",
    "afternoon": "下午 午后",
    "evening": "晚上 晚间 晚 傍晚",
    "night": "深夜 夜间 夜里",
}
# Not before an hour, which is read with its part of the day.
_PART_OF_DAY = re.compile(
    rf"(?:{'|'.join(sorted(' '.join(_PARTS.values()).split(), key=len, reverse=True))})"
    r"(?![\d一二两三四五六七八九十]|[间宴会报]|[近约])"
)
# Periods that say when, unless what stands around them makes them an object or a part of a name:
# 发布上半年业绩 (results of the first half), 比上半年 (than in it), 一季度报告, 二季度末.
_PERIOD = re.compile(
    r"the (?:(?:first|second|third|fourth) (?:half|quarter)|first \w+ (?:months|quarters))"
    r"(?: of .+)?"
    r"|the (?:past|last|next|coming) \w+ (?:years|months|weeks|quarters)"
)
_NOT_WHEN = re.compile(
    r"(?:发布|公布|披露|公告|预告|预计|预测|预期|展望|超过?|[低高好优弱强]于|逊于|不及|达到?|占|完成|回顾|总结|分析|看好?|[是为比较同跟对把将被给让过第每该这那的约仅近单]"
    r"|相当于|持续|长达|历时|用了|需要?|经过|作为|所谓|截至|截止|超出)$"
)
_OF_PERIOD = re.compile(
    r"[的末初底里内间度、和与及至到—～~-]|以[来前后]|业绩|财报|报告|季?报|年报|数据|财务|成绩|快报|预告|结束|开始|过后|之[前后]|前|后|起|止|是|为"
)
_YEAR = re.compile(r"(?:[A-Z][a-z]+|(?:[A-Z][a-z]+ )?(?:1[89]|20)\d\d)")
_CLAUSE_START = re.compile(r"(?:^|[，。；：！？（(])\s*$")
# Who acts then; before a noun the year may be a part of a name: 2008年北京奥运会.
_WHO = re.compile(r"公司|本公司|该|我国|我们|我|他|她|双方|两国|集团|政府|当地")
_NO_ACTION = re.compile("[是为乃即]|将是|被称|被誉|恰逢|正值|发布的|举行的|举办的")


def with_preposition(text: str, figure: Figure) -> Constraint | None:
    """Return the constraint of a date or period that says when, None for another figure."""
    if _is_adverbial_period(text, figure):
        return _dated(text, figure, figure.end, f"in {figure.english}")
    if figure.when is None or _PREPOSITION.search(text[: figure.start]):
        return None
    if _BOUND.match(text, figure.end):
        return None
    if figure.when.day and figure.source.endswith(("日", "号")) and _DAY.fullmatch(figure.english):
        return _on_day(text, figure)
    is_month = figure.source.endswith(("年", "月")) and not figure.when.part
    if not is_month or figure.when.day or not _YEAR.fullmatch(figure.english):
        return None
    if not _CLAUSE_START.search(text[: figure.start]) or not _is_action(text, figure.end):
        return None
    return _dated(text, figure, figure.end, f"in {figure.english}")


def _is_adverbial_period(text: str, figure: Figure) -> bool:
    """Tell whether a half-year, a quarter or the past years say when, as 上半年收入增长 does.

    With the bare period before its subject, a small model makes that a part of it: the first half
    of the revenue.
    """
    is_period = _PERIOD.fullmatch(figure.english) is not None
    before, after = text[: figure.start], text[figure.end :]
    is_bound = _NOT_WHEN.search(before) or _PREPOSITION.search(before) or _OF_PERIOD.match(after)
    return is_period and not is_bound


def _is_action(text: str, start: int) -> bool:
    """Tell whether somebody acts or something happens from *start* on."""
    if _WHO.match(text, start):
        return True
    word = next((word for word in words_of(text) if word.start == start), None)
    return word is not None and word.tag == "v" and not _NO_ACTION.match(text, start)


def _on_day(text: str, figure: Figure) -> Constraint:
    """Return a day that says when, with the part of it that stands behind: 26日上午."""
    part = _PART_OF_DAY.match(text, figure.end)
    if part is None:
        return _dated(text, figure, figure.end, f"on {figure.english}")
    when = next(name for name, forms in _PARTS.items() if part.group() in forms.split())
    return _dated(text, figure, part.end(), f"on the {when} of {figure.english}")


def _dated(text: str, figure: Figure, end: int, english: str) -> Constraint:
    return Constraint(figure.start, end, text[figure.start : end], english, Kind.FIGURE)
