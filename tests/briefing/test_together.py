"""Several articles of one story: each claim once, disagreements told, sources by name."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from zhbrief import Brief, brief, brief_together, read
from zhbrief.briefing.claims import Claims, Statement
from zhbrief.briefing.model import Source
from zhbrief.briefing.quantities import Quantity, agree
from zhbrief.briefing.together import document_names
from zhbrief.errors import UsageError
from zhbrief.translate.constraints import Context
from zhbrief.translate.figures import read_figures
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Code, Request, Severity

CONTEXT = Context(Glossary(()), {})
STORIES = Path(__file__).parents[1] / "data" / "stories"
UNCHECKED = ("TOO_SHORT", "QUOTATION", "POLARITY", "TRUNCATED", "TERM", "UNSUPPORTED")
SETS = ("battery", "fire", "library", "trial")


class _Known:
    """An engine that writes what is known of a sentence, and a word for each sentence."""

    name = signature = "known"

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        return [[Candidate(self._english(request))] for request in requests]

    def _english(self, request: Request) -> str:
        known = [constraint.english for constraint in request.constraints]
        return f"{' '.join([*known, chr(97 + len(request.text) % 26) * 5])}."

    def close(self) -> None:
        pass


def pages(story: str) -> list[Path]:
    return sorted((STORIES / story).glob("*.txt"))


def together(story: str, **settings: int) -> Brief:
    return brief_together(pages(story), running_engine=_Known(), skip_checks=UNCHECKED, **settings)


def messages(made: Brief) -> list[str]:
    return [flag.message for flag in made.flags if flag.message.startswith("Sources disagree")]


@pytest.mark.parametrize("story", SETS)
def test_every_source_names_its_article_and_points_into_it(story: str) -> None:
    made = together(story)
    texts = {path.name: path.read_text("utf-8") for path in pages(story)}
    for point in (made.headline, *made.points):
        for source in point.sources:
            assert isinstance(source, Source)
            text = texts[source.document]
            assert text[source.span.start : source.span.end] == source.original


@pytest.mark.parametrize("story", SETS)
def test_no_sentence_is_told_twice(story: str) -> None:
    made = together(story, sentences=6)
    first = [(p.sources[0].text, getattr(p.sources[0], "document", "")) for p in made.points]
    assert len(first) == len(set(first)) == 6
    supporting = {
        (s.text, getattr(s, "document", "")) for point in made.points for s in point.sources[1:]
    }
    agreed = supporting & set(first)
    # A source may support another point only where their figures disagree, or a name is taken.
    for text, _ in agreed:
        assert messages(made) or any(text in (s.text for s in p.sources[1:]) for p in made.points)


def test_a_contradiction_is_told_with_both_values_and_both_sources() -> None:
    made = together("battery")
    expected = (
        "Sources disagree: daily.txt and harbour.txt say 2 billion yuan, "
        "finance.txt says 200 million yuan."
    )
    assert expected in messages(made)
    point = next(p for p in made.points if expected in [flag.message for flag in p.flags])
    documents = {s.document for s in point.sources if isinstance(s, Source)}
    assert documents == {"daily.txt", "finance.txt", "harbour.txt"}
    flag = next(flag for flag in point.flags if flag.message == expected)
    assert (flag.code, flag.severity) == (Code.FIGURE, Severity.WARNING)
    assert expected in made.to_text()
    assert expected in made.to_markdown(form="prose")


def test_a_count_that_grew_is_told_and_a_rounded_share_is_not() -> None:
    assert messages(together("fire", sentences=8)) == [
        "Sources disagree: evening.txt says 15 people, morning.txt says 12 people."
    ] * len(messages(together("fire", sentences=8)))
    assert messages(together("fire", sentences=8))
    assert not messages(together("trial", sentences=12))
    assert not messages(together("library", sentences=9))


def test_a_headline_with_a_disputed_figure_is_flagged() -> None:
    paths = [STORIES / "fire" / "morning.txt", STORIES / "fire" / "evening.txt"]
    made = brief_together(paths, sentences=3, running_engine=_Known(), skip_checks=UNCHECKED)
    assert made.headline.sources[0].text == "南川一化工厂起火12人受伤"
    assert any(f.message.startswith("Sources disagree") for f in made.headline.flags)


def test_the_same_claim_in_both_scripts_is_one_point_with_both_sources() -> None:
    made = together("fire", sentences=8)
    evacuated = [p for p in made.points if "600" in p.english]
    assert len(evacuated) == 1 or {
        s.document for s in evacuated[0].sources if isinstance(s, Source)
    } >= {"evening.txt", "hongkong.txt"}


def test_the_json_lists_the_articles_and_the_disagreements() -> None:
    data = json.loads(together("battery").to_json())
    assert [a["source"].rpartition("/")[2] for a in data["articles"]] == [
        "daily.txt",
        "finance.txt",
        "harbour.txt",
    ]
    assert data["article"] == data["articles"][0]
    assert data["articles"][0]["date"] == "2024-03-12"
    values = data["disagreements"][0]["values"]
    assert {value["english"] for value in values} == {"2 billion yuan", "200 million yuan"}
    assert all({"document", "start", "end"} <= set(value["source"]) for value in values)
    assert all("document" in s for p in data["points"] for s in p["sources"])


def test_one_article_has_neither() -> None:
    data = brief(pages("library")[0], running_engine=_Known()).to_dict()
    assert not {"articles", "disagreements"} & set(data)
    assert "document" not in data["points"][0]["sources"][0]


class _Failing(_Known):
    """An engine that fails at the first article's lead."""

    def _english(self, request: Request) -> str:
        if request.text.startswith("滨海市政府3月11日宣布"):
            return "There were 777 trains here."
        return super()._english(request)


