from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        (
            "这座塔建于17世纪或18世纪初。",
            "The tower dates from the early 17th century or early 18th century.",
            "early 17th century",
        ),
        ("本月发布的报告称需求下降。", "It was published early this month.", "early this month"),
        ("上月初他去了南京。", "He went to Nanjing late last month.", "late last month"),
        ("这座塔建于十七世纪。", "The tower dates from the late seventeenth century.", "late"),
        ("这家厂80年代停产。", "The plant closed in the mid-1980s.", "mid-1980s"),
        ("这家厂1980年代停产。", "The plant closed in the late eighties.", "late eighties"),
        ("这家厂2003年停产。", "The plant closed in early 2003.", "early 2003"),
        ("展览7月开幕。", "The exhibition opens in late July.", "late July"),
        ("展览5月和6月底各有一场。", "There is one show in late May and late June.", "late May"),
        ("这座塔建于17世纪初。", "The tower dates from the 17th century.", "17世纪初"),
        ("这家厂上世纪80年代末停产。", "The plant closed in the 1980s.", "80年代末"),
        (
            "18世纪初的首艘战列舰在此展出。",
            "The 18th-century first-class battleship is on show here.",
            "18世纪初",
        ),
        ("這座塔建於17世紀末。", "The tower dates from the 17th century.", "17世纪末"),
    ],
)
def test_a_part_belongs_to_its_own_period(
    doubts: Doubts, chinese: str, english: str, words: str
) -> None:
    told = doubts({"FIGURE"}, chinese, english)
    assert any(words in message for message in told)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("这座塔建于17世纪末或18世纪初。", "It dates from the late 17th or early 18th century."),
        ("这座塔建于17世纪上半叶。", "The tower dates from the first half of the 17th century."),
        ("这家厂80年代初期停产。", "The plant closed in the early 1980s."),
        ("这家厂2003年年底停产。", "The plant closed at the end of 2003."),
        ("到2030年产量翻番。", "Output will double by the end of 2030."),
        ("2003年以来产量翻番。", "Output has doubled since the beginning of 2003."),
        ("展览7月2日开幕。", "The exhibition opens in early July."),
        ("展览7月上旬开幕。", "The exhibition opens in early July."),
        ("早在80年代，这家厂就停产了。", "The plant closed as early as the 1980s."),
        ("展览2003年11月开幕。", "The exhibition opened in late 2003."),
        ("19世纪和20世纪的画作", "Paintings of the 19th and 20th centuries"),
    ],
)
def test_a_part_that_is_told_is_no_fault(doubts: Doubts, chinese: str, english: str) -> None:
    assert not [
        m for m in doubts({"FIGURE"}, chinese, english) if "early" in m or "the source" in m
    ]
