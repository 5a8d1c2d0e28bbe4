"""Reports, papers, questions and posts, each of which was once read wrongly."""

from __future__ import annotations

import pytest

from zhbrief.article import Article, Mark, read

STORY = (
    "临江市水务局周三公布，全市四座水库的蓄水量已经达到3.6亿立方米，比去年同期多一成。",
    "水务局副局长罗一鸣说，今年的春灌用水可以得到保障，各乡镇不必再错峰取水。",
    "水库管理处预计，汛期来临之前还要腾出约两成库容，为上游来水做好准备。",
)


def texts(article: Article) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def reasons(article: Article) -> dict[str, str]:
    return {removed.text: removed.reason for removed in article.removed}


def plain(*lines: str) -> Article:
    return read("\n".join(lines).encode())


def test_questions_that_a_page_folds_are_all_read() -> None:
    pairs = (
        ("什么时候开始执行？", "从2024年4月1日起执行。"),
        ("第一级的水量是多少？", "每户每年216立方米，每立方米2.6元。"),
    )
    body = "".join(f"<details><summary>{q}</summary><p>{a}</p></details>" for q, a in pairs)
    article = read(f"<html><body><h1>阶梯水价常见问题</h1>{body}</body></html>".encode())
    assert texts(article) == [text for pair in pairs for text in pair]
    assert not article.origin.published


def test_the_kind_of_a_release_is_no_title() -> None:
    head = ("經濟部水利署新聞稿", "發布日期：113年3月5日", "", "臨江水庫蓄水率回升至65%", "")
    article = plain(*head, "經濟部水利署今（5）日表示，臨江水庫蓄水量達3.6億立方公尺，蓄水率65%。")
    assert article.title is not None
    assert article.title.original == "臨江水庫蓄水率回升至65%"


def test_the_english_abstract_of_a_paper_is_told() -> None:
    english = (
        "Effects of pre-flood release on downstream fish",
        "LUO Yiming1, ZHOU Ming2",
        "Abstract: [Objective] To study the fate of fish. [Results] There are fewer of them.",
        "Key words: reservoir; release; fish",
    )
    chinese = "摘 要：[目的]研究水库汛前放水对下游鱼类的影响。[结果]鱼类密度下降23.5%。"
    article = plain("水库汛前放水对下游鱼类的影响", chinese, *english, "0 引言", *STORY)
    assert [reasons(article).get(line) for line in english] == ["text in another language"] * 4
    assert "two languages" in article.notes[0]


def test_lines_that_a_board_numbers_are_no_digest() -> None:
    form = ("1.媒體來源:", "2.記者署名:", "3.完整新聞標題:", "4.完整新聞內文:")
    article = plain(*form, "臨江市水務局週三公布，四座水庫的蓄水量達到3.6億立方公尺，多一成。")
    assert all(reasons(article)[line] == "date or source line" for line in form)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("下一步打算：1.4月底前完成整改。", "下一步打算：1. 4月底前完成整改。"),
        ("1.4月底前完成整改。", "1. 4月底前完成整改。"),
        ("2.2025年前建成三座水厂。", "2. 2025年前建成三座水厂。"),
        ("1.4亿立方米的库容不够用。", "1.4亿立方米的库容不够用。"),
        ("平均用了1.4个月才完成整改。", "平均用了1.4个月才完成整改。"),
    ],
)
def test_the_number_of_an_item_is_no_part_of_its_date(line: str, expected: str) -> None:
    assert expected in texts(plain(*STORY, line, *STORY[:1]))


def test_the_head_of_a_table_in_spaces_is_a_row() -> None:
    rows = ("东湖区      1203        560         3.2", "西山县      2310        120         -1.5")
    head = "县区        农业用水    工业用水    同比(%)"
    article = plain(STORY[0], "", head, *rows, "", STORY[1])
    assert ["".join(text.split()) for text in texts(article)[1:3]] == [
        "县区|农业用水|工业用水|同比(%)",
        "东湖区|1203|560|3.2",
    ]
    assert Mark.FRAGMENT in article.sentences[1].marks


def test_who_took_part_makes_the_time_a_fact() -> None:
    time = "时间：2024年4月18日 15:00-16:00"
    article = plain("业绩说明会纪要", time, "参会人员：总经理罗一鸣、财务总监赵一", *STORY)
    assert time not in reasons(article)
    assert not article.origin.published


def test_how_often_a_post_was_liked_is_no_story() -> None:
    line = "转发 328 评论 56 ñ1024"
    assert reasons(plain(*STORY, line))[line] == "date or source line"
