"""Texts as analysts keep them that were read wrongly: scripts, odd forms, cut lines, subtitles."""

from __future__ import annotations

import json

import pytest

from zhbrief.article import read
from zhbrief.article.lines import without_cuts, without_gaps
from zhbrief.article.script_data import NOTE
from zhbrief.errors import InputError

from .conftest import plain, reasons, texts, title

STORY = (
    "石桥市发展改革委11月6日公布，今年前三季度全市新开工重大项目128个，总投资432.6亿元。",
    "“这些项目里，制造业占了六成。”副主任田志远说，其中最大的一个是乙烯改造工程。",
    "不过，受资金到位慢影响，仍有9个项目没有按期开工，年底前将逐一约谈项目单位。",
)
READ = [*STORY]


def page(script: str, body: str = '<div id="root"></div>') -> bytes:
    head = "<meta charset=utf-8><title>石桥开工128个重大项目</title>"
    return f"<html><head>{head}</head><body>{body}{script}</body></html>".encode()


def in_paragraphs() -> str:
    return "".join(f"<p>{text}</p>" for text in STORY)


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(
            "<script>window.__STATE__="
            + json.dumps({"title": "石桥开工", "content": in_paragraphs()}, ensure_ascii=False)
            + "</script>",
            id="HTML in a state",
        ),
        pytest.param(
            "<script>self.push([1,"
            + json.dumps(
                json.dumps(
                    {
                        "blocks": [{"type": "p", "text": text} for text in STORY],
                        "comments": [
                            {"body": "化工园的味道什么时候能治治？住在这里的人都想问一句。"}
                        ],
                    }
                )
            )
            + "])</script>",
            id="paragraphs in JSON inside a string",
        ),
        pytest.param(
            '<script type="application/ld+json">'
            + json.dumps({"headline": "石桥开工", "articleBody": "\n".join(STORY)})
            + "</script>",
            id="linked data",
        ),
    ],
)
@pytest.mark.parametrize("body", ['<div id="root"></div>', "<p>正在加载，请稍候……</p>"])
def test_a_story_that_stands_in_the_scripts_of_its_page(script: str, body: str) -> None:
    article = read(page(script, body))
    assert texts(article) == READ
    assert NOTE in article.notes
    assert all(article.original[s.span.start : s.span.end] == s.original for s in article.sentences)


def test_the_words_of_scripts_are_none_of_a_story_that_stands_on_its_page() -> None:
    tip = "您的浏览器版本过低，请升级后再访问本站，以获得更好的浏览体验。" * 4
    article = read(page(f'<script>var x={{"tip":"{tip}"}}</script>', f"<p>{STORY[0]}</p>"))
    assert texts(article) == [STORY[0]]
    assert not article.notes


@pytest.mark.parametrize("body", ['<div id="root"></div>', "<h1>石桥开工128个重大项目</h1>"])
def test_a_title_alone_above_scripts_is_no_article(body: str) -> None:
    with pytest.raises(InputError, match="made by scripts"):
        read(page('<script src="app.js"></script>', body))


@pytest.mark.parametrize(
    ("as_written", "as_read"),
    [
        pytest.param(
            "石桥市今天公布︐前三季度开工项目128个︒\n\n﹁制造业占六成︒﹂副主任田志远说︐仍有9个没有开工︒",
            [
                "石桥市今天公布，前三季度开工项目128个。",
                "「制造业占六成。」副主任田志远说，仍有9个没有开工。",
            ],
            id="marks of vertical lines",
        ),
        pytest.param(
            "石桥市今天公布､前三季度开工项目128个｡｢制造业占六成｡｣副主任田志远说､仍有9个没有开工｡",
            [
                "石桥市今天公布、前三季度开工项目128个。",
                "「制造业占六成。」副主任田志远说、仍有9个没有开工。",
            ],
            id="marks of half width",
        ),
        pytest.param(
            "石橋市今天公布﹐前三季度開工項目128個﹔其中製造業占六成。",
            ["石桥市今天公布，前三季度开工项目128个；其中制造业占六成。"],
            id="small marks",
        ),
        pytest.param(
            "石桥市今天公布，前三季度新开⼯重⼤项⽬128个，总投资432.6亿元，⻔票收⼊\uf90a不在内。",
            ["石桥市今天公布，前三季度新开工重大项目128个，总投资432.6亿元，门票收入金不在内。"],
            id="radicals and ideographs of other standards",
        ),
    ],
)
def test_characters_that_stand_for_others_by_their_looks(
    as_written: str, as_read: list[str]
) -> None:
    article = read(as_written.encode())
    assert texts(article) == as_read
    assert "".join(s.original for s in article.sentences) == as_written.replace("\n", "")


