"""The way from sentences to checked translations."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from zhbrief.errors import ModelNotFound, UsageError
from zhbrief.translate import open_engine, translate
from zhbrief.translate.engines.echo import EchoEngine
from zhbrief.translate.model import Candidate, Code, Request

REVENUE = "营收20亿元。"
WRONG, RIGHT = "Revenue was 20 billion yuan.", "Revenue was 2 billion yuan."


class _SecondTime:
    """An engine that is right only when it is told what was wrong."""

    name = "second"
    signature = "second"

    def __init__(self) -> None:
        self.notes: list[str] = []

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        self.notes += [request.note for request in requests]
        return [[Candidate(RIGHT if request.note else WRONG)] for request in requests]

    def close(self) -> None:
        raise AssertionError("an engine that was passed in must be left open")


def test_the_candidate_without_a_fault_is_chosen() -> None:
    engine = EchoEngine(table={REVENUE: [WRONG, RIGHT]})
    (result,) = translate([REVENUE], engine=engine)
    assert (result.english, result.flags, result.engine) == (RIGHT, (), "echo")


def test_a_fault_is_repaired_by_a_second_request() -> None:
    engine = _SecondTime()
    (result,) = translate([REVENUE], engine=engine)
    assert result.english == RIGHT
    assert engine.notes[0] == ""
    assert "2 billion yuan" in engine.notes[1]


def test_what_cannot_be_repaired_is_flagged() -> None:
    added = "Revenue was 2 billion yuan in 45 towns."
    (result,) = translate([REVENUE], engine=EchoEngine(table={REVENUE: [added]}))
    assert (result.english, [flag.code for flag in result.flags]) == (added, [Code.FIGURE])
    assert not result.is_clean


def test_traditional_script_is_read() -> None:
    (result,) = translate(["營收20億元。"], engine=EchoEngine(table={REVENUE: [RIGHT]}))
    assert (result.source, result.english) == (REVENUE, RIGHT)


def test_one_result_for_each_sentence_in_order() -> None:
    results = translate(["第二。", "", "第一。"], engine="echo")
    assert [result.source for result in results] == ["第二。", "", "第一。"]


def test_a_single_string_is_refused() -> None:
    with pytest.raises(UsageError, match="list"):
        translate("一句话。", engine="echo")


def test_marian_needs_a_model() -> None:
    with pytest.raises(UsageError, match="--model"):
        open_engine("marian")


def test_a_missing_model_file_is_said_at_once() -> None:
    with pytest.raises(ModelNotFound):
        open_engine("auto", model="./nowhere/model.gguf")


def test_a_missing_model_offline_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setenv("ZHBRIEF_MODELS", str(tmp_path))
    with pytest.raises(ModelNotFound):
        open_engine("auto", offline=True)
