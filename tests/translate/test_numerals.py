"""Plain numerals to exact decimals, and the folding that keeps offsets."""

from __future__ import annotations

from decimal import Decimal

import pytest

from zhbrief.translate.figures import read_figures
from zhbrief.translate.numerals import fold, parse, parse_spoken_range, scale_value
from zhbrief.translate.script_folding import SIMPLIFIED, TRADITIONAL

VALUES = [
    ("0", "0"), ("7", "7"), ("1,234", "1234"), ("1 234 567", "1234567"), ("3.14", "3.14"),
    ("1.2万亿", "1200000000000"), ("2030万", "20300000"), ("34.5亿", "3450000000"),
    ("1亿2000万", "120000000"), ("3万5千", "35000"), ("3万5", "35000"), ("2兆", "2000000000000"),
    ("零", "0"), ("两", "2"), ("十", "10"), ("十五", "15"), ("二十", "20"), ("九十九", "99"),
    ("一百", "100"), ("一百零五", "105"), ("一百五", "150"), ("一百五十", "150"), ("两百", "200"),
    ("一百一十五", "115"), ("一百十五", "115"), ("三千", "3000"), ("三千五", "3500"),
    ("一千零一", "1001"), ("一千零五十", "1050"), ("一万", "10000"), ("三万一千", "31000"),
    ("两万五千", "25000"), ("十万", "100000"), ("百万", "1000000"), ("千万", "10000000"),
    ("一亿", "100000000"), ("一亿二千万", "120000000"), ("万亿", "1000000000000"),
    ("三点五", "3.5"), ("一点二五", "1.25"), ("三点五万", "35000"), ("二〇一五", "2015"),
    ("一九八四", "1984"), ("一万二千亿", "1200000000000"), ("九千九百九十九万", "99990000"),
]  # fmt: skip


@pytest.mark.parametrize(("numeral", "value"), VALUES, ids=[case[0] for case in VALUES])
def test_parse(numeral: str, value: str) -> None:
    assert parse(numeral) == Decimal(value)


@pytest.mark.parametrize("numeral", ["", "五六", "五六百", "百千", "1万2亿", "点五"])
def test_malformed_numerals_have_no_value(numeral: str) -> None:
    assert parse(numeral) is None


def test_decimals_are_exact() -> None:
    assert str(parse("0.1亿")) == "10000000.0"
    assert parse("1.57") == Decimal("1.57")


RANGES = [
    ("五六", 5, 6), ("五六百", 500, 600), ("三四十", 30, 40), ("十七八", 17, 18), ("三五", 3, 5),
    ("两三千", 2000, 3000), ("二十三四", 23, 24), ("七八万", 70000, 80000), ("一百五六", 150, 160),
]  # fmt: skip


@pytest.mark.parametrize(("numeral", "low", "high"), RANGES, ids=[case[0] for case in RANGES])
def test_spoken_ranges(numeral: str, low: int, high: int) -> None:
    assert parse_spoken_range(numeral) == (low, high)


@pytest.mark.parametrize("numeral", ["六五", "三八", "一百", "二"])
def test_not_every_pair_is_a_range(numeral: str) -> None:
    assert parse_spoken_range(numeral) is None


def test_scales_multiply() -> None:
    assert scale_value("") == 1
    assert scale_value("万亿") == Decimal(10) ** 12


def test_folding_keeps_every_offset() -> None:
    text = "３萬５千餘億，１２：３０。（５０％）"
    assert fold(text) == "3万5千余亿，12:30。（50%）"
    assert len(fold(text)) == len(text)


def test_script_table_pairs_one_character_with_one() -> None:
    assert len(TRADITIONAL) == len(SIMPLIFIED)
    assert len(set(TRADITIONAL)) == len(TRADITIONAL)
    assert not set(TRADITIONAL) & set("一二三四五六七八九十百千万亿两元年月日时点分")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("五千两白银", ["5000"]),
        ("银子三百两", ["300"]),
        ("两千两百元", ["2200"]),
        ("一万两千人", ["12000"]),
    ],
)
def test_a_tael_is_no_digit(text: str, values: list[str]) -> None:
    assert [figure.value for figure in read_figures(text)] == [Decimal(v) for v in values]
