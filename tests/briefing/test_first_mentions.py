"""A name's original stands beside its first mention, and nowhere else."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest

from zhbrief import brief
from zhbrief.article import Article, read
from zhbrief.briefing.filters import translate_article
from zhbrief.briefing.first_mentions import told_once, with_originals
from zhbrief.briefing.model import count_words
from zhbrief.briefing.streams import Output
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.glossary_entry import Entry
from zhbrief.translate.model import Candidate, Code, Flag, Request, Severity, Translation


def article(*sentences: str) -> Article:
    return read(io.BytesIO("\n\n".join(sentences).encode()))


def shown(*pairs: tuple[str, str], glossary: Glossary | None = None) -> list[str]:
    """Return the English of *pairs* of Chinese and English with the originals."""
    page = article(*(chinese for chinese, _ in pairs))
    context = Context.of_article(page, glossary or Glossary.builtin())
    sentences = [page.title, *page.body] if page.title else [*page.body]
    given = [
        (sentence, Translation(sentence.text, english, (), "table"))
        for sentence, (_, english) in zip(sentences, pairs, strict=True)
        if sentence is not None
    ]
    assert len(given) == len(pairs)
    return [translation.english for _, translation in with_originals(given, lambda _: context)]


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        pytest.param(
            "董事长孙雷说，产量会翻番。",
            "Sun Lei, the chairman, said output would double.",
            "Sun Lei (孙雷), the chairman, said output would double.",
            id="person",
        ),
        pytest.param(
            "董事长孙雷说，产量会翻番。",
            "Sun Lei’s plan is to double output.",
            "Sun Lei’s (孙雷) plan is to double output.",
            id="possessive",
        ),
        pytest.param(
            "董事長孫雷說，產量會翻番。",
            "Sun Lei said output would double.",
            "Sun Lei (孫雷) said output would double.",
            id="in-the-script-of-the-article",
        ),
        pytest.param(
            "昨天，永昌机床有限公司宣布扩产。",
            "Expansion was announced by Yongchang Machine Tool Co., Ltd.",
            "Expansion was announced by Yongchang Machine Tool Co., Ltd. (永昌机床有限公司).",
            id="full-stop-of-the-form",
        ),
        pytest.param(
            "昨天，永昌机床有限公司宣布扩产。",
            "Yongchang Machine Tool expands.",
            "Yongchang Machine Tool (永昌机床有限公司) expands.",
            id="without-the-form",
        ),
        pytest.param(
            "昨天，永昌机床有限公司宣布扩产。",
            "Yongchang Machine Tool Co. Ltd. expands.",
            "Yongchang Machine Tool Co. Ltd. (永昌机床有限公司) expands.",
            id="another-spelling-of-the-form",
        ),
        pytest.param(
            "援引克普勒研究所的数据，产量会翻番。",
            "The Kopler Institute of Energy says it will double.",
            "The Kopler Institute of Energy (克普勒研究所) says it will double.",
            id="body-that-the-engine-guessed",
        ),
        pytest.param(
            "马尔科·罗西博士说，试验成功。",
            "Dr Marco Rossi called it a success.",
            "Dr Marco Rossi (马尔科·罗西) called it a success.",
            id="what-the-engine-wrote",
        ),
        pytest.param(
            "董事长孙雷说，产量会翻番。",
            "The chairman (Sun Lei) said so. Sun Lei was glad.",
            "The chairman (Sun Lei) said so. Sun Lei (孙雷) was glad.",
            id="never-inside-brackets",
        ),
        pytest.param(
            "董事长孙雷说，产量会翻番。", "He said so (Sun Lei).", "He said so (Sun Lei).",
            id="only-inside-brackets",
        ),
        pytest.param(
            "耐威科技落户亦庄。", "NavTech moved to Yizhuang.",
            "NavTech (耐威科技) moved to Yizhuang.",
            id="no-places",
        ),
        pytest.param(
            "华为和联合国签约。", "Huawei and the United Nations signed.",
            "Huawei and the United Nations signed.",
            id="world-known",
        ),
        pytest.param(
            "特朗普出席会议。", "Trump attended.", "Trump attended.", id="listed-latin-name"
        ),
        pytest.param("产量翻番。", "Output doubled.", "Output doubled.", id="no-name"),
        pytest.param(
            "董事长孙雷说，产量会翻番。", "Output will double.", "Output will double.",
            id="not-in-the-english",
        ),
    ],
)  # fmt: skip
def test_first_mention(chinese: str, english: str, expected: str) -> None:
    assert shown((chinese, english)) == [expected]


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        (
            "她昨天看了电影《远山的灯》。",
            "She saw the film “Mountain Lights” yesterday.",
            "She saw the film “Mountain Lights” (《远山的灯》) yesterday.",
        ),
        (
            "她昨天看了電影《遠山的燈》。",
            'She saw "Mountain Lights," a film.',
            'She saw "Mountain Lights" (《遠山的燈》), a film.',
        ),
        (
            "《远山的灯》、《雨夜》今年上映。",
            "“Mountain Lights” and “Rain” are shown this year.",
            "“Mountain Lights” (《远山的灯》) and “Rain” (《雨夜》) are shown this year.",
        ),
        (
            "他说《远山的灯》是“好电影”。",
            "He called “Mountain Lights” a “good film”.",
            "He called “Mountain Lights” a “good film”.",
        ),
        (
            "她昨天看了电影《远山的灯》。",
            "She saw the film Mountain Lights yesterday.",
            "She saw the film Mountain Lights yesterday.",
        ),
    ],
    ids=["title", "pause-inside", "in-a-row", "quotation-beside-it", "no-marks"],
)
def test_a_work_has_its_title(chinese: str, english: str, expected: str) -> None:
    assert shown((chinese, english)) == [expected]


def test_only_the_first_mention_has_it() -> None:
    pairs = [
        ("董事长孙雷说，产量会翻番。", "Sun Lei spoke."),
        ("孙雷说，订单增加很快。", "Sun Lei spoke again; Sun Lei smiled."),
    ]
    english = shown(*pairs)
    assert english == ["Sun Lei (孙雷) spoke.", "Sun Lei spoke again; Sun Lei smiled."]


def test_the_short_name_of_a_company_is_not_given_again() -> None:
    pairs = [
        ("昨天，永昌机床有限公司宣布扩产。", "Yongchang Machine Tool Co., Ltd. expands."),
        ("永昌机床去年接到很多订单。", "Yongchang Machine Tool got many orders."),
    ]
    assert "(" not in shown(*pairs)[1]


def test_a_users_own_names_have_it_and_terms_do_not() -> None:
    glossary = Glossary(
        [
            Entry("晶湖", "Crystal Lake", "product"),
            Entry("流明", "lumen", "term"),
            Entry("BOE", "BOE", "organisation"),
        ]
    )
    given = ("晶湖的亮度是流明，BOE制造。", "BOE makes Crystal Lake, in lumen.")
    assert shown(given, glossary=glossary) == ["BOE makes Crystal Lake (晶湖), in lumen."]


def test_originals_are_no_words() -> None:
    assert count_words("Sun Lei (孙雷) spoke (again).") == 4


def test_a_doubt_about_a_name_is_told_once_but_errors_always() -> None:
    sentence = article("董事长孙雷说，产量会翻番。").sentences[0]
    guess = Flag(Code.NAME, Severity.WARNING, "a guess")
    missing = Flag(Code.NAME, Severity.ERROR, "missing")
    figure = Flag(Code.FIGURE, Severity.WARNING, "lost")
    invented = Flag(Code.NAME, Severity.WARNING, "The name “Taipei” is not in the source.")
    pair = (sentence, Translation("", "", (guess, missing, figure, invented), "table"))
    first, second = (translation.flags for _, translation in told_once([pair, pair]))
    assert first == (guess, missing, figure, invented)
    assert second == (missing, figure, invented)


class _Table:
    """An engine that writes what it knows, and nothing else."""

    name = signature = "table"

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        return [
            [Candidate(f"{' and '.join(c.english for c in request.constraints)} did it.")]
            for request in requests
        ]

    def close(self) -> None:
        pass


@pytest.mark.parametrize(("originals", "times"), [(True, 1), (False, 0)])
def test_a_brief_has_originals_unless_told_otherwise(originals: bool, times: int) -> None:
    page = article("董事长孙雷说，产量会翻番。", "孙雷说，订单增加很快。", "孙雷还没有去过上海。")
    made = brief(page, sentences=3, running_engine=_Table(), originals=originals)
    assert str(made).count("孙雷") == made.to_markdown().count("孙雷") == times
    english = [point.english for point in (made.headline, *made.points)]
    assert "".join(english).count("(孙雷)") == times


def test_a_translated_article_tells_a_doubt_once(capsys: pytest.CaptureFixture[str]) -> None:
    page = article("工程师莫兰德·科恩贝里宣布扩产。", "莫兰德·科恩贝里说，订单增加很快。")
    translate_article(page, _Table(), (), Output(io.BytesIO(), "nowhere"), as_json=True)
    told = [line for line in capsys.readouterr().err.splitlines() if " NAME" in line]
    assert sum("莫兰德·科恩贝里" in line for line in told) == 1, told


def test_a_name_that_stays_chinese_is_in_the_script_of_the_article() -> None:
    chinese = "法國總統馬克龍與瓦爾德馬爾在巴黎會面。"
    english = "French President Emmanuel Macron met 瓦尔德马尔 in Paris."
    assert shown((chinese, english)) == [
        "French President Emmanuel Macron met 瓦爾德馬爾 in Paris."
    ]
