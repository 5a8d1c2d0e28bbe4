"""The qwen engine on its real model; everything else about it is tested with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from zhbrief.errors import ModelError
from zhbrief.translate.engines import qwen
from zhbrief.translate.engines.qwen import QwenEngine
from zhbrief.translate.model import Constraint, Kind, Request


@pytest.fixture
def engine(qwen_model: Path) -> Iterator[QwenEngine]:
    made = QwenEngine(qwen_model)
    yield made
    made.close()


@pytest.mark.model
def test_what_is_known_is_kept_and_no_chinese_is_left(engine: QwenEngine) -> None:
    text = "新工厂总投资20亿元。"
    known = Constraint(6, 10, "20亿元", "2 billion yuan", Kind.FIGURE)
    [[candidate]] = engine.translate([Request(text, (known,))])
    assert "2 billion yuan" in candidate.english
    assert candidate.english.isascii()
    assert not candidate.is_truncated


@pytest.mark.model
def test_no_figure_is_added_and_what_is_required_is_written(engine: QwenEngine) -> None:
    text = "新华社7月26日消息，亦庄的新工厂投产。"
    known = (
        Constraint(3, 8, "7月26日", "26 July", Kind.FIGURE),
        Constraint(11, 13, "亦庄", "Yizhuang", Kind.NAME),
    )
    [[candidate]] = engine.translate([Request(text, known, required=("26 July", "Yizhuang"))])
    assert "Yizhuang" in candidate.english
    assert re.findall(r"\d+", candidate.english) == ["26"]


@pytest.mark.model
def test_a_translation_does_not_depend_on_its_neighbours(engine: QwenEngine) -> None:
    first, second = Request("天气很好。"), Request("天气很冷，学校停课。")
    [[alone]] = engine.translate([second])
    assert engine.translate([first, second])[1][0].english == alone.english


def test_a_file_that_is_no_model(tmp_path: Path) -> None:
    pytest.importorskip("xllamacpp")
    file = tmp_path / "no.gguf"
    file.write_bytes(b"nothing")
    with pytest.raises(ModelError, match="complete GGUF"):
        QwenEngine(file)


@pytest.mark.parametrize(
    ("english", "note", "expected"),
    [
        (
            "Fans can cheer for the team. (The English must contain: date; time.)",
            "The English must contain: date; time.",
            "Fans can cheer for the team.",
        ),
        (
            "Fans can cheer (The English must contain date and time.) for the team.",
            "The English must contain: date; time.",
            "Fans can cheer for the team.",
        ),
        ("Sales rose. Translate every clause.", "Translate every clause.", "Sales rose."),
        (
            "Keep every figure exactly as it stands and add none. Sales rose by 3.5%.",
            "Keep every figure exactly as it stands and add none.",
            "Sales rose by 3.5%.",
        ),
        ("The English must be taught.", "The English must contain: 3.5%.", None),
        ("Sales rose (by 3.5%).", "", None),
    ],
)
def test_the_note_of_a_retry_is_no_part_of_the_answer(
    english: str, note: str, expected: str | None
) -> None:
    assert qwen.without_note(english, note) == (expected or english)