def test_where_one_english_is_in_doubt_another_article_tells_the_claim() -> None:
    made = brief_together(
        pages("battery"), sentences=3, running_engine=_Failing(), skip_checks=UNCHECKED
    )
    leads = [p.sources[0].text for p in made.points]
    assert not any(text.startswith("滨海市政府3月11日宣布") for text in leads)
    assert any("亿元，" in text or "2亿元在" in text for text in leads)
    assert "777" not in made.to_text()


def test_equal_input_gives_an_equal_brief() -> None:
    assert together("trial").to_json() == together("trial").to_json()


def test_the_same_article_twice_tells_nothing_twice() -> None:
    page = pages("library")[0]
    once = brief(page, sentences=5, running_engine=_Known())
    twice = brief_together([page, page], sentences=5, running_engine=_Known())
    assert {p.sources[0].text for p in twice.points} == {p.sources[0].text for p in once.points}


def test_articles_of_one_name_are_told_apart() -> None:
    articles = [read(path) for path in pages("library")]
    assert document_names(articles) == ["city.txt", "radio.txt"]
    assert len(set(document_names([articles[0], articles[0]]))) == 2


@pytest.mark.parametrize("sources", [[], "a.txt", b"abc"])
def test_what_is_no_list_of_articles(sources: list[str]) -> None:
    with pytest.raises(UsageError, match="list of articles"):
        brief_together(sources)


def test_brief_says_where_a_list_belongs() -> None:
    with pytest.raises(UsageError, match="brief_together"):
        brief(pages("library"))  # type: ignore[arg-type]


