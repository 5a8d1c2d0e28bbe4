"""Aircraft, ships, missiles and rockets by maker's sign and number: 伊尔-76 is the Il-76.

The sign alone is an ordinary word (图, 米, 运), so a small model counts 76 of something. With a
hyphen and a number that there is, it is sure; without one, a word for an aircraft must follow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .glossary_entry import Entry
from .numerals import parse


@dataclass(frozen=True, slots=True)
class _Sign:
    """A maker's sign: its English, other English, its numbers, and what the text has to tell."""

    english: str
    others: tuple[str, ...] = ()
    numbers: frozenset[int] | None = None  # any
    context: str = ""
    is_plain: bool = False  # is no ordinary word, so that 歼20 needs no hyphen


def _sign(
    english: str, others: str = "", numbers: str = "", context: str = "", *, is_plain: bool = False
) -> _Sign:
    told = frozenset(map(int, numbers.split())) if numbers else None
    return _Sign(english, tuple(others.split("|")) if others else (), told, context, is_plain)


_SHELL = "弹|火箭军|防空|舰"
_DRONE = "无人机|无人|察打"
_SIGNS = {
    "伊尔": _sign("Il", "IL|Ilyushin", is_plain=True),
    "图": _sign("Tu", "TU|Tupolev", "16 22 95 104 114 126 128 134 142 144 154 160 204 214"),
    "苏": _sign("Su", "SU|Sukhoi", "7 9 11 15 17 22 24 25 27 30 33 34 35 37 47 57 75"),
    "米格": _sign("MiG", "Mig|MIG", is_plain=True),
    "米": _sign("Mi", "MI|Mil", "1 2 4 6 8 14 17 24 26 28 35 38 171"),
    "雅克": _sign("Yak", "YAK|Yakovlev", is_plain=True),
    "安": _sign("An", "AN|Antonov", "2 12 22 24 26 28 30 32 70 72 74 124 140 148 158 178 225"),
    "卡": _sign("Ka", "KA|Kamov", "25 26 27 28 29 31 32 50 52 60 62 226"),
    "别": _sign("Be", "BE|Beriev", "12 200"),
    "歼": _sign("J", "Jian", is_plain=True),
    "歼轰": _sign("JH", "Jianhong", is_plain=True),
    "运": _sign("Y", "Yun", "5 7 8 9 10 12 20 30"),
    "运油": _sign("YY", "YU", is_plain=True),
    "直": _sign("Z", "Zhi", "5 8 9 10 11 15 18 19 20 21"),
    "武直": _sign("Z", "WZ|Wuzhi", is_plain=True),
    "轰": _sign("H", "Hong", "5 6 20", is_plain=True),
    "强": _sign("Q", "Qiang", "5"),
    "空警": _sign("KJ", "Kongjing", is_plain=True),
    "无侦": _sign("WZ", "Wuzhen", is_plain=True),
    "攻击": _sign("GJ", "Gongji", "1 2 11 21", _DRONE),
    "翼龙": _sign("Wing Loong", "Wing Loong", "", _DRONE),
    "彩虹": _sign("CH", "Rainbow|Caihong", "", _DRONE),
    "东风": _sign("DF", "Dongfeng|Dong Feng", "", "导弹|弹道|洲际|火箭军|射程"),
    "巨浪": _sign("JL", "Julang|Ju Lang", "", _SHELL),
    "红旗": _sign("HQ", "Hongqi|Hong Qi", "", "导弹|防空|地空"),
    "海红旗": _sign("HHQ", "HQ|Haihongqi", "", _SHELL),
    "鹰击": _sign("YJ", "Yingji|Ying Ji", "", _SHELL),
    "霹雳": _sign("PL", "Pili|Pi Li", "", "弹"),
    "长剑": _sign("CJ", "Changjian|Chang Jian", "", _SHELL),
    "红箭": _sign("HJ", "Hongjian", "", "弹"),
    "火星": _sign("Hwasong", "Hwasong", "", "弹"),
    "北极星": _sign("Pukguksong", "Pukguksong", "", "弹"),
    "烈火": _sign("Agni", "Agni", "", "弹"),
    "见证者": _sign("Shahed", "Shahed", "", _DRONE),
    "沙赫德": _sign("Shahed", "Shahed", "", _DRONE),
    "新舟": _sign("MA", "Xinzhou|Modern Ark", "60 600 700"),
}
_HYPHEN = "[-－‐‑–—]"
_CODE = r"(?P<n>\d{1,4})(?P<more>[A-Z]{1,3}\d?)?(?![\d.%％‰A-Za-z亿万千百架])"
_ALL = "|".join(sorted(_SIGNS, key=len, reverse=True))
_DESIGNATION = re.compile(
    rf"(?P<sign>{_ALL})(?P<hyphen>{_HYPHEN})?{_CODE}"
    r"(?P<behind>型?(?:[\u4e00-\u9fff]{0,5}?[客战轰飞运教预歼直升]机|[\u4e00-\u9fff]{0,4}飞机|型))?"
)
_TYPE = re.compile(
    r"(?<![\d.A-Za-z])(?P<n>\d{2,3})(?P<more>[A-Z]{1,2})?(?P<word>型|式)"
    r"(?=[\u4e00-\u9fff]{0,8}?(?:[驱护巡导潜舰艇]|坦克|航母|步枪|机枪|手枪|战车|火箭炮|榴弹炮|装甲))"
)
_ROCKET = re.compile(
    "(?P<name>长)(?P<n>[二三四五六七八九]|十[一二]?)(?P<more>[甲乙丙丁]|[A-Z])?"
    "(?=[\u4e00-\u9fff]{0,4}?火箭|运载|遥[一二三四五六七八九十])"
    "|(?P<ship>神)(?P<n2>(?:二?十)[一二三四五六七八九]?)(?=飞船|乘组|航天员|载人|发射|任务|返回)"
)
# 江苏, 西安, 海运, 一米
_OTHER_WORD = re.compile(
    r"[江姑大小西公平长海航营快厘毫千见插附如\d一二三四五六七八九十百千万两几半]"
)
_STEMS = {"甲": "A", "乙": "B", "丙": "C", "丁": "D"}
_SEARCHED = re.compile(r"\d|长[二三四五六七八九十]|神[二十]")


