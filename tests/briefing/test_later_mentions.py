"""Names at later mentions: shorter where it is certain who is meant, otherwise as they were."""

from __future__ import annotations

import io

import pytest

from zhbrief.article import Article, read
from zhbrief.briefing.later_mentions import with_short_forms
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.glossary_entry import Entry
from zhbrief.translate.model import Code, Flag, Severity, Translation

TITLE = ("产量会翻番。", "Output will double.")
AREA = "Beijing Economic-Technological Development Area"
COMPANY = "永昌机床有限公司"
LTD = "Yongchang Machine Tool Co., Ltd."


def article(*sentences: str) -> Article:
    return read(io.BytesIO("\n\n".join(sentences).encode()))


def shown(*pairs: tuple[str, str], glossary: Glossary | None = None) -> list[str]:
    """Return the English of *pairs* of Chinese and English with short names."""
    page = article(*(chinese for chinese, _ in (TITLE, *pairs)))
    context = Context.of_article(page, glossary or Glossary.builtin())
    sentences = [page.title, *page.body] if page.title else [*page.body]
    given = [
        (sentence, Translation(sentence.text, english, (), "table"))
        for sentence, (_, english) in zip(sentences, (TITLE, *pairs), strict=True)
        if sentence is not None
    ]
    return [t.english for _, t in with_short_forms(given[0], given[1:], lambda _: context)]


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        pytest.param(
            [
                ("董事长孙雷说，产量会翻番。", "Sun Lei said output would double."),
                ("孙雷说，订单增加很快。", "Orders rise, Sun Lei said; Sun Lei’s plant is full."),
            ],
            "Orders rise, Sun said; Sun’s plant is full.",
            id="surname",
        ),
        pytest.param(
            [
                ("朴槿惠昨天出席了会议。", "Park Geun-hye attended the meeting yesterday."),
                ("朴槿惠说，产量会翻番。", "Park Geun-hye said output would double."),
            ],
            "Park said output would double.",
            id="given-name-with-a-hyphen",
        ),
        pytest.param(
            [
                ("董事长孙雷说，产量会翻番。", "Sun Lei said output would double."),
                ("总经理孙梅说，孙雷没有出席会议。", "Manager Sun Mei said Sun Lei was absent."),
            ],
            "Manager Sun Mei said Sun Lei was absent.",
            id="two-of-one-surname",
        ),
        pytest.param(
            [
                ("董事长孙雷说，产量会翻番。", "Sun Lei said output would double."),
                ("孙雷说，孙先生没有出席会议。", "Sun Lei said that another man was absent."),
            ],
            "Sun Lei said that another man was absent.",
            id="another-one-without-a-given-name",
        ),
        pytest.param(
            [
                ("董事长何建明说，产量会翻番。", "He Jianming said output would double."),
                ("何建明说，订单增加很快。", "Orders rise fast, He Jianming said."),
            ],
            "Orders rise fast, He Jianming said.",
            id="a-surname-that-is-a-word",
        ),
        pytest.param(
            [
                ("董事长孙雷说，产量会翻番。", "Sun Lei said output would double."),
                ("孙雷说，订单增加很快。", "Orders rise. [The Chinese names: Sun Lei (孙雷).]"),
            ],
            "Orders rise. [The Chinese names: Sun Lei (孙雷).]",
            id="not-in-a-bracket",
        ),
        pytest.param(
            [
                (f"昨天，{COMPANY}宣布扩产。", f"{LTD} announced an expansion yesterday."),
                (f"订单交给了{COMPANY}。", f"The order was given to {LTD}"),
            ],
            "The order was given to Yongchang Machine Tool.",
            id="company-at-the-end",
        ),
        pytest.param(
            [
                (f"昨天，{COMPANY}宣布扩产。", f"{LTD} announced an expansion yesterday."),
                (f"{COMPANY}去年接到很多订单。", "Yongchang Machine Tool Co. Ltd. gets orders."),
            ],
            "Yongchang Machine Tool gets orders.",
            id="company-in-another-spelling",
        ),
        pytest.param(
            [
                (f"滨海市{COMPANY}宣布扩产。", f"Binhai {LTD} announced an expansion."),
                (f"订单交给了{COMPANY}。", f"The order was given to {LTD}"),
            ],
            "The order was given to Yongchang Machine Tool.",
            id="company-first-with-its-city",
        ),
        pytest.param(
            [
                (f"北京{COMPANY}和上海{COMPANY}合并。", f"Beijing {LTD} and Shanghai {LTD} merge."),
                (f"订单交给了{COMPANY}。", f"The order was given to {LTD}"),
            ],
            f"The order was given to {LTD}",
            id="company-in-two-cities",
        ),
        pytest.param(
            [
                ("北京经济技术开发区发布了计划。", f"{AREA} published a plan."),
                ("北京经济技术开发区吸引了很多公司。", f"Many firms came to {AREA}."),
            ],
            "Many firms came to the zone.",
            id="zone",
        ),
        pytest.param(
            [
                ("经开区发布了计划，亦庄很忙。", "Beijing E-Town has a plan; Yizhuang is busy."),
                ("经开区吸引了很多公司。", "Beijing E-Town has drawn many firms."),
            ],
            "The zone has drawn many firms.",
            id="zone-by-its-usual-name-at-the-start",
        ),
        pytest.param(
            [
                ("经开区发布了计划，亦庄很忙。", "Beijing E-Town has a plan; Yizhuang is busy."),
                ("经开区和合肥高新区签约。", "Beijing E-Town signed with Hefei High-tech Zone."),
            ],
            "Beijing E-Town signed with Hefei High-tech Zone.",
            id="two-zones",
        ),
        pytest.param(
            [
                ("经开区发布了计划，亦庄很忙。", "Beijing E-Town has a plan; Yizhuang is busy."),
                ("经开区的一家公司扩产。", "A Beijing E-Town firm expands."),
            ],
            "A Beijing E-Town firm expands.",
            id="after-an-article",
        ),
        pytest.param(
            [
                ("经开区发布了计划，亦庄很忙。", "Beijing E-Town has a plan; Yizhuang is busy."),
                ("经开区管委会宣布扩建。", "The Beijing E-Town Committee announced it."),
            ],
            "The Beijing E-Town Committee announced it.",
            id="part-of-a-longer-name",
        ),
    ],
)  # fmt: skip
def test_the_last_mention(pairs: list[tuple[str, str]], expected: str) -> None:
    assert shown(*pairs)[-1] == expected


