"""How far the order of a page is trusted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.article.model import Article, Mark
from zhbrief.summarize.position import (
    is_shuffled,
    opening_shares,
    order_trust,
    place_scores,
    position_scores,
)

Build = Callable[..., Article]

DISPATCH = "本报讯 记者昨天从市政府获悉，四条城市铁路将在三年内建成。"
PLAIN = ["新铁路连接机场和港口。"], ["工程由铁建集团承担。"], ["施工噪音令居民担心。"]
BACKWARD = "此外，沿线还将建设十二座公交枢纽。"


@pytest.mark.parametrize(("order", "trust"), [("page", 1.0), ("shuffled", 0.15)])
def test_what_the_reader_found_out_counts(build: Build, order: str, trust: float) -> None:
    article = build([BACKWARD], *PLAIN, [DISPATCH], order=order, scraped=True)
    assert order_trust(article) == trust
    assert is_shuffled(article) == (order == "shuffled")


@pytest.mark.parametrize(
    ("paragraphs", "trust"),
    [
        (([DISPATCH], *PLAIN), 1.0),
        ((*PLAIN, [DISPATCH]), 0.6),
        (([BACKWARD], *PLAIN), 0.15),
        (([BACKWARD], *PLAIN, [DISPATCH]), 0.15),
        (([BACKWARD], [DISPATCH]), 1.0),
    ],
    ids=["in order", "dispatch last", "backward first", "both", "too short to tell"],
)
def test_signs_where_the_order_is_unknown(
    build: Build, paragraphs: tuple[list[str], ...], trust: float
) -> None:
    assert order_trust(build(*paragraphs, scraped=True)) == trust


def test_a_title_far_down_is_a_sign(build: Build) -> None:
    article = build(*PLAIN, ["四条城市铁路获批。"], title="四条城市铁路获批", scraped=True)
    assert order_trust(article) == 0.6


def test_a_text_that_was_not_scraped_is_in_order(build: Build) -> None:
    assert order_trust(build([BACKWARD], *PLAIN, [DISPATCH])) == 1.0


def test_early_places_are_worth_more() -> None:
    assert position_scores(3) == [1.0, pytest.approx(2 / 3), 0.5]


def test_a_story_starts_with_its_title_and_a_dispatch(build: Build) -> None:
    titled = "四条城市铁路获批，总长120公里。"
    speech = "“施工的噪音令居民担心。”"
    article = build(
        [BACKWARD],
        [speech],
        *PLAIN,
        [DISPATCH],
        [titled],
        title="四条城市铁路获批",
        marks={speech: Mark.QUOTE},
        order="shuffled",
    )
    shares = list(opening_shares(article, article.body).values())
    back, spoken, *plain, dispatch, own = shares
    assert sum(shares) == pytest.approx(1)
    assert back < spoken < min(plain) < min(own, dispatch)


def test_on_a_shuffled_page_the_likely_opening_is_the_earliest(build: Build) -> None:
    paragraphs = ([BACKWARD, "工程分三期。"], *PLAIN, [DISPATCH, "工程分两期。"])
    natural = build(*paragraphs, order="page")
    shuffled = build(*paragraphs, order="shuffled")
    assert place_scores(natural, natural.body) == position_scores(7)
    scores = place_scores(shuffled, shuffled.body)
    assert max(range(7), key=scores.__getitem__) == 5
    assert scores[5] > scores[6] > scores[1]
