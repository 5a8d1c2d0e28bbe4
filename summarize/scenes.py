"""What stands before the news in a sentence: when, why, where, in view of what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .openings import REFERENCE
from .phrases import PAUSE, goes_on, has_verb

_SHORTEST = 6
_DAY = r"(?:\d{1,2}月)?\d{1,2}日"
# 近日 (recently), 3月5日, 7月28日至30日, 昨天上午9时许: before the first pause. A year stays, and
# so does a month alone: they say which.
WHEN = re.compile(
    r"(?:近日|日前|目前|近期|近来|昨[日天]|今[日天]|当地时间|北京时间)?"
    rf"(?:{_DAY}(?:(?:至|到|[—~-]+){_DAY})?|\d{{1,2}}月[上中下]旬)?"
    r"(?:凌晨|清晨|早[上晨]|上午|中午|下午|傍晚|晚上?|晚间|深夜)?"
    r"(?:\d{1,2}[时点](?:\d{1,2}分)?许?)?[，,]"
)
CONDITION = re.compile(
    r"如果|若|假如|一旦|只要|只有|除非|尽管|虽|即使|无论|不管|由于|因为|为了|随着"
)
# 规定如果票价下降, …: wherever it stands, what it leads to comes behind the pause.
_HYPOTHESIS = re.compile(r"如果|假如|一旦|倘若|若是|要是|[但，,]若(?!干)|考虑到")
# What a clause may not end with: the statement comes after the pause.
_UNFINISHED = re.compile(
    r"(?:说|称|表示|指出|认为|介绍|透露|强调|显示|发现|宣布|公布|通报|报道|获悉|预计|估计|提问|问道|追问|回应|回答|反映"
    r"|(?:了解|注意|认识|意识|提|谈|说|看|听|得|想)[到知]|告诉[^，,]{1,8}|而言|来说|来讲|是|为|后|时|前|中|上|下|内|间|来|以来|看)$"
)
_FIRST = re.compile(r"[（(]?1[）)、]|(?<!\d)1\.(?!\d)|①|一是|首先")
_SECOND = re.compile(r"[（(]?2[）)、]|(?<!\d)2\.(?!\d)|②|二是|其次")
# 国内疫情反复，叠加高基数影响, …: a cause. 对出口产生了影响 says something.
_CAUSE = re.compile(r"(?:叠加|受|由于|因)[^，,]*(?:影响|因素|拖累|推动|带动)$")
# 或65岁以上…: a row of which the first alone says something else.
_ROW_GOES_ON = re.compile(r"或|及|以及|和|与(?!此)|、|包括[^，,]*在内")
# The first half of a pair: 既是考验, 也是机遇.
_HALF = re.compile(r"既[是有要能会可]|不仅|不但|不只|一方面|之所以")
# 公司围绕数据战略, …: by what it goes, and what it does comes behind the pause.
_GUIDED = re.compile(
    r"(?:围绕|立足|依托|聚焦|结合|秉持|坚持)[^，,]*(?:战略|定位|要求|目标|理念|优势|思路|方针|原则)$"
)
_ITEM = re.compile(r"[（(]?\d{1,2}[）)、]")
# A time alone: 昨天下午4时许.
_TIME = re.compile(r"(?:年|月|日|节|[时点]许|期间|当[天日晚]|之际|前夕|[初末底晨夜])$")
# A clause that only tells why, where or by whom: 受权重股推动，…. The statement comes behind it.
_SCENE = re.compile(
    r"^(?:得益于|受益于|受|在|随着|由于|相比|比起|眼看|据|根据|按照|依据|经|通过|围绕|针对|面对|截至|作为|自|从|继|为了?|当|与此同时)"
)
# Scenes without which the news still holds as it is told: a cause, a purpose, an occasion, how
# the reporter came to know. A condition, a limit and a speaker are none.
_LOOSE = re.compile(
    r"(?:受[^，,；;]{2,40}(?:影响|推动|带动|拖累|提振)|为(?![此何期止首])[^，,；;]{4,}|得益于[^，,；;]+|受益于[^，,；;]+"
    r"|作为[^，,；;]+|针对[^，,；;]+|面对[^，,；;]+"
    r"|在[^，,；;]{2,40}(?:背景|形势|趋势|浪潮|环境|推动|驱动|支持|加持|助力|带动|影响|帮助|部署|指导|努力)下"
    r"|(?:在|\d{1,2}日的)[^，,；;]{0,30}(?:会|会议|仪式|论坛|节目)上"
    r"|(?:本[报网台社])?记者[^，,；;]{0,20}(?:获悉|了解到))[，,]"
)
# 第30轮比赛打响，: that there was a match, before its result.
_OPENER = re.compile(
    r"[^，,；;]{4,40}(?:打响|开打|战罢|落幕|收官|鸣金收兵|拉开(?:战幕|帷幕|序幕)|落下帷幕|展开(?:角逐|较量|争夺|对决))[，,]"
)
_OUTCOME = re.compile(r"\d+[比:：]\d+|[胜负败]|战平|夺|冠军|金牌|晋级|出局")
# 沪昆高速云岭段K1873+400米处，: where it was, by itself.
_WHERE = re.compile(r"[^，,；;“”]{4,30}(?:处|段|附近|路口|境内|地段|海域|水域)[，,]")
# 某海关立足…的定位，量身定制…: whose news it is, and by what it goes, before what it does.
_BY_WHAT = re.compile(
    r"(?P<who>[^，,；;：:“”]{2,20}?)(?:立足|依托|围绕|聚焦|结合|利用|通过|借助|凭借|根据|按照|针对)[^，,；;]{4,}[，,]"
    r"(?P<does>.{6,})"
)
_BINDING = re.compile(r"[不没未无非否仅只限除若]|如果|一旦|假如")
_POINTS_BACK = re.compile(r"[他她它其该此这]")


def without_time(text: str) -> str:
    """Return *text* without a day alone before its first pause."""
    return WHEN.sub("", text, count=1) if WHEN.match(text) else text


def without_scene(text: str) -> str:
    """Return *text* without the loose scene before its news; empty where there is none."""
    found = _LOOSE.match(text)
    if found is None or _BINDING.search(found[0]):
        return ""
    rest = without_time(text[found.end() :])
    # 为落实规划，加强管理，市政府…: the scene goes on.
    if len(rest) < _SHORTEST or _POINTS_BACK.match(rest) or goes_on(rest):
        return without_scene(rest)
    return rest


def without_opener(text: str) -> str:
    """Return *text* without a match or contest that was held, where its result follows."""
    found = _OPENER.match(text)
    rest = text[found.end() :] if found else ""
    stands = rest and _OUTCOME.search(rest) and not (_points_back(rest) or goes_on(rest))
    return rest if stands else text


def bare_versions(text: str) -> Iterator[str]:
    """Yield *text* without where it was, and without by what somebody does what is told."""
    where = _WHERE.match(text)
    rest = text[where.end() :] if where else ""
    if rest and not (_BINDING.search(text[: -len(rest)]) or _points_back(rest) or goes_on(rest)):
        text = rest
        yield text
    by = _BY_WHAT.match(text)
    if by and not (_BINDING.search(by[0][: by.start("does")]) or has_verb(by["who"])):
        does = by["does"]
        if goes_on(does) and not _points_back(does):
            yield by["who"] + does


def _points_back(text: str) -> bool:
    return bool(_POINTS_BACK.match(text) or REFERENCE.match(text))


def is_scene(clause: str) -> bool:
    """Tell whether a clause sets the scene, is a condition, or one half of a pair."""
    clause = _ITEM.sub("", clause, count=1) if _ITEM.match(clause) else clause
    is_condition = CONDITION.match(clause) or _HYPOTHESIS.search(clause)
    is_half = _HALF.search(clause) or _GUIDED.search(clause)
    return bool(_SCENE.match(clause) or is_condition or is_half)


def is_time(clause: str) -> bool:
    """Tell whether a clause ends with a time, and is perhaps nothing else."""
    return bool(_TIME.search(clause))


def is_unfinished(clause: str) -> bool:
    """Tell whether what a clause says can only come behind its pause."""
    return bool(_UNFINISHED.search(clause) or _CAUSE.search(clause))


def breaks_a_row(rest: str) -> bool:
    """Tell whether the *rest* of a sentence goes on with a row that its clause began."""
    return bool(_ROW_GOES_ON.match(rest))


def opens_a_list(clause: str) -> bool:
    """Tell whether the first point of a numbered list stands in a clause, the second behind it."""
    return bool(_FIRST.search(clause) and not _SECOND.search(clause))


def is_lead_in(clause: str, shortest: int) -> bool:
    """Tell whether a clause only leads into a sentence: 今年以来, 在有关部门的支持下."""
    is_open = is_scene(clause) or is_time(clause) or is_unfinished(clause)
    return len(clause) <= shortest or (is_open and not PAUSE.search(clause))
