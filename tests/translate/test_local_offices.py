"""A place, its level and an office in it: 安吉县委书记 is the Party secretary of Anji County."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Code


def request(sentence: str) -> str:
    return inline(Context.of([sentence], Glossary.builtin()).prepare(sentence).request)


@pytest.mark.parametrize(
    ("sentence", "english"),
    [
        ("安吉县委书记到村里调研。", "Anji County Party secretary"),
        ("安吉县委副书记到村里调研。", "Anji County deputy Party secretary"),
        ("安吉县委常委会召开会议。", "Anji County Party Standing Committee"),
        ("安吉县委近日部署防汛。", "Anji county Party committee"),
        ("安吉县县委书记到村里调研。", "Anji County county Party secretary"),
        ("安吉县长到村里调研。", "Anji county magistrate"),
        ("安吉县副县长到村里调研。", "Anji County deputy county magistrate"),
        ("海沧区委副书记到社区调研。", "Haicang District deputy Party secretary"),
        ("海沧区委近日部署防汛。", "Haicang district Party committee"),
        ("海沧区政府近日部署防汛。", "Haicang District"),
        ("义乌市委书记到企业调研。", "Yiwu Party secretary"),
        ("河南省长到企业调研。", "Henan governor"),
        ("柳坪乡乡长介绍了经验。", "Liuping Township township head"),
        ("大别乡党委书记介绍了经验。", "Dabie Township Party secretary"),
        ("凤凰镇人民政府发出通知。", "Fenghuang Town People's Government"),
        ("科左中旗旗委书记到牧区调研。", "Horqin Left Middle Banner"),
        ("南岸区公安局发出通报。", "Nan'an District Public Security Bureau"),
    ],
)
def test_place_and_office_are_both_given(sentence: str, english: str) -> None:
    assert english in request(sentence)


@pytest.mark.parametrize(
    ("sentence", "unwanted"),
    [
        ("杭州市委托专家评估。", "committee"),
        ("两个乡镇政府发出通知。", "Town"),
        ("时任镇长表示感谢。", "Shiren"),
        ("沿县长途奔波。", "magistrate"),
        ("新开的社区长者食堂很热闹。", "head"),
        ("景区长廊正在修缮。", "head"),
        ("山区长出了新苗。", "head"),
        ("各县委派干部下乡。", "committee"),
        ("事故发生在兰考县长乐镇。", "magistrate"),
    ],
)
def test_what_only_looks_so(sentence: str, unwanted: str) -> None:
    assert unwanted not in request(sentence)


def test_a_lost_place_and_a_lost_deputy_are_told() -> None:
    sentence = "安吉县委副书记到村里调研。"
    context = Context.of([sentence], Glossary.builtin())
    source = context.prepare(sentence)
    no_place = Candidate("The deputy Party secretary of Anjou visited the village.")
    no_deputy = Candidate("The Party secretary of Anji County visited the village.")
    right = Candidate("The deputy Party secretary of Anji County visited the village.")

    def codes(candidate: Candidate) -> set[Code]:
        return {flag.code for flag in check(source, candidate, context.glossary)}

    assert Code.NAME in codes(no_place)
    assert Code.TERM in codes(no_deputy)
    assert codes(right) == set()


def test_a_speaker_behind_an_office_is_not_called_by_the_verb() -> None:
    assert "Li Ming说" in request("安吉县委书记李明说，要加快发展。")
