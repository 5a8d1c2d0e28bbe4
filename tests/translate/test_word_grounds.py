"""The table of the characters that English words have their ground in."""

from __future__ import annotations

import re

import pytest

from zhbrief.translate.word_grounds import word_form, word_forms, word_grounds


def test_every_row_of_the_table_is_sound() -> None:
    table = word_grounds()
    assert len(table) > 5000
    for word, ground in table.items():
        assert word == word_form(word) and re.fullmatch(r"[a-z]{2,}(?:-[a-z]+)*", word), word
        assert ground.characters and all("\u4e00" <= c <= "\u9fff" for c in ground.characters)
        assert 0.02 <= ground.missing < ground.chance <= 0.98, word


@pytest.mark.parametrize(
    ("word", "characters"),
    [
        ("hospital", "院医"),
        ("weather", "天气"),
        ("rain", "雨"),
        ("teacher", "师教"),
        ("bank", "银"),
    ],
)
def test_common_words_have_their_characters(word: str, characters: str) -> None:
    ground = word_grounds()[word]
    assert set(characters) <= ground.characters and ground.missing < 0.15


@pytest.mark.parametrize("word", ["the", "said", "million", "monday", "three", "yuan", "which"])
def test_words_of_grammar_and_numbers_tell_nothing(word: str) -> None:
    assert word_form(word) not in word_grounds()


def test_word_forms_of_a_text() -> None:
    found = word_forms("The Cities' dogs bark; well-known churches.")
    assert found == {"the", "city", "dog", "bark", "well-known", "church"}
