"""Reading percentages, fractions, multiples, ordinals, scores and labels in a folded sentence."""

from __future__ import annotations

import re
from decimal import Decimal

from . import rendering
from .grammar import AFTER_TEXT, BEFORE_TEXT, _before
from .numerals import ARABIC, CHINESE, CHINESE_CHARS, MIXED, parse, parse_spoken_range
from .page import Page
from .quantity import Approximation, Figure, Kind

_PRE = rf"(?P<pre>{_before()})? ?"
_POST = r"(?P<post>以上|左右|上下|以下|以内|多|有余|强|弱)?(?![样元种])"
PERCENT = re.compile(
    rf"{_PRE}(?P<sign>负|(?<![\d\w%])-)?(?:(?P<low>{ARABIC}) ?[%％]? ?(?:至|到|-|~) ?)?"
    rf"(?P<value>{ARABIC}) ?(?P<mid>多|余)?(?P<unit>%|‰|个百分点|个基点) ?{_POST}"
)
CN_PERCENT = re.compile(
    rf"{_PRE}(?P<base>百分之|千分之)(?:(?P<low>{CHINESE}|{ARABIC})(?:至|到)(?:百分之|千分之)?)?"
    rf"(?P<value>{CHINESE}|{ARABIC}|几十?)(?P<mid>多|余)?{_POST}"
)
CN_POINTS = re.compile(rf"{_PRE}(?P<value>[{CHINESE_CHARS}]+|几) ?(?P<mid>多)?个百分点{_POST}")
TENTHS = re.compile(
    rf"{_PRE}(?P<value>[一二两三四五六七八九](?P<high>[二三四五六七八九])?|\d(?:\.\d)?)"
    r"成(?P<mid>多|以上|左右|以下)?(?![为立本果功员绩长交就都品分熟人型都语]|(?<=几)新)"
)
DISCOUNT = re.compile(r"(?P<value>[一二三四五六七八九]{1,2}|\d(?:\.\d)?) ?折(?![腾合叠旧射磨算返])")
FRACTION = re.compile(
    rf"{_PRE}(?P<below>[{CHINESE_CHARS}]+|\d+)分之(?P<above>[{CHINESE_CHARS}]+|\d+)(?P<post>多|以上|左右)?"
    r"|(?<![\d/])(?P<above2>\d{1,2})/(?P<below2>\d{1,3})(?![\d/])"
)
HALF = re.compile(
    r"(?P<more>大|多|超|过|超过|近|约)?(?P<half>一半|半数)(?P<post>以上|左右)?"
    r"|(?P<past>过半)|半(?= ?(?:个(?:月|小时|世纪|多)|年|天|小时|公里|斤|吨))"
)
MULTIPLE = re.compile(
    rf"(?P<pre>{_before()})? ?(?:(?P<low>{MIXED}|{CHINESE}) ?(?:倍)?(?:至|到|-|~) ?)?"
    rf"(?:(?P<value>{MIXED}|{CHINESE})(?P<mid>余|多|来)?(?P<midscale>[万亿])?|(?P<vague>几|数)(?P<vaguescale>[十百千万亿]*))"
    r" ?倍(?P<post>以上|左右|多|有余)?(?!速|增|率|数|受|感|加|频)"
)
DOUBLING = re.compile(r"(?:翻(?P<times>[一两二三四]|了一|了两|了三)?番|(?P<fold>翻倍|倍增))")
ORDINAL = re.compile(
    rf"第 ?(?P<value>\d+|[{CHINESE_CHARS}]+)(?P<unit>代|届|次|位|名|大|条|章|季|轮|期|天|年|批|号)?"
)
SCORE = re.compile(
    r"(?<![\d.:/])(?P<a>\d{1,3}) ?(?P<sep>比|:|-) ?(?P<b>\d{1,3})(?![\d.:/%年月日时分至个亿万])"
    r"|(?P<ca>[零一二三四五六七八九十]+)比(?P<cb>[零一二三四五六七八九十]+)(?![较例如])"
)
CLASS = re.compile(rf"(?P<value>[{CHINESE_CHARS}]{{1,2}}|\d+) ?级(?P<room>(?= ?(?:洁净|净化|无尘)))")
LEVEL = re.compile(
    r"(?P<pre>上)?(?P<value>(?:[一两二三四五六七八九十]|\d+)?[十百千万]*[万亿])(?P<yuan>元|美元)?(?P<level>级|量级|规模|级别)"
)
GENERATION = re.compile(r"(?P<value>[5-9]0|0[05]|1[05]|[五六七八九零]零) ?后(?![的续来期天卫面勤排门备代])")
LABEL = re.compile(
    r"(?<![A-Za-z\d])(?:"
    r"(?:https?://|www\.)[\w./?=&%-]+"
    r"|(?!(?:US|HK|NT|RMB|AU|CA)[$\d])[A-Za-z][A-Za-z]*(?:[- ]?[A-Za-z])*[-. ]?\d[\dA-Za-z]*(?:[-./][\dA-Za-z]+)*\+?"
    r"|\d+(?:\.\d+)?(?!(?:km|kg|mm|cm|nm|um|GB|MB|TB|PB|KB|Hz|kHz|MHz|GHz|kW|MW|GW|kWh|mg|ml|mL|ha|m|g|t|L|W|V|h|min|dB|kV|km/h|m/s|TEU|Mbps|Gbps|px|cm2|km2|m2|m3|KM|KG|KW|ML|G|Km|Kg)(?![A-Za-z]))[A-Za-z][\dA-Za-z-]*"
    r"|\d{6}\.[A-Z]{2}"
    r")"
)
_SPORT = re.compile("[胜负平败]|战|击|比分|逆转|客场|主场|扳|局|盘|赛")
_LESS = re.compile("缩短|减少|降低|缩小|下降|降至|减慢|减小|压缩|变短|便宜|降$")


