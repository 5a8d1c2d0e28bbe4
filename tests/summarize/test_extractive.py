"""Lengths, methods and bad arguments of ``summarize``."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhbrief.article import read
from zhbrief.article.model import Article, Mark, Sentence, Span
from zhbrief.errors import InputError, UsageError
from zhbrief.summarize import METHODS, rank, summarize

STORY = (
    "临江市政府周一宣布，将在三年内建成四条城市铁路，总投资86亿元。",
    "新铁路全长120公里，连接机场、港口和高新区。",
    "市长林一鸣在发布会上介绍了铁路的路线。",
    "工程由临江铁建集团承担，预计明年三月开工。",
    "沿线居民最关心的是施工噪音。",
    "铁路建成后，机场到市中心的时间将从70分钟缩短到25分钟。",
    "临江市去年的机场旅客超过900万人次。",
    "专家提醒，城市铁路的运营成本不低。",
)


def article(*texts: str, title: str = "", marks: dict[int, Mark] | None = None) -> Article:
    """Return an article of one paragraph per two sentences; *marks* by sentence number."""
    original = title + "".join(texts)
    place = len(title)
    sentences = []
    for number, text in enumerate(texts):
        span = Span(place, place + len(text))
        mark = frozenset({marks[number]}) if marks and number in marks else frozenset()
        sentences.append(Sentence(text, text, span, number // 2, mark))
        place = span.end
    head = Sentence(title, title, Span(0, len(title))) if title else None
    return Article(original, tuple(sentences), head)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("count", [1, 3, 8])
def test_exactly_so_many_sentences(method: str, count: int) -> None:
    summary = summarize(article(*STORY), sentences=count, method=method)
    assert len(summary.sentences) == count
    assert summary.method == method


def test_all_sentences_where_there_are_fewer() -> None:
    assert len(summarize(article(*STORY), sentences=50).sentences) == len(STORY)


def test_five_sentences_by_default() -> None:
    assert len(summarize(article(*STORY)).sentences) == 5


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("chars", range(15, 240, 15))
def test_never_more_characters_and_nothing_left_that_fits(method: str, chars: int) -> None:
    summary = summarize(article(*STORY), chars=chars, method=method)
    if summary.is_over_budget:
        assert min(map(len, STORY)) > chars
        assert len(summary.sentences) == 1
        return
    assert summary.chars <= chars
    taken = {s.text for s in summary.sentences}
    left = [text for text in STORY if text not in taken]
    assert all(len(text) > chars - summary.chars for text in left)


def test_too_few_characters_give_the_shortest_good_sentence() -> None:
    summary = summarize(article("他说好。", *STORY), chars=3)
    assert summary.is_over_budget
    assert summary.text == "沿线居民最关心的是施工噪音。"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"sentences": 1, "chars": 10}, "not both"),
        ({"sentences": 0}, "at least 1"),
        ({"chars": -5}, "at least 1"),
        ({"sentences": True}, "whole number"),
        ({"sentences": 2.0}, "whole number"),
        ({"method": "texrank"}, "Did you mean 'textrank'"),
        ({"method": "magic"}, "Known: extractive"),
    ],
    ids=["both", "none", "negative", "bool", "float", "typo", "unknown"],
)
def test_wrong_arguments(options: dict[str, object], words: str) -> None:
    with pytest.raises(UsageError, match=words):
        summarize(article(*STORY), **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "bad",
    [article(), article("第一节", "第二节", marks={0: Mark.HEADING, 1: Mark.HEADING})],
    ids=["empty", "headings"],
)
def test_nothing_to_summarize(method: str, bad: Article) -> None:
    with pytest.raises(InputError, match="No sentence to summarize"):
        summarize(bad, method=method)


@pytest.mark.parametrize("method", METHODS)
def test_page_order_in_the_output(method: str) -> None:
    starts = [
        s.span.start for s in summarize(article(*STORY), sentences=4, method=method).sentences
    ]
    assert starts == sorted(starts)


@pytest.mark.parametrize("method", METHODS)
def test_every_method_ranks_every_sentence_once(method: str) -> None:
    ranked = [item.sentence.text for item in METHODS[method](article(*STORY))]
    assert sorted(ranked) == sorted(STORY)


def test_one_sentence() -> None:
    assert summarize(article(STORY[0])).text == STORY[0]


def test_a_prefix_of_the_ranking_is_the_summary() -> None:
    story = article(*STORY)
    best = {item.sentence for item in rank(story)[:3]}
    assert set(summarize(story, sentences=3).sentences) == best


PIECES = st.text("铁路他这说，。？“”「」 3亿%MEMS\n，的此外", min_size=0, max_size=30)


@settings(deadline=None)
@given(
    st.lists(st.tuples(PIECES, st.sampled_from([None, *Mark])), max_size=12),
    st.integers(1, 80),
    st.sampled_from(sorted(METHODS)),
)
def test_any_article_gives_a_summary_or_says_that_it_cannot(
    pieces: list[tuple[str, Mark | None]], chars: int, method: str
) -> None:
    marks = {number: mark for number, (_, mark) in enumerate(pieces) if mark}
    story = article(*(text for text, _ in pieces), marks=marks)
    try:
        summary = summarize(story, chars=chars, method=method)
    except InputError:
        assert all(
            not text.strip("，。？“”「」 %\n") or n in marks for n, (text, _) in enumerate(pieces)
        )
        return
    assert set(summary.sentences) <= set(story.sentences)
    assert summary.chars <= chars or (summary.is_over_budget and len(summary.sentences) == 1)


def test_scraps_are_taken_only_where_so_many_sentences_are_asked_for() -> None:
    page = (
        "转一篇，今天刚出的：\n\n新桥昨天上午建成通车，全长两千三百米，连接江北和江南两个区。\n\n"
        "市交通局说，桥上每天可以通行六万辆车，收费标准另行公布。\n\n联系人：黄一鸣/周倩\n"
    )
    article = read(page.encode())
    assert len(summarize(article).sentences) == 2
    assert len(summarize(article, sentences=3).sentences) == 3
