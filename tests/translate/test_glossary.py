from __future__ import annotations

from pathlib import Path

import pytest

from zhbrief.errors import UsageError
from zhbrief.translate.glossary import Entry, Glossary
from zhbrief.translate.model import Constraint, Kind


def entries(*rows: tuple[str, str, str]) -> Glossary:
    return Glossary(Entry(chinese, english, kind) for chinese, english, kind in rows)


def found(glossary: Glossary, text: str, article: str = "") -> list[tuple[str, str]]:
    return [(c.source, c.english) for c in glossary.find(text, article)]


def written(tmp_path: Path, name: str, content: str | bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


PLACES = entries(
    ("上海", "Shanghai", "place"),
    ("上海证券交易所", "Shanghai Stock Exchange", "organisation"),
    ("南京", "Nanjing", "place"),
    ("日本", "Japan", "country"),
    ("京东", "JD.com", "organisation"),
    ("京东方", "BOE", "organisation"),
    ("集成电路", "integrated circuit", "term"),
    ("三明", "Sanming", "place"),
    ("海地", "Haiti", "country"),
    ("图片报", "Bild", "organisation"),
    ("高通", "Qualcomm", "organisation"),
    ("奥斯汀", "Austin", "place"),
    ("上海市", "Shanghai", "place"),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("他去了上海。", ["Shanghai"], id="plain"),
        pytest.param("上海证券交易所公告", ["Shanghai Stock Exchange"], id="longest"),
        pytest.param("京东方与京东合作", ["BOE", "JD.com"], id="both"),
        pytest.param("上海市场与上海市民", ["Shanghai", "Shanghai"], id="not-the-market"),
        pytest.param("上海市与上海人", ["Shanghai", "Shanghai"], id="endings"),
        pytest.param("三明治和沿海地区", [], id="inside-a-word"),
        pytest.param("图片报道", [], id="cut-at-the-end"),
        pytest.param("高通量设备", [], id="cut-name"),
        pytest.param("简·奥斯汀的小说", [], id="part-of-a-dotted-name"),
        pytest.param("積體電路與集成電路", ["integrated circuit"], id="traditional"),
        pytest.param("", [], id="empty"),
        pytest.param("没有。", [], id="none"),
    ],
)
def test_find(text: str, expected: list[str]) -> None:
    assert [c.english for c in PLACES.find(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("港铁称不会加价", ["MTR"], id="a-guess-with-the-verb"),
        pytest.param("《意见》提出新举措", ["the Opinions"], id="a-document-called-by-its-kind"),
    ],
)
def test_find_in_the_built_in_glossary(text: str, expected: list[str]) -> None:
    assert [constraint.english for constraint in Glossary.builtin().find(text)] == expected


def test_find_tells_where_and_what() -> None:
    assert PLACES.find("在上海设计集成电路") == (
        Constraint(1, 3, "上海", "Shanghai", Kind.NAME),
        Constraint(5, 9, "集成电路", "integrated circuit", Kind.TERM),
    )


def test_traditional_entry_matches_simplified_text_and_back() -> None:
    glossary = entries(("臺積電", "TSMC", "organisation"), ("长江", "Yangtze", "place"))
    assert found(glossary, "台积电在长江边") == [("台积电", "TSMC"), ("长江", "Yangtze")]
    assert found(glossary, "臺積電在長江邊") == [("臺積電", "TSMC"), ("長江", "Yangtze")]


@pytest.mark.parametrize(
    ("chinese", "text"),
    [
        pytest.param("臺積電", "台积电", id="variant-character"),
        pytest.param("台積電", "臺積電", id="both-traditional"),
        pytest.param("里长", "裡長", id="two-forms-in-one"),
        pytest.param("乾隆", "乾隆", id="kept-by-its-phrase"),
    ],
)
def test_scripts_meet(chinese: str, text: str) -> None:
    glossary = Glossary([Entry(chinese, "It")])
    assert [c.source for c in glossary.find(f"在{text}，")] == [text]


def test_the_longest_of_forms_and_aliases_wins_in_either_script() -> None:
    entries = [
        Entry("长城", "Great Wall"),
        Entry("长城机械", "Changcheng", aliases=("長城機械廠",)),
    ]
    found = Glossary(entries).find("長城機械廠與長城。")
    assert [(c.source, c.english) for c in found] == [
        ("長城機械廠", "Changcheng"),
        ("長城", "Great Wall"),
    ]


def test_extended_keeps_what_is_there_and_its_digest() -> None:
    glossary = Glossary([Entry("长城", "Great Wall")])
    wider = glossary.extended([Entry("长城", "Changcheng"), Entry("长桥", "Changqiao")])
    assert [c.english for c in wider.find("长城和长桥")] == ["Great Wall", "Changqiao"]
    assert (glossary.lookup("长桥"), wider.digest) == (None, glossary.digest)


def test_context_decides_on_an_ambiguous_entry() -> None:
    glossary = Glossary([Entry("小米", "Xiaomi", "organisation", context=("手机", "雷军"))])
    assert found(glossary, "小米发布新手机") == [("小米", "Xiaomi")]
    assert found(glossary, "今年小米丰收") == []
    assert found(glossary, "今年小米丰收", article="雷军说，今年小米丰收") == [("小米", "Xiaomi")]


def test_development_zone_of_another_city_is_not_beijings() -> None:
    glossary = Glossary(
        [
            Entry("合肥", "Hefei", "place"),
            Entry("经开区", "Beijing E-Town", "place", context=("亦庄",)),
        ]
    )
    article = "亦庄的经开区与合肥经开区"
    assert found(glossary, article) == [("经开区", "Beijing E-Town"), ("合肥", "Hefei")]


