"""Kinds of pages and files that people save, each of which was once read wrongly."""

from __future__ import annotations

import pytest

from zhbrief.article import Article, read
from zhbrief.article.note_marks import without_note_marks
from zhbrief.errors import InputError

OPENED = "临江市第二座水厂昨天正式通水，每天可以供水十二万吨，全城的水压因此稳定下来。"
COST = "水厂厂长周立说，工程历时三年，总投资六亿元，比原计划少花了四千万元。"
WELCOME = "当地居民普遍欢迎。"
CHEN = "家住老城的陈女士说，夏天断水的日子终于过去了，她再也不用半夜起来接水。"
STORY = [OPENED, COST, WELCOME, CHEN]


def texts(article: Article) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def reasons(article: Article) -> dict[str, str]:
    return {removed.text: removed.reason for removed in article.removed}


def plain(*lines: str) -> Article:
    return read("\n\n".join(lines).encode())


def html(*blocks: str, head: str = "") -> Article:
    return read(f"<html><head>{head}</head><body>{''.join(blocks)}</body></html>".encode())


def test_a_class_alone_takes_no_paragraph_of_the_story() -> None:
    article = html(
        f"<article><h1>临江市第二座水厂通水</h1><p>{OPENED}</p>",
        f'<div class="share-box"><p>{COST}</p></div><p>{WELCOME}{CHEN}</p>',
        '<div class="share-box"><p>打开手机客户端，每天都有读者为您挑选的好文章，参加抽奖活动，',
        "赢取精美礼品。</p><span>分享到微信</span></div></article>",
    )
    assert texts(article) == STORY


SUBTITLES = "{0}00:01.000 --> 00:03.000\n那一年是\n\n{1}00:03.000 --> 00:05.000\n2025\n\n"


@pytest.mark.parametrize("numbers", [("", ""), ("1\n", "2\n")], ids=["vtt", "srt"])
def test_a_subtitle_may_be_a_figure(numbers: tuple[str, str]) -> None:
    last = "3\n" if numbers[0] else ""
    head = SUBTITLES.format(*numbers)
    article = read(f"{head}{last}00:05.000 --> 00:08.000\n水库建成了。\n".encode())
    assert "2025" in "".join(texts(article))


def test_a_year_is_no_pager() -> None:
    assert "2025" not in reasons(plain(OPENED, "2025", COST))


FIRST = [
    "先说结论：有必要，而且越早越好。",
    "第二座水厂投产之后，全县的供水压力可以提高两成，夏天高峰期不再需要轮流供水。",
]
OTHER = "我反对这个项目，人口每年减少两个百分点，六亿元不如拿去修管网，这才是漏水的根子。"
LAST = "我家住在五楼，夏天晚上经常没有水，支持修第二座水厂，哪怕水价涨一点也可以接受。"


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("<div class=List>", "</div>"),
        ("<div class='Card MoreAnswers'>", "</div>"),
        ("<div class=rest><h4>更多回答</h4>", "</div>"),
        ("<div class=rest><h4>查看全部 12 个回答</h4>", "</div>"),
    ],
)
def test_other_answers_to_a_question_are_no_story(start: str, end: str) -> None:
    item = "<div class='ContentItem AnswerItem'><div class=AuthorInfo>{}</div><p>{}</p></div>"
    article = html(
        "<div><h1>小县城有必要修第二座水厂吗？</h1>",
        "<p>关注者 <b>128</b> 被浏览 <b>35,210</b></p></div>",
        f"<div>{item.format('木头鱼', '</p><p>'.join(FIRST))}</div>",
        f"{start}{item.format('河边人', OTHER)}{item.format('小满', LAST)}{end}</div>",
        head="<title>小县城有必要修第二座水厂吗？ - 问答网</title>",
    )
    assert texts(article) == FIRST


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        (
            "水库位于县北[1]，是全县最大的水库[来源请求]。[2][注 1]",
            "水库位于县北，是全县最大的水库。",
        ),
        ("[3]三年后建成[4-6]。", "三年后建成。"),
        ("水庫位於縣北[來源請求]。", "水庫位於縣北。"),
        ("历史[编辑]", "历史"),
        ("文献[3]指出，方法见[4]。", "文献[3]指出，方法见[4]。"),
        ("他说[沉默]不知道。", "他说[沉默]不知道。"),
        ("[1]", "[1]"),
        ("执行国家标准²，占地3600米²。", "执行国家标准，占地3600米²。"),
        ("投资六亿元¹，“值得”³,⁵。", "投资六亿元，“值得”。"),
        ("碳¹⁴测定，蓄水10⁸立方米。", "碳¹⁴测定，蓄水10⁸立方米。"),
    ],
)
def test_marks_of_notes(text: str, bare: str) -> None:
    assert without_note_marks(text) == bare


