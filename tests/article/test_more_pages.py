"""Encyclopaedias, microblogs, questions and answers, announcements: each once read wrongly."""

from __future__ import annotations

import pytest

from zhbrief.article import Mark, read

from .conftest import plain, reasons, texts, title

STORY = (
    "石门渡大桥是清江县境内一座跨越清江的斜拉桥，全长八百六十米，由省交通集团投资建设。",
    "大桥的主塔高一百六十八米，共有斜拉索一百一十二根，最长的一根重十九吨。",
    "去年三月，一艘空载货船撞上三号桥墩的防撞设施，大桥封闭检查六小时，没有发现损伤。",
)
TITLE = "石门渡大桥"


def test_an_encyclopaedia_copied_whole() -> None:
    head = [TITLE, "维基百科，自由的百科全书", "跳转到导航", "", TITLE, "开通日\t2018年9月28日"]
    contents = ["目录", "1\t历史", "2\t结构", "3\t参考文献"]
    parts = ["历史[编辑]", f"[3]{STORY[2]}", "结构[编辑]", STORY[1]]
    works = ["参考文献[编辑]", "^ 石门渡大桥今日通车. 清江日报. 2018-09-28.", "外部链接[编辑]"]
    foot = ["石门渡大桥 - 结构数据库", "分类：清江桥梁2018年启用的桥梁"]
    foot += ["本页面最后修订于2024年5月6日 (星期一) 09:12。"]
    foot += ["本站的全部文字在知识共享 署名-相同方式共享 4.0协议之条款下提供。"]
    article = plain(*head, "", STORY[0], "", *contents, *parts, *works, *foot)
    assert title(article) == TITLE
    assert article.origin.published == ""
    told = [text for text in texts(article) if text.endswith("。")]
    assert told == [STORY[0], STORY[2], STORY[1]]
    assert not any(Mark.GLUED in sentence.marks for sentence in article.sentences)
    assert reasons(article)["1\t历史"] == "table of contents"
    assert reasons(article)[works[1]] == "references"


def test_a_list_below_contents_that_stands_nowhere_else_is_kept() -> None:
    entries = ["桥梁图纸一套", "施工日志三册"]
    assert set(entries) <= set(texts(plain("移交清单", "", STORY[0], "目录", *entries, STORY[1])))


def test_a_microblog() -> None:
    head = ["@清江消防", "2小时前 来自 微博网页版", "已编辑"]
    post = (
        f"#货船撞桥# 【货船撞上大桥，无人受伤】{STORY[2]}[心]{STORY[1]} L清江消防的微博视频 收起d"
    )
    tail = ["转发 1.2万", "同时转发", "按热度 按时间", "来自湖北 09:21", "回复 赞234"]
    article = plain(*head, post, *tail)
    assert title(article) == "货船撞上大桥，无人受伤"
    assert texts(article) == [STORY[2], STORY[1]]


def test_other_answers_below_the_first() -> None:
    head = ["在桥上值班是一种怎样的体验？", "写回答", "查看全部 214 个回答", "守桥的老周"]
    tail = ["赞赏", "还没有人赞赏，快来当第一个赞赏的人吧！", "喜欢", "更多回答", "匿名用户"]
    article = plain(*head, *STORY, *tail, "风大，工资四千二，清闲，就是没前途。")
    assert [text for text in texts(article) if text.endswith("。")] == list(STORY)
    assert reasons(article)["匿名用户"] == "another answer"


def test_an_announcement_in_hong_kong() -> None:
    head = ["清江橋樑集團有限公司", "（於開曼群島註冊成立的有限公司）", "（股份代號：2999）", ""]
    head += ["自願公告", "與省交通集團訂立合作協議", ""]
    board = "於本公告日期，執行董事為方舟先生；及獨立非執行董事為陳嘉敏女士及黃德成博士。"
    foot = ["承董事會命", "清江橋樑集團有限公司", "主席", "方舟", "", "香港，2026年3月18日", ""]
    article = plain(*head, *STORY, "", *foot, board, "* 僅供識別")
    assert title(article) == "与省交通集团订立合作协议"
    assert [text for text in texts(article) if text.endswith("。")] == list(STORY)
    assert reasons(article)[board] == "signature"
    assert reasons(article)["承董事會命"] == "signature"
    assert reasons(article)["香港，2026年3月18日"] == "date or source line"


