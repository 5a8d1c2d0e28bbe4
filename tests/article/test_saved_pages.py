"""Pages, posts, papers and dumps as people keep them, each of which was once read wrongly."""

from __future__ import annotations

import pytest

from zhbrief.article import Article, Mark, read
from zhbrief.article.inline import without_marks
from zhbrief.article.script import to_simplified

OPENED = "青溪县第二座水厂昨天正式通水，每天可以供水十二万吨，全城的水压因此稳定下来。"
COST = "水厂厂长罗振东说，工程历时三年，总投资六亿元，比原计划少花了四千万元。"
CHEN = "家住老城的谭女士说，夏天断水的日子终于过去了，她再也不用半夜起来接水。"


def texts(article: Article) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def reasons(article: Article) -> dict[str, str]:
    return {removed.text: removed.reason for removed in article.removed}


def plain(*lines: str, gap: str = "\n\n") -> Article:
    return read(gap.join(lines).encode())


def html(body: str, title: str = "") -> Article:
    return read(f"<html><head><title>{title}</title></head><body>{body}</body></html>".encode())


def title(article: Article) -> str:
    return article.title.text if article.title else ""


def test_a_microblog_with_what_stands_around_it() -> None:
    article = plain(
        "青溪发布",
        "3-11 10:20 来自 微博网页版",
        "已编辑",
        f"#青溪水厂#【青溪第二座水厂通水】{OPENED}O青溪 L青溪发布的微博视频",
        "ñ收藏",
        "转发 128",
        "按热度",
        "按时间",
        "3-11 10:45 来自浙江",
        "回复",
        gap="\n",
    )
    assert title(article) == "青溪第二座水厂通水"
    assert texts(article) == [OPENED]
    assert reasons(article)["青溪发布"] == "who posted"


def test_who_posted_in_a_forum_by_the_classes_of_its_elements() -> None:
    post = (
        '<div class="l_post"><ul class="p_author"><li>{}</li><li>核心会员</li></ul>'
        '<div class="d_post_content">{}</div><div class="post-tail-wrap">'
        "<span>来自Android客户端</span>"
        "<span>{}楼</span><span>2024-04-20 11:02</span></div></div>"
    )
    body = post.format("山里人", OPENED, 1) + post.format("阿木", CHEN, 2)
    assert texts(html(f"<h3>第二座水厂通水了吗</h3>{body}")) == [OPENED, CHEN]


@pytest.mark.parametrize(
    "line",
    [
        "《 青溪日报 》（ 2024年03月20日   03 版）",
        "（《青溪日报》2024年3月20日第3版）",
        "来自Android客户端1楼2024-04-20 11:02",
        "昨天 10:20 来自 网页版",
        "澄明新闻记者 管小岚 2024-06-18 06:30 来源：澄明新闻",
        "青溪新闻网特约记者",
        "某浪声明：某浪网登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。",
        "证券研究报告 | 公司点评",
        "股价走势图",
    ],
)
def test_lines_of_papers_posts_and_portals(line: str) -> None:
    article = plain("青溪县第二座水厂通水", OPENED, line, COST, CHEN)
    assert line in reasons(article)


@pytest.mark.parametrize(
    "line",
    [
        "《青溪日报》2024年3月20日刊登了招标公告，共有三家公司报名。",
        "她这样做，并不意味着她赞同其观点。",
        "这名记者2024年3月20日来到青溪，采访了水厂的工人。",
        "（2023年11月24日县人民代表大会常务委员会通过）",
        "地区生产总值52.4亿元，同比增长5.8%",
    ],
)
def test_their_doubles_are_kept(line: str) -> None:
    article = plain("青溪县第二座水厂通水", OPENED, line, COST, CHEN)
    assert line not in reasons(article)


def test_who_wrote_a_live_page_and_when() -> None:
    line = "澄明新闻记者 管小岚 2024-06-18 06:30 来源：澄明新闻"
    origin = html(
        f"<h1>青溪县第二座水厂通水</h1><div>{line}</div><p>{OPENED}</p><p>{COST}</p>"
    ).origin
    assert (origin.published, origin.author, origin.publisher) == (
        "2024-06-18 06:30",
        "管小岚",
        "澄明新闻",
    )


