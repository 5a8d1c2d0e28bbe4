"""Who speaks in a sentence with I or we."""

from __future__ import annotations

import pytest

from zhbrief import read
from zhbrief.summarize import rank
from zhbrief.summarize.first_person import is_of_somebody_unnamed
from zhbrief.summarize.model import Weakness


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("我们会向各国领导人发出邀请，不管是谁都欢迎。", True),
        ("我认为写申请书时要仔细分析自己的目标。", True),
        ("但是我们现在有更多的工具来观测这些过程。", True),
        ("外交部长王毅表示，我们会向各国领导人发出邀请。", False),
        ("市长对本报记者说：我们不会放弃。", False),
        ("王建国：我们不会放弃。", False),
        ("主教练说：“我们没有放弃。”", False),
        ("我国人口总量为13.95亿。", False),
        ("我省公安机关抓获270人，我军派出医疗队。", False),
        ("政策坚持以我为主，保持自我约束。", False),
        ("影片《我是证人》已经拍完。", False),
        ("新馆将于五月开放。", False),
    ],
)
def test_who_says_so(text: str, expected: bool) -> None:
    assert is_of_somebody_unnamed(text) is expected


NEWS = """滨海市图书馆新馆昨日开放，首日接待读者1.2万人次。
新馆藏书120万册，设有儿童阅览区和自习室。
我们希望每个孩子都能在这里找到喜欢的书。
新馆周二至周日开放，每天闭馆时间为晚上9点。
"""
LETTER = """我在这座图书馆工作了三十年。
我见过许多孩子在这里长大。
我希望他们常回来看看。
新馆五月开放。
"""


def faults(text: str) -> list[bool]:
    ranked = sorted(rank(read(text.encode())), key=lambda item: item.sentence.span.start)
    return [Weakness.FIRST_PERSON in item.weaknesses for item in ranked]


def test_in_news_it_is_a_weakness() -> None:
    assert faults(NEWS) == [False, False, True, False]
    assert "我们" in rank(read(NEWS.encode()))[-1].sentence.text


def test_in_a_letter_it_is_none() -> None:
    assert not any(faults(LETTER))


def test_in_a_note_of_analysts_it_is_none() -> None:
    assert not any(faults("我们认为公司业绩稳健。\n我们预计净利润增长10%。\n维持“买入”评级。\n"))