def test_marks_of_notes_on_a_page_may_be_in_pieces() -> None:
    note = "<sup class=reference><a href='#n'><span>[</span>注 1<span>]</span></a></sup>"
    asked = "<sup><i><a href='#a'>[来源请求]</a></i></sup>"
    article = html(f"<p>水库蓄水10<sup>8</sup>立方米{note}，是全县最大的水库{asked}。{note}</p>")
    assert texts(article) == ["水库蓄水10⁸立方米，是全县最大的水库。"]


def test_raised_text_that_never_ends_is_read() -> None:
    article = html(f"<p>{OPENED}<sup>{COST}</p><p>{CHEN}</p>")
    assert "".join(texts(article)) == OPENED + COST + CHEN


def test_marks_of_notes_belong_to_the_sentence_before_them() -> None:
    assert texts(plain(f"{OPENED}[1]{COST}[2][3]")) == [OPENED, COST]


def test_a_title_may_share_no_word_with_its_story() -> None:
    article = plain("那年花开", "文/周明", *STORY)
    assert article.title is not None and article.title.text == "那年花开"


@pytest.mark.parametrize(
    "closing",
    [
        ("此致", "敬礼！", "周明"),
        ("此致敬礼", "周明", "2024年5月6日"),
        ("顺颂商祺", "临江市水务局办公室", "2024年5月6日"),
        ("祝好！", "周明"),
        ("谢谢！", "Best regards", "Zhou Ming"),
    ],
)
def test_how_a_letter_ends_is_no_story(closing: tuple[str, ...]) -> None:
    article = plain("各位同事：", *STORY, *closing)
    assert texts(article) == ["各位同事：", *STORY]
    assert set(closing) <= set(reasons(article))


def test_thanks_inside_a_text_are_a_part_of_it() -> None:
    assert "谢谢！" in texts(plain(OPENED, "谢谢！", COST, CHEN))


@pytest.mark.parametrize(
    ("page", "what"),
    [
        (
            "<frameset><frame src='menu.html'><frame src=story.html></frameset>",
            "of frames.*menu.html, story.html",
        ),
        (
            "<meta http-equiv=refresh content='0; url=/new.html'>正在跳转，请稍候…",
            r"leads on.*\(/new.html\)",
        ),
        ("<script>location.href = '/new.html'</script>页面跳转中", r"leads on.*\(/new.html\)"),
    ],
    ids=["frames", "refresh", "script"],
)
def test_a_page_without_text_says_where_that_is(page: str, what: str) -> None:
    with pytest.raises(InputError, match=what):
        html(page)


def test_a_turn_in_a_transcript_is_no_teaser() -> None:
    asked = "湖北电视台记者：水价会上调吗？"
    article = plain(
        f"临江日报记者：{OPENED}",
        f"周立：{COST}",
        asked,
        "周立：今年之内不会。",
        "【主持人】谢谢大家。",
    )
    assert asked in texts(article)


def test_the_works_a_paper_rests_on_are_no_story() -> None:
    works = [
        "参考文献：",
        "[1] 孙明，赵静. 供水管网漏损控制综述[J]. 给水排水，2020，46(3)：1-8.",
        "[2] 刘畅. 老旧管网改造技术[M]. 北京：中国水利出版社，2019.",
    ]
    fields = ["中图分类号：TU991　　文献标志码：A", "收稿日期：2023-03-12", "基金项目：某基金（5）"]
    article = plain("供水研究", *fields, *STORY, *works)
    assert texts(article) == STORY
    assert [reasons(article)[line] for line in works] == ["references"] * 3


