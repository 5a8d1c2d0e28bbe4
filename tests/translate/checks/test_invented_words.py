"""Words that a model made up."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.checks.invented_words import InventedWords
from zhbrief.translate.constraints import Context
from zhbrief.translate.model import Candidate

GLOSSARY = load_glossary()


def told(chinese: str, english: str) -> list[str]:
    context = Context.of([chinese], GLOSSARY)
    findings = InventedWords().score(context.prepare(chinese), Candidate(english), context.glossary)
    return [finding.message.split("“")[1].split("”")[0] for finding in findings]


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("肝素价格上涨。", "The price of liverins rose.", ["liverins"]),
        ("肝素价格上涨。", "The price of liverimab rose.", ["liverimab"]),
        ("该药已获批准。", "The hydroxapol was approved.", ["hydroxapol"]),
    ],
)
def test_made_up_words_are_told(chinese: str, english: str, words: list[str]) -> None:
    assert told(chinese, english) == words


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("肝素价格上涨。", "The price of heparin rose."),
        ("大动脉受损。", "The aortic wall was homogenized in the thickest part."),
        ("他用bilibili直播。", "He streams on bilibili."),
        ("他喝白酒。", "He drinks baijiu."),
        ("患者注射了替尔泊肽和司美格鲁肽。", "Patients were given tirzepatide and semaglutide."),
        ("医院采购信迪利单抗和奥希替尼。", "The hospital bought sintilimab and osimertinib."),
        ("她穿着汉服。", "She wore hanfu."),
        ("请访问网站。", "Visit www.example-xyzqw.org or write to abcde@fghij.org."),
        ("他没来。", "He couldn’t come; it’s a re-electrification of the micromotor."),
        ("天气很好。", "The weather is fine."),
    ],
)
def test_english_latin_and_pinyin_are_not(chinese: str, english: str) -> None:
    assert told(chinese, english) == []
