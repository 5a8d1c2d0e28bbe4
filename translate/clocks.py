"""Reading times of day in a folded Chinese sentence."""

from __future__ import annotations

import re
from decimal import Decimal

from . import rendering
from .dates import whole_number
from .page import Page
from .quantity import Approximation, Figure, Kind, clock_value

_PART_OF_DAY = (
    r"凌晨|清晨|早晨|早上|早|上午|中午|午间|下午|午后|傍晚|正午|晚上|晚间|当晚|夜间|深夜|夜里|午夜|半夜"
    r"|晚|夜"
)
_HOUR = r"(?:2[0-4]|1\d|0?\d)"
CLOCK = re.compile(
    rf"(?P<part>{_PART_OF_DAY})? ?(?P<pre1>大约|约|近)? ?(?<![\d.第])"
    rf"(?:(?P<h1>{_HOUR}) ?[时点](?P<m1> ?\d{{1,2}}(?= ?分)| ?半| ?[一三]刻)? ?"
    rf"(?:分 ?(?P<s1>[0-5]?\d(?:\.\d+)?) ?秒|分)?(?P<m1s>)"
    rf"(?!间|期(?!间)|代|钟头|长|尚|建|意|要|[\d])"
    rf"(?:钟?整?(?P<post1>左右|许|前后)|(?P<past>多钟?(?![少云次位名个])))?"
    rf"|(?P<h2>{_HOUR}):(?P<m2>[0-5]\d)(?::(?P<s2>[0-5]\d))?(?!\.?\d|:)"
    rf"|(?P<h3>{_HOUR})(?= ?[-~至到] ?{_HOUR} ?(?:时|点(?:[，。；、）)之前后期开举进]|$))))"
    rf"|(?P<part2>{_PART_OF_DAY}) ?(?P<h6>1?\d)\.(?P<m6>[0-5]\d)(?![\d%万亿])"
    rf"|(?P<part3>{_PART_OF_DAY}) ?(?P<h5>{_HOUR})(?= ?[-~至到] ?{_HOUR} ?点)"
)
_CN_HOUR = r"二十[一二三四]?|十[一二三四五六七八九]?|[一二两三四五六七八九]"
CN_CLOCK = re.compile(
    r"(?<![两二一三四五六七八九十百千万\d个])(?P<zero>零[时点])(?![间期售代零一二三四五六七八九十])"
    rf"|(?P<part>{_PART_OF_DAY}) ?(?P<pre1>大约|约|近)? ?(?P<h1>{_CN_HOUR})[时点](?P<m1>半"
    rf"|[一二三四五]?十[一二三四五六七八九]?分|[一三]刻)?(?:(?P<past>多钟?(?![少云次位名个]))|钟?)"
    rf"|(?:(?<=不到)|(?<=快到)|(?<=将近)|(?<=临近))(?P<h3>{_CN_HOUR})点(?!半|[十钟整]|的)"
    rf"|(?<![有这那哪])(?P<h2>{_CN_HOUR})(?:[点时](?P<m2>半(?![天年月个])|[一二三四五]?十[一二三四五六七八九]?分)钟?"
    r"|点(?:钟(?!头)|整))"
)
_PART = re.compile(_PART_OF_DAY)
_NIGHT = frozenset(["晚上", "晚间", "当晚", "夜间", "深夜", "夜里", "午夜", "半夜", "晚", "夜"])
_NOON = frozenset(["中午", "正午", "午间"])
_SPORT = re.compile("[胜负局盘]|拿下|扳回|战平|战胜|击败|比分|逆转|扳平|大胜|惨败|取胜|落败")
_AFTERNOON = frozenset(["下午", "午后", "傍晚", *_NIGHT])


