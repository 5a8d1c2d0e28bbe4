"""All the schools of a city are no school, and a tour of a place is no person."""

from __future__ import annotations

import pytest

from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary


def _known(text: str) -> dict[str, str]:
    source = Context.of([text], Glossary.builtin()).prepare(text)
    return {term.source: term.english for term in source.terms}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("银川市幼儿园九月开学。", "银川市"),
        ("杭州市小学推迟上课。", "杭州市"),
        ("海淀区中学开设劳动课。", "海淀区"),
        ("济南市医院床位紧张。", "济南市"),
    ],
)
def test_of_many_only_the_place_is_named(text: str, place: str) -> None:
    assert list(_known(text)) == [place]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("银川市第一幼儿园搬迁。", "Yinchuan No. 1 Kindergarten"),
        ("北京小学举行校庆。", "Beijing Primary School"),
    ],
)
def test_one_by_its_own_name(text: str, name: str) -> None:
    assert name in _known(text).values()


def test_a_tour_is_no_person() -> None:
    text = "周末游兰溪成为时尚。"
    assert not {"You Lanxi"} & set(_known(text).values())
    assert "游国恩" in _known("教授游国恩说，书稿已完成。")
