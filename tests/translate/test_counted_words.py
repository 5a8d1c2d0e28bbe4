"""Measure words that say what is counted, lanes of a road, and the check of both."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.figures import read_figures

from .conftest import Doubts


def request_of(chinese: str) -> str:
    return inline(Context.of([chinese], load_glossary()).prepare(chinese).request)


@pytest.mark.parametrize(
    ("chinese", "request_text"),
    [
        ("顾客吃掉两箱苹果。", "顾客吃掉two箱苹果。"),
        ("仓库有2.3万箱口罩。", "仓库有23,000箱口罩。"),
        ("年产35万箱啤酒。", "an annual output of 350,000箱啤酒。"),
        ("该片共35集。", "该片共35集。"),
        ("接种1.2亿多剂疫苗。", "接种more than 120 million剂vaccine。"),
        ("捐出20多袋大米。", "捐出more than 20袋大米。"),
        ("这是16只基金。", "这是16 funds。"),  # a classifier says nothing
        ("买了35台设备。", "买了35设备。"),
        ("道路拓宽为八条车道。", "道路拓宽为eight车道。"),
        ("道路拓宽为八车道。", "道路拓宽为eight lanes。"),
        ("这是双向六车道公路。", "这是two-way six-lane公路。"),
        ("双向4车道，时速高。", "four lanes in two directions，时速高。"),
    ],
)
def test_what_is_counted_stays_in_the_request(chinese: str, request_text: str) -> None:
    assert request_of(chinese) == request_text


def test_a_bound_behind_the_measure_word_leaves_both_to_the_engine() -> None:
    assert request_of("20国以上参加。") == "20国以上参加。"


def test_a_large_number_of_fang_is_of_cubic_metres() -> None:
    gas, talks = read_figures("日产100万方天然气。") + read_figures("三方会谈。")
    assert (gas.english, talks.unit) == ("1 million cubic metres", "count")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("顾客吃掉两箱苹果。", "Customers ate two apples."),
        ("两批货物已经运抵。", "Two goods have already arrived."),
        ("仓库有2.3万箱口罩。", "There are 23,000 masks in the warehouse."),
        ("该剧共35集。", "The series is 35 minutes long."),
        ("桥上是双向六车道公路。", "On the bridge is a highway with two lanes and six lanes."),
    ],
)
def test_another_thing_counted_is_told(doubts: Doubts, chinese: str, english: str) -> None:
    assert doubts({"FIGURE"}, chinese, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("顾客吃掉两箱苹果。", "Customers ate two cases of apples."),
        ("议案以35票赞成获得通过。", "The bill passed with 35 votes in favour."),
        ("二十国集团领导人今日会晤。", "Leaders of the G20 meet today."),
        ("他身中三枪。", "He was hit three times."),
        ("桥上是双向六车道公路。", "On the bridge is a two-way, six-lane road."),
        ("桥上是双向六车道公路。", "The bridge has six lanes in both directions."),
        ("他上了20路公交车。", "He got on the No. 20 bus."),
        ("投下了10枚桶装炸弹。", "Ten barrel bombs were dropped."),
    ],
)
def test_the_right_thing_counted_is_none(doubts: Doubts, chinese: str, english: str) -> None:
    assert doubts({"FIGURE"}, chinese, english) == []


@pytest.mark.parametrize(
    ("chinese", "request_text"),
    [
        ("恢复航线20条，全年很好。", "恢复航线20条，全年很好。"),
        ("发送旅客1.2亿人次。", "发送旅客120 million人次。"),
        ("新增病例35例。", "新增病例35 cases。"),
        ("参展企业20家以上。", "参展企业at least 20。"),
    ],
)
def test_a_classifier_stays_where_a_clause_ends(chinese: str, request_text: str) -> None:
    assert request_of(chinese) == request_text
