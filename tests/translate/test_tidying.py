"""What an engine spells wrongly is mended before anything is checked."""

from __future__ import annotations

import pytest

from zhbrief.translate.model import Candidate
from zhbrief.translate.tidying import tidied


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("On December 2022 they met.", "In December 2022 they met."),
        ("They met on May 2021, twice.", "They met in May 2021, twice."),
        ("They met on May 5.", "They met on May 5."),
        ("They met on May 20, 2021.", "They met on May 20, 2021."),
        ("They  met .", "They met."),
    ],
)
def test_tidied(english: str, expected: str) -> None:
    assert tidied(Candidate(english)).english == expected
