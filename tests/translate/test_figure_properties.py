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
    "万一 一些 三城一区 芯片 生产线 的 A 5G km $ 《 》 翻番 周年 度 里 斤 \n \u3000"
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
    for mismatch in compare_figures(read_figures(chinese), english):
        assert mismatch.message.endswith(".")


_WORDS = (
    "one two three twenty hundred thousand million a dozen half third quarter first second 5 26 "
    "2019 1,234 3.5 July May 25th the of and to - – , . % percent yuan $ km mu years times fold "
    "pm 10:30 1990s century Q3 COVID-19 both several tens hundreds 's"
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
UNITS = [
    "元",
    "美元",
    "港元",
    "欧元",
    "%",
    "吨",
    "公里",
    "平方米",
    "公顷",
    "亩",
    "家企业",
    "人",
    "倍",
    "个小时",
]
BEFORE = ["", "近", "约", "超", "不低于", "至少"]


def written(value: Decimal) -> str:
    """Write *value* as a Chinese newspaper does."""
    for scale, name in ((Decimal(10) ** 8, "亿"), (Decimal(10) ** 4, "万")):
        if value >= scale:
            return f"{(value / scale).normalize():f}{name}"
    return f"{value.normalize():f}"


@given(VALUES, st.sampled_from(UNITS), st.sampled_from(BEFORE))
@settings(max_examples=500, deadline=None)
def test_a_rendered_figure_equals_its_source(value: Decimal, unit: str, before: str) -> None:
    text = f"总计{before}{written(value)}{unit}。"
    (figure,) = read_figures(text)
    assert figure.value == value
    english = f"In total {figure.english}."
    assert [m.message for m in compare_figures([figure], english)] == []


@given(VALUES, st.sampled_from(UNITS), st.sampled_from([Decimal(10), Decimal("0.1"), Decimal(3)]))
@settings(max_examples=300, deadline=None)
def test_a_wrong_power_of_ten_is_told(value: Decimal, unit: str, factor: Decimal) -> None:
    (figure,) = read_figures(f"总计{written(value)}{unit}。")
    (wrong,) = read_figures(f"总计{written((value * factor).quantize(Decimal('0.001')))}{unit}。")
    if wrong.value == 1 or (unit == "倍" and value <= 10):
        return  # an article may say one; threefold may be two times more
    serious = [m for m in compare_figures([figure], f"In total {wrong.english}.") if m.is_serious]
    assert serious


@given(st.integers(1, 12), st.integers(1, 28), st.integers(1990, 2030))
@settings(max_examples=200, deadline=None)
def test_a_rendered_date_equals_its_source(month: int, day: int, year: int) -> None:
    figures = read_figures(f"{year}年{month}月{day}日开工。")
    assert compare_figures(figures, f"It began on {figures[0].english}.") == ()
    wrong = read_figures(f"{year}年{month}月{day % 28 + 1}日开工。")
    assert compare_figures(figures, f"It began on {wrong[0].english}.")
