"""Web pages of many kinds: the story is read whole, the page around it is not."""

from __future__ import annotations

import re
import runpy
from pathlib import Path
from typing import Any

import pytest

from zhbrief.article import Article, Mark, read
from zhbrief.article.blocks import read_blocks
from zhbrief.article.elements import LABEL
from zhbrief.article.markup import page_text
from zhbrief.article.origins import line_origin, page_origin
from zhbrief.article.script import fold
from zhbrief.article.tags import Tag, pieces
from zhbrief.errors import InputError

DATA = Path(__file__).parents[1] / "data"
HELD_OUT = runpy.run_path(str(DATA / "html_pages_held_out.py"))["PAGES"]
PAGES = runpy.run_path(str(DATA / "html_pages.py"))["PAGES"]
LEAD = "昨天上午，临江市的第二座水厂正式通水，居民都说好。"


def page_named(name: str) -> Any:
    return next(page for page in PAGES if page.id == name)


def bare(text: str) -> str:
    return re.sub(r"\W", "", text)


def words(article: Article) -> str:
    return bare("".join(sentence.original for sentence in article.sentences))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_page(page: Any) -> None:
    article = read(page.data)
    text = words(article)
    assert [piece for piece in page.story if bare(piece) not in text] == []
    assert [piece for piece in page.chrome if bare(piece) in text] == []
    assert article.title is not None
    assert bare(article.title.original) == bare(page.title)
    for sentence in article.sentences:
        span = sentence.span
        assert article.original[span.start : span.end] == sentence.original


@pytest.mark.parametrize("page", HELD_OUT, ids=lambda page: page.id)
def test_no_story_is_lost(page: Any) -> None:
    article = read(page.data)
    text = words(article)
    assert [piece for piece in page.story if bare(piece) not in text] == []
    assert article.title is not None
    assert bare(article.title.original) == bare(page.title)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_what_a_page_tells_of_itself(page: Any) -> None:
    origin = read(page.data).origin
    assert (origin.published, origin.author, origin.publisher) == (
        page.published,
        page.author,
        page.publisher,
    )


def test_the_row_of_a_table_is_one_fragment_with_its_cells_apart() -> None:
    article = read(page_named("table of results").data)
    rows = [s for s in article.sentences if "|" in s.text]
    assert [s.original for s in rows] == [
        "项目 | 本期 | 上年同期",
        "营业收入（亿元） | 48.2 | 43.3",
        "净利润（亿元） | 3.9 | 4.4",
    ]
    assert all(Mark.FRAGMENT in s.marks for s in rows)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("原价<del>199</del>99元，", "原价99元，"),
        ("约10<sup>8</sup>个，每立方米H<sub>2</sub>O，", "约10⁸个，每立方米H₂O，"),
        ('规定<sup><a href="#n1">[1]</a></sup>明确，', "规定明确，"),
        ("<ruby>東<rt>とう</rt></ruby>京，", "東京，"),
        ("3 < 5，而且 7 > 2，", "3 < 5，而且 7 > 2，"),
        ("A&amp;B公司&#65292;", "A&B公司，"),
        ("&#" + "9" * 5000 + ";，", "\ufffd，"),
    ],
    ids=["struck out", "raised and lowered", "note mark", "ruby", "less than", "entities", "huge"],
)
def test_inline(markup: str, expected: str) -> None:
    text = page_text(f"<html><body><p>{LEAD}</p><p>{markup}完。</p></body></html>").text
    assert f"{expected}完。" in text.split("\n\n")


def test_what_is_struck_out_or_hidden_is_told() -> None:
    html = f"<html><body><p>{LEAD}原价<s>一百元</s>五十元。</p><p hidden>占位的文字，不显示。</p>"
    reasons = {removed.text: removed.reason for removed in read(html.encode()).removed}
    assert reasons == {"一百元": "struck out", "占位的文字，不显示。": "hidden on the page"}