def test_a_title_with_radicals_of_print() -> None:
    article = plain("前三季度新开⼯重⼤项⽬128个", "", *"\n\n".join(STORY).split("\n"))
    assert title(article) == "前三季度新开工重大项目128个"


@pytest.mark.parametrize("length", [15, 23, 38])
def test_lines_that_a_program_cut_after_so_many_characters(length: int) -> None:
    """Lines with figures in them are narrower than the others by columns."""
    cut = [[text[at : at + length] for at in range(0, len(text), length)] for text in STORY * 2]
    article = plain("石桥开工128个重大项目", "", *"\n\n".join(map("\n".join, cut)).split("\n"))
    assert texts(article)[:3] == READ


def test_a_closing_mark_starts_no_paragraph() -> None:
    above, below = "“这些项目里面的制造业已经占了六成，服务业只有两成。", "”副主任田志远说。"
    lines = [STORY[0][at : at + 26] for at in range(0, len(STORY[0]), 26)]
    article = plain(*lines, "", *lines[:-1], lines[-1], "", above, below)
    assert texts(article)[-1] == above + below


def test_lines_of_the_same_length_may_be_a_list() -> None:
    names = [
        "石桥化工园区的乙烯改造工程",
        "石桥市东关街的供热管网改造",
        "石桥市地铁三号线的东延工程",
        "石桥大学的新材料研究院二期",
    ]
    assert {len(name) for name in names} == {13}
    article = plain(STORY[0], "", *names, "", STORY[2])
    assert max(sum(name in text for name in names) for text in texts(article)) == 1


def test_the_number_of_a_page_inside_a_sentence_between_blank_lines() -> None:
    article = plain(
        "二、管网改造",
        "",
        "截至10月底完成46公里。东关街4公里推迟到2026年3月，涉及住户320户，",
        "— 2 —",
        "改造后漏损率有望降到8%以下。",
        "",
        STORY[0],
    )
    assert "东关街4公里推迟到2026年3月，涉及住户320户，改造后漏损率有望降到8%以下。" in texts(
        article
    )


def test_words_that_subtitles_show_one_by_one_and_remarks_in_their_file() -> None:
    article = plain(
        "WEBVTT",
        "Kind: captions",
        "",
        "NOTE 校对：小李",
        "",
        "00:01.000 --> 00:04.500 align:start",
        "去年<00:01.500><c>石桥市</c><00:02.000><c>拆除了十二座小水电站。</c>",
        "",
        "STYLE",
        "::cue { color: white }",
        "",
        "00:04.500 --> 00:08.000",
        "下游的鱼类增加到二十六种。",
    )
    assert texts(article) == ["去年石桥市拆除了十二座小水电站。", "下游的鱼类增加到二十六种。"]
    assert reasons(article)["NOTE 校对：小李"] == "timing of subtitles"


def test_marks_of_note_programs() -> None:
    article = plain(
        "# 石桥供热调研",
        "",
        "> [!info] 来源",
        "> 11月7日电话访谈，对方为热力集团工程部。",
        "",
        "管网改造完成46公里，占全年任务的==92%==。集团预计能耗下降7.5%。^block-1a2b",
        "",
        "![[管网图.png|300]]",
        "",
        "煤耗==下降==，可节约标准煤1.1万吨，a==b不是标记。",
    )
    assert texts(article) == [
        "来源",
        "11月7日电话访谈，对方为热力集团工程部。",
        "管网改造完成46公里，占全年任务的92%。",
        "集团预计能耗下降7.5%。",
        "煤耗下降，可节约标准煤1.1万吨，a==b不是标记。",
    ]
    assert reasons(article)["![[管网图.png|300]]"] == "picture"


def test_the_first_question_of_a_transcript_is_no_title_and_names_no_author() -> None:
    article = plain(
        "记者：石桥的项目为什么集中在化工？",
        "卢婉清：一是有港口，二是有现成的园区。",
        "记者：环保压力有多大？",
        "卢婉清：去年园区排放的挥发性有机物是8600吨，占全市的四成。",
    )
    assert article.title is None
    assert article.origin.author == ""
    assert texts(article)[0] == "记者：石桥的项目为什么集中在化工？"


