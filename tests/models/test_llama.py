"""What is known of an answer while a language model writes it."""

from __future__ import annotations

import pytest

from zhbrief.models.llama import is_lost


@pytest.mark.parametrize(
    "text",
    ["He advanced to the last 16" + "." * 20, "He won" + " ./........" * 3, "He " + "-" * 16],
)
def test_a_run_of_marks_is_lost(text: str) -> None:
    assert is_lost(text)


@pytest.mark.parametrize(
    "text",
    ["", "He won.", "“Really?!” he asked …", "She said ...", "." * 20 + " and so on", "a" * 60],
)
def test_other_ends_are_not(text: str) -> None:
    assert not is_lost(text)
