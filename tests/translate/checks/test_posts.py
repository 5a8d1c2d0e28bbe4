from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        (
            "韩方外交人士强调，报道不实。",
            "The Korean foreign minister stressed it is untrue.",
            True,
        ),
        (
            "韩国外交部长强调，报道不实。",
            "The Korean foreign minister stressed it is untrue.",
            False,
        ),
        ("外交部门强调，报道不实。", "The foreign ministry stressed it is untrue.", False),
        ("公司的人说，产量翻番。", "The company's CEO said output doubled.", True),
        ("公司负责人说，产量翻番。", "The company's CEO said output doubled.", False),
        ("英超今晚开赛。", "The Premier League starts tonight.", False),
        ("该剧今晚首演。", "The play has its premiere tonight.", False),
    ],
)
def test_a_post_of_the_engines_own_is_told(
    doubts: Doubts, chinese: str, english: str, is_doubted: bool
) -> None:
    told = doubts({"UNSUPPORTED"}, chinese, english)
    assert any("no such post" in message for message in told) == is_doubted
