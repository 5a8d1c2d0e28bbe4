"""Short names of companies that an article repeats and never gives in full."""

from __future__ import annotations

from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.repeated_companies import repeated_companies

STORY = [
    "玮康生物昨日宣布扩产，公司股价上涨。",
    "分析师认为，玮康生物的疫苗供不应求，丰岚置业则在收缩。",
    "海洋生物受到保护，海洋生物种类增加，节能环保、节能环保成为口号。",
]


def test_a_repeated_short_name_is_a_company() -> None:
    found = {entry.chinese: entry.english for entry in repeated_companies(STORY, lambda _: None)}
    assert found == {"玮康生物": "Weikang Biological"}


def test_nothing_is_found_outside_business() -> None:
    texts = [text.replace("公司股价", "气温") for text in STORY]
    assert not list(repeated_companies(texts, lambda _: None))


def test_the_engine_is_given_the_name_and_the_reader_the_doubt() -> None:
    prepared = Context.of(STORY, Glossary.builtin()).prepare(STORY[1])
    terms = {term.source: term.english for term in prepared.request.constraints}
    assert terms["玮康生物"] == "Weikang Biological"
