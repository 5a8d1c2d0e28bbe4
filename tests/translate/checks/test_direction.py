"""A rise told as a fall, or a fall as a rise, is told; what only looks like one is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.translate.checks import Check
from zhbrief.translate.checks.direction import Direction
from zhbrief.translate.model import Severity

Ask = Callable[[Check, str, str], Severity | None]
ERROR, WARNING = Severity.ERROR, Severity.WARNING


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        pytest.param("利润同比下降2.9%。", "Profit fell 2.9% from a year earlier.", id="fell"),
        pytest.param("利润同比下降2.9%。", "Profit was 2.9% lower.", id="lower"),
        pytest.param("死亡率下降30%。", "Survival rose 30%.", id="opposite of deaths"),
        pytest.param("能耗降低10%。", "Efficiency was raised by 10%.", id="opposite of use"),
        pytest.param("空置率下降2个百分点。", "Occupancy rose 2 points.", id="opposite of empty"),
        pytest.param(
            "失业率下降2个百分点。", "Employment rose 2 points.", id="opposite of jobless"
        ),
        pytest.param("利润同比下降2.9%。", "Profit growth was -2.9%.", id="minus sign"),
        pytest.param("利润同比下降2.9%。", "Profit growth of minus 2.9% was seen.", id="minus"),
        pytest.param("成本降低50%。", "It cut costs by up to 50%.", id="up to"),
        pytest.param("成本降低50%。", "Savings are up to 50%.", id="up to, alone"),
        pytest.param("比例由8%提高到31.6%。", "The share rose from 8% to 31.6%.", id="from … to"),
        pytest.param("亏损增加20%。", "Profit fell by 20%.", id="losses rose"),
        pytest.param("该股亏损扩大，增至3亿元。", "The stock’s loss grew to 300m yuan.", id="loss"),
        pytest.param(
            "增速下降2个百分点。", "It grew 2 percentage points more slowly.", id="growth"
        ),
        pytest.param("增速放缓至5%。", "Growth slowed to 5%.", id="放缓 slowed"),
        pytest.param("降幅收窄3个百分点。", "The fall narrowed by 3 points.", id="降幅收窄"),
        pytest.param("降幅收窄至3%。", "The decline was down to 3%.", id="降幅收窄 down"),
        pytest.param("涨幅回落0.3个百分点。", "The rise eased 0.3 points.", id="涨幅回落"),
        pytest.param("拖累经济增长1.1个百分点。", "It dragged growth down 1.1 points.", id="拖累"),
        pytest.param("下降通道中股价为3元。", "The price was up 3 yuan.", id="下降通道"),
        pytest.param(
            "增长预期下调至1.7%。", "It cut its forecast for growth to 1.7%.", id="forecast"
        ),
        pytest.param(
            "股价跌4%，涨停板增至5家。", "Shares fell 4% as limit-ups rose to 5.", id="two"
        ),
        pytest.param(
            "进口增长3%，出口下降3%。", "Imports rose 3% and exports fell 3%.", id="same value"
        ),
        pytest.param("企业为提高意识花费3万元。", "It spent 30,000 yuan to raise it.", id="raise"),
        pytest.param("每天喝3升水。", "Cut down to 3 litres of water a day.", id="litres"),
        pytest.param("美元兑日元上涨1.2%。", "The yen fell 1.2% a dollar.", id="exchange rate"),
        pytest.param(
            "降幅收窄至5%，比上月回升2个百分点。",
            "The fall was 5%, a decline of 2 points.",
            id="回升",
        ),
        pytest.param("新增24例病例。", "Cases fell by 24.", id="新增 new"),
        pytest.param("产量下降5%。", "Output went the other way.", id="figure is missing"),
        pytest.param("利润下降5%。", "Profit changed by 5%.", id="nothing said"),
    ],
)
def test_good_english_is_accepted(ask: Ask, chinese: str, english: str) -> None:
    assert ask(Direction(), chinese, english) is None


@pytest.mark.parametrize(
    ("chinese", "english", "severity"),
    [
        pytest.param("利润同比下降2.9%。", "Profit rose 2.9% year on year.", ERROR, id="rose"),
        pytest.param("利润同比下降2.9%。", "It saw a 2.9% increase in profit.", ERROR, id="behind"),
        pytest.param("利润同比下降2.9%。", "Profit was up by some 2.9%.", ERROR, id="up by"),
        pytest.param("利润同比增长约三成。", "Profit fell by about 30%.", ERROR, id="三成"),
        pytest.param("股價上漲逾4%。", "Shares dropped more than 4%.", ERROR, id="traditional"),
        pytest.param("人口减少10万人。", "The population grew by 100,000.", ERROR, id="people"),
        pytest.param(
            "央行降息25个基点。", "Rates were raised by 25 basis points.", ERROR, id="降息"
        ),
        pytest.param("恒指收升320点。", "The index closed 320 points lower.", ERROR, id="升"),
        pytest.param("5月份降0.3%。", "May saw a rise of 0.3%.", ERROR, id="降"),
        pytest.param(
            "比例由8%提高到31.6%。", "The share fell from 8% to 31.6%.", ERROR, id="from … to"
        ),
        pytest.param(
            "收入增长5%，利润下降3%。", "Revenue rose 5% and profit rose 3%.", ERROR, id="of two"
        ),
        pytest.param(
            "收入下降5%，利润下降3%。", "Revenue fell 5% and profit rose 3%.", WARNING, id="beside"
        ),
        pytest.param("年龄降至16岁。", "They raised the legal age to 16.", WARNING, id="apart"),
    ],
)
def test_the_other_way_is_told(ask: Ask, chinese: str, english: str, severity: Severity) -> None:
    assert ask(Direction(), chinese, english) is severity
