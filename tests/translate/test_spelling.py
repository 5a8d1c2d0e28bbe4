from __future__ import annotations

import pytest

from zhbrief.translate.spelling import is_written


@pytest.mark.parametrize(
    ("wording", "english"),
    [
        pytest.param("integrated circuit", "Integrated circuits are small.", id="plural-case"),
        pytest.param("high-speed rail", "a high speed rail line", id="hyphen"),
        pytest.param("World Trade Organization", "the World Trade Organisation", id="isation"),
        pytest.param("science centre", "the Science Center", id="centre"),
        pytest.param("Ministry of National Defense", "Ministry of National Defence", id="defence"),
        pytest.param("the demonstration area", "its demonstration area", id="article"),
        pytest.param("São Paulo", "in Sao Paulo", id="accent"),
        pytest.param("Johnson & Johnson", "Johnson and Johnson", id="ampersand"),
        pytest.param("Xi'an", "Xi’an’s walls", id="apostrophe"),
        pytest.param("US", "the U.S. said", id="dots"),
        pytest.param("US", "the US said", id="acronym"),
        pytest.param("Germany", "Germany's exports", id="possessive"),
    ],
)
def test_is_written(wording: str, english: str) -> None:
    assert is_written(wording, english)


@pytest.mark.parametrize(
    ("wording", "english"),
    [
        pytest.param("US", "they told us", id="us"),
        pytest.param("WHO", "the man who said", id="who"),
        pytest.param("BOE", "BOEING", id="part-of-a-word"),
        pytest.param("Peking University", "the University of Peking", id="order"),
        pytest.param("", "anything", id="empty"),
    ],
)
def test_is_not_written(wording: str, english: str) -> None:
    assert not is_written(wording, english)
