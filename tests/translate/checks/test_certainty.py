"""What the Chinese suspects, reports or hopes is not told as a fact."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks import check
from zhbrief.translate.checks.base import Limits
from zhbrief.translate.checks.certainty import Certainty
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Code

GLOSSARY = Glossary.builtin()


def scores(chinese: str, english: str) -> list[float]:
    source = Context.of([chinese], GLOSSARY).prepare(chinese)
    return [finding.score for finding in Certainty().score(source, Candidate(english), GLOSSARY)]


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        pytest.param(
            "经理涉嫌受贿。", "The manager was convicted of bribery.", [3], id="convicted"
        ),
        pytest.param("他被控偷税。", "He is guilty of evading taxes.", [3], id="guilty"),
        pytest.param(
            "警方公布嫌犯照片。", "Police published the killer's photo.", [2], id="killer"
        ),
        pytest.param("市场传闻两厂合并。", "The two plants are merging.", [2], id="rumour"),
        pytest.param("海边发现疑似油污。", "Oil was found by the sea.", [2], id="seeming"),
        pytest.param(
            "工厂不排除停产。", "The factory is stopping production.", [2], id="not ruled out"
        ),
        pytest.param("新线有望年底通车。", "The new line opened this year.", [2], id="hope"),
        pytest.param("他因抢劫未遂被捕。", "He was arrested for robbery.", [2], id="attempt"),
        pytest.param("球赛推迟举行。", "The match was held.", [2], id="delay"),
        pytest.param("航班暂停。", "The flights were cancelled.", [3], id="pause"),
        pytest.param("仅3家工厂复工。", "Three factories went back to work.", [2], id="only"),
    ],
)
def test_a_lost_reserve_is_seen(chinese: str, english: str, expected: list[float]) -> None:
    assert scores(chinese, english) == expected


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("经理涉嫌受贿。", "The manager is suspected of taking bribes."),
        ("他被控偷税，认罪后被判三年。", "Charged with tax evasion, he pleaded guilty."),
        ("他被控偷税。", "He pleaded not guilty to the charge of tax evasion."),
        ("市场传闻两厂合并。", "Word has it that the two plants will merge."),
        ("数据传输中断。", "Data transmission was interrupted."),
        ("燃料将用完。", "The fuel will run out."),
        ("球赛推迟举行。", "The match was put off."),
        ("航班暂停。", "Flights were temporarily cancelled."),
        ("航班暂停，随后取消。", "Flights were cancelled."),
        ("部分商店关门，学校全部停课。", "Some shops closed, and all schools."),
        ("一些商店关门。", "Not all shops are open; some closed."),
        ("年仅3岁。", "He was three years old."),
        ("不仅3家工厂复工。", "Three factories are back, and more."),
        ("让不可能成为可能。", "It made the impossible real."),
    ],
)
def test_good_english_passes(chinese: str, english: str) -> None:
    assert scores(chinese, english) == []


def test_names_mean_nothing() -> None:
    glossary = GLOSSARY.merged(Glossary.builtin())
    chinese = "全国人大常委会公布了结果。"
    source = Context.of([chinese], glossary).prepare(chinese)
    english = Candidate("The NPC Standing Committee published all results.")
    assert not list(Certainty().score(source, english, glossary))


def test_it_can_be_switched_off_and_set() -> None:
    chinese = "经理涉嫌受贿。"
    source = Context.of([chinese], GLOSSARY).prepare(chinese)
    english = Candidate("The manager was convicted of bribery.")
    assert any(flag.code is Code.POLARITY for flag in check(source, english, GLOSSARY))
    flags = check(source, english, GLOSSARY, skip=[Code.POLARITY])
    assert not any(flag.code is Code.POLARITY for flag in flags)
    assert not list(Certainty(Limits(error=4)).flags(source, english, GLOSSARY))


@pytest.mark.parametrize(
    ("chinese", "english", "is_told"),
    [
        ("公司拒绝赔偿。", "The company paid compensation.", True),
        ("公司拒绝赔偿。", "The company withheld compensation.", False),
        ("展会被取消。", "The fair took place.", True),
        ("双方采取消极态度。", "Both sides took a passive stance.", False),
    ],
)
def test_refusals_and_cancellations(chinese: str, english: str, is_told: bool) -> None:
    source = Context.of([chinese], GLOSSARY).prepare(chinese)
    flags = check(source, Candidate(english), GLOSSARY)
    assert is_told == any(flag.code is Code.POLARITY for flag in flags)


@pytest.mark.parametrize(
    ("chinese", "english", "is_told"),
    [
        ("法院驳回上诉。", "The court accepted the appeal.", True),
        ("法院驳回上诉。", "The court upheld the ruling.", False),
        ("公司撤回上市申请。", "The company submitted its application.", True),
        ("医保局否认将取消缴费。", "The office will abolish the payments.", True),
        ("医保局否认将取消缴费。", "The office rejected talk that payments would end.", False),
        ("中国队不敌日本队。", "China lost to Japan.", False),
    ],
)
def test_what_courts_and_offices_turn_down(chinese: str, english: str, is_told: bool) -> None:
    source = Context.of([chinese], GLOSSARY).prepare(chinese)
    flags = check(source, Candidate(english), GLOSSARY)
    assert is_told == any(flag.code is Code.POLARITY for flag in flags)


def test_a_plea_of_not_guilty_is_no_plea_of_guilty() -> None:
    chinese = "两人被控窃密，均未认罪。"
    assert scores(chinese, "Accused of theft of secrets, both pleaded guilty.") == [3]
    assert scores(chinese, "Accused of theft of secrets, both pleaded not guilty.") == []
