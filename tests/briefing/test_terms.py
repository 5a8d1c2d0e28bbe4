"""A drafted glossary tells what is known, and is read back as what it says."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from zhbrief.article import Article, read
from zhbrief.briefing.terms import Status, Term, draft_terms, terms_json, terms_tsv
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.glossary_entry import Entry

PAGE = """永昌机床扩产

昨天，永昌机床有限公司宣布扩产，介电常数测量仪也将投产。
董事长孙雷在杭州说，明年的产值将达20亿元。孙雷很高兴。
克普勒研究所的马尔科·罗西表示怀疑。
"""


def article(text: str = PAGE) -> Article:
    return read(io.BytesIO(text.encode()))


@pytest.fixture(scope="module")
def terms() -> dict[str, Term]:
    return {term.chinese: term for term in draft_terms(article(), Glossary.builtin())}


@pytest.mark.parametrize(
    ("chinese", "english", "kind", "status", "count"),
    [
        pytest.param("克普勒研究所", "", "organisation", Status.UNKNOWN, 1, id="unknown-body"),
        pytest.param("马尔科·罗西", "", "person", Status.UNKNOWN, 1, id="unknown-person"),
        pytest.param(
            "永昌机床有限公司", "Yongchang Machine Tool Co., Ltd.", "organisation", Status.SOUND, 1,
            id="by-sound",
        ),
        pytest.param("孙雷", "Sun Lei", "person", Status.BUILT_IN, 2, id="listed-person"),
        pytest.param("介电常数", "dielectric constant", "term", Status.LEXICON, 1, id="lexicon"),
        pytest.param("杭州", "Hangzhou", "place", Status.BUILT_IN, 1, id="built-in"),
    ],
)  # fmt: skip
def test_terms(
    terms: dict[str, Term], chinese: str, english: str, kind: str, status: Status, count: int
) -> None:
    term = terms[chinese]
    assert (term.english, term.kind, term.status, term.count) == (english, kind, status, count)


def test_the_first_sentence_is_told(terms: dict[str, Term]) -> None:
    assert terms["孙雷"].sentence.startswith("董事长孙雷在杭州说")


def test_the_least_known_come_first(terms: dict[str, Term]) -> None:
    order = [list(Status).index(term.status) for term in terms.values()]
    assert order == sorted(order)
    assert order[0] == 0


def test_a_draft_is_read_back(tmp_path: Path) -> None:
    drafted = draft_terms(article(), Glossary.builtin())
    path = tmp_path / "draft.tsv"
    path.write_text(terms_tsv(drafted, "article.txt"), encoding="utf-8")
    loaded = {entry.chinese: (entry.english, entry.kind) for entry in Glossary.load(path)}
    live = {t.chinese: (t.english, t.kind) for t in drafted if t.status is Status.SOUND}
    assert loaded == live
    assert loaded


def test_every_line_is_read_once_its_mark_is_gone(tmp_path: Path) -> None:
    drafted = draft_terms(article(), Glossary.builtin())
    text = terms_tsv(drafted, "article.txt").replace("研究所\t\t", "研究所\tKoepler Institute\t")
    lines = [line.removeprefix("# ") for line in text.splitlines() if "\t" in line]
    path = tmp_path / "edited.tsv"
    path.write_text("\n".join(line for line in lines if "\t\t" not in line), encoding="utf-8")
    loaded = Glossary.load(path)
    assert len(loaded) == len(drafted) - 1  # 马尔科·罗西 is still without English
    again = {t.chinese: t.status for t in draft_terms(article(), loaded)}
    assert again["克普勒研究所"] is Status.OWN


def test_what_a_glossary_gives_is_yours() -> None:
    own = Glossary([Entry("永昌机床有限公司", "Evergood Machines", "organisation")])
    drafted = {t.chinese: t for t in draft_terms(article(), Glossary.builtin().merged(own))}
    term = drafted["永昌机床有限公司"]
    assert (term.english, term.status) == ("Evergood Machines", Status.OWN)


def test_names_stand_in_the_script_of_the_article() -> None:
    page = article("永昌機床擴產\n\n昨天，永昌機床有限公司宣布擴產，訂單增加了很多。\n")
    chinese = [term.chinese for term in draft_terms(page, Glossary.builtin())]
    assert "永昌機床有限公司" in chinese


def test_json_has_plain_values(terms: dict[str, Term]) -> None:
    (first, *_) = terms_json(list(terms.values()))
    assert list(first) == ["chinese", "english", "kind", "status", "count", "sentence"]
    assert first["status"] == "unknown"
    assert type(first["status"]) is str


def test_long_sentences_are_cut_in_notes() -> None:
    term = Term("永昌", "Yongchang", "organisation", Status.SOUND, 2, "很" * 100)
    row = next(line for line in terms_tsv([term], "a").splitlines() if line.startswith("永昌"))
    assert row.endswith(f"by sound; 2 times; {'很' * 60}…")
