"""Reading percentages, fractions, tenths and discounts in a folded Chinese sentence."""

from __future__ import annotations

import re
from decimal import Decimal

from . import rendering
from .grammar import AFTER_TEXT, before_meaning, before_words
from .numerals import ARABIC, CHINESE, CHINESE_CHARS, parse, parse_spoken_range
from .page import Page
from .quantity import Approximation, Figure, Kind

PRE = rf"(?P<pre>{before_words()})? ?"
_POST = r"(?P<post>以上|左右|上下|以下|以内|多|有余|强|弱)?(?![样元种])"
# How analysts write percentage points and basis points.
SHORT_POINTS = "(?:pct|ppt|pp)s?|bps?|PCTs?|PCTS|BPs?|BPS"
PERCENT = re.compile(
    rf"{PRE}(?P<sign>负|(?<![\w%])-|(?<=[为到至达率温是约度于超润比利额入速幅值收流])-)?"
    rf"(?:(?P<low>{ARABIC}) ?[%％]? ?(?:至|到|-|~) ?)?"
    rf"(?P<value>{ARABIC}) ?(?P<mid>多|余|个多(?=百分点))?"
    rf"(?P<unit>%|‰|个(?=[和及、与][\d.]+个百分点)"
    rf"|个?百分点|个点(?![赞评子])|个?基点|个?基本点"
    rf"|个?(?:{SHORT_POINTS})(?![A-Za-z])) ?{_POST}"
)
CN_PERCENT = re.compile(
    rf"{PRE}(?P<base>百分(?=百(?!分))|百分之|千分之)(?:(?P<low>{CHINESE}|{ARABIC})(?:至|到)(?:百分之|千分之)?)?"
    rf"(?P<value>{CHINESE}|{ARABIC}|几十?)(?P<mid>多|余)?{_POST}"
)
RATE_STEPS = re.compile(r"(?P<value>半|(?<![\d一二三四])[一二两三四1-4]) ?码(?![头农])")
CN_POINTS = re.compile(
    rf"{PRE}(?P<value>{CHINESE}|几) ?(?P<mid>多|个多|个半)?个?"
    rf"(?:或(?:更多|以上))?(?P<unit>百分点|基点|基本点){_POST}"
)
TENTHS = re.compile(
    # 一至两成 stays whole
    rf"{PRE}(?<![\d一二三四五六七八九][至到~-])(?P<value>[一二两三四五六七八九](?P<high>[二三四五六七八九])?|\d(?:\.\d)?)"
    r"成(?P<part>半|[一二三四五六七八九](?![成个名家]))?(?P<mid>多|以上|左右|以下)?(?![为立本果功员绩长交就都品分熟人型都语]|(?<=几)新)"
)
# 三分练，七分吃: two shares of ten
PARTS = re.compile(
    r"(?<![\d一二三四五六七八九十百千万点得了进以胜负后先为拿砍中投])(?P<value>[一二三四五六七八九])分"
    r"(?=[\u4e00-\u9fff])(?![之钟数和与的内得优领落险小比])"
)
_BESIDE = 12  # characters from one of them to the other
DISCOUNT = re.compile(
    r"(?P<value>(?<=打)对(?=折)|[一二三四五六七八九]{1,2}|\d(?:\.\d)?) ?折(?![腾合叠旧射磨算返])"
)
FRACTION = re.compile(
    rf"{PRE}(?<!又)(?P<below>[{CHINESE_CHARS}]+|\d+)分之"
    rf"(?P<above>[{CHINESE_CHARS}]+(?:点[{CHINESE_CHARS}]+)?|\d+(?:\.\d+)?)(?P<post>多(?!数)"
    rf"|以上|左右)?"
    r"|(?<![\d/])(?P<above2>(?<!\d\.)\d{1,2})/(?P<below2>\d{1,3})"
    r"(?![\d/]|\.\d| ?(?:财年|赛季|学年|年度))"
)
HALF = re.compile(
    r"(?P<more>大|多|超|过|超过|近|约)?(?P<half>一半|半数)(?P<post>以上|左右)?"
    r"|(?P<past>过半(?!百))|(?<![个年天月周\d])半(?= ?(?:个(?:月|小时|世纪|多)|年|天|小时|公里|英里"
    r"|斤|吨|米|里|亩|场|程|决赛|球|岛|数|[\u4e00-\u9fff]))"
)


def read_percent(page: Page, match: re.Match[str]) -> Figure:
    """Read 50%, 5‰, 1.2个百分点, with a range and with what is said before and behind."""
    value = _decimal(match["value"])
    low = _decimal(match["low"]) if match["low"] else None
    if match["sign"]:
        value = -value
    unit = match["unit"]
    kind = {"‰": Kind.PERMILLE, "%": Kind.PERCENT}.get(unit, Kind.POINTS)
    basis = unit.lower().endswith(("基点", "基本点", "bp", "bps"))
    return _share(page, match, kind, low, value, unit="basis point" if basis else "")


