"""What is known of a sentence is found, and written into it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Constraint, Kind, Request


def _context(*sentences: str) -> Context:
    return Context.of(sentences, Glossary.builtin())


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        pytest.param(
            "项目年产值不低于20亿元。", "项目年产值at least 2 billion yuan。", id="figure"
        ),
        pytest.param("月产3万片的生产线", "a monthly output of 30,000", id="rate"),
        pytest.param("中芯国际在北京建厂。", "SMIC在Beijing建厂。", id="names"),
        pytest.param("总投资 106 亿元", "总投资10.6 billion yuan", id="stray spaces"),
        pytest.param("他写了《人工智能》。", "《Artificial Intelligence》", id="a title"),
        pytest.param("他写了《三权分置》。", "《Separation of Three Rights》", id="of in a title"),
    ],
)
def test_known_english_is_written_into_the_sentence(chinese: str, english: str) -> None:
    assert english in inline(_context(chinese).prepare(chinese).request)


def test_two_latin_words_do_not_run_together() -> None:
    request = Request(
        "北京亦庄",
        (
            Constraint(0, 2, "北京", "Beijing", Kind.NAME),
            Constraint(2, 4, "亦庄", "Yizhuang", Kind.NAME),
        ),
    )
    assert inline(request) == "Beijing Yizhuang"


def test_a_person_introduced_once_is_known_everywhere() -> None:
    context = _context("公司董事长王建国说，订单很多。", "王建国对此没有回应。")
    second = context.prepare("王建国对此没有回应。")
    assert [term.english for term in second.terms] == ["Wang Jianguo"]


def test_the_digits_of_a_term_are_no_figure() -> None:
    prepared = _context("三城一区建设加快。").prepare("三城一区建设加快。")
    assert prepared.figures == ()


def test_inlined_constraints_do_not_overlap() -> None:
    text = "第三代半导体功率器件总投资不低于20亿元，王建国董事长说。"
    inlined = _context(text).prepare(text).inlined
    assert len(inlined) >= 2
    for one, other in pairwise(inlined):
        assert one.end <= other.start
    assert all(text[c.start : c.end] == c.source for c in inlined)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("市政府26日公布了方案。", "市政府on the 26th公布了方案。"),
        ("7月26日发放消费券。", "on 26 July发放consumption voucher。"),
        ("他生于1990年7月26日。", "他生于26 July 1990。"),
        ("学校于9月1日开学。", "学校于1 September开学。"),
        ("截至26日，工程完成。", "截至the 26th，工程完成。"),
        ("26日的会议很短。", "the 26th的会议很短。"),
        ("新规8月1日起施行。", "新规1 August起施行。"),
    ],
    ids=["day", "month", "born", "preposition", "until", "attribute", "since"],
)
def test_a_day_that_says_when_is_written_as_an_adverb(text: str, written: str) -> None:
    assert inline(_context(text).prepare(text).request) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("铁路公司上半年收入增长5%。", "铁路公司in the first half收入增长5%。"),
        ("其中二季度客流增长50%。", "其中in the second quarter客流增长50%。"),
        ("近三年运送旅客340万人。", "in the past three years运送旅客3.4 million people。"),
        ("2023年上半年列车增加。", "in the first half of 2023列车增加。"),
        ("铁路公司发布上半年业绩。", "铁路公司发布the first half业绩。"),
        ("客流较一季度有所下滑。", "客流较the first quarter有所下滑。"),
        ("上半年的客流增长5%。", "the first half的客流增长5%。"),
        ("一季度报告显示亏损。", "the first quarter报告显示亏损。"),
        ("三季度以来，客流增加。", "the third quarter以来，客流增加。"),
        ("在第三季度，客流增加。", "在the third quarter，客流增加。"),
    ],
)
def test_a_period_that_says_when_is_written_as_an_adverb(text: str, written: str) -> None:
    assert inline(_context(text).prepare(text).request) == written
