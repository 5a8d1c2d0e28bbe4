from __future__ import annotations

import pytest

from zhbrief.translate.sounds import written_as


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        pytest.param("马尔科·罗西", "Professor Marco Rossi said so.", "Marco Rossi", id="italian"),
        pytest.param("安娜·施密特", "In Bonn, Anna Schmidt agreed.", "Anna Schmidt", id="german"),
        pytest.param("彼得罗夫", "According to Petrov, it rose.", "Petrov", id="one-word"),
        pytest.param("罗伯特·德尼罗", "Robert De Niro's.", "Robert De Niro", id="possessive"),
        pytest.param(
            "弗朗索瓦·杜邦", "Mayor François Dupont came.", "François Dupont", id="accent"
        ),
        pytest.param("克里斯滕森", "Mr. Christensen left Oslo.", "Christensen", id="title-before"),
        pytest.param("马尔科·罗西", "The professor said so.", "", id="left-out"),
        pytest.param("马尔科·罗西", "Peter Baker said so.", "", id="another-name"),
        pytest.param("马尔科·罗西", "", "", id="empty"),
    ],
)  # fmt: skip
def test_written_as(chinese: str, english: str, expected: str) -> None:
    assert written_as(chinese, english) == expected


def test_known_wordings_belong_to_others() -> None:
    assert written_as("马可洛西", "Marco Rossi came.", known=["Marco Rossi"]) == ""


def test_an_ordinary_word_with_a_capital_is_no_foreign_name() -> None:
    english = "The World Masters ended; he beat Ryan Dayson of Wales."
    assert written_as("瑞恩·戴森", english) == "Ryan Dayson"
    assert written_as("维尔德", "The World Masters ended.") == ""