def test_a_heading_above_a_list_of_works_goes_with_it() -> None:
    article = plain(OPENED, COST, CHEN, "参考文献[编辑]", "1. 《临江志》，1999年。")
    assert texts(article) == [OPENED, COST, *texts(plain(CHEN))]


def test_the_judges_sign_a_judgment() -> None:
    signers = [
        "审　判　长　　王　海",
        "审　判　员　　赵　静",
        "二〇二三年十一月八日",
        "书　记　员　　刘　畅",
    ]
    article = read("\n".join(["驳回上诉，维持原判。", "", OPENED, *signers]).encode())
    assert set(signers) <= set(reasons(article))


def test_the_headline_of_a_flash_is_its_title() -> None:
    article = read(f"【老城区停水的日子结束了】{OPENED}{COST}".encode())
    assert article.title is not None and article.title.text == "老城区停水的日子结束了"
    assert texts(article) == [OPENED, COST]


def test_a_label_in_brackets_stays_with_its_sentence() -> None:
    assert texts(plain(f"【结果】{OPENED}", COST))[0] == f"【结果】{OPENED}"


def test_the_name_of_a_platform_is_no_title() -> None:
    article = html(
        f"<div><p>{OPENED}</p><p>{COST}</p></div>", head="<title>微博正文 - 微博</title>"
    )
    assert article.title is None


def test_a_bullet_is_no_part_of_a_sentence() -> None:
    assert texts(plain(f"● {OPENED}", f"●{COST}", "-5℃是今天的最低气温，水厂没有停产。")) == [
        OPENED,
        COST,
        "-5℃是今天的最低气温，水厂没有停产。",
    ]


def test_a_credit_may_end_with_a_date_without_marks() -> None:
    article = plain(OPENED, f"{COST}（編輯：李可）1130506")
    assert texts(article) == [OPENED, COST]


def test_a_date_goes_before_that_of_its_update() -> None:
    article = plain("临江市第二座水厂通水", "2024/5/6 18:30（5/6 20:11 更新）", OPENED, COST)
    assert article.origin.published == "2024/5/6 18:30"


@pytest.mark.parametrize("indent", ["", "  "])
def test_a_narrow_column_is_joined(indent: str) -> None:
    lines = [
        "　　临江市第二座水厂昨天正",
        "式通水，每天可以供水十二万",
        "吨，全城的水压因此稳定下来。",
        "水厂厂长周立说，工程历时三",
        "年，总投资六亿元，比原计划",
        "少花了四千万元。",
        "　　当地居民普遍欢迎。家住老",
        "城的陈女士说，夏天断水的日",
        "子终于过去了，她再也不用半",
        "夜起来接水。",
    ]
    assert texts(read("\n".join(indent + line for line in lines).encode())) == STORY


def test_headlines_under_each_other_are_no_column() -> None:
    headlines = [
        "古镇灯会下月开幕，票价不变",
        "旧桥拆除工程启动，绕行三月",
        "夜市摊位重新划分，商户抽签",
    ]
    article = read("\n".join([*headlines, "", *STORY]).encode())
    assert not any(headline in text for text in texts(article) for headline in headlines)


def test_a_short_note_above_a_mail_that_is_handed_on_is_no_story() -> None:
    head = "From: a@example.org\nTo: b@example.org\nMessage-ID: <1@example.org>\nSubject: \n\n"
    note = ["孙总，请看下面这封，供参考。", "李可", "临江市水务集团 办公室"]
    fields = ["发件人: 周立 <z@example.org>", "发送时间: 2024年5月6日 18:30", "收件人: 李可"]
    fields += ["抄送: 办公室", "主题: 第二水厂通水"]
    article = read((head + "\n".join([*note, *fields, "", "\n\n".join(STORY)])).encode())
    assert texts(article) == STORY


def test_a_lead_in_a_box_may_be_short() -> None:
    lead = "不再停水，也不涨价。"
    article = html(
        f"<div><h1>临江市第二座水厂通水</h1><div class=summary>{lead}</div>",
        f"<div class=content><p>{OPENED}</p><p>{COST}</p><p>{CHEN}</p></div></div>",
    )
    assert texts(article) == [lead, OPENED, COST, CHEN]


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("澎湃新闻记者 周明 通讯员 韩小舟", "周明"),
        ("文｜周明 图｜网络", "周明"),
        ("临江日报全媒体记者 周明", "周明"),
    ],
)
def test_who_wrote_it(line: str, author: str) -> None:
    assert plain("临江市第二座水厂通水", line, OPENED, COST).origin.author == author


