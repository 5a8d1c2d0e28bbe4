"""Reading ordinals, scores, labels and set words in a folded Chinese sentence."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from . import rendering
from .numerals import CHINESE_CHARS, parse
from .page import Page
from .quantity import Approximation, Figure, Kind
from .shares import SHORT_POINTS

ORDINAL = re.compile(
    rf"第 ?(?P<value>\d+(?:,\d{{3}})*(?P<point>(?:\.\d+)+)?|[{CHINESE_CHARS}]+)"
    rf"(?P<scale> ?[百千]?[万亿](?=[个位名]))?"
    rf"(?: ?(?:至|到|-|~|、) ?第?(?P<high>\d+|[{CHINESE_CHARS}]+)(?![\d.]))?"
    rf"(?P<unit>代|届|次|位|名|大|条|章|季|轮"
    rf"|期|天|年|批|号)?"
)


SCORE = re.compile(
    r"(?<![\d.:/])(?P<a>\d{1,3}) ?(?P<sep>比|:|-) ?(?P<b>\d{1,3})(?![\d.:/%年月日时分至个亿万])"
    r"|(?P<ca>[零一二三四五六七八九十]+)比(?P<cb>[零一二三四五六七八九十]+)(?![较例如])"
)


CLASS = re.compile(
    rf"(?P<value>[{CHINESE_CHARS}]{{1,2}}|\d+) ?级(?P<room>(?= ?(?:洁净|净化|无尘)))"
)


LEVEL = re.compile(
    r"(?P<pre>上)?(?P<value>(?:[一两二三四五六七八九十]|\d+)?[十百千万]*[万亿])(?P<yuan>元"
    r"|美元)?(?P<level>级别|级|量级|规模)"
)


GENERATION = re.compile(
    r"(?P<value>(?<!\d)(?:[5-9][05]|0[05]|1[05])|[五六七八九零][零五])"
    r"(?: ?后(?![的续来期天卫面勤排门备代])|(?=[、和]?[6-9]0后))"
)


LABEL = re.compile(
    r"(?<![A-Za-z\d])(?:"
    r"(?:https?://|www\.)[\w./?=&%-]+"
    r"|(?!(?:US|HK|NT|RMB|AU|CA)[$\d]|(?:RMB|CNY|USD|HKD|EUR|GBP|JPY|AUD) ?\d"
    r"|(?<=\d )[cmk]?m[23](?![\dA-Za-z]))"
    r"[A-Za-z][A-Za-z]*(?:[- ]?[A-Za-z])*(?! \d[\d.,]* ?[万亿%元])[-. ]?\d"
    r"[\dA-Za-z]*(?:[-./](?!\d{1,2}月)[\dA-Za-z]+)*\+?"
    r"|\d+(?:\.\d+)?(?!(?:km|kg|mm|cm|nm|um|GB|MB|TB|PB|KB|Hz|kHz|MHz|GHz|kW|MW|GW|kWh|mg|ml|mL"
    rf"|ha|m|g|t|L|W|V|h|min|dB|kV|km/h|m/s|TEU|{SHORT_POINTS}|Mbps|Gbps|px"
    r"|mm2|cm2|km2|m2|m3|cm3|KM|KG|KW|ML|Km|Kg)"
    r"(?![A-Za-z]))[A-Za-z][\dA-Za-z-]*"
    r"|\d{4,6}\.[A-Z]{1,2}\b"
    r"|(?<!\d)\d{3,4}-(?:\d{3,4}-\d{4}|\d{7,8})(?!\d)"  # a telephone
    r"|(?<=波音|空客)\d{3}-\d{3}"
    r"|[A-Z](?: / [\dA-Z][\dA-Za-z.]*)+"
    r"|(?<![\d.])\d+(?:\.\d+){2,}(?![\d.])"
    r"|[Ⅰ-Ⅻ]+|[α-ωΑ-Ω]\d+"
    r")"
)


# The number of a paragraph before its text: 10.委员会商定…
# It may run into what follows: 8.2016-2017两年期, 14.12月24日.
PARAGRAPH_NUMBER = re.compile(
    r"^\s*(?P<n>\d{1,3}(?:\.\d{1,3}(?=(?:19|20)\d\d[-~年]))?) ?(?:[.．、](?=\s*[^\d\s])"
    r"|[.．](?=(?:1[89]|20)\d\d(?!\d)|\d{1,2} ?月)|(?=(?:19|20)\d\d[-~年]))"
)


_SPORT = re.compile("[胜负平败]|战|击|比分|逆转|客场|主场|扳|局|盘|赛")


# 两届世锦赛冠军, who won it twice; 第两届, 近两届 and 夺得两届冠军 count the events.
TIMES_WON = re.compile(
    rf"(?<![第近续次前后上下这那几历每各首最捧得获夺拿取了过揽摘捧继含括任共{CHINESE_CHARS}\d])"
    rf"(?P<n>\d{{1,2}}|[{CHINESE_CHARS}]{{1,2}})届"
    r"(?=[^，。；：、！？在的举]{0,14}?(?:冠军|金牌得主|得主|影帝|影后|视帝|视后|MVP|状元)"
    r"(?!争|赛|奖杯|之争|头衔|称号|都|均|分别))"
)
# “3820”战略工程: digits in quotes name a thing, and are not grouped.
QUOTED_DIGITS = re.compile(r"(?<=[“「『‘\"+])(?P<n>\d{3,6})(?=[”」』’\"])")


# 十四届全国人大, 二十届三中全会, 十二大: ordinals without 第.
SESSION = re.compile(
    r"(?P<value>\d+|[一二三四五六七八九十百]+)(?:届(?=全国|中央|[一二三四五六七八]中全会|人大"
    r"|政协|省委|市委)"
    r"|大(?=以来|报告|精神|召开|胜利|代表|闭幕|开幕|选举))"
)


def read_session(page: Page, match: re.Match[str]) -> Figure | None:
    """Read the number of a congress: 十四届全国人大 is the 14th National People's Congress."""
    value = _decimal_or_none(match["value"])
    if value is None or value < 2 or value != value.to_integral_value():
        return None
    is_session = match.group().endswith("届")
    return page.figure(
        match.start(),
        match.end(),
        f"the {rendering.ordinal(int(value))}",
        Kind.ORDINAL,
        value=value,
        is_inline=is_session,
        is_required=value > 2,
    )


