"""The Word file holds what the text holds, and says what is missing where it cannot be made."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from zhbrief.article import read
from zhbrief.briefing.model import Brief, PassedOver, Point
from zhbrief.errors import MissingPackage, UsageError
from zhbrief.translate.model import Code, Flag, Severity

STORY = Path(__file__).parents[1] / "data" / "stories" / "battery" / "daily.txt"
DOUBT = Flag(Code.FIGURE, Severity.ERROR, "The source gives 5 (五); the English does not.")


@pytest.fixture
def made() -> Brief:
    article = read(STORY)
    assert article.title is not None
    points = [
        Point(f"This is sentence {n}.", (sentence,), (DOUBT,) if n == 2 else ())
        for n, sentence in enumerate(article.body[:6], 1)
    ]
    left_out = PassedOver(article.body[6], "Wrong.", (DOUBT,))
    return Brief(Point("A headline", (article.title,)), tuple(points), article, {}, (left_out,))


@pytest.mark.parametrize("form", ["list", "prose"])
def test_all_of_a_briefing_is_in_the_file(made: Brief, form: str) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document(io.BytesIO(made.to_docx(form=form)))
    lines = [paragraph.text for paragraph in document.paragraphs]
    text = "\n".join(lines)
    assert lines[:2] == ["A headline", "Published 12 March 2024"]
    for n, point in enumerate(made.points, 1):
        assert f"This is sentence {n}." in text
        assert point.sources[0].original in text
    assert "[!] FIGURE: The source gives 5 (五)" in text
    assert "One sentence was left out" in text
    assert document.core_properties.title == "A headline"


def test_a_headline_longer_than_a_title_may_be_stays_whole_in_the_text(made: Brief) -> None:
    docx = pytest.importorskip("docx")
    long = "A very long headline " * 20
    changed = replace(made, headline=replace(made.headline, english=long.strip()))
    document = docx.Document(io.BytesIO(changed.to_docx()))
    title = document.core_properties.title
    assert len(title) <= 255
    assert long.startswith(title.removesuffix("…"))
    assert document.paragraphs[0].text == long.strip()


@pytest.mark.parametrize("form", ["list", "prose"])
def test_characters_that_no_word_file_may_hold_are_left_out(made: Brief, form: str) -> None:
    docx = pytest.importorskip("docx")
    first = made.points[0]
    source = replace(first.sources[0], original="新厂\x00将\x0b于\x1f六月\ufffe开工。")
    point = replace(first, english="The plant\x07 opens.", sources=(source,))
    headline = replace(made.headline, english="Head\x08line")
    changed = replace(made, headline=headline, points=(point, *made.points[1:]))
    document = docx.Document(io.BytesIO(changed.to_docx(form=form)))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert text.startswith("Headline")
    assert "The plant opens." in text
    assert "新厂将于六月开工。" in text
    assert document.core_properties.title == "Headline"


def test_what_is_missing_is_told(made: Brief, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(MissingPackage, match=r"zhbrief\[docx\]"):
        made.to_docx()


def test_another_form_is_refused(made: Brief) -> None:
    with pytest.raises(UsageError, match="Forms"):
        made.to_docx(form="poem")
