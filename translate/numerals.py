"""Plain numerals, Arabic, Chinese or mixed, to exact decimals.

cn2an 0.5.24 was tried first. It is not used: it reads through floats and rounds afterwards,
refuses 兆, 1300余万 and ranges of speech (五六百), turns digits into characters and back, and its
wheel installs top-level packages named ``build``, ``src`` and ``example``.
"""

from __future__ import annotations

import re
from decimal import Decimal

from .script_folding import SIMPLIFIED, TRADITIONAL

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "○": 0}
SMALL_SCALES = {"十": 10, "百": 100, "千": 1000}
TENS = {"廿": 20, "卄": 20, "卅": 30, "卌": 40}  # 廿六 is 26, 卅余年 more than thirty years
LARGE_SCALES = {"万": 10**4, "亿": 10**8, "兆": 10**12}
SCALES = SMALL_SCALES | LARGE_SCALES

# One character for one character, so that offsets stay those of the text given. Full-width forms
# and traditional script become what the patterns are written in; nothing else is touched.
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20, 0xA0: 0x20}
# Commas and full stops of the Chinese sentence stay: only between digits do they belong to one.
_KEEP = "，。；：！？（）"
_FOLDING = (
    _FULL_WIDTH
    | {ord(t): ord(s) for t, s in zip(TRADITIONAL, SIMPLIFIED, strict=True)}
    | {ord(c): ord("一二三四五六七八九十"[i]) for i, c in enumerate("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩")}
    | {ord("％"): ord("%"), ord("﹪"): ord("%"), ord("～"): ord("~"), ord("〜"): ord("~")}
    | {ord("－"): ord("-"), ord("–"): ord("-"), ord("−"): ord("-")}
    # A long dash may join a range, and is never a minus: 令人心碎——2300万人.
    | {ord("—"): ord("~"), ord("―"): ord("~")}
    | {ord(c): ord(c) for c in _KEEP}
)
_LETTER_ZERO = re.compile("(?<=[一二三四五六七八九〇零])[OＯ○](?=[一二三四五六七八九〇零])")
# 211，985 are two programmes of universities.
_SEPARATOR_BETWEEN_DIGITS = re.compile(r"(?<=\d)(?<!(?<!\d)211)[，：．∶](?=\d)")
_NARROW = {"，": ",", "：": ":", "．": ".", "∶": ":"}

# Numerals of cheques and bids: 叁拾万元. Some are surnames and verbs, so only with their scales.
_FORMAL_DIGITS = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千")
_FORMAL = re.compile(
    r"(?<!大)(?:[壹贰叁肆伍陆柒捌玖][拾佰仟万亿]+零?)+[壹贰叁肆伍陆柒捌玖]?(?=[元圆亿万整人个名])"
)

# 1 0亿, whose digits a page has drawn apart.
ARABIC = r"(?:\d{1,3}(?: 0)+(?=[万亿元%人名])|\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+)(?:\.\d+)?"
CHINESE_DIGIT = "零〇一二两三四五六七八九"
CHINESE_CHARS = CHINESE_DIGIT + "廿卄卅卌十百千万亿兆"
_CHINESE_SET = frozenset(CHINESE_CHARS + "点")
# A scale is none where it begins a unit: 160 千米, 250 万千瓦, 6200 兆焦.
_SCALE = r"(?:[十万亿]|百(?!帕)|千(?![米瓦克卡伏赫升安焦帕])|兆(?![瓦焦赫比字帕欧]))"
SCALE_RUN = _SCALE + "+"
_TENS = "".join(TENS)
# 三百两 are 300 taels, no 320.
_DIGIT = rf"(?:(?!(?<=[十百千万亿])两(?![十百千万亿]))[{CHINESE_DIGIT}])"
CHINESE = rf"(?:{_DIGIT}|[{_TENS}]|{_SCALE})+(?:点[零〇一二三四五六七八九]+(?:{SCALE_RUN})?)?"
# 1.2万亿, 2030 万, 1亿2000万, 3万5千
# 900万11岁以下儿童: nine million children under eleven.
MIXED = rf"(?:{ARABIC} ?{SCALE_RUN} ?(?:零(?=\d))?(?!\d{{1,3}} ?周?岁))*{ARABIC}(?: ?{SCALE_RUN})?"

_SPOKEN_RANGE = re.compile(
    r"(?P<head>[一二三四五六七八九]?十|[一二三四五六七八九]百|)"
    r"(?P<low>[一二两三四五六七八])(?P<high>[二两三四五六七八九])(?P<scale>[十百千万亿]*)"
)


# 一二〇〇亿, 二〇亿: digits read out one by one; 五六百万 is a range.
_DIGITS_AND_SCALE = re.compile(
    rf"([{CHINESE_DIGIT}]{{3,}}|[{CHINESE_DIGIT}][零〇][{CHINESE_DIGIT}]*)([万亿兆]+)"
)


def fold(text: str) -> str:
    """Return *text* with half-width digits and simplified number words, character for character."""
    text = _LETTER_ZERO.sub("〇", text)
    folded = _FORMAL.sub(_plain_numeral, text.translate(_FOLDING))
    return _SEPARATOR_BETWEEN_DIGITS.sub(lambda match: _NARROW[match.group()], folded)