@pytest.mark.parametrize(
    ("head", "whole"),
    [
        (
            "青溪县人民政府办公室关于印发\n《青溪县供水管理办法》的通知",
            "青溪县人民政府办公室关于印发《青溪县供水管理办法》的通知",
        ),
        ("青溪水务股份有限公司\n2023年年度报告摘要", "青溪水务股份有限公司2023年年度报告摘要"),
    ],
)
def test_a_title_in_two_lines(head: str, whole: str) -> None:
    assert title(plain(head, OPENED, COST, CHEN)).replace(" ", "") == whole


def test_the_head_of_a_page_of_print_is_no_title() -> None:
    head = "青溪县统计局                                        统计分析"
    page = (
        f"{head}\n第7期（总第112期）\n\n2023年青溪县居民收入分析\n\n"
        "2023年，全县居民人均可支配收入48,216元，比上年\n增长6.1%，其中城镇居民人均可支配收入59,870元，增\n"
        "长5.2%；农村居民人均可支配收入36,540元，增长7.4%。\n\n- 1 -\n\n"
        f"{head}\n\n从收入来源看，工资性收入占57.3%，经营净收入占\n24.6%，财产净收入占6.9%，转移净收入占11.2%。\n"
    )
    article = read(page.encode())
    assert title(article) == "2023年青溪县居民收入分析"
    assert len(article.sentences) == 2
    assert "比上年增长6.1%" in texts(article)[0]


def test_an_entry_of_an_encyclopaedia_may_have_a_short_name() -> None:
    body = f"<h1>青溪县</h1><h2>浙江省临溪市下辖县</h2><p>{OPENED}</p><p>{COST}</p>"
    assert title(html(body, "青溪县_某某百科")) == "青溪县"


def test_figures_that_a_scanner_set_wide_are_whole() -> None:
    page = (
        "青 溪 县 志 · 大 事 记\n\n"
        "3 月 ， 全 县 遭 受 特 大 冰 雹 ， 受 灾\n"
        "农 田 4 . 2 万 亩 ， 倒 塌 房 屋 1 , 3 6 0\n"
        "间 。 县 委 、 县 政 府 拨 款 8 5 万 元 救\n灾 。\n\n- 1 2 7 -\n\n"
        "9 月 1 日 ， 青 溪 中 学 落 成 ， 可 容 纳\n"
        "学 生 1 , 5 0 0 人 。\n"
    )
    article = read(page.encode())
    assert "农田4.2万亩，倒塌房屋1,360间。" in texts(article)[0]
    assert texts(article)[1] == "县委、县政府拨款85万元救灾。"
    assert reasons(article)["- 1 2 7 -"] == "pager"


def test_figures_with_spaces_between_them_elsewhere_stay_apart() -> None:
    assert "13 15 17" in texts(plain(OPENED, "水厂三期的日供水量依次是13 15 17万吨。"))[1]


def test_a_narrow_column_with_marks_of_half_width_is_joined() -> None:
    page = (
        "青溪县3.4万亩核心茶园\n昨日开采,比去年提前6天.县茶业协会\n"
        "预计,今年春茶产量可达1350吨,产值\n"
        "4.6亿元.茶农冉阿婆说:"
        '"今年天气暖,\n芽头比往年壮实."\n    县农业农村局副局长谭丽介绍,全\n'
        "县已有87家茶企完成设备检修,可日处\n理鲜叶320吨.\n"
    )
    article = read(page.encode())
    assert not article.removed
    assert "县茶业协会预计,今年春茶产量可达1350吨,产值4.6亿元." in texts(article)
    assert "可日处理鲜叶320吨." in texts(article)[-1]


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("共走访**11**个村、*26*户茶农。", "共走访11个村、26户茶农。"),
        ("占***57.3%***。", "占57.3%。"),
        ("3*4*5和2**10**3不变。", "3*4*5和2**10**3不变。"),
    ],
)
def test_emphasised_figures_of_markdown(text: str, bare: str) -> None:
    assert without_marks(text) == bare