@pytest.mark.parametrize(
    "start",
    [
        '<p title="what hidden pipes carry">',
        "<p data-note='a hidden valve'>",
        "<p title=/hidden/ class=lead>",
        '<div class="story hidden md:block"><p>',
        '<p title = "hidden">',
        '<p title="hidden pipes>',
    ],
)
def test_a_value_that_speaks_of_hidden_things_hides_nothing(start: str) -> None:
    page = f"<html><body>{start}{LEAD}</p><p>厂长说，水质很好，价格不变。</p></body></html>"
    assert bare(LEAD) in words(read(page.encode()))


@pytest.mark.parametrize("start", ["<p hidden>", "<p class=a hidden>", '<p title="x"hidden>'])
def test_an_attribute_without_a_value_hides(start: str) -> None:
    page = f"<html><body><p>{LEAD}</p>{start}厂长说，水质很好，价格不变。</p></body></html>"
    assert "水质" not in words(read(page.encode()))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ('<form method="post" id="aspnetForm">', "</form>"),
        ("<aside>", "</aside>"),
        ('<div style="display:none" id="loaded">', "</div>"),
        ("<form><div hidden>", "</div></form>"),
    ],
)
def test_a_story_wholly_in_an_element_that_seldom_holds_one(start: str, end: str) -> None:
    more = "水厂占地四十亩，由市水务集团建设，历时三年才完工，比计划晚了两个月。"
    story = f"<h1>临江第二水厂通水</h1><p>{LEAD}</p><p>{more}</p>"
    page = (
        f"<html><head><title>临江第二水厂通水</title></head><body>{start}<nav>首页，本地新闻，"
        f"体育新闻，财经新闻都在这里</nav>{story}{end}<p>本站内容，未经授权，一律不得转载使用。</p></body></html>"
    )
    if "post" not in start:  # only a form may have other prose beside it
        page = page.replace("<p>本站", "<footer>本站").replace("使用。</p>", "使用。</footer>")
    article = read(page.encode())
    text = words(article)
    assert bare(LEAD) in text
    assert bare(more) in text
    assert "财经新闻" not in text
    assert article.title is not None
    assert article.title.text == "临江第二水厂通水"


def test_a_form_or_a_hidden_box_beside_the_story_is_none_of_it() -> None:
    page = (
        f"<html><body><div><p>{LEAD}</p></div><form><p>请留下您的姓名，我们会尽快回复您。</p></form>"
        "<div hidden><p>您的浏览器太旧，请先升级，然后再打开本页，谢谢您的理解与支持。</p></div>"
    )
    assert words(read(page.encode())) == bare(LEAD)


def test_a_notice_in_a_form_is_no_story() -> None:
    with pytest.raises(InputError):
        read("<html><body><form><p>请输入您的手机号码，然后点击登录。</p></form></body>".encode())


@pytest.mark.parametrize("label", ["为您推荐", "為你推薦：", "【为你推荐】"])
def test_a_label_in_either_script(label: str) -> None:
    assert LABEL.fullmatch(fold(label))


def test_lines_of_a_fixed_length_are_joined() -> None:
    text = LEAD * 8
    cut = "<br>\n".join(text[at : at + 30] for at in range(0, len(text), 30))
    article = read(f"<html><body><div>{cut}</div></body></html>".encode())
    assert {s.text for s in article.sentences} == {LEAD}


def test_lines_of_preformatted_text_stay_lines() -> None:
    html = f"<html><body><pre>标题在此\n\n{LEAD}\n第二段也在这里，是完整的。</pre></body></html>"
    assert page_text(html).text.splitlines() == ["标题在此", "", LEAD, "第二段也在这里，是完整的。"]


def test_a_story_in_an_element_with_a_misleading_class_is_kept() -> None:
    story = f"<h1>临江第二水厂通水</h1><p>{LEAD}</p><p>水质每小时检测一次，随时可以查看。</p>"
    html = f'<html><body><div class="content-sidebar-wrap nav">{story}</div></body></html>'
    assert LEAD in [s.text for s in read(html.encode()).sentences]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2024-03-05 09:12 来源：临江日报 记者：周明", ("2024-03-05 09:12", "周明", "临江日报")),
        ("記者陳怡君／高雄報導", ("", "陳怡君", "")),
        ("（本报记者 周明 李红）", ("", "周明 李红", "")),
        ("作者：周明、李红", ("", "周明、李红", "")),
        ("發布時間：2024年3月5日　來源：中央社", ("2024年3月5日", "", "中央社")),
        ("责任编辑：李红", ("", "", "")),
        ("图片来源：视觉网", ("", "", "")),
        ("原文：见附件", ("", "", "")),
        ("电话12024-03-0511", ("", "", "")),
    ],
)
def test_line_origin(line: str, expected: tuple[str, str, str]) -> None:
    origin = line_origin(line)
    assert (origin.published, origin.author, origin.publisher) == expected


