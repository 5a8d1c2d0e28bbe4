"""Glued headings: split off where certain, left alone otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from zhbrief.article import Mark, read
from zhbrief.article.heading_places import candidates, is_told_when
from zhbrief.article.headings import CERTAIN, PageWords, is_too_long, likely_headings

SAMPLE = Path(__file__).parents[2] / "samples" / "yizhuang.txt"

STORY = (
    "昨天上午，临江市的第二座水厂正式通水，每天可以供水十二万吨。",
    "水厂厂长周立说，工程历时三年，总投资六亿元，比原计划少花了四千万元。",
    "当地居民普遍欢迎。家住老城的陈女士告诉记者，夏天断水的日子终于过去了。",
    "市水务局表示，明年还要改造一百二十公里的旧水管，让漏水率降到百分之八以下。",
)

# Enough text to tell what a page is about.
LONG_STORY = (
    *STORY,
    "据介绍，第二水厂采用了两级过滤，出厂的水可以直接饮用，水质每小时检测一次，结果公布在网上。",
    "第一水厂建于四十年前，设备老旧，通水以后将停产改造，改造期间全城的水由第二水厂供应。",
    "水务局还提醒居民，通水的头三天，水管里的水可能略显浑浊，放掉一会儿就会变清。",
)


def headings(text: str) -> list[str]:
    return [s.text for s in read(text.encode()).sentences if Mark.HEADING in s.marks]


def test_headings_of_the_seed_page() -> None:
    found = [s.text for s in read(SAMPLE).sentences if Mark.HEADING in s.marks]
    assert found == [
        "披荆斩棘三年300项新技术破题",
        "育土培芯炼就千亿级高精尖产业生态",
        "破除关隘「三城」成果加速亦庄转化",
    ]


def test_a_split_heading_and_its_paragraph_share_a_number() -> None:
    article = read(SAMPLE)
    for at, sentence in enumerate(article.sentences):
        if Mark.HEADING in sentence.marks:
            follower = article.sentences[at + 1]
            assert follower.paragraph == sentence.paragraph
            assert follower.span.start == sentence.span.end


def test_story_without_glued_headings_keeps_its_sentences() -> None:
    assert headings("\n\n".join(LONG_STORY)) == []


@pytest.mark.parametrize(
    "byline",
    ["□记者高远通讯员林小夏文图", "□记者周立实习生林小夏文图阅读提示|", "■本报记者高远摄影报道"],
)
def test_a_byline_parts_the_headline_from_the_story(byline: str) -> None:
    """So newspapers are copied: 「……开始供水□记者……文图……」."""
    article = read("\n\n".join([f"第二座水厂开始供水{byline}{STORY[0]}", *STORY[1:]]).encode())
    assert [r.text for r in article.removed] == [byline]
    assert next(s.text for s in article.sentences) in ("第二座水厂开始供水", STORY[0])
    assert not any(byline in s.original for s in article.sentences)


def test_a_headline_of_the_page_is_split_off_where_it_is_repeated() -> None:
    glued = "居民欢迎新水厂开始供水" + STORY[2]
    text = "\n\n".join([*STORY[:2], "居民欢迎新水厂开始供水", glued, STORY[3]])
    sentences = [s.text for s in read(text.encode()).sentences]
    assert sentences.count("居民欢迎新水厂开始供水") == 2
    assert "当地居民普遍欢迎。" in sentences


@pytest.mark.parametrize(
    "paragraph",
    [
        "临江市水务局局长陈明在通水仪式上说，新水厂来之不易。",
        "位于老城北面的第二水厂由三家公司共同投资建设，昨天正式通水。",
        "记者从临江市水务局了解到，旧水管的改造明年开始。",
        "“水质好多了。”陈女士说。",
        "好。",
        "渡轮公司发言人否认船长当时离开驾驶室，并表示愿意配合调查。",
        "检察官认为被告昨日没有说出全部实情，法官要求重新审理。",
    ],
)
def test_a_plain_beginning_is_no_heading(paragraph: str) -> None:
    (guess,) = likely_headings([paragraph], PageWords([*LONG_STORY, paragraph]))
    assert guess is None or guess.probability < CERTAIN


@pytest.mark.parametrize(
    ("heading", "paragraph"),
    [
        ("女篮联赛决赛今晚打响两队历史战绩持平", 2),
        ("地铁七号线下月试运营票价不变", 0),
    ],
)
def test_a_headline_of_another_story_is_split_off(heading: str, paragraph: int) -> None:
    page = list(LONG_STORY)
    page[paragraph] = heading + page[paragraph]
    assert headings("\n\n".join(page)) == [heading]


@pytest.mark.parametrize(
    "paragraph",
    [
        "水厂厂长周立驳斥了有人在网上发布的关于水价明年将上涨三成的说法。",
        "临江市水务局公布2023年年报，全年供水四千万吨。",
        "知道这种水管价值的人不多，所以旧水管常常被当作废铁卖掉。",
        "有人劝他去告他们，但是他不忍心。",
        "家住老城的“自来水迷”陈女士每天记录水压。",
        "临江海联职业技术学院的大一学生也参加了水厂的通水仪式。",
    ],
    ids=["noun phrase", "year of a report", "object", "pronoun", "quotation", "college"],
)
def test_no_sentence_of_the_story_is_torn(paragraph: str) -> None:
    assert headings("\n\n".join([*LONG_STORY, paragraph])) == []


def test_where_its_end_is_not_sure_the_sentence_is_marked_and_nothing_cut() -> None:
    page = list(LONG_STORY)
    page[2] = "北方两省小麦喜获丰收" + page[2]
    article = read("\n\n".join(page).encode())
    marked = [s.original for s in article.sentences if Mark.GLUED in s.marks]
    assert marked == ["北方两省小麦喜获丰收当地居民普遍欢迎。"]
    assert headings("\n\n".join(page)) == []


# Headlines of other stories, glued onto paragraphs whose first words give nothing away.
HEADLINES = (
    "城西小学百名师生重走古驿道",
    "乳业巨头回应奶粉涨价传闻",
    "三百只候鸟飞抵南湖湿地过冬",
    "男子醉驾连撞五车被刑拘",
    "高考志愿填报有哪些误区",
    "黄金价格连跌四日投资者离场观望",
    "青年导演新片票房破亿",
    "北城队主场不敌海东队无缘四强",
    "法院一审判处房企高管七年徒刑",
    "外卖骑手缘何越来越难招",
)


def _told(text: str) -> bool:
    return any({Mark.HEADING, Mark.GLUED} & s.marks for s in read(text.encode()).sentences)


def test_more_is_told_where_teasers_lie_about() -> None:
    teasers = ("海东市民排队抢购限量邮票", "两部新片春节同日上映")
    counts = []
    for scraped in (False, True):
        told = 0
        for at, headline in enumerate(HEADLINES):
            page = list(LONG_STORY)
            page[at % len(page)] = headline + page[at % len(page)]
            told += _told("\n\n".join([*page, *teasers] if scraped else page))
        counts.append(told)
    assert counts[0] >= 5
    assert counts[1] >= 9


def test_of_a_dump_or_a_book_nothing_is_guessed() -> None:
    assert not is_too_long(LONG_STORY)
    assert is_too_long(LONG_STORY * 300)
    assert is_too_long(["".join(LONG_STORY) * 60] * 40)


def test_paragraphs_of_the_story_are_not_marked() -> None:
    marked = [s for s in read("\n\n".join(LONG_STORY).encode()).sentences if Mark.GLUED in s.marks]
    assert marked == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("市水利局局长安德·洛林昨天表示，水厂明年扩建。", "德·洛林"),
        ("临江职业技术学院的大一学生参加了通水仪式。", "一学生"),
    ],
    ids=["foreign name", "first year"],
)
def test_no_heading_ends_inside_a_name_or_noun(text: str, right: str) -> None:
    assert text.index(right) not in candidates(text, len(text))


def test_no_heading_ends_inside_quotes_or_figures() -> None:
    text = "新水厂“供水十二万吨的梦想”在2024年实现之后居民都很高兴。"
    opening, closing = text.index("“"), text.index("”")
    places = list(candidates(text, len(text)))
    assert not any(opening < at <= closing for at in places)
    assert text.index("024") not in places


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("案件编号为HCAL 1520/2019，涉及水务局两名前职员。", "水务局"),
        ("这份合同的编号是三十二，由水厂保管到明年年底。", "水厂"),
    ],
    ids=["case number", "preposition"],
)
def test_no_heading_ends_right_after_a_pause(text: str, start: str) -> None:
    assert text.index(start) not in candidates(text, len(text))


def test_a_heading_of_two_parts_may_end_after_its_second() -> None:
    text = "北方小麦喜获丰收，仓库全满昨天上午第二座水厂正式通水。"
    assert text.index("昨天") in candidates(text, len(text))


def test_the_label_of_a_dispatch_is_no_heading() -> None:
    page = [f"【本報訊】{LONG_STORY[0]}", *LONG_STORY[1:]]
    assert not any(Mark.GLUED in s.marks for s in read("\n\n".join(page).encode()).sentences)


def test_whose_word_it_is_starts_a_clause() -> None:
    glued = "男子误诊三年索赔百万元据临江市法院介绍，案件下月开庭，双方都愿意调解。"
    page = [*LONG_STORY[:3], glued, *LONG_STORY[3:]]
    assert headings("\n\n".join(page)) == ["男子误诊三年索赔百万元"]


@pytest.mark.parametrize(
    "start", ["根据临江市法院介绍，", "昨日据临江市法院介绍，", "另据市法院消息，"]
)
def test_whose_word_it_is_may_start_a_paragraph(start: str) -> None:
    paragraph = f"{start}案件下月开庭，双方都愿意调解。"
    assert headings("\n\n".join([*LONG_STORY[:3], paragraph, *LONG_STORY[3:]])) == []


@pytest.mark.parametrize(
    "lead",
    [
        "临江市老城墙修复工程昨日完工，四公里长的城墙将于下月一日起向公众开放。",
        "临江市老城墙修复工程近日正式完工，四公里长的城墙将于下月一日起开放。",
        "临江古城保护基金会日前成立，首批募得的六千万元将用于修复四公里长的城墙。",
    ],
)
@pytest.mark.parametrize("title", ["临江老城墙修复工程完工", "临江老城墙下月开放", ""])
def test_when_something_was_done_tells_of_what_stands_before_it(title: str, lead: str) -> None:
    """Its subject was cut off as a heading: 「昨日完工」 is no sentence."""
    more = "附近居民陈女士说，她小时候常在城墙下玩，现在终于又可以上去走走了。"
    article = read("\n\n".join(filter(None, [title, lead, more])).encode())
    first = next(s for s in article.sentences if s.text == lead)
    assert Mark.GLUED not in first.marks


@pytest.mark.parametrize(
    ("rest", "tags", "expected"),
    [
        ("昨日完工，城墙", ["t", "v", "x"], True),
        ("近日正式完工，", ["t", "ad", "v"], True),
        ("昨日市民发现，", ["t", "n", "v"], False),
        ("近日公布的报告称，", ["t", "v", "uj", "n"], False),
        ("近日，临江市", ["t", "x", "ns"], False),
        ("完工的城墙", ["v", "uj", "n"], False),
    ],
)
def test_a_time_and_a_verb_have_their_subject_before_them(
    rest: str, tags: list[str], expected: bool
) -> None:
    assert is_told_when(rest, tags) is expected


@pytest.mark.parametrize(
    "sentence",
    [
        "伴随着全球光纤接入用户数量的快速增长，公司的光接入产品销量稳步上升。",
        "公司主要为客户提供具有自主知识产权和应用核心技术的制造设备。",
    ],
)
def test_what_begins_as_a_sentence_has_no_place_for_a_heading(sentence: str) -> None:
    assert list(candidates(sentence, len(sentence))) == []
