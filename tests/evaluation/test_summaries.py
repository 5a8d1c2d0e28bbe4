"""ROUGE on characters: by hand, by properties, and from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from zhbrief.cli import main
from zhbrief.errors import InputError
from zhbrief.evaluation import score_summaries
from zhbrief.evaluation.files import read_rows
from zhbrief.evaluation.summaries import tokens


def scores(hypothesis: str, *references: str, chars: int | None = None) -> dict[str, float]:
    report = score_summaries({"a": [hypothesis]}, {"a": references}, chars=chars)
    return {score.name: round(score.value, 2) for score in report.scores}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("增长3.5%，达1亿元。", ["增", "长", "3.5%", "达", "1", "亿", "元"]),
        ("濱海ＡＩ晶片", ["滨", "海", "ai", "晶", "片"]),
        ("“。、”", []),
    ],
    ids=["punctuation", "script, width and case", "nothing"],
)
def test_tokens(text: str, found: list[str]) -> None:
    assert tokens(text) == found


def test_the_measures_are_those_of_the_definition() -> None:
    # 5 characters against 4: 3 in common (新 路 通), the pairs have 新路 only.
    found = scores("新路昨通车", "新路今通")
    assert found == {"ROUGE-1": 66.67, "ROUGE-2": 28.57, "ROUGE-L": 66.67}


def test_equal_texts_score_100_whatever_their_script() -> None:
    assert set(scores("滨海新区开通地铁。", "濱海新區開通地鐵").values()) == {100.0}


def test_the_reference_that_fits_best_counts() -> None:
    assert scores("甲乙丙", "丁戊己", "甲乙丙")["ROUGE-2"] == 100.0


def test_a_cut_makes_lengths_equal() -> None:
    assert scores("甲乙丙丁戊己", "甲乙丙", chars=3)["ROUGE-1"] == 100.0


def test_a_missing_summary_scores_0_and_is_told() -> None:
    report = score_summaries({"a": ["甲乙"], "c": ["丙"]}, {"a": ["甲乙"], "b": ["丙丁"]})
    assert report.scores[0].value == 50
    assert (report.items, report.missing, report.unknown) == (2, 1, 1)
    assert "missing, scored as 0: 1" in report.to_text()


def test_intervals_hold_the_mean_and_are_the_same_again() -> None:
    hypotheses = {str(n): ["甲乙丙丁"[: 1 + n % 4]] for n in range(20)}
    references = {key: ["甲乙丙丁"] for key in hypotheses}
    first, again = (score_summaries(hypotheses, references) for _ in range(2))
    assert first == again
    for score in first.scores:
        assert score.low is not None and score.high is not None
        assert score.low < score.value < score.high


def test_nothing_to_compare_with_is_an_error() -> None:
    with pytest.raises(InputError, match="no reference"):
        score_summaries({"a": ["甲"]}, {})


def test_the_command_reads_json_lines_and_plain_text(tmp_path: Path) -> None:
    sentences, plain = tmp_path / "mine.jsonl", tmp_path / "mine.txt"
    sentences.write_text('{"id": 1, "summary": ["新路通车。", "桥也通。"]}\n', "utf-8")
    plain.write_text("新路通车。桥也通。\n", "utf-8")
    reference = tmp_path / "reference.txt"
    reference.write_text("新路通车，桥也通\n", "utf-8")
    for file in (sentences, plain):
        command = ["evaluate", "summaries", str(file), str(reference), "--format", "json"]
        result = CliRunner().invoke(main, command)
        assert result.exit_code == 0, result.output
        assert json.loads(result.output)["scores"]["ROUGE-2"]["value"] == 100


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"{broken\n", "line 1: no JSON"),
        (b"[1]\n", "line 1: an object"),
        (b'{"id": 1}\n', "'id' and 'summary'"),
        (b'{"id": 1, "summary": 5}\n', "a text or a list"),
        (b'{"id": null, "summary": "x"}\n', "'id' and 'summary'"),
        (b'{"id": 1, "summary": []}\n', "the id '1' is an empty list"),
        (b'{"id": 1, "summary": "x"}\n{"id": 1, "summary": "y"}\n', "was there before"),
        ("新路".encode("gb18030"), "is not UTF-8"),
    ],
    ids=[
        "no JSON",
        "no object",
        "no summary",
        "a number",
        "no id",
        "empty list",
        "twice",
        "encoding",
    ],
)
def test_files_that_cannot_be_read_are_told(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_bytes(content)
    result = CliRunner().invoke(main, ["evaluate", "summaries", str(path), str(path)])
    assert result.exit_code == 1
    assert message in result.output
    assert "Traceback" not in result.output


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    missing = str(tmp_path / "none.jsonl")
    result = CliRunner().invoke(main, ["evaluate", "summaries", missing, missing])
    assert result.exit_code == 1
    assert "cannot be read" in result.output


def test_blank_lines_are_no_summaries(tmp_path: Path) -> None:
    path = tmp_path / "summaries.txt"
    path.write_text("新线开通。\n\n水厂通水。\n \n", encoding="utf-8")
    assert read_rows(path, "summary") == {"1": ["新线开通。"], "3": ["水厂通水。"]}
