"""Kinds of documents that other tests have none of: scans, chats, old portals, forums."""

from __future__ import annotations

import pytest

from zhbrief.article import read
from zhbrief.article.known_lines import fixed_reason
from zhbrief.article.lines import read_lines


def _texts(page: str) -> list[str]:
    return [sentence.text for sentence in read(page.encode()).sentences]


_SCAN = """\
－17－
    本县讯  城南桑蚕良种场新建催青室
十二间，昨日全部交付使用。该场去年向农
户供应蚕种六千四百张，今年计划增加到八
千张，其中春蚕占六成。场长吕伯年说，新
{number}
室用蒸汽供暖，温度相差不过半度，比土炕
可靠得多，每张蚕种可以多收茧二斤。
"""


@pytest.mark.parametrize("number", ["－18－", "- 18 -", "— 18 —", "第 18 页"])
def test_the_number_of_a_page_stands_in_no_sentence(number: str) -> None:
    texts = _texts(_SCAN.format(number=number))
    assert texts[0] == "本县讯城南桑蚕良种场新建催青室十二间，昨日全部交付使用。"
    assert texts[-1].startswith("场长吕伯年说，新室用蒸汽供暖，")
    assert len(texts) == 3


def test_a_figure_on_a_line_of_its_own_is_no_number_of_a_page() -> None:
    assert "新18室" in "".join(_texts(_SCAN.format(number="18")))


_TORN = """\
石桥镇粮站昨日开秤收购早稻，首日收粮一百二十吨，全镇先后出动
运粮车三十辆，没有一户农民等过两个钟头。

站长冯广田说，今年的早稻水分偏高，烘干要多花三天。

粮站备有仓容两千吨，够用到八月底。
"""


def test_a_sentence_that_a_line_break_tore_is_whole() -> None:
    assert "全镇先后出动运粮车三十辆，" in _texts(_TORN)[0]
    page = _TORN.replace("\n\n", "<br><br>").replace("\n", "<br>")
    assert "全镇先后出动运粮车三十辆，" in _texts(f"<html><body><p>{page}</p></body></html>")[0]


@pytest.mark.parametrize("above", ["早稻开秤，农民不再等", "首日收粮一百二十吨"])
def test_a_headline_is_not_joined_with_the_paragraph_below_it(above: str) -> None:
    page = _TORN.replace("石桥镇粮站", f"{above}\n石桥镇粮站", 1)
    assert not any(text.startswith(f"{above}石") for text in _texts(page))


_CHAT = """\
群聊：西部棉纺交流群

阿东-阿克苏 08:41
大家早上好

陈姐 08:43
转一条：
新棉收购价回落 轧花厂放慢节奏
阿克苏手摘棉收购价昨日降至每公斤7.1元，比上周低0.3元。
轧花厂普遍放慢收购，日均收棉由900吨降到600吨。
业内人士林树青认为，价格在月底前难以回升。

阿东-阿克苏 08:50
收到，谢谢
"""


def test_who_wrote_the_messages_of_a_chat_is_no_title() -> None:
    article = read(_CHAT.encode())
    assert article.title is not None
    assert article.title.text == "新棉收购价回落 轧花厂放慢节奏"
    senders = [r.text for r in article.removed if r.reason == "sender of a message"]
    assert senders == ["阿东-阿克苏 08:41", "陈姐 08:43", "阿东-阿克苏 08:50"]


def test_a_timetable_is_no_chat() -> None:
    page = (
        "县剧团春节连演三天，票价一律二十元，老人免费。三天的戏码如下。\n\n"
        "初一 打金枝 19:30\n初二 铡美案 19:30\n初三 穆桂英挂帅 19:00\n\n"
        "团长说，三出戏都由青年演员挑大梁，老演员只在幕后把场。\n"
    )
    assert not any(r.reason == "sender of a message" for r in read(page.encode()).removed)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("2023-11-08 (三) 財經 B03", "2023-11-08"),
        (
            "http://www.daily.example 2005年04月11日08:20 江城在线-《江城晨报》",
            "2005年04月11日08:20",
        ),
    ],
)
def test_the_date_of_a_page(line: str, published: str) -> None:
    story = "菜場昨日重開，首日有攤檔六十個，比翻新前多十二個。檔主何太說，租金沒有加。"
    page = f"菜場翻新後重開\n\n{line}\n\n{story}\n"
    article = read(page.encode())
    assert article.origin.published == published
    assert [s.paragraph for s in article.sentences] == [0, 0]


@pytest.mark.parametrize(
    ("line", "is_chrome"),
    [
        ("【评论】【论坛】【收藏此页】【大 中 小】【打印】【关闭】", True),
        ("【打印】【关闭】", True),
        ("【春茶】【夏茶】【秋茶】【打印】", False),
        ("【打印】【排版】", False),
        ("本文共2300字，阅读约6分钟", True),
        ("全文两万字，他用了六年才写完", False),
        ("喜欢这篇文章，请点个“在看”吧👇", True),
        ("喜欢这篇文章的人多在看热闹，少有人追问原因，我也一样。", False),
        ("引用: 山里人 发表于 2023-5-6 20:11", True),
        ("楼主", True),
        ("楼主说租金每月1200元", False),
    ],
)
def test_lines_of_forums_and_old_portals(line: str, is_chrome: bool) -> None:
    assert (fixed_reason(read_lines(line)[0]) is not None) == is_chrome
