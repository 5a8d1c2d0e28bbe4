"""Figures that count by another time in the English."""

from __future__ import annotations

import pytest

from zhbrief.translate.comparison import Difference, compare_figures
from zhbrief.translate.figures import read_figures

TOLD = """
该厂日产3万片。|The plant makes 30,000 wafers a month.
该厂月产3万片。|The plant makes 30,000 wafers a day.
该厂年产3万片。|The plant makes 30,000 wafers per month.
该厂日产3万片。|The plant makes 30,000 wafers.
日均客流量达5万人次。|Monthly passenger numbers average 50,000.
每日发车40班。|There are 40 departures per week.
年均降雨600毫米。|Average monthly rain is 600 mm.
月均用电200度。|They use 200 kWh a day on average.
每小时分拣2000件包裹。|It sorts 2,000 parcels a day.
每周工作40小时。|They work 40 hours a month.
日活用户3亿。|It has 300 million monthly active users.
月活用户3亿。|It has 300 million daily active users.
每月补贴300元。|There is an annual subsidy of 300 yuan.
該廠月產3萬片。|The plant makes 30,000 wafers a day.
"""
ACCEPTED = """
该厂日产3万片。|The plant's daily output is 30,000 wafers.
该厂月产3万片。|The plant makes 30,000 wafers every month.
日均客流量达5万人次。|Some 50,000 people pass through each day.
年均降雨600毫米。|It gets 600 mm of rain a year.
每周工作40小时。|It is a 40-hour week.
月活用户3亿。|It has 300 million MAUs.
每月补贴300元，全年3600元。|The subsidy is 300 yuan a month, 3,600 yuan a year.
时速350公里的列车。|These are trains that run at 350 km/h.
2019年日均客流5万人次。|In 2019 an annual average of 50,000 people came each day.
日产去年在华销售100万辆车。|Nissan sold 1 million cars in China last year.
"""


def _pairs(table: str) -> list[list[str]]:
    return [line.split("|") for line in table.strip().splitlines()]


def _rates(chinese: str, english: str) -> list[bool]:
    mismatches = compare_figures(read_figures(chinese), english, source=chinese)
    return [m.is_serious for m in mismatches if m.difference is Difference.RATE]


@pytest.mark.parametrize(("chinese", "english"), _pairs(TOLD))
def test_tells(chinese: str, english: str) -> None:
    assert _rates(chinese, english) == [True]


@pytest.mark.parametrize(("chinese", "english"), _pairs(ACCEPTED))
def test_accepts(chinese: str, english: str) -> None:
    assert not _rates(chinese, english)


def test_a_lost_person_or_time_is_a_warning() -> None:
    assert _rates("人均收入4万元。", "Incomes are 40,000 yuan.") == [False]
    assert not _rates("人均收入4万元。", "Per capita income is 40,000 yuan.")
    assert _rates("日均客流量达5万人次。", "It has 50,000 passengers.") == [False]
