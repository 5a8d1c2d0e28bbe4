"""Properties that hold for every text and every generated quantity."""

from __future__ import annotations

from decimal import Decimal

import pytest

pytest.importorskip("hypothesis")

from hypothesis import given, settings
from hypothesis import strategies as st

from zhbrief.translate.comparison import compare_figures
from zhbrief.translate.english_figures import read_english_figures
from zhbrief.translate.figures import read_figures

_PIECES = (
    "0 1 2 5 9 10 12 26 300 2019 1,234 3.5 ３ ％ % ‰ 一 二 两 三 五 十 百 千 万 亿 兆 零 〇 半 "
    "几 数 余 多 近 约 超 上 不低于 以上 左右 至 到 - ~ 、 ， 。 （ ） 年 月 日 时 点 分 前 后 "
    "来 元 美元 人民币 个 家 项 人 片 台 次 名 亩 公里 平方米 英寸 岁 倍 成 折 第 代 届 级 比 "
    "之 分之 百分之 个百分点 年代 世纪 季度 上半年 上午 下午 萬 億 餘 幾 數 點 個 統一 十分 "
    "万一 一些 三城一区 芯片 生产线 的 A 5G km $ 《 》 翻番 周年 度 里 斤 翻了 "
    "对折 角 毛 块 钱 一米八 晚上 正月 分别 从 增长 "
    "廿 卅 初八 廿六 闰 农历 民国 115年度 学年度 113至115年 旬 · / ∶ 2年半 好几 五旬 pct bp "
    "零下 日均 月产 每小时 下降到 增至 降至 提高了 2016-2017 34.29 等 另外 —— 四旬 "
    "一两年 7.19洪灾 千位 兆头 上万 数千 成千上万 好几百 起 场 股 令和 连胜 亩产 PCT "
    "出口 进口 壹 贰 拾 佰 伍仟 载 时速 用电 近 几年 八九十 第3、4 \n \u3000"
)
TEXTS = st.one_of(
    st.text(max_size=60), st.lists(st.sampled_from(_PIECES.split(" ")), max_size=25).map("".join)
)


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_spans_lie_in_the_text_in_order(text: str) -> None:
    last = 0
    for figure in read_figures(text):
        assert last <= figure.start < figure.end <= len(text)
        assert figure.source == text[figure.start : figure.end]
        assert figure.english
        last = figure.end


@given(TEXTS, TEXTS)
@settings(max_examples=200, deadline=None)
def test_nothing_makes_the_comparison_fail(chinese: str, english: str) -> None:
    for mismatch in compare_figures(read_figures(chinese), english, source=chinese):
        assert mismatch.message.endswith(".")


_WORDS = (
    "one two three twenty hundred thousand million a dozen half third quarter first second 5 26 "
    "2019 1,234 3.5 July May 25th the of and to - – , . % percent yuan $ km mu years times fold "
    "pm 10:30 1990s century Q3 COVID-19 both several tens hundreds 's decade half-a jiao fen 2.40 "
    "XVI VIX XX .341 22'85 per million Day 27 [23] 57. 447 BC 0230 UTC o'clock and-a-half by "
    "rose fell generation half-way late early daily monthly a-day 2014-2024 post2015 5x8 ½ "
    "eighties Nov Feb from than in of export imports"
)
ENGLISH = st.lists(st.sampled_from(_WORDS.split(" ")), max_size=20).map(" ".join)


@given(ENGLISH)
@settings(max_examples=300, deadline=None)
def test_english_spans_lie_in_the_text(text: str) -> None:
    for figure in read_english_figures(text):
        assert 0 <= figure.start < figure.end <= len(text)


VALUES = st.one_of(
    st.integers(2, 10**6).map(Decimal),
    st.integers(2, 99999).map(lambda n: Decimal(n) * 10**4),
    st.integers(2, 99999).map(lambda n: Decimal(n) * 10**7),
    st.integers(101, 99999).map(lambda n: Decimal(n) / 100),
)
SHARES = st.integers(2, 9999).map(lambda n: Decimal(n) / 10)
SMALL = st.integers(2, 99).map(Decimal)
UNITS = {
    "元": VALUES, "美元": VALUES, "港元": VALUES, "新台币": VALUES, "欧元": VALUES, "日元": VALUES,
    "英镑": VALUES, "韩元": VALUES, "%": SHARES, "个百分点": SHARES, "‰": SHARES, "个基点": SMALL,
    "吨": VALUES, "公里": VALUES, "平方米": VALUES, "公顷": VALUES, "亩": VALUES, "斤": VALUES,
    "里": VALUES, "英寸": SHARES, "纳米": SHARES, "千瓦时": VALUES, "摄氏度": SHARES,
    "立方米": VALUES, "家企业": VALUES, "人": VALUES, "倍": SHARES, "个小时": SHARES,
    "年": SMALL, "个月": SMALL, "天": SMALL, "岁": SMALL, "户": VALUES, "只基金": VALUES,
}  # fmt: skip
QUANTITIES = st.sampled_from(sorted(UNITS)).flatmap(
    lambda unit: st.tuples(UNITS[unit], st.just(unit))
)
BEFORE = ["", "约", "超", "不低于", "至少", "不足", "逾"]
DIGITS = str.maketrans("0123456789", "零一二三四五六七八九")


def written(value: Decimal) -> str:
    """Write *value* as a Chinese newspaper does."""
    for scale, name in ((Decimal(10) ** 8, "亿"), (Decimal(10) ** 4, "万")):
        if value >= scale:
            return f"{(value / scale).normalize():f}{name}"
    return f"{value.normalize():f}"


