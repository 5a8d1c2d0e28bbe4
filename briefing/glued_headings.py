"""Headings and captions that a page glued onto the news behind them, without a mark between.

「新桥通车在即据市政府介绍，桥长两公里。」 Where the reader of the page could not tell, the words
with which news begins do: who told it, who sent it. Only what is certain is cut.
"""

from __future__ import annotations

import re

from ..summarize.phrases import has_verb

_PLAIN = "[^，,。；;：:！!？?“”「」《》（）()]"
_HAN = "[\u4e00-\u9fff]"
# 李一鸣92岁的李一鸣…, 李一鸣简历李一鸣，男，…: the caption of a portrait.
_NAME_TWICE = re.compile(
    rf"(?P<name>{_HAN}{{2,4}})(?:简历)?(?=(?:现年)?(?:\d{{1,3}}岁的?)?(?P=name))"
)
# 家属供图, 资料图, 记者王明摄: whose picture it is.
_CREDIT = re.compile(
    rf"{_PLAIN}{{0,30}}?(?:资料图片?|供图|(?:记者|通讯员){_HAN}{{2,3}}摄)"
    r"(?=昨[日天]|今[日天]|近日|日前|前日|\d|[一二两三]个|本报讯|记者)"
)
# Who sent the news: …新桥通车海城晚报讯6月5日，….
_SENT = re.compile(
    rf"(?P<head>{_PLAIN}{{6,40}}?)(?:本报|{_HAN}{{2,6}}(?:娱乐|体育|科技|财经|新闻|[网报]))讯"
    r"(?=北京时间|\d|据|昨|今[日天晨晚]|近日|日前|记者)"
)
# Who told it: …通车在即据市政府介绍，….
_TOLD = re.compile(
    rf"(?P<head>{_PLAIN}{{6,30}}?)(?=据{_PLAIN}{{2,15}}(?:介绍|了解|统计|报道|消息|透露)[，,]"
    rf"|根据{_PLAIN}{{2,20}}(?:数据|统计)[，,]|经(?:法院|审理|警方){_PLAIN}{{0,6}}(?:查明|调查)[，,])"
)
# What 据 and 经 are a part of, or what leads to them: 占据, 可根据, 公司拟据…, 已经.
_NO_END = re.compile(
    r"[占数依证收票论单割盘拮凭根已曾神财在于至自从到为是和与及或的了将即就也都还另又而但则并且因如若可应须需拟"
    r"称说示指出]$|\d[年月日]$"
)
_LEAST_LEFT = 12  # characters


def without_heading(text: str) -> str:
    """Return the sentence without a heading that it begins with, where that is certain."""
    for pattern in (_NAME_TWICE, _CREDIT, _SENT, _TOLD):
        found = pattern.match(text)
        if found and len(text) - found.end() >= _LEAST_LEFT and _is_heading(found):
            return text[found.end() :]
    return text


def _is_heading(found: re.Match[str]) -> bool:
    if found.re is _NAME_TWICE:
        return _is_person(found["name"])
    if found.re is _CREDIT:
        return True
    return has_verb(found[0]) and not _NO_END.search(found["head"])


def _is_person(name: str) -> bool:
    import rjieba

    tagged = rjieba.tag(name)
    return len(tagged) == 1 and tagged[0][1].startswith("nr")
