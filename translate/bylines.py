"""Where the dateline of a dispatch ends: outlet, place, day, and who reported it.

Scrapers join it to the first sentence: 「本报讯 记者王建国 李明 通讯员赵安 新桥通车」. An engine
that takes the reporters for a part of the news tells that they did what it says.

A dateline is a row of pieces, in brackets or bare: who sent the news (新华社上海7月25日电, 本报讯)
and who signed it (记者王建国, 文/李明). What is no such piece is the news.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .name_words import COMPOUND, SINGLE

_HAN = "[\u4e00-\u9fff]"
# Who signs, as their work is told in English; the longest first.
_WORK = {
    "文/图": "by", "图/文": "by", "特派员": "by", "通讯员": "by", "实习生": "by", "评论员": "by",
    "记者": "by", "作者": "by", "采写": "by", "撰文": "by", "主笔": "by", "文": "by",
    "编译": "compiled by", "编辑": "edited by", "责编": "edited by", "主编": "edited by",
    "摄影": "photos by", "供图": "photos by", "摄": "photos by", "图": "photos by",
}  # fmt: skip
_SPACE = r"[ \u3000]"
_BAR = r"[:：/／|｜丨]"
_ROLE = (
    rf"(?:(?:全媒体|融媒体|见习|实习|特约|首席|高级|通讯|摄影|特派|文字)*"
    rf"(?:{'|'.join(work for work in _WORK if len(work) > 1)})|[文图](?={_SPACE}*{_BAR}))"
)
_POST = rf"(?:驻{_HAN}{{1,6}}?)?"
_NAME = (
    rf"(?:(?:{'|'.join(sorted(COMPOUND))}){_HAN}{{1,2}}|[{''.join(sorted(SINGLE))}]{_HAN}{{1,2}})"
)
_GAP = r"[ \u3000、，,/／·和]"
_NO_EDGE = r"\s，。！？、：；“”《》（）()【】〔〕［］\[\]"
_KIND_OF_OUTLET = (
    "(?:[报网社台]|新闻|娱乐|体育|科技|财经|时尚|汽车|房产|在线|客户端|周刊|央视|公司|[Aa][Pp][Pp])"
)
_OWN = "(?:本报|本台|本网|本刊|本社)"
_KNOWN = "(?:南都|央视|总台|路透|彭博|法新|财新|澎湃|每经|齐鲁壹点|中国之声|财联社|[大小]新闻)"
_OUTLET = rf"(?:(?:{_OWN}|[^{_NO_EDGE}]{{0,14}}?{_KIND_OF_OUTLET}|{_KNOWN})(?:报道|快讯)?)"
_NUMBER = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
_DAY = rf"(?:\d{{4}}年)?(?:(?:{_NUMBER}) ?月 ?)?(?:{_NUMBER}) ?日"
_AGENCY = "(?:新华社|新华网|人民网|中新社|中新网|中国新闻网|央视网|中国网|光明网|本报|本社|本网)"
_BOUND = r"(?=[^\w+]|_|据|综合|题|记者|外媒|今[天日年晨早晚]|昨|日前|近日|当地|$)"
_SENT_WORD = "(?:专电|专讯|快讯|电|讯|消息|综合报[道导]|报[道导])"
# 美联社3月5日报道，… says who told it, which is a part of the news.
_DATED_WORD = r"(?:专电|专讯|快讯|电|讯|消息|(?:综合)?报[道导](?=[ \u3000]))"
_SENDS = (
    # 讯 is news, and not a part of 通讯, 资讯, 腾讯, only behind an outlet.
    rf"(?:{_OUTLET}[快专]?讯(?![息号问速飞])"
    # 36氪讯, 掌上春城讯
    rf"|[^{_NO_EDGE}]{{2,8}}?(?<![通资简喜音死腾电视短传问审刑快])讯"
    rf"(?=[^\w+]|{_DAY}|记者|北京时间|据|昨|今[天日年晨早晚]|近日|日前)"
    rf"|据?{_AGENCY}[^{_NO_EDGE}电]{{0,16}}电(?=[\s（(]|今[天日年晨早晚]|昨|日前|近日|据|记者)"
    rf"|(?:据(?=[^，]{{0,24}}日[电讯])|北京时间)?(?:{_OUTLET}、)*[^{_NO_EDGE}]{{0,16}}?{_SPACE}?(?:北京时间)?{_SPACE}?{_DAY}"
    rf"(?:{_DATED_WORD}{_BOUND}|(?=[丨｜|]))"
    rf"|{_OUTLET}(?:消息|(?:综合)?报[道导])(?:[（(]{_HAN}{{2,6}}[）)])?(?=：|:|[（(]|{_SPACE}+(?:本报)?记者)"
    rf"|{_OUTLET}消息(?={_SPACE}+{_HAN}))"
)
# 记者王明摄昨天新桥通车, glued onto the news; 记者王明摄下 is a deed.
_GLUED_CREDIT = (
    r"(?:[文图]?[/／]?摄"
    r"(?:影(?:报[道导])?(?![师报机作展集棚界者记组])|(?![影制像氏入取下录得成于自])))"
)
# 记者王明北京报道, 记者王明／台北报道, 本报记者 王明 摄影报道, 本报记者 王明 文/图
_ENDS = (
    rf"(?:{_SPACE}*[/／]?{_SPACE}*(?:{_HAN}{{2,6}}?)?(?:{_DAY})?(?:专电|[电讯]|(?:综合|摄影|采访)?报[道导])"
    rf"|{_SPACE}+(?:文/图|图/文|文|摄影?)|{_GLUED_CREDIT})"
)
_PERSON = rf"{_NAME}(?={_GAP}|{_ENDS}|[^\w]|$|{_ROLE})"
_SIGNER = re.compile(
    rf"[□■◎●]?(?:{_OUTLET}|[^{_NO_EDGE}名位个的]{{1,14}}?(?=记者))?{_SPACE}*{_BAR}?{_SPACE}*"
    rf"{_POST}{_ROLE}+{_SPACE}*(?:{_BAR}{_SPACE}*)?(?:{_OUTLET}{_SPACE}*)?"
    rf"{_PERSON}(?:{_GAP}+(?!{_ROLE}){_PERSON}(?!{_HAN}))*"
)
_SAID = re.compile(_SENDS)
_SIGNED = re.compile(
    rf"{_ENDS}(?=[ \u3000：:])|{_GLUED_CREDIT}|(?=[ \u3000：:（(])(?!{_SPACE}*(?:说|表示|在|从))"
)
_BRACKET = re.compile(r"[【〔［\[（(](?P<inside>[^】〕］\]）)。]{1,48})[】〕］\]）)]")
# In brackets before the news an outlet stands alone; 年报, 快报 and 公报 are none.
_PLAIN_OUTLET = (
    rf"(?:{_OWN}|{_KNOWN}|[^{_NO_EDGE}]{{1,8}}(?:[网社台刊]|日报|新闻|财经|杂志|客户端"
    rf"|(?<![年季月中快公通预情海简捷警财战举喜汇播申呈日])报))"
)
_NAMES = rf"{_PERSON}(?:{_GAP}+{_PERSON})*"
_SENT = re.compile(rf"[^{_NO_EDGE}]{{0,14}}?(?:{_DAY})?{_SENT_WORD}(?:$|{_SPACE}*[，、]?)")
_DESK = re.compile(rf"[^{_NO_EDGE}]{{2,6}}[/／](?:{_HAN}{{2,6}})?报[道导]")  # 即时新闻／综合报道
_OUTLET_ALONE = re.compile(_PLAIN_OUTLET)
_NAMES_ALONE = re.compile(_NAMES)
_NAMES_FIRST = re.compile(rf"{_NAMES}(?=$|{_GAP}+{_ROLE})")
_BEHIND = re.compile(r"[ \u3000:：，,丨｜|]*")
_SIGNS = re.compile(rf"(?<!{_HAN}){_PERSON}")
_GAPS = re.compile(f"{_GAP}*")
_END = re.compile(f"(?:{_ENDS})?")
_ROW = re.compile(rf"{_SPACE}*(?:{_BAR}{_SPACE}*)?(?:{_OUTLET}{_SPACE}*)?(?={_NAME})")
_ROLES = re.compile(_ROLE)
_POSTED = re.compile(rf"(?:{_ROLE})+|{_SPACE}(?:文/图|图/文|文|摄)(?={_SPACE})")
_CREDIT = re.compile(_GLUED_CREDIT)
_REPORTS = re.compile(
    "[报采说问走看赶跟随联致拍发注获了表现将还也曾从在向对与和就以用把被是、，。：；！？的等]|今|昨|前往|近日"
)
_LEAST_LEFT = 4  # characters


@dataclass(frozen=True, slots=True)
class Signer:
    """A person in a dateline; ``work`` is in English what they did: by, photos by."""

    start: int
    end: int
    work: str


@lru_cache(maxsize=512)
def dateline_end(text: str) -> int:
    """Return where the dateline at the start of *text* ends, 0 where there is none.

    *text* is in simplified script. A sentence that is nothing else has none.
    """
    end = 0
    while piece := _piece_end(text, end):
        end = piece
    return end if len(text) - end >= _LEAST_LEFT else 0


def credited(text: str) -> str:
    """Return the byline that credits a picture at the start of *text*, empty where none does.

    Where the caption's line is glued onto one paragraph, the byline alone may be onto others:
    「晨报记者王明摄新桥通车……」, 「晨报记者王明新桥通车……」.
    """
    end = _signers_end(text, 0)
    return text[:end] if _CREDIT.match(text, end) else ""


def is_reporting(text: str) -> bool:
    """Tell whether *text* goes on with what the reporter named before it did."""
    return bool(_REPORTS.match(text))


def _piece_end(text: str, start: int) -> int:
    """Return where a piece of the dateline that begins at *start* ends, 0 where there is none."""
    bracket = _BRACKET.match(text, start)
    if bracket:
        inside = bracket["inside"].strip()
        alone = _NAMES_ALONE if start else _OUTLET_ALONE
        is_piece = alone.fullmatch(inside) or _DESK.fullmatch(inside) or _is_dateline(inside)
        end = bracket.end() if is_piece else 0
    elif match := _SAID.match(text, start):
        end = match.end()
    else:
        last = _signers_end(text, start)
        signed = _SIGNED.match(text, last) if last else None
        end = signed.end() if signed else 0
    return _matched(_BEHIND, text, end) if end else 0


def _is_dateline(inside: str) -> bool:
    """Tell whether brackets hold who sent the news or who signed it, and nothing else."""
    sent = _SENT.match(inside)
    for first in {0, sent.end() if sent else 0}:
        names = _NAMES_FIRST.match(inside, first)
        last = _signers_end(inside, _matched(_GAPS, inside, names.end()) if names else first)
        if last and _matched(_END, inside, last) == len(inside):
            return True
    return bool(sent and sent.end() == len(inside))


def _matched(pattern: re.Pattern[str], text: str, start: int) -> int:
    """Return where a pattern that may match nothing ends."""
    match = pattern.match(text, start)
    return match.end() if match else start


def _signers_end(text: str, start: int) -> int:
    """Return where a row of signers with their roles ends, 0 where there is none."""
    end = 0
    while signer := _SIGNER.match(text, start):
        end = signer.end()
        start = _matched(_GAPS, text, end)
    return end


def signers(dateline: str) -> tuple[Signer, ...]:
    """Return the persons who signed a dateline, in its order."""
    roles = list(_ROLES.finditer(dateline))
    ends = [*(role.start() for role in roles), len(dateline)][1:]
    rows = [(role.end(), end, _work(role.group())) for role, end in zip(roles, ends, strict=False)]
    for bracket in _BRACKET.finditer(dateline):
        start, end = bracket.span("inside")
        names = _NAMES_FIRST.match(dateline, start, end)
        rows += [(start, names.end(), "by")] if names else []
    found: dict[int, Signer] = {}
    for start, end, work in rows:
        row = _ROW.match(dateline, start)
        start = row.end() if row else start
        for match in _SIGNS.finditer(dateline[start:end]):
            found[start + match.start()] = Signer(start + match.start(), start + match.end(), work)
    return tuple(found[start] for start in sorted(found))


def _work(role: str) -> str:
    return next(_WORK[word] for word in _WORK if role.endswith(word))


def without_roles(dateline: str) -> str:
    """Return a dateline without the words for what its signers are."""
    return _POSTED.sub(" ", dateline)
