"""Script: detection, conversion, and what is no Chinese at all."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhbrief.article import convert, detect_script, read, to_simplified
from zhbrief.article.script import fold, foreign_script, is_classical
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
    "phrases stay": ("核心軟體", "核心软体"),
    "punctuation stays": ("「殺手鐧」，『鐵』", "「杀手锏」，『铁』"),
}


@pytest.mark.parametrize("case", CONVERSIONS)
def test_to_simplified(case: str) -> None:
    traditional, simplified = CONVERSIONS[case]
    assert to_simplified(traditional) == simplified


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
