"""Data given by mistake, and the numbers of lines."""

from __future__ import annotations

import json

import pytest

from zhbrief.article import read
from zhbrief.article.line_numbers import without_line_numbers
from zhbrief.errors import InputError

ROWS = (
    "日期,地区,摘要",
    "2024-01-05,华东,港口吞吐量同比增长4%",
    "2024-01-06,华南,花市开档，首日客流12万人次。",
    "2024-01-07,西南,高铁试跑",
)
RECORDS = tuple({"id": n, "text": "盐湖提锂项目昨日投产，年产碳酸锂两万吨。"} for n in (1, 2))
LINES = "\n".join(json.dumps(record, ensure_ascii=False) for record in RECORDS)

FEED = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>要闻</title><item>'
    "<title>两条新航线</title><description>港口昨日新增两条航线。</description></item></channel></rss>"
)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (LINES, "JSON data"),
        (FEED, "is a feed"),
        (json.dumps(RECORDS, indent=2), "JSON data"),
        ("\n".join(ROWS), "table of values"),
        ("\n".join(ROWS).replace(",", "\t"), "table of values"),
    ],
    ids=["JSON lines", "feed", "JSON", "commas", "tabs"],
)
def test_data_are_refused_in_words(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read(text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "[本报讯]盐湖提锂项目昨日投产，年产碳酸锂两万吨。",
        "白日依山尽,黄河入海流,此时登楼人\n欲穷千里目,更上一层楼,诗人这样说\n楼在河东岸,人在云中游,回首已千年",
        "昨天,今天,明天\n有人说,时间过得太快了。\n他在车间干了三十年,昨天退休了。",
    ],
)
def test_texts_that_resemble_data_are_read(text: str) -> None:
    assert read(text.encode()).sentences


NUMBERED = (
    "  1  听证会记录",
    "  2",
    "  3  主持人：下面请申请人代表陈述意见，时间不超过",
    "  4  十分钟。",
    "  5  申请人代表：我方认为，处罚决定认定的排放量是4.2立",
    "  6  方米，与在线监测的数据不符，后者同一时段的均值只",
    "  7  有1.9立方米。",
)


def test_the_numbers_of_lines_are_no_text() -> None:
    text = "\n".join(NUMBERED)
    article = read(text.encode())
    first, second = (sentence.text for sentence in article.sentences)
    assert first == "主持人：下面请申请人代表陈述意见，时间不超过十分钟。"
    assert "处罚决定认定的排放量是4.2立方米，与在线监测的数据不符" in second
    assert len(article.original) == len(text)
    assert any("numbers of its lines" in note for note in article.notes)


@pytest.mark.parametrize(
    "lines",
    [
        [f"{n} 第{n}名是一座城市。" for n in range(1, 9)],
        [f"{n} 城市{n}" for n in range(1, 9)],
        ["1 月", "昨天的会议，", "讨论了水价，", "也讨论了路灯，", "没有结果，", "明天再开。"],
    ],
)
def test_the_numbers_of_items_stay(lines: list[str]) -> None:
    assert without_line_numbers("\n".join(lines)) is None


def test_markup_of_any_kind_is_no_text() -> None:
    text = "港口昨日新增两条至东南亚的集装箱航线，每周各两班。"
    markup = (
        f'<?xml version="1.0"?><news><title>两条新航线</title><body><p>{text}</p></body></news>'
    )
    assert [sentence.text for sentence in read(markup.encode()).sentences] == [text]


def test_a_table_copied_with_its_tabs_has_its_cells_apart() -> None:
    rows = ("指标\t本期\t上年同期", "营收（亿元）\t86.4\t83.8", "净利润（亿元）\t9.37\t8.31")
    story = "澄江啤酒发布半年报，上半年营收86.4亿元，净利润9.37亿元，增长12.7%。"
    article = read(
        "\n".join(("澄江啤酒上半年净利增长", "", story, "", *rows, "", "高端产品占三成。")).encode()
    )
    found = [sentence.text for sentence in article.sentences]
    assert found[1:4] == [
        "指标|本期|上年同期",
        "营收（亿元）| 86.4 | 83.8",
        "净利润（亿元）| 9.37 | 8.31",
    ]
    assert all("fragment" in sentence.marks for sentence in article.sentences[1:4])