def test_broken_linked_data_tells_nothing() -> None:
    for data in ("{", "[" * 100_000, '{"@type":"NewsArticle","author":7}', '"x"'):
        html = f'<html><script type="application/ld+json">{data}</script><p>{LEAD}</p></html>'
        assert page_origin(read_blocks(html)).author == ""


def test_lines_around_a_plain_text_tell_where_it_is_from() -> None:
    text = f"临江第二水厂通水\n\n2024-03-05 09:12 来源：临江日报\n\n{LEAD}\n\n（记者 周明）\n"
    origin = read(text.encode()).origin
    assert (origin.published, origin.author, origin.publisher) == (
        "2024-03-05 09:12",
        "周明",
        "临江日报",
    )


@pytest.mark.parametrize("unit", ["<a ", "<!--", "<!--a>", "</", '<a b="', "<title>", "<![CDATA["])
@pytest.mark.parametrize("tail", ["", ">", '">'])
def test_tags_that_never_end_take_no_longer(unit: str, tail: str) -> None:
    # Quadratic, this took minutes: the time limit is that of the whole suite.
    page = unit * (300_000 // len(unit)) + tail
    assert sum(1 for _ in pieces(page)) <= len(page)


def test_tags() -> None:
    page = '<p class="a>b" hidden>一</p><script>var a="<p>";</script><!-- x --><br/><title>未完'
    assert list(pieces(page)) == [
        Tag("p", attributes={"class": "a>b", "hidden": ""}),
        "一",
        Tag("p", is_end=True),
        Tag("script"),
        'var a="<p>";',
        Tag("script", is_end=True),
        Tag("br"),
        "未完",
    ]


def test_the_space_between_the_clauses_of_a_title_is_kept() -> None:
    title = read(page_named("Taiwan").data).title
    assert title is not None
    assert title.text == "高雄新总图启用 馆藏62万册"
    assert read(f"临江　　水厂\n\n{LEAD}".encode()).title.text == "临江水厂"  # type: ignore[union-attr]


def test_nested_lists_are_read_in_order() -> None:
    items = "<li>二期明年开工：<ol><li>新增水池三座；</li><li>更换管网八十公里。</li></ol></li>"
    html = f"<html><body><h1>第二水厂通水</h1><p>{LEAD}</p><ul>{items}</ul></body></html>"
    assert [s.text for s in read(html.encode()).sentences] == [
        LEAD,
        "二期明年开工：",
        "新增水池三座；",
        "更换管网八十公里。",
    ]


def test_a_page_that_scripts_make_is_refused_with_advice() -> None:
    html = f"<html><body><div id=app></div><script>var text = '{LEAD}';</script></body></html>"
    with pytest.raises(InputError, match="made by scripts, open it in a browser"):
        read(html.encode())


def test_a_page_of_nothing_but_a_table() -> None:
    rows = "".join(
        f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in (("区", "价格"), ("江北", "2.8"))
    )
    article = read(f"<html><body><h1>各区水价一览</h1><table>{rows}</table></body></html>".encode())
    assert article.title is not None
    assert article.title.text == "各区水价一览"
    assert [s.text for s in article.sentences] == ["区|价格", "江北| 2.8"]


def test_what_a_browser_shows_instead_of_a_film_is_not_read() -> None:
    html = f"<html><body><p>{LEAD}</p><video>您的浏览器不支持视频播放。</video></body></html>"
    assert [s.text for s in read(html.encode()).sentences] == [LEAD]


def test_two_paragraphs_without_a_page_around_them() -> None:
    other = LEAD.replace("昨天", "前天")
    assert [s.text for s in read(f"<p>{LEAD}<p>{other}".encode()).sentences] == [LEAD, other]
