"""BLEU and chrF as sacrebleu gives them, with its signatures; figures by value."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from zhbrief.cli import main
from zhbrief.errors import InputError
from zhbrief.evaluation import Report, score_translations

REFERENCE = [
    "The city opened a new line last week.",
    "It cost 2 billion yuan and took three years.",
    "People are glad that the trains run at night.",
    "A second line will follow soon.",
]
CHINESE = [
    "上周该市开通了一条新线路。",
    "耗资20亿元，历时三年。",
    "市民为夜间列车叫好。",
    "第二条线路不久开工。",
]


def by_name(report: Report) -> dict[str, float]:
    return {score.name: round(score.value, 1) for score in report.scores}


def test_the_reference_itself_scores_100() -> None:
    report = score_translations(REFERENCE, [REFERENCE])
    assert by_name(report) == {"BLEU": 100.0, "chrF2": 100.0}
    assert "version:" in report.signature and "nrefs:1" in report.signature


def test_blank_lines_between_paragraphs_do_not_count() -> None:
    spaced = [*REFERENCE[:2], "", *REFERENCE[2:], "  "]
    chinese = [*CHINESE[:2], "", *CHINESE[2:], ""]
    report = score_translations(spaced, [spaced], sources=chinese)
    assert report.items == len(REFERENCE)
    assert by_name(report)["BLEU"] == 100
    # A line that only the translation lacks is one.
    missing = [*REFERENCE[:2], "", "", *REFERENCE[3:], ""]
    assert score_translations(missing, [spaced]).items == len(REFERENCE)
    with pytest.raises(InputError, match="all lines are blank"):
        score_translations(["", " "], [["", ""]])


def test_a_second_reference_raises_the_score() -> None:
    other = ["Last week a new line was opened.", *REFERENCE[1:]]
    one = by_name(score_translations(other, [REFERENCE]))
    two = by_name(score_translations(other, [REFERENCE, other]))
    assert one["BLEU"] < two["BLEU"] == 100


def test_the_interval_is_given_from_three_lines_on() -> None:
    changed = [*REFERENCE[:3], "Another line comes."]
    score = score_translations(changed, [REFERENCE]).scores[0]
    assert score.low is not None and score.high is not None and score.low < score.high
    assert score_translations(changed[:2], [REFERENCE[:2]]).scores[0].low is None


def test_figures_and_leftovers_are_counted_with_the_source() -> None:
    wrong = [
        REFERENCE[0],
        "It cost 200 million yuan and took three years.",
        "夜间 trains.",
        *REFERENCE[3:],
    ]
    right = by_name(score_translations(REFERENCE, [REFERENCE], sources=CHINESE))
    found = by_name(score_translations(wrong, [REFERENCE], sources=CHINESE))
    assert right["figures right %"] == 100
    assert found["figures right %"] < 100
    assert (right["Chinese left %"], found["Chinese left %"]) == (0, 25)


@pytest.mark.parametrize(
    ("hypotheses", "references"),
    [([], [[]]), (["One."], [["One.", "Two."]])],
    ids=["nothing", "unequal"],
)
def test_what_cannot_be_scored_is_told(hypotheses: list[str], references: list[list[str]]) -> None:
    with pytest.raises(InputError):
        score_translations(hypotheses, references)


def test_the_command(tmp_path: Path) -> None:
    english, chinese = tmp_path / "a.en", tmp_path / "a.zh"
    english.write_text("\n".join(REFERENCE) + "\n", "utf-8")
    chinese.write_text("\n".join(CHINESE) + "\n", "utf-8")
    command = ["evaluate", "translation", str(english), str(english), "--source", str(chinese)]
    result = CliRunner().invoke(main, command)
    assert result.exit_code == 0, result.output
    assert "BLEU" in result.output and "signature:" in result.output
