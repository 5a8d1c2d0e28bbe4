"""What a sentence adds to its headline, and whether that can stand alone."""

from __future__ import annotations

import pytest

from zhbrief.summarize.remainders import remainder, tells_enough


@pytest.mark.parametrize(
    ("told", "rest"),
    [
        ("一辆货车撞上了新桥的桥墩", "桥边等车的三名学生受了轻伤。"),
        ("滨海市队昨天夺得少年组的冠军", "客队获得了另外两个组的奖牌。"),
        ("一季度阻燃剂供不应求", "一季度阻燃剂平均价格1.75万元/吨，同比上升10.7%。"),
    ],
)
def test_a_rest_with_its_own_subject_stands_alone(told: str, rest: str) -> None:
    assert remainder(f"{told}，{rest}", told) == rest


@pytest.mark.parametrize(
    ("told", "rest", "expected"),
    [
        (
            "永昌机床上半年实现收入9.6亿元，同比增长10%",
            "实现净利润1.2亿元，同比增长13%。",
            "永昌机床上半年实现净利润1.2亿元，同比增长13%。",
        ),
        (
            "2022年，永昌机床实现收入9.6亿元",
            "净利润1.2亿元，同比增长13%。",
            "2022年，永昌机床净利润1.2亿元，同比增长13%。",
        ),
        ("永昌机床在低基数上取得增长", "净利润1.2亿元，同比增长13%。", ""),
        ("永昌机床预计上半年实现收入9.6亿元", "实现净利润1.2亿元。", ""),
    ],
    ids=["verb", "measure", "adverb", "plan"],
)
def test_more_results_get_the_name_of_the_first(told: str, rest: str, expected: str) -> None:
    assert remainder(f"{told}；{rest}", told) == expected


@pytest.mark.parametrize(
    ("told", "rest"),
    [
        ("滨海市启动新桥工程", "将于明年三月完工。"),
        ("滨海市上半年出口增长一成", "同比多了三个百分点。"),
        ("滨海市修建了新桥", "这也让两岸的居民少走弯路。"),
        ("市长高志远说，新桥下个月通车", "旧桥的货车从明年起一律停驶。"),
        ("公司计划在滨海市修建新厂", "工厂每年的产量达到十万辆。"),
        ("公司2023年出售土地三万平方米", "土地的价格每平方米为5000元。"),
        ("滨海市修建了新桥", "全长两公里。"),
    ],
    ids=["no subject", "compared", "this", "speaker", "plan", "time of a figure", "too short"],
)
def test_a_rest_that_would_lose_something_does_not(told: str, rest: str) -> None:
    assert remainder(f"{told}，{rest}", told) == ""


def test_what_is_not_told_first_leaves_no_rest() -> None:
    assert remainder("3月5日，新桥通车，两岸的居民前来参观。", "新桥通车") == ""


@pytest.mark.parametrize(
    ("part", "text"),
    [
        (
            "滨海市的自行车厂入选全省的重点企业",
            "滨海市的自行车厂入选全省的重点企业，成为行业的推动者。",
        ),
        ("公司的收入和利润分别增长17%和18%", "公司的收入和利润分别增长17%和18%，均实现稳定增长。"),
    ],
)
def test_nothing_that_counts_is_left_out(part: str, text: str) -> None:
    assert tells_enough(part, text)


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("滨海市的自行车厂入选重点企业", "滨海市的自行车厂入选重点企业，奖金为300万元。"),
        ("滨海市的自行车厂入选重点企业", "3月5日，滨海市的自行车厂入选重点企业。"),
        ("滨海市的自行车厂入选重点企业", "滨海市的自行车厂入选重点企业，但未获得奖金。"),
        ("滨海市的自行车厂入选重点企业", "滨海市的自行车厂入选重点企业，超过了上海的对手。"),
    ],
    ids=["figure", "day", "denial", "name"],
)
def test_a_rest_that_counts_is_told(part: str, text: str) -> None:
    assert not tells_enough(part, text)
