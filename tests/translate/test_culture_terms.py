"""Prizes, stages, bodies and slogans that small models make something else of."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Code


def given(sentence: str) -> str:
    return inline(Context.of([sentence], Glossary.builtin()).prepare(sentence).request)


@pytest.mark.parametrize(
    ("sentence", "english"),
    [
        ("这部影片获得金爵奖。", "Golden Goblet Award"),
        ("她凭这部剧拿到白玉兰奖。", "Magnolia Award"),
        ("北京人艺今晚重演老戏。", "Beijing People's Art Theatre"),
        ("中国评剧院下月巡演。", "China Pingju Opera Theatre"),
        ("他把钱存进余额宝。", "Yu'e Bao"),
        ("总领馆提醒游客注意安全。", "consulate general"),
        ("美领馆门前排起长队。", "US consulate"),
        ("新界大屿山的竹篙湾设检疫中心。", "New Territories Lantau Island的Penny's Bay"),
        ("鲤鱼门公园改作营地。", "Lei Yue Mun Park"),
        ("人民币对美元汇率中间价报7.09。", "central parity rate of the yuan against the US dollar"),
        ("代表团访问老挝和越南，老越关系密切。", "Laos and Vietnam"),
        ("使馆公使衔参赞出席活动。", "minister-counsellor"),
        ("国会两院昨晚通过法案。", "both houses of Congress"),
        ("两院院士大会开幕。", "general assemblies of the Chinese Academy of Sciences"),
        ("在岸人民币收盘上涨。", "onshore yuan"),
        ("病例的密切接触者已隔离。", "close contact"),
        ("她的收缩压偏高。", "systolic blood pressure"),
        ("浙江省防指启动应急响应。", "flood control headquarters"),
        ("打通服务群众的最后一公里。", "last mile"),
        ("“五一”假期出游的人多了。", "May Day holiday"),
        ("他们坐京剧院的车来听京剧。", "Peking Opera"),
        ("当地小麦进入灌浆期。", "grain-filling stage"),
        ("公益组织起诉，一府两院报告工作。", "government, court and procuratorate"),
    ],
)
def test_given_to_the_engine(sentence: str, english: str) -> None:
    assert english in given(sentence)


@pytest.mark.parametrize(
    ("sentence", "english"),
    [
        pytest.param("这里的菜物美价廉。", "Wumart", id="good and cheap"),
        pytest.param("战士躲避敌军的弹幕射击。", "bullet comments", id="a barrage"),
        pytest.param("博士生毕嵩山接受采访。", "Mount", id="a person"),
        pytest.param("零就业家庭动态清零。", "COVID", id="no epidemic"),
        pytest.param("园区里有办公方舱。", "hospital", id="a cabin"),
        pytest.param("马拉松选手冲刺最后一公里。", "last mile", id="a race"),
        pytest.param("一九四〇年三月三日出生。", "Sanyuesan", id="a date"),
        pytest.param("中老年人多爱散步。", "Laos", id="middle-aged and old"),
        pytest.param("把两个结合起来看。", "Integrations", id="two taken together"),
        pytest.param("登山队登上马特洪峰。", "flood peak", id="the Matterhorn"),
        pytest.param("法国提供核保护伞。", "protective umbrella", id="a nuclear umbrella"),
    ],
)
def test_no_term_in_another_sense(sentence: str, english: str) -> None:
    assert english not in given(sentence)


@pytest.mark.parametrize(
    ("sentence", "english"),
    [
        ("地铁五号线全长42公里。", "Metro line 5 is 42 kilometres long."),
        ("俄乌冲突仍在继续。", "The Ukraine conflict goes on."),
        ("第十中学今天开学。", "No. 10 Middle School opens today."),
    ],
)
def test_words_of_names_stay_words(sentence: str, english: str) -> None:
    context = Context.of([sentence], Glossary.builtin())
    flags = check(context.prepare(sentence), Candidate(english), context.glossary)
    assert not [flag for flag in flags if flag.code is Code.NAME]
