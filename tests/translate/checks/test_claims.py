from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english", "word"),
    [
        ("已退捕渔民4404人。", "Fishermen who gave up fishing helped 4,404 people.", "helped"),
        ("该国临时决定收紧防控。", "The country closed its borders.", "borders"),
        ("该国关闭了边境口岸。", "The country closed its borders.", ""),
        ("他把东西运到亲戚家。", "He took his things there by bicycle.", "bicycle"),
        ("他骑着单车去亲戚家。", "He went there by bicycle.", ""),
        ("该地出现中暑病例。", "There were cases of heat stroke.", ""),
        ("这是新颖的做法。", "It is a novel approach.", ""),
        ("该部部长检测呈阴性。", "The Minister of Health tested negative.", "Minister of Health"),
        ("卫生部长检测呈阴性。", "The Minister of Health tested negative.", ""),
        (
            "全市大部地区有雨。",
            "There was rain in the central region of the city.",
            "central region",
        ),
        ("驻该市总领馆昨日关闭。", "The embassy in the city closed yesterday.", "embassy"),
        ("资金从余额宝流入股市。", "Money flowed from the balance sheet.", "balance sheet"),
        ("警方询问了三名司机。", "Police arrested three drivers.", "arrested"),
        ("会议推迟到下周。", "The meeting was postponed after two deaths.", "deaths"),
        ("一名儿童被平安救出。", "A child was rescued by the police.", "police"),
        ("该市取消跨年庆祝活动。", "The city cancelled its Christmas party.", "Christmas"),
        ("政府正在兴建隔离设施。", "The city is planning to build it.", "planning to"),
        ("駐該市大使館昨日關閉。", "The embassy in the city closed yesterday.", ""),
        ("三名司机被警方带走。", "Police arrested three drivers.", ""),
        ("两架卡-52升空。", "Two Ka-52 tanks took off.", "tanks"),
        ("该区全面推行新制度。", "The district introduced the system nationwide.", "nationwide"),
        ("制度已在全国推行。", "The system was introduced nationwide.", ""),
        ("嫌犯全部到案。", "All suspects were arrested.", ""),
        ("国际米兰客场完胜。", "Inter won at home.", "at home"),
        ("国际米兰主场完胜。", "Inter won at home.", ""),
        ("马刺客场不敌猛龙。", "The Spurs lost their home game to the Raptors.", "home game"),
        ("全台有震感，是今年最大的地震。", "The quake caused damage across Taiwan.", "damage"),
        ("地震造成房屋倒塌。", "The quake damaged houses.", ""),
        ("菲律宾国会大楼关闭。", "The Philippine Senate building closed.", "Senate"),
        ("菲律宾参议院大楼关闭。", "The Philippine Senate building closed.", ""),
        ("他家在果园村。", "He was born in Guoyuan Village.", "was born"),
        ("马刺主场不敌猛龙。", "The Spurs lost their home game to the Raptors.", ""),
        ("三辆坦克被毁。", "Three tanks were destroyed.", ""),
        ("油罐起火。", "An oil tank caught fire.", ""),
        ("海上有一艘货轮。", "There was a warship at sea.", "warship"),
        ("中间派政党赢得选举。", "The centre-right party won the election.", "centre-right"),
        ("该党赢得选举。", "The conservative party won the election.", "conservative"),
        ("右翼政党赢得选举。", "The far-right party won the election.", "far-right"),
        ("议员批评该计划。", "Lawmakers called the plan communist.", "communist"),
        ("人群聚在广场上。", "Protesters gathered in the square.", "Protesters"),
        ("中右翼政党赢得选举。", "The centre-right party won the election.", ""),
        ("極右翼政黨贏得選舉。", "The far-right party won the election.", ""),
        ("保守估计，损失过亿。", "Conservative estimates put the loss above 100 million.", ""),
        ("示威者聚在广场上。", "Protesters gathered in the square.", ""),
        ("两人遇难。", "Two people died.", ""),
        ("他离世时九十岁。", "He died at 90.", ""),
    ],
)
def test_a_claim_has_a_ground(doubts: Doubts, chinese: str, english: str, word: str) -> None:
    told = doubts({"UNSUPPORTED"}, chinese, english)
    assert any(f"“{word}”" in message for message in told) == bool(word)
