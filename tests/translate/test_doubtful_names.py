from __future__ import annotations

import pytest

from zhbrief.translate.constraints import Context
from zhbrief.translate.doubtful_names import Doubt, doubtful_names
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.glossary_entry import Entry


def doubts(text: str, english: str, glossary: Glossary | None = None) -> list[tuple[Doubt, str]]:
    context = Context.of([text], glossary or Glossary.builtin())
    return list(doubtful_names(context.prepare(text), english, context.glossary))


def test_a_name_made_of_sounds_is_told() -> None:
    (doubt,) = doubts("永昌机床有限公司扩产。", "Yongchang Machine Tool Co., Ltd. expands.")
    assert doubt[0] is Doubt.MADE
    assert "“Yongchang Machine Tool Co., Ltd.” (永昌机床有限公司)" in doubt[1]


@pytest.mark.parametrize(
    ("text", "chinese"),
    [
        pytest.param("马尔科·罗西博士说，试验成功。", "马尔科·罗西", id="person"),
        pytest.param("援引克普勒研究所的数据", "克普勒研究所", id="organisation"),
    ],
)
def test_a_foreign_name_is_told(text: str, chinese: str) -> None:
    (doubt,) = doubts(text, "")
    assert doubt[0] is Doubt.GUESSED
    assert f"({chinese})" in doubt[1]


def test_an_unsure_entry_is_told() -> None:
    glossary = Glossary([Entry("永昌", "Everbright", "organisation", "unsure")])
    assert doubts("永昌扩产。", "Everbright expands.", glossary)[0][0] is Doubt.MADE


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("清华大学扩招。", id="glossary"),
        pytest.param("董事长孙雷说，产量会翻番。", id="person-in-pinyin"),
        pytest.param("产量翻了一番。", id="no-name"),
    ],
)
def test_what_is_known_is_not_told(text: str) -> None:
    assert doubts(text, "") == []


def test_a_mandarin_reading_is_told_in_news_of_hong_kong_and_taiwan() -> None:
    page = ["公司营收新台币75亿元。", "董事长周永航说，产量会翻番。", "魏哲家指出，需求强劲。"]
    context = Context.of(page, Glossary.builtin())
    found = [
        doubt
        for text in page
        for doubt in doubtful_names(
            context.prepare(text), "Zhou Yonghang, C.C. Wei", context.glossary
        )
    ]
    ((doubt, message),) = found
    assert doubt is Doubt.GUESSED
    assert message.startswith("“Zhou Yonghang” (周永航) is the Mandarin reading")
