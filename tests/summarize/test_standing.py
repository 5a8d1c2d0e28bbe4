"""Sentences that cannot stand alone, and ones that can though they look alike."""

from __future__ import annotations

import pytest

from zhbrief.article.model import Mark, Sentence, Span
from zhbrief.summarize import Weakness
from zhbrief.summarize.standing import all_weaknesses, inside_answers, inside_speech, weaknesses

QUOTE, QUESTION, FRAGMENT = Weakness.QUOTE, Weakness.QUESTION, Weakness.FRAGMENT
TEASER = Weakness.TEASER
LINK, REFERENCE, SHORT = Weakness.CONNECTIVE, Weakness.REFERENCE, Weakness.SHORT
LONG, FOREIGN, CROWDED = Weakness.LONG, Weakness.FOREIGN, Weakness.CROWDED


def sentence(text: str, *marks: Mark, paragraph: int = 0) -> Sentence:
    return Sentence(text, text, Span(0, len(text)), paragraph, frozenset(marks))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("临江市政府周一宣布将建成四条城市铁路。", set()),
        ("此外，沿线还将新建十二座公交枢纽站。", {LINK}),
        ("但他没有透露新工厂的具体开工时间。", {LINK, REFERENCE}),
        ("“但是新工厂的开工时间还没有确定”，公司说。", {LINK}),
        ("这条铁路建成后将连接机场和高新区。", {REFERENCE}),
        ("为此，市政府设立了专门的建设基金。", {LINK}),
        ("为此设立的基金总额达到一百亿元人民币。", {REFERENCE}),
        ("在这一背景下，临江市的铁路建设明显加快。", {REFERENCE}),
        ("其中三分之一的资金来自银行贷款项目。", {REFERENCE}),
        ("提出申请后仅三天，他就拿到了营业执照。", {REFERENCE}),
        ("新城区道路也因此成为全市最拥堵的路段。", {LINK}),
        ("市长林一鸣提出申请，他希望铁路尽早动工。", set()),
        ("这名老司机说好，他再也不走那条老路了。", {REFERENCE}),
        ("也门代表团周五抵达北京参加经济论坛。", set()),
        ("其他城市的铁路建设速度明显慢于临江市。", set()),
        ("此次招标共有十七家建筑企业报名参加。", set()),
        ("更新后的系统将于下周一正式投入使用。", set()),
        ("而立之年的工程师陈立创办了三家公司。", set()),
        ("经开区负责人说。", {FRAGMENT, SHORT}),
        ("创新迫在眉睫。", {SHORT}),
        ("从申请到开工，到底需要多长时间？", {QUESTION}),
        ("“我们会继续扩大产量，也会招更多工人。”厂长说。", {QUOTE}),
        ("新铁路建成以后，这类岗位的需求会越来越大。”", {Weakness.TORN}),
        ("厂长说：“我们会继续扩大产量，也会招更多工人。", {Weakness.TORN}),
        ("政府出台《城市轨道交通建设与运营管理办法》。", set()),
        ("通过“政府引导、企业投资”的方式建成三座工厂。", set()),
        ("The new plant will open in 2030, said Apex 公司。", {FOREIGN}),
        ("营收分别为3.1亿元、4.2亿元、5.3亿元、6.4亿元和7.5亿元。", {CROWDED}),
        ("2019年3月5日至2021年6月7日，三座工厂先后投产。", set()),
        ("铁路" * 50 + "。", {LONG}),
        ("各县区人民政府，市各有关单位：", {FRAGMENT}),
        ("经市政府同意，现将调整票价的有关事项通知如下：", {FRAGMENT}),
        ("市气象台发布预警：预计今晚降雨量将达80毫米：", set()),
        ("记者：新铁路什么时候才能正式通车", {QUESTION}),
        ("记者从市政府获悉，新铁路将于明年通车。", set()),
        ("记者体验发现，该类游戏与普通的手机游戏没有不同。", {REFERENCE}),
        ("知情人士透露，这只基金可能最早9月在香港上市。", {REFERENCE}),
        ("铁路公司昨天表示，该公司没有收到任何退票申请。", set()),
        ("教育局工作人员介绍，此次考试共有三千人报名。", set()),
        ("针对这一情况，铁路公司已经增加了夜间的班次。", {REFERENCE}),
        ("对于该项目的前景，铁路公司没有作出任何评价。", {REFERENCE}),
        ("特点二是都要求乘客提前三天在网上交付订金。", {REFERENCE}),
        ("特点一是都要求乘客提前三天在网上交付订金。", set()),
        ("两队在终场战成七比七平，客队获得一次点球。", {REFERENCE}),
        ("在增加班次的同时，也降低了夜间车票的价格。", {REFERENCE}),
        ("在增加班次的同时，铁路公司降低了夜间车票的价格。", set()),
        ("过度包装才会失去市场，粽子才能回到原来的味道。", {REFERENCE}),
        ("只有加强监管，过度包装才会失去市场。", set()),
        ("高层次人才会议昨天在临江市体育中心举行。", set()),
        ("近来，一些车站出现问题：扶梯停用、座椅损坏……", set()),
        ("车厢会发电、座椅能取暖、窗户可以遥控……", {TEASER}),
        ("本报记者采访了几名铁路工人和专家，听听他们怎么说。", {SHORT}),
        ("记者调查发现，骗取车票的软件都有一些共同特点。", {SHORT}),
        ("临江市人民法院近日审理了这样一宗案件。", {SHORT}),
        ("临江市人民法院近日审理了一宗收受现金的案件。", set()),
        ("新的票价方案同现行的办法相比主要有以下几点。", {SHORT}),
        ("新铁路同旧铁路相比，不同之处主要体现在三个方面：", {SHORT}),
        ("业内人士认为，客流下降的原因主要有三大因素。", {SHORT}),
        ("新列车的座位和车窗都有改动，其特点如下：", {FRAGMENT, SHORT}),
        ("下面就为大家介绍一下新铁路沿线的十二座车站。", {SHORT}),
        ("本文将从三个方面分析铁路公司去年亏损的原因。", {SHORT}),
        ("根据乘客所述，记者昨日上午找到了这家火锅店。", {SHORT}),
        ("昨天上午，记者来到新铁路的施工现场采访。", {SHORT}),
        ("记者来到现场时，三辆客车已经被大水冲走。", set()),
        ("新铁路的投资来自三个方面，其中银行贷款占六成。", set()),
        ("铁路公司去年关闭了车站的四个售票窗口。", set()),
        ("1978年至1980年任临江县铁路局党委书记。", {REFERENCE}),
        ("2011年3月至今，在临江铁路集团工程部工作。", {REFERENCE}),
        ("1978年至1980年，林一鸣任临江铁路局局长。", set()),
        ("2019年任务完成以后，铁路公司扩大了规模。", set()),
        ("2007年，担任铁路局局长四年的林一鸣调到省里。", set()),
        ("在单板滑雪的障碍比赛中，他获得了一枚奖牌。", {REFERENCE}),
        ("尽管每场比赛都以大比分告负，但他们没有放弃。", {REFERENCE}),
    ],
)
def test_weaknesses(text: str, expected: set[Weakness]) -> None:
    assert weaknesses(sentence(text)) == expected


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        (Mark.DAMAGED, Weakness.DAMAGED),
        (Mark.GLUED, Weakness.GLUED),
        (Mark.FRAGMENT, Weakness.FRAGMENT),
        (Mark.QUOTE, Weakness.QUOTE),
    ],
)
def test_marks_of_the_article_are_taken_over(mark: Mark, expected: Weakness) -> None:
    assert weaknesses(sentence("新铁路全长一百二十公里，连接机场和港口。", mark)) == {expected}


