from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english", "word"),
    [
        ("列车大范围晚点。", "Many trains were delayed for a long time.", "for a long time"),
        ("列车长时间晚点。", "Trains were delayed for a long time.", ""),
        ("两名乘客轻伤。", "Two passengers with light wounds were severely hurt.", "severely"),
        ("两名乘客重伤。", "Two passengers were severely injured.", ""),
        ("三人重伤送医。", "Three in a critical state; minor injuries.", "minor injuries"),
        ("他临时担任队长。", "He became the permanent captain.", "permanent"),
        ("他将长期担任队长。", "He became the permanent captain.", ""),
        ("价格昂贵。", "It is cheap.", "cheap"),
        ("低价出售。", "It is sold cheap.", ""),
        ("門票一律免費。", "All tickets are free of charge.", ""),
        ("该行业增速最快。", "The industry is growing the strongest.", "strongest"),
        ("该行业增速最快。", "The industry is growing the fastest.", ""),
        ("这是全省最早的铁路。", "It is the longest railway in the province.", "longest"),
        ("这是全省最小的县。", "It is the poorest county in the province.", "poorest"),
        ("這是全省最長的鐵路。", "It is the longest railway in the province.", ""),
        ("这是全省最高的塔。", "It is the oldest tower in the province.", "oldest"),
        ("该国新建火电站。", "The country built a nuclear plant.", "nuclear"),
        ("该国新建核电站。", "The country built a nuclear plant.", ""),
    ],
)
def test_a_degree_has_a_ground(doubts: Doubts, chinese: str, english: str, word: str) -> None:
    told = [m for m in doubts({"UNSUPPORTED"}, chinese, english) if "known to stand" in m]
    assert any(f"“{word}”" in message for message in told) == bool(word), told
