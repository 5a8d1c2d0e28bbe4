"""Names in a list that is counted: reservoirs, rivers, firms."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Code, Severity


def _known(text: str) -> dict[str, str]:
    source = Context.of([text], Glossary.builtin()).prepare(text)
    return {term.source: term.english for term in source.terms}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "河北西洋淀、东武营等7座大中型水库放水。",
            {"西洋淀": "Xiyangdian", "东武营": "Dongwuying"},
        ),
        ("省内青山寨、石门坎等5座水库完工。", {"青山寨": "Qingshanzhai", "石门坎": "Shimenkan"}),
        ("检修了栅岭汪和青石岩等三座水闸。", {"栅岭汪": "Zhalingwang", "青石岩": "Qingshiyan"}),
        ("同时利用西洋淀、东武营等7座水库补水。", {"西洋淀": "Xiyangdian"}),
        ("永兴、大坪等12个乡镇停电。", {"永兴": "Yongxing", "大坪": "Daping"}),
    ],
)
def test_members_are_names(text: str, expected: dict[str, str]) -> None:
    assert expected.items() <= _known(text).items()


@pytest.mark.parametrize(
    "text",
    [
        "建有防洪、灌溉等3座水库。",
        "大型、中型等9座水库除险。",
        "钢铁、水泥等8家企业停产。",
        "展出华菱湘钢、华菱线缆等6家企业的产品。",
        "列车停靠昆明南、贵阳东等6个车站。",
        "松花江、拉林河等8条河流涨水。",
    ],
)
def test_words_and_what_is_read_elsewhere_are_not(text: str) -> None:
    wrong = {
        "防洪",
        "灌溉",
        "大型",
        "中型",
        "钢铁",
        "水泥",
        "华菱湘钢",
        "昆明南",
        "贵阳东",
        "拉林河",
    }
    assert "Lalinhe" not in _known(text).values()
    assert not (wrong - {"拉林河"}) & _known(text).keys()


def test_a_lost_member_is_told() -> None:
    text = "河北西洋淀、东武营等7座大中型水库放水。"
    context = Context.of([text], Glossary.builtin())
    english = Candidate("Xiyangdian and six other reservoirs in Hebei released water.")
    flags = check(context.prepare(text), english, context.glossary)
    told = [flag for flag in flags if "Dongwuying" in flag.message]
    assert Severity.WARNING in {flag.severity for flag in told}
    assert {flag.code for flag in told} == {Code.NAME}