@pytest.mark.parametrize(
    "line",
    [
        "索引号：MB0F01234/2025-00087",
        "发文机关：清江县交通运输局",
        "本报记者 方舟",
        "本报通讯员 方舟 韩小舟",
        "维基百科，自由的百科全书",
        "#货船撞桥#",
    ],
)
def test_no_line_of_a_story(line: str) -> None:
    assert texts(plain(*STORY[:2], line, STORY[2])) == list(STORY)


@pytest.mark.parametrize("line", ["开通日 2018年9月28日", "竣工日期 2018年5月1日"])
def test_when_something_happened_is_no_date_of_the_page(line: str) -> None:
    article = plain(TITLE, line, "", *STORY)
    assert line.replace(" ", "") in texts(article)
    assert not article.origin.published


def test_a_date_in_english() -> None:
    page = (
        f"<html><body><h2>{TITLE}八年</h2><span class=publish>Mar 14 Thu 2024 20:15</span>"
        f"<div>{''.join(f'<p>{line}</p>' for line in STORY)}</div></body></html>"
    )
    assert read(page.encode()).origin.published == "Mar 14 Thu 2024 20:15"


def test_notes_below_a_chapter_are_none_of_it() -> None:
    page = (
        f"<html><body><h2>{TITLE}</h2>{''.join(f'<p>{line}</p>' for line in STORY)}"
        "<div class='footnotes'><p>[1] 一说为九百米，见《清江县志》。</p></div></body></html>"
    )
    assert texts(read(page.encode())) == list(STORY)


def test_how_a_subtitle_is_placed_is_not_read() -> None:
    cues = f"1\n00:00:01,200 --> 00:00:04,000\n{{\\an8}}{STORY[1]}\n"
    assert texts(read(cues.encode())) == [STORY[1]]


def test_a_sentence_may_end_with_a_picture() -> None:
    article = plain(*STORY, "当时风很大。👍👍")
    assert Mark.FRAGMENT not in article.sentences[-1].marks


def test_a_bilingual_speech_is_in_order() -> None:
    english = ("Ladies and gentlemen,", "The bridge is open.", "Thank you!")
    said = ("女士们，先生们：", "很高兴同大家相聚在清江。大桥是两岸合作的结果。", "谢谢大家！")
    pairs = [line for pair in zip(said, english, strict=True) for line in pair]
    more = ["去年，过桥车辆达到三百六十万辆次。", "我们将再建两座桥，向全县开放。"]
    article = plain(
        "县长在大桥论坛上的致辞（中英对照）", "", *pairs[:4], *more, *STORY[1:], *pairs[4:]
    )
    assert article.order != "shuffled"


def test_who_is_who_in_a_case_is_a_fragment() -> None:
    parties = ["上诉人（原审被告）：清江桥梁有限公司，住所地清江县。", "法定代表人：方舟，总经理。"]
    article = plain("清江县人民法院", "民事判决书", *parties, *STORY, "驳回上诉，维持原判。")
    found = {s.text: s.marks for s in article.sentences}
    assert all(Mark.FRAGMENT in found[line] for line in parties)


def test_who_gets_a_bulletin_is_no_title() -> None:
    head = ["主送：各县区防汛指挥部", "签发：方舟", "防汛快报", "第 27 期"]
    article = plain(*head, "", *STORY, "报：省防汛抗旱指挥部，市委、市政府领导", "送：市各成员单位")
    assert title(article) == ""
    assert texts(article) == list(STORY)