def test_what_a_research_note_ends_with_is_no_story() -> None:
    head = [
        "临江水务（603999.SH）",
        "第二座水厂投产，供水能力提升四成",
        "当前价：8.36元　目标价：10.50元",
    ]
    tail = [
        "分析师声明",
        "本报告署名分析师以勤勉的职业态度独立、客观地出具本报告。",
        "投资评级说明",
        "买入：预期未来6个月内股价涨幅15%以上。",
    ]
    article = plain(*head, *STORY, "资料来源：Wind", *tail)
    assert article.title is not None and article.title.text == head[1]
    assert set(tail) <= set(reasons(article))
    assert head[2] not in reasons(article)
    assert article.origin.publisher == ""


def test_a_statement_that_parts_of_a_story_follow_is_no_end() -> None:
    assert texts(plain("一、概况", OPENED, "重要声明", COST, "二、反应", CHEN))[-1] == CHEN


def test_links_and_tasks_of_note_programs() -> None:
    tasks = "- [x] 日供水 **12 万吨**\n- [ ] 二期扩建"
    note = f"# 第二座水厂\n\n{tasks}\n\n{OPENED}详见[[水厂|访谈]]和![[a.png]]。\n"
    found = texts(read(note.encode()))
    assert "日供水12万吨" in found
    assert found[-1] == "详见访谈和。"


def test_a_document_is_named_by_its_kind() -> None:
    title = "东湖区国民经济和社会发展统计公报"
    head = "东湖区国民经济公报                第 1 页"
    article = plain(head, f"          {title}", *STORY, head.replace("1", "2"))
    assert article.title is not None and article.title.text == title
    assert reasons(article)[head] == "pager"


def test_the_chapter_of_a_book_has_its_name_for_a_title() -> None:
    tail = [
        "（未完待续）",
        "上一章　目录　下一章",
        "手机用户请浏览m.example.com阅读，更优质的体验。",
    ]
    article = plain("第十二章 夜雨", *STORY, *tail)
    assert article.title is not None and "夜雨" in article.title.text
    assert texts(article) == STORY


def test_the_heading_below_the_name_of_a_site_is_the_title() -> None:
    article = html(
        "<div><h2>东湖第四水厂投产 日产能增加三成</h2><div>2024-05-06 18:30</div>",
        f"<div><p>{OPENED}</p><p>{COST}</p></div></div>",
        head="<title>濠江特别行政区入口网站 – 新闻</title>",
    )
    assert article.title is not None and article.title.text == "东湖第四水厂投产 日产能增加三成"


def test_the_mark_at_the_end_of_a_story_is_no_sentence() -> None:
    assert texts(plain(OPENED, f"{COST}■")) == [OPENED, f"{COST}■"]


def test_a_source_may_stand_without_a_colon() -> None:
    article = plain("临江市第二座水厂通水", "2024年05月06日 18:30 来源于 临江网", OPENED, COST)
    assert article.origin.publisher == "临江网"


def test_the_picture_of_a_page_names_its_agency() -> None:
    line = "5月1日，临江市第二座水厂。图：视觉临江"
    assert reasons(plain(OPENED, line, COST, CHEN))[line] == "caption"


def test_a_subhead_in_the_element_of_the_story_stays() -> None:
    subhead = "新线路票价两元；夜间十一点发末班车，高于邻县水平"
    article = html(
        f"<main><div><h1>临江市第二座水厂通水</h1><div class=subhead>{subhead}</div>",
        f"<p>{OPENED}</p><p>{COST}</p></div></main>",
        "<div><h3>编辑推荐</h3><a>某地水价上调</a></div>",
    )
    assert subhead in texts(article)


AWARDS = [
    "一等奖（2项）",
    "1．夜班公交票价研究（东湖大学、运输集团有限公司；韩小舟、罗一鸣）",
    "2．古镇灯会布展方案（文化馆；赵静）",
]


