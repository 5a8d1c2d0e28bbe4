"""Filling a length, and the order of reading."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.article.model import Article
from zhbrief.summarize import Ranked, Weakness, reading_order
from zhbrief.summarize.length import shortest_good, take_chars, take_sentences

Build = Callable[..., Article]


def ranking(article: Article, weak: str = "") -> list[Ranked]:
    """Rank the sentences as they stand; the one whose text is *weak* gets a weakness."""
    faults = frozenset({Weakness.SHORT})
    return [Ranked(s, 1.0, faults if s.text == weak else frozenset()) for s in article.sentences]


@pytest.mark.parametrize(
    ("chars", "expected"),
    [
        (12, ["六个字的句", "四字句子", "三字句"]),
        (8, ["六个字的句", "三字句"]),
        (2, []),
        (4, ["四字句子"]),
    ],
    ids=["all", "passes one over", "none fits", "only a later one"],
)
def test_take_chars(build: Build, chars: int, expected: list[str]) -> None:
    article = build(["六个字的句", "四字句子", "三字句"])
    assert [s.text for s in take_chars(ranking(article), chars)] == expected


HOLE, SCRAP = frozenset({Weakness.DAMAGED}), frozenset({Weakness.FRAGMENT})
SOUND: frozenset[Weakness] = frozenset()


@pytest.mark.parametrize(
    ("faults", "chars", "expected"),
    [
        ((SOUND, HOLE, SCRAP), 20, [0, 1]),
        ((SOUND, SOUND, HOLE), 8, [0]),
        ((SOUND, HOLE, SCRAP), 4, [1]),
        ((SOUND, HOLE, SCRAP), 3, []),
        ((SCRAP, SCRAP, SCRAP), 8, [0, 2]),
        ((HOLE, SCRAP, SCRAP), 20, [0]),
    ],
    ids=[
        "damaged fill up",
        "not while sound are left",
        "damaged if no sound fits",
        "scraps do not count",
        "unless there is nothing else",
        "nor beside damaged",
    ],
)
def test_grades(
    build: Build, faults: tuple[frozenset[Weakness], ...], chars: int, expected: list[int]
) -> None:
    sentences = build(["六个字的句", "四字句子", "三字句"]).sentences
    items = [Ranked(s, 1.0, fault) for s, fault in zip(sentences, faults, strict=True)]
    assert [sentences.index(s) for s in take_chars(items, chars)] == expected


@pytest.mark.parametrize(("count", "length"), [(1, 1), (2, 2), (9, 2)])
def test_take_sentences(build: Build, count: int, length: int) -> None:
    assert len(take_sentences(ranking(build(["甲句。", "乙句。"])), count)) == length


def test_shortest_good_prefers_sound_ones(build: Build) -> None:
    article = build(["很长的一个句子。", "短句。", "中等的句子。"])
    assert shortest_good(ranking(article, "短句。")).text == "中等的句子。"
    assert shortest_good(ranking(build(["短句。"]), "短句。")).text == "短句。"


@pytest.mark.parametrize(
    ("order", "expected"),
    [("page", ["甲句。", "乙句。", "丙句。"]), ("shuffled", ["丙句。", "甲句。", "乙句。"])],
)
def test_reading_order(build: Build, order: str, expected: list[str]) -> None:
    article = build(["甲句。", "乙句。"], ["丙句。"], order=order)
    first, second, third = article.sentences
    assert [s.text for s in reading_order(article, [third, second, first])] == expected
