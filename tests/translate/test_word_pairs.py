"""The table of word pairs is sound, and words are cut the same way for it and by it."""

from __future__ import annotations

import re

import pytest

from zhbrief.translate.word_pairs import content_words, stems, word_pairs


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("Develops, developed: DEVELOPMENT!", {"devel"}),
        ("The firm's new plant", {"firm", "plant"}),
        ("the of and with", set()),
        ("US$5.2bn in 2019, A-1", set()),
        ("", set()),
    ],
)
def test_stems(english: str, expected: set[str]) -> None:
    assert stems(english) == expected


def test_content_words_keep_their_places() -> None:
    text = "政府投资5亿元建新医院。"
    words = content_words(text)
    assert {"政府", "投资", "医院"} <= {word for word, _, _ in words}
    assert all(text[start:end] == word for word, start, end in words)


def test_every_row_of_the_table_is_sound() -> None:
    table = word_pairs()
    assert len(table.chinese) > 10_000 and len(table.explained) > 5_000
    for word, habit in table.chinese.items():
        assert 2 <= len(word) <= 4 and 0 <= habit.chance <= 1 and 0 < habit.rate <= 1
        assert all(re.fullmatch("[a-z]{3,5}", english) for english in habit.english), word
    assert all(0 <= rate <= 1 for rate in table.explained.values())


@pytest.mark.parametrize(
    ("chinese", "english"),
    [("医院", "hospital"), ("增长", "growth"), ("投资", "investment"), ("环境", "environment")],
)
def test_common_words_are_found_again(chinese: str, english: str) -> None:
    habit = word_pairs().chinese[chinese]
    assert stems(english) <= habit.english
    assert habit.rate > 0.6 > habit.chance
