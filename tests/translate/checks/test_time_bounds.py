from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        ("截至7月13日，新增用户一百万。", "Since July 13, it has gained a million users.", True),
        ("截至7月13日，新增用户一百万。", "By July 13, it had gained a million users.", False),
        ("自7月13日以来，新增用户一百万。", "Since July 13, it has gained a million users.", False),
        ("截至6月底，已有300家企业入驻。", "Since the end of June, 300 firms came.", True),
        ("在此前的24日至25日，全市高温。", "Before the 24th to the 25th, it was hot.", True),
        ("在此前的24日至25日，全市高温。", "Earlier, on the 24th to the 25th, it was hot.", False),
        ("工程将在24日前完工。", "The work will be done before the 24th.", False),
        ("工程將於24日後開始。", "The work will begin after the 24th.", False),
        ("工程于5月6日开始。", "The work began on 6 May.", False),
        ("公司5月6日停产。", "The company made nothing until 6 May.", True),
        ("公司5月6日停产。", "The company made nothing after 6 May.", True),
        ("商店24日才开门。", "The shop did not open until the 24th.", False),
    ],
)
def test_what_a_date_bounds(doubts: Doubts, chinese: str, english: str, is_doubted: bool) -> None:
    assert bool([d for d in doubts({"FIGURE"}, chinese, english) if "bound" in d]) == is_doubted