def test_a_list_inside_a_text_with_nothing_of_a_site_is_its_own() -> None:
    article = plain("关于拟奖项目的公示", OPENED, *AWARDS, COST, "临江市科学技术局", "2024年5月6日")
    assert texts(article) == [OPENED, *AWARDS, COST]


def test_the_name_of_a_site_is_no_title() -> None:
    article = html(
        f"<table><tr><td><p>{OPENED}</p><p>{COST}</p></td></tr></table>",
        head="<title>临江新闻网--社会新闻</title>",
    )
    assert article.title is None


def test_the_head_and_the_tags_of_subtitles_are_not_read() -> None:
    head = "WEBVTT\nKind: captions\n\nNOTE\n由语音识别生成\n\n"
    cue = f"00:00:00.500 --> 00:00:03.200 align:start\n<v 主持人><c.yellow>{OPENED}</c>\n"
    assert texts(read((head + cue).encode())) == [OPENED]


def test_how_to_reach_the_writer_of_a_mail_is_no_story() -> None:
    head = "From: a@example.org\nTo: b@example.org\nMessage-ID: <1@example.org>\nSubject: x\n\n"
    signed = ["周立", "临江市第二水厂　厂长", "Tel: 0270-12345678"]
    article = read((head + "\n\n".join([*STORY, *signed])).encode())
    assert texts(article) == STORY
    assert [reasons(article)[line] for line in signed] == ["signature"] * 3


def test_who_wrote_a_page_may_be_named_inside_its_author() -> None:
    article = html(
        "<article><h1>临江市第二座水厂通水</h1><span class=byline>由 <span class='author vcard'>",
        f"<a href='#'>阿木</a></span></span><p>{OPENED}</p><p>{COST}</p></article>",
    )
    assert article.origin.author == "阿木"


def test_what_readers_may_do_with_a_part_is_none_of_its_heading() -> None:
    article = html(
        f"<div><h1>白鹭水库</h1><p>{OPENED}</p><h2>历史沿革<a>播报</a><a>编辑</a></h2><p>{COST}</p>",
        "<div class='jp-relatedposts'><h3>相关</h3><p>我的第一台自行车</p></div></div>",
    )
    assert texts(article) == [OPENED, "历史沿革", COST]


def test_a_line_may_end_with_a_wave() -> None:
    assert texts(plain(OPENED, "月薪四千二百元，比省会低了三成多～", COST))[1].endswith("～")


def test_the_page_of_a_newspaper() -> None:
    article = html(
        "<table><tr><td>2024年05月06日 星期一</td><td>第03版：民生</td><td>上一版 下一版</td></tr>",
        f"</table><div><h1>老城区告别断水之夏</h1><p>□ 本报记者 周明 文/图</p><p>{OPENED}</p>",
        f"<p>{COST}</p></div><div>版面导航</div><div>放大+ 默认 缩小-</div>",
        head="<title>老城区告别断水之夏</title>",
    )
    assert texts(article) == [OPENED, COST]
    assert (article.origin.author, article.origin.published) == ("周明", "2024年05月06日")


def test_the_writer_s_word_about_advice_is_no_story() -> None:
    assert "（本人持有，不构成投资建议）" in reasons(plain(*STORY, "（本人持有，不构成投资建议）"))


@pytest.mark.parametrize("line", ["谢谢", "参考文献", "[1]", "免责声明", "此致"])
def test_many_lines_of_one_kind_take_no_longer(line: str) -> None:
    assert OPENED in texts(read(f"{OPENED}\n\n{COST}\n\n{f'{line}{chr(10)}' * 5000}".encode()))


@pytest.mark.parametrize(
    ("dateline", "author"),
    [
        ("江报社临江3月5日电（记者周明、李平）", "周明、李平"),
        ("本报讯（记者 周明）", "周明"),
        ("本報訊（記者 陳麗）", "陳麗"),
        ("（记者周明临江20日电）", ""),
        ("江报社临江3月5日电（记者周明临江报道）", ""),
        ("他致电（记者会之后）", ""),
    ],
)
def test_the_dateline_of_a_dispatch_tells_who_wrote_it(dateline: str, author: str) -> None:
    assert plain("临江市第二座水厂通水", dateline + OPENED, COST).origin.author == author