@pytest.mark.parametrize(
    ("above", "chosen"),
    [
        (["石桥市供热发展报告（2025）"], "石桥市供热发展报告（2025）"),
        (["致：各业主及住户", "", "有关东关街供暖事宜"], "有关东关街供暖事宜"),
        (["石桥热力（300125）", "", "石桥开工128个重大项目"], "石桥开工128个重大项目"),
    ],
)
def test_the_title_of_a_report_and_of_a_letter(above: list[str], chosen: str) -> None:
    assert title(plain(*above, "", *"\n\n".join(STORY).split("\n"))) == chosen


@pytest.mark.parametrize(
    ("heading", "is_fact"),
    [
        ("四、提交投标文件截止时间", True),
        ("三、开标时间：", True),
        ("四、投标人资格", False),
    ],
)
def test_a_time_that_its_heading_asks_for(heading: str, is_fact: bool) -> None:
    when = "2025年12月1日9时30分（北京时间）"
    article = plain(
        "石桥市东关街供热管网改造工程招标公告", "", STORY[0], "", heading, when, "", STORY[2]
    )
    assert (when in texts(article)) is is_fact


@pytest.mark.parametrize(
    ("line", "is_cut"),
    [
        ("本文为付费内容，订阅后可阅读全文，每月18元", True),
        ("剩余60%内容付费后可看", True),
        ("试读结束，购买后可阅读剩余内容", True),
        ("成为会员，解锁全文", True),
        ("登录后继续阅读", True),
        ("剩余60%的资金将在明年到位。", False),
        ("还有30%的企业没有开工。", False),
        ("本文是付费调查的一部分，会员制并不受欢迎。", False),
        ("读者付费后可以阅读全文，这一模式在业内并不常见。", False),
    ],
)
def test_a_page_that_keeps_the_rest_for_who_pays(line: str, is_cut: bool) -> None:
    article = plain(STORY[0], "", STORY[1], "", line)
    assert any("may be its beginning alone" in note for note in article.notes) is is_cut
    assert (line in texts(article)) is not is_cut


@pytest.mark.parametrize(
    "line",
    [
        "图源｜视觉中国",
        "電子郵件信箱：press@example.gov.tw",
        "在看 86",
        "Thu, 06 Nov 2025 18:02:00 +0800",
        "阅读全文：https://example.com/a/1?utm_source=rss",
        "原文链接：https://example.com/a/1",
    ],
)
def test_more_lines_around_a_story(line: str) -> None:
    assert line in reasons(plain(STORY[0], "", STORY[1], "", line))


@pytest.mark.parametrize("length", range(33, 44))
def test_no_figure_is_cut_where_a_line_was(length: int) -> None:
    """「总投资4／32.6亿元」 once was two figures."""
    text = (
        "石桥市发展改革委公布，今年前三季度全市新开工项目总投资1,432.6亿元，增长14.25%，比分10:30。"
    )
    more = (
        "这些项目里，制造业占了六成，其余是交通和水利，没有一个是房地产，也没有一个在市区之内动工。"
    )
    cut = [
        [own[at : at + length] for at in range(0, len(own), length)] for own in (text, *[more] * 4)
    ]
    assert texts(plain(*"\n\n".join(map("\n".join, cut)).split("\n")))[0] == text


@pytest.mark.parametrize("text", ["增长5.\n2024年", "共有12\n个", "GDP\n2024"])
def test_other_line_breaks_beside_figures_stay(text: str) -> None:
    assert without_cuts(text) == text


def test_a_part_of_a_line_that_the_page_hides() -> None:
    page_ = (
        f"<html><body><p>{STORY[0]}</p><p>其中制造业占六成，"
        '<span style="display:none">本文转自石桥观察，盗版必究</span>其余是交通。</p>'
        f"<p>{STORY[2]}<b hidden>水印</b></p><p>{STORY[1]}</p></body></html>"
    )
    article = read(page_.encode())
    assert texts(article) == [STORY[0], "其中制造业占六成，其余是交通。", STORY[2], STORY[1]]
    assert reasons(article)["水印"] == "hidden on the page"


@pytest.mark.parametrize(
    "line",
    [
        "AI摘要 内容由AI生成",
        "（原载《石桥日报》2025年11月7日A02版）",
        "内容由AI大模型生成，仅供参考",
    ],
)
def test_labels_of_portals(line: str) -> None:
    assert line in reasons(plain(line, "", STORY[0], "", STORY[1]))


