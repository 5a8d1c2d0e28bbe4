from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english", "word"),
    [
        ("银行存款持续增加，成交屡见上升。", "Deposits and deals decreased.", "decreased"),
        ("国际合作显著加强。", "Cooperation has declined a lot.", "declined"),
        ("会议讨论了水利工程。", "The meeting discussed the surging floods.", "surging"),
        ("不少老人爱下棋。", "More and more old people like chess.", "More and more"),
        ("下棋的老人日益增多。", "More and more old people play chess.", ""),
        ("许多公司用上机器人。", "A growing number of firms use robots.", "growing number"),
        ("成交量下滑。", "Deals decreased.", ""),
        ("公司拒绝置评。", "The company declined to comment.", ""),
        ("出口成长4.7%。", "Exports increased by 4.7%.", ""),
        ("各地推进去产能。", "Regions are reducing overcapacity.", ""),
    ],
)
def test_a_movement_has_a_ground(doubts: Doubts, chinese: str, english: str, word: str) -> None:
    told = doubts({"POLARITY"}, chinese, english)
    assert any(f"“{word}”" in message for message in told) == bool(word)
