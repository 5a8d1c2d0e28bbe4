"""A briefing as prose: the same sentences and doubts, in paragraphs with notes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from zhbrief.article import read
from zhbrief.briefing.model import Brief, Point
from zhbrief.briefing.prose import paragraphs
from zhbrief.errors import UsageError
from zhbrief.translate.model import Code, Flag, Severity

STORY = Path(__file__).parents[1] / "data" / "stories" / "battery" / "daily.txt"
FLAG = Flag(Code.FIGURE, Severity.WARNING, "The source gives 86 (去年); the English does not.")


@pytest.fixture
def made() -> Brief:
    article = read(STORY)
    assert article.title is not None
    points = [
        Point(f"This is sentence {n}.", (sentence,), (FLAG,) if n == 2 else ())
        for n, sentence in enumerate(article.body[:6], 1)
    ]
    return Brief(Point("A headline", (article.title,)), tuple(points), article)


def test_all_sentences_stand_in_two_paragraphs_with_a_note_for_the_doubt(made: Brief) -> None:
    text = made.to_text(form="prose")
    head, first, second, notes = text.rstrip("\n").split("\n\n")
    assert head == "A headline\nPublished 12 March 2024"
    assert first.startswith("This is sentence 1. This is sentence 2. [1]")
    assert second.endswith("This is sentence 6.")
    assert notes == "[1] [!] FIGURE: The source gives 86; the English does not."


def test_a_paragraph_ends_where_one_of_the_article_ends(made: Brief) -> None:
    parts = paragraphs(made.points)
    assert sum(len(part) for part in parts) == 6
    assert parts[0][-1].sources[0].paragraph != parts[1][0].sources[0].paragraph


def test_a_short_briefing_is_one_paragraph(made: Brief) -> None:
    assert len(paragraphs(made.points[:4])) == 1
    assert paragraphs(()) == []


def test_sources_are_notes_of_each_sentence(made: Brief) -> None:
    text = made.to_text(form="prose", sources=True)
    assert text.count("\n[") == text.count(" = ") + text.count("[!]") - 1 or "= 滨海市政府" in text
    for point in made.points:
        assert point.sources[0].original in text


def test_markdown_has_a_footnote_for_each_mark(made: Brief) -> None:
    text = made.to_markdown(form="prose", sources=True)
    marks = re.findall(r"\.\[\^(\d)\]", text)
    assert marks == re.findall(r"^\[\^(\d)\]:", text, re.MULTILINE) == list("123456")
    assert text.startswith("# A headline\n\n*Published 12 March 2024*")


def test_a_list_tells_the_day_as_well(made: Brief) -> None:
    assert made.to_text().startswith("A headline\nPublished 12 March 2024\n\n- This")
    assert "*Published 12 March 2024*" in made.to_markdown()
    assert made.to_dict()["article"]["date"] == "2024-03-12"


def test_a_width_wraps_prose(made: Brief) -> None:
    assert max(len(line) for line in made.to_text(form="prose", width=40).splitlines()) <= 40


def test_another_form_is_refused(made: Brief) -> None:
    with pytest.raises(UsageError, match="Forms: list, prose"):
        made.to_text(form="poem")
