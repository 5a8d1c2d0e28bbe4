"""Who wrote a text, where a line below its title is names and nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lines import Line, is_prose
from .model import Span

BYLINE = "credit line"
# The surnames of nine Chinese persons in ten, folded.
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪"
    "范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施牛樊葛邢安齐乔伍庞颜庄聂"
    "章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁符阮欧柯纪梅童毕单裴霍成苗谷舒管盛凌游骆辛路冉宫靳柴华车房屈解牟"
)
_NAME = rf"[{_SURNAMES}]\s?[\u4e00-\u9fff](?:\s?[\u4e00-\u9fff])?[\d*]{{0,3}}"
NAMES = re.compile(rf"({_NAME})(?:(?:\s*[、，,;；]\s*|\s+)({_NAME})){{0,7}}")
_ONE_NAME = re.compile(_NAME)
# Whom a writer works for, and as what.
_POST = (
    r"(?:大学|学院|研究[院所]|中心|学会|协会|集团|公司|报社|出版社|医院|教授|研究员|讲师|博士|院士|院长|所长|主任|总编辑|"
    r"主编|记者|评论员|律师|医[生师]|作家|学者|撰稿人|分析师)"
)
BYLINE_WITH_POST = re.compile(rf"({_NAME})\s*[/／|｜·\s(（]\s*[^，。！？]{{0,24}}{_POST}[)）]?")
_PLACE = re.compile(
    r"[(（]?\s*[\d*]{0,2}[.．]?\s*[^。！？:：]{2,60}(?:大学|学院|研究[院所]|中心|集团|公司|[局处系院所]|教授|讲师|科长)"
)
_NO_NAME = re.compile(
    "高考|金融|时尚|华人|马上|万科|安全|成功|方案|关于|康复|白酒|黄金|石油|江湖|武汉|温州|宁波|安徽|江苏|江西|章程|路线|车市|房市|游记|向前|单位|成就|管理|金牌|"
    "高端|方法|方式|方向|方针|方面|史料|常识|范围|程度|容量|单价|万元|成绩|成果|金额|温度|时间|高层|任务|程序|孔雀|牛市|陈列|华为|包装|安排|成员|向上|解读|解答"
)


def mark_byline(lines: Sequence[Line], reasons: list[str | None], title: Span | None) -> None:
    """Mark the names of the writers between a title and the first sentence below it."""
    if title is None:
        return
    for at, line in enumerate(lines):
        if line.span.start < title.end:
            continue
        if reasons[at] is None and is_prose(line):
            return
        if reasons[at] in (None, BYLINE) and writer(line.text):
            reasons[at] = BYLINE
            _mark_posts(lines, reasons, at + 1)
            return


def _mark_posts(lines: Sequence[Line], reasons: list[str | None], first: int) -> None:
    """Mark where the writers of a paper work, below their names."""
    for at in range(first, len(lines)):
        if reasons[at] is not None or is_prose(lines[at]) or not _PLACE.match(lines[at].text):
            return
        reasons[at] = BYLINE


def is_name(text: str) -> bool:
    """Tell whether a text is like the name of one Chinese person."""
    return _ONE_NAME.fullmatch(text) is not None


def writer(text: str) -> str:
    """Return the writers that a line of names tells, '' for any other line.

    >>> writer("高岩1，杜少华2"), writer("高岩 临川大学教授"), writer("高考开始")
    ('高岩、杜少华', '高岩', '')
    """
    alone = NAMES.fullmatch(text)
    match = alone or BYLINE_WITH_POST.fullmatch(text)
    if match is None or _NO_NAME.match(text):
        return ""
    names = _ONE_NAME.findall(text) if alone else [match[1]]
    return "、".join(re.sub(r"[\d*\s]", "", name) for name in names)
