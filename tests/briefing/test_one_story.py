"""Articles of one story, and one that tells another."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from zhbrief import Brief, brief_together, read
from zhbrief.briefing.one_story import is_one_story, main_story
from zhbrief.translate.model import Candidate, Request

STORIES = Path(__file__).parents[1] / "data" / "stories"
CRASH = [STORIES / "crash" / f"{name}.txt" for name in ("metro", "nextday", "noon", "evening")]
LEFT_OUT = "metro.txt seems to tell another story and was left out. Brief it by itself."


class _Words:
    """An engine that writes what is known of a sentence, and some words."""

    name = signature = "words"

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        return [[Candidate(self._english(request))] for request in requests]

    def _english(self, request: Request) -> str:
        known = [constraint.english for constraint in request.constraints]
        return f"{' '.join(known)} and some words of what else there is."

    def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def crash() -> Brief:
    skipped = ("TOO_SHORT", "QUOTATION", "POLARITY", "TRUNCATED", "TERM", "NAME", "REPEATED")
    return brief_together(CRASH, words=200, running_engine=_Words(), skip_checks=skipped)


@pytest.mark.parametrize("story", ["battery", "fire", "library", "trial"])
def test_articles_of_one_story_all_stay(story: str) -> None:
    articles = [read(path) for path in sorted((STORIES / story).glob("*.txt"))]
    assert main_story(articles) == tuple(range(len(articles)))
    assert is_one_story(articles)


def test_of_two_stories_in_two_articles_neither_is_the_main_one() -> None:
    articles = [read(path) for path in CRASH[:2]]
    assert main_story(articles) == (0, 1)
    assert not is_one_story(articles)


def test_an_article_of_another_story_is_left_out_and_told(crash: Brief) -> None:
    assert not any("metro" in point.to_dict()["sources"][0]["document"] for point in crash.points)
    assert crash.notes == (LEFT_OUT,)
    assert f"[!] {LEFT_OUT}" in crash.to_text()
    assert all(LEFT_OUT in shown for shown in (crash.to_markdown(form="prose"), crash.to_html()))
    data = json.loads(crash.to_json())
    assert [Path(a["source"]).name for a in data["left_out"]] == ["metro.txt"]
    assert len(data["articles"]) == 3


def test_an_article_without_a_name_is_told_by_its_place() -> None:
    texts = [path.read_bytes() for path in CRASH]
    made = brief_together(texts, words=60, running_engine=_Words())
    assert made.notes == (LEFT_OUT.replace("metro.txt", "Article 1"),)


def test_two_stories_are_told_of() -> None:
    made = brief_together(CRASH[:2], words=60, running_engine=_Words())
    assert "These articles seem to tell different stories" in made.to_text()


def test_the_headline_has_no_count_that_a_later_article_changed(crash: Brief) -> None:
    assert crash.headline.sources[0].text == "清河大巴事故 司机被警方控制"


def test_the_articles_come_in_the_order_of_their_days(crash: Brief) -> None:
    told = [point.to_dict()["sources"][0]["document"] for point in crash.points]
    assert list(dict.fromkeys(told)) == ["noon.txt", "evening.txt", "nextday.txt"]


def test_a_count_that_grew_is_told_by_the_last_article_with_the_others(crash: Brief) -> None:
    message = (
        "The count changed from one article to the next: noon.txt says three people, "
        "then evening.txt says seven people, then nextday.txt says nine people."
    )
    points = [p for p in crash.points if message in [flag.message for flag in p.flags]]
    assert points[-1].to_dict()["sources"][0]["document"] == "nextday.txt"
    assert {s["document"] for s in points[-1].to_dict()["sources"]} == {
        "noon.txt",
        "evening.txt",
        "nextday.txt",
    }
    kinds = {d["kind"] for d in json.loads(crash.to_json())["disagreements"]}
    assert kinds == {"change", "correction"}


def test_the_day_of_a_dateline_stands_with_its_article(crash: Brief) -> None:
    assert "nextday.txt, dated 13 October" in crash.to_text()
