"""Sentence boundaries: the hard cases of tests/data/sentence_cases.py, and what always holds."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhbrief.article import split_sentences

CASES: dict[str, str] = runpy.run_path(
    str(Path(__file__).parents[1] / "data" / "sentence_cases.py")
)["CASES"]


@pytest.mark.parametrize("reason", CASES)
def test_hard_case(reason: str) -> None:
    expected = [piece for piece in CASES[reason].split("|") if piece]
    assert split_sentences("".join(expected)) == expected


@settings(deadline=None)
@given(
    st.text(alphabet="我们说好。！？!?….,，、；：“”‘’「」『』《》（）()\"' \n\tA1-—", max_size=80)
)
def test_pieces_join_to_the_input(text: str) -> None:
    pieces = split_sentences(text)
    assert "".join(pieces) == text
    assert all(pieces)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_split_without_loss(text: str) -> None:
    assert "".join(split_sentences(text)) == text
