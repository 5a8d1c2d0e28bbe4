from __future__ import annotations

import pytest

from zhbrief.translate import lexicon
from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.glossary_entry import Entry
from zhbrief.translate.model import Candidate, Code, Severity

BUILTIN = Glossary.builtin()


def terms(text: str, glossary: Glossary = BUILTIN) -> dict[str, str]:
    prepared = Context.of([text], glossary).prepare(text)
    return {c.source: c.english for c in prepared.terms}


@pytest.mark.parametrize(
    ("text", "chinese", "english", "kind"),
    [
        pytest.param("测量介电常数", "介电常数", "dielectric constant", "term", id="term"),
        pytest.param("来到云梦县考察", "云梦县", "Yunmeng County", "place", id="county"),
        pytest.param("巴格兰发生地震", "巴格兰", "Baghlan", "place", id="abroad"),
    ],
)
def test_find_terms(text: str, chinese: str, english: str, kind: str) -> None:
    found = {text[start:end]: entry for start, end, entry in lexicon.find_terms(text)}
    assert (found[chinese].english, found[chinese].kind) == (english, kind)


def test_everyday_words_and_pieces_are_not_in_it() -> None:
    for chinese in ("东西", "努力", "中方", "马马虎虎", "高高兴兴"):
        assert lexicon.lookup(chinese) is None


def test_the_longest_form_wins_over_a_shorter_glossary_entry() -> None:
    assert BUILTIN.lookup("南昌") is not None
    assert terms("南昌起义发生在夏天。") == {"南昌起义": "Nanchang Uprising"}


def test_a_users_entry_is_never_hidden() -> None:
    own = BUILTIN.merged(Glossary([Entry("介电", "permittivity", "term")]))
    assert "介电常数" not in terms("测量介电常数", own)


def test_the_glossary_wins_over_the_same_form() -> None:
    own = BUILTIN.merged(Glossary([Entry("介电常数", "permittivity", "term")]))
    assert terms("测量介电常数", own) == {"介电常数": "permittivity"}


def test_what_it_says_weighs_little() -> None:
    context = Context.of(["测量介电常数。"], BUILTIN)
    flags = check(context.prepare("测量介电常数。"), Candidate("It is measured."), context.glossary)
    assert [f.severity for f in flags if f.code is Code.TERM] == [Severity.INFO]


def test_its_licence_is_in_its_first_lines() -> None:
    import gzip
    from importlib.resources import files

    data = (files("zhbrief.translate") / "data" / "cedict.tsv.gz").read_bytes()
    head = gzip.decompress(data).decode()[:600]
    assert "CC-CEDICT" in head
    assert "Attribution-ShareAlike 4.0" in head


def test_no_name_is_only_a_kind_of_place_or_body() -> None:
    kinds = {
        "Gulf", "Sea", "Bay", "Strait", "Republic", "Kingdom", "Ministry", "Treaty", "Battle",
        "League", "State", "District", "New", "North", "South", "British", "University",
    }  # fmt: skip
    assert not [entry.chinese for entry in lexicon.names() if entry.english in kinds]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("墨西哥湾", "Gulf of Mexico"),
        ("日本海", "Sea of Japan"),
        ("纽约市", "New York City"),
        ("不列颠哥伦比亚省", "British Columbia"),
        ("千叶县", "Chiba Prefecture"),
        ("北卡罗来纳州", "North Carolina"),
    ],
)
def test_names_of_several_words_are_whole(chinese: str, english: str) -> None:
    entry = lexicon.lookup(chinese)
    assert entry is not None and entry.english == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("云贵川", "Yunnan, Guizhou and Sichuan"),
        ("北上广深", "Beijing, Shanghai, Guangzhou and Shenzhen"),
        ("陕甘宁", "Shaanxi, Gansu and Ningxia"),
        ("中日韩", "China, Japan and South Korea"),
        ("港澳", "Hong Kong and Macao"),
        ("和田地区", "Hotan Prefecture"),
        ("中国国民党革命委员会", "Revolutionary Committee of the Chinese Kuomintang"),
    ],
)
def test_several_names_at_once_are_all_told(chinese: str, english: str) -> None:
    assert terms(f"{chinese}的代表到场。")[chinese] == english
