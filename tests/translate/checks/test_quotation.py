"""Attribution, quotation marks and speaker are kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.translate.checks import Check
from zhbrief.translate.checks.quotation import Quotation
from zhbrief.translate.model import Severity

Ask = Callable[[Check, str, str], Severity | None]
WARNING, INFO = Severity.WARNING, Severity.INFO
QUOTED = "王小明说：“我们明年要在这里建一座新的工厂。”"


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        pytest.param(QUOTED, "“We will build a new plant here,” said Wang Xiaoming.", id="after"),
        pytest.param(QUOTED, 'Wang Xiaoming said: "We\'ll build a plant here."', id="straight"),
        pytest.param(QUOTED, "Wang Xiaoming said, ‘We will build a plant.’", id="single marks"),
        pytest.param("他表示，工厂明年开工。", "The plant opens soon, he said.", id="said"),
        pytest.param("专家认为，价格会涨。", "Experts believe prices will rise.", id="believe"),
        pytest.param("专家提醒，价格会涨。", "Experts warn of higher prices.", id="warn"),
        pytest.param("据他介绍，工厂很大。", "According to him, it is big.", id="according"),
        pytest.param("据悉，工厂明年开工。", "It is learned that the plant opens soon.", id="据悉"),
        pytest.param("对他们来说，价格太高。", "For them the price is too high.", id="来说"),
        pytest.param("也就是说，价格会涨。", "In other words, prices will rise.", id="也就是说"),
        pytest.param("他的小说，大家都看。", "Everybody reads his novels.", id="小说"),
        pytest.param("他向工人表示感谢。", "He thanked the workers.", id="表示感谢"),
        pytest.param("这就是“双一流”大学。", "This is a Double First-Class school.", id="a term"),
        pytest.param(
            "“工厂很大。”他笑着说。", "“The plant is big,” he said, smiling.", id="笑着说"
        ),
    ],
)
def test_good_english_is_accepted(ask: Ask, chinese: str, english: str) -> None:
    assert ask(Quotation(), chinese, english) is None


@pytest.mark.parametrize(
    ("chinese", "english", "severity"),
    [
        pytest.param(QUOTED, "Wang Xiaoming said he would build here.", WARNING, id="no marks"),
        pytest.param(QUOTED, "“We will build a new plant here.”", WARNING, id="no speaker"),
        pytest.param("他表示，工厂明年开工。", "The plant opens next year.", WARNING, id="表示"),
        pytest.param("总经理表示，工厂很大。", "The plant is big.", WARNING, id="经理表示"),
        pytest.param("作者认为，价格会涨。", "Prices will rise.", WARNING, id="作者认为"),
        pytest.param("据他介绍，工厂很大。", "The plant is big.", WARNING, id="据…介绍"),
        pytest.param(
            "采取“政府出地、企业出资、居民参与”的办法。",
            "The government gives land, firms give money, residents take part.",
            INFO,
            id="quoted, but no speech",
        ),
        pytest.param("据悉，工厂明年开工。", "The plant opens next year.", INFO, id="据悉"),
        pytest.param("他表示，工厂有问题。", "A report on the plant is due.", INFO, id="perhaps"),
        pytest.param(
            "他表示，“说”字很难写。",
            "“To say” is a hard word.",
            WARNING,
            id="the verb stands inside of the quotation only",
        ),
        pytest.param(
            "工厂明年开工。",
            "“The plant will be opened in the course of next year,” he said.",
            WARNING,
            id="invented quotation",
        ),
        pytest.param(
            "总经理王小明对李建国说，工厂明年开工。",
            "Li Jianguo said to Wang Xiaoming that the plant will open.",
            WARNING,
            id="another speaker",
        ),
    ],
)
def test_what_is_lost_or_exchanged_is_told(
    ask: Ask, chinese: str, english: str, severity: Severity
) -> None:
    assert ask(Quotation(), chinese, english) is severity
