"""The order in which sentences are chosen."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from zhbrief.article import read
from zhbrief.article.model import Article, Mark, Sentence, Span
from zhbrief.errors import InputError
from zhbrief.summarize import Weakness, rank, summarize
from zhbrief.summarize.ranking import usable

Build = Callable[..., Article]

LEAD = "临江市政府周一宣布，将在三年内建成四条城市铁路，总投资86亿元。"
ROUTE = "新铁路全长120公里，连接机场、港口和高新区。"
BUILDER = "铁路工程由临江铁建集团承担，预计明年三月开工。"
LATER = "他表示，铁路建设不会影响沿线居民的生活。"
HOLE = "新铁路将采用全国，的信号系统，由临江铁建集团研制。"
HEADING = "四条铁路的路线"


def texts(article: Article) -> list[str]:
    return [item.sentence.text for item in rank(article)]


def test_every_usable_sentence_once(build: Build) -> None:
    article = build([HEADING], [LEAD, ROUTE], [BUILDER, LEAD], marks={HEADING: Mark.HEADING})
    assert sorted(texts(article)) == sorted([LEAD, ROUTE, BUILDER])


def test_punctuation_makes_no_other_sentence(build: Build) -> None:
    assert len(usable(build([LEAD, LEAD.replace("，", ","), "……"]))) == 1


@pytest.mark.parametrize("article", [(), ([HEADING],)], ids=["empty", "heading"])
def test_nothing_usable(build: Build, article: tuple[list[str], ...]) -> None:
    with pytest.raises(InputError, match="only headings or no text"):
        rank(build(*article, marks={HEADING: Mark.HEADING}))


def test_damaged_ones_come_after_all_sound_ones(build: Build) -> None:
    weak = ["铁路何时才能开工？", "天气晴朗。", LATER]
    article = build([HOLE, *weak, BUILDER], marks={HOLE: Mark.DAMAGED})
    assert texts(article)[-1] == HOLE


def test_one_that_may_begin_with_a_heading_gives_way(build: Build) -> None:
    article = build([LEAD, BUILDER, LATER])
    first = texts(article)[0]
    marked = build([LEAD, BUILDER, LATER], marks={first: Mark.GLUED}, scraped=True)
    assert texts(marked)[0] != first


def test_the_lead_of_a_page_that_was_not_scraped_is_no_other_headline(build: Build) -> None:
    marks = {LEAD: Mark.GLUED}
    for title in ("", "四条铁路三年建成"):
        assert texts(build([LEAD], [BUILDER, ROUTE], title=title, marks=marks))[0] == LEAD
    for doubtful in (
        build([LEAD], [BUILDER, ROUTE], marks=marks, scraped=True),
        build([LEAD], [BUILDER, ROUTE], marks=marks, order="shuffled"),
        build([BUILDER], [LEAD, ROUTE], marks=marks),
    ):
        found = {item.sentence.text: item.weaknesses for item in rank(doubtful)}
        assert Weakness.GLUED in found[LEAD]


def test_what_a_chosen_sentence_says_word_by_word_comes_last(build: Build) -> None:
    whole = "新铁路全长120公里，连接机场、港口和高新区，沿途有六座车站。"
    assert texts(build([whole, ROUTE, BUILDER], [LATER]))[-1] == ROUTE
    # It comes first where it is the lead, and is no repetition of a damaged one.
    assert texts(build([ROUTE, whole, BUILDER], [LATER]))[0] == ROUTE
    part = "新铁路全长120公里，沿途有六座车站。"
    for other in (
        build([part, ROUTE], [LATER]),
        build([whole, ROUTE], marks={whole: Mark.DAMAGED}),
    ):
        assert all(item.score > 0 for item in rank(other))
    assert rank(build([whole, ROUTE], [LATER]))[-1].score == 0


def test_fragments_come_last(build: Build) -> None:
    article = build(["市长说。", HOLE, LEAD], marks={HOLE: Mark.DAMAGED})
    assert texts(article) == [LEAD, HOLE, "市长说。"]


def test_all_damaged(build: Build) -> None:
    article = build([HOLE, LEAD], marks={HOLE: Mark.DAMAGED, LEAD: Mark.DAMAGED})
    assert len(summarize(article, sentences=2).sentences) == 2


def test_all_quotes(build: Build) -> None:
    quotes = [
        "“我们会在三年内建成四条铁路，不会拖延。”",
        "“铁路的票价由市政府决定，不由公司决定。”",
    ]
    article = build(quotes, marks=dict.fromkeys(quotes, Mark.QUOTE))
    assert len(rank(article)) == 2
    assert all(Weakness.QUOTE in item.weaknesses for item in rank(article))


def test_the_lead_wins_on_a_page_in_order(build: Build) -> None:
    article = build([LEAD, LATER], [ROUTE], [BUILDER], order="page")
    assert texts(article)[0] == LEAD


def test_place_does_not_count_on_a_shuffled_page(build: Build) -> None:
    aside = "老人们喜欢在江边的茶馆里下棋聊天。"
    article = build([aside], [LATER], [ROUTE], [BUILDER], [LEAD], order="shuffled")
    assert texts(article)[-1] != LEAD
    assert texts(article).index(LEAD) < texts(article).index(aside)


def test_the_title_counts(build: Build) -> None:
    paragraphs = ([ROUTE], ["专家提醒，城市噪音对老人的健康影响最大。"], [BUILDER])
    without = texts(build(*paragraphs, order="shuffled"))
    with_title = texts(build(*paragraphs, order="shuffled", title="噪音影响老人健康"))
    noise = paragraphs[1][0]
    assert with_title[0] == noise
    assert without[0] != noise


def test_what_was_said_is_not_said_again(build: Build) -> None:
    again = "临江市政府宣布，三年内将建成四条城市铁路，总投资86亿元。"
    other = "沿线三个区的居民对施工噪音表示担心。"
    ranked = texts(build([LEAD, again], [other], [ROUTE], order="page"))
    assert ranked.index(again) > ranked.index(other)


def test_a_leaning_sentence_rises_once_its_support_is_chosen(build: Build) -> None:
    leaning = "这条铁路由临江铁建集团承担，预计明年三月开工。"
    after_its_support = rank(build([LEAD, leaning], [ROUTE], order="page"))
    alone = rank(build([LEAD], [leaning], [ROUTE], order="page"))
    score = {r.sentence.text: r.score for r in after_its_support}
    assert score[leaning] > {r.sentence.text: r.score for r in alone}[leaning]


@pytest.mark.parametrize(("length", "part"), [(90, 1.0), (360, 0.5)], ids=["handy", "long"])
def test_long_sentences_are_worth_less(build: Build, length: int, part: float) -> None:
    word = "铁路"
    short, long = word * 20, word * (length // 2)
    scores = [rank(build([text]))[0].score for text in (short, long)]
    assert scores[1] == pytest.approx(part * scores[0])


def test_ten_thousand_sentences(build: Build) -> None:
    many = [f"第{n}号线将在{n % 50}年内建成，由第{n % 70}工程公司承担。" for n in range(10_000)]
    assert len(rank(build(*([text] for text in many)))) == 10_000


def test_the_same_whatever_the_hash_seed() -> None:
    code = (
        "from zhbrief.article.model import Article, Sentence, Span\n"
        "from zhbrief.summarize import rank\n"
        f"texts = {[LEAD, ROUTE, BUILDER, LATER, HOLE]!r}\n"
        "sentences = tuple(Sentence(t, t, Span(0, len(t)), n) for n, t in enumerate(texts))\n"
        "print([(r.sentence.paragraph, r.score) for r in rank(Article('', sentences))])\n"
    )
    outputs = set()
    for seed in ("1", "2"):
        outputs.add(_output(code, seed))
    assert len(outputs) == 1


def _output(code: str, seed: str) -> str:
    import os

    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, env=environment, check=True, capture_output=True, text=True
    ).stdout


def test_spans_and_marks_are_passed_on(build: Build) -> None:
    article = build([LEAD, ROUTE])
    found = summarize(article, sentences=1).sentences[0]
    assert found in article.sentences
    assert article.original[found.span.start : found.span.end] == found.original


def test_a_sentence_without_a_content_word() -> None:
    odd = Sentence("是的。", "是的。", Span(0, 3))
    assert summarize(Article("是的。", (odd,))).sentences == (odd,)


def test_a_section_that_has_had_its_say_gives_way(build: Build) -> None:
    paragraphs = (["铁路"], [LEAD], [ROUTE], ["资金"], [BUILDER])
    heads = {"铁路": Mark.HEADING, "资金": Mark.HEADING}
    scores = {r.sentence.text: r.score for r in rank(build(*paragraphs, marks=heads))}
    plain = {r.sentence.text: r.score for r in rank(build([LEAD], [ROUTE], [BUILDER]))}
    assert scores[BUILDER] / scores[ROUTE] > plain[BUILDER] / plain[ROUTE]


def test_a_lead_may_have_many_figures() -> None:
    lead = (
        "昨日上午，一辆载有32名乘客的客车在弯道侧翻，造成3人死亡，11人受伤，其中2人重伤，5人轻伤。"
    )
    rest = (
        "事故发生以后，消防员赶到客车侧翻的现场救援乘客。司机已被警方控制，客车侧翻的原因仍在调查。"
    )
    article = read(f"{lead}{rest}\n".encode())
    assert rank(article)[0].sentence.text == lead


def test_a_lead_that_is_a_table_is_none() -> None:
    lead = "前三季度收入分别为3亿元、4亿元、5亿元，利润分别为1亿元、2亿元、3亿元，增长5%、6%、7%。"
    rest = "公司昨天宣布新建一家工厂。公司的新工厂明年投产，收入和利润将继续增长。"
    article = read(f"{lead}{rest}\n".encode())
    assert rank(article)[0].sentence.text != lead


def test_the_first_paragraph_tells_how_many() -> None:
    lead = "受暴雨影响，临江市沿江三个县16日起发生洪水，雨量最大的青山镇达412毫米。"
    counts = "截至18日12时，洪水造成73个乡镇受灾，受灾人口15万人，转移1.2万人，3人死亡、2人失联。"
    rest = "洪水冲毁了沿江的公路。临江市的洪水预警将持续到周末。雨后的江面有许多树木。"
    article = read(f"{lead}{counts}\n\n{rest}\n".encode())
    assert counts in [item.sentence.text for item in rank(article)[:2]]