TURNS = ("00:00:03 主持人", "00:00:15 罗振东", "00:01:05 主持人", "00:01:09 罗振东")


def test_a_transcript_with_times_before_who_speaks() -> None:
    said = ["去年客流到底多少？", COST, "停车场呢，听说不够用？", CHEN]
    page = "\n\n".join(f"{turn}\n{text}" for turn, text in zip(TURNS, said, strict=True))
    article = read(f"第48期｜县城的水厂改变了什么\n\n{page}".encode())
    assert title(article) == "第48期｜县城的水厂改变了什么"
    assert texts(article) == said


def test_a_message_of_a_chat_is_no_heading() -> None:
    chat = (
        "罗振东 09:05",
        "总投资6亿元，其中4亿元是贷款",
        "谭丽 09:06",
        COST,
        "罗振东 09:10",
        CHEN,
    )
    article = plain(*chat, gap="\n")
    assert texts(article)[0] == chat[1] and not article.sentences[0].marks & {Mark.HEADING}


def test_a_story_goes_on_behind_what_may_be_skipped() -> None:
    last = "县政府没有回应置评请求。"
    skipped = (
        "<section><h2>热读</h2><p>跳过热读 继续阅读</p><ul><li>一周回顾</li></ul>"
        "<p>End of 热读</p></section>"
    )
    body = f"<main><h1>青溪县第二座水厂通水</h1><p>{OPENED}</p><p>{COST}</p>{skipped}<p>{last}</p>"
    assert texts(html(f"{body}</main>")) == [OPENED, COST, last]


def test_a_page_sent_as_one_line_keeps_its_last_paragraph() -> None:
    last = "前30分钟免费，之后每小时2元，全天封顶12元。"
    foot = (
        "分享到： 上一篇：春茶开采 下一篇：茶会筹备就绪 版权所有 青溪县人民政府 浙ICP备12345678号"
    )
    article = read(f"　　{OPENED}　　{COST}　　{last} {foot}".encode())
    assert texts(article) == [OPENED, COST, last]
    assert foot in reasons(article)


def test_the_items_of_a_list_of_figures_are_no_teasers() -> None:
    items = (
        "地区生产总值52.4亿元，同比增长5.8%",
        "固定资产投资下降3.2%，其中房地产开发投资下降18.5%",
        "社会消费品零售总额23.1亿元，增长4.6%",
    )
    listed = "".join(f"<li>{item}</li>" for item in items)
    article = html(
        f"<h1>一季度青溪县经济数据一览</h1><ul>{listed}</ul><p>注：增长速度均按可比价格计算。</p>"
    )
    assert texts(article)[:3] == list(items)
    assert all(Mark.HEADING not in sentence.marks for sentence in article.sentences)


def test_who_signs_an_announcement_in_hong_kong_above_a_date_in_characters() -> None:
    article = plain(
        "青溪水務有限公司年度業績公告",
        OPENED,
        COST,
        "承董事會命",
        "主席",
        "倪長庚",
        "香港，二零二四年三月二十八日",
        gap="\n",
    )
    assert texts(article) == [OPENED, COST]


@pytest.mark.parametrize(
    "start", ["• 本公司擁有人應佔溢利約人民幣21.4百萬元，", "淨利潤下降的主要原因是：1、大豆漲價；"]
)
def test_an_item_and_what_leads_on_to_one_start_with_no_heading(start: str) -> None:
    article = plain(OPENED, f"{start}較去年減少14.8%。", COST, CHEN)
    assert all(Mark.GLUED not in sentence.marks for sentence in article.sentences)


def test_the_number_of_an_article_of_a_law_stands_apart() -> None:
    article = plain(
        "青溪县供水条例",
        "第一条　为规范供水秩序，制定本条例。",
        "第二条　本条例自2024年1月1日起施行。",
    )
    assert texts(article)[0] == "第一条 为规范供水秩序，制定本条例。"


