"""Persons of whom a page gives the surname only."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.model import Candidate
from zhbrief.translate.withheld_names import find_withheld_names


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (["警方抓获了“中间人”朱某。"], {"朱某": "Zhu"}),
        (["犯罪嫌疑人罗某投案。"], {"罗某": "Luo"}),
        (["司机欧阳某某称没有看见。"], {"欧阳某某": "Ouyang"}),
        (["被告人王某甲、王某乙均认罪。"], {"王某甲": "Wang A", "王某乙": "Wang B"}),
        (["刁某受伤。", "叔叔刁某某说要赔。"], {"刁某": "Diao", "刁某某": "Diao Moumou"}),
        (["陈某水说没去过。", "邻居见到陈某水。"], {"陈某水": "Chen"}),
        (["李男酒驾被捕。", "警方将李男送办。"], {"李男": "Li"}),
        (["张嫌坦承犯案。", "检方认为张嫌有逃亡之虞。"], {"张嫌": "Zhang"}),
        (["何某拿走手镯。", "后来何某又进来。"], {"何某": "He"}),
        (["医院王某接受采访。"], {"王某": "Wang"}),
        (["犯罪嫌疑人方某投案。"], {"方某": "Fang"}),
        (["时某因涉嫌诈骗被刑拘。"], {"时某": "Shi"}),
        (["被告时某与关某均认罪。"], {"时某": "Shi", "关某": "Guan"}),
        (["经查，连某伙同他人盗窃。"], {"连某": "Lian"}),
        (["全某被判三年。"], {"全某": "Quan"}),
        (["网友成某发文称被骗。"], {"成某": "Cheng"}),
        (["法院查明，于某某系公司财务。"], {"于某某": "Yu"}),
        (["王某强被判无期徒刑。"], {"王某强": "Wang"}),
        (["被告人李某明不服判决。"], {"李某明": "Li"}),
        (["法定代表人王某平辩称。"], {"王某平": "Wang"}),
        (["王某强、李某伟二人被起诉。"], {"王某强": "Wang", "李某伟": "Li"}),
        (["王某强、王某平二人被起诉。"], {"王某强": "Wang Mouqiang", "王某平": "Wang Mouping"}),
        (["陈某军受伤后，陈某军的妻子报警。"], {"陈某军": "Chen"}),
        (["黄某强行闯入，周某明知是赃物仍收购。"], {"黄某": "Huang", "周某": "Zhou"}),
    ],
)
def test_the_surname_is_the_name(texts: list[str], names: dict[str, str]) -> None:
    assert {entry.chinese: entry.english for entry in find_withheld_names(texts)} == names


@pytest.mark.parametrize(
    "text",
    [
        "他在担任某公司经理时认识了她。",
        "对于某些人，这很难。",
        "这提高了某项指标。",
        "原告在某外卖平台工作。",
        "从某种程度上说，这是好事。",
        "在该市某小区发生火灾。",
        "由于某种原因，比赛推迟。",
        "任某部门经理期间，他向某银行贷款。",
        "他从某网站下载，与某明星合影。",
        "在全某市范围内检查。",
        "按某报道，有某家公司倒闭。",
        "对于某，没有意见。",
        "黄女士说，黄女士的车坏了。",
        "男子单打和马男女双打。",
    ],
)
def test_a_certain_thing_is_no_person(text: str) -> None:
    assert not list(find_withheld_names([text]))


def test_the_engine_is_given_the_surname_and_held_to_it() -> None:
    text = "警方抓获了“中间人”朱某。"
    context = Context.of([text], load_glossary())
    source = context.prepare(text)
    assert "Zhu" in inline(source.request)
    good, bad = (
        check(source, Candidate(f"Police arrested the “middleman” {name}."), context.glossary)
        for name in ("Zhu", "Jiu")
    )
    assert "NAME" not in [flag.code for flag in good]
    assert "NAME" in [flag.code for flag in bad]
