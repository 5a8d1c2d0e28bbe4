"""Lines: hard-wrapped paragraphs, stray spaces."""

from __future__ import annotations

import time

import pytest

from zhbrief.article import read
from zhbrief.article.lines import normalise_spaces
from zhbrief.article.model import Mark

WRAPPED = """昨天上午，临江市的第二座水厂正式通水，每天可以供水十
二万吨。水厂厂长周立说，工程历时三年，总投资六亿元，比
原计划少花了四千万元。当地居民普遍欢迎。

    家住老城的陈女士告诉记者，夏天断水的日子终于过去了，
她说这是十年来最好的消息，邻居们也都这么想。市水务局表
示，明年还要改造旧水管。
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_hard_wrapped_lines_are_joined(end: str) -> None:
    article = read(WRAPPED.replace("\n", end).encode())
    texts = [s.text for s in article.sentences]
    assert texts[0] == "昨天上午，临江市的第二座水厂正式通水，每天可以供水十二万吨。"
    assert texts[1].endswith("比原计划少花了四千万元。")
    assert texts[-1] == "市水务局表示，明年还要改造旧水管。"
    assert [s.paragraph for s in article.sentences] == [0, 0, 0, 1, 1]


def test_a_wrapped_mail_is_joined() -> None:
    mail = (
        "From: 周立 <zhou@example.cn>\nTo: 陈兰\nSubject: 水厂进展\n\n陈兰：\n\n"
        "你好。水厂的设备已经全部到货，共计十二台水泵、四套膜处理装置，安装工作从下周\n"
        "一开始，预计四月底完成。请安排三名工程师到现场。\n\n"
        "另外，旧水管改造的招标文件已经发出，五家公司报名，最低报价为两千三百万元。评标\n"
        "会定在三月十五日上午九点。\n\n祝好\n周立\n"
    )
    article = read(mail.encode())
    texts = [s.text for s in article.sentences]
    assert "评标会定在三月十五日上午九点。" in texts
    assert any("安装工作从下周一开始" in text for text in texts)
    assert article.title is not None
    assert article.title.text == "水厂进展"
    assert {r.reason for r in article.removed} == {"mail header", "signature", "title label"}


REPORT = """                   临江水务简报                  第 3 期

一、第二水厂如期通水

  2024年，全市计划改造老旧水管386公里，其中老城总投资
21.7亿元，市级财政配套4.3亿元，分三年到位。

                            - 1 -
临江水务简报                                     第 3 期

二、需要解决的问题

  ● 旧水管改造缓慢。全市有29家供水企业，其中民营企业占
    六成，部分小区的二次供水没有移交，无人负责维修。
  ● 水价倒挂。居民水价自2009年以来未调整，而第二水厂的成
    本已升至每立方米3.1元。
  （一）建立台账，对连续两年水压不达标的老城居民，共
1.3万户，逐户整改。

                            - 2 -
"""


def test_a_report_printed_on_pages_is_joined() -> None:
    article = read(REPORT.encode())
    texts = [s.text for s in article.sentences]
    assert texts == [
        "一、第二水厂如期通水",
        "2024年，全市计划改造老旧水管386公里，其中老城总投资21.7亿元，市级财政配套4.3亿元，分三年到位。",
        "二、需要解决的问题",
        "旧水管改造缓慢。",
        "全市有29家供水企业，其中民营企业占六成，部分小区的二次供水没有移交，无人负责维修。",
        "水价倒挂。",
        "居民水价自2009年以来未调整，而第二水厂的成本已升至每立方米3.1元。",
        "（一）建立台账，对连续两年水压不达标的老城居民，共1.3万户，逐户整改。",
    ]
    assert {r.reason for r in article.removed} == {"pager", "site title"}


@pytest.mark.parametrize("mark", ["●", "-", "1.", "（一）", "三、"])
def test_an_item_of_a_list_starts_a_line(mark: str) -> None:
    """21.7 is no item, and what is indented below one goes on with it."""
    line = f"  {mark} 水厂的工程历时三年，总投资六亿元，比原计划少花了四"
    article = read(f"{line}\n     千万元，居民都\n{line}\n     亿元，居民不\n".encode())
    assert len(article.sentences) == 2


def test_a_page_of_one_line_paragraphs_is_not_joined() -> None:
    text = "新厂昨天投产\n这里有三条生产线，每月生产三万片晶圆，供应全国的客户。\n工人们很高兴。"
    assert [s.paragraph for s in read(text.encode()).sentences] == [0, 1]


def test_a_line_that_ends_in_a_comma_goes_on() -> None:
    text = "新厂昨天投产，\n工人们很高兴。厂长也很高兴，他请大家吃了一顿饭。"
    assert read(text.encode()).sentences[0].text == "新厂昨天投产，工人们很高兴。"


SPACES = {
    "between Chinese characters": ("今 天 天 气 很 好", "今天天气很好"),
    "ideographic space": ("今天\u3000天气", "今天天气"),
    "around figures": ("增长 3.5 %，达 20 亿元", "增长3.5 %，达20亿元"),
    "around Latin words": ("使用 Python 编程", "使用Python编程"),
    "between Latin words": ("使用 Visual  Basic 编程", "使用Visual Basic编程"),
    "line break": ("天气\r\n很好", "天气很好"),
    "line break between Latin words": ("Visual\nBasic", "Visual Basic"),
    "invisible characters": ("今\u200b天\ufeff天\x00气", "今天天气"),
    "at the ends": ("\u3000\u3000今天 ", "今天"),
    "no-break space": ("今天\u00a0天气", "今天天气"),
}


@pytest.mark.parametrize("case", SPACES)
def test_normalise_spaces(case: str) -> None:
    text, expected = SPACES[case]
    assert normalise_spaces(text) == expected


def test_spans_cover_the_line_break() -> None:
    article = read(WRAPPED.encode())
    first = article.sentences[0]
    assert "\n" in first.original
    assert article.original[first.span.start : first.span.end] == first.original


def test_many_wrapped_lines_take_no_longer_each() -> None:
    """The column was looked for among all pairs of lines: 10 MB took more than ten minutes."""
    line = "水厂的工程历时三年，总投资六亿元，比原计划少花了四千万元，居民都很\n"
    read(line.encode())  # the dictionaries
    seconds = []
    for times in (1_000, 8_000):
        began = time.process_time()
        assert len(read((line * times).encode()).sentences) == 1
        seconds.append(time.process_time() - began)
    assert seconds[1] < 24 * seconds[0]


@pytest.mark.parametrize("indent", ["　　", "　　　　", "　　 ", "    ", "\xa0\xa0\xa0\xa0"])
def test_paragraphs_in_one_line_are_parted_at_their_indents(indent: str) -> None:
    text = indent.join(
        [
            "事件：",
            "公司一季度营业收入增长三成。",
            "盈利预测",
            "目前公司处在扩张期，预计全年收入达到五十亿元。",
        ]
    )
    article = read(text.encode())
    assert [s.text for s in article.sentences if not s.marks] == [
        "公司一季度营业收入增长三成。",
        "目前公司处在扩张期，预计全年收入达到五十亿元。",
    ]
    assert [s.text for s in article.sentences if Mark.HEADING in s.marks] == ["盈利预测"]
    assert all(s.original == text[s.span.start : s.span.end] for s in article.sentences)


@pytest.mark.parametrize(
    "text",
    ["会议由张　　三主持，李四出席并讲话。", "他说：“今年很好。”　明年会更好，大家都相信。"],
)
def test_spaces_that_are_no_indents_part_nothing(text: str) -> None:
    assert len({s.paragraph for s in read(text.encode()).sentences}) == 1