def test_spaces_in_subtitles_are_pauses_and_sounds_no_speech() -> None:
    page = "1\n00:00:01,000 --> 00:00:03,500\n她说 采茶采了五十年\n\n"
    page += "2\n00:00:04,000 --> 00:00:06,000\n（轻音乐）\n"
    article = read(page.encode())
    assert texts(article) == ["她说 采茶采了五十年"]
    assert reasons(article)["（轻音乐）"] == "stage direction"


def test_characters_whose_simplified_form_no_model_knows_stay() -> None:
    assert to_simplified("老街坊都唔知去邊度買餸") == "老街坊都唔知去边度买餸"


def test_a_table_whose_figures_stand_in_rows_of_spaces() -> None:
    rows = (
        "2022A 2023A 2024E 2025E",
        "营业收入（百万元） 287 313 352 398",
        "增长率（%） 6.1 8.9 12.5 13.1",
    )
    article = plain("青溪水务成本上升", OPENED, COST, "\n".join(rows))
    assert texts(article)[-3:] == [
        "2022A | 2023A | 2024E | 2025E",
        "营业收入（百万元）| 287 | 313 | 352 | 398",
        "增长率（%）| 6.1 | 8.9 | 12.5 | 13.1",
    ]
    assert all(Mark.FRAGMENT in sentence.marks for sentence in article.sentences[-3:])


def test_a_quotation_stays_with_who_asked_whom() -> None:
    assert texts(plain(OPENED, "“变化大吧？”冉阿婆问我。", CHEN))[1] == "“变化大吧？”冉阿婆问我。"


@pytest.mark.parametrize(
    "line",
    [
        "某华社记者罗振东、谭丽",
        "阿木 评论 茶山往事 2024-05-02 22:17:33",
        "2024-05-06 16:40聯合報／記者戴永華／宜蘭即時報導",
        "有用 312 没用 15 回应 48",
        "这篇影评可能有剧透",
    ],
)
def test_what_stands_around_reviews_and_dispatches(line: str) -> None:
    assert line in reasons(plain("青溪县第二座水厂通水", line, OPENED, COST, CHEN))


def test_an_agency_s_reporters_in_a_sentence_stay() -> None:
    line = "某华社记者罗振东说，水厂的工期缩短了四十天。"
    assert line in texts(plain("青溪县第二座水厂通水", OPENED, line, COST))


def test_questions_numbered_in_order_are_the_story_s_own() -> None:
    asked = ("1. 为什么要调价？", "2. 调价后多少钱一吨？", "3. 低收入家庭怎么办？")
    told = (COST, OPENED, "每户每月免费供应6吨，由县里承担费用。")
    parts = "".join(f"<h3>{a}</h3><p>{b}</p>" for a, b in zip(asked, told, strict=True))
    article = html(f"<h1>青溪县水价问答</h1>{parts}")
    assert not [text for text in asked if text in reasons(article)]


def test_a_short_sentence_of_someone_ends_a_list_of_other_stories() -> None:
    last = "谭女士说，断水的日子终于过去了。"
    article = plain("青溪县第二座水厂通水", OPENED, COST, "相关阅读", "古镇灯会下月开幕", last)
    assert last in texts(article)
    assert reasons(article)["古镇灯会下月开幕"] == "related links"


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("2024 03/20 08:31:12", "2024 03/20 08:31:12"),
        ("發布日期：113-05-06 10:30", "113-05-06"),
    ],
)
def test_dates_of_an_agency_and_of_an_office_in_taiwan(line: str, published: str) -> None:
    body = (
        f"<div class='header'>{line}</div><h1>青溪县第二座水厂通水</h1><p>{OPENED}</p><p>{COST}</p>"
    )
    assert html(body).origin.published == published


def test_a_value_among_items_is_no_heading() -> None:
    page = f"<div>- 漏损率目标：31%降到18%</div><div>{COST}</div><div>{CHEN}</div>"
    assert all(Mark.HEADING not in s.marks for s in html(page, "青溪水厂采访笔记").sentences)


