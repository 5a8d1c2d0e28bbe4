"""Cutting sentences into clauses and rejoining their English."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.clauses import clauses, rejoined
from zhbrief.translate.constraints import Context, Prepared
from zhbrief.translate.model import Candidate


def prepared(text: str) -> Prepared:
    return Context.of([text], load_glossary()).prepare(text)


LONG = (
    "新工厂去年在园区里正式开工建设，总投资20亿元，其中一期投资近5亿元；"
    "工厂投产后可以解决三百人的就业问题。"
)


def test_a_sentence_is_cut_at_its_punctuation() -> None:
    texts = [request.text for request in clauses(prepared(LONG))]
    assert texts == [
        "新工厂去年在园区里正式开工建设，总投资20亿元，其中一期投资近5亿元。",
        "工厂投产后可以解决三百人的就业问题。",
    ]


def test_commas_of_either_width_are_places_to_cut() -> None:
    wide = [request.text for request in clauses(prepared(LONG))]
    narrow = LONG.replace("，", ",").replace("；", ";")
    assert [request.text.replace(",", "，") for request in clauses(prepared(narrow))] == wide


def test_a_comma_inside_a_figure_is_none() -> None:
    text = "这座由当地居民出资修建的桥梁全长约30,000米并且位于偏远的山谷里已经通车多年。"
    assert clauses(prepared(text)) == ()


def test_what_is_known_goes_with_its_clause() -> None:
    for request in clauses(prepared(LONG)):
        assert request.constraints
        for known in request.constraints:
            assert request.text[known.start : known.end] == known.source


@pytest.mark.parametrize(
    "text",
    [
        "公司去年营收二十亿元。",
        "他在会上说：“今年的产量会比去年多得多，质量也会好得多，价格不变。”",
        "这家公司（去年三月在城南的新区里成立，今年五月搬到城北）正在招人。",
        "",
    ],
    ids=["short", "quotation", "bracket", "nothing"],
)
def test_what_cannot_be_cut_is_left_whole(text: str) -> None:
    assert clauses(prepared(text)) == ()


def test_a_cut_never_goes_through_what_is_known() -> None:
    text = "这座由当地居民出资修建的桥梁位于北纬30,000米处的山谷里并且已经通车多年。"
    assert clauses(prepared(text)) == ()


def test_what_leans_on_the_next_clause_stays_with_it() -> None:
    text = "据一所大学的统计，截至本月25日晚上21时整，全国确诊的病例已经超过四百万例。"
    assert clauses(prepared(text)) == ()
    text = "市里水利服务中心的副主任赵少勇在会上介绍，经过治理，九条沟的水质都达到了标准要求。"
    texts = [request.text for request in clauses(prepared(text))]
    assert not any(text.endswith("介绍。") for text in texts)
    text = "这所大学公布了新的统计，截至本月25日晚上21时整，全国确诊的病例已经超过四百万例。"
    texts = [request.text for request in clauses(prepared(text))]
    assert texts[-1].startswith("截至本月25日")


def test_clauses_become_sentences() -> None:
    parts = [[Candidate("a plant was built,")], [Candidate("It has 300 staff.")], [Candidate(" ")]]
    assert rejoined(parts) == Candidate("A plant was built. It has 300 staff.")


def test_a_clause_that_was_cut_off_is_told() -> None:
    parts = [[Candidate("One.")], [Candidate("Two and", is_truncated=True)]]
    assert rejoined(parts).is_truncated
