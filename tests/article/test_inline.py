"""Marks of Markdown: out of the text, in the original, and nothing else touched."""

from __future__ import annotations

import pytest

from zhbrief.article import read
from zhbrief.article.inline import is_markdown, without_marks

PAGE = """# 临江第二水厂通水

昨天上午，**临江市**的第二座水厂[正式通水](https://example.org/a_(b)?c=1。)，每天供水`十二万`吨。

![水厂](water.png)

> 厂长周立说，工程历时*三年*，总投资六亿元[^1]。

- 水质每小时检测一次。
"""


def test_a_page_of_markdown() -> None:
    article = read(PAGE.encode())
    assert article.title is not None
    assert article.title.text == "临江第二水厂通水"
    assert [s.text for s in article.sentences] == [
        "昨天上午，临江市的第二座水厂正式通水，每天供水十二万吨。",
        "厂长周立说，工程历时三年，总投资六亿元。",
        "水质每小时检测一次。",
    ]
    assert [r.reason for r in article.removed] == ["picture"]
    for sentence in article.sentences:
        assert PAGE[sentence.span.start : sentence.span.end] == sentence.original
    assert "**临江市**" in article.sentences[0].original


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("总价为3*4*5元。", "总价为3*4*5元。", id="product"),
        pytest.param("2**10等于1024，3**2等于9。", "2**10等于1024，3**2等于9。", id="power"),
        pytest.param("历时***三年***。", "历时三年。", id="strong emphasis"),
        pytest.param("结果见表[1]。", "结果见表[1]。", id="citation"),
        pytest.param("``a`b`` 不变", "``a`b`` 不变", id="code with a tick"),
        pytest.param("-5℃以下停工。", "-5℃以下停工。", id="minus"),
        pytest.param("~~五~~六亿元", "六亿元", id="struck out"),
        pytest.param('见[公告](a.html "标题")。', "见公告。", id="link with a title"),
        pytest.param("好的~~谢谢", "好的~~谢谢", id="tone"),
        pytest.param("## 结果", "结果", id="heading"),
    ],
)
def test_marks(text: str, expected: str) -> None:
    assert without_marks(text) == expected


def test_a_masked_name_is_no_mark() -> None:
    text = "昨天，张**和李**在临江市被找到，两人都平安。"
    assert not is_markdown(text)
    assert read(text.encode()).sentences[0].text == text


@pytest.mark.parametrize(
    "text", ["*" * 20000, "[" * 20000, "`" * 20000, "[a](" * 5000, "!" * 20000]
)
def test_marks_stay_linear(text: str) -> None:
    assert without_marks(text + "。").endswith("。")


def test_the_rows_of_a_markdown_table_are_kept() -> None:
    page = (
        "# 用电报告\n\n全市数据中心去年用电12.6亿千瓦时，比上年多。\n\n"
        "| 区 | 机架数 |\n|---|---|\n| 江北 | 3200 |\n| 江南 | 5100 |\n\n"
        "工程师林涛说[^1]，液冷可以再省两成。\n\n[^1]: 访谈，2024年1月。\n"
    )
    article = read(page.encode())
    assert [s.text for s in article.sentences][1:] == [
        "区|机架数",
        "江北| 3200",
        "江南| 5100",
        "工程师林涛说，液冷可以再省两成。",
        "访谈，2024年1月。",
    ]
    assert [r.text for r in article.removed] == ["|---|---|"]