def read_percent(page: Page, match: re.Match[str]) -> Figure:
    """Read 50%, 5‰, 1.2个百分点, with a range and with what is said before and behind."""
    value = _decimal(match["value"])
    low = _decimal(match["low"]) if match["low"] else None
    if match["sign"]:
        value = -value
    unit = match["unit"]
    kind = {"‰": Kind.PERMILLE, "%": Kind.PERCENT}.get(unit, Kind.POINTS)
    basis = unit == "个基点"
    return _share(page, match, kind, low, value, unit="basis point" if basis else "")


def read_chinese_percent(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 百分之五十 and 千分之三."""
    value = _decimal_or_none(match["value"])
    if value is None:
        return None
    kind = Kind.PERCENT if match["base"] == "百分之" else Kind.PERMILLE
    return _share(page, match, kind, _decimal_or_none(match["low"]), value)


def read_chinese_points(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 三个百分点."""
    value = _decimal_or_none(match["value"])
    return None if value is None else _share(page, match, Kind.POINTS, None, value)


def read_tenths(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 三成 as 30% and 六七成 as 60% to 70%."""
    text = match["value"]
    high = match["high"]
    if high:
        ends = parse_spoken_range(text)
        if ends is None:
            return None
        return _share(page, match, Kind.PERCENT, ends[0] * 10, ends[1] * 10)
    return _share(page, match, Kind.PERCENT, None, _decimal(text) * 10)


def read_discount(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 八折: a fifth off, or 80% of the price."""
    text = match["value"]
    digits = "".join(str("零一二三四五六七八九".index(c)) if not c.isascii() else c for c in text)
    price = Decimal(digits) * (10 if len(digits.replace(".", "")) == 1 or "." in digits else 1)
    off = 100 - price
    return page.figure(
        match.start(),
        match.end(),
        f"{rendering.plain(off)}% off",
        Kind.PERCENT,
        value=price,
        unit="of the price",
    )


def read_fraction(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 三分之一 and 1/5 as fractions."""
    above = _decimal_or_none(match["above"] or match["above2"])
    below = _decimal_or_none(match["below"] or match["below2"])
    if above is None or not below or above >= below:
        return None
    approximation = _approximation(match)
    text = _fraction_text(int(above), int(below))
    return page.figure(
        match.start(),
        match.end(),
        rendering.approximate(text, approximation),
        Kind.FRACTION,
        value=above / below,
        approximation=approximation,
    )


def read_half(page: Page, match: re.Match[str]) -> Figure:
    """Read 一半, 过半, 半年, 半个月 as one half."""
    source = match.group()
    if source == "半":
        return page.figure(
            match.start(),
            match.end(),
            "half",
            Kind.FRACTION,
            value=Decimal("0.5"),
            is_inline=False,
            is_required=False,
        )
    more = match["more"] or ""
    approximation = {
        "近": Approximation.NEARLY, "约": Approximation.ABOUT, "": Approximation.EXACT
    }.get(more, Approximation.MORE_THAN)
    if match["past"] or match["post"] == "以上":
        approximation = Approximation.MORE_THAN
    return page.figure(
        match.start(),
        match.end(),
        rendering.approximate("half", approximation),
        Kind.FRACTION,
        value=Decimal("0.5"),
        approximation=approximation,
        is_inline=False if match["past"] else True,
    )


def read_multiple(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 100万倍 and, after a verb of shrinking, 缩短20倍."""
    approximation = _approximation(match)
    if match["vague"]:
        base = _decimal_or_none("一" + match["vaguescale"]) if match["vaguescale"] else Decimal(1)
        text = rendering.several(base or Decimal(1))
        return page.figure(
            match.start(), match.end(), f"{text} of times" if match["vaguescale"] else "several times",
            Kind.MULTIPLE, value=base, approximation=Approximation.SEVERAL,
        )
    value = _decimal_or_none(match["value"] + (match["midscale"] or ""))
    low = _decimal_or_none(match["low"])
    if value is None:
        spoken = parse_spoken_range(match["value"])
        if spoken is None:
            return None
        low, value = spoken
    text = rendering.count(value, page.style)
    if low is not None and low < value:
        text = f"{rendering.count(low, page.style)} to {text}"
    else:
        low = None
    text = rendering.approximate(text, approximation)
    if _LESS.search(page.before(match.start(), 4)):
        english = f"by a factor of {text}"
    else:
        english = f"{text} times"
    return page.figure(
        match.start(), match.end(), english, Kind.MULTIPLE,
        value=value if low is None else low, high=None if low is None else value,
        approximation=approximation,
    )


def read_doubling(page: Page, match: re.Match[str]) -> Figure:
    """Read 翻番 as doubling and 翻两番 as quadrupling."""
    times = (match["times"] or "一")[-1]
    factor = 2 ** {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4}[times]
    english = {2: "double", 4: "quadruple"}.get(factor, f"increase {rendering.count(Decimal(factor))}-fold")
    return page.figure(
        match.start(), match.end(), english, Kind.MULTIPLE, value=Decimal(factor), unit="fold",
        is_inline=factor > 2,
    )


def read_ordinal(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 第二, 第26届, 第三代."""
    value = _decimal_or_none(match["value"])
    if value is None or value != value.to_integral_value():
        return None
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
        match.start(), end, english, Kind.ORDINAL, value=value, unit=unit and "",
        is_inline=is_inline, is_required=value > 2,
    )


def read_score(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 3比1, and 3:1 or 3-1 in a sentence about a match."""
    first = _decimal_or_none(match["a"] or match["ca"])
    second = _decimal_or_none(match["b"] or match["cb"])
    if first is None or second is None:
        return None
    around = page.before(match.start(), 12) + page.after(match.end(), 12)
    if match["sep"] == "-" and not _SPORT.search(around):
        return None
    if match["ca"] and not _SPORT.search(around):
        return None
    return page.figure(
        match.start(), match.end(), f"{first}-{second}" if _SPORT.search(around) else f"{first}:{second}",
        Kind.SCORE, value=first, high=second,
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
    if not unit and re.match(r"[^，。]{0,6}(?:产业|集群|产值|企业|市场|项目|园区|赛道)", page.after(match.end(), 10)):
        unit = "CNY"
    words = rendering.number(value, page.style).replace(" ", "-")
    name = {"CNY": "-yuan", "USD": "-dollar"}.get(unit, "")
    return page.figure(
        match.start(), match.end(), f"{words}{name}-level", Kind.MONEY if unit else Kind.NUMBER,
        value=value, unit=unit, approximation=Approximation.SEVERAL,
    )


def read_generation(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 90后: those born in the 1990s."""
    digits = "".join(str("零一二三四五六七八九".index(c)) if not c.isascii() else c for c in match["value"])
    year = int(digits)
    return page.figure(
        match.start(), match.end(), f"post-{1900 + year if year >= 50 else 2000 + year}s generation",
        Kind.LABEL, value=Decimal(year), unit="generation", is_inline=False, is_required=False,
    )


def read_label(page: Page, match: re.Match[str]) -> Figure:
    """Read digits that belong to a Latin name or code: 5G, COVID-19, 737NG."""
    source = match.group().strip()
    digits = re.search(r"\d+(?:\.\d+)?", source)
    return page.figure(
        match.start(), match.end(), source, Kind.LABEL,
        value=Decimal(digits.group()) if digits else None, unit="code",
        is_inline=False, is_required=False,
    )


def _share(
    page: Page, match: re.Match[str], kind: Kind, low: Decimal | None, value: Decimal, *, unit: str = ""
) -> Figure:
    approximation = _approximation(match)
    if low is not None and low >= value:
        low = None
    sign = {Kind.PERCENT: "%", Kind.PERMILLE: "‰"}.get(kind, "")
    text = f"{rendering.plain(value)}{sign}"
    if low is not None:
        text = f"{rendering.plain(low)}{sign} to {text}"
    if kind is Kind.POINTS:
        noun = unit or "percentage point"
        text += f" {noun}" if value == 1 and low is None else f" {noun}s"
    return page.figure(
        match.start(), match.end(), rendering.approximate(text, approximation), kind,
        value=value if low is None else low, high=None if low is None else value, unit=unit,
        approximation=approximation,
    )


def _approximation(match: re.Match[str]) -> Approximation:
    group = match.groupdict()
    behind = group.get("post") or ""
    inside = group.get("mid") or ""
    if behind:
        return {"强": Approximation.MORE_THAN, "弱": Approximation.NEARLY}.get(
            behind, AFTER_TEXT.get(behind, Approximation.EXACT)
        )
    if inside:
        return AFTER_TEXT.get(inside, Approximation.ABOUT)
    return BEFORE_TEXT.get(group.get("pre") or "", Approximation.EXACT)


def _fraction_text(above: int, below: int) -> str:
    if below == 2:
        return "half"
    name = {4: "quarter"}.get(below, rendering.ordinal(below))
    if below > 20:
        return f"{above} in {rendering.plain(Decimal(below))}"
    if above == 1:
        return f"one {name}"
    return f"{rendering.count(Decimal(above))} {name}s"


def _decimal(text: str) -> Decimal:
    value = parse(text)
    return Decimal(0) if value is None else value


def _decimal_or_none(text: str | None) -> Decimal | None:
    return parse(text) if text else None


def read_pair(page: Page, match: re.Match[str]) -> Figure:
    """Read 双方, 两岸, 夫妻: English may say two, both or a couple."""
    return page.figure(
        match.start(), match.end(), "two", Kind.NUMBER, value=Decimal(2),
        is_inline=False, is_required=False,
    )
