from __future__ import annotations

import pytest

from zhbrief.translate.designations import find_designations

from .conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "named"),
    [
        ("一架伊尔-76运输机坠毁。", {"伊尔-76": "Il-76"}),
        ("图-160和苏-35升空。", {"图-160": "Tu-160", "苏-35": "Su-35"}),
        ("米格-29与米-17抵达。", {"米格-29": "MiG-29", "米-17": "Mi-17"}),
        ("雅克－130与安-124", {"雅克－130": "Yak-130", "安-124": "An-124"}),
        ("两架卡-52M升空。", {"卡-52M": "Ka-52M"}),
        ("歼20与轰6K亮相。", {"歼20": "J-20", "轰6K": "H-6K"}),
        ("两架米8直升机抵达。", {"米8": "Mi-8"}),
        ("武直-10与直-20", {"武直-10": "Z-10", "直-20": "Z-20"}),
        ("东风-41导弹", {"东风-41": "DF-41"}),
        ("东风41洲际导弹", {"东风41": "DF-41"}),
        ("055型驱逐舰和99式坦克", {"055型": "Type 055", "99式": "Type 99"}),
        ("长五B火箭升空。", {"长五B": "Long March-5B"}),
        ("神二十一乘组返回。", {"神二十一": "Shenzhou-21"}),
        ("身高1米-2米的松树", {}),
        ("江苏-35家企业", {}),
        ("西安10架飞机停飞。", {}),
        ("海运20吨货物", {}),
        ("销售东风41辆", {}),
        ("如图-22所示", {}),
        ("第3型流感", {}),
        ("成长五年", {}),
    ],
)
def test_designations_are_named(chinese: str, named: dict[str, str]) -> None:
    assert {e.chinese: e.english for e in find_designations(chinese)} == named


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        ("一架图-160升空。", "A Tu-160 took off.", False),
        ("一架图-160升空。", "A Tupolev Tu-160 took off.", False),
        ("一架图-160升空。", "160 planes took off.", True),
        ("歼20亮相。", "The J20 was shown.", False),
        ("歼20亮相。", "Fighter jets were shown.", True),
        ("四艘055型驱逐舰服役。", "Four Type-055 destroyers entered service.", False),
        ("四艘054A型护卫舰服役。", "Four 054A frigates entered service.", False),
        ("四艘055型驱逐舰服役。", "55 destroyers entered service.", True),
    ],
)
def test_another_designation_is_told(
    doubts: Doubts, chinese: str, english: str, is_doubted: bool
) -> None:
    assert bool(doubts({"TERM", "FIGURE", "NAME"}, chinese, english)) == is_doubted