def test_credits_in_elements_side_by_side() -> None:
    spans = ("人物", "撰文：梁詠珊", "攝影：黃志東", "出版：2023-09-27 09:00")
    meta = "".join(f"<span>{text}</span>" for text in spans)
    body = "".join(f"<p>{line}</p>" for line in STORY)
    page = f"<html><body><main><h1>{TITLE}</h1><div>{meta}</div>{body}</main></body></html>"
    article = read(page.encode())
    assert texts(article) == list(STORY)
    assert (article.origin.author, article.origin.published) == ("梁詠珊", "2023-09-27 09:00")


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("清江周末记者 高岩 2026年02月05日 第07版", "高岩"),
        ("林佳穎／清江報導", "林佳穎"),
    ],
)
def test_who_wrote_it(line: str, author: str) -> None:
    assert plain(f"{TITLE}八年", line, "", *STORY).origin.author == author


def test_fields_of_like_length_are_no_wrapped_paragraph() -> None:
    head = [
        "【急售】城西高新区二手精密数控车床（带发票）",
        "发布时间：2026-03-15　浏览 326 次　编号：88291",
    ]
    article = plain(*head, "价格：38.5万元（可议）", "品牌：清江机床", "", *STORY)
    assert title(article) == head[0]
    assert "价格：38.5万元（可议）" in texts(article)


def test_who_took_part_in_a_meeting_is_a_fact() -> None:
    people = "出席：陆明　方舟　葛长顺　周航"
    assert "出席：陆明方舟葛长顺周航" in texts(plain("县政府会议纪要", "", *STORY, people))


def test_a_mail_handed_on_is_by_who_wrote_it_first() -> None:
    fields = ["发件人: 何敏 <h@example.org>", "发送时间: 2026年3月17日 9:41", "收件人: 综合处"]
    secret = "本邮件及其附件含有保密信息，仅限于发送给上面的个人。如果您错收了，请立即删除！"
    lines = ["转发如下。", "", "李可", *fields, "主题: 大桥", *STORY, "园林局　何敏", secret]
    body = "".join(f"<p>{line.replace('<', '&lt;')}</p>" for line in lines)
    head = (
        "From: 李可 <l@example.org>\nTo: d@example.org\nMessage-ID: <1@example.org>\nSubject: x\n"
    )
    kind = "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    article = read(f"{head}{kind}<html><body>{body}</body></html>".encode())
    assert texts(article) == list(STORY)
    assert (article.origin.author, article.origin.published) == ("何敏", "2026年3月17日 9:41")


def test_the_form_of_a_board_for_quoted_news() -> None:
    form = ["1.媒體來源:", "清江日報", "2.記者署名:", "林佳穎／清江報導", "4.完整新聞內文:"]
    tail = ["5.完整新聞連結 (或短網址)不可用YAHOO、LINE等轉載媒體:", "6.備註:"]
    article = plain("標題  [新聞] 石門渡大橋今天通車", *form, *STORY, *tail)
    assert texts(article) == list(STORY)
    assert article.origin.author == "林佳穎"


def test_a_table_of_contents_with_pages() -> None:
    contents = ["目  录", "第一章  绪论\t1", "1.1  研究背景\t1", "参考文献\t58", "致  谢\t63"]
    article = plain("摘要", *STORY, "", *contents)
    assert {reasons(article)[line] for line in contents} == {"table of contents"}


def test_a_date_of_the_republic() -> None:
    line = "中華民國六十二年三月七日    星期三    第三版"
    article = plain("石門渡大橋今日通車", line, "", *STORY)
    assert article.origin.published == "中華民國六十二年三月七日"


def test_the_head_of_an_account_s_article() -> None:
    line = "原创 桥梁小编 桥梁前沿 2026年3月16日 18:03 北京"
    tail = [
        "（来源：清江日报；本刊记者 陈晨 整理）",
        "▍往期精选",
        "● 一座桥的大修",
        "点分享",
        "点在看",
    ]
    article = plain(f"{TITLE}八年", line, "", *STORY, "", *tail)
    assert texts(article) == list(STORY)
    assert article.origin.published == "2026年3月16日 18:03"
    assert article.origin.publisher == "清江日报"


