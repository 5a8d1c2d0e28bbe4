"""HTML: recognised, read as a reader sees it, never as tags."""

from __future__ import annotations

import pytest

from zhbrief.article import Article, read
from zhbrief.article.markup import is_html, page_text
from zhbrief.errors import InputError

STORY = (
    "昨天上午，临江市的第二座水厂正式通水，每天可以供水十二万吨。",
    "水厂厂长周立说，工程历时三年，总投资六亿元，比原计划少花了四千万元。",
    "当地居民普遍欢迎。家住老城的陈女士告诉记者，夏天断水的日子终于过去了。",
)
PARAGRAPHS = "".join(f"<p>{text}</p>" for text in STORY)


def body(article: Article) -> str:
    return "".join(s.original for s in article.sentences)


PAGES = {
    "plain": f"<html><body>{PARAGRAPHS}</body></html>",
    "doctype": f"<!DOCTYPE html><html><body>{PARAGRAPHS}</body></html>",
    "unclosed paragraphs": "<html><body>" + "".join(f"<p>{t}" for t in STORY),
    "no head end": f"<html><head><meta charset=utf-8><body>{PARAGRAPHS}",
    "line breaks": "<html><body>" + "<br>".join(STORY) + "</body></html>",
    "inline marks": f"<html><body>{PARAGRAPHS.replace('周立', '<b>周</b><i>立</i>')}</body></html>",
    "entities": f"<html><body>{PARAGRAPHS.replace('，', '&#65292;')}</body></html>",
    "script and style": (
        "<html><head><style>p{color:red}</style></head><body><script>var a='新闻，广告。';"
        f"</script>{PARAGRAPHS}<noscript>请打开脚本</noscript></body></html>"
    ),
    "comment": f"<html><body><!-- 广告，位置。 -->{PARAGRAPHS}</body></html>",
    "navigation": (
        "<html><body><nav><a href=/>首页</a><a href=/x>体育新闻频道</a></nav>"
        f"<div id=story>{PARAGRAPHS}</div><footer>版权所有 临江网</footer></body></html>"
    ),
    "links beside": (
        f"<html><body><div>{PARAGRAPHS}</div><div><ul><li><a>球星转会引发热议</a></li>"
        "<li><a>寒潮预警再次发布</a></li></ul></div></body></html>"
    ),
    "indented source": "<html>\n <body>\n  <p>\n   " + "\n  </p>\n  <p>\n   ".join(STORY) + "\n",
}


@pytest.mark.parametrize("kind", PAGES)
def test_story_of_a_page(kind: str) -> None:
    article = read(PAGES[kind].encode())
    assert body(article) == "".join(STORY)
    assert "<" not in article.original


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="og:title" content="临江第二水厂通水"><title>水厂通水-临江网</title>',
        "<title>临江第二水厂通水-社会新闻-临江网</title>",
        "<title>临江第二水厂通水</title>",
    ],
)
def test_title_of_a_page(head: str) -> None:
    article = read(f"<html><head>{head}</head><body>{PARAGRAPHS}</body></html>".encode())
    assert article.title is not None
    assert article.title.text == "临江第二水厂通水"
    assert body(article) == "".join(STORY)


def test_heading_is_the_title_before_the_page_title() -> None:
    html = f"<html><title>首页新闻</title><body><h1>临江第二水厂通水</h1>{PARAGRAPHS}</body></html>"
    article = read(html.encode())
    assert article.title is not None
    assert article.title.text == "临江第二水厂通水"


def test_declared_encoding() -> None:
    html = f"<html><head><meta charset=gb2312></head><body>{PARAGRAPHS}</body></html>"
    article = read(html.encode("gbk"))
    assert article.encoding == "gb18030"
    assert body(article) == "".join(STORY)


def test_spans_point_into_the_visible_text() -> None:
    article = read(PAGES["navigation"].encode())
    for sentence in article.sentences:
        start, end = sentence.span.start, sentence.span.end
        assert article.original[start:end] == sentence.original
    assert {r.reason for r in article.removed} == {"outside the story"}


def test_page_without_chinese() -> None:
    with pytest.raises(InputError, match="Latin"):
        read(b"<html><body><p>The plant opened yesterday.</p></body></html>")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<html><body>", True),
        ("\ufeff <!DOCTYPE HTML PUBLIC>", True),
        ("<div><p>一</p><p>二</p></div>", True),
        ("在网页中，<div>和<p>是最常用的标签。", False),
        ("<新闻>今天天气很好。", False),
        ("3 < 5，而且 7 > 2。", False),
    ],
)
def test_is_html(text: str, expected: bool) -> None:
    assert is_html(text) is expected


def test_blocks_become_lines() -> None:
    assert page_text("<div>一<span>二</span><p>三</p>四</div>").text == "一二\n\n三\n\n四"