def quantity(text: str) -> Quantity:
    return Quantity.of(text, read_figures(text)[0])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("投资20亿元", "投资2亿元", False),
        ("投资20亿元", "投资20亿元", True),
        ("下降近50%", "下降48.6%", True),
        ("下降50%", "下降48.6%", False),
        ("下降近50%", "下降30%", False),
        ("造成12人受伤", "派出12辆汽车", False),
        ("派出210名消防员", "派出210人", True),
        ("投资20亿元", "投资20亿美元", False),
        ("超过2000人", "1900人", False),
        ("超过2000人", "2100人", True),
        ("近3万人", "3.2万人", False),
        ("近3万人", "2.9万人", True),
        ("约500人", "545人", False),
        ("约500人", "510人", True),
        ("不足300人", "超过300人", False),
        ("数十人", "35人", True),
    ],
)
def test_which_figures_agree(one: str, other: str, expected: bool) -> None:
    assert agree(quantity(one), quantity(other)) is expected


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        pytest.param(
            "恒泰化工厂的火灾造成12人受伤。", "恒泰化工厂的火灾造成15人受伤。", 1, id="differ"
        ),
        pytest.param(
            "恒泰化工厂的火灾造成12人受伤。", "恒泰化工厂的火灾造成12人受伤。", 0, id="same"
        ),
        pytest.param(
            "永昌机床去年营业收入为86亿元。", "永昌机床今年营业收入为90亿元。", 0, id="other-time"
        ),
        pytest.param(
            "恒泰化工厂的火灾造成12人受伤。", "恒泰化工厂的火灾造成2人死亡。", 0, id="other-fate"
        ),
        pytest.param(
            "截至4日8时，恒泰化工厂的火灾造成5人受伤。",
            "截至3日18时，恒泰化工厂的火灾造成3人受伤。",
            0,
            id="as-of-another-hour",
        ),
        pytest.param(
            "截至当天18时，恒泰化工厂的火灾造成5人受伤。",
            "截至3日18时，恒泰化工厂的火灾造成3人受伤。",
            1,
            id="as-of-the-same-hour",
        ),
        pytest.param(
            "恒泰化工厂投资20亿元。", "永昌机床的股价上涨，投资2亿元。", 0, id="other-subject"
        ),
    ],
)
def test_what_counts_as_a_disagreement(one: str, other: str, count: int) -> None:
    statements = [
        Statement.of(read(text.encode()).sentences[0], name, CONTEXT)
        for text, name in ((one, "a"), (other, "b"))
    ]
    assert len(Claims(statements).disagreements()) == count


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(
            "永昌机床的新厂定于5月8日开工。", "永昌机床的新厂定于5月9日开工。", False, id="day"
        ),
        pytest.param(
            "永昌机床的新厂定于5月8日开工。",
            "永昌机床的新厂定于2024年5月8日开工。",
            True,
            id="day-with-its-year",
        ),
        pytest.param(
            "永昌机床的新厂于2018年建成。", "永昌机床的新厂于2019年建成。", False, id="year"
        ),
        pytest.param(
            "法院判处被告有期徒刑三年。", "法院判处被告有期徒刑七年。", False, id="duration"
        ),
        pytest.param("山洪未造成村庄停电。", "山洪造成村庄停电。", False, id="denied"),
        pytest.param("山洪造成村庄停电。", "山洪没有造成村庄停电。", False, id="denied-by-other"),
        pytest.param("工厂的产量增长15%。", "工厂的产量下降15%。", False, id="direction"),
        pytest.param("王强负责新馆的设计。", "刘芳负责新馆的设计。", False, id="person"),
        pytest.param(
            "永昌机床否认拖欠工人的工资。", "永昌机床承认拖欠工人的工资。", False, id="admitted"
        ),
        pytest.param("去年工厂出现亏损。", "今年工厂出现亏损。", False, id="relative-year"),
        pytest.param("矿井事故造成3人死亡。", "矿井事故造成3人受伤。", False, id="fate"),
        pytest.param("王强起诉了刘芳。", "刘芳起诉了王强。", False, id="the-other-way"),
        pytest.param(
            "山洪造成村庄停电。", "记者获悉，山洪造成村庄停电。", True, id="the-same-with-more"
        ),
        pytest.param("工厂的产量增长15%。", "去年，工厂的产量增长15%。", True, id="same-figure"),
    ],
)
def test_what_contradicts_is_something_new(one: str, other: str, expected: bool) -> None:
    first, second = (
        Statement.of(read(text.encode()).sentences[0], name, CONTEXT)
        for text, name in ((one, "a"), (other, "b"))
    )
    assert Claims([first, second]).says_nothing_new(first, second) is expected
