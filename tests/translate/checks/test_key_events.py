"""Events that the Chinese tells and the English does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.translate.checks.base import Check
from zhbrief.translate.checks.key_events import KeyEvents
from zhbrief.translate.model import Severity

Ask = Callable[[Check, str, str], Severity | None]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("国际大奖赛昨天在滨海市落幕。", "The Grand Prix was held in Binhai yesterday."),
        ("28名战士在进攻中英勇牺牲。", "28 soldiers fought bravely in the attack."),
        ("事故中两名工人不幸遇难。", "Two workers had the misfortune of the accident."),
        ("事故造成三人重伤。", "Three people were in the accident."),
        ("警方昨日逮捕了两名男子。", "The police met two men yesterday."),
        ("董事长高志远上月辞职。", "Chairman Gao Zhiyuan worked last month."),
        ("该公司已于去年破产。", "The company was there last year."),
        ("音乐会因大雨取消。", "The concert took place in heavy rain."),
        ("受颱風影響，全市停課一天。", "The city had one day of typhoon."),
        ("公司被罚款20万元。", "The company has 200,000 yuan."),
        ("集团宣布收购一家德国工厂。", "The group announced a German factory."),
        ("工厂昨天起火。", "The factory worked yesterday."),
        ("她家已于四月底脱困。", "Her family was declared poor by the end of April."),
        ("昨夜山区下了大雪。", "There was snowfall in the hills last night."),
        ("全市今晨降下暴雨。", "It rained in the city this morning."),
        ("车祸致五人重伤。", "Five people were injured in the crash."),
        ("车祸致五人轻伤。", "Five people were injured in the crash."),
        ("航班大面积延误。", "Flights were delayed."),
        ("部长否认了这一说法。", "The minister confirmed the report."),
    ],
)
def test_a_lost_event_is_told(ask: Ask, chinese: str, english: str) -> None:
    assert ask(KeyEvents(), chinese, english) is Severity.WARNING


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("国际大奖赛昨天在滨海市落幕。", "The Grand Prix concluded in Binhai yesterday."),
        ("四名学生溺水身亡。", "Four students drowned."),
        ("他于去年病逝。", "He passed away last year."),
        ("羊羔被捕食的风险较高。", "Lambs run a higher risk of becoming prey."),
        ("宇宙大爆炸之后", "After the Big Bang"),
        ("他并没有受伤害的感觉。", "He felt no offence."),
        ("会议统治下台湾的历史", "The history of Taiwan under that rule"),
        ("该国否认参与。", "The country said it was not involved."),
        ("列车延后两小时发车。", "The train left two hours late and was held back."),
        ("他们不是洪水猛兽。", "They are no monsters."),
        ("这座桥昨天通车。", "The bridge opened yesterday."),
        ("真大雪白的一片", "A truly white field"),
        ("增加大雪山的保护区", "Add to the reserve of Daxue Hill"),
        ("严重伤害了他的感情。", "It hurt his feelings."),
        ("因大雪封路，航班取消。", "Flights were cancelled as a blizzard closed the road."),
        ("三人轻伤。", "Three suffered slight wounds."),
        ("", ""),
    ],
)
def test_what_is_told_or_is_no_event_passes(ask: Ask, chinese: str, english: str) -> None:
    assert ask(KeyEvents(), chinese, english) is None
