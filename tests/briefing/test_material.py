"""The Chinese that a briefing is made of: headline and points before they are translated."""

from __future__ import annotations

import pytest

from zhbrief.article import read
from zhbrief.briefing.material import Story
from zhbrief.summarize import METHODS
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary

BYLINE = "海城都市报记者唐建国"
PAGE = f"""{BYLINE}摄为了躲避连年的洪水

{BYLINE}摄为了躲避连年的洪水，全村两百户人家搬到了山坡上。新村的道路和水电都已经接通。

{BYLINE}洪水连年不断全村搬上山坡，村里的老人说这是一百年来最大的一次搬迁。

{BYLINE}从镇政府了解到，搬迁的费用由县里承担一半，其余的由各户自己负担。
"""


def story(page: str) -> Story:
    article = read(page.encode())
    texts = [sentence.text for sentence in article.sentences]
    return Story(article, METHODS["lead"](article), Context.of(texts, Glossary.builtin()))


def test_a_byline_glued_onto_the_news_is_left_out() -> None:
    made = story(PAGE)
    texts = [piece.text for piece in made.pieces(made.ranking)]
    assert made.headline.text == "为了躲避连年的洪水，全村两百户人家搬到了山坡上。"
    assert "洪水连年不断全村搬上山坡，村里的老人说这是一百年来最大的一次搬迁。" in texts
    assert f"{BYLINE}从镇政府了解到，搬迁的费用由县里承担一半，其余的由各户自己负担。" in texts


def test_a_title_loses_its_byline_and_keeps_its_source() -> None:
    page = PAGE.replace("摄为了躲避连年的洪水\n", "摄 两百户人家迁入新村\n", 1)
    made = story(page)
    assert made.headline.text == "两百户人家迁入新村"
    assert made.headline.sources[0].text == f"{BYLINE}摄 两百户人家迁入新村"


LIST = """水价调整的三点内容

一、从明年一月起，居民用水的价格由每吨3.45元调整为3.70元。

二、三线以下的小城镇暂不调整居民用水的价格。

（二）低保家庭和特困人员的居民用水价格不作调整。

3.45元的旧价格在今年年底以前对所有居民仍然有效。
"""


def test_points_of_a_list_lose_their_numbers() -> None:
    made = story(LIST)
    texts = [piece.text for piece in made.pieces(made.ranking)]
    assert texts[0] == "从明年一月起，居民用水的价格由每吨3.45元调整为3.70元。"
    assert texts[2] == "低保家庭和特困人员的居民用水价格不作调整。"
    assert texts[1].startswith("二、三线") and texts[3].startswith("3.45元")


def test_a_number_stays_where_there_is_no_list() -> None:
    made = story(LIST.replace("（二）", ""))
    assert made.pieces(made.ranking)[0].text.startswith("一、")


SPEECH = """市长说铁路要快

市长林一鸣在会上说：“铁路建得太慢，沿线三个县的居民已经等了整整九年，去年又有两个车站停工，原因至今没有人说得清楚。我在沿线看到了三份不同的报告，每一份报告里的数字都和前一份对不上，没有一份写明钱花到了哪里。所有工程明年必须完工，谁拖延就由谁来承担由此产生的全部费用。”

事件：临江铁建集团昨天公布了新铁路三个标段的开工日期。
"""


def test_the_middle_of_a_quotation_needs_the_sentence_before_it() -> None:
    made = story(SPEECH)
    pieces = {piece.text: piece for piece in made.pieces(made.ranking)}
    middle = next(piece for text, piece in pieces.items() if text.startswith("我在沿线"))
    assert middle.before is not None and middle.before.text.endswith("说得清楚。")
    assert pieces["临江铁建集团昨天公布了新铁路三个标段的开工日期。"].before is None


