"""The plain methods do what their papers say."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.article.model import Article
from zhbrief.summarize import Ranked
from zhbrief.summarize.baselines import lead, lexrank, textrank

Build = Callable[..., Article]

CENTRE = "高速铁路由建筑集团承担。"
LINKED = ["高速铁路连接港口。", "机场大楼也由建筑集团设计。"]
ASIDE = "老人喜欢喝茶下棋。"


def test_lead_keeps_the_page(build: Build) -> None:
    article = build([ASIDE, CENTRE], LINKED)
    assert [item.sentence for item in lead(article)] == list(article.sentences)


@pytest.mark.parametrize("method", [textrank, lexrank])
def test_the_central_sentence_wins(
    build: Build, method: Callable[[Article], tuple[Ranked, ...]]
) -> None:
    ranked = [item.sentence.text for item in method(build([ASIDE, *LINKED, CENTRE]))]
    assert ranked[0] == CENTRE
    assert ranked[-1] == ASIDE


@pytest.mark.parametrize("method", [textrank, lexrank])
def test_no_shared_words_at_all(
    build: Build, method: Callable[[Article], tuple[Ranked, ...]]
) -> None:
    article = build([ASIDE, "铁路开工。", "是的。"])
    assert [item.sentence for item in method(article)] == list(article.sentences)
