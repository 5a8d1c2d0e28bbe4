"""Two engines as one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from zhbrief.errors import ModelNotFound
from zhbrief.translate import open_engine, translate
from zhbrief.translate.engines.paired import PairedEngine
from zhbrief.translate.model import Candidate, Request

SALES = "公司营收20亿元。"


class Fixed:
    """An engine with one answer."""

    signature = "fixed"

    def __init__(self, name: str, english: str) -> None:
        self.name, self.english, self.is_open = name, english, True

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        return [[Candidate(self.english)] for _ in requests]

    def close(self) -> None:
        self.is_open = False


def test_the_second_is_asked_where_the_first_fails() -> None:
    pair = PairedEngine(
        Fixed("one", "The company did well."), Fixed("two", "The company took in 2 billion yuan.")
    )
    (result,) = translate([SALES], engine=pair, style="short")
    assert (result.english, result.engine) == ("The company took in 2bn yuan.", "two")
    assert result.repair == "other engine"


def test_the_second_is_not_asked_where_the_first_is_right() -> None:
    pair = PairedEngine(Fixed("one", "It took in 2 billion yuan."), Fixed("two", "It did well."))
    (result,) = translate([SALES], engine=pair)
    assert (result.engine, result.flags) == ("one", ())


def test_both_are_closed_and_named() -> None:
    one, two = Fixed("one", ""), Fixed("two", "")
    pair = PairedEngine(one, two)
    pair.close()
    assert not one.is_open
    assert not two.is_open
    assert (pair.name, pair.signature) == ("one", "fixed + fixed")


def test_a_second_model_is_opened_too(tiny: Path, pairs: list[tuple[str, str]]) -> None:
    chinese, english = pairs[0]
    engine = open_engine("marian", model=tiny, second_model=tiny, offline=True)
    try:
        assert isinstance(engine, PairedEngine)
        assert engine.translate([Request(chinese)])[0][0].english == english
    finally:
        engine.close()


def test_a_second_model_that_is_not_there_is_told(tiny: Path, tmp_path: Path) -> None:
    absent = tmp_path / "absent.gguf"
    with pytest.raises(ModelNotFound, match="absent"):
        open_engine("marian", model=tiny, second_model=absent, offline=True)