def test_rows_of_two_cells_are_fragments() -> None:
    article = plain(TITLE, "", STORY[0], "桥型\t斜拉桥", "主跨\t四百二十米", STORY[1])
    assert texts(article)[1:3] == ["桥型|斜拉桥", "主跨|四百二十米"]
    assert all(Mark.FRAGMENT in s.marks for s in article.sentences[1:3])


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("文｜科技观察 周航", "周航"),
        ("机构：清江证券股份有限公司 研究员：高岩/方敏 日期：2026-03-13", "高岩/方敏"),
    ],
)
def test_who_wrote_it_for_whom(line: str, author: str) -> None:
    body = "".join(f"<p>{text}</p>" for text in STORY)
    page = f"<html><body><h1>{TITLE}八年</h1><div>{line}</div>{body}</body></html>"
    assert read(page.encode()).origin.author == author


def test_a_row_of_a_table_is_no_title() -> None:
    rows = [
        "岗位\t人数\t学历\t年薪（万元）",
        "桥梁养护\t20\t大专\t11-14",
        "数据分析\t8\t硕士\t22-30",
    ]
    article = plain("清江桥梁集团招聘公告", "来源：清江网　发布时间：2026/03/10", *rows, *STORY)
    assert title(article) == "清江桥梁集团招聘公告"


def test_when_a_leaflet_was_approved_is_no_date_of_publication() -> None:
    head = ["核准日期：2019年03月15日", "修改日期：2024年08月20日", "清江感冒颗粒说明书"]
    article = plain(*head, "【禁忌】对本品任何成份过敏者禁用，孕妇慎用。", *STORY)
    assert title(article) == head[2]
    assert not article.origin.published


def test_where_a_speech_was_held_is_a_fragment() -> None:
    occasion = "——2026年1月15日在清江县第十八届人民代表大会第五次会议上"
    report = "现在，我代表县人民政府，向清江县第十八届人民代表大会报告工作，请予审议。"
    article = plain("政府工作报告", occasion, "各位代表：", report, *STORY)
    assert article.sentences[0].text == occasion
    assert Mark.FRAGMENT in article.sentences[0].marks


def test_the_time_of_radio_in_hong_kong() -> None:
    article = plain("石門渡大橋下月招標", "2026-03-18 HKT 10:21", *STORY)
    assert article.origin.published == "2026-03-18 HKT 10:21"
    assert texts(article) == list(STORY)


def test_a_notice_about_privacy_is_no_story() -> None:
    notice = "請同意我們的隱私權規範，才能啟用聽新聞的功能。"
    tail = "清江社「一手新聞」 app"
    assert texts(plain(TITLE, notice, *STORY, tail)) == list(STORY)


def test_the_page_of_a_newspaper_and_a_name_set_wide() -> None:
    head = ["第A05版：深度          上一版 3 4 下一版", "2025年12月08日 星期一  返回首页", ""]
    head += ["一座桥的“重生”", "——清江石门渡大桥调查", "本报记者  韩 小 舟   通讯员  丁 立 夏", ""]
    article = plain(*head, *STORY)
    assert title(article) == "一座桥的“重生”"
    assert article.origin.author == "韩小舟"
    assert "——清江石门渡大桥调查" not in [s.text for s in article.sentences if not s.marks]


def test_what_readers_may_skip_is_no_story() -> None:
    head = [f"{TITLE}为何封闭六小时？", "图像来源，Getty Images", "图像加注文字，大桥空无一人"]
    head += ["Article Information", "作者, 林由美", "2025年6月12日"]
    skipped = ["跳过热读内容继续阅读", "热读", "海峡两岸的百年老店", "End of 热读内容"]
    article = plain(*head, STORY[0], "为什么会撞船？", STORY[1], *skipped, STORY[2])
    assert texts(article) == [STORY[0], "为什么会撞船？", *STORY[1:]]
    assert (article.origin.author, article.origin.published) == ("林由美", "2025年6月12日")


def test_the_issue_of_a_magazine() -> None:
    line = "来源于 《清江周刊》 2026年第9期 出版日期 2026年03月09日"
    article = plain(f"{TITLE}八年", line, *STORY)
    assert texts(article) == list(STORY)
    assert article.origin.published == "2026年03月09日"


