"""Runs of the same result, as ten wins in a row."""

from __future__ import annotations

from collections.abc import Callable, Collection

import pytest

Doubts = Callable[[Collection[str], str, str], list[str]]
CODES = ("FIGURE",)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("勇士队取得十连胜。", "The Warriors won their tenth game in a row."),
        ("勇士队取得十连胜。", "The Warriors have won 10 straight games."),
        ("勇士队豪取十连胜。", "The Warriors extended their winning streak to 10."),
        ("勇士队豪取10连胜。", "The Warriors are on a 10-game winning streak."),
        ("她实现了三连冠。", "She won her third consecutive title."),
        ("她实现了三连冠。", "She won three titles in a row."),
        ("她实现了三连冠。", "She completed a three-peat."),
        ("球队遭遇二连败。", "The team suffered a second straight loss."),
        ("球队遭遇两连败。", "The team lost back-to-back games."),
        ("球隊吞下五連敗。", "The team slumped to a fifth straight defeat."),
        ("球队取得第31连胜。", "The team won its 31st game in a row."),
        ("球队取得第31连胜。", "The team stretched its winning run to 31."),
        ("股价迎来五连板。", "The shares hit the daily limit for a fifth day running."),
        ("沪指五连阳。", "The Shanghai index rose for a fifth straight day."),
        ("沪指三连跌。", "The Shanghai index fell for a third day."),
        ("国际油价四连涨。", "Oil rose for a fourth day in a row."),
        ("LPR连续六个月不变。", "The LPR was unchanged for a sixth straight month."),
        ("该队取得四连冠。", "The team won the title for four consecutive years."),
        ("该节已连续举办16年。", "The festival has been held for 16 straight years."),
        ("该节已连续举办16届。", "The festival has been held 16 consecutive times."),
        ("整整三天，他没有合眼。", "For three whole days he did not sleep."),
        ("粮食产量实现二十连丰。", "Grain output rose for the 20th year in a row."),
        ("粮食生产“二十连丰”。", "Grain production has had 20 bumper years in a row."),
    ],
)
def test_right_english_passes(doubts: Doubts, chinese: str, english: str) -> None:
    assert doubts(CODES, chinese, english) == []


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("勇士队取得十连胜。", "The Warriors won their ninth game in a row."),
        ("勇士队取得十连胜。", "The Warriors won 12 straight games."),
        ("勇士队取得十连胜。", "The Warriors won the tenth game."),
        ("勇士队取得十连胜。", "The Warriors got 10 wins."),
        ("她实现了三连冠。", "She won the third place."),
        ("该节已举办16届。", "The festival has been held for 16 consecutive years."),
        ("该队已连续16场不败。", "The team has been unbeaten for 16 straight months."),
        ("产量连续六个月下降。", "Output fell for seven straight months."),
        ("她实现了三连冠。", "She won three championships."),
        ("球队遭遇二连败。", "The team suffered its second defeat."),
        ("球队取得第31连胜。", "The team got its 31st win."),
        ("球队取得第31连胜。", "The team won its 30th straight."),
        ("球隊吞下五連敗。", "The team had its fifth defeat."),
    ],
)
def test_wrong_english_is_told(doubts: Doubts, chinese: str, english: str) -> None:
    assert doubts(CODES, chinese, english)
