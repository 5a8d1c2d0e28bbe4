"""Articles built by hand, so that these tests need no reader of pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pytest

from zhbrief.article.model import Article, Mark, Removed, Sentence, Span

Build = Callable[..., Article]


@pytest.fixture
def build() -> Build:
    """Return a maker of articles out of paragraphs of sentences."""
    return _build


def _build(
    *paragraphs: Sequence[str],
    title: str = "",
    order: str = "unknown",
    marks: Mapping[str, Mark] | None = None,
    scraped: bool = False,
) -> Article:
    """Return an article; *marks* by the text of a sentence, *scraped* if chrome was removed."""
    marks = marks or {}
    sentences = []
    place = len(title)
    for number, paragraph in enumerate(paragraphs):
        for text in paragraph:
            span = Span(place, place + len(text))
            mark = frozenset({marks[text]} if text in marks else ())
            sentences.append(Sentence(text, text, span, number, mark))
            place = span.end
    head = Sentence(title, title, Span(0, len(title))) if title else None
    chrome = "点击关闭" if scraped else ""
    original = title + "".join(s.text for s in sentences) + chrome
    removed = (Removed(chrome, "menu", Span(place, place + len(chrome))),) if chrome else ()
    return Article(original, tuple(sentences), head, removed, order=order)
