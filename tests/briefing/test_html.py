"""The HTML stands alone: no script, no network, all Chinese to unfold, all doubts in words."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from zhbrief.article import read
from zhbrief.briefing.model import Brief, PassedOver, Point
from zhbrief.errors import UsageError
from zhbrief.translate.model import Code, Flag, Severity

STORY = Path(__file__).parents[1] / "data" / "stories" / "battery" / "daily.txt"
DOUBT = Flag(Code.FIGURE, Severity.ERROR, "The source gives 5 < 6 & 7 (五); the English does not.")
NOTE = Flag(Code.NAME, Severity.INFO, "Nobody needs to see this.")
_VOID = {"meta", "link", "br", "img"}


class _Tree(HTMLParser):
    """Notes the tags, and that each is closed where it was opened."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def close(self) -> None:
        super().close()
        assert self._open == []


def parsed(html: str) -> _Tree:
    tree = _Tree()
    tree.feed(html)
    tree.close()
    return tree


@pytest.fixture
def made() -> Brief:
    article = read(STORY)
    assert article.title is not None
    body = article.body
    points = [
        Point(f"Point <{n}> & more.", (sentence,), (DOUBT, NOTE) if n == 2 else ())
        for n, sentence in enumerate(body[:6], 1)
    ]
    left_out = PassedOver(body[6], "Wrong.", (DOUBT,))
    return Brief(Point("A <headline>", (article.title,)), tuple(points), article, {}, (left_out,))


@pytest.mark.parametrize("form", ["list", "prose"])
def test_a_page_is_well_formed_and_needs_nothing(made: Brief, form: str) -> None:
    html = made.to_html(form=form)
    tree = parsed(html)
    assert "script" not in tree.tags
    assert not any("//" in link for link in tree.links)
    assert "url(" not in html
    assert "@import" not in html
    for point in (made.headline, *made.points):
        assert point.sources[0].original in html
    assert html.count("Point &lt;") == 6
    assert "5 &lt; 6 &amp; 7" in html
    assert "Nobody needs" not in html
    assert "One sentence was left out" in html
    assert "Published 12 March 2024" in html


def test_prose_links_each_sentence_to_its_note(made: Brief) -> None:
    html = made.to_html(form="prose")
    links = re.findall(r'href="#([^"]+)"', html)
    assert len(links) == 6
    assert links == re.findall(r'<li id="([^"]+)"', html)


def test_a_notebook_shows_the_same_without_the_page(made: Brief) -> None:
    fragment = made._repr_html_()
    assert parsed(fragment).tags.count("details") == 8
    assert fragment in made.to_html()
    assert "<html" not in fragment


def test_another_form_is_refused(made: Brief) -> None:
    with pytest.raises(UsageError, match="Forms"):
        made.to_html(form="poem")
