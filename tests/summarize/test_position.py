"""How far the order of a page is trusted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.article.model import Article
from zhbrief.summarize.position import is_shuffled, order_trust, position_scores

Build = Callable[..., Article]

DISPATCH = "本报讯 记者昨天从市政府获悉，四条城市铁路将在三年内建成。"
PLAIN = ["新铁路连接机场和港口。"], ["工程由铁建集团承担。"], ["施工噪音令居民担心。"]
BACKWARD = "此外，沿线还将建设十二座公交枢纽。"


@pytest.mark.parametrize(("order", "trust"), [("page", 1.0), ("shuffled", 0.2)])
def test_what_the_reader_found_out_counts(build: Build, order: str, trust: float) -> None:
    article = build([BACKWARD], *PLAIN, [DISPATCH], order=order, scraped=True)
    assert order_trust(article) == trust
    assert is_shuffled(article) == (order == "shuffled")


@pytest.mark.parametrize(
    ("paragraphs", "trust"),
    [
        (([DISPATCH], *PLAIN), 1.0),
        ((*PLAIN, [DISPATCH]), 0.6),
        (([BACKWARD], *PLAIN), 0.2),
        (([BACKWARD], *PLAIN, [DISPATCH]), 0.2),
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
