"""What speaks for a sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.article.model import Article, Mark
from zhbrief.summarize.features import (
    count_figures,
    cue_score,
    figure_scores,
    organisation_score,
    title_score,
    title_words,
)

Build = Callable[..., Article]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("总投资106亿元，占全市的3.5%。", 2),
        ("2019年12月30日", 0),
        ("三百万人", 1),
        ("铁路开工了。", 0),
        ("21世纪的铁路", 0),
        ("昨天上午7时50分许，临海高速K187+400米处，2人受伤。", 1),
        ("指数报3200.5点，车程40小时。", 2),
    ],
)
def test_count_figures(text: str, count: int) -> None:
    assert count_figures(text) == count


def test_figures_count_less_where_all_sentences_have_them() -> None:
    assert figure_scores(["投资3亿元", "开工"]) == [pytest.approx(1 / 6), 0.0]
    assert figure_scores(["投资3亿元", "长5公里"]) == [0.0, 0.0]
    assert figure_scores([]) == []


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("临江铁建集团承担工程。", 0.5),
        ("临江铁建集团与江北大学合作，由建设银行贷款。", 1.0),
        ("居民担心噪音。", 0.0),
    ],
)
def test_organisation_score(text: str, score: float) -> None:
    assert organisation_score(text) == score


@pytest.mark.parametrize(("text", "score"), [("市政府宣布铁路开工。", 1.0), ("江水很清。", 0.0)])
def test_cue_score(text: str, score: float) -> None:
    assert cue_score(text) == score


def test_title_score() -> None:
    assert title_score(["铁路", "开工", "铁路"], ["铁路", "获批"]) == 0.5
    assert title_score(["铁路"], []) == 0.0


@pytest.mark.parametrize(
    ("title", "words"), [("城市铁路获批", ("城市", "铁路", "获批")), ("", ("噪音", "担忧"))]
)
def test_headings_above_the_story_stand_in_for_a_title(
    build: Build, title: str, words: tuple[str, ...]
) -> None:
    heads = {"噪音的担忧": Mark.HEADING, "路线": Mark.HEADING}
    article = build(["噪音的担忧"], ["居民担心。"], ["路线"], title=title, marks=heads)
    assert title_words(article) == words
