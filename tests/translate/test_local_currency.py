"""What 元 stands for in an article."""

from __future__ import annotations

import pytest

from zhbrief.article import read
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary

TAIWAN = "公司第三季營收達新臺幣75億元。毛利為20億元，董事會通過每股配發5元股利。"
HONG_KONG = "港鐵去年虧損12.6億港元，前年則賺77.8億元。車站收入51.2億元，按年增長一成。"
MAINLAND = "该公司市值达80亿港元。去年营收51.2亿元，同比增长一成。"
CONVERTED = "該公司市值達80億港元。去年營收51.2億元，同比增長一成。"  # mainland news, other script
BOTH = "台商投資新臺幣3億元，在上海的工廠投入人民幣2億元，設備費1億元。"


@pytest.mark.parametrize(
    ("page", "english"),
    [
        (TAIWAN, ["NT$7.5 billion", "NT$2 billion", "NT$5"]),
        (HONG_KONG, ["HK$1.26 billion", "HK$7.78 billion", "HK$5.12 billion"]),
        (MAINLAND, ["HK$8 billion", "5.12 billion yuan"]),
        (CONVERTED, ["HK$8 billion", "5.12 billion yuan"]),
        (BOTH, ["NT$300 million", "200 million yuan", "100 million yuan"]),
    ],
    ids=["Taiwan", "Hong Kong", "mainland", "mainland, converted", "both"],
)
def test_a_bare_yuan_sign_is_read_as_the_article_means_it(page: str, english: list[str]) -> None:
    article = read(page.encode())
    context = Context.of_article(article, Glossary.builtin())
    texts = [article.title.text] if article.title else []
    texts += [sentence.text for sentence in article.sentences]
    figures = [figure for text in texts for figure in context.prepare(text).figures]
    assert [f.english for f in figures if f.kind == "money"] == english