def test_a_button_above_a_story_is_no_label_of_a_list() -> None:
    story = ("第二座水厂的蓄水池像一面镜子。", "“这面镜子，我们等了三年。”", "它每天供水12万吨。")
    article = plain(
        "人民日报海外版",
        "2024年03月20日 星期三",
        "往期回顾",
        "返回目录",
        "放大 缩小 默认",
        "一座县城的水",
        "本报记者 罗振东 谭 丽",
        *story,
        gap="\n",
    )
    assert texts(article) == list(story)
    assert title(article) == "一座县城的水"


def test_figures_as_wide_as_characters_are_no_sign_of_a_wrong_encoding() -> None:
    page = (
        "　　　　　　青溪县第二水厂通水\n\n　　【青溪日报３月２０日讯】青溪县第二座水厂昨日正式"
        "通水，日供\n水能力１２万吨，总投资６．４亿元。县长覃月华在通水仪式上说，\n２０２６年底前，全县管网漏损率将由３１％"
        "降到１８％以下。\n　　据介绍，该工程２０２１年３月开工，共敷设管道２１０公里，"
        "迁\n移农户８６户。\n"
    )
    article = read(page.encode("gb18030"))
    assert article.encoding == "gb18030"
    assert len(article.sentences) == 3
    assert texts(article)[0].startswith("【青溪日报３月２０日讯】青溪县")


@pytest.mark.parametrize(
    ("head", "named"),
    [
        ("问：第二水厂的水质一样吗？", ""),
        ("更正", "更正"),
        ("词：阿木　曲：田苗", ""),
        ("第二水厂建设情况公告", "第二水厂建设情况公告"),
    ],
)
def test_what_is_a_title_and_what_none(head: str, named: str) -> None:
    assert title(plain(head, OPENED, COST, CHEN)) == named


def test_fields_among_others_are_no_headings_and_their_document_has_a_title() -> None:
    article = plain(
        "青溪水务集团招聘公告",
        "岗位：水质检测员（2名）",
        "薪资：6000-8000元/月",
        "要求：1.化学相关专业；2.年龄35周岁以下",
        gap="\n",
    )
    assert title(article) == "青溪水务集团招聘公告"
    assert all(Mark.HEADING not in sentence.marks for sentence in article.sentences)


def test_akin_entries_of_an_encyclopaedia_are_no_story() -> None:
    article = plain("青溪水库", OPENED, COST, "參見[編輯]", "青溪縣", "第二水廠", gap="\n")
    assert texts(article) == [OPENED, COST]


@pytest.mark.parametrize(
    "line",
    [
        "参考消息网3月28日报道 据某社报道，水厂投入使用。",
        "方法 采用分层整群抽样，调查十二所小学。",
    ],
)
def test_spaces_that_part_a_sentence_from_its_label_are_kept(line: str) -> None:
    assert line in texts(plain(OPENED, line.replace(" ", "\u3000"), COST))


def test_a_digest_takes_its_leave() -> None:
    line = "早安！更多资讯请关注公众号“青溪早餐”。"
    assert reasons(plain(OPENED, COST, CHEN, line))[line] == "greeting"


def test_who_translated_a_dispatch_is_no_sentence() -> None:
    article = plain("青溪县第二座水厂通水", OPENED, f"{COST}（编译/阿木）")
    assert texts(article) == [OPENED, COST]


def test_several_microblogs_below_each_other() -> None:
    article = plain(
        "阿木的茶馆",
        "昨天 21:03 来自 iPhone 15",
        f"{OPENED}[思考]",
        "转发 12 评论 33 赞 208",
        "阿木的茶馆",
        "3-20 09:12 来自 微博网页版",
        CHEN,
        "转发 3 评论 5 赞 61",
        gap="\n",
    )
    assert texts(article) == [OPENED, CHEN]


def test_who_sent_a_release_is_no_title() -> None:
    article = plain(
        "新聞稿",
        "發稿日期：113年5月6日",
        "發稿單位：青溪縣政府工商旅遊處",
        "青溪縣第二座水廠通水",
        OPENED,
        COST,
    )
    assert title(article) == "青溪县第二座水厂通水"
    assert article.origin.published == "113年5月6日"