def test_the_first_mention_is_full_even_if_the_headline_has_the_name() -> None:
    english = shown(("董事长孙雷说，产量会翻番。", "Sun Lei spoke, and Sun Lei smiled."))
    assert english == ["Sun Lei spoke, and Sun smiled."]


def test_a_long_name_then_the_usual_one_then_the_zone() -> None:
    english = shown(
        ("北京经济技术开发区发布了计划。", f"{AREA} published a plan."),
        ("经开区发布了计划，亦庄很忙。", f"{AREA} is busy; so is Yizhuang."),
        ("经开区吸引了很多公司。", "Many firms came to Beijing E-Town."),
    )
    assert english == [
        f"{AREA} published a plan.",
        "Beijing E-Town is busy; so is Yizhuang.",
        "Many firms came to the zone.",
    ]


def test_a_users_own_long_name() -> None:
    glossary = Glossary.builtin().merged(
        Glossary([Entry("海理工", "Haibin University of Science and Technology", "organisation")])
    )
    english = shown(
        ("海理工发布了计划。", "Haibin University of Science and Technology has a plan."),
        (
            "订单交给了海理工。",
            "It goes to the Haibin University of Science and Technology.",
        ),
        glossary=glossary,
    )
    assert english[1] == "It goes to the university."


def test_a_word_that_is_no_place_makes_another_company() -> None:
    entries = [
        Entry("新安泰电机", "Xin Antai Motor Co., Ltd.", "organisation"),
        Entry("安泰电机", "Antai Electric Motor Co., Ltd.", "organisation"),
    ]
    english = shown(
        (
            "新安泰电机和安泰电机签约。",
            "Xin Antai Motor Co., Ltd. met Antai Electric Motor Co., Ltd.",
        ),
        (
            "上午，新安泰电机宣布裁员。",
            "Xin Antai Motor Co., Ltd. laid off workers in the morning.",
        ),
        glossary=Glossary.builtin().merged(Glossary(entries)),
    )
    assert english[1] == "Xin Antai Motor laid off workers in the morning."


def test_a_surname_that_the_glossary_accepts() -> None:
    entry = Entry("马尔科·罗西", "Marco Rossi", "person", accepts=("Rossi",))
    english = shown(
        ("马尔科·罗西出席会议。", "Marco Rossi attended the meeting."),
        ("马尔科·罗西谈到了产量。", "Marco Rossi spoke of output."),
        glossary=Glossary.builtin().merged(Glossary([entry])),
    )
    assert english[1] == "Rossi spoke of output."


def test_an_edit_that_the_checks_doubt_is_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    def doubting(source: object, candidate: object, *_: object, **__: object) -> tuple[Flag, ...]:
        english = getattr(candidate, "english", "")
        known = "Sun Lei" in english
        return () if known else (Flag(Code.NAME, Severity.WARNING, "Who?"),)

    monkeypatch.setattr("zhbrief.briefing.later_mentions.check", doubting)
    pairs = [
        ("董事长孙雷说，产量会翻番。", "Sun Lei spoke."),
        ("孙雷说，订单增加很快。", "Sun Lei spoke again."),
    ]
    assert shown(*pairs)[1] == "Sun Lei spoke again."
