"""Who beat, bought, sued or passed whom is not turned round."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.translate.checks import Check
from zhbrief.translate.checks.roles import Roles
from zhbrief.translate.model import Severity

Ask = Callable[[Check, str, str], Severity | None]

CASES = [
    # Chinese, right English, the same turned round
    (
        "中国女排3比0横扫日本女排。",
        ["China swept Japan 3-0.", "Japan's women were swept 3-0 by China."],
        ["Japan swept China 3-0.", "China's women were swept 3-0 by Japan."],
    ),
    (
        "德约科维奇以6比4、6比3击败纳达尔。",
        ["Djokovic beat Nadal 6-4, 6-3.", "Nadal lost 6-4, 6-3 to Djokovic."],
        ["Nadal beat Djokovic 6-4, 6-3.", "Djokovic lost to Nadal 6-4, 6-3."],
    ),
    (
        "巴西队在点球大战中不敌克罗地亚队。",
        ["Brazil lost to Croatia on penalties.", "Brazil were knocked out by Croatia."],
        ["Brazil beat Croatia on penalties.", "Croatia were knocked out by Brazil."],
    ),
    (
        "德國隊爆冷1比2負於日本隊。",
        ["Japan upset Germany 2-1.", "Germany suffered a shock 2-1 defeat to Japan."],
        ["Germany upset Japan 2-1.", "Japan suffered a shock 2-1 defeat to Germany."],
    ),
    (
        "腾讯收购了Supercell的多数股权。",
        ["A majority stake in Supercell was acquired by Tencent.", "Tencent bought Supercell."],
        ["Supercell acquired a majority stake in Tencent."],
    ),
    ("Meta起诉OpenAI。", ["Meta sued OpenAI."], ["OpenAI sued Meta.", "Meta was sued by OpenAI."]),
    (
        "Meta对OpenAI提起诉讼。",
        ["Meta filed a lawsuit against OpenAI."],
        ["OpenAI filed a lawsuit against Meta."],
    ),
    (
        "比亚迪销量超过特斯拉。",
        ["BYD overtook Tesla in sales.", "Tesla was overtaken by BYD."],
        ["Tesla overtook BYD in sales."],
    ),
    (
        "印度的人均收入低于中国。",
        ["India's income is lower than China's.", "China's income is higher than that of India."],
        ["China's income is lower than India's.", "India's income is higher than that of China."],
    ),
    (
        "阿里巴巴被腾讯超越。",
        ["Alibaba was overtaken by Tencent."],
        ["Alibaba overtook Tencent."],
    ),
    (
        "韩国队坐镇主场，以2比1逆转澳大利亚队。",
        ["South Korea came from behind to beat Australia 2-1."],
        ["Australia came from behind to beat South Korea 2-1."],
    ),
    (
        "俄罗斯空袭了乌克兰。",
        ["Russia bombed Ukraine."],
        ["Ukraine bombed Russia."],
    ),
    ("特朗普批评拜登。", ["Trump criticised Mr Biden."], ["Biden criticised Mr Trump."]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("chinese", "english"), [(zh, one) for zh, right, _ in CASES for one in right]
)
def test_right_roles_pass(ask: Ask, chinese: str, english: str) -> None:
    assert ask(Roles(), chinese, english) is None


@pytest.mark.parametrize(
    ("chinese", "english"), [(zh, one) for zh, _, wrong in CASES for one in wrong]
)
def test_exchanged_roles_are_told(ask: Ask, chinese: str, english: str) -> None:
    assert ask(Roles(), chinese, english) is Severity.ERROR


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("法国队未能击败德国队。", "Germany beat France."),
        (
            "法国队3比1击败德国队，德国队去年击败法国队。",
            "Germany, who beat France, lost to France.",
        ),
        (
            "1986年，日本首相应中国邀请访问北京。",
            "In 1986 Japan's prime minister went to Beijing at the invitation of China.",
        ),
    ],
    ids=["denied", "both-ways", "invitation"],
)
def test_unsure_roles_pass(ask: Ask, chinese: str, english: str) -> None:
    assert ask(Roles(), chinese, english) is None
