"""Names made of English words: each word must stand for something in the Chinese."""

from __future__ import annotations

import pytest

from zhbrief.translate.composed_names import composed_names


@pytest.mark.parametrize(
    ("chinese", "english", "name"),
    [
        (
            "她第三次获得玉莲奖提名。",
            "She was nominated for the Golden Globe Awards.",
            "Golden Globe",
        ),
        ("市话剧院明天复演。", "The Municipal Puppet Academy reopens tomorrow.", "Puppet Academy"),
        ("影片《拆弹组》明天上映。", "The film Flying Tiger opens tomorrow.", "Flying Tiger"),
        ("德国西岭公司签了约。", "Germany's NZ Steel signed a contract.", "NZ Steel"),
        # Words that stand for characters, generic ones, known ones, Latin and pinyin.
        ("他获得金球奖。", "He won the Golden Globe Awards.", ""),
        ("乡里建了睦邻驿站。", "The township built a Neighbor Station.", ""),
        ("省文化厅发了通知。", "The Provincial Department of Culture sent a notice.", ""),
        ("Flying Tiger明天上映。", "Flying Tiger opens tomorrow.", ""),
        ("龙溪镇通了公路。", "Longxi Town got a road.", ""),
        ("他走了。", "However, Monday was dry.", ""),
    ],
)
def test_each_word_of_a_name_stands_for_something(chinese: str, english: str, name: str) -> None:
    found = list(composed_names(english, chinese, ()))
    assert [name in one for one in found] == ([True] if name else [])


def test_what_is_known_is_not_asked_again() -> None:
    english = "He won the Palme d'Or and the Grand Prix de Rome."
    assert not list(
        composed_names(english, "他获得两个大奖。", ["Grand Prix de Rome", "Palme d'Or"])
    )