def test_notes_with_circled_numbers() -> None:
    article = plain(
        "农村饮水工程的成本①",
        "成本由谁承担，各地做法不一。②青溪县承担六成，受益户承担两成。",
        f"③{COST}",
        "①某基金项目的阶段性成果。",
        "②参见《水利经济》2022年第4期。",
        "③数据由县水务局提供。",
    )
    assert title(article) == "农村饮水工程的成本①"  # ③ opens a paragraph: no mark of a note
    article = plain(
        "农村饮水工程的成本①",
        "成本由谁承担，各地做法不一。②青溪县承担六成，受益户承担两成。",
        COST,
        "①某基金项目的阶段性成果。",
        "②参见《水利经济》2022年第4期。",
    )
    assert title(article) == "农村饮水工程的成本"
    assert texts(article)[1] == "青溪县承担六成，受益户承担两成。"
    assert list(reasons(article).values()).count("footnote") == 2


def test_circled_numbers_of_items_stay() -> None:
    items = ("①供水：每天十二万吨。", "②排水：每天八万吨。")
    assert list(items) == texts(plain(OPENED, "水厂有两项任务。", *items))[2:]


COLUMNS = """青溪县第二水厂通水      老街修伞匠的最后一天

青溪县第二座水厂昨日    今年七十一岁的老谭收
正式通水，日供水能力    起了最后一把伞。他在
十二万吨，总投资六亿    老街修了五十年伞，收
四千万元。县长说，管    过三个徒弟，都改了行。
网漏损率将降到一成八    “没人修伞了。”他说，
以下。                  “坏了就买新的。”
"""


def test_columns_side_by_side_are_read_one_after_the_other() -> None:
    article = read(COLUMNS.encode())
    assert "日供水能力十二万吨，总投资六亿四千万元。" in texts(article)[0]
    assert "他在老街修了五十年伞，收过三个徒弟，都改了行。" in texts(article)
    assert any("columns" in note for note in article.notes)


@pytest.mark.parametrize(
    "table",
    [
        (
            "项目      上月    本月\n用水量    12吨    15吨\n"
            "水费      28元    35元\n电费      88元    93元\n气费      40元    41元\n"
        ),
        (
            "时间      地点\n上午      县体育馆，主会场。\n"
            "下午      石门茶山，分会场。\n"
            "晚上      老街，灯会。\n夜里      车站，返程。\n"
        ),
    ],
)
def test_a_table_is_no_text_in_columns(table: str) -> None:
    assert not read(f"{OPENED}\n\n{table}\n{COST}\n".encode()).notes


def test_items_of_a_list_and_a_part_called_method() -> None:
    article = plain(
        "关于青溪县供水情况的调研报告",
        "■ 核心发现\n• 全县管网漏损率31%，高于全省\n• 乡镇水厂中有7座没有消毒设备",
        f"■ 方法\n{COST}",
    )
    assert article.origin.author == ""
    marked = {s.text for s in article.sentences if Mark.HEADING in s.marks}
    assert "方法" in marked and "乡镇水厂中有7座没有消毒设备" not in marked


def test_a_reader_signs_a_letter_that_the_editor_answers() -> None:
    note = "编者按：读者指出的错误属实，本报已更正。"
    article = plain("编辑同志：", OPENED, "读者　许可\n2024年3月21日", note)
    assert reasons(article)["读者　许可"] == "signature"
    assert note in texts(article)


def test_the_head_of_an_issue_and_its_section_are_no_title() -> None:
    article = plain(
        "青溪观察周刊  第16期  2024年5月17日  定价：15元",
        "封面故事",
        "水的价格",
        "本刊记者 罗振东",
        OPENED,
        COST,
    )
    assert title(article) == "水的价格"


def test_the_day_of_the_week_before_a_clock() -> None:
    article = plain("青溪县第二座水厂通水", "2024年5月7日 星期二 17:12", OPENED, COST)
    assert article.origin.published.startswith("2024年5月7日")
    assert texts(article) == [OPENED, COST]
