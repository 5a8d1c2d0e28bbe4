"""A counted noun is written with its figure, so that no engine takes both for a name."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.model import Candidate, Severity


def _written(text: str) -> str:
    context = Context.of([text], load_glossary())
    return inline(context.prepare(text).request)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("参与设立16只基金，支持芯片发展。", "设立16 funds，"),
        ("全年新增340余项专利。", "more than 340 patents"),
        ("去年有5名学生获奖。", "five students获奖"),
        ("全国近20家医院参与。", "nearly 20 hospitals参与"),
        ("300多名工人参加了培训。", "more than 300 workers参加"),
    ],
)
def test_the_noun_is_written_with_the_figure(text: str, expected: str) -> None:
    assert expected in _written(text)


@pytest.mark.parametrize(
    ("text", "not_expected"),
    [
        ("这16只基金产品都亏了。", "funds"),  # a longer name: fund products
        ("一家企业破产。", "enterprise"),
        ("第三个项目开工。", "projects"),
        ("他买了3本书。", "books"),  # no noun of the table
        ("全区有5处国家湿地公园。", "countries"),  # parks of the state
        ("派出3支国家救援队。", "countries"),
    ],
)
def test_other_nouns_are_left_to_the_engine(text: str, not_expected: str) -> None:
    assert not_expected not in _written(text)


def test_another_word_for_the_noun_is_no_fault() -> None:
    text = "全年新增340余项专利。"
    context = Context.of([text], load_glossary())
    for english in ("More than 340 new patents were added.", "Over 340 inventions were patented."):
        found = check(context.prepare(text), Candidate(english), context.glossary)
        assert not [flag for flag in found if flag.severity is not Severity.INFO]
