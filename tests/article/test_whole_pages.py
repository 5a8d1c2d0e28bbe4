"""Whole pages as people copy them: portals, forums, chats, speeches, press releases, novels."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from zhbrief.article import Mark, read

from .conftest import plain, reasons, texts, title

STORY = (
    "榆林路小学周一启用新食堂，每天可以为一千二百名学生供餐，比旧食堂多四百人。",
    "校长沈一帆说，食堂改造花了八个月，投入三百六十万元，其中六成来自区财政拨款。",
    "食堂的菜单每周公布一次，家长可以在手机上看到每种食材的产地和检测结果。",
)
TITLE = "榆林路小学启用新食堂"


def test_a_portal_copied_whole() -> None:
    above = ["江畔网首页", "新闻", "体育", "房产", "更多", "江畔网 > 教育 > 正文"]
    credits = "2025-09-01 08:20　来源：江畔晚报　作者：韩小舟　我要评论(3)"
    inside = ["【广告】开学季文具五折起", "廣告"]
    below = ["打赏", "网友评论", "老宋：孩子说菜很好吃", "9月1日 10:02 回复 赞(2)", "查看全部评论"]
    foot = ["联系电话：0512-6660000", "投稿邮箱：tg@example.cn", "版权所有 江畔网"]
    article = plain(*above, TITLE, credits, "", STORY[0], *inside, *STORY[1:], *below, *foot)
    assert title(article) == TITLE
    assert texts(article) == list(STORY)
    origin = article.origin
    assert (origin.published, origin.author, origin.publisher) == (
        "2025-09-01 08:20",
        "韩小舟",
        "江畔晚报",
    )


def test_dates_of_the_story_are_not_the_page_s() -> None:
    facts = ["启用日期：2025年9月1日", "工期：2025年1月2日至2025年8月30日"]
    article = plain("关于启用新食堂的公告", *facts, *STORY)
    assert not article.origin.published


def test_poems_are_no_menu() -> None:
    verses = ["风从江上来", "吹动新麦子", "社会", "慢慢地", "说着话"]
    assert set(verses) <= set(texts(plain("校园诗抄", "", *verses, "", *STORY)))


def test_a_part_called_comment_belongs_to_the_note() -> None:
    article = plain(TITLE, STORY[0], "评论：", STORY[1], STORY[2])
    assert texts(article) == [STORY[0], "评论：", *STORY[1:]]


def test_who_posted_in_a_forum() -> None:
    article = plain(
        "食堂的菜怎么样？",
        "楼主：小满",
        "等级：初级会员",
        "积分：326",
        "发表于 2025-9-2 21:14",
        "1楼",
        STORY[0],
        "回复 举报 收藏",
        "沙发",
        "momo",
        "发表于 2025-9-2 21:40",
        STORY[1],
        "板凳",
        "用户名：木头鱼",
        "发表于 2025-9-2 22:03",
        STORY[2],
    )
    assert texts(article) == list(STORY)
    assert reasons(article)["momo"] == "who posted"
    assert article.origin.published == "2025-9-2 21:14"


def test_the_fields_of_a_forum_elsewhere_are_facts() -> None:
    facts = ["等级：二级", "积分：326"]
    assert set(facts) <= set(texts(plain(TITLE, STORY[0], *facts, *STORY[1:])))


def test_what_an_account_says_of_itself() -> None:
    head = ["原创 苏木 校门口", "微信号 xiaomenkou", "功能介绍 每周五讲一所学校的故事。"]
    tail = ["赞 2341 在看 987", "写留言", "精选留言", "阿来：看饿了", "作者回复：谢谢🌹"]
    dated = "2025-12-06 20:01 江苏"
    article = plain(TITLE, *head, dated, "👇听完整音频👇", "", *STORY, "", *tail)
    assert texts(article) == list(STORY)
    assert article.origin.published == "2025-12-06 20:01"


def test_parts_in_order_are_no_shuffled_page() -> None:
    parts = ("—— 壹 ——", "—— 贰 ——", "—— 叁 ——")
    lines = [line for part, text in zip(parts, STORY, strict=True) for line in (part, text, "")]
    more = ["他起初不同意，怕饭菜会凉。后来换了保温箱，都说好。", "", "“明年再说。”他笑道。"]
    assert plain("一碗饭的八个月", "", *lines, *more).order != "shuffled"


def test_questions_in_a_transcript_with_times_are_kept() -> None:
    turns = ["许念 00:04", "一顿饭到底多少钱？", "沈一帆 00:15", STORY[1], "许念 02:10"]
    turns += ["孩子们真的爱吃吗？", "沈一帆 02:16", STORY[2]]
    tail = "欢迎在小宇宙、喜马拉雅搜索“饭点”收听。"
    article = plain("第8期：食堂里的账", "", *turns, "", tail)
    assert "一顿饭到底多少钱？" in texts(article) and "孩子们真的爱吃吗？" in texts(article)
    assert article.order != "shuffled"
    assert reasons(article)[tail] == "share line"


@pytest.mark.parametrize(
    "line",
    [
        "一秒记住【书香阁 www.example.com】，精彩小说无弹窗免费阅读！",
        "这章没有结束，请点击下一页继续阅读！",
        "喜欢江上灯火请大家收藏：(www.example.com)江上灯火更新速度全网最快。",
        "PS：今天第二更，求月票，求推荐票！",
        "求收藏，求推荐！",
        "本期内容由「蓝桥智库」赞助。现在注册可免费试用14天。",
        "觉得不错？把这封信转发给朋友。",
        "本公司董事会保证本公告内容不存在任何虚假记载、误导性陈述，并依法承担法律责任。",
        "（原题为《新食堂昨日启用》）",
        "（全场起立鼓掌）",
        "首页 | 往期内容 | 退订邮件",
    ],
)
def test_no_line_of_a_story(line: str) -> None:
    assert texts(plain(*STORY[:2], line, STORY[2])) == list(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "他一秒记住了三十个孩子的名字，老师们都很佩服。",
        "喜欢江上灯火的人，请大家吃了一顿饭。",
        "本期工程由区财政出资，预计年底完工，届时可以再供三百人用餐。",
        "公司保证食材的产地真实，出了问题照价赔偿。",
        "（全校一共有三十六个班级）",
        "他把这封信转发给了校长。",
    ],
)
def test_its_double_is_kept(line: str) -> None:
    assert line in texts(plain(*STORY[:2], line, STORY[2]))


def test_a_live_blog_has_a_title() -> None:
    hours = ("20", "18", "16")
    entries = [f"【{hour}:05】{text}" for hour, text in zip(hours, STORY, strict=True)]
    article = plain("直播｜榆林路小学新食堂启用", "实时更新", "", *entries, "点击刷新")
    assert title(article).startswith("直播｜榆林路小学新食堂启用")
    assert [text for text in texts(article) if text.endswith("。")] == list(STORY)


def test_a_speech() -> None:
    said = ["同志们，食堂终于建成了！（热烈掌声）", f"（笑声）{STORY[1]}（掌声）"]
    article = plain("在新食堂启用仪式上的演讲", "（2025年9月1日）", "", *said, STORY[2])
    assert title(article) == "在新食堂启用仪式上的演讲"
    assert texts(article) == ["同志们，食堂终于建成了！", *STORY[1:]]
    assert article.origin.published == "2025年9月1日"


def test_a_press_release_tells_of_its_issuer_below() -> None:
    about = ["关于江畔餐饮", "江畔餐饮成立于2004年，是领先的团餐服务商，业务覆盖52个城市。"]
    tail = ["媒体查询", "李思琪", "电话：+86 512 8888 0000"]
    head = "江畔餐饮承办榆林路小学新食堂"
    first = "江畔餐饮有限公司（“江畔餐饮”）今日宣布，承办榆林路小学的新食堂。"
    article = plain(head, "", first, *STORY, *about, *tail)
    assert texts(article) == [first, *STORY]
    assert {reasons(article)[line] for line in (*about, *tail)} == {"about who issued it"}


def test_a_part_about_something_is_a_part_of_the_story() -> None:
    article = plain(TITLE, "", STORY[0], "关于菜单", STORY[2], "关于食堂", STORY[1])
    assert texts(article) == [STORY[0], "关于菜单", STORY[2], "关于食堂", STORY[1]]


def test_items_of_a_list_start_with_no_heading() -> None:
    items = [
        "1、榆林路小学：今年首批新生9月1日入学，共三百六十人。",
        "2、江畔动物园：今年首只小熊猫宝宝3月16日出生，体重186克。",
        "3、区图书馆：暑假期间每天开放到晚上九点，周一照常开馆。",
    ]
    assert texts(plain("早报", *items, *STORY))[1:] == [*items, *STORY]


def test_a_page_set_wide_by_a_scanner() -> None:
    lines = ["江 畔 晚 报", "一 九 八 六 年 五 月 十 二 日 第 二 版", "我 市 新 建 一 所 小 学"]
    story = "校 长 胡 有 德 说 , 学 校 有 十 二 间 教 室 , 秋 天 开 学 。"
    article = plain(*lines, "", story, *STORY)
    assert title(article) == "我市新建一所小学"
    assert texts(article)[0] == "校长胡有德说,学校有十二间教室,秋天开学。"


def test_headings_and_the_writer_of_a_newsletter() -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "小报童 <n@example.org>", "r@example.org", TITLE
    body = ["2026 年 3 月 9 日 | 作者：白杨 | 阅读时间 6 分钟", "", STORY[0], "", "## 账怎么算", ""]
    mail.set_content("\n".join([*body, STORY[1], "", STORY[2]]))
    article = read(mail.as_bytes())
    assert article.origin.author == "白杨"
    assert "账怎么算" in texts(article)
    assert next(s for s in article.sentences if s.text == "账怎么算").marks == {Mark.HEADING}
