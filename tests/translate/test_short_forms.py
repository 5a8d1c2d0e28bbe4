"""Short forms of foreign names: what the article names in full, or a city that everyone knows."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context, Prepared, inline
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Code, Severity


def prepared(*sentences: str) -> tuple[Context, Prepared]:
    """Return an article and its last sentence."""
    context = Context.of(sentences, Glossary.builtin())
    return context, context.prepare(sentences[-1])


@pytest.mark.parametrize(
    ("first", "later", "english"),
    [
        ("他们赴杜塞尔多夫参展。", "杜塞展会规模很大。", "Düsseldorf展会"),
        ("代表团抵达布宜诺斯艾利斯。", "布宜居民夹道欢迎。", "Buenos Aires居民"),
        ("他在斯图加特长大。", "斯图工厂雇用两千人。", "Stuttgart工厂"),
    ],
)
def test_read_as_the_full_name(first: str, later: str, english: str) -> None:
    assert english in inline(prepared(first, later)[1].request)


def test_another_name_for_it_is_told() -> None:
    context, source = prepared("他们赴杜塞尔多夫参展。", "杜塞机场附近的酒店已订满。")

    def told(english: str) -> list[tuple[Severity, str]]:
        flags = check(source, Candidate(english), context.glossary)
        return [(flag.severity, flag.message) for flag in flags if flag.code is Code.NAME]

    wrong = told("Hotels near Deauville Airport are fully booked.")
    assert any(severity > Severity.INFO and "Düsseldorf" in text for severity, text in wrong)
    right = told("Hotels near Düsseldorf Airport are fully booked.")
    assert right == [(Severity.INFO, "“Düsseldorf” (杜塞) is taken for short of 杜塞尔多夫.")]


def test_of_a_name_that_nobody_knows_it_is_unknown() -> None:
    _, source = prepared("阿尔赫莱菲·布加萨维奇宣布退役。", "布加在场边落泪。")
    assert "布加" in [name.source for name in source.unknown]


def test_of_a_well_known_city_without_its_full_name_it_is_unknown() -> None:
    _, source = prepared("杜塞机场附近的酒店已订满。")
    assert [name.source for name in source.unknown] == ["杜塞"]


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("他赴杜塞尔多夫参展。", "杜塞尔多夫展会规模很大。"),  # in full again
        ("他从大马士革回国。", "大马华人过年。"),  # 大 is no sound
        ("马克西莫夫当选。", "他付了五十马克。"),  # a word
        ("印度总理纳伦德拉·莫迪来访。", "纳伦德拉·莫迪发表讲话。"),  # a piece of the full name
        ("苏珊维尔地区今天很热。", "苏珊维尔地区明天更热。"),
    ],
)
def test_no_short_form(first: str, later: str) -> None:
    context, source = prepared(first, later)
    assert not any(entry.note.startswith("short for") for entry in context.glossary)
    assert not any(len(name.source) < 3 for name in source.unknown)
