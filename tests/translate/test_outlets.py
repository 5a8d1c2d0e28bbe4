"""Outlets that a sentence quotes and that no glossary knows."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context, inline


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("据欧联网援引欧联通讯社报道，火已扑灭。", "据Oulian Online援引Oulian News Agency报道"),
        ("据意大利欧联通讯社报道，火已扑灭。", "Italy's Oulian News Agency"),
        ("据义大利欧联通讯社报道，火已扑灭。", "Italy's Oulian News Agency"),
        ("据大皖新闻网消息，火已扑灭。", "据Dawan News Online消息"),
    ],
    ids=["two", "behind its country", "behind another form", "news online"],
)
def test_an_outlet_of_no_known_word_is_named(text: str, expected: str) -> None:
    assert expected in inline(Context.of([text], load_glossary()).prepare(text).request)


@pytest.mark.parametrize(
    "text",
    [
        "据当地电视台报道，火已扑灭。",
        "据外国通讯社报道，火已扑灭。",
        "据多家新闻网报道，火已扑灭。",
        "据红星网报道，火已扑灭。",
        "据纳赛尔通讯社报道，火已扑灭。",
        "据港媒报道，火已扑灭。",
        "据该报报道，火已扑灭。",
    ],
)
def test_others_are_left_to_the_engine(text: str) -> None:
    source = Context.of([text], load_glossary()).prepare(text)
    assert inline(source.request) == text
