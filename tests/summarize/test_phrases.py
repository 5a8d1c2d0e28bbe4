"""Clauses that say something, and clauses that only name."""

from __future__ import annotations

import pytest

from zhbrief.summarize.phrases import goes_on, has_verb, is_name_alone


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("", False),
        ("临江市铁路", False),
        ("临江市修建新铁路", True),
        ("法院14日审理了一起金条走私案", True),
        ("出口同比下降", True),
    ],
)
def test_has_verb(clause: str, expected: bool) -> None:
    assert has_verb(clause) is expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("", False),
        ("创下上市以来的新低", True),
        ("同比增长10%", True),
        ("以三分钟的成绩夺冠", True),
        ("铁路公司昨天停业", False),
    ],
)
def test_goes_on(clause: str, expected: bool) -> None:
    assert goes_on(clause) is expected


@pytest.mark.parametrize(
    ("clause", "rest", "expected"),
    [
        ("包装豪华、价格上千元的粽子礼盒", "陆续摆上货架。", True),
        ("包装豪华、价格上千元的粽子礼盒", "市民昨天买了三百份。", False),
        ("现效力于临江铁路队的前锋王建国", "被评为最佳球员。", True),
        ("公司获得了去年的大奖", "成为行业的榜样。", False),
        ("价格是上千元的", "比去年高出一倍。", False),
        ("铁路通车", "沿途有六座车站。", False),
    ],
)
def test_is_name_alone(clause: str, rest: str, expected: bool) -> None:
    assert is_name_alone(clause, rest) is expected