def test_the_only_first_heading_of_markdown_is_its_title() -> None:
    note = "\n\n".join(["# 算一笔账到底值不值", "## 桥有多长", *STORY])
    article = read(note.encode())
    assert title(article) == "算一笔账到底值不值"
    assert texts(article) == ["桥有多长", *STORY]


def test_a_comment_in_code_is_no_heading() -> None:
    note = "\n\n".join(["```\n# 石门渡大桥的脚本\n```", "## 石门渡大桥", *STORY])
    assert title(read(note.encode())) != "石门渡大桥的脚本"


def test_a_resolution_of_a_board() -> None:
    head = ["清江桥梁股份有限公司", "第三届董事会第十八次会议决议公告"]
    vote = "表决结果：9票同意，0票反对，0票弃权。"
    signed = ["清江桥梁股份有限公司董事会", "2026年3月13日"]
    annex = ["附件：方舟先生简历", "方舟，1985年出生，硕士，2010年至2025年任职于清江桥梁设计院。"]
    article = plain(*head, *STORY[:2], vote, STORY[2], vote, *signed, *annex)
    assert article.title is not None
    assert article.title.original == "\n".join(head)
    assert texts(article) == [*STORY[:2], vote, STORY[2], vote, *annex]
    assert reasons(article)[signed[0]] == "signature"


def test_a_section_of_a_book_has_its_name_for_a_title() -> None:
    parts = [
        "学习目标",
        "了解大桥的结构。",
        "一、大桥的历史",
        STORY[0],
        "想一想：桥墩为什么要防撞？",
    ]
    article = plain("第二节　大桥的建设与保护", *parts, *STORY[1:])
    assert title(article) == "第二节 大桥的建设与保护"
    assert "想一想：桥墩为什么要防撞？" in texts(article)


def test_the_name_of_a_newspaper_in_hong_kong_is_no_title() -> None:
    head = ["清江新聞網", "每日明報"]
    article = plain(*head, *STORY, "相關字詞﹕大橋 清江")
    assert title(article) == ""
    assert texts(article) == list(STORY)


def test_how_large_print_is_is_a_menu() -> None:
    sizes = ["字号", "超大", "大", "标准", "小"]
    article = plain(
        f"{TITLE}八年", "清江新闻记者 沈知行 实习生 陆远", "来源：清江新闻", *sizes, *STORY
    )
    assert texts(article) == list(STORY)
    assert article.origin.author == "沈知行"


def test_who_wrote_it_for_which_site_in_brackets() -> None:
    article = plain(f"{TITLE}八年", f"【文/清江者网 韩小舟】{STORY[0]}", *STORY[1:])
    assert article.origin.author == "韩小舟"
    assert texts(article) == list(STORY)


def test_the_date_below_a_document_is_its_own() -> None:
    foot = ["完", "2026年3月18日（星期三）", "香港時間15時42分"]
    assert plain("立法會三題：石門渡大橋", *STORY, *foot).origin.published == "2026年3月18日"


def test_the_dates_of_a_report_s_time_are_none_of_its_own() -> None:
    head = ["大桥项目周报（第37期）", "报告期：2026.03.09—2026.03.15　　编制：陈晨"]
    assert not plain(*head, *STORY).origin.published


def test_lists_that_start_anew_are_in_order() -> None:
    asked = ["（一）过去三年故障多少次；", "（二）有否计划更换？", "（三）费用多少？"]
    said = ["（一）过去三年故障三百次。", "（二）明年更换九十部。", "（三）费用三亿元。"]
    article = plain(
        "議員三問", "有市民反映电梯常坏，请问：", *asked, "答复如下。", *said, "多谢主席。"
    )
    assert article.order != "shuffled"


def test_a_date_with_spaces_below_who_signs() -> None:
    article = plain("关于大桥的公告", *STORY, "清江县人民政府", "2026 年 3 月 20 日")
    assert texts(article) == list(STORY)
    assert article.origin.published == "2026 年 3 月 20 日"