def serious(text: str, english: str) -> list[str]:
    mismatches = compare_figures(read_figures(text), english, source=text)
    return [mismatch.message for mismatch in mismatches if mismatch.is_serious]


@given(QUANTITIES, st.sampled_from(BEFORE))
@settings(max_examples=600, deadline=None)
def test_a_rendered_quantity_equals_its_source(quantity: tuple[Decimal, str], before: str) -> None:
    value, unit = quantity
    text = f"总计{before}{written(value)}{unit}。"
    (figure,) = read_figures(text)
    assert figure.value == value
    english = f"In total {figure.english}."
    assert [m.message for m in compare_figures([figure], english, source=text)] == []


@given(QUANTITIES, st.sampled_from([Decimal(10), Decimal("0.1"), Decimal(3)]))
@settings(max_examples=500, deadline=None)
def test_a_wrong_power_of_ten_is_told(quantity: tuple[Decimal, str], factor: Decimal) -> None:
    value, unit = quantity
    text = f"总计{written(value)}{unit}。"
    wrong_value = (value * factor).quantize(Decimal("0.001"))
    (wrong,) = read_figures(f"总计{written(wrong_value)}{unit}。")
    if wrong.value is None or wrong.value <= 1 or (unit == "倍" and value <= 10):
        return  # an article may say one; threefold may be two times more
    assert serious(text, f"In total {wrong.english}.")


@given(QUANTITIES)
@settings(max_examples=300, deadline=None)
def test_a_lost_quantity_is_told(quantity: tuple[Decimal, str]) -> None:
    value, unit = quantity
    text = f"总计{written(value)}{unit}。"
    if value == 1:
        return  # a yuan and once as much are no figures that English must state
    assert serious(text, "In total there are many.")
    added = f"In total {read_figures(text)[0].english}."
    if value == 2:  # two may be said where the source lists two things: a doubt
        assert compare_figures(read_figures("总计如下。"), added, source="总计如下。")
        return
    assert serious("总计如下。", added)


@given(st.integers(1, 9998), st.integers(2, 9999), st.sampled_from(["元", "吨", "人", "%"]))
@settings(max_examples=300, deadline=None)
def test_a_rendered_range_equals_its_source(low: int, more: int, unit: str) -> None:
    text = f"总计{low}至{low + more}{unit}。"
    (figure,) = read_figures(text)
    assert (figure.value, figure.high) == (low, low + more)
    assert serious(text, f"In total {figure.english}.") == []
    (wrong,) = read_figures(f"总计{low}至{low + 10 * more}{unit}。")
    assert serious(text, f"In total {wrong.english}.")


@given(st.integers(2, 19), st.integers(1, 18))
@settings(max_examples=150, deadline=None)
def test_a_rendered_fraction_equals_its_source(below: int, above: int) -> None:
    if above >= below:
        return
    text = f"约占{_spoken(below)}分之{_spoken(above)}。"
    figures = read_figures(text)
    assert [figure.value for figure in figures] == [Decimal(above) / Decimal(below)]
    assert serious(text, f"It is about {figures[0].english} of it.") == []


def _spoken(number: int) -> str:
    tens, ones = divmod(number, 10)
    head = "十" if tens == 1 else ""
    return head + (str(ones).translate(DIGITS) if ones or not head else "")


@given(st.integers(3, 99))
@settings(max_examples=100, deadline=None)
def test_a_rendered_ordinal_equals_its_source(number: int) -> None:
    text = f"这是第{number}届大会。"
    (figure,) = read_figures(text)
    assert serious(text, f"This is {figure.english} congress.") == []
    assert serious(text, f"This is the {number + 1}th congress.")


@given(st.integers(1, 23), st.integers(0, 59))
@settings(max_examples=150, deadline=None)
def test_a_rendered_time_of_day_equals_its_source(hour: int, minute: int) -> None:
    text = f"会议{hour}时{minute}分开始。" if minute else f"会议于{hour}时开始。"
    (figure,) = read_figures(text)
    assert figure.value == hour * 60 + minute
    assert serious(text, f"It began at {figure.english}.") == []
    (wrong,) = read_figures(f"会议于{hour % 23 + 1}时开始。")
    assert serious(text, f"It began at {wrong.english}.")


@given(st.integers(1, 12), st.integers(1, 28), st.integers(1990, 2030))
@settings(max_examples=200, deadline=None)
def test_a_rendered_date_equals_its_source(month: int, day: int, year: int) -> None:
    text = f"{year}年{month}月{day}日开工。"
    figures = read_figures(text)
    assert compare_figures(figures, f"It began on {figures[0].english}.", source=text) == ()
    for wrong in (
        f"{year}年{month}月{day % 28 + 1}日。",
        f"{year}年{month % 12 + 1}月{day}日。",
        f"{year + 1}年{month}月{day}日。",
    ):
        assert serious(text, f"It began on {read_figures(wrong)[0].english}.")


@given(st.integers(2, 89), st.integers(1, 9), st.booleans())
@settings(max_examples=150, deadline=None)
def test_exchanged_shares_are_told(low: int, more: int, is_swapped: bool) -> None:
    text = f"2019年增长{low}%，2020年增长{low + more}%。"
    first, second = (low + more, low) if is_swapped else (low, low + more)
    english = f"It grew by {first}% in 2019 and by {second}% in 2020."
    assert bool(serious(text, english)) is is_swapped
