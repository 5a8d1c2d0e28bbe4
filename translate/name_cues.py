"""What stands beside a person's name and tells it: titles, speech, deeds, the end of a clause."""

from __future__ import annotations

import re

from .name_words import HONORIFICS, SPEECH, TITLES

_ADVERBS = (
    "(?:还|也|则|曾|又|就|对此|随后|最后|日前|近日|今天|昨日|昨天|进一步|再次|再"
    "|笑着|对记者|对|向|在|接受|同时)?"
)
SPEAKS = re.compile(rf"{_ADVERBS}(?:{'|'.join(SPEECH)})")
HONOURED = re.compile("|".join(HONORIFICS))
TITLED = re.compile(rf"(?:{'|'.join(sorted(TITLES, key=len, reverse=True))})[ 　:：]?$")
_LONGEST_TITLE = 1 + max(map(len, TITLES))  # characters, with the space behind it
_TITLE_ENDS = frozenset(" 　:：").union(title[-1] for title in TITLES)
STOPS = re.compile(r"$|以及|[，。、；：！？,.;:!?\s（()）“”」》和与及等]")
_IN_SCENE = re.compile(r"在[^，。]{1,16}(?:说|表示|称|介绍|指出|强调|时)")  # 在接受采访时表示
# Who is or does something somewhere, or was: 民警李卫东在路口抓获.
ACTS = re.compile(
    "[在将把被率赴抵受携]|已经|曾经|正在|连续|首次|此前|今年|去年|目前|当天|当日|涉嫌|主持|参加|出席|参与|担任|陪同|带领|带队|代表|"
    "宣布|前往|走访|调研|获得|荣获|当选|出任|一行|不幸|因病|因公|因故|逝世|病逝|去世|落马|投案|获刑|拟任|辞去|受贿|严重违纪|接受审查|先后|"
    "同日|点评|指导|到场|随即|立即|分别|致辞|作主旨|作报告|深入|看望|会见|考察|视察|慰问|讲话|宣读|"
    "一起|一同|共同|热情|亲切|亲自|全程|专程|详细|签署|签订|"
    "搭档|携手|联手|击败|战胜|夺[冠得金银铜]|摘[得金银铜]|出战|登场|独得|砍下|得到|打进|破门|首发|替补|领跑"
)
_PROFILED = re.compile(
    r"[，,、（(][男女](?![足篮排单双子乒团])|简历|同志简历|[，,](?:生前[系是任]|\d{4}年\d{0,2}月?(?:\d{1,2}日)?出?生)"
)
# Who lives or comes somewhere: 张雄|家在果园村, 张雄|住在村里.
DWELLS = re.compile(
    "住[在进院着过到]|家[在住里中境门]|来[到自]|走[进到上出]|[站坐躺]在|搬[到进]|回[到家]|跑[到进]"
)
AGED = re.compile(r"(?:\d{1,3}|[一二三四五六七八九十]{1,4})岁的?$")


def is_behind_title(text: str, start: int) -> bool:
    """Tell whether a title ends at *start*."""
    if text[start - 1 : start] not in _TITLE_ENDS:
        return False
    return bool(TITLED.search(text, max(0, start - _LONGEST_TITLE), start))


def has_cue(text: str, start: int, end: int, *, is_titled: bool) -> bool:
    """Tell whether what stands around a name tells that it is one."""
    if SPEAKS.match(text, end) or HONOURED.match(text, end):
        return True
    if not is_titled:
        return False
    if end - start > 2 and ACTS.match(text, end):
        return True
    return any(cue.match(text, end) for cue in (STOPS, _IN_SCENE, DWELLS))


def is_label(text: str, start: int, end: int) -> bool:
    """Tell whether a name is the head of what follows: 匡贤明：去产能…, 许卫国，男，1957年生."""
    is_speaker = start == 0 and text[end : end + 1] in ("：", ":")
    return is_speaker or bool(_PROFILED.match(text, end))


def ends_well(text: str, end: int) -> bool:
    """Tell whether what follows a name may follow one."""
    return any(pattern.match(text, end) for pattern in (STOPS, SPEAKS, HONOURED))
