"""The network of headings: what it is given, and that batches change nothing."""

from __future__ import annotations

from importlib.resources import files

import pytest

from zhbrief.article.heading_net import SIGNS, WORDS, Start, Vocabulary, encode, load_network, shape

WORD = [("水厂", "n"), ("扩建", "v"), ("，", "x"), ("居民", "n"), ("欢迎", "v")]
KNOWN = [True, None, False, None, None, True, None, None, None]
START = Start(WORD, KNOWN)
LONG = Start(WORD * 12, KNOWN * 12)


@pytest.mark.parametrize(
    ("word", "expected"),
    [("2023", "0000"), ("12345", "0000"), ("GPS", "a"), ("水厂", "水厂"), ("7", "0")],
)
def test_figures_and_latin_words_are_told_by_their_kind(word: str, expected: str) -> None:
    assert shape(word) == expected


def test_words_that_were_not_learnt_and_missing_ones_differ() -> None:
    numbers, signs = encode([START, LONG], Vocabulary({"水厂": 2}, {"水": 2, "厂": 3}))
    assert numbers.shape == (2, WORDS, 4) and signs.shape == (2, WORDS, SIGNS)
    assert numbers[0, 0].tolist()[:3] == [2, 2, 3]
    assert numbers[0, 1].tolist()[:3] == [1, 1, 1]
    assert not numbers[0, len(WORD) :].any()


def test_the_signs_count_what_stands_before_a_word() -> None:
    _, signs = encode([START], Vocabulary({}, {}))
    place_at, new_before = signs[0, :, 0] * 10, signs[0, :, 2] * 10
    assert place_at[:5].round().tolist() == [0, 2, 4, 5, 7]
    assert new_before[:5].round().tolist() == [0, 0, 1, 1, 1]


def test_a_score_does_not_depend_on_its_batch() -> None:
    network = load_network()
    together = network.scores([START, LONG], [(0, 3), (1, 3), (1, 13)])
    alone = network.scores([LONG], [(0, 3), (0, 13)])
    assert together[1:] == pytest.approx(alone, abs=1e-4)


def test_no_start_has_no_score() -> None:
    assert load_network().scores([], []) == []


def test_the_weights_are_small() -> None:
    weights = files("zhbrief.article") / "data" / "headings.npz"
    with weights.open("rb") as file:
        assert len(file.read()) < 2_000_000