def test_parts_of_a_line_that_nobody_can_see() -> None:
    noise = (
        '<span style="font-size:0">本文版权归石桥观察所有</span>',
        '<i style="position:absolute;left:-9999px">盗版必究</i>',
        '<b style="color:red;opacity: 0">水印</b>',
    )
    cut = zip(STORY, noise, strict=True)
    read_ = read("".join(f"<p>{text[:9]}{hidden}{text[9:]}</p>" for text, hidden in cut).encode())
    assert texts(read_) == READ


@pytest.mark.parametrize(
    "style",
    ["opacity: 0.8", "display: inline-block", "max-font-size:0", "font-size:0.9em", "left:-1px"],
)
def test_parts_of_a_line_that_only_look_otherwise(style: str) -> None:
    text = STORY[0]
    page_ = (
        f'<p>{text[:9]}<span style="{style}">{text[9:20]}</span>{text[20:]}</p><p>{STORY[2]}</p>'
    )
    assert texts(read(page_.encode())) == [text, STORY[2]]


def test_text_inside_what_has_no_size_may_have_one_again() -> None:
    inner = f'<span style="font-size:15px">{STORY[0]}</span>'
    page_ = f'<p><span style="font-size:0">{inner}</span></p><p>{STORY[2]}</p>'
    assert texts(read(page_.encode())) == [STORY[0], STORY[2]]


@pytest.mark.parametrize(
    "nothing",
    ["<script>quote(1)</script>", "<svg><text>图</text></svg>", "<noscript><img src=a></noscript>"],
)
def test_a_line_goes_on_behind_what_shows_nothing(nothing: str) -> None:
    text = STORY[0]
    page_ = f"<html><body><p>{text[:30]}{nothing}{text[30:]}</p><p>{STORY[2]}</p></body></html>"
    assert texts(read(page_.encode())) == [text, STORY[2]]


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("人口286 .4万人，占62. 5%。", "人口286.4万人，占62.5%。"),
        ("10. 5%的企业停产。", None),
        ("电话400 820 8820，赔偿18 880元。", None),
    ],
)
def test_spaces_inside_figures(text: str, same: str | None) -> None:
    assert without_gaps(text) == (same or text)


def test_the_last_item_of_a_list_is_no_heading() -> None:
    items = [
        "1. 改造老旧管网60公里",
        "2. 新建口袋公园12个",
        "3. 增加学位3600个",
        "4. 更新公交车200辆",
    ]
    article = plain("石桥市明年要办好四件实事：", *items, STORY[2])
    assert not any("heading" in s.marks for s in article.sentences)


def test_the_days_and_hours_of_a_programme() -> None:
    lines = [
        "11月20日",
        "9:00-9:30 开幕式，市长罗建华致辞",
        "9:30-10:30 主旨报告：地热供暖的成本",
        "11月21日",
        "9:00-11:00 参观东关街换热站",
    ]
    article = plain("石桥供热论坛日程", *lines, "论坛免费参加，名额120人，报名截至11月15日。")
    assert {"11月20日", "11月21日"} <= {*texts(article)}
    assert not any("heading" in s.marks for s in article.sentences)


def test_the_signs_before_what_a_mail_quotes() -> None:
    answer = "10月底完成了46公里，剩下的4公里要等到明年3月，因为地铁施工。"
    article = plain(answer, "", "> 东关街怎么赔？", "每户退2680元，一共85.8万元，5>3。")
    assert texts(article) == [answer, "东关街怎么赔？", "每户退2680元，一共85.8万元，5>3。"]


def test_the_signs_before_each_line_of_what_a_mail_quotes() -> None:
    quoted = (
        "东关街的居民怎么赔，由哪一家来赔，什么时候能够到账，这些事情到",
        "现在都还没有定下来，周五的董事会上一定要有一个说法，不能再往后面拖",
        "延下去，居民已经等了三天。",
    )
    article = plain(*(f"> > {line}" for line in quoted), "", "好的，周五以前给出方案。")
    assert texts(article) == ["".join(quoted), "好的，周五以前给出方案。"]


@pytest.mark.parametrize("piece", ['"', '\\"', '"a" ', "\\", '"\\\\'])
def test_scripts_of_many_marks_are_read_in_no_time(piece: str) -> None:
    """A search for the end of a string from each of them would take minutes."""
    script = '<script>"' + piece * 100_000 + "</script>"
    assert texts(read(page(script, f"<p>{STORY[0][:11]}</p><p>水厂开工。</p>")))
