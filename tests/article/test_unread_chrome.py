"""Lines and labels around stories, and marks at their ends, that were once read as the story."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from zhbrief.article import Article, Mark, read

STORY = (
    "石桥镇的老粮仓上周六改成了一座图书馆，首日接待读者一千一百人次。",
    "馆长方晓岚说，粮仓的木梁全部保留，书架沿着原来的仓壁一圈一圈往上排。",
    "镇政府为改造拨款四百六十万元，另有一家面粉厂捐赠了两万册图书，其中一半是给孩子们看的。",
)
TITLE = "老粮仓变成图书馆"
CHROME = runpy.run_path(str(Path(__file__).with_name("test_chrome_lines.py")))["CHROME"]
LABELS = (
    *("今日热点", "即時", "熱門", "热门", "相關", "相关", "延伸", "更多", "推荐"),
    *("猜你", "编辑推荐", "网友评论", "发表评论", "我要评论", "你可能"),
)


def texts(article: Article) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def reasons(article: Article) -> dict[str, str]:
    return {removed.text: removed.reason for removed in article.removed}


def plain(*lines: str) -> Article:
    return read("\n\n".join(lines).encode())


def page(*blocks: str) -> Article:
    return read(
        f"<html><head><title>{TITLE}</title></head><body><div><a>首页</a><a>要闻</a></div>"
        f"<article><h1>{TITLE}</h1>{''.join(blocks)}</article><footer>石桥网</footer></body></html>".encode()
    )


def paragraphs(*lines: str) -> list[str]:
    return [f"<p>{line}</p>" for line in lines]


@pytest.mark.parametrize(
    "line",
    [line for line in CHROME.split("\n") if line and not line.startswith(LABELS)],
)
def test_chrome_is_told_in_the_element_of_a_story_too(line: str) -> None:
    escaped = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert texts(page(*paragraphs(*STORY[:2], escaped, STORY[2]))) == list(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "炒股就看金桥分析师研报，权威，专业，及时，全面！",
        "文字 | 方晓岚",
        "转发 326",
        "收起d",
        "@石桥发布",
        "+12",
        "石政办发〔2023〕41号",
        "方晓岚 報道",
        "记者方晓岚/石桥报道",
        "老粮仓的外墙。石桥镇政府供图",
        "图片来自网络",
        "127 分享至",
        "(石桥日报记者 方晓岚)　本文来源：石桥日报　责任编辑：王晓武",
        "（下转第三版）",
        "一审：田原 二审：马腾",
        "分析师：方晓岚",
        "平台声明：该文观点仅代表作者本人，本平台仅提供信息存储服务。",
        "香港时间16时30分",
        "[打印] [关闭]",
        "如果无法正常显示，请点击这里查看网页版",
        "您收到此邮件是因为订阅了石桥快讯。",
        "风险提示：投资有风险，入市需谨慎。",
        "1,024 人赞同了该回答",
        "编辑于 2023-12-01 20:11・IP 属地浙江",
        "推 moonlight: 粮仓真的很漂亮 03/09 21:20",
        "本网站内容未经允许，不得转载",
    ],
)
def test_chrome(line: str) -> None:
    assert texts(page(*paragraphs(*STORY[:2], line, STORY[2]))) == list(STORY)
    assert texts(plain(*STORY[:2], line, STORY[2])) == list(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "炒股就看运气的人，后来都走进了这座图书馆。",
        "转发了三百多次的照片，是一位读者拍的。",
        "文字是方晓岚写的，照片是她的学生拍的。",
        "@石桥发布说，图书馆周一闭馆。",
        "截至 2024 年 8 月底",
        "风险提示：木梁老化；库容有限。",
        "📍地点：石桥镇老街东口",
        "未经整理的旧账册，不得不先堆在地下室，等专家来看。",
        "报道说，图书馆的屋顶还要再修一次。",
    ],
)
def test_its_double_is_kept(line: str) -> None:
    found = page(*paragraphs(*STORY[:2], line, STORY[2])).sentences
    assert [sentence.original for sentence in found] == [*STORY[:2], line, STORY[2]]


def test_a_button_before_a_paragraph() -> None:
    assert texts(plain(STORY[0], f"查看原文>>{STORY[1]}（完）", STORY[2])) == list(STORY)


@pytest.mark.parametrize(
    "tail", ["查看原文>>", "【点击查看详情】", "（责任编辑：方晓岚）", "返回石桥网，查看更多"]
)
def test_what_stands_behind_a_paragraph(tail: str) -> None:
    for article in (
        plain(STORY[0], STORY[1] + tail, STORY[2]),
        page(*paragraphs(STORY[0], f"{STORY[1]}<a>{tail.replace('>', '&gt;')}</a>", STORY[2])),
    ):
        assert texts(article) == list(STORY)
        assert tail in reasons(article)


@pytest.mark.parametrize(
    "tail", ["（方晓岚当时不在场）", "他推荐大家都去看看", "（据统计，全镇有三座粮仓）"]
)
def test_words_of_the_story_behind_a_paragraph_stay(tail: str) -> None:
    assert tail in "".join(texts(plain(STORY[0], STORY[1] + tail, STORY[2])))


@pytest.mark.parametrize("classes", ["img_descr", "caption", "pic-note", "photoDesc"])
def test_a_caption_in_a_span_is_no_story(classes: str) -> None:
    picture = f'<div><img><span class="{classes}">读者在仓壁边看书。石桥镇政府的照片</span></div>'
    article = page(*paragraphs(*STORY[:2]), picture, *paragraphs(STORY[2]))
    assert texts(article) == list(STORY)
    assert "caption" in reasons(article).values()


def test_a_paragraph_that_only_leads_to_another_page_is_no_story() -> None:
    link = "<p><strong>►<a>石桥镇图书馆开馆 粮仓改造拨款引发讨论</a></strong></p>"
    assert texts(page(*paragraphs(*STORY[:2]), link, *paragraphs(STORY[2]))) == list(STORY)


def test_a_linked_heading_or_sentence_or_attachment_stays() -> None:
    linked = ("<h2><a>粮仓的木梁</a></h2>", "<p><a>附件：图书馆借阅办法</a></p>")
    found = texts(page(*paragraphs(STORY[0]), linked[0], *paragraphs(*STORY[1:]), linked[1]))
    assert "粮仓的木梁" in found and "附件：图书馆借阅办法" in found


def test_a_label_that_nothing_stands_below_takes_no_paragraph() -> None:
    article = page(*paragraphs(*STORY[:2], "相关阅读", STORY[2]))
    assert texts(article) == list(STORY)


def test_who_is_named_beside_a_story_is_its_author() -> None:
    byline = "<div class='byline'>方晓岚 报道</div>"
    article = read(
        f"<html><body><div><h1>{TITLE}</h1>{byline}<p>2024年5月6日</p></div><div>"
        f"{''.join(paragraphs(*STORY))}</div></body></html>".encode()
    )
    assert article.origin.author == "方晓岚"
    assert plain(TITLE, "文/图 本刊记者 方晓岚", *STORY).origin.author == "方晓岚"


NOTICE = (
    "证券代码：301998    证券简称：石桥粮油    公告编号：2024-037",
    "石桥粮油股份有限公司\n关于控股股东部分股份质押的公告",
    "石桥粮油股份有限公司（以下简称“公司”）收到控股股东的通知，其质押了1,260万股股份。",
    "石桥粮油股份有限公司近日核实，上述股份占公司总股本的5.03%，目前没有平仓风险。",
    "附件：1.质押登记证明",
    "2.冻结明细表",
    "石桥粮油股份有限公司董事会",
    "二〇二四年六月十五日",
)


def test_an_announcement() -> None:
    article = plain(*NOTICE)
    assert article.title is not None
    assert article.title.text == "石桥粮油股份有限公司 关于控股股东部分股份质押的公告"
    assert texts(article) == list(NOTICE[2:6])
    assert reasons(article)["石桥粮油股份有限公司董事会"] == "signature"
    assert article.order != "shuffled"
    assert not any(Mark.HEADING in sentence.marks for sentence in article.sentences)


def test_a_post_may_end_with_an_emoji() -> None:
    post = "1号线末班车延长到24时，公交车延时1小时收车👍"
    for line in (post, f"{post} O网页链接"):
        (_, last) = plain("受大雪影响，高速公路临时封闭，环湖路有三起追尾事故。", line).sentences
        assert last.original == line


def test_a_sidebar_below_a_label_is_a_part_of_the_story() -> None:
    sidebar = "石桥粮仓：建于1953年，仓容两千吨，占地六亩。"
    assert sidebar in texts(plain(*STORY[:2], "■相关链接", sidebar, STORY[2]))


def test_where_a_story_goes_on_from() -> None:
    article = plain(STORY[0], f"（上接第一版）{STORY[1]}", STORY[2])
    assert texts(article) == list(STORY)
    assert not any(Mark.GLUED in sentence.marks for sentence in article.sentences)


def test_a_second_name_behind_the_reporter_is_no_part_of_it() -> None:
    assert plain(TITLE, "□本报记者 方晓岚 通讯员 丁立夏", *STORY).origin.author == "方晓岚"


def test_elements_that_stand_beside_each_other_are_apart_in_a_line_of_credits() -> None:
    credits = "<div>2024-05-06　来源: <a>石桥日报</a><span>江城</span><a>举报</a></div>"
    body = "".join(paragraphs(*STORY))
    page = f"<html><body><h1>{TITLE}</h1>{credits}<div>{body}</div></body></html>"
    assert read(page.encode()).origin.publisher == "石桥日报"


def test_the_signers_of_a_page() -> None:
    article = page(*paragraphs(*STORY, "石桥镇人民政府　　石桥县文化局", "2024年5月6日"))
    assert texts(article) == list(STORY)
    assert "signature" in reasons(article).values()


def test_no_heading_is_glued_onto_a_paragraph_of_a_page() -> None:
    lines = ("集中借阅期为2023年10月1日至12月31日；未在集中借阅期内借书的，可以预约。", *STORY)
    for article in (page(*paragraphs(*lines)), page(*paragraphs(*STORY, lines[0]))):
        assert not any(Mark.GLUED in sentence.marks for sentence in article.sentences)


def test_spaces_around_every_mark() -> None:
    scanned = "最高 水位 为 28.17 米 . 研究员 认为 , 这些 记录 仍有 参考 价值 。"
    assert len(plain(STORY[0], scanned, STORY[2]).sentences) == 4


def test_a_post_on_a_bulletin_board() -> None:
    head = "作者 sunny (晴天) 看板 Reading\n標題 [心得] 老糧倉變成圖書館"
    article = plain(
        f"{head}\n時間 Sat Mar  9 21:14:05 2024", *STORY, "→ tainan: 好想去 03/09 21:31"
    )
    assert article.title is not None and article.title.text == "[心得]老粮仓变成图书馆"
    assert texts(article) == list(STORY)


def test_when_something_takes_place_is_a_fact_of_the_story() -> None:
    facts = ("时间：2024年4月11日14:30", "地点：石桥镇政府三楼会议室", "出席：方晓岚、丁立夏")
    article = plain("关于老粮仓的会议纪要", *facts, *STORY)
    assert texts(article) == [*facts, *STORY]
    assert article.title is not None and article.title.text == "关于老粮仓的会议纪要"
    assert not article.origin.published


def test_who_speaks_is_no_title_and_a_transcript_no_shuffled_page() -> None:
    turns = [
        f"{who}：\n{line}" for who, line in zip(("主持人", "方晓岚", "记者"), STORY, strict=True)
    ]
    article = plain("例行吹风会文字实录（节选）", *turns, "方晓岚：\n谢谢大家，今天就到这里。")
    assert article.title is not None and article.title.text == "例行吹风会文字实录（节选）"
    assert article.order != "shuffled"
    assert "主持人：" in texts(article)


def test_stops_of_half_width_end_paragraphs() -> None:
    lines = (
        "全港34個泳灘中,有9個驗出超標微塑膠,每公斤沙含2,318粒.",
        "情況較2019年惡化約4成,團體說.",
    )
    article = plain("9泳灘微塑膠超標", *lines)
    assert article.title is not None and article.title.original == "9泳灘微塑膠超標"
    assert [sentence.original for sentence in article.sentences] == list(lines)


def test_when_something_was_said_is_no_part_of_it() -> None:
    lines = [f"[00:00:0{number}] 主播：{line}" for number, line in enumerate(STORY)]
    assert texts(plain(*lines)) == [f"主播：{line}" for line in STORY]