def find_designations(text: str) -> Iterator[Entry]:
    """Yield an entry for each aircraft, missile, ship or rocket in *text* that goes by a number."""
    if not _SEARCHED.search(text):
        return
    for match in _DESIGNATION.finditer(text):
        sign = _SIGNS[match["sign"]]
        if _is_sure(match, sign, text):
            end = match.end("more") if match["more"] else match.end("n")
            yield _entry(text[match.start() : end], sign, match["n"] + (match["more"] or ""))
    for match in _TYPE.finditer(text):
        code = match["n"] + (match["more"] or "")
        accepts = [f"Type-{code}", f"type {code}", f"{code}-type", f"Type{code}"]
        if match["more"] or code.startswith("0"):
            accepts.append(code)  # 054A frigates
        yield Entry(match.group(), f"Type {code}", "product", "known", accepts=tuple(accepts))
    for match in _ROCKET.finditer(text):
        number = parse(match["n"] or match["n2"])
        name = "Long March" if match["name"] else "Shenzhou"
        code = f"{number}{_STEMS.get(match['more'] or '', match['more'] or '')}"
        yield _entry(match.group(), _Sign(name, (name,)), code)


def _is_sure(match: re.Match[str], sign: _Sign, text: str) -> bool:
    """Tell whether a sign and a number are a designation here."""
    if sign.numbers is not None and int(match["n"]) not in sign.numbers:
        return False
    if sign.context and not re.search(sign.context, text):
        return False
    before = text[max(0, match.start() - 1) : match.start()]
    if len(match["sign"]) == 1 and _OTHER_WORD.match(before):
        return False
    return bool(match["hyphen"] or sign.is_plain or match["behind"] or sign.context)


def _entry(chinese: str, sign: _Sign, code: str) -> Entry:
    names = (sign.english, *sign.others)
    forms = (f"{name}{joint}{code}" for name in names for joint in ("-", " ", ""))
    english, *accepts = dict.fromkeys(forms)
    accepts += (f"{other} {english}" for other in sign.others)  # Tupolev Tu-160
    return Entry(chinese, english, "product", "known", accepts=tuple(accepts))
