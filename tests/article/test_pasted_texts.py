"""Pages of platforms, mails and subtitles as people paste or save them."""

from __future__ import annotations

import pytest

from zhbrief.article import Article, Mark, read

STORY = (
    "临江市水务局周三公布，全市四座水库的蓄水量已经达到3.6亿立方米，比去年同期多一成。",
    "水务局副局长罗一鸣说，今年的春灌用水可以得到保障，各乡镇不必再错峰取水。",
    "水库管理处预计，汛期来临之前还要腾出约两成库容，为上游来水做好准备。",
)
TITLE = "临江水库蓄水增加一成"


def texts(article: Article) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def reasons(article: Article) -> dict[str, str]:
    return {removed.text: removed.reason for removed in article.removed}


def plain(*lines: str) -> Article:
    return read("\n".join(lines).encode())


@pytest.mark.parametrize(
    "line",
    [
        "1. 3月10日起放水1200万立方米；",
        "3月8日临江队主场迎战海城队",
        "3月8日 临江大桥封闭维修",
        "4月15日前完成整改",
        "3月10日至4月底放水两次",
    ],
)
def test_what_happens_on_a_day_is_no_date_of_the_page(line: str) -> None:
    article = plain(TITLE, *STORY, line, "2. 由赵一负责通知下游的17个村；")
    assert "".join(line.split()) in ["".join(text.split()) for text in texts(article)]


@pytest.mark.parametrize(
    "line", ["3月8日 临江日报", "3月8日 星期五", "3月8日临江新闻网", "3月8日 文/罗成"]
)
def test_a_day_with_its_source_is_a_date_of_the_page(line: str) -> None:
    assert reasons(plain(TITLE, line, *STORY))[line] == "date or source line"


@pytest.mark.parametrize(
    "line",
    [
        "对此，你怎么看？欢迎在评论区留言讨论。",
        "大家怎么看？",
        "欢迎在评论区分享你的看法！",
        "分享、点赞、在看，三连走一波👇",
        "喜欢作者",
        "预览时标签不可点",
        "举报/反馈",
    ],
)
def test_words_to_readers_are_no_story(line: str) -> None:
    assert line in reasons(plain(TITLE, *STORY, line))


@pytest.mark.parametrize(
    "line",
    [
        "罗一鸣问：“大家怎么看？”村民们都说好。",
        "分享和点赞的人越来越多，罗一鸣说。",
        "有人在评论区留言说，水库早就该放水了。",
    ],
)
def test_their_doubles_are_kept(line: str) -> None:
    assert line not in reasons(plain(TITLE, *STORY, line, STORY[2]))


def test_who_published_a_story_is_named_again_beside_its_date() -> None:
    article = plain(TITLE, "临江发布", "2024-03-05 18:20浙江临江发布官方账号", "关注", *STORY)
    assert texts(article) == list(STORY)
    assert reasons(article)["临江发布"] == "site title"


def test_a_dateline_in_brackets_stays_with_its_sentence() -> None:
    first = "【临江，2024年3月5日】——清源科技今日宣布，新一代净水设备的日处理能力达到2万吨。"
    assert texts(plain("清源科技发布新一代净水设备", first, STORY[1])) == [first, STORY[1]]


def test_the_place_of_a_dispatch_may_stand_before_its_day() -> None:
    line = "新华社临江3月5日电 临江市水务局原局长罗一鸣，于2024年3月2日在临江逝世，享年86岁。"
    assert texts(plain("罗一鸣逝世", line, STORY[1]))[0] == line


def test_who_signs_a_document_above_the_line_of_its_printer() -> None:
    article = plain(
        "临江市人民政府办公室关于做好防汛工作的通知",
        "各县（市、区）人民政府：",
        "为做好今年的防汛工作，现就有关事项通知如下：各地要在3月31日前落实责任人。",
        "临江市人民政府办公室",
        "2024年3月5日",
        "抄送：市委各部门。",
        "临江市人民政府办公室                2024年3月6日印发",
    )
    assert reasons(article)["临江市人民政府办公室"] == "signature"
    assert article.origin.published == "2024年3月5日"


def test_what_a_post_quotes_of_another_is_read_once() -> None:
    quoted = "临江市水务局周三公布，全市四座水库的蓄水量已经达到"
    page = (
        f"<html><body><h1>水库要放水了？</h1><div><p>{STORY[0]}</p></div><div><blockquote>{quoted}"
        f"</blockquote><p>{STORY[1]}</p></div></body></html>"
    )
    article = read(page.encode())
    assert texts(article) == list(STORY[:2])
    assert reasons(article)[quoted] == "repeated paragraph"


