from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english", "word"),
    [
        ("动手的女人怀有身孕。", "The woman who hit her husband is pregnant.", "husband"),
        ("妻子动手打了丈夫。", "The wife hit her husband.", ""),
        ("两口子昨日搬走。", "The husband moved out with his wife yesterday.", ""),
        ("他与一名女子同住。", "He lived with his daughter.", "daughter"),
        ("他与次女同住。", "He lived with his second daughter.", ""),
        ("他在电子厂上班。", "His son works in an electronics plant.", "son"),
        ("她已育有一子。", "She has a son.", ""),
        ("一名老人走失。", "Someone's grandmother went missing.", ""),
        ("一名路人报了警。", "A passer-by and his brother called the police.", "brother"),
        ("小叔子报了警。", "His brother called the police.", ""),
        ("4岁女童走失。", "A four-year-old boy went missing.", "boy"),
        ("男孩和女孩都获救。", "The boy and the girl were rescued.", ""),
        ("男婴被人收养。", "The baby girl was adopted.", "girl"),
        ("一名男子持刀闯入。", "A woman broke in with a knife.", "woman"),
        ("孕妇被送往医院。", "The woman was taken to hospital.", ""),
        ("老人们在广场跳舞。", "Young people danced in the square.", "Young people"),
        ("不少青年在广场跳舞。", "Elderly people danced in the square.", "Elderly"),
        ("八旬老伯在广场跳舞。", "An elderly man danced in the square.", ""),
        ("减少学校作业。", "Teenagers get less homework.", "Teenagers"),
        ("青少年作业减少。", "Teenagers get less homework.", ""),
        (
            "随着我国治沙见效，绿地增加。",
            "The government has stopped the sand.",
            "The government has",
        ),
        ("我国政府着力治沙。", "The government has fought the sand.", ""),
        ("国有林场着力治沙。", "Government forests fought the sand.", ""),
        ("连日降雨后道路中断。", "Authorities closed the road after days of rain.", "Authorities"),
        ("交通部门关闭道路。", "Authorities closed the road.", ""),
        ("双方已达成和解。", "The two sides settled in the Supreme Court.", "Supreme Court"),
        ("双方在法院达成和解。", "The two sides settled in the high court.", ""),
        ("新机型将于明年上市。", "The company will launch the new model next year.", "The company"),
        ("该公司明年推出新机型。", "The company will launch the new model next year.", ""),
        ("多項研究證實這一點。", "Several studies by researchers confirm it.", ""),
        ("車輛昨日被盜。", "Thieves took the car yesterday.", ""),
        ("车辆昨日失火。", "Thieves burnt the car yesterday.", "Thieves"),
    ],
)
def test_who_acts_and_whose_kin_has_a_ground(
    doubts: Doubts, chinese: str, english: str, word: str
) -> None:
    told = [m for m in doubts({"UNSUPPORTED"}, chinese, english) if "known to stand" in m]
    assert any(f"“{word}”" in message for message in told) == bool(word), told
