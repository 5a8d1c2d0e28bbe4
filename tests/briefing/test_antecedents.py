"""Pronouns at the start of a sentence: a name where it is certain, never a guess."""

from __future__ import annotations

import io

import pytest

from zhbrief.article import read
from zhbrief.briefing.antecedents import resolved
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary

COMPANY = "永昌机床有限公司"


@pytest.mark.parametrize(
    ("before", "sentence", "expected"),
    [
        pytest.param(
            f"{COMPANY}宣布扩产。", "该公司去年亏损。", f"{COMPANY}去年亏损。", id="company"
        ),
        pytest.param(
            f"{COMPANY}宣布扩产。", "这家企业去年亏损。", f"{COMPANY}去年亏损。", id="this-firm"
        ),
        pytest.param(
            f"{COMPANY}和华为签约。", "该公司去年亏损。", "该公司去年亏损。", id="two-companies"
        ),
        pytest.param(
            f"{COMPANY}与供应商签约。",
            "该公司去年亏损。",
            "该公司去年亏损。",
            id="one-without-a-name",
        ),
        pytest.param(
            "滨海市政府宣布扩产。", "该公司去年亏损。", "该公司去年亏损。", id="no-company"
        ),
        pytest.param(
            "局长周文斌说，旧馆将改建。", "他表示，工期不长。", "周文斌表示，工期不长。", id="he"
        ),
        pytest.param(
            "公司董事长周启明没有透露名称。",
            "他说，产品将出口。",
            "周启明说，产品将出口。",
            id="stacked-titles",
        ),
        pytest.param(
            "局长周文斌会见了经理李国强。", "他说，工期不长。", "他说，工期不长。", id="two-persons"
        ),
        pytest.param(
            "局长周文斌见了一位老师。",
            "他说，工期不长。",
            "他说，工期不长。",
            id="another-person",
        ),
        pytest.param(
            "局长周文斌说，旧馆将改建。", "他们说，工期不长。", "他们说，工期不长。", id="they"
        ),
        pytest.param("旧馆将改建。", "他说，工期不长。", "他说，工期不长。", id="nobody"),
    ],
)
def test_what_a_sentence_opens_with(before: str, sentence: str, expected: str) -> None:
    article = read(
        io.BytesIO(f"市里的新馆开放\n\n{before}{sentence}\n\n馆内的藏书很多。\n".encode())
    )
    context = Context.of_article(article, Glossary.builtin())
    last = next(s for s in article.body if s.text == sentence)
    edited, places = resolved(last, article, context)
    assert edited.text == expected
    assert (edited.original, edited.span) == (last.original, last.span)
    assert [place.text for place in places] == ([before] if expected != sentence else [])


def test_a_name_of_another_paragraph_does_not_count() -> None:
    article = read(io.BytesIO(f"{COMPANY}宣布扩产。\n\n该公司去年亏损。\n".encode()))
    context = Context.of_article(article, Glossary.builtin())
    assert resolved(article.body[-1], article, context) == (article.body[-1], ())
