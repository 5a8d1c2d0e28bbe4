"""What sounds like the opening of a news story."""

from __future__ import annotations

import pytest

from zhbrief.summarize.lead import has_lead, lead_cue


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("本报讯 昨天上午，临江市四条铁路同时开工。", 1.0),
        ("新华社临江3月5日电 记者从市政府获悉，铁路将开工。", 1.0),
        ("记者昨天从市交通局了解到，铁路工程已经招标。", 1.0),
        ("据外国媒体报道，两家公司正在谈判。", 1.0),
        ("近日，临江市公布了新的铁路规划。", 0.5),
        ("3月5日，四条铁路同时开工。", 0.5),
        ("2031年，临江市将拥有四条铁路。", 0.5),
        ("新铁路连接机场和港口。", 0.0),
        ("铁路建成后连接机场、港口、高新区和大学城，票价在2031年公布。", 0.0),
    ],
)
def test_lead_cue(text: str, cue: float) -> None:
    assert lead_cue(text) == cue


def test_an_analysts_note_has_no_lead() -> None:
    note = ["公司上半年营收增长。", "我们预计全年净利润为3亿元。", "维持“买入”评级。"]
    assert not has_lead(note)
    assert has_lead(note[:2])
    assert not has_lead(["永昌机床发布年报，扣非净利润增长一成。", *note])
    assert has_lead(["永昌机床3月28日晚披露年报，扣非净利润增长一成。", *note])
    assert has_lead(["海城晚报讯 永昌机床公布年报，扣非净利润增长一成。", *note])
    assert has_lead([])
