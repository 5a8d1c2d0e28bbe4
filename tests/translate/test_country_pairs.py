"""Two countries by one character each."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.model import Candidate


@pytest.mark.parametrize(
    ("texts", "last"),
    [
        (["中国队将迎战马尔代夫队。", "中马比赛后搭建舞台。"], "China-Maldives比赛后搭建舞台。"),
        (["坦桑尼亚总统今天抵达。", "坦中关系良好。"], "Tanzania-China关系良好。"),
        # Two that it may be, and none.
        (["马来西亚和马尔代夫来了。", "中马关系良好。"], "中马关系良好。"),
        (["他来了。", "中马关系良好。"], "中马关系良好。"),
        (["哈萨克斯坦来了。", "大中城市比赛开幕。"], "大中城市比赛开幕。"),
    ],
)
def test_the_country_that_the_article_names(texts: list[str], last: str) -> None:
    context = Context.of(texts, load_glossary())
    assert inline(context.prepare(texts[-1]).request) == last


@pytest.mark.parametrize(
    ("english", "is_told"),
    [
        ("The stage will be built after the match between China and Malaysia.", True),
        ("The stage will be built after the match between China and the Maldives.", False),
        ("The stage will be built after the China-Maldives match.", False),
    ],
)
def test_another_country_is_told(english: str, *, is_told: bool) -> None:
    context = Context.of(["中国队迎战马尔代夫队。", "中马比赛后搭建舞台。"], load_glossary())
    source = context.prepare("中马比赛后搭建舞台。")
    flags = check(source, Candidate(english), context.glossary)
    assert any(flag.code in ("TERM", "NAME") for flag in flags) is is_told
