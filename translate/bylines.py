"""Where the dateline of a dispatch ends: outlet, place, day, and who reported it.

Scrapers join it to the first sentence: 「本报讯 记者王建国 李明 通讯员赵安 新桥通车」. An engine
that takes the reporters for a part of the news tells that they did what it says.
"""

from __future__ import annotations

import re

from .name_words import COMPOUND, SINGLE

_ROLES = (
    r"(?:本报|本台|本网|本刊|本社)?(?:驻\S{1,6}?)?"
    r"(?:全媒体|融媒体|见习|实习|特约|首席|高级|通讯|摄影|特派)?(?:记者|通讯员|实习生|特派员|编辑)"
)
_NAME = (
    rf"(?:(?:{'|'.join(sorted(COMPOUND))})[\u4e00-\u9fff]{{1,2}}"
    rf"|[{''.join(sorted(SINGLE))}][\u4e00-\u9fff]{{1,2}})"
)
_GAP = r"[ \u3000、，,/／·]"
# Names behind a role, spaces between them: 记者王建国 李明 通讯员赵安.
_BYLINE = rf"(?:{_ROLES}[ \u3000:：]*{_NAME}(?:{_GAP}+{_NAME}(?![\u4e00-\u9fff]))*)"
_BYLINES = rf"(?:{_BYLINE}(?:{_GAP}*{_BYLINE})*)"
_IN_BRACKETS = r"[（(〔\[][^）)〕\]。，]{1,40}[）)〕\]]"
# 讯 is news, and not a part of 通讯, 资讯, 腾讯, only behind an outlet.
_OUTLET = (
    r"(?:本报|本台|本网|本刊|本社|[^\s，。！？、：；“”《》（）【】〔〕\[\]]{1,12}?"
    r"(?:报|网|社|台|刊|新闻|娱乐|体育|科技|财经|时尚|汽车|房产|客户端))"
)
_DAY = r"(?:\d{4}年)?\d{1,2}月\d{1,2}日"
_AGENCY = "(?:新华社|新华网|人民网|中新社|中新网|中国新闻网|央视网|中国网|光明网|本报|本社|本网)"
_SENT = (
    rf"(?:{_OUTLET}讯(?![息号问速飞])"
    rf"|{_AGENCY}[^\s，。！？、：；“”电]{{0,16}}电(?=[\s（(]|今[天日年晨早晚]|昨|日前|近日|据|记者)"
    rf"|[^\s，。！？、：；“”]{{1,14}}?{_DAY}[电讯](?=[\W_]|据|综合|题|记者|今[天日年晨早晚]|昨|日前|近日|当地))"
)
_DATELINE = re.compile(
    rf"^(?:{_SENT}[ \u3000:：]*(?:{_IN_BRACKETS}|{_BYLINES}(?=[ \u3000（(]))?"
    rf"|(?:本报|本台|本网|本刊){_BYLINES}(?=[ \u3000])"
    rf"|[□■◎●]?{_BYLINE}(?:{_GAP}*{_BYLINE})+(?=[ \u3000])"
    rf"|[【〔\[（(][^】〕\]）)，。]{{0,24}}(?:记者|[报网社台])[^】〕\]）)，。]{{0,24}}"
    rf"(?:[讯电]|(?:综合)?报[道导])[】〕\]）)]"
    rf"|(?:记者|特派员){_NAME}(?:{_GAP}*{_NAME})*[ \u3000]*[/／][^\s，。]{{1,12}}报[道导]"
    rf"(?=[ \u3000]))"
    rf"[ \u3000:：，,]*"
)
_PERSON = re.compile(_NAME)
_ROLE = re.compile(_ROLES)
_LEAST_LEFT = 4  # characters


def dateline_end(text: str) -> int:
    """Return where the dateline at the start of *text* ends, 0 where there is none.

    *text* is in simplified script. A sentence that is nothing else has none.
    """
    match = _DATELINE.match(text)
    if match is None or len(text) - match.end() < _LEAST_LEFT:
        return 0
    return match.end()


def reporters(dateline: str) -> tuple[str, ...]:
    """Return the Chinese names of those who reported, in the order of the dateline."""
    role = _ROLE.search(dateline)
    behind = _ROLE.sub(" ", dateline[role.end() :]) if role else ""
    return tuple(match.group() for match in _PERSON.finditer(behind))
