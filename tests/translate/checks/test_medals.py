"""Medals of a metal that the Chinese does not name."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks.medals import Medals
from zhbrief.translate.constraints import Prepared
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate

NO_GLOSSARY = Glossary(())


def told(chinese: str, english: str) -> list[str]:
    findings = Medals().score(Prepared(chinese), Candidate(english), NO_GLOSSARY)
    return [finding.message for finding in findings]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("他为巴西赢得了历史首枚奖牌。", "He won Brazil's first gold medal."),
        ("她摘得银牌。", "She is a bronze medallist."),
        ("他夺得冠军。", "He won silver medals."),
    ],
)
def test_a_metal_of_the_engines_own_is_told(chinese: str, english: str) -> None:
    assert len(told(chinese, english)) == 1


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("他为巴西赢得了历史首枚奖牌。", "He won Brazil's first medal."),
        ("她夺冠。", "She won the gold medal."),
        ("中国队5金7银2铜。", "China has 5 golds, 7 silver medals and 2 bronze medals."),
        ("他获得第三名。", "He won the bronze medal."),
        ("金价上涨。", "Gold prices rose."),
    ],
)
def test_medals_of_the_source_are_not(chinese: str, english: str) -> None:
    assert not told(chinese, english)
