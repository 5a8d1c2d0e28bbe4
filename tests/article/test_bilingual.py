"""Texts that stand on a page in Chinese and in English."""

from __future__ import annotations

import pytest

from zhbrief.article import Article, read

CHINESE = (
    "临江市水务局周三公布，全市四座水库的蓄水量已经达到3.6亿立方米，比去年同期多一成。",
    "水务局副局长罗一鸣说，今年的春灌用水可以得到保障，各乡镇不必再错峰取水。",
    "水库管理处预计，汛期来临之前还要腾出约两成库容，为上游来水做好准备。",
)
ENGLISH = (
    "Linjiang's water bureau said on Wednesday that its reservoirs hold 360 million cubic metres.",
    "Luo Yiming, the bureau's deputy head, said that water for spring irrigation is assured.",
    "The reservoir office expects to free a fifth of the capacity before the flood season.",
)
TITLE, HEADLINE = "临江水库蓄水增加一成", "Linjiang's reservoirs hold a tenth more water"
PAIRS = tuple(zip(CHINESE, ENGLISH, strict=True))
REASON = "text in another language"


def texts(article: Article) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def lines(*parts: str) -> str:
    return "\n\n".join(parts)


LAYOUTS = {
    "English below each": lines(TITLE, HEADLINE, *(part for pair in PAIRS for part in pair)),
    "English above each": lines(HEADLINE, TITLE, *(part for pair in PAIRS for part in pair[::-1])),
    "in brackets": lines(TITLE, *(part for a, b in PAIRS for part in (a, f"（{b}）"))),
    "no blank lines": "\n".join((TITLE, *(part for pair in PAIRS for part in pair))),
    "English below all": lines(TITLE, *CHINESE, HEADLINE, *ENGLISH),
    "English above all": lines(HEADLINE, *ENGLISH, TITLE, *CHINESE),
    "in one line": lines(f"{TITLE} {HEADLINE}", *(a + b for a, b in PAIRS)),
    "in one line, English first": lines(f"{TITLE}", *(f"{b} {a}" for a, b in PAIRS)),
    "tabs": "\n".join((f"{TITLE}\t{HEADLINE}", *(f"{a}\t{b}" for a, b in PAIRS))),
    "table of Markdown": "\n".join(
        (f"# {TITLE}\n\n| 中文 | English |\n|---|---|", *(f"| {a} | {b} |" for a, b in PAIRS))
    ),
    "two paragraphs": f"<h1>{TITLE}</h1>" + "".join(f"<p>{a}</p><p>{b}</p>" for a, b in PAIRS),
    "line breaks": f"<h1>{TITLE}</h1>" + "".join(f"<p>{a}<br>{b}</p>" for a, b in PAIRS),
    "table": f"<h1>{TITLE}</h1><table>"
    + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in PAIRS)
    + "</table>",
    "two columns": f"<div class=en><h2>{HEADLINE}</h2><p>{'</p><p>'.join(ENGLISH)}</p></div>"
    f"<div class=zh><h1>{TITLE}</h1><p>{'</p><p>'.join(CHINESE)}</p></div>",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_chinese_is_read_and_the_english_told(layout: str) -> None:
    text = LAYOUTS[layout]
    page = f"<html><body>{text}</body></html>" if text.startswith("<") else text
    article = read(page.encode())
    assert [text for text in texts(article) if text.endswith("。")] == list(CHINESE)
    assert article.title is not None
    assert article.title.text == TITLE
    assert not any(sentence.is_damaged for sentence in article.sentences)
    left_out = " ".join(removed.text for removed in article.removed if removed.reason == REASON)
    assert all(paragraph in left_out for paragraph in ENGLISH)
    assert sum("two languages" in note for note in article.notes) == 1


@pytest.mark.parametrize(
    "text",
    [
        lines(*CHINESE[:2], f"他在信中写道：“{ENGLISH[1]}”", CHINESE[2]),
        lines(CHINESE[0], "他在信中写道：", f"“{ENGLISH[1]}”", *CHINESE[1:]),
        lines(f"{CHINESE[0]}（Linjiang Water Bureau, 2024）", *CHINESE[1:]),
        lines(*CHINESE, "The end of this story is here."),
    ],
)
def test_a_quotation_in_english_makes_no_bilingual_page(text: str) -> None:
    article = read(text.encode())
    assert not article.notes
    assert not article.removed
    assert "".join("".join(texts(article)).split()) == "".join(text.split())


def test_nothing_is_left_out_where_all_is_kept() -> None:
    article = read(LAYOUTS["in one line"].encode(), keep_all=True)
    assert not article.removed
    assert not article.notes