def read_clock(page: Page, match: re.Match[str]) -> Figure | None:
    """Read a time of day as minutes since midnight."""
    group = match.groupdict()
    part = (
        group.get("part") or group.get("part2") or group.get("part3") or _part_before(page, match)
    )
    hour = _hour(group, part)
    if hour is None or not _is_clock(page, match, part):
        return None
    minutes = hour * 60 + _minute(group.get("m1") or group.get("m2") or group.get("m6") or "")
    seconds = Decimal(group.get("s1") or group.get("s2") or 0)
    is_24 = any(sign in match.group() for sign in "时:") or group.get("zero")
    is_24 = is_24 or (group.get("h3") and "时" in page.after(match.end(), 5))
    # 晚间8时42分…9时30分: the second is in the evening, too, for all that one can tell.
    is_24 = is_24 and not (hour < 12 and _is_late_before(page, match))
    is_certain = bool(part) or bool(is_24) or hour > 12
    is_about = group.get("post1") or group.get("pre1")
    approximation = Approximation.ABOUT if is_about else Approximation.EXACT
    text = rendering.clock(minutes, seconds, is_certain=is_certain)
    if group.get("past"):
        approximation, text = Approximation.MORE_THAN, f"after {text}"
    else:
        text = rendering.approximate(text, approximation)
    return page.figure(
        match.start(),
        match.end(),
        text,
        Kind.CLOCK,
        value=clock_value(minutes, seconds),
        unit="" if is_certain else "12-hour",
        approximation=approximation,
        is_required=minutes not in (0, 24 * 60),  # 25日0时至24时 is the 25th
    )


def _part_before(page: Page, match: re.Match[str]) -> str:
    """Return the part of the day that a time takes over: 晚间7点至9点."""
    if page.before(match.start(), 1) not in tuple("至到-~"):
        return ""
    near = [f for f in page.figures if f.kind is Kind.CLOCK and f.end == match.start() - 1]
    part = _PART.match(near[0].source) if near else None
    return part.group() if part else ""


def _is_late_before(page: Page, match: re.Match[str]) -> bool:
    """Tell whether a time before, in the same sentence, is one of the afternoon or the night."""
    before = (f for f in page.figures if f.kind is Kind.CLOCK and f.end <= match.start())
    parts = (_PART.match(figure.source) for figure in before)
    return any(part is not None and part.group() in _AFTERNOON for part in parts)


def _hour(group: dict[str, str | None], part: str) -> int | None:
    if group.get("zero"):
        return 0
    hour = whole_number(
        group.get("h1") or group.get("h2") or group.get("h3") or group.get("h5") or group.get("h6")
    )
    if hour is None:
        return None
    if part == "凌晨" and hour == 12:
        return 0
    if part in _NIGHT and hour in (12, 1, 2, 3, 4):
        return 24 if hour == 12 else hour  # 晚上12点, and what comes after it
    is_late = (part in _AFTERNOON and hour < 12) or (part in _NOON and hour < 4)
    return hour + 12 if is_late else hour


def _is_clock(page: Page, match: re.Match[str], part: str) -> bool:
    source, before = match.group(), page.before(match.start(), 4)
    if match.groupdict().get("zero"):
        return True
    if ":" in source and not part:
        around = page.before(match.start(), 10) + page.after(match.end(), 10)
        if source.startswith("0"):
            return True
        return not _SPORT.search(around)
    if part or ":" in source or "时" in source or match.groupdict().get("h3"):
        return True
    is_about = match.groupdict().get("post1") or match.groupdict().get("past")
    is_about = is_about and not re.search("[涨跌升降挫扬高低][了超逾近约出]?$", before)
    if is_about or any(sign in source for sign in "钟半分整"):
        return True
    if any(f.kind is Kind.CLOCK and f.end == match.start() - 1 for f in page.figures):
        return True  # the second of 9-11点
    # 上涨30点 and 3点建议 are points; 截至14点 is a time.
    if re.match(r" ?(?:刚过|左右|许|前后|整|多|开始|起|结束)", page.after(match.end(), 4)):
        return True
    return bool(
        re.search(r"(?:截至|截止|至|到|日|天|晨|于|在|从|前|午)$", before)
    ) and not re.match(r"建议|意见|要求|看法|原因|变化", page.after(match.end(), 2))


def _minute(text: str) -> int:
    text = text.strip()
    if text == "半":
        return 30
    if text.endswith("刻"):
        return 15 if text[0] == "一" else 45
    return whole_number(text.removesuffix("分")) or 0