def read_times_won(page: Page, match: re.Match[str]) -> Figure | None:
    """Read the number of a title that one person has won so often: 两届…冠军 is two-time."""
    value = _decimal_or_none(match["n"])
    if value is None or value < 2:
        return None
    return page.figure(
        match.start(),
        match.end(),
        f"{rendering.count(value)}-time",
        Kind.MULTIPLE,
        value=value,
    )


def read_quoted_digits(page: Page, match: re.Match[str]) -> Figure:
    """Read digits that stand alone in quotes, which name a thing."""
    return page.figure(
        match.start(), match.end(), match["n"], Kind.NUMBER, value=Decimal(match["n"])
    )


def read_ordinal(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 第二, 第26届, 第三代 and 第18-25页."""
    if match["point"]:
        return _numbered(page, match)
    value = _decimal_or_none(match["value"])
    if value is None or value != value.to_integral_value():
        return None
    if match["scale"]:  # 第70亿位公民, the seven billionth citizen
        span = (match.start(), match.end("scale"))
        return page.figure(*span, "", Kind.ORDINAL, is_inline=False, is_required=False)
    if match["high"]:
        return _ordinal_range(page, match, value)
    unit = match["unit"] or ""
    end = match.end()
    word = rendering.ordinal(int(value))
    is_inline = False
    if unit == "代" and not page.after(end, 1).startswith(("人", "领", "的")):
        english, is_inline = f"{word}-generation", True
    elif unit == "届":
        english, is_inline = f"the {word}", value >= 10
    else:
        english = word
        if unit not in ("", "大"):
            end -= len(unit)
    return page.figure(
        match.start(),
        end,
        english,
        Kind.ORDINAL,
        value=value,
        unit=unit and "",
        is_inline=is_inline,
        is_required=value > 2,
    )


def _numbered(page: Page, match: re.Match[str]) -> Figure:
    """Read 第6.11条, an article, as its number."""
    text = match["value"]
    return page.figure(
        match.start("value"),
        match.end("value"),
        text,
        Kind.NUMBER,
        value=Decimal(text) if text.count(".") == 1 else None,
        is_required=text.count(".") == 1,
        is_inline=False,
    )


def _ordinal_range(page: Page, match: re.Match[str], value: Decimal) -> Figure:
    high = _decimal_or_none(match["high"])
    is_list = "、" in match.group() and high != value + 1  # 第240、243条: two, not a range
    is_range = high is not None and high > value and not is_list
    word = rendering.ordinal(int(value))
    return page.figure(
        match.start(),
        match.end("high" if is_range else "value"),
        f"{word} to {rendering.ordinal(int(high or value))}" if is_range else word,
        Kind.ORDINAL,
        value=value,
        high=high if is_range else None,
        is_inline=False,
        is_required=value > 2,
    )


def read_score(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 3比1, and 3:1 or 3-1 in a sentence about a match."""
    first = _decimal_or_none(match["a"] or match["ca"])
    second = _decimal_or_none(match["b"] or match["cb"])
    if first is None or second is None:
        return None
    around = page.before(match.start(), 12) + page.after(match.end(), 12)
    is_sport = _SPORT.search(around) is not None or _is_behind_score(page, match.start())
    if not is_sport and (match["sep"] == "-" or match["ca"]):
        return None
    return page.figure(
        match.start(),
        match.end(),
        f"{first}-{second}" if is_sport else f"{first}:{second}",
        Kind.SCORE,
        value=first,
        high=second,
    )


def _is_behind_score(page: Page, start: int) -> bool:
    """Tell whether another score of a match stands before: 25-22、25-18."""
    return any(
        figure.kind is Kind.SCORE and "-" in figure.english and 0 < start - figure.end <= 2
        for figure in page.figures
    )


def read_class(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 千级 before a clean room: class 1000, not a thousand of anything."""
    value = _decimal_or_none(match["value"])
    if value is None:
        return None
    return page.figure(
        match.start(), match.end(), f"class-{int(value)}", Kind.LABEL, value=value, unit="class"
    )


def read_level(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 千亿级 as a size: 100-billion-yuan-level."""
    value = _decimal_or_none(match["value"])
    if value is None or value < 10**4:
        return None
    unit = "USD" if match["yuan"] == "美元" else "CNY" if match["yuan"] else ""
    if not unit and re.match(
        r"[^，。]{0,6}(?:产业|集群|产值|企业|市场|项目|园区|赛道|投资|融资|订单)",
        page.after(match.end(), 10),
    ):
        unit = "CNY"
    words = rendering.number(value, page.style).replace(" ", "-")
    name = {"CNY": "-yuan", "USD": "-dollar"}.get(unit, "")
    return page.figure(
        match.start(),
        match.end(),
        f"{words}{name}-level",
        Kind.MONEY if unit else Kind.NUMBER,
        value=value,
        unit=unit,
        approximation=Approximation.SEVERAL,
    )


def read_generation(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 90后: those born in the 1990s."""
    digits = "".join(
        str("零一二三四五六七八九".index(c)) if not c.isascii() else c for c in match["value"]
    )
    year = int(digits)
    whole = 1900 + year if year >= 50 else 2000 + year
    return page.figure(
        match.start(),
        match.end(),
        f"post-{whole}{'' if year % 10 else 's'} generation",
        Kind.LABEL,
        value=Decimal(year),
        unit="generation",
        is_required=False,
    )


def read_paragraph_number(page: Page, match: re.Match[str]) -> Figure:
    """Read the number of a paragraph, which English may leave out."""
    return page.figure(
        match.start("n"),
        match.end("n"),
        match["n"],
        Kind.LABEL,
        value=Decimal(match["n"]),
        unit="word",
        is_inline=False,
        is_required=False,
    )


def read_label(page: Page, match: re.Match[str]) -> Figure:
    """Read digits that belong to a Latin name or code: 5G, COVID-19, 737NG."""
    source = match.group().strip()
    digits = re.search(r"\d+(?:\.\d+)?", source)
    return page.figure(
        match.start(),
        match.end(),
        source,
        Kind.LABEL,
        value=Decimal(digits.group()) if digits else _roman(source),
        unit="code",
        is_inline=False,
        is_required=False,
    )


def _roman(source: str) -> Decimal | None:
    """Return 2 for Ⅱ, one character of its own."""
    return Decimal(int(unicodedata.numeric(source))) if len(source) == 1 else None


def read_pair(page: Page, match: re.Match[str]) -> Figure:
    """Read 双方, 两岸, 夫妻: English may say two, both or a couple."""
    return page.figure(
        match.start(),
        match.end(),
        "two",
        Kind.NUMBER,
        value=Decimal(2),
        is_inline=False,
        is_required=False,
    )


# 上双, in double figures; 半百, fifty.
_SPOKEN_VALUES = {
    "上双": Decimal(10),
    "半百": Decimal(50),
    "两位数": Decimal(10),
    "个位数": Decimal(10),
}
_SPOKEN_VALUES |= {"三位数": Decimal(100)}
# Twice the result for half the effort, and the reverse.
_SPOKEN_PAIRS = {
    "事半功倍": (Decimal(2), Decimal("0.5")),
    "事倍功半": (Decimal("0.5"), Decimal(2)),
}


def read_spoken(page: Page, match: re.Match[str]) -> Figure | None:
    """Read a set word whose numbers English may repeat: 三会一课, 第三方."""
    values = [parse(text) for text in re.findall(rf"[{CHINESE_CHARS}\d]+", match.group())]
    if values == [None]:  # 八一: two numbers side by side
        values = [parse(char) for char in match.group() if char in CHINESE_CHARS]
    known = [value for value in values if value is not None and value > 1]
    if match.group() in _SPOKEN_VALUES:
        known = [_SPOKEN_VALUES[match.group()]]
    known = list(_SPOKEN_PAIRS.get(match.group(), known))
    is_half = "半" in match.group() or match.group() == "腰斩"
    if not known and not is_half and "双" not in match.group():
        return None
    first = known[0] if known else Decimal("0.5") if is_half else Decimal(2)
    return page.figure(
        match.start(),
        match.end(),
        match.group(),
        Kind.LABEL,
        value=first,
        high=known[1] if len(known) > 1 else None,
        unit="word",
        is_inline=False,
        is_required=False,
    )


def _decimal_or_none(text: str | None) -> Decimal | None:
    return parse(text) if text else None
