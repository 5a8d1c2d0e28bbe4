from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        ("普京将访问该国。", "General Putin will visit the country.", True),
        ("据悉普京将访问该国。", "It is said that General Putin will visit the country.", True),
        ("李志远表示反对。", "Colonel Li Zhiyuan said he was against it.", True),
        ("李志远中将表示反对。", "Major General Li Zhiyuan said he was against it.", True),
        ("李志远少将表示反对。", "Major General Li Zhiyuan said he was against it.", False),
        ("李志远上校表示反对。", "Colonel Li Zhiyuan said he was against it.", False),
        ("海军司令李志远表示反对。", "Admiral Li Zhiyuan said he was against it.", False),
        ("联合国秘书长古特雷斯发言。", "Secretary General Guterres spoke.", False),
        ("华尔街股指下跌。", "The major Wall Street indexes fell.", False),
        ("驻休斯敦总领馆今日开放。", "The Consulate General Houston opens today.", False),
        ("通用汽车公司将裁员。", "General Motors will cut jobs.", False),
        ("习近平总书记发表讲话。", "General Secretary Xi Jinping spoke.", False),
        ("队长周岚进球。", "Captain Zhou Lan scored.", False),
    ],
)
def test_a_rank_needs_its_word(
    doubts: Doubts, chinese: str, english: str, is_doubted: bool
) -> None:
    told = doubts({"UNSUPPORTED"}, chinese, english)
    assert any("no such rank" in message for message in told) == is_doubted
