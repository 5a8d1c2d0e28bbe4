from __future__ import annotations

import pytest

from zhbrief.translate.checks.latin import InventedAbbreviations, LatinStrings
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.latin_strings import lost_latin
from zhbrief.translate.model import Candidate, Severity


@pytest.mark.parametrize(
    ("source", "english", "lost"),
    [
        pytest.param("他用Kubernetes部署。", "He deploys with Kubernetes.", (), id="kept"),
        pytest.param("他用Kubernetes部署。", "He deploys it.", ("Kubernetes",), id="lost"),
        pytest.param("Wi-Fi信号很强。", "The WiFi signal is strong.", (), id="hyphen"),
        pytest.param("学习C++和GPT-4。", "Learn C and GPT-4.", ("C++",), id="signs"),
        pytest.param("GDP增长很快。", "Gross domestic product grew fast.", (), id="written-out"),
        pytest.param("GDP增长很快。", "Output grew fast.", ("GDP",), id="not-written-out"),
        pytest.param("见到了Gürses。", "They met Gurses.", (), id="accent"),
        pytest.param("长5km。", "It is 5 kilometres long.", (), id="unit"),
        pytest.param("下载APP。", "Download the application.", (), id="app"),
        pytest.param("去唱KTV。", "They go to karaoke.", (), id="in words"),
        pytest.param("去唱KTV。", "They go to sing.", ("KTV",), id="not in words"),
        pytest.param("审查HJR-3决议。", "It reviews the resolution.", ("HJR-3",), id="code"),
        pytest.param("A股上涨。", "Shares rose.", (), id="one-letter"),
        pytest.param("CES2019开幕。", "CES 2019 opened.", (), id="year"),
        pytest.param("使用36x24mm胶片。", "It uses 36 by 24 mm film.", (), id="size"),
        pytest.param("没有拉丁字母。", "No Latin letters.", (), id="none"),
        pytest.param("", "", (), id="empty"),
    ],
)  # fmt: skip
def test_lost_latin(source: str, english: str, lost: tuple[str, ...]) -> None:
    assert lost_latin(source, english) == lost


def test_what_a_constraint_covers_is_left_to_it() -> None:
    assert lost_latin("TCL科技上市。", "The company went public.", ["TCL科技"]) == ()


def test_the_code_of_a_bill_is_not_left_to_the_figures() -> None:
    context = Context.of(["审查HJR-3决议。"], Glossary([]))
    source = context.prepare("审查HJR-3决议。")
    silent = Candidate("It reviews the resolution.")
    assert LatinStrings().flags(source, silent, context.glossary)


def test_the_check_warns() -> None:
    context = Context.of(["他用Kubernetes部署。"], Glossary.builtin())
    source = context.prepare("他用Kubernetes部署。")
    (flag,) = LatinStrings().flags(source, Candidate("He deploys."), context.glossary)
    assert flag.severity is Severity.WARNING
    assert "“Kubernetes”" in flag.message
    assert not list(LatinStrings().flags(source, Candidate("Kubernetes."), context.glossary))


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        ("公司从酶制剂起家。", "It began with enzymes (TGA).", True),
        ("公司从TGA起家。", "It began with enzymes (TGA).", False),
        ("中国人民银行今天宣布。", "The People's Bank of China (PBOC) said so today.", False),
        ("人工智能发展很快。", "Artificial intelligence (AI) grows fast.", False),
        ("（二）适用范围。", "(II) Scope.", False),
    ],
)
def test_an_abbreviation_of_the_engines_own_is_told(
    chinese: str, english: str, is_doubted: bool
) -> None:
    context = Context.of([chinese], Glossary.builtin())
    source = context.prepare(chinese)
    found = InventedAbbreviations().flags(source, Candidate(english), context.glossary)
    assert bool(list(found)) == is_doubted
