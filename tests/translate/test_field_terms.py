"""Terms of public life that small models take by their characters: 超生 is no super birth."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Code


@pytest.mark.parametrize(
    ("sentence", "english"),
    [
        ("这座公铁两用大桥明年完工。", "road-rail bridge"),
        ("大桥为公铁两用。", "road-rail"),
        ("跨海大桥的桩基已打好。", "cross-sea bridge"),
        ("他家当年因超生被罚。", "more children than allowed"),
        ("一二九运动纪念馆重新开放。", "December 9th Movement"),
        ("他曾在一二九师作战。", "129th Division"),
        ("九一八事变后，东北沦陷。", "September 18 Incident"),
        ("监委通报，他被双开。", "expelled from the Party and dismissed from public office"),
        ("法院将他列为失信被执行人。", "dishonest judgment debtor"),
        ("这种药已纳入集采。", "centralized procurement"),
        ("强基计划今年招生。", "Strong Foundation Plan"),
        ("这片田撂荒多年。", "left fallow"),
        ("烂尾楼的业主维权。", "unfinished building"),
        ("这款芯片已经流片。", "tape-out"),
        ("堰塞湖下游群众撤离。", "barrier lake"),
        ("报告期内公司收入1.99亿元。", "during the reporting period"),
    ],
)
def test_given_to_the_engine(sentence: str, english: str) -> None:
    assert english in inline(Context.of([sentence], Glossary.builtin()).prepare(sentence).request)


def test_no_detention_without_a_discipline_body() -> None:
    sentence = "他把行李留置在车站。"
    assert "detention" not in inline(
        Context.of([sentence], Glossary.builtin()).prepare(sentence).request
    )


def test_a_term_taken_by_its_characters_is_told() -> None:
    sentence = "他家当年因超生被罚。"
    context = Context.of([sentence], Glossary.builtin())
    source = context.prepare(sentence)

    def is_told(english: str) -> bool:
        flags = check(source, Candidate(english), context.glossary)
        return any(flag.code is Code.TERM for flag in flags)

    assert is_told("His family was fined for super birth that year.")
    assert not is_told("His family was fined for an above-quota birth that year.")


@pytest.mark.parametrize(
    ("sentence", "english"),
    [
        ("卢沟桥事变爆发。", "The July 7 Incident broke out."),
        ("五四运动爆发。", "The May 4 Movement broke out."),
        ("三八妇女节到来。", "March 8 International Women's Day is coming."),
        ("当地启动四级应急响应。", "A level-4 emergency response was launched there."),
    ],
)
def test_digits_of_what_is_as_good_are_no_invention(sentence: str, english: str) -> None:
    context = Context.of([sentence], Glossary.builtin())
    assert check(context.prepare(sentence), Candidate(english), context.glossary) == ()