def read_chinese_percent(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 百分之五十 and 千分之三."""
    value = decimal_or_none(match["value"])
    if value is None:
        return None
    kind = Kind.PERCENT if match["base"].startswith("百分") else Kind.PERMILLE
    return _share(page, match, kind, decimal_or_none(match["low"]), value)


def read_rate_steps(page: Page, match: re.Match[str]) -> Figure | None:
    """Read Taiwan's 升息一码: interest rates move in steps (码) of a quarter of a point."""
    if not re.search("[升降加减]息|利率", page.before(match.start(), 10)):
        return None
    number = match["value"]
    steps = Decimal("0.5") if number == "半" else decimal_or_none(number)
    if steps is None:
        return None
    value = steps * 25
    english = f"{rendering.plain(value)} basis points"
    return page.figure(*match.span(), english, Kind.POINTS, value=value, unit="basis point")


def read_chinese_points(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 三个百分点, and 几个百分点 as a few percentage points."""
    if match["value"] == "几":
        english = f"a few {'percentage' if match['unit'] == '百分点' else 'basis'} points"
        return page.figure(*match.span(), english, Kind.POINTS, is_required=False)
    value = decimal_or_none(match["value"])
    if value is None:
        return None
    half = Decimal("0.5") if match["mid"] == "个半" else 0
    basis = "" if match["unit"] == "百分点" else "basis point"
    return _share(page, match, Kind.POINTS, None, value + half, unit=basis)


def read_tenths(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 三成 as 30% and 六七成 as 60% to 70%."""
    text = match["value"]
    high = match["high"]
    if high:
        ends = parse_spoken_range(text)
        if ends is None:
            return None
        return _share(page, match, Kind.PERCENT, ends[0] * 10, ends[1] * 10)
    part = match["part"]
    tenths = Decimal(5) if part == "半" else _decimal(part or "零")
    return _share(page, match, Kind.PERCENT, None, _decimal(text) * 10 + tenths)


def read_parts(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 三分 beside 七分 (三分练，七分吃) as 30%."""
    value = _decimal(match["value"])
    is_shared = any(
        _decimal(other["value"]) + value == 10
        and 1 < abs(other.start() - match.start()) <= _BESIDE
        and not re.search("[。；！？]", page.folded[slice(*sorted((other.end(), match.end())))])
        for other in PARTS.finditer(page.folded)
    )
    return _share(page, match, Kind.PERCENT, None, value * 10) if is_shared else None


def read_discount(page: Page, match: re.Match[str]) -> Figure | None:
    """Read 八折: a fifth off, or 80% of the price."""
    text = match["value"].replace("对", "五")
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
    above = decimal_or_none(match["above"] or match["above2"])
    below = decimal_or_none(match["below"] or match["below2"])
    if above is None or not below or above >= below:
        return None
    approximation = approximation_of(match)
    text = _fraction_text(above, int(below))
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
        "近": Approximation.NEARLY,
        "约": Approximation.ABOUT,
        "": Approximation.EXACT,
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
        is_inline=not match["past"],
    )


def _share(
    page: Page,
    match: re.Match[str],
    kind: Kind,
    low: Decimal | None,
    value: Decimal,
    *,
    unit: str = "",
) -> Figure:
    approximation = approximation_of(match)
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
        match.start(),
        match.end(),
        rendering.approximate(text, approximation),
        kind,
        value=value if low is None else low,
        high=None if low is None else value,
        unit=unit,
        approximation=approximation,
    )


def approximation_of(match: re.Match[str]) -> Approximation:
    group = match.groupdict()
    behind = group.get("post") or ""
    inside = (group.get("mid") or "").removeprefix("个").removeprefix("半")
    if behind:
        return {"强": Approximation.MORE_THAN, "弱": Approximation.NEARLY}.get(
            behind, AFTER_TEXT.get(behind, Approximation.EXACT)
        )
    if inside:
        return AFTER_TEXT.get(inside, Approximation.ABOUT)
    return before_meaning(group.get("pre"))


_DENOMINATORS = {4: "quarter", 10: "tenth", 12: "twelfth", 20: "twentieth"}


def _fraction_text(above: Decimal, below: int) -> str:
    if below == 2:
        return "half"
    name = _DENOMINATORS.get(below, rendering.ordinal(below))
    if below > 9 and below not in _DENOMINATORS:
        return f"{rendering.plain(above)} in {rendering.plain(Decimal(below))}"
    if above == 1:
        return f"one {name}"
    return f"{rendering.count(above)} {name}s"


def _decimal(text: str) -> Decimal:
    value = parse(text)
    return Decimal(0) if value is None else value


def decimal_or_none(text: str | None) -> Decimal | None:
    return parse(text) if text else None
