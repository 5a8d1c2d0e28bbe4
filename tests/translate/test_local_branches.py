"""Local offices that no glossary knows: their own names in pinyin, what they are translated."""

from __future__ import annotations

import pytest

from zhbrief.translate import lexicon
from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.glossary_entry import Entry
from zhbrief.translate.local_branches import find_branches
from zhbrief.translate.model import Candidate, Code, Severity


def known(chinese: str) -> Entry | None:
    return Glossary.builtin().lookup(chinese) or lexicon.lookup(chinese)


def found(text: str) -> dict[str, str]:
    return {entry.chinese: entry.english for entry in find_branches(text, known)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("北渡海事处派出两艘巡逻艇。", {"北渡海事处": "Beidu Maritime Office"}),
        ("厦门海事处提醒渔民。", {"厦门海事处": "Xiamen Maritime Office"}),
        ("凤尾岭派出所民警赶到。", {"凤尾岭派出所": "Fengweiling Police Station"}),
        ("市公安局苏仙分局民警赶到。", {"苏仙分局": "Suxian Sub-bureau"}),
        ("朝阳分局通报。", {"朝阳分局": "Chaoyang Sub-bureau"}),
        ("光明派出所接到报警。", {"光明派出所": "Guangming Police Station"}),
        ("济阳税务所上门服务。", {"济阳税务所": "Jiyang Tax Office"}),
        ("金山街道办工作人员说。", {"金山街道办": "Jinshan Subdistrict Office"}),
        ("延平交警大队提醒司机。", {"延平交警大队": "Yanping Traffic Police Brigade"}),
        ("在邢台大曹庄农场看到", {"大曹庄农场": "Dacaozhuang Farm"}),
        ("到宝山区人民法庭旁听", {"宝山区人民法庭": "Baoshan District People's Tribunal"}),
    ],
)  # fmt: skip
def test_own_name_in_pinyin(text: str, expected: dict[str, str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "居民马上联系派出所。",
        "市公安局各分局参加行动。",
        "他到分局报到。",
        "当地派出所已经介入。",
        "他到附近派出所报案。",
        "全国已建成智能化煤矿百余座。",
        "开放式服务区方便居民。",
        "他住在大浪淀乡卫生院。",  # 淀乡 alone is no place
        "每个乡镇卫生院都有医生。",
        "从法国农场到餐桌。",
        "香港海事处发出通告。",
        "郑州煤矿机械集团扩产。",
        "容桂街道办公室主任说。",
        "山水农场主王某说。",
    ],
)
def test_no_name(text: str) -> None:
    assert found(text) == {}


def test_behind_its_city_both_are_given() -> None:
    sentence = "厦门东渡海事处执法人员登轮检查。"
    request = Context.of([sentence], Glossary.builtin()).prepare(sentence).request
    assert inline(request).startswith("Xiamen Dongdu Maritime Office")


def test_a_translated_own_name_is_told() -> None:
    sentence = "东渡海事处执法人员登轮检查。"
    context = Context.of([sentence], Glossary.builtin())
    source = context.prepare(sentence)
    wrong = Candidate("Officers of the Eastward Marine Division boarded the ship for inspection.")
    right = Candidate("Officers of the Dongdu Maritime Office boarded the ship for inspection.")
    flags = check(source, wrong, context.glossary)
    told = [f for f in flags if f.code is Code.NAME and f.severity is Severity.ERROR]
    assert told and "Dongdu" in told[0].message
    assert not any(f.severity is Severity.ERROR for f in check(source, right, context.glossary))


@pytest.mark.parametrize(
    ("sentence", "english"),
    [
        ("海事处提醒船员注意安全。", "maritime office"),
        ("香港海事处提醒船员注意安全。", "Hong Kong Marine Department"),
    ],
)
def test_maritime_office_is_of_hong_kong_only_there(sentence: str, english: str) -> None:
    assert english in inline(Context.of([sentence], Glossary.builtin()).prepare(sentence).request)
