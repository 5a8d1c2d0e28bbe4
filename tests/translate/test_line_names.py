"""Railways and motorways named by the cities that they join."""

from __future__ import annotations

import pytest

from zhbrief.translate.line_names import find_lines


@pytest.mark.parametrize(
    ("text", "name", "english"),
    [
        ("京雄快线全长86公里。", "京雄快线", "Beijing-Xiong'an Express Line"),
        ("昨天，郑徐高铁停运。", "郑徐高铁", "Zhengzhou-Xuzhou High-Speed Railway"),
        ("事故发生在沪渝高速公路上。", "沪渝高速公路", "Shanghai-Chongqing Expressway"),
        ("乘坐京津城际铁路往返。", "京津城际铁路", "Beijing-Tianjin Intercity Railway"),
        ("昨天福厦高铁开通。", "福厦高铁", "Fuzhou-Xiamen High-Speed Railway"),
        ("京港澳高速北向拥堵。", "京港澳高速", "Beijing-Hong Kong-Macao Expressway"),
        ("京雄商高铁开工。", "京雄商高铁", "Beijing-Xiong'an-Shangqiu High-Speed Railway"),
        ("兰新高铁停运。", "兰新高铁", "Lanzhou-Urumqi High-Speed Railway"),
        ("京台高速拥堵。", "京台高速", "Beijing-Taipei Expressway"),
        ("宜万铁路停运。", "宜万铁路", "Yichang-Wanzhou Railway"),
        ("甬台温高速拥堵。", "甬台温高速", "Ningbo-Taizhou-Wenzhou Expressway"),
    ],
)
def test_a_line_has_its_ends(text: str, name: str, english: str) -> None:
    assert [(entry.chinese, entry.english) for entry in find_lines(text)] == [(name, english)]


@pytest.mark.parametrize(
    "text",
    [
        "完成铁路建设。",
        "东京铁路发达。",
        "新建成铁路三条。",
        "推广高速公路收费。",
        "开展高速公路检查。",
        "合成高速发展的新动力。",
        "离京高铁全部停运，进京高速堵车。",
        "返沪高铁票售罄，台福高铁在研究。",
    ],
)
def test_other_words_are_no_ends(text: str) -> None:
    assert not list(find_lines(text))


def test_a_line_that_is_in_no_list_is_unsure() -> None:
    assert [entry.is_sure for entry in find_lines("济武高铁，京沪高铁。")] == [True, False]
