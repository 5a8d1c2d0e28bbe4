"""How the opening of a news story sounds, and which texts have no such opening."""

from __future__ import annotations

import re
from collections.abc import Iterable

# A dateline or the way a reporter opens: 本报讯 (our paper reports), 记者从…获悉 (… has learnt).
_DATELINE = re.compile(
    r".{0,12}?(?:讯|电|消息|报道)(?:[ ，,：:(（]|记者|日前|近日|昨)"
    r"|.{0,16}记者.{0,14}(?:获悉|了解到|报道|从)"
    r"|据.{2,12}(?:报道|消息)"
)
# A time near the beginning: 近日 (recently), 昨天 (yesterday), 3月5日.
_WHEN = re.compile(
    r".{0,12}(?:近日|日前|近来|昨日|昨天|今天|今日|今年以来|近年来|随着|\d+月\d+日|(?:19|20)\d\d年)"
)
# The analyst's voice. A broker's note states its points one after the other, without a lead.
_ANALYST = re.compile(
    r"我们(?:认为|预计|预测|判断|看好|维持|给予|建议|上调|下调)|(?:维持|给予|首次覆盖).{0,12}评级"
    r"|投资评级|投资建议|归母净利|归属于?(?:上市公司|母公司)|EPS|PE|风险提示|风险因素|目标价|盈利预测|扣非"
)


def lead_cue(text: str) -> float:
    """Return 1 if *text* opens like a dispatch, 0.5 if it opens with a time, else 0."""
    if _DATELINE.match(text):
        return 1.0
    return 0.5 if _WHEN.match(text) else 0.0


# 某公司3月28日晚披露年报: so a paper tells of a company's results, with the words of an analyst.
_FILED = re.compile(
    r"[^，。]{2,16}(?<!公司)(?:(?:\d+年)?(?:\d+月)?\d+日|[今昨][日天])(?:晚间?|盘后|早间)[，,]?(?:发布|披露|公告|公布)"
)


def has_lead(texts: Iterable[str]) -> bool:
    """Tell whether the first sentences of such an article sum it up; an analyst's note has none.

    What opens like a dispatch is none.
    """
    found: set[str] = set()
    for number, text in enumerate(texts):
        if not number and (_DATELINE.match(text) or _FILED.match(text)):
            return True
        found.update(_ANALYST.findall(text))
        if len(found) > 1:
            return False
    return True
