"""A length is kept whatever the engine writes: headline, names in brackets, short forms, flags."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhbrief import brief, brief_together
from zhbrief.briefing.model import count_words
from zhbrief.errors import UsageError
from zhbrief.translate.model import Candidate, Request

STORIES = Path(__file__).parents[1] / "data" / "stories"
PAGES = sorted(STORIES.glob("*/*.txt"))


class _Filling:
    """An engine that keeps what is known and writes so many words more for each sentence."""

    name = signature = "filling"

    def __init__(self, sizes: Sequence[int]) -> None:
        self._sizes = sizes

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        return [[Candidate(self._english(request))] for request in requests]

    def _english(self, request: Request) -> str:
        known = [constraint.english for constraint in request.constraints]
        size = self._sizes[sum(map(ord, request.text)) % len(self._sizes)]
        return " ".join([*known, *(f"{chr(97 + n % 26)}ord" for n in range(size))]) + "."

    def close(self) -> None:
        pass


@settings(max_examples=25, deadline=None)
@given(
    page=st.sampled_from(PAGES),
    words=st.integers(5, 160),
    sizes=st.lists(st.integers(0, 40), min_size=1, max_size=6),
    originals=st.booleans(),
)
def test_the_words_are_kept(page: Path, words: int, sizes: list[int], originals: bool) -> None:
    made = brief(page, words=words, originals=originals, running_engine=_Filling(sizes))
    count = sum(count_words(point.english) for point in (made.headline, *made.points))
    assert made.words == count
    assert count <= words or (made.is_over_budget and len(made.points) == 1)


@settings(max_examples=10, deadline=None)
@given(words=st.integers(20, 160), sizes=st.lists(st.integers(0, 30), min_size=1, max_size=6))
def test_the_words_are_kept_for_several_articles(words: int, sizes: list[int]) -> None:
    pages = sorted(STORIES.glob("battery/*.txt"))
    made = brief_together(pages, words=words, running_engine=_Filling(sizes))
    assert made.words <= words or (made.is_over_budget and len(made.points) == 1)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_sentences_are_exact(page: Path) -> None:
    made = brief(page, sentences=2, running_engine=_Filling([12]))
    assert len(made.points) == 2


def test_one_sentence_too_long_is_told() -> None:
    made = brief(PAGES[0], words=3, running_engine=_Filling([30]))
    assert made.is_over_budget
    assert made.to_dict()["is_over_budget"] is True
    assert len(made.points) == 1


def test_per_cent_is_a_share_of_the_story() -> None:
    made = {
        percent: brief(PAGES[0], percent=percent, running_engine=_Filling([8]))
        for percent in (30, 60, 100)
    }
    assert made[30].words < made[60].words < made[100].words
    story = sum(len(sentence.text) for sentence in made[30].article.body)
    assert all(one.words <= story * 0.58 * percent / 100 for percent, one in made.items())


@pytest.mark.parametrize("percent", [0, -5, 101, "half", True])
def test_a_share_that_makes_no_sense(percent: object) -> None:
    with pytest.raises(UsageError, match="percent"):
        brief(io.BytesIO(b""), percent=percent)


def test_one_length_only() -> None:
    with pytest.raises(UsageError, match="not both"):
        brief(io.BytesIO(b""), percent=10, words=20)
