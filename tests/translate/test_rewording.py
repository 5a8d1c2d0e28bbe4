"""Set phrases that an engine gets in other words."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.datelines import Dated
from zhbrief.translate.engines.echo import EchoEngine
from zhbrief.translate.model import Request
from zhbrief.translate.rewording import reworded

GLOSSARY = load_glossary()


def request(text: str) -> Request:
    return Context.of([text], GLOSSARY).prepare(text).request


def given(text: str) -> str:
    """Return what the engine gets for a sentence; its constraints must keep their places."""
    asked = reworded(request(text))
    for known in asked.constraints:
        assert asked.text[known.start : known.end] == known.source
    return inline(asked)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (
            "26日上午，记者从该校获悉，新楼将于9月启用。",
            "on the morning of the 26th，据该校介绍，新楼将于September启用。",
        ),
        ("记者26日从该校了解到，新楼已启用。", "on the 26th据该校介绍，新楼已启用。"),
        ("记者近日从多家商场处了解到，客流回升。", "近日据多家商场介绍，客流回升。"),
        ("本报记者从发布会上获悉，路已通。", "据发布会介绍，路已通。"),
    ],
)
def test_reporters_learn_from_somebody(text: str, written: str) -> None:
    assert given(text) == written


@pytest.mark.parametrize(
    "text",
    [
        "记者王明从公安局获悉，路已通。",
        "记者从北京出发，了解到路况很好。",
        "他从小就想当记者。",
        "记者从小就喜欢写作，获悉此事。",
        "",
    ],
)
def test_anything_else_stays(text: str) -> None:
    whole = request(text)
    assert reworded(whole) == whole


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("雪上赛场，客队赢得了尊重。", "在雪上赛场上，客队赢得了尊重。"),
        ("雨停了。女单决赛，新人赢得很轻松。", "雨停了。在女单决赛中，新人赢得很轻松。"),
        ("100米决赛，他夺得冠军。", "在100 metres决赛中，他夺得冠军。"),
    ],
)
def test_a_bare_place_or_match_gets_its_preposition(text: str, written: str) -> None:
    assert given(text) == written


@pytest.mark.parametrize(
    "text",
    [
        "在女单决赛，新人赢得很轻松。",
        "他们进入决赛，全队都很高兴。",
        "昨晚举行了比赛，球迷很多。",
        "这是一场重要的比赛，球迷很多。",
        "比赛的日期，地点和票价都已公布。",
    ],
)
def test_a_match_in_a_clause_of_its_own_gets_none(text: str) -> None:
    whole = request(text)
    assert reworded(whole) == whole


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("请有关单位和人员做好准备。", "有关单位和人员应做好准备。"),
        ("水位上涨，请沿线居民注意安全。", "水位上涨，沿线居民应注意安全。"),
        ("请你做好准备。", "请你做好准备。"),
        ("他请有关专家做好鉴定。", "他请有关专家做好鉴定。"),
        (
            "违反规定的，由市场监督管理部门责令改正。",
            "违反规定的，市场监督管理部门责令改正。",
        ),
        ("一位专家对记者表示，影响不大。", "一位专家告诉记者，影响不大。"),
        ("他向当地媒体透露：“影响不大。”", "他告诉当地媒体：“影响不大。”"),
        ("针对记者说，他不愿回应的问题，", "针对记者说，他不愿回应的问题，"),
        ("他对这项新闻政策表示欢迎。", "他对这项新闻政策表示欢迎。"),
        ("该片由这个局负责拍摄。", "该片由这个局负责拍摄。"),
        ("由这些单位组成的小组获胜。", "由这些单位组成的小组获胜。"),
        ("而在此前的24日，全市高温。", "而此前在the 24th，全市高温。"),
        ("在此前的会议上，各方同意。", "在此前的会议上，各方同意。"),
        ("该省财政下达救灾资金。", "该省财政拨付救灾资金。"),
        ("会议下达了任务。", "会议下达了任务。"),
        ("3月份起，价格下降。", "从March起，价格下降。"),
        ("警方不排除他杀。", "警方不排除谋杀。"),
        ("警方说，是他杀了人。", "警方说，是他杀了人。"),
    ],
)
def test_who_is_asked_should_do_it(text: str, written: str) -> None:
    assert given(text) == written


def test_the_engine_gets_the_other_words() -> None:
    text = "记者从该校获悉，新楼已启用。"
    engine = Dated(EchoEngine(table={"据该校介绍，新楼已启用。": ["The school says it is open."]}))
    ((candidate,),) = engine.translate([request(text)])
    assert candidate.english == "The school says it is open."


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("26日晚，新桥通车。", "on the evening of the 26th，新桥通车。"),
        ("3月5日下午，新桥通车。", "on the afternoon of 5 March，新桥通车。"),
        ("26日上午9时，新桥通车。", "on the 26th 9 am，新桥通车。"),
        ("26日晚会很精彩。", "on the 26th晚会很精彩。"),
    ],
)
def test_the_part_of_a_day_stands_with_the_day(text: str, written: str) -> None:
    assert inline(request(text)) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("他爬上去捉鸟，不想就此命丧黄泉。", "他爬上去捉鸟，不料就此丧生。"),
        ("他们外出，不想途中遇险。", "他们外出，不料途中遇险。"),
        ("负增长或与停工有关。", "负增长可能与停工有关。"),
        ("股价或将承压。", "股价可能将承压。"),
        ("与天气或与停工有关。", "与天气或与停工有关。"),
        ("到店或将车开走。", "到店或将车开走。"),
        ("他不想就此放弃。", "他不想就此放弃。"),  # he does not want to
        ("她说不想离开。", "她说不想离开。"),
    ],
)
def test_literary_words_are_put_plainly(text: str, written: str) -> None:
    assert reworded(request(text)).text == written
