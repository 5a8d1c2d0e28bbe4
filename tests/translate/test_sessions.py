"""Sessions of congresses and committees, which have two ordinals."""

from __future__ import annotations

import pytest

from zhbrief.translate.figures import read_figures

from .conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("党的二十届四中全会", "the fourth plenary session of the 20th CPC Central Committee"),
        (
            "中国共产党第二十届中央委员会第四次全体会议",
            "the fourth plenary session of the 20th CPC Central Committee",
        ),
        ("十四届全国人大四次会议", "the fourth session of the 14th National People's Congress"),
        (
            "政协第十四届全国委员会常务委员会第十五次会议",
            "the 15th session of the Standing Committee of the 14th CPPCC National Committee",
        ),
        ("全国政协十四届三次会议", "the third session of the 14th CPPCC National Committee"),
        (
            "政协第十四届全国委员会第四次会议",
            "the fourth session of the 14th CPPCC National Committee",
        ),
        (
            "二十届中央纪委五次全会",
            (
                "the fifth plenary session of the 20th "
                "CPC Central Commission for Discipline Inspection"
            ),
        ),
        (
            "十四届全国人大常委会第十八次会议",
            "the 18th session of the 14th National People's Congress Standing Committee",
        ),
    ],
)
def test_a_session_is_read_as_a_whole(chinese: str, english: str) -> None:
    (figure,) = read_figures(f"{chinese}今天闭幕。")
    assert (figure.source, figure.english) == (chinese, english)


@pytest.mark.parametrize("chinese", ["国民党二十一届四中全会。", "省委十二届五次全会。"])
def test_a_session_of_another_party_or_committee_is_none_of_the_central_one(chinese: str) -> None:
    assert not any("CPC Central" in figure.english for figure in read_figures(chinese))


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("十四届全国人大四次会议今天闭幕。", "The 14th NPC's four meetings closed today."),
        ("省委十二届五次全会召开。", "Five plenary sessions of the 12th committee were held."),
    ],
)
def test_a_fourth_session_told_as_four_is_told(doubts: Doubts, chinese: str, english: str) -> None:
    assert doubts({"FIGURE"}, chinese, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("十四届全国人大四次会议今天闭幕。", "The fourth session of the 14th NPC closed today."),
        ("省委十二届五次全会召开。", "The 12th committee held its fifth plenum."),
        ("会议召开过四次会议。", "Four meetings were held."),
    ],
)
def test_a_session_told_as_one_is_none(doubts: Doubts, chinese: str, english: str) -> None:
    assert doubts({"FIGURE"}, chinese, english) == []


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("自十八大以来", "the 18th CPC National Congress"),
        ("喜迎二十大，", "the 20th CPC National Congress"),
        ("中共二十大取得成果", "the 20th CPC National Congress"),
        ("十九大报告指出", "the 19th CPC National Congress"),
    ],
)
def test_a_congress_of_the_party_is_named(chinese: str, english: str) -> None:
    assert [figure.english for figure in read_figures(chinese)] == [english]


@pytest.mark.parametrize(
    "chinese", ["二十大品牌", "国民党十八大报告", "共青团十九大代表", "越共十三大代表"]
)
def test_another_congress_is_none_of_the_party(chinese: str) -> None:
    assert not any("CPC" in figure.english for figure in read_figures(chinese))
