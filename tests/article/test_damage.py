"""Damage: holes where words were deleted, and good writing that must not be taken for one."""

from __future__ import annotations

import pytest

from zhbrief.article import read

REST = "。这座工厂有三百名工人，其中一半住在附近，他们每天步行上班，路上要走二十分钟。"
REST_HALF_WIDTH = REST.replace("，", ",")

DAMAGED = {
    "a master without his rank": "给他们讲课的是国际设计师，水厂的外墙也由他设计。",
    "comma and enumeration comma": "公司收购了世界,、全球,的芯片商",
    "two commas": "工厂努力打造创新,,实现资源共享",
    "two full-width commas": "工厂努力打造创新，，实现资源共享",
    "comma before a stop": "他们在上半场取得，",
    "comma before 的": "他们买下了城里，的地段",
    "half-width comma before 的": "他们买下了城里,的地段",
    "第 without a number": "这是全球第、真正意义上的设备",
    "第 before a measure word": "这是他第次当上厂长",
    "且 alone": "这是月产能高,且,盈利的生产线",
    "advanced without its head": "这里将诞生国内,进的生产线",
    "half-width comma among full-width ones": "这是非洲国家,参加的比赛",
    "most without what": "这是他们做得最的一件事",
    "time without its count": "王建民次当上厂长，十分高兴",
    "time after a comma": "那一年,次听他说起这座工厂",
    "figure missing": "工厂去年的总产值高达，今年还会更多",
    "name missing": "这座工厂被评为，厂长领了奖",
    "score without a verb": "上半场他们以55-47，但是下半场没有投中",
    "the world's company": "这家工厂是全球的供应商，有三百名客户",
    "at once without 第一": "事发后时间他就赶到了现场",
    "comma after an attribute": "他们牵手国内外,高校和研究所",
}


@pytest.mark.parametrize("case", DAMAGED)
def test_hole_is_found(case: str) -> None:
    article = read((DAMAGED[case] + REST).encode())
    assert article.sentences[0].is_damaged
    assert not article.sentences[-1].is_damaged


@pytest.mark.parametrize(
    "case",
    ["comma and enumeration comma", "two commas", "half-width comma before 的", "且 alone"],
)
def test_hole_is_found_among_half_width_commas(case: str) -> None:
    article = read((DAMAGED[case] + REST_HALF_WIDTH).encode())
    assert article.sentences[0].is_damaged
    assert not article.sentences[-1].is_damaged


SOUND = {
    "a master with his rank": "给他们讲课的是国际知名设计师，他也去过国际设计师大会。",
    "的确": "他说，的确如此",
    "的士": "下雨了，的士很难打",
    "ordinals": "第一，第2，第十三，第几次都一样",
    "其次第一": "按次第进场，等第由评委决定",
    "conjunctions": "技术先进，而且，价格便宜，并且，交货很快",
    "and so on": "苹果、梨、桃等，都卖完了",
    "quotation": "他说，“的”字用错了",
    "half-width in figures": "产量为12,500吨，售价1,200元，都创了新高",
    "half-width after Latin": "他们比较了A,B和C三种方案，选了最便宜的",
    "a slip of the pen": "他们建了新厂,但是旧厂没有关",
    "purpose": "这是以盈利为目的的企业，的的确确有很多客户",
    "foremost": "这座桥的长度为亚洲之最，工程历时八年",
    "again and again": "他一次次来到这里，多少次看到机器停着，逐次公开账目",
    "peoples and places": "他写过印第安人，也到过第聂伯河，还收藏第纳尔",
    "gift": "这笔赠与，他没有收下，债权的让与，他也不同意",
    "sets": "女排以25:19，25:16先下两城",
    "score with a verb": "主队以3-1获胜，客队很失望",
    "a company of the world": "这家公司是全球领先的供应商，业务遍及世界的角落",
    "next day": "会议次日结束，层次听起来很高，档次成为话题",
    "participation": "他们都积极参与，没有人缺席",
    "第 in a title": "《第》这首诗，没有人读过",
}


@pytest.mark.parametrize("case", SOUND)
def test_good_writing_is_no_damage(case: str) -> None:
    article = read((SOUND[case] + REST).encode())
    assert not any(s.is_damaged for s in article.sentences)


def test_half_width_commas_throughout_are_no_damage() -> None:
    text = "昨天,新厂投产,每月生产三万片。厂长说,今后还要扩大,招聘工程师,提高产量。"
    assert not any(s.is_damaged for s in read(text.encode()).sentences)


def test_comma_after_the_words_before_other_holes_is_a_hole() -> None:
    text = (
        "他们打造创新,,实现共享。同为全国创新,的地方,两区联系紧密。"
        "作为全国创新,主平台之一,这里很忙。厂长说,今后还要扩大,招聘工程师。"
    )
    assert [s.is_damaged for s in read(text.encode()).sentences] == [True, True, True, False]
