"""Content words and nouns for persons."""

from __future__ import annotations

import pytest

from zhbrief.summarize.tokens import names_a_person, terms


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("政府的铁路和银行", ("政府", "铁路", "银行")),
        ("MEMS芯片，5G和2019年", ("mems", "芯片", "5g")),
        ("，。 12.5%", ()),
        ("", ()),
    ],
)
def test_terms(text: str, words: tuple[str, ...]) -> None:
    assert terms(text) == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("市长林一鸣提出申请", True),
        ("这名司机表示同意", False),
        ("提出申请后三天", False),
        ("公司负责人说", True),
    ],
)
def test_names_a_person(text: str, expected: bool) -> None:
    assert names_a_person(text) is expected
