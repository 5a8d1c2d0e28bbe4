"""Datelines in English, and engines that are spared them."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context
from zhbrief.translate.datelines import Dated, part, without_outlet
from zhbrief.translate.engines.echo import EchoEngine
from zhbrief.translate.model import Request

GLOSSARY = load_glossary()


def request(text: str) -> Request:
    return Context.of([text], GLOSSARY).prepare(text).request


@pytest.mark.parametrize(
    ("text", "line", "rest"),
    [
        (
            "新华社上海7月25日电（记者王建国）上海新建了三座桥。",
            "Xinhua News Agency, Shanghai, 25 July (by Wang Jianguo) – ",
            "上海新建了三座桥。",
        ),
        (
            "新华社莫斯科7月25日电 天气很热。",
            "Xinhua News Agency, Moscow, 25 July – ",
            "天气很热。",
        ),
        (
            "中新网厦门7月26日电 (记者 王佳佳 周喆)厦门很热。",
            "China News Service, Xiamen, 26 July (by Wang Jiajia, Zhou Zhe) – ",
            "厦门很热。",
        ),
        ("新华社7月25日电 据报道，很热。", "Xinhua News Agency, 25 July – ", "据报道，很热。"),
        (
            "新华社北京2019年3月5日电：会议开幕。",
            "Xinhua News Agency, Beijing, 5 March 2019 – ",
            "会议开幕。",
        ),
    ],
    ids=["reporter", "place", "reporters", "no place", "year"],
)
def test_a_dateline_is_put_into_english(text: str, line: str, rest: str) -> None:
    english, left = part(request(text))
    assert (english, left.text) == (line, rest)
    for known in left.constraints:
        assert left.text[known.start : known.end] == known.source


@pytest.mark.parametrize(
    "text",
    [
        "7月25日电影节开幕。",
        "上海7月25日电力供应紧张。",
        "新华社某某某7月25日电 天气很热。",
        "中国移动电话用户增加。",
        "上海去年生产了电视机。",
        "新华社上海7月25日电",
        "",
    ],
    ids=[
        "film",
        "power",
        "unknown place",
        "telephone",
        "television",
        "nothing else",
        "empty",
    ],
)
def test_anything_else_is_left_whole(text: str) -> None:
    whole = request(text)
    assert part(whole) == ("", whole)


def test_the_engine_sees_the_rest_only() -> None:
    inner = EchoEngine(table={"天气很热。": ["It is hot.", "Hot it is."]})
    engine = Dated(inner)
    answers = engine.translate([request("新华社莫斯科7月25日电 天气很热。"), Request("天气很热。")])
    assert [[c.english for c in own] for own in answers] == [
        [
            "Xinhua News Agency, Moscow, 25 July – It is hot.",
            "Xinhua News Agency, Moscow, 25 July – Hot it is.",
        ],
        ["It is hot.", "Hot it is."],
    ]
    assert (engine.name, engine.signature) == ("echo", inner.signature)


@pytest.mark.parametrize(
    ("text", "outlet", "rest"),
    [
        ("上海新建三座桥-新华网", "Xinhuanet", "上海新建三座桥"),
        ("上海新建三座桥 - 中新网", "China News Service", "上海新建三座桥"),
        ("上海新建三座桥_经济日报", "Economic Daily", "上海新建三座桥"),
        ("上海新建三座桥-某某网", "", "上海新建三座桥-某某网"),
        ("从上海到北京-天津", "", "从上海到北京-天津"),
        ("新华网", "", "新华网"),
    ],
    ids=["hyphen", "spaces", "underscore", "unknown", "place", "outlet alone"],
)
def test_an_outlet_behind_a_title_is_put_into_english(text: str, outlet: str, rest: str) -> None:
    english, left = without_outlet(request(text))
    assert (english, left.text) == (outlet, rest)


def test_an_engine_is_spared_the_outlet() -> None:
    engine = Dated(EchoEngine())
    ((candidate,),) = engine.translate([request("上海新建三座桥-新华网")])
    assert candidate.english.endswith(" – Xinhuanet")
    assert candidate.english.count("Xinhuanet") == 1
