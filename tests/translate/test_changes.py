"""The end of a change told as its size, and its size as the end."""

from __future__ import annotations

import pytest

from zhbrief.translate.comparison import Difference, compare_figures
from zhbrief.translate.figures import read_figures

TOLD = """
库存下降到30%。|Stocks fell by 30%.
库存下降到30%。|Stocks fell 30%.
库存下降了30%。|Stocks fell to 30%.
库存下降30%。|Stocks were cut to 30%.
票价降至20元。|The fare fell by 20 yuan.
票价上涨20元。|The fare rose to 20 yuan.
船队增至120艘。|The fleet grew by 120 ships.
船队增加了120艘。|The fleet grew to 120 ships.
产量增至去年的3倍。|Output rose by 300%.
产量增长到原来的5倍。|Output rose 500%.
产量增长了3倍。|Output rose to three times the old level.
损耗降到原来的三分之一。|Losses fell by a third.
损耗减少了三分之一。|Losses fell to a third.
工期缩短至45天。|The work was shortened by 45 days.
面积扩大到600公顷。|The area was expanded by 600 hectares.
水位升至32米。|There was a rise of 32 metres in the water level.
庫存減少到三成。|Stocks fell by 30%.
"""
ACCEPTED = """
库存下降到30%。|Stocks fell to 30%.
库存下降到30%。|Stocks are down to 30%.
库存下降了30%。|Stocks are down 30%.
库存下降30%。|There was a 30% drop in stocks.
票价上调2元至20元。|The fare was raised by 2 yuan to 20 yuan.
船队由80艘增至120艘。|The fleet grew from 80 to 120 ships.
罚款最高提高到50万元。|The largest fine was increased to 500,000 yuan.
产量增至去年的3倍。|Output tripled from last year.
产量增至去年的3倍。|Output is three times that of last year.
产量增至去年的3倍。|Output rose by 200% over last year.
产量增长了3倍。|Output rose by 300%.
产量增长了3倍。|Output quadrupled.
产量增长了3倍。|Output rose threefold.
产量增长了3倍。|Output rose to four times the old level.
损耗减至一半。|Losses were cut by half.
涨幅回落至4.1%。|Prices slowed to a 4.1% increase.
损耗下降20%到30%。|Losses fell by 20% to 30%.
"""


def _pairs(table: str) -> list[list[str]]:
    return [line.split("|") for line in table.strip().splitlines()]


def _serious(chinese: str, english: str) -> list[Difference]:
    mismatches = compare_figures(read_figures(chinese), english, source=chinese)
    return [mismatch.difference for mismatch in mismatches if mismatch.is_serious]


@pytest.mark.parametrize(("chinese", "english"), _pairs(TOLD))
def test_tells(chinese: str, english: str) -> None:
    assert Difference.CHANGE in _serious(chinese, english)


@pytest.mark.parametrize(("chinese", "english"), _pairs(ACCEPTED))
def test_accepts(chinese: str, english: str) -> None:
    assert not _serious(chinese, english)


def test_the_message_says_which_is_which() -> None:
    chinese = "库存下降到30%。"
    (mismatch,) = compare_figures(read_figures(chinese), "Stocks fell by 30%.", source=chinese)
    assert mismatch.message == (
        "In the source 30% is what it came to (下降到30%); "
        "the English says “fell by 30%”, by how much it changed."
    )
