"""What a sentence says beside the part of it that was told already, in a headline above it."""

from __future__ import annotations

import re

from .editing import is_needed, is_open, left_out
from .openings import CONNECTIVE, REFERENCE
from .phrases import PAUSE, goes_on, has_verb
from .tokens import named_in

_SHORTEST = 10  # characters of a sentence that can stand
_MOST_LEFT_OUT = 0.45  # of a sentence that its part stands for
# What holds of the rest as well: who says so, that it is a plan, a hope, a condition, a claim.
_HOLDS_ON = re.compile(
    r"[说称]|表示|指出|认为|介绍|透露|强调|宣布|预计|预测|估计|报道|消息|获悉|了解到|显示|发现|据|拟|计划|打算|有望|可能|或将|力争"
    r"|如果|若|一旦|只要|尽管|虽|涉嫌|疑|[：:]"
)
# 同比 (on the year before), 均 (all of them), 由此: of what was named before.
_LEANS = re.compile(
    r"同比|环比|较|均|都|也|还|又|并|且|则|因|成为|从而|使|让|占|共|累计|合计|分别|以及|同期|当|包括|双方|有的|另|前者|后者|未来|目前|今后|沿途|沿线|途中"
)
# A figure of the rest may be of a time that only the part before it names.
_TIMES = re.compile(
    r"\d[年月日季Qq]|[一二三四]季度|[今去前明]年|半年|[上本下]月|报告期|期间|以来|昨|H\d"
)

# 公司产品价格1.75万元/吨: of a note's figures none has a verb.
_FIGURE_TOLD = re.compile(r"[\u4e00-\u9fff]{4,}\d[\d.,]*[^，；\d]{0,6}$")
# 公司上半年实现收入9.6亿元，…；实现净利润1.2亿元: whose results they are stands before the verb.
_RESULTS = re.compile(
    r"(?P<whose>(?:[^，,；;]{2,10}(?:年度?|季度|月|期|半年)[，,])?[^，,；;：:。“”在因受由靠对]{2,24}?)(?:实现|完成|取得|录得)"
)
_MORE_RESULTS = re.compile(
    r"(?:实现|完成|取得|录得|归母|归属于?|扣非|扣除非|净利|营业|营收|毛利|每股|经营活动)[^，,；;]*\d"
)


def remainder(text: str, told: str) -> str:
    """Return what follows the clauses of *text* that were told, '' where it cannot stand alone.

    What it would lose with them keeps them: who says so, a day or a condition before them. More
    results get the name and the time of those before them.
    """
    told = told.rstrip("。")
    if not text.startswith(told) or _HOLDS_ON.search(told):
        return ""
    pause, rest = text[len(told) :][:1], text[len(told) + 1 :]
    results = _RESULTS.match(told)
    if results and PAUSE.match(pause) and _MORE_RESULTS.match(rest) and not is_open(rest):
        return results["whose"] + rest
    is_dated = _TIMES.search(told) and re.search(r"\d", rest) and not _TIMES.search(rest)
    return rest if PAUSE.match(pause) and _stands(rest) and not is_dated else ""


def tells_enough(part: str, text: str) -> bool:
    """Tell whether a *part* has all that counts of a sentence.

    What it leaves out is the smaller part, cannot stand alone and has no figure, no name, no denial
    and no condition.
    """
    if remainder(text, part):
        return False
    rest = left_out(text, part.rstrip("。"))
    is_small = len(rest) <= _MOST_LEFT_OUT * len(text)
    return is_small and not is_needed(rest) and not named_in(rest)


def _stands(rest: str) -> bool:
    """Tell whether what follows the headline's clauses has a subject and says something of it."""
    if len(rest) < _SHORTEST or is_open(rest):
        return False
    if CONNECTIVE.match(rest) or REFERENCE.match(rest) or _LEANS.match(rest):
        return False
    first = PAUSE.split(rest)[0]
    is_told = has_verb(first) or _FIGURE_TOLD.search(first)
    return bool(is_told) and not goes_on(first)