def test_a_headline_is_made_from_a_sentence_that_says_something() -> None:
    page = SPEECH.split("\n", 2)[2].replace("市长林一鸣在会上说：", "这时他说：")
    assert story(page).headline.text.startswith("临江铁建集团昨天公布了")


def test_a_form_of_address_is_no_point_where_there_is_enough_else() -> None:
    page = "新铁路动工\n\n各区人民政府，市各有关单位：\n\n{}工程由临江铁建集团承担。\n"
    made = story(page.format("新铁路全长120公里。\n\n费用为86亿元。\n\n"))
    assert [s.text[:3] for s in made.ranking] == ["新铁路", "费用为", "工程由"]
    assert len(story(page.format("")).ranking) == 2


REPEATED = """新桥下月通车

据海城新闻网消息，海城市的新桥下个月通车，全长两公里。

新桥下月通车。然而，桥边的新车站要到明年春天才能使用。

海城都市报快讯 据海城新闻网消息，海城市的新桥下个月通车，全长两公里。
"""


def test_what_was_told_is_not_told_again() -> None:
    made = story(REPEATED)
    texts = [piece.text for piece in made.pieces(made.ranking)]
    assert made.headline.text == "新桥下月通车"
    assert len([text for text in texts if "全长两公里" in text]) == 1
    assert "新桥下月通车。" not in texts
    # What leans on the sentence that the headline repeats may stand below it.
    leaning = next(s for s in made.ranking if s.text.startswith("然而"))
    assert made.before(leaning, []) in (None, made.headline.sentence)


NOTE = """临江铁建的业绩符合我们预期

临江铁建发布2022年年度报告。2022年公司实现收入9.6亿元，同比增长10%，其中隧道和桥梁业务的收入达到5.8亿元，占全部收入的六成。

我们预计公司2023年实现归母净利润1.2亿元，维持“买入”评级，风险提示：原材料涨价。

1、公司隧道业务的收入和利润在2023年有望继续提升，公司的收入和利润增长主要来自隧道业务。
"""


def test_the_headline_of_a_note_is_the_first_of_its_important_sentences() -> None:
    lines = NOTE.partition("\n\n")[2]
    made = story(lines)
    assert made.headline.text == "2022年公司实现收入9.6亿元，同比增长10%"


def test_a_long_headline_gives_way_to_a_short_one_of_the_same() -> None:
    long = (
        "海城市新桥工程的承建单位、设计单位和监理单位的负责人以及沿岸三个区的区长昨天上午说，"
        "新桥的桥墩、桥面、引桥和两端的车站都要等到明年台风季节结束以后才能完工，但是通车的日期不变。"
    )
    short = "新桥的桥墩和引桥将由海城市第三工程公司修建。"
    made = story(f"{long}\n\n{short}\n\n居民可以走旧桥。\n")
    assert len(long) > 80
    assert made.headline.text == short


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("海城新桥动工 预计明年通车", "海城新桥动工，预计明年通车"),
        ("永昌机床利润增长18.7% 拟每股派3.5元", "永昌机床利润增长18.7%，拟每股派3.5元"),
        ("永昌发布新机 Yong 16明年上市", "永昌发布新机Yong 16明年上市"),
        ("海城市市长 高志远", "海城市市长高志远"),
    ],
)
def test_the_halves_of_a_title_are_parted_by_a_comma(title: str, expected: str) -> None:
    made = story(f"{title}\n\n这座桥由海城市第三工程公司修建，永昌机床也参加，高志远到场。\n")
    assert made.headline.text == expected
    assert made.headline.sources[0].original == title


def test_another_headline_tells_of_the_same() -> None:
    lead = "海城冷链公司周一宣布，将以46亿元的价格收购北方同行雪山物流的全部股权。"
    other = "海城冷链公司成立于1996年，在港口旁边有两座冷库。"
    made = story(f"{lead}\n\n{other}\n\n当天的天气很好，前来参观的居民很多。\n")
    assert made.headline.text == lead
    assert not made.other_headlines
