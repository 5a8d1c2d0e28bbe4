"""What speaks for a sentence: figures, named organisations, cue phrases, the words of the title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from ..article.model import Article, Mark
from .tokens import terms

# A quantity. Dates say when, not how much, so the numbers of years, months and days are none.
_FIGURE = re.compile(
    r"\d+(?:\.\d+)?(?![\d.年月日号]|世纪)|[一二三四五六七八九十百千]+(?:万|亿|成|倍)|百分之|翻番"
)
# 7时50分许, K1873+400米: the hour and the place in a lead make it no table.
_WHEN_OR_WHERE = re.compile(
    r"(?<![\d.])\d{1,2}(?:[时点](?!速)(?:\d{1,2}分)?|:\d\d)(?=[，。、]|[^\W\d_])|K\d+(?:\+\d+米?)?"
)
_ORGANISATION = re.compile(
    r"[\u4e00-\u9fffA-Za-z]{2,}?(?:公司|集团|银行|大学|研究院|研究所|科学院|委员会|管委会|协会|联盟|中心|医院"
    r"|学院|法院|检察院|证监会|发改委|财政部|商务部|工信部|国务院|交易所|央行|基金会|实验室|开发区|总局|统计局)"
)
# Phrases that announce news, findings, plans and sums.
_CUE = re.compile(
    r"数据显示|报告显示|研究显示|调查显示|研究发现|据统计|宣布|发布|公布|印发|出台|召开|签署|启动|获批|落户|投产"
    r"|收购|同比|环比|预计|总投资|累计|记者从|获悉|通报|标志着|首次|新闻发布会"
)
# More figures than these make a sentence a table, which neither readers nor models take well.
CROWDED_FIGURES = 4


def count_figures(text: str) -> int:
    """Return the number of quantities in *text*; dates, hours and the stones of a road are none."""
    return len(_FIGURE.findall(_WHEN_OR_WHERE.sub("", text)))


def figure_scores(texts: Sequence[str]) -> list[float]:
    """Return 0 to 1 for the figures in each text; beyond three there is no gain.

    Where nearly every sentence has figures they are no sign of importance, and count less.
    """
    counts = [len(_FIGURE.findall(text)) for text in texts]
    rarity = sum(not count for count in counts) / len(counts) if counts else 0.0
    return [rarity * min(count, 3) / 3 for count in counts]


def organisation_score(text: str) -> float:
    """Return 0 to 1 for the organisations named in *text*; beyond two there is no gain."""
    return min(len(_ORGANISATION.findall(text)), 2) / 2


def cue_score(text: str) -> float:
    """Return 1 if *text* announces news or a finding, else 0."""
    return 1.0 if _CUE.search(text) else 0.0


def title_words(article: Article) -> tuple[str, ...]:
    """Return the words of the title, or of the headings above the first sentence if it has none."""
    if article.title:
        return terms(article.title.text)
    headings = takewhile(lambda s: Mark.HEADING in s.marks, article.sentences)
    return tuple(word for heading in headings for word in terms(heading.text))


def title_score(words: Sequence[str], title: Sequence[str]) -> float:
    """Return the share of the title's words that a sentence has."""
    wanted = set(title)
    return len(wanted.intersection(words)) / len(wanted) if wanted else 0.0
