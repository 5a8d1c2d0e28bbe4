"""Kinds of documents that other tests have none of: scans, chats, old portals, forums."""

from __future__ import annotations

from time import process_time

import pytest

from zhbrief.article import read
from zhbrief.article.known_lines import fixed_reason
from zhbrief.article.lines import read_lines
from zhbrief.article.origins import line_origin
from zhbrief.article.script import fold


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
        ("江岸周刊 · 人物 · 2022-8-3 · 文/柳青 · 阅读 861", True),
        ("记者 白桦 | 2022年8月3日 07:20", True),
        ("2022-8-3 | 12.5 | 13.1", False),
        ("2022-8-3 | 2022-8-9 | 展览", False),
        ("工期 · 2022-8-3 · 开工后，全线停水", False),
        ("好问题 17", True),
        ("好问题比好答案更难得", False),
        ("û转发 45", True),
        ("转发45次后他删掉了原文", False),
        ("O网页链接 L河西水文的微博视频", True),
    ],
)
def test_lines_of_forums_and_old_portals(line: str, is_chrome: bool) -> None:
    assert (fixed_reason(read_lines(line, fold(line))[0]) is not None) == is_chrome


_JUDGMENT = """\
民事判决书
原告田某与被告平安里物业公司物业服务合同纠纷一案，本院立案后公开开庭进行了审理。
本院经审理查明，被告两年未清洗水箱，原告据此少交物业费1,240元。
综上，判决如下：
一、原告于判决生效之日起十日内向被告支付物业费620元；
二、驳回被告的其他诉讼请求。
审 判 员　　严 静
二〇二二年五月九日
书 记 员　　陶 可
附：本案适用的法律条文
《中华人民共和国民法典》
第九百四十四条　业主应当按照约定向物业服务人支付物业费。
"""


def test_the_laws_under_a_judgment_are_no_part_of_it() -> None:
    article = read(_JUDGMENT.encode())
    assert article.sentences[-1].text == "二、驳回被告的其他诉讼请求。"
    assert [r.reason for r in article.removed][-6:] == [
        "signature",
        "date or source line",
        "signature",
        "references",
        "references",
        "references",
    ]


def test_a_part_about_the_laws_stays_where_the_story_follows() -> None:
    page = "附：相关法律规定\n" + _JUDGMENT.partition("附：")[0]
    assert "被告两年未清洗水箱" in "".join(_texts(page))


def test_the_parts_of_a_note_in_one_line_are_parted() -> None:
    note = (
        "【远江食品】河湾乳业（600xxx）年报点评：成本回落，利润率回升 事件：公司23年营收52.4亿，"
        "同比+3.1%，归母净利4.4亿，同比+18%。 点评：原奶均价下降9%，"
        "毛利率升至31.2%。 风险提示：奶价反弹。"
    )
    article = read(note.encode())
    assert article.title is not None
    assert article.title.text.endswith("成本回落，利润率回升")
    assert article.sentences[0].text.startswith("事件：公司23年营收52.4亿，")
    assert len(article.sentences) == 3


def test_one_label_in_a_line_parts_nothing() -> None:
    text = "县里公布了三起 事件：桥梁限行、水管爆裂和山体滑坡，目前都已处置完毕。"
    assert len(_texts(text)) == 1


def test_a_dash_before_an_item_is_no_part_of_it() -> None:
    page = (
        "工厂今年做了两件事：\n  - 关闭两条老线；\n  - 把研发费用率提高到7.5%。\n\n"
        "利润率下降 -2.1 个百分点，厂长说这在预料之中，明年可以回升。\n"
    )
    texts = _texts(page)
    assert "关闭两条老线；" in texts
    assert any("-2.1" in text for text in texts)


def test_the_name_that_an_article_is_about_stays_its_subject() -> None:
    page = (
        "<html><head><title>白鹭湖水库 - 某某百科</title></head><body><h1>白鹭湖水库</h1>"
        "<p><b>白鹭湖水库</b>位于渠江上游，库容三亿立方米，1972年建成。</p>"
        "<p>水库供应下游两县的灌溉用水，近年也用来发电。</p></body></html>"
    )
    assert _texts(page)[0] == "白鹭湖水库位于渠江上游，库容三亿立方米，1972年建成。"


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("2022年5月70个城市房价变动情况", ""),
        ("2022年5月15个城市房价变动情况", ""),
        ("2022年5月15日", "2022年5月15日"),
        ("2022 年 5 月 15 日", "2022 年 5 月 15 日"),
        ("2022年5月15 09:30", "2022年5月15 09:30"),
        ("2022-05-15 09:30 来源：江城晚报", "2022-05-15 09:30"),
        ("2022-13-15", ""),
    ],
)
def test_a_count_behind_a_month_is_no_day(line: str, published: str) -> None:
    assert line_origin(line).published == published


@pytest.mark.parametrize("above", ["新聞公報", "新闻稿"])
def test_the_kind_of_a_paper_is_no_title(above: str) -> None:
    story = "渡轮码头周日凌晨维修两小时，渡轮改泊东岸，乘客须多走十分钟。"
    page = f"{above}\n\n渡轮码头周日维修\n\n{story}\n"
    title = read(page.encode()).title
    assert title is not None
    assert title.text == "渡轮码头周日维修"


def test_the_title_of_a_record_in_a_library() -> None:
    page = (
        "篇名：旧城水井的分布\n作者：白桦\n摘要：本文依据旧图三幅，统计城内水井，得一百二十六口。\n"
    )
    title = read(page.encode()).title
    assert title is not None
    assert title.text == "旧城水井的分布"


def test_a_sentence_that_says_what_today_is_has_no_heading_before_it() -> None:
    page = (
        "在全县水利工作会上的讲话\n\n同志们：\n"
        "    今天是节后上班第二天，我们开这个会，就是要鸣锣开工。\n"
        "    去年，全县修渠214公里，投资8760万元，完工率只有53%。这个数字，我不满意。\n"
        "    第一，目标要硬。今年修渠不少于400公里。\n"
        "    第二，作风要实。审批时限由45天压缩到20天，逾期一天，分管领导说明情况。\n"
    )
    assert "今天是节后上班第二天，我们开这个会，就是要鸣锣开工。" in _texts(page)


def test_long_lines_of_commas_take_no_longer() -> None:
    line = "一，" * 20_000
    page = f"{line}甲\n\n{line}！甲\n乙丙丁戊己庚辛，够用到八月底。\n\n水渠修好了，田里有水。\n"
    start = process_time()
    read(page.encode())
    assert process_time() - start < 10
