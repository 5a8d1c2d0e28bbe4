"""Cleaning: what is chrome, what is the story, what is its title."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from zhbrief.article import Article, Mark, read
from zhbrief.errors import InputError

STORY = (
    "昨天上午，临江市的第二座水厂正式通水，每天可以供水十二万吨。",
    "水厂厂长周立说，工程历时三年，总投资六亿元，比原计划少花了四千万元。",
    "当地居民普遍欢迎。家住老城的陈女士告诉记者，夏天断水的日子终于过去了。",
    "市水务局表示，明年还要改造一百二十公里的旧水管，让漏水率降到百分之八以下。",
)


def page(*lines: str) -> bytes:
    return "\n\n".join(lines).encode()


def body(article: Article) -> str:
    return "".join(s.original for s in article.sentences)


CHROME = {
    "navigation": "首页 > 新闻中心 > 正文",
    "position": "当前位置：首页 > 财经 > 正文",
    "menu": "新闻 | 财经 | 科技 | 体育 | 娱乐",
    "close button": "点击关闭",
    "print button": "打印本页",
    "back to top": "返回顶部",
    "font size": "字号：大 中 小",
    "time label": "发布时间：2024-03-05 10:20",
    "empty time label": "  • 时间:",
    "date and source": "2024-03-05 10:20:33 来源：临江日报",
    "date alone": "2024年3月5日 10:20",
    "source": "来源：临江日报",
    "author": "作者：周立",
    "editor in brackets": "（责任编辑：王小米）",
    "editor": "责编：王小米",
    "traditional editor": "(責任編輯:王小米)",
    "share": "分享到：微信 微博 QQ空间",
    "scan": "扫一扫，关注我们的公众号",
    "follow": "欢迎关注微信公众号：临江观察",
    "copyright": "版权声明：本文版权归临江日报所有，转载请注明出处。",
    "disclaimer": "免责声明：以上内容仅代表作者个人观点，与本网无关。",
    "reprint": "未经授权不得转载",
    "complaint": "如有侵权，请联系我们删除",
    "keywords": "关键词：水厂 供水",
    "today's keywords": "今日关键词:油价又涨了",
    "tags": "标签：水务，民生",
    "previous": "上一篇：市里开了一个会",
    "pager": "上一页 1 2 3 4 下一页",
    "page number": "第3页",
    "read count": "阅读 1.2万",
    "comments": "356条评论",
    "caption": "图片说明：水厂外景",
    "caption with triangle": "▲水厂外景。受访者供图",
    "link": "https://www.example.cn/a/b.html",
    "licence": "京ICP备12345678号-1",
    "ornament": "————————",
    "app": "打开APP阅读全文",
    "load more": "加载更多",
    "code": "window.ad = function() { return 1; }",
}


@pytest.mark.parametrize("kind", CHROME)
@pytest.mark.parametrize("place", ["above", "between", "below"])
def test_chrome_line_is_removed_wherever_it_stands(kind: str, place: str) -> None:
    line = CHROME[kind]
    at = {"above": 0, "between": 2, "below": len(STORY)}[place]
    article = read(page(*STORY[:at], line, *STORY[at:]))
    assert body(article) == "".join(STORY)
    assert [r.text for r in article.removed] == [line.strip()]
    assert all(r.reason for r in article.removed)


@pytest.mark.parametrize(
    "line",
    [
        "记者：这座水厂什么时候开工的？",
        "时间：三年。地点：临江。人物：一群修水厂的人。",
        "来源于长江的水，经过二十公里的管道，流进了水厂的沉淀池。",
        "关闭旧水厂并不容易，因为那里还有三百名工人。",
        "分享水资源是上下游城市多年来的愿望，也是这次合作的开始。",
        "首页新闻里没有提到这座水厂，但居民们早就知道了。",
        "编辑一本水厂的厂史，用了他们整整两年。",
        "图为水厂外景，远处是正在扩建的二期工程，预计明年六月完工。",
        "版权归谁所有？设计院和水厂为此争论了半年。",
    ],
)
def test_story_line_that_resembles_chrome_stays(line: str) -> None:
    article = read(page(*STORY[:2], line, *STORY[2:]))
    assert line in body(article)


def test_teasers_of_other_stories_are_removed() -> None:
    teasers = ("国足名单公布引发球迷热议", "明星夫妇离婚传闻再起波澜", "寒潮蓝色预警今晚发布！")
    article = read(page(teasers[0], *STORY[:2], teasers[1], *STORY[2:], teasers[2]))
    assert not any(teaser in body(article) for teaser in teasers)


def test_headings_of_the_story_stay() -> None:
    article = read(page(*STORY[:2], "居民欢迎新水厂", *STORY[2:]))
    (heading,) = [s for s in article.sentences if Mark.HEADING in s.marks]
    assert heading.text == "居民欢迎新水厂"
    assert heading not in article.body


@pytest.mark.parametrize("number", ["二、", "（三）", "第四章 "])
def test_the_numbered_headings_of_a_report_stay(number: str) -> None:
    heading = f"{number}存在的主要问题"
    assert heading in body(read(page(*STORY[:2], heading, *STORY[2:])))


def test_a_question_to_the_readers_stays() -> None:
    question = "想问问大家：这笔钱到底该谁出？"
    assert question in body(read(page(*STORY, question)))


def test_related_links_end_with_the_page() -> None:
    related = ("相关阅读：", "临江市水价明年上调", "第一座水厂的五十年", "水厂里的年轻人")
    article = read(page(*STORY, *related))
    assert body(article) == "".join(STORY)


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("原标题：临江第二水厂通水",), "临江第二水厂通水"),
        (("原標題:臨江第二水廠通水",), "临江第二水厂通水"),
        (("（原标题：临江第二水厂通水）",), "临江第二水厂通水"),
        (("临江第二水厂通水-社会新闻-临江在线",), "临江第二水厂通水"),
        (("临江第二水厂通水_新闻中心_临江网",), "临江第二水厂通水"),
        (("临江第二水厂通水 | 临江日报",), "临江第二水厂通水"),
        (("2023-2024年供水报告：临江通水-财经频道-临江网",), "2023-2024年供水报告：临江通水"),
        (("临江第二水厂通水",), "临江第二水厂通水"),
        (("水厂通水-新闻-临江网", "原标题：临江第二水厂通水"), "临江第二水厂通水"),
        (("水厂终于通水了-新闻-临江网", "原标题：3月5日"), "水厂终于通水了"),
        ((), None),
    ],
)
def test_title(lines: tuple[str, ...], title: str | None) -> None:
    article = read(page(*lines, *STORY))
    assert (article.title.text if article.title else None) == title
    assert body(article) == "".join(STORY)


@pytest.mark.parametrize("glued", [False, True], ids=["alone", "glued onto a paragraph, too"])
def test_the_headline_of_another_story_is_no_title(glued: bool) -> None:
    """It would become the headline of the briefing."""
    teaser = "少年棋手夺得全国围棋冠军"
    first = (teaser if glued else "") + STORY[0]
    article = read(page("点击关闭", teaser, first, *STORY[1:]))
    assert article.title is None
    assert ("teaser of another story", teaser) in {(r.reason, r.text) for r in article.removed}
    titled = read(page("点击关闭", teaser, "临江第二水厂通水", first, *STORY[1:]))
    assert titled.title is not None
    assert titled.title.text == "临江第二水厂通水"


@pytest.mark.parametrize("section", ["国际国内新闻", "財經頻道", "社会要闻"])
def test_the_name_of_a_section_is_no_title(section: str) -> None:
    assert read(page(f"-{section}-临江在线", *STORY)).title is None


def test_repeated_title_is_removed() -> None:
    article = read(page("临江第二水厂通水-社会新闻-临江在线", "临江第二水厂通水", *STORY))
    assert body(article) == "".join(STORY)


@pytest.mark.parametrize("text", ["点击关闭\n分享到：微信", "首页 > 新闻 > 正文\n\n版权所有"])
def test_page_without_a_story(text: str) -> None:
    with pytest.raises(InputError, match="holds no story"):
        read(text.encode())


def test_a_paragraph_that_stands_twice_is_read_once() -> None:
    article = read(page(*STORY[:2], STORY[0], *STORY[2:], STORY[1]))
    assert body(article) == "".join(STORY)
    assert [(r.text, r.reason) for r in article.removed] == [
        (STORY[0], "repeated paragraph"),
        (STORY[1], "repeated paragraph"),
    ]


def test_a_short_reply_may_be_repeated() -> None:
    article = read(page(*STORY[:2], "“我不知道。”", STORY[2], "“我不知道。”", STORY[3]))
    assert body(article).count("我不知道") == 2


@pytest.mark.parametrize(
    "lines",
    [
        ("首页 > 新闻中心 > 正文", "欢迎关注微信公众号：临江观察") * 4,
        ("如有侵权，请联系我们删除", "扫一扫，关注我们的公众号") * 4,
    ],
)
def test_chrome_lines_of_the_same_width_are_no_paragraph(lines: tuple[str, ...]) -> None:
    """They were taken for hard-wrapped: the story was joined to them, and removed with them."""
    article = read("\n".join([*lines, STORY[0]]).encode())
    assert body(article) == STORY[0]
    assert [r.text for r in article.removed] == list(lines)


@pytest.mark.parametrize(
    ("line", "is_greeting"),
    [
        ("【微语】心若向阳，无畏悲伤，愿你每天都被温柔以待。", True),
        ("各位读者，大家早上好，今天是3月5日星期二，祝大家工作顺利。", True),
        ("各位听众，晚上好！", True),
        ("读者好评如潮，水厂的厂史加印了三次。", False),
        ("各位读者，从今天起，水费可以在手机上交。", False),
        ("【微语录】水厂厂长周立谈三年工程", False),
    ],
)
def test_greetings_of_a_digest_are_no_story(line: str, is_greeting: bool) -> None:
    article = read(page(line, *STORY))
    assert (("greeting", line) in {(r.reason, r.text) for r in article.removed}) == is_greeting


def test_a_title_that_stands_twice_has_no_subtitle() -> None:
    article = read(page("临江第二水厂通水\n临江第二水厂通水", *STORY))
    assert body(article) == "".join(STORY)


def test_a_line_right_below_the_title_is_its_subtitle() -> None:
    subtitle = "市民奔走相告 古城重现风貌"
    titled = read(page(f"临江第二水厂通水\n{subtitle}", *STORY))
    assert titled.title is not None and titled.title.text == "临江第二水厂通水"
    assert "古城重现风貌" in body(titled)


def test_a_subtitle_may_be_set_apart_where_nothing_of_a_site_is_about() -> None:
    subtitle = "市民奔走相告 古城重现风貌"
    apart = read(page("临江第二水厂通水", subtitle, *STORY))
    assert "古城重现风貌" in body(apart)
    # One of several, or beside teasers of other stories, it may be one itself.
    several = read(page("临江第二水厂通水", subtitle, "古镇灯会下月开幕", *STORY))
    assert subtitle in {r.text for r in several.removed}
    beside = read(page("临江第二水厂通水", subtitle, *STORY, "相关阅读", "古镇灯会下月开幕"))
    assert subtitle in {r.text for r in beside.removed}


@pytest.mark.parametrize("title", ["讣告", "讣  告", "感 谢 信"])
def test_a_document_may_be_named_by_its_kind_alone(title: str) -> None:
    article = read(page(title, *STORY))
    assert article.title is not None and article.title.text == "".join(title.split())


@pytest.mark.parametrize("sender", ["临江电视台消息", "臨江廣播電視臺消息", "临江日报讯"])
def test_the_space_behind_who_sent_the_news_is_kept(sender: str) -> None:
    article = read(page("临江第二水厂通水", f"{sender}　{STORY[0]}", *STORY[1:]))
    assert article.sentences[0].text.partition(" ")[2] == STORY[0]


LINES = st.sampled_from(
    [
        *CHROME.values(),
        *STORY,
        "原标题：临江第二水厂通水",
        "居民欢迎新水厂",
        "• 時間:",
        "責任編輯：李平",
        "點擊關閉",
        "３月５日,臨江市,的水廠通水了。",
        "**水厂**[通水](a.html)了。",
    ]
)
LAYOUT = st.sampled_from(["\n", "\n\n", "\r\n", "\n \n", "\n\u3000\u3000"])


@settings(deadline=None)
@given(st.lists(st.tuples(LINES, LAYOUT), max_size=12))
@example([("如有侵权，请联系我们删除", "\n"), ("扫一扫，关注我们的公众号", "\n")] * 4)
def test_nothing_is_lost_or_doubled(parts: list[tuple[str, str]]) -> None:
    text = "".join(line + end for line, end in parts) + STORY[0]
    article = read(text.encode())
    assert article.original == text
    check_everything_once(article)


@settings(deadline=None)
@given(st.text(alphabet="水厂说。，！“”（）：-|>_ \n\r\t\u3000\u200b#•*3.<a>/", max_size=60))
def test_nothing_is_lost_of_any_text(text: str) -> None:
    check_everything_once(read((STORY[0] + "\n" + text).encode()))


def check_everything_once(article: Article) -> None:
    pieces = [*article.sentences, *([article.title] if article.title else [])]
    assert all(article.original[p.span.start : p.span.end] == p.original for p in pieces)
    assert all(article.original[r.span.start : r.span.end] == r.text for r in article.removed)
    times = [0] * len(article.original)
    for piece in [*pieces, *article.removed]:
        for at in range(piece.span.start, piece.span.end):
            times[at] += 1
    for char, seen in zip(article.original, times, strict=True):
        assert seen == 1 or (seen == 0 and char.isspace())