@pytest.mark.parametrize("back", ["↩", "↩︎", "返回正文"])
def test_notes_that_lead_back_are_no_story(back: str) -> None:
    notes = ("《临江县志》，第321页。", "一说150万立方米，见周明的回忆。")
    items = "".join(f"<li>{note}<a href='#r'>{back}</a></li>" for note in notes)
    page = f"<article><h1>{TITLE}</h1><p>{STORY[0]}</p><p>{STORY[1]}</p><ol>{items}</ol></article>"
    article = read(f"<html><body>{page}</body></html>".encode())
    assert texts(article) == list(STORY[:2])
    assert list(reasons(article).values()).count("footnote") == 2


def test_an_encyclopaedia_saved_as_a_page() -> None:
    edit = "<span class=mw-editsection>[<a>编辑</a>]</span>"
    page = (
        "<html><head><title>临江水库 - 维基百科，自由的百科全书</title></head><body>"
        "<div id=content><h1 id=firstHeading>临江水库</h1><div class=mw-parser-output>"
        "<div class=hatnote>关于同名的水电站，请见“<a>临江水电站</a>”。</div>"
        "<p><b>临江水库</b>位于临江市东湖区，1958年10月动工，1961年6月建成。</p>"
        f"<h2>历史{edit}</h2><p>1975年8月，水库加高大坝3米，总库容达到1.2亿立方米。</p>"
        "<div class=thumb><div class=thumbcaption>水库大坝（2010年）</div></div>"
        f"<h2>参考文献{edit}</h2><ol class=references><li>^ 《临江县志》. 1992: 321.</li></ol>"
        "<div class=navbox><a>东湖水库</a> · <a>西山水库</a></div></div></div></body></html>"
    )
    article = read(page.encode())
    assert texts(article) == [
        "临江水库位于临江市东湖区，1958年10月动工，1961年6月建成。",
        "历史",
        "1975年8月，水库加高大坝3米，总库容达到1.2亿立方米。",
    ]
    assert [s.text for s in article.sentences if Mark.HEADING in s.marks] == ["历史"]


def test_a_mail_that_was_pasted() -> None:
    article = plain(
        "发件人: 韩小舟 <han@example.com>",
        "发送时间: 2024年3月5日 18:20",
        "收件人: 周明 <zhou@example.com>",
        "主题: 答复: 水库放水方案",
        "",
        STORY[0],
        STORY[1],
        "",
        "谢谢！",
        "韩小舟",
        "",
        "-----邮件原件-----",
        "发件人: 周明 <zhou@example.com>",
        "发送时间: 2024年3月4日 9:12",
        "主题: 水库放水方案",
        "",
        "小舟，放水方案什么时候定？村里天天来问，补偿也要早点说清楚。",
    )
    assert texts(article) == list(STORY[:2])
    assert article.title is not None
    assert article.title.text == "水库放水方案"
    assert list(reasons(article).values()).count("quoted mail") >= 4
    assert reasons(article)["韩小舟"] == "signature"


def test_fields_that_start_a_story_make_no_mail() -> None:
    article = plain("主题：水库放水方案说明会", "日期：3月8日", "地点：水务局三楼", *STORY)
    assert "quoted mail" not in reasons(article).values()
    assert texts(article)[-3:] == list(STORY)


def test_numbers_of_lines_before_tabs_are_no_figures() -> None:
    lines = (TITLE, *STORY)
    article = plain(*(f"{number}\t{line}" for number, line in enumerate(lines, start=1)))
    assert texts(article) == list(STORY)
    assert "numbers of its lines" in article.notes[0]


def test_the_rows_of_a_table_keep_their_numbers() -> None:
    rows = [f"{number}\t{place}\t{number}20" for number, place in enumerate("东西南北", start=1)]
    article = plain(*STORY, *rows)
    assert ["".join(text.split()) for text in texts(article)[3:]] == [
        row.replace("\t", "|") for row in rows
    ]
    assert not article.notes


CUES = (
    ("临江市水务局周三公布", "Linjiang's water bureau said on Wednesday"),
    (
        "全市四座水库的蓄水量\n已经达到3.6亿立方米",
        "that its reservoirs hold 360 million cubic metres",
    ),
    ("比去年同期多一成", "a tenth more than a year ago"),
)


@pytest.mark.parametrize("has_english", [False, True])
def test_the_lines_of_a_subtitle_are_read_together(has_english: bool) -> None:
    blocks = [
        f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{a}" + (f"\n{b}" if has_english else "")
        for n, (a, b) in enumerate(CUES, start=1)
    ]
    article = read("\n\n".join(blocks).encode())
    assert texts(article) == [chinese.replace("\n", " ") for chinese, _ in CUES]
    told = [why for why in reasons(article).values() if why == "text in another language"]
    assert len(told) == (3 if has_english else 0)
