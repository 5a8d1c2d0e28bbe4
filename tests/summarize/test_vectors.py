"""Term vectors and their likeness."""

from __future__ import annotations

import pytest

from zhbrief.summarize.vectors import Postings, centroid_weights, cosine, scaled, vectors

SENTENCES = [["铁路", "开工"], ["铁路", "票价"], ["噪音", "噪音"], []]


def test_postings_agree_with_the_cosine_of_pairs() -> None:
    rows = vectors(SENTENCES)
    postings = Postings(rows)
    for number in range(len(rows)):
        found = postings.similar(number)
        for other, row in enumerate(rows):
            assert found.get(other, 0.0) == pytest.approx(cosine(rows[number], row))


def test_a_sentence_is_wholly_like_itself() -> None:
    rows = vectors(SENTENCES)
    assert [cosine(row, row) for row in rows] == [pytest.approx(1.0)] * 3 + [0]


def test_words_of_one_sentence_are_no_topic() -> None:
    assert set(centroid_weights(SENTENCES)) == {"铁路"}


def test_all_words_count_in_a_very_short_article() -> None:
    assert set(centroid_weights(SENTENCES[:2])) == {"铁路", "开工", "票价"}


@pytest.mark.parametrize(
    ("values", "expected"), [([1, 2], [0.5, 1]), ([0, 0], [0, 0]), ([], [])], ids=str
)
def test_scaled(values: list[float], expected: list[float]) -> None:
    assert scaled(values) == expected