def test_forbidden_context() -> None:
    glossary = Glossary([Entry("国务院", "State Council", "organisation", context=("!国务卿",))])
    assert found(glossary, "国务院发布通知") == [("国务院", "State Council")]
    assert found(glossary, "国务院发言人说", article="国务卿出席。国务院发言人说") == []


def test_aliases_and_lookup() -> None:
    glossary = Glossary([Entry("北京大学", "Peking University", "organisation", aliases=("北大",))])
    assert found(glossary, "北大的教授") == [("北大", "Peking University")]
    entry = glossary.lookup("北大")
    assert entry is not None and entry.chinese == "北京大学"
    assert glossary.lookup("南大") is None


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        pytest.param("SMIC opened a plant.", True, id="main"),
        pytest.param("Semiconductor Manufacturing International Corporation", True, id="variant"),
        pytest.param("smic opened a plant.", False, id="acronym-in-small-letters"),
        pytest.param("A company opened a plant.", False, id="missing"),
    ],
)
def test_honours_accepts_variants(english: str, expected: bool) -> None:
    smic = Entry(
        "中芯国际",
        "SMIC",
        "organisation",
        accepts=("Semiconductor Manufacturing International Corporation",),
    )
    glossary = Glossary([smic])
    (constraint,) = glossary.find("中芯国际开工")
    assert glossary.honours(constraint, english) is expected


def test_later_glossary_wins() -> None:
    merged = PLACES.merged(entries(("京东", "Jingdong", "organisation")))
    assert found(merged, "京东") == [("京东", "Jingdong")]
    assert len(merged) == len(PLACES)


def test_digest_follows_the_entries() -> None:
    assert PLACES.digest == PLACES.merged().digest
    assert PLACES.digest != PLACES.merged(entries(("新词", "new", "term"))).digest


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("a.tsv", "甲公司\tFirst Co\torganisation\tnote\t甲\n", id="bare"),
        pytest.param("a.tsv", "# 说明\n\n甲公司\tFirst Co\torganisation\t\t甲\n", id="comments"),
        pytest.param("a.tsv", "\ufeff甲公司\tFirst Co\torganisation\t\t甲\r\n", id="bom-crlf"),
        pytest.param(
            "a.tsv",
            "English\tChinese\tAliases\tKind\nFirst Co\t甲公司\t甲\torganization\n",
            id="header",
        ),
        pytest.param("a.csv", "甲公司,First Co,organisation,,甲\n", id="csv"),
        pytest.param("a.CSV", '"甲公司","First Co",organisation,"a, b",甲', id="csv-quoted"),
    ],
)
def test_load(tmp_path: Path, name: str, content: str) -> None:
    glossary = Glossary.load(written(tmp_path, name, content))
    entry = glossary.lookup("甲公司")
    assert entry is not None
    assert (entry.english, entry.kind, entry.aliases) == ("First Co", "organisation", ("甲",))
    assert entry.status == "user" and entry.is_sure


def test_load_keeps_quotes_in_tab_separated_files(tmp_path: Path) -> None:
    glossary = Glossary.load(written(tmp_path, "a.tsv", '甲\t"First" Co\n乙\tB\n'))
    assert [entry.english for entry in glossary] == ['"First" Co', "B"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param("甲\tA\n乙\t\n", ("line 2", "English is missing"), id="no-english"),
        pytest.param("甲\n", ("line 1", "English is missing"), id="one-column"),
        pytest.param("甲\tA\nNATO\tNato\n", ("line 2", "no Chinese in 'NATO'"), id="latin"),
        pytest.param("甲\tA\nSun Lei\t孙雷\n", ("line 2", "swapped"), id="swapped"),
        pytest.param("\tA\n", ("line 1", "Chinese is missing"), id="no-chinese"),
        pytest.param("甲\tA\tplcae\n", ("line 1", "'plcae'", "'place'"), id="kind"),
        pytest.param("甲\tA\n乙\tB\n甲\tC\n", ("line 3", "甲", "line 1"), id="twice"),
        pytest.param("甲\tA\tterm\tn\ta\tx\n", ("line 1", "6 cells"), id="too-many"),
        pytest.param("chinese\tenglisch\n", ("line 1", "'englisch'", "'english'"), id="header"),
        pytest.param("chinese\tkind\n甲\tterm\n", ("line 1", "'english'"), id="header-short"),
        pytest.param(
            "chinese\tenglish\tstatus\n甲\tA\tsure\n", ("line 2", "'unsure'"), id="status"
        ),
        pytest.param(b"\xb1\xb1\xbe\xa9\tBeijing\n", ("UTF-8",), id="gb18030"),
    ],
)
def test_load_says_what_is_wrong(
    tmp_path: Path, content: str | bytes, words: tuple[str, ...]
) -> None:
    path = written(tmp_path, "terms.tsv", content)
    with pytest.raises(UsageError) as caught:
        Glossary.load(path)
    assert "terms.tsv" in str(caught.value)
    for word in words:
        assert word in str(caught.value)


def test_load_names_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"none\.tsv"):
        Glossary.load(tmp_path / "none.tsv")


def test_a_name_at_the_end_ends_with_the_text() -> None:
    text = "消息来自新华网"  # longer entries begin with the same character
    (found,) = Glossary.builtin().find(text)
    assert (found.source, found.end) == ("新华网", len(text))


def test_forms_of_one_character_are_found_anywhere() -> None:
    glossary = entries(("沪", "Shanghai", "term"), ("沪杭", "Shanghai–Hangzhou", "term"))
    text = "沪、沪杭、沪"
    assert found(glossary, text) == [
        ("沪", "Shanghai"),
        ("沪杭", "Shanghai–Hangzhou"),
        ("沪", "Shanghai"),
    ]
