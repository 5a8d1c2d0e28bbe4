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
        pytest.param(
            "局长周文斌说，旧馆将改建。", "他日旧馆将改建。", "他日旧馆将改建。", id="some-day"
        ),
        pytest.param(
            "局长周文斌说，旧馆将改建。",
            "他俩认为，工期不长。",
            "他俩认为，工期不长。",
            id="the-two",
        ),
        pytest.param(
            "局长周文斌说，旧馆将改建。", "他杀的可能性很小。", "他杀的可能性很小。", id="murder"
        ),
        pytest.param(
            "局长周文斌说，旧馆将改建。", "他山之石可以攻玉。", "他山之石可以攻玉。", id="saying"
        ),
        pytest.param(
            "局长周文斌说，旧馆将改建。", "他方没有回应。", "他方没有回应。", id="the-other-side"
        ),
        pytest.param(
            "局长周文斌说，旧馆将改建。", "他律不如自律。", "他律不如自律。", id="heteronomy"
        ),
        pytest.param(
            "永昌机床有限公司宣布扩产。",
            "该企业家去年退休。",
            "该企业家去年退休。",
            id="entrepreneur",
        ),
        pytest.param(
            "永昌机床有限公司宣布扩产。", "该集团军去年换防。", "该集团军去年换防。", id="army"
        ),
        pytest.param(
            "比亚迪电子是比亚迪的控股企业。",
            "该公司去年亏损。",
            "该公司去年亏损。",
            id="a-daughter-with-the-name-of-its-mother",
        ),
        pytest.param(
            "局长周文斌出席会议，嫌犯离开了现场。",
            "他被判处死刑。",
            "他被判处死刑。",
            id="beside-嫌犯",
        ),
        pytest.param(
            "局长周文斌出席会议，嫌疑人离开了现场。",
            "他被判处死刑。",
            "他被判处死刑。",
            id="beside-嫌疑人",
        ),
        pytest.param(
            "局长周文斌出席会议，凶手离开了现场。",
            "他被判处死刑。",
            "他被判处死刑。",
            id="beside-凶手",
        ),
        pytest.param(
            "局长周文斌出席会议，一名男子离开了现场。",
            "他被判处死刑。",
            "他被判处死刑。",
            id="beside-一名男子",
        ),
        pytest.param(
            "局长周文斌出席会议，女子离开了现场。",
            "他被判处死刑。",
            "他被判处死刑。",
            id="beside-女子",
        ),
        pytest.param(
            "局长周文斌出席会议，司机离开了现场。",
            "他被判处死刑。",
            "他被判处死刑。",
            id="beside-司机",
        ),
        pytest.param(
            "局长周文斌出席会议，警方的证人离开了现场。",
            "他被判处死刑。",
            "他被判处死刑。",
            id="beside-警方的证人",
        ),
        pytest.param(
            "局长周文斌出席会议，两名游客离开了现场。",
            "他被判处死刑。",
            "他被判处死刑。",
            id="beside-两名游客",
        ),
        pytest.param(
            "局长周文斌出席会议，一位部长离开了现场。",
            "他被判处死刑。",
            "他被判处死刑。",
            id="beside-一位部长",
        ),
        pytest.param(
            "局长周文斌出席会议，当事人离开了现场。",
            "他被判处死刑。",
            "他被判处死刑。",
            id="beside-当事人",
        ),
        pytest.param(
            "局长周文斌出席会议，罪犯离开了现场。",
            "他被判处死刑。",
            "他被判处死刑。",
            id="beside-罪犯",
        ),
        pytest.param(
            "局长周文斌出席会议，保安离开了现场。",
            "他被判处死刑。",
            "他被判处死刑。",
            id="beside-保安",
        ),
        pytest.param(
            "局长周文斌出席会议，妻子离开了现场。",
            "他被判处死刑。",
            "他被判处死刑。",
            id="beside-妻子",
        ),
        pytest.param(
            "局长周文斌出席会议，朋友离开了现场。",
            "他被判处死刑。",
            "他被判处死刑。",
            id="beside-朋友",
        ),
        pytest.param(
            "比亚迪电子有限公司宣布扩产，比亚迪出资。",
            "该公司去年亏损。",
            "该公司去年亏损。",
            id="mother-and-daughter",
        ),
        pytest.param(
            f"{COMPANY}宣布扩产，永昌机床控股有限公司出资。",
            "该公司去年亏损。",
            "该公司去年亏损。",
            id="holding",
        ),
        pytest.param(
            "永昌机床宣布扩产，永昌机床有限公司很忙。",
            "该公司去年亏损。",
            f"{COMPANY}去年亏损。",
            id="one-company-by-two-names",
        ),
        pytest.param(
            "华为汽车宣布扩产。", "该公司去年亏损。", "该公司去年亏损。", id="daughter-alone"
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
