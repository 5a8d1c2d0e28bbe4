"""Names that are their own object."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.checks.twice_named import TwiceNamed
from zhbrief.translate.constraints import Context
from zhbrief.translate.model import Candidate

GLOSSARY = load_glossary()


def told(chinese: str, english: str) -> int:
    context = Context.of([chinese], GLOSSARY)
    source = context.prepare(chinese)
    return len(list(TwiceNamed().score(source, Candidate(english), context.glossary)))


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("孙雷推荐了王建国。", "Wang Jianguo recommended Wang Jianguo."),
        ("孙雷和王建国签约。", "Sun Lei and Sun Lei signed."),
        ("陆某夫妇报案。", "Lu and Lu went to the police."),
        ("船从上海驶向香港。", "The ship went from Hong Kong to Hong Kong."),
    ],
)
def test_a_name_beside_itself_is_told(chinese: str, english: str) -> None:
    assert told(chinese, english) == 1


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("孙雷推荐了王建国。", "Sun Lei recommended Wang Jianguo."),
        ("副总理兼国防部长到访。", "The Deputy Prime Minister and Minister of Defense came."),
        ("陆某和陆某的丈夫报案。", "Lu and Lu’s husband went to the police."),
        ("孙雷说孙雷不会来。", "Sun Lei said Sun Lei would not come."),
        ("孙雷和他的哥哥签约。", "Sun Lei and Sun Lei’s brother signed."),
        ("孙雷和孙雷的哥哥签约。", "Sun Lei and Sun Lei's brother signed."),
        ("孙雷说，他会来。", "Sun Lei said he would come, and so did Wang Jianguo."),
        ("孙雷到场。此后孙雷离开。", "Sun Lei came. Sun Lei left later."),
    ],
)
def test_names_that_the_source_repeats_are_not(chinese: str, english: str) -> None:
    assert not told(chinese, english)
