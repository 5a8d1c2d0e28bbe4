"""Script: detection, conversion, and what is no Chinese at all."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhbrief.article import convert, detect_script, read, script, to_simplified
from zhbrief.article.languages import foreign_script, is_cantonese, is_classical
from zhbrief.article.script import CONFIGS, count_han, fold
from zhbrief.errors import InputError, UsageError

CONVERSIONS = {
    "characters": ("關鍵技術發展", "关键技术发展"),
    "simplified stays": ("关键技术发展", "关键技术发展"),
    "Hong Kong variants": ("啓動羣眾，裏面", "启动群众，里面"),
    "Taiwan variants": ("臺灣裡面", "台湾里面"),
    "particle 著": ("他看著她笑著說", "他看着她笑着说"),
    "著 in a word": ("著名學者的著作很顯著", "著名学者的著作很显著"),
    "乾 dry": ("乾燥的餅乾", "干燥的饼干"),
    "乾 in a name": ("乾隆皇帝，扭轉乾坤", "乾隆皇帝，扭转乾坤"),
    "徵 levy": ("徵收特徵", "征收特征"),
    "覆 reply": ("答覆與覆蓋", "答复与覆盖"),
    "old forms": ("只賸兩間店舖，妳說牠餓了", "只剩两间店铺，你说它饿了"),
    "old forms in names stay": ("堃哥住華富邨，濬智叫祐嘉", "堃哥住华富邨，濬智叫祐嘉"),
    "祇 only": ("祇有神祇知道", "只有神祇知道"),
    "a partitioned flat": ("劏房面積細", "劏房面积细"),
    "phrases stay": ("核心軟體", "核心软体"),
    "punctuation stays": ("「殺手鐧」，『鐵』", "「杀手锏」，『铁』"),
}


@pytest.mark.parametrize("case", CONVERSIONS)
def test_to_simplified(case: str) -> None:
    traditional, simplified = CONVERSIONS[case]
    assert to_simplified(traditional) == simplified


@pytest.mark.parametrize(
    ("text", "page", "expected"),
    [
        ("作家於梨华回到了故乡。", "simplified", "作家於梨华回到了故乡。"),
        ("作家於梨華回到了故鄉。", "simplified", "作家於梨华回到了故乡。"),
        ("瞭望台昨天开放。", "traditional", "瞭望台昨天开放。"),
        ("他看著她。", "traditional", "他看着她。"),
        ("他看著她。", "simplified", "他看著她。"),
        ("卫生署敍述了粧容與衞生", "mixed", "卫生署叙述了妆容与卫生"),
        ("抬頭看什麼", "traditional", "抬头看什么"),
        ("《裏斯本條約》與《面纱》", "mixed", "《里斯本条约》与《面纱》"),
        ("軟體與核心", "traditional", "软体与核心"),
        ("妳说的店舖在於梨华家旁边。", "simplified", "妳说的店舖在於梨华家旁边。"),
    ],
)
def test_a_sentence_is_converted_by_its_own_script(text: str, page: str, expected: str) -> None:
    assert to_simplified(text, page) == expected


def test_a_mixed_page_tells_the_script_of_each_sentence() -> None:
    lines = "厂长说，新厂明年投产。", "廠長說，新廠明年投產，員工還會增加。", "一共有三十人。"
    page = "\n\n".join(lines)
    article = read(page.encode())
    assert [s.script for s in article.sentences] == ["simplified", "traditional", article.script]
    assert [s.text for s in article.sentences][1] == "厂长说，新厂明年投产，员工还会增加。"
    for sentence in article.sentences:
        assert article.original[sentence.span.start : sentence.span.end] == sentence.original


def test_convert_by_configuration() -> None:
    assert convert("软件", "s2twp") == "軟體"
    assert convert("软件", "s2t") == "軟件"


def test_unknown_configuration() -> None:
    with pytest.raises(UsageError, match="t2s"):
        convert("软件", "x2y")


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("关键核心技术是要不来的", "simplified"),
        ("關鍵核心技術是要不來的", "traditional"),
        ("人口", "simplified"),
        ("关键核心技术买不来。關鍵核心技術買不來。", "mixed"),
        ("關鍵核心技術買不來、討不來，與產業鏈聯繫緊密的企業將會發展。这", "traditional"),
    ],
)
def test_detect_script(text: str, script: str) -> None:
    assert detect_script(text) == script


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("The plant opened yesterday.", "Latin"),
        ("昨日、新しい工場が操業を開始しました。", "Japanese"),
        ("어제 새 공장이 문을 열었다.", "Korean"),
        ("Вчера открылся новый завод.", "Cyrillic"),
        ("昨天新厂投产。", None),
        ("新品名为Aurora Pro Max Ultra，支持Wi-Fi和5G。", None),
        (
            (
                "東京都知事選挙の投票率は前回比8.2ポイント増、新人候補山田太郎氏（58）当選確実。"
                "政府関係者談話「結果重視」と発表、来週臨時国会召集決定。"
            ),
            "Japanese",
        ),
        (
            (
                "他用日语说「ありがとうございます」，大家都笑了。会后代表团参观了大阪的三家工厂，"
                "双方签订了两份合同，总金额为一亿二千万元。双方还约定明年在上海再次见面，继续谈判。"
            ),
            None,
        ),
        (
            (
                "董事长在致股东的信中写道：“We remain confident in the long-term prospects of the "
                "business, and we will continue to invest in research, people and customers.”"
                "这是他第三年没有提到利润。"
            ),
            None,
        ),
        ("他参观了の字号的小店，又去了别处的很多商店，买了不少东西。", None),
        ("12345", None),
    ],
)
def test_foreign_script(text: str, script: str | None) -> None:
    assert foreign_script(text) == script


CLASSICAL = (
    "臨江之水，昔日濁而不可飲，民苦之久矣。太守周公曰：「水者，民之命也，豈可不治乎？」"
    "乃役千人，鑿渠百里，三年而成。民樂其利，爲之立碑焉。"
)
CANTONESE = (
    "我哋嘅茶餐廳下個月就要結業喇，老闆話租金加咗三成，佢真係頂唔順。街坊聽到個消息，個個都話唔捨得，"
    "有啲仲特登帶埋細路嚟食多一次。\n\n店主陳太話，舖頭開咗三十二年，一共換過五個廚師。"
)
STATUTE = (
    "水厂经营者应于每年三月底前，将前一年度之水质检验结果公告之；其未公告者，由主管机关处以罚款。"
    "依前项规定受处分者，得于三十日内申请复核，逾期申请者，不予受理，其申请费用以实际支出为限。"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(fold(CLASSICAL), True, id="classical"),
        pytest.param(STATUTE, False, id="statute"),
        pytest.param("子曰：三人行，必有我师焉。", False, id="too short to tell"),
        pytest.param(
            "校长引用了古人说过的话：“学而时习之，不亦说乎？”他说，这句话讲的是学习的快乐，"
            "今天的学生也应该记住，不要把读书看成一种负担。",
            False,
            id="quoted",
        ),
    ],
)
def test_classical(text: str, expected: bool) -> None:
    assert is_classical(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CANTONESE, True),
        ("老闆說：「我哋真係唔捨得。」記者到場時，店內坐滿了客人，隊伍一直排到街角，" * 2, False),
        (CLASSICAL, False),
        ("工厂昨天停产，今天已经恢复。", False),
    ],
    ids=["Cantonese", "quoted", "classical", "Mandarin"],
)
def test_cantonese(text: str, expected: bool) -> None:
    assert is_cantonese(text) is expected


def test_a_cantonese_text_is_read_with_a_note() -> None:
    article = read(CANTONESE.encode())
    assert len(article.sentences) >= 3
    assert any("Cantonese" in note for note in article.notes)


def test_a_classical_text_is_refused_in_words() -> None:
    with pytest.raises(InputError, match="classical Chinese"):
        read(CLASSICAL.encode())


def test_a_name_with_a_restored_character_keeps_it_in_simplified_text() -> None:
    assert to_simplified("毕昇发明了活字印刷术。") == "毕昇发明了活字印刷术。"
    assert to_simplified("股價上昇。") == "股价上升。"


@settings(deadline=None)
@given(st.text(max_size=40))
def test_fold_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_fold() -> None:
    assert fold("３５％的Ａ股漲了") == "35%的A股涨了"


@given(st.text(alphabet="乾著徵覆臺裡鐧劍關鍵技術發展的，他看名學者坤隆瞭望", max_size=12))
@settings(max_examples=200)
def test_reading_converts_as_opencc_does(text: str) -> None:
    if not any(fold(char) != char for char in text):
        return
    assert to_simplified(text) == convert(text, "t2s")


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("abc，。", 0), ("A股涨了3%，𠮷野家没有。", 8), ("车站", 2)]
)
def test_count_han(text: str, count: int) -> None:
    assert count_han(text) == count


def test_counting_takes_no_memory_of_its_own() -> None:
    """Every character in a list of its own once took 230 MB for a page of 10 MB."""
    text = "水位上涨，" * 50_000
    tracemalloc.start()
    try:
        assert count_han(text) == 200_000
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 100_000


@pytest.mark.parametrize("config", CONFIGS)
def test_a_conversion_clause_by_clause_is_that_of_opencc(config: str) -> None:
    """Clauses that need it alone are given to OpenCC, and what it makes of the whole is known."""
    from opencc import OpenCC

    text = (
        "台灣的軟體公司，裡面有隨身碟；他說：乾隆年間的麵條乾了。干净的头发发财了，\n"
        "人工智慧和信息技術！在著作裡寫著《著名》的事、於梨華與于右任？undefined 項目 12-3。"
    )
    expected = OpenCC(config).convert(text)
    if config.endswith("2s"):
        expected = script._modern(expected.translate(script._FORMS))
    assert convert(text, config) == expected


def test_a_lift_in_hong_kong_stays_one() -> None:
    assert convert("大廈的𨋢壞了，𨋢門關不上。", "t2s") == "大厦的𨋢坏了，𨋢门关不上。"
    assert convert("𨋢", "hk2s") == "𨋢"