@pytest.mark.parametrize(
    ("paragraph", "expected"), [(0, {REFERENCE}), (1, set())], ids=["same", "another"]
)
def test_an_answer_leans_on_its_question(paragraph: int, expected: set[Weakness]) -> None:
    question = sentence("从申请到开工需要多长时间？")
    answer = sentence("公司创始人陈立给出了答案：三天时间。", paragraph=paragraph)
    assert all_weaknesses([question, answer])[1] == expected


def test_what_the_reporter_tells_is_no_answer() -> None:
    question = sentence("面对三百万名老人，如何帮助他们使用手机？")
    told = sentence("记者近日在调研中了解到，临江市正在举办手机培训班。")
    assert all_weaknesses([question, told])[1] == set()


def test_an_answer_in_an_interview_leans_on_its_question() -> None:
    asked = sentence("记者：最难的是什么？", paragraph=1)
    told = sentence("记者：有人说工期太短了。", paragraph=1)
    answer = sentence("林一鸣：不是资金，而是沿线的地质条件。", paragraph=2)
    assert Weakness.REFERENCE in all_weaknesses([asked, answer])[1]
    assert Weakness.REFERENCE in all_weaknesses([told, answer])[1]
    assert Weakness.REFERENCE not in all_weaknesses([answer, answer])[1]


def test_the_middle_of_a_quotation_is_torn() -> None:
    told = ["市长林一鸣说：“铁路建得太慢。", "我在会上看到了三份报告。", "明年必须完工。”"]
    found = all_weaknesses([*map(sentence, told), sentence("新铁路全长120公里，有六座车站。")])
    assert [Weakness.TORN in own for own in found] == [True, True, True, False]


def test_inside_speech_is_what_does_not_name_its_speaker() -> None:
    middle = "我在会上看到了三份报告。"
    closed = [
        sentence("“铁路建得太慢。"),
        sentence(middle),
        sentence("明年必须完工。”市长林一鸣说。"),
    ]
    assert inside_speech(closed) == [False, True, False]
    # A mark that is never closed is a slip; a paragraph ends what was said.
    assert inside_speech([sentence("林一鸣说：“好。"), sentence(middle)]) == [False, False]
    apart = [
        sentence("林一鸣说：“好。"),
        sentence(middle, paragraph=1),
        sentence("完。”", paragraph=1),
    ]
    assert inside_speech(apart) == [False, False, False]


def test_an_answer_goes_on_without_the_name_of_its_speaker() -> None:
    lines = ["记者：最难的是什么？", "林一鸣：不是资金。", "我们不了解地质。"]
    talk = [
        sentence(text, paragraph=n) for text, n in zip(lines * 2, (1, 2, 2, 3, 4, 4), strict=True)
    ]
    assert inside_answers(talk) == [False, False, True] * 2
    assert not any(inside_answers(talk[:3]))


def test_no_sentences() -> None:
    assert all_weaknesses([]) == []
