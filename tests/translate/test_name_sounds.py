"""How much Latin letters sound like a transliterated name."""

from __future__ import annotations

import pytest

from zhbrief.translate.name_sounds import (
    is_transliterated,
    letters_of,
    likeness,
    likeness_within,
    syllables,
)
from zhbrief.translate.sounds import may_sound_like, written_as


@pytest.mark.parametrize(
    ("chinese", "right", "wrong"),
    [
        ("沃纳罗斯基", "Wernarowski", "Williams"),
        ("热那亚", "Genoa", "Hotanja"),
        ("德雷克斯勒", "Drexler", "Kowalski"),
        ("库蒂尼奥", "Coutinho", "Ronaldo"),
        ("马尔科·罗西", "Marco Rossi", "Peter Baker"),
        ("克里斯滕森", "Christensen", "Johansson"),
    ],
)
def test_the_right_name_sounds_alike_and_another_does_not(
    chinese: str, right: str, wrong: str
) -> None:
    assert likeness(chinese, right) > 0 > -2.5 > likeness(chinese, wrong)


def test_a_stretch_of_a_sentence_is_found() -> None:
    text = "当地教练科斯明奇没有到场，球队输了。"
    assert likeness_within(text, "Kosminich") > 0
    assert may_sound_like("Kosminich", text)
    assert not may_sound_like("Hotanja", "热那亚在周日的比赛中获胜。")


def test_nothing_sounds_like_nothing() -> None:
    assert likeness("", "Genoa") < -100
    assert likeness_within("热那亚", "") < -100
    assert likeness_within("", "Genoa") < -100


def test_letters_and_syllables() -> None:
    assert letters_of("Łódź-Øst’s") == "lodzosts"
    assert syllables("吕·罗西") == ("lv", "luo", "xi")


@pytest.mark.parametrize(
    ("name", "expected"), [("沃纳罗斯基", True), ("马尔科·罗西", True), ("张建国", False)]
)
def test_transliterations_are_known_by_their_characters(name: str, expected: bool) -> None:
    assert is_transliterated(name) is expected


def test_a_name_is_not_taken_for_the_english_of_another() -> None:
    assert written_as("沃纳罗斯基", "Williams said that he would leave.") == ""
    assert written_as("沃纳罗斯基", "Wernarowski told Williams.") == "Wernarowski"


def test_the_whole_name_is_taken_where_its_parts_sound_alike() -> None:
    assert written_as("安娜·贝克", "Later Anna Becker left.") == "Anna Becker"
    assert written_as("安娜·贝克", "Later Becker left.") == "Becker"
