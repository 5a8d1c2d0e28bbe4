from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        (
            "一男子承诺给妻子买手镯，竟去抢夺。",
            "A man promised his wife one, so she robbed a shop.",
            True,
        ),
        (
            "一男子承诺给妻子买手镯，竟去抢夺。",
            "A man promised his wife one, so he robbed a shop.",
            False,
        ),
        ("一男子说，她会来。", "A man said she would come.", False),
        ("该女子随后报警。", "He then called the police.", True),
        ("该女子随后报警。", "She then called the police.", False),
        ("周远若获胜，将是最年轻的视帝。", "If Zhou Yuan wins, she will be the youngest.", True),
        ("她是首位获奖的女演员。", "She is the first actress to win.", False),
        ("视帝和影后都来了，她先发言。", "Both came; she spoke first.", False),
        ("该女子和男子随后报警。", "She and he then called the police.", False),
    ],
)
def test_a_pronoun_of_the_other_sex_is_told(
    doubts: Doubts, chinese: str, english: str, is_doubted: bool
) -> None:
    told = doubts({"UNSUPPORTED"}, chinese, english)
    assert any("the source tells of" in message for message in told) == is_doubted


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        ("两名女子在店内行窃。", "Two men stole goods in the shop.", True),
        ("两名女子在店内行窃。", "Two women stole goods in the shop.", False),
        ("三名男子落水。", "Three ladies fell into the water.", True),
        ("三名男子落水。", "Three people fell into the water.", False),
        ("一名女子称遭男友殴打。", "A man was said to have beaten a person.", False),
        ("妇女权益受到保护。", "The rights of men are protected.", True),
        ("女子在人行道跌倒。", "She fell on a man-made path.", False),
    ],
)
def test_a_noun_of_the_other_sex_is_told(
    doubts: Doubts, chinese: str, english: str, is_doubted: bool
) -> None:
    told = doubts({"UNSUPPORTED"}, chinese, english)
    assert any("the source tells of" in message for message in told) == is_doubted
