from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("滨海市副市长周岚到场。", "Binhai Mayor Zhou Lan was there."),
        ("该国外交部副部长昨日到访。", "The country's foreign minister visited yesterday."),
        ("公司副总裁陈芳否认了此事。", "Chen Fang, president of the company, denied it."),
        (
            "商务局副局长周岚介绍了补贴政策。",
            "Director Zhou Lan introduced the subsidies under discussion.",
        ),
        ("她是该校副教授。", "She is a professor at the university."),
        (
            "副总统和财政部副部长出席。",
            "The vice president and the finance minister attended.",
        ),
        ("德国前总理昨日发表讲话。", "The German chancellor spoke yesterday."),
        ("足协前主席被查。", "The chairman of the football association is under investigation."),
        ("省委原书记被查。", "The provincial Party secretary is under investigation."),
        ("代市长周岚表示感谢。", "Mayor Zhou Lan expressed thanks."),
        ("候任总统将于下月访问该国。", "The president will visit the country next month."),
        ("助理国务卿抵达该国。", "The Secretary of State arrived in the country."),
    ],
)
def test_what_is_said_of_a_post_is_lost_or_exchanged(
    doubts: Doubts, chinese: str, english: str
) -> None:
    told = doubts({"UNSUPPORTED", "NAME", "TERM"}, chinese, english)
    assert any("; the English does not" in message for message in told)


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("市长周岚到场。", "Deputy Mayor Zhou Lan was there.", "Deputy Mayor"),
        ("总统昨日抵达。", "The vice president arrived yesterday.", "vice president"),
        ("外长昨日抵达。", "The former foreign minister arrived.", "former foreign minister"),
        ("市长表示感谢。", "The acting mayor expressed thanks.", "acting mayor"),
        ("总统下月来访。", "The president-elect will visit next month.", "president-elect"),
        ("教练对此不满。", "The assistant coach was unhappy.", "assistant coach"),
        ("公司副总裁到场。", "The executive vice president was there.", "executive vice president"),
    ],
)
def test_what_is_said_of_a_post_is_invented(
    doubts: Doubts, chinese: str, english: str, words: str
) -> None:
    told = doubts({"UNSUPPORTED"}, chinese, english)
    assert any(f"“{words}”" in message for message in told)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("滨海市副市长周岚到场。", "Zhou Lan, Binhai's vice mayor, was there."),
        ("国防部副部长昨日到访。", "A deputy minister of national defence visited yesterday."),
        ("国防部副部长昨日到访。", "The Ministry's second in command visited yesterday."),
        ("副省长到场。", "The lieutenant governor was there."),
        ("这是名副其实的主席。", "He is a chairman worthy of the name."),
        ("他摆出一副总统的派头。", "He behaves like a president."),
        ("这种药的副作用不会增长。", "The side effects of the drug will not grow."),
        ("德国前总理昨日发表讲话。", "Germany's ex-chancellor spoke yesterday."),
        ("选举前总统曾到访该市。", "Before the election the president visited the city."),
        ("回国前总理会见了记者。", "Before going home the premier met the press."),
        ("公司上市前董事长辞职。", "Before the listing the chairman resigned."),
        ("会前主席发表讲话。", "Before the meeting the chairman spoke."),
        ("人群聚集在前总统府门外。", "Crowds gathered outside the old presidential palace."),
        ("目前主席尚未表态。", "The chairman has yet to comment."),
        ("中原银行行长到场。", "The president of Zhongyuan Bank was there."),
        ("新一代部长上任。", "A new generation of ministers took office."),
        ("代市长周岚表示感谢。", "Interim mayor Zhou Lan expressed thanks."),
        ("退休的部长发言。", "The former minister spoke."),
        ("外交次长昨日抵达。", "The deputy foreign minister arrived yesterday."),
        ("常务副市长周岚到场。", "Executive Vice Mayor Zhou Lan was there."),
        ("常务副市长周岚到场。", "Vice Mayor Zhou Lan was there."),
    ],
)
def test_other_words_for_it_are_no_fault(doubts: Doubts, chinese: str, english: str) -> None:
    told = doubts({"UNSUPPORTED"}, chinese, english)
    assert not [m for m in told if "; the English does not" in m or "the source names no" in m]