def _plain_numeral(match: re.Match[str]) -> str:
    return match.group().translate(_FORMAL_DIGITS)


def parse(numeral: str) -> Decimal | None:
    """Return the value of a folded numeral, or ``None`` where it is not well formed."""
    compact = re.sub(r"[ ,]|(?<=[万亿千])零(?=\d)", "", numeral)
    if not compact:
        return None
    if compact[0].isdigit():
        return _parse_mixed(compact)
    if not set(compact) <= _CHINESE_SET:
        return None
    if "点" in compact:
        return _parse_chinese_decimal(compact)
    return _parse_chinese(compact)


def parse_spoken_range(numeral: str) -> tuple[Decimal, Decimal] | None:
    """Return both ends of a range of speech such as 五六百 or 十七八, or ``None``."""
    match = _SPOKEN_RANGE.fullmatch(numeral)
    if match is None:
        return None
    low, high = DIGITS[match["low"]], DIGITS[match["high"]]
    if high - low != 1 and match["low"] + match["high"] != "三五":
        return None
    head = match["head"]
    is_tens = head.endswith("百") and match["scale"] == "十"
    if head and match["scale"] and match["scale"][0] not in "万亿" and not is_tens:
        return None
    base = _parse_chinese(head) if head else Decimal(0)
    if base is None:
        return None
    # 一百五六 means 150 or 160: what follows 百 is one step below it.
    step = 10 if head.endswith("百") else 1
    if step == 10 and match["scale"].startswith("十"):  # 一百二三十
        return base + low * step, base + high * step
    factor = scale_value(match["scale"])
    return (base + low * step) * factor, (base + high * step) * factor


def scale_value(scale: str) -> Decimal:
    """Return the product of the scale characters: 万亿 is 10 to the 12th; empty is 1."""
    product = 1
    for char in scale.replace(" ", ""):
        product *= SCALES[char]
    return Decimal(product)


def _parse_mixed(compact: str) -> Decimal | None:
    total = Decimal(0)
    last_scale: Decimal | None = None
    for match in re.finditer(r"(\d+(?:\.\d+)?)([十百千万亿兆]*)", compact):
        scale = scale_value(match[2])
        number = Decimal(match[1])
        if last_scale is not None:
            if not match[2] and len(match[1]) == 1:
                scale = last_scale / 10  # 3万5 is 35,000 in speech
            if number * scale >= last_scale:
                return None
        total += number * scale
        last_scale = scale
    return total


def _parse_chinese_decimal(compact: str) -> Decimal | None:
    match = re.fullmatch(rf"([{CHINESE_CHARS}]+)点([{CHINESE_DIGIT}]+)([百千万亿兆]*)", compact)
    if match is None:
        return None
    whole = _parse_chinese(match[1])
    if whole is None:
        return None
    fraction = "".join(str(DIGITS[char]) for char in match[2])
    return (whole + Decimal(f"0.{fraction}")) * scale_value(match[3])


def _parse_chinese(compact: str) -> Decimal | None:
    if all(char in DIGITS for char in compact):
        is_run = compact in "一二三四五六七八九"  # 一二三产业: one, two and three
        if len(compact) == 1 or (len(compact) > 2 and "两" not in compact and not is_run):
            return Decimal("".join(str(DIGITS[char]) for char in compact))
        return None
    if run := _DIGITS_AND_SCALE.fullmatch(compact):
        return Decimal("".join(str(DIGITS[char]) for char in run[1])) * scale_value(run[2])
    return _parse_sections(compact)


def _parse_sections(compact: str) -> Decimal | None:
    """Sum a numeral with scales; each large scale multiplies all that stands before it."""
    total = section = 0
    digit: int | None = None
    last_scale = 0
    for char in compact:
        if char in DIGITS:
            if digit not in (None, 0):
                return None  # 五六百 is a range, not a numeral
            digit = DIGITS[char]
        elif char in TENS:
            if digit not in (None, 0) or section % 100:
                return None
            section += TENS[char]
            digit, last_scale = None, 10
        elif char in SMALL_SCALES:
            if digit is None and section and char != "十":
                return None  # 百千 is no numeral
            section += (1 if digit is None else digit) * SMALL_SCALES[char]
            digit, last_scale = None, SMALL_SCALES[char]
        else:
            total, section = _close_section(total, section + (digit or 0), LARGE_SCALES[char])
            digit, last_scale = None, LARGE_SCALES[char]
    if digit is not None and last_scale >= 100 and compact[-2] in SCALES:
        digit *= last_scale // 10  # 三百五 is 350
    return Decimal(total + section + (digit or 0))


def _close_section(total: int, section: int, scale: int) -> tuple[int, int]:
    """Apply a large scale: 一亿二千万 adds, 一万二千亿 multiplies the whole."""
    if total and (section == 0 or (scale > 10**4 and total < scale)):
        return (total + section) * scale, 0
    return total + (section or 1) * scale, 0
