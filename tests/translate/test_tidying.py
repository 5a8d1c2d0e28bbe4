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
        ("On 18 May 2023. The third met.", "On 18 May 2023, the third met."),
        ("It grew. In 2021. Anhui grew.", "It grew. In 2021, Anhui grew."),
        ("At the end of 2020. More than 30 met.", "At the end of 2020, more than 30 met."),
        ("It rose in May. The rest fell.", "It rose in May. The rest fell."),
        ("The BBC (BBC) and Ana Diaz (Ana Diaz) met.", "The BBC and Ana Diaz met."),
        ("The BBC (the broadcaster) met.", "The BBC (the broadcaster) met."),
    ],
)
def test_tidied(english: str, expected: str) -> None:
    assert tidied(Candidate(english)).english == expected


@pytest.mark.parametrize(
    ("english", "hole"),
    [
        ("On March   day they met.", "March … day"),
        ("more than   hundred people", "than … hundred"),
        ("They met.  Then they left.", ""),
        ("They met on Monday.", ""),
    ],
)
def test_a_hole_is_kept_in_mind(english: str, hole: str) -> None:
    assert tidied(Candidate(english)).hole == hole
