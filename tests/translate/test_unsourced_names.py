"""Names that the engine wrote by itself: told, and told apart by whether they have a sound."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.checks import check
from zhbrief.translate.checks.constrained import UnsourcedNames
from zhbrief.translate.constraints import Context
from zhbrief.translate.model import Candidate, Code, Severity
from zhbrief.translate.unsourced_names import unsourced_names


def _names(english: str, chinese: str, known: tuple[str, ...] = ()) -> list[tuple[str, bool]]:
    return [(found.name, found.has_sound) for found in unsourced_names(english, chinese, known)]


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        # Nothing sounds like it: the engine took a name that it knows for one that it does not.
        ("工人在码头附近发现了漏油。", "Workers found an oil leak near Nakamoto Pier.", "Nakamoto"),
        (
            "他在饭店门口等了很久。",
            "Koyama Ryosuke waited at the hotel.",
            "Koyama Ryosuke",
        ),
        # Who speaks without an article has a name, be it made of a word (palm).
        ("工头说，部队隶属于空军。", "Palmer said the force belongs to the Air Force.", "Palmer"),
        ("该村去年通了公路。", "The Tumburg village got a road last year.", "Tumburg"),
    ],
)
def test_a_name_without_any_ground_is_found(chinese: str, english: str, expected: str) -> None:
    assert _names(english, chinese) == [(expected, False)]


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        (
            "建筑师布鲁内认为工程至少要三年。",
            "Architect Brunet says it takes three years.",
            "Brunet",
        ),
        ("教练科斯明奇没有到场。", "Coach Kosminich did not come.", "Kosminich"),
    ],
)
def test_a_name_of_the_same_sound_is_told_apart(chinese: str, english: str, expected: str) -> None:
    assert _names(english, chinese) == [(expected, True)]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("金杯奖交给了爱乐乐团。", "The Golden Goblet went to the Philharmonic Orchestra."),
        ("孙雷走访了南阳。", "Sun Lei visited Nanyang."),
        ("朝阳门外人很多。", "There was a crowd outside Chaoyangmen."),
        ("使用Kubernetes的公司越来越多。", "More companies use Kubernetes."),
        ("官员说，司机也承认了。", "Officials said so. Every driver admitted it."),
        ("星期一开会，三月结束。", "The meeting is on Monday and ends in March."),
        ("特朗普没有回答。", "Trump’s answer did not come."),
        ("前后两次都是中国队赢。", "Both times the Chinese-born team won."),
    ],
)
def test_words_and_names_with_a_ground_are_none(chinese: str, english: str) -> None:
    assert _names(english, chinese) == []


def test_what_the_source_accounts_for_is_none() -> None:
    assert _names("Isegawa Yui left.", "她离开了。", ("Isegawa Yui",)) == []


def test_a_name_is_told_once() -> None:
    english = "Koyama said Koyama’s team was ready."
    assert _names(english, "队长说他的队准备好了。") == [("Koyama", False)]


def _flags(chinese: str, english: str) -> list[tuple[Severity, str]]:
    context = Context.of([chinese], load_glossary())
    found = check(context.prepare(chinese), Candidate(english), context.glossary)
    return [(flag.severity, flag.message) for flag in found if flag.code is Code.NAME]


def test_the_flag_tells_whether_a_sound_is_like_the_name() -> None:
    flags = _flags("队长说他的队准备好了。", "Captain Koyama said his team was ready.")
    assert [severity for severity, _ in flags] == [Severity.WARNING]
    assert "Nothing in the source is known to stand for the name “Koyama”" in flags[0][1]
    flags = _flags("建筑师布鲁内认为要三年。", "Architect Brunet thinks it takes three years.")
    assert [severity for severity, _ in flags] == [Severity.WARNING]
    assert "“Brunet” is the engine's own" in flags[0][1]


def test_a_name_that_another_check_tells_is_not_told_again() -> None:
    told = [message for _, message in _flags("这条小河昨晚涨水。", "The Yangtze rose last night.")]
    assert len(told) == 1
    flags = _flags("惠斯特默州长没有签字。", "Governor Whitmer did not sign.")
    assert sum("Whitmer" in message for _, message in flags) == 1


def test_the_check_is_one_of_all() -> None:
    from zhbrief.translate.checks import CHECKS

    assert any(isinstance(one, UnsourcedNames) for one in CHECKS)


def test_a_foreign_family_name_alone_is_known_from_its_article() -> None:
    # 默认 (default) is a word, and 奥本海默认为 was made “Apple is considered”.
    texts = ["策略师彼得·奥本海默表示，市场在变化。", "奥本海默认为股市的上涨面非常窄。"]
    context = Context.of(texts, load_glossary())
    source = context.prepare(texts[1])
    assert [name.source for name in source.unknown] == ["奥本海默"]
    found = check(source, Candidate("Apple is considered to be narrow."), context.glossary)
    told = [flag.message for flag in found if flag.code is Code.NAME]
    assert any("“Apple”" in message for message in told)
    assert any("奥本海默" in message for message in told)


def test_the_fruit_is_no_company() -> None:
    assert not _flags("苹果今年大丰收。", "Apple growers had a good harvest this year.")


def test_marks_of_tone_hide_no_invented_name() -> None:
    chinese = "对七里村镇王良沟、苏家沟和西河子沟三处查处。"
    told = [message for _, message in _flags(chinese, "The Wáng Liánggōu and Sūjiaqí sites.")]
    assert any("“Sūjiaqí”" in message for message in told)
    assert not any("Wáng" in message and "not in the source" in message for message in told)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("高新区与日本东和传感株式会社签署协议。", ["东和传感株式会社"]),
        ("与日本东和精密机械株式会社签约。", ["东和精密机械株式会社"]),
        ("韩国大成电子株式会社表示满意。", ["大成电子株式会社"]),
        ("丰田汽车株式会社公布财报。", []),  # the glossary knows it
    ],
)
def test_a_company_of_japan_or_korea_that_nobody_knows_is_unknown(
    text: str, expected: list[str]
) -> None:
    context = Context.of([text], load_glossary())
    assert [name.source for name in context.prepare(text).unknown] == expected
