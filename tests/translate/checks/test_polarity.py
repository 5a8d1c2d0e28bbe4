"""A denial that is lost or added is told; what only looks like one is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.translate.checks import Check
from zhbrief.translate.checks.polarity import Polarity
from zhbrief.translate.model import Severity

Ask = Callable[[Check, str, str], Severity | None]
WARNING, INFO = Severity.WARNING, Severity.INFO


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        pytest.param("公司没有裁员。", "The company has not laid off staff.", id="not"),
        pytest.param("公司没有裁员。", "The company hasn’t laid off staff.", id="contracted"),
        pytest.param("公司没有裁员。", "There were no layoffs at the company.", id="no"),
        pytest.param("他未能到场。", "He failed to appear.", id="fail"),
        pytest.param("结果尚不清楚。", "The result is still unclear.", id="un-"),
        pytest.param("资金不够。", "The funds are insufficient.", id="in-"),
        pytest.param("工厂无法开工。", "The plant is unable to start work.", id="unable"),
        pytest.param("当局禁止出口。", "The authorities have banned exports.", id="ban"),
        pytest.param("双方拒绝评论。", "Both sides declined to comment.", id="decline"),
        pytest.param("工厂停止生产。", "The plant has halted production.", id="halt"),
        pytest.param("这个目标难以实现。", "The goal is hard to reach.", id="hard"),
        pytest.param("法院宣告他无罪。", "The court acquitted him.", id="acquit"),
        pytest.param("法院宣告他无罪。", "The court found him not guilty.", id="not guilty"),
        pytest.param("法院改判他无罪。", "The court cleared him of theft.", id="clear"),
        pytest.param("他当庭被判无罪。", "He was acquitted and released.", id="判无罪"),
        pytest.param("公司否认裁员。", "The company denied the layoffs.", id="deny"),
        pytest.param("公司否认裁员。", "The company called the report false.", id="false"),
        pytest.param("你是否认为价格很高？", "Do you think the price is high?", id="是否|认为"),
        pytest.param("公司不否认裁员。", "The company admits the layoffs.", id="不否认 admits"),
        pytest.param("未见异常。", "There was nothing unusual.", id="未见 nothing"),
        pytest.param("朋友许久未见。", "It is long since the friends met.", id="久未见 long"),
        pytest.param("药物未见不良反应。", "The drug is free of side effects.", id="未见 free of"),
        pytest.param("产量不断增长。", "Output keeps growing.", id="不断 keeps"),
        pytest.param("他不仅会写，还会画。", "He can write and draw, too.", id="不仅 not only"),
        pytest.param("无论谁来都可以。", "Anyone may come.", id="无论 whoever"),
        pytest.param("不少企业已经复工。", "Many firms are back at work.", id="不少 many"),
        pytest.param("不久他就走了。", "Soon he left.", id="不久 soon"),
        pytest.param("不过价格很高。", "But the price is high.", id="不过 but"),
        pytest.param("没有不喜欢他的人。", "Everybody likes him.", id="没有不 everybody"),
        pytest.param("建厂并不易。", "It is hard to build a plant.", id="并不易 hard"),
        pytest.param("他不得不离开。", "He had to leave.", id="不得不 had to"),
        pytest.param("未来三年很重要。", "The next three years matter.", id="未来 future"),
        pytest.param("效果非常好。", "The effect is very good.", id="非常 very"),
        pytest.param("无人机飞过城市。", "A drone flew over the city.", id="无人机 drone"),
        pytest.param("无锡的工厂开工了。", "The plant in Wuxi has started work.", id="无锡 Wuxi"),
        pytest.param("能不能开工要看天气。", "The weather decides about the start.", id="A不A"),
        pytest.param("投资不低于20亿元。", "At least 2 billion yuan was invested.", id="figure"),
        pytest.param("工作有条不紊地进行。", "The work goes on in good order.", id="set phrase"),
        pytest.param("他写了《无名之辈》。", "He wrote A Cool Fish.", id="title of a work"),
    ],
)
def test_good_english_is_accepted(ask: Ask, chinese: str, english: str) -> None:
    assert ask(Polarity(), chinese, english) is None


@pytest.mark.parametrize(
    ("chinese", "english", "severity"),
    [
        pytest.param("公司没有裁员。", "The company laid off staff.", WARNING, id="没有"),
        pytest.param("他未能到场。", "He was there.", WARNING, id="未能"),
        pytest.param("工厂无法开工。", "The plant can start work.", WARNING, id="无法"),
        pytest.param("双方不会谈判。", "Both sides will negotiate.", WARNING, id="不会"),
        pytest.param("并非所有人都同意。", "All agree.", WARNING, id="并非"),
        pytest.param("法院宣告他无罪。", "He was found guilty.", WARNING, id="无罪"),
        pytest.param("他当庭被判无罪。", "He was convicted.", WARNING, id="判无罪"),
        pytest.param("公司否认裁员。", "The company admitted layoffs.", WARNING, id="否认"),
        pytest.param("他否认控罪。", "He pleaded guilty.", WARNING, id="否认 pleaded guilty"),
        pytest.param(
            "他否认数据造假。", "He admitted the data were false.", WARNING, id="the false"
        ),
        pytest.param("未见不良反应。", "Side effects were seen.", WARNING, id="未见"),
        pytest.param("当局禁止出口。", "The authorities allow exports.", INFO, id="禁止"),
        pytest.param("双方拒绝评论。", "Both sides commented.", WARNING, id="拒绝"),
        pytest.param("他不喝酒。", "He drinks.", INFO, id="a plain 不"),
        pytest.param("他不喝酒，也不抽烟。", "He drinks and smokes.", WARNING, id="twice"),
        pytest.param("公司裁员。", "The company did not lay off staff.", WARNING, id="added not"),
        pytest.param("公司裁员。", "The company didn't lay off staff.", WARNING, id="added n't"),
        pytest.param("未来公司裁员。", "It will never lay off.", WARNING, id="added, 未来"),
    ],
)
def test_a_denial_lost_or_added_is_told(
    ask: Ask, chinese: str, english: str, severity: Severity
) -> None:
    assert ask(Polarity(), chinese, english) is severity


@pytest.mark.parametrize(
    "english",
    [
        pytest.param("The company moved to No. 5 Main Street.", id="No. 5"),
        pytest.param("Not only the company moved.", id="not only"),
        pytest.param("No doubt the company moved.", id="no doubt"),
    ],
)
def test_english_that_only_looks_like_denial_is_accepted(ask: Ask, english: str) -> None:
    assert ask(Polarity(), "公司搬迁。", english) is None
