"""A whole briefing of three articles as its reader sees it, with English from a table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from zhbrief import Brief, brief, brief_together
from zhbrief.translate.model import Candidate, Request, Severity

STORIES = Path(__file__).parents[1] / "data" / "stories" / "battery"
# By how the Chinese begins, as it is asked for: pronouns resolved, links cut.
ENGLISH = {
    "江宁动力投资20亿元建电池工厂": "Jiangning Dongli to invest 2 billion yuan in battery plant.",
    "滨海市政府3月11日宣布": (
        "The Binhai city government announced on 11 March that Jiangning Dongli Technology Co., "
        "Ltd. will invest 2 billion yuan in the Binhai High-Tech Zone to build a power battery "
        "plant with an annual output of 10 gigawatt-hours."
    ),
    "江宁动力科技有限公司董事长周启明说": (
        "Zhou Qiming, chairman of Jiangning Dongli Technology Co., Ltd., said that work on the "
        "plant is planned to start in June this year and production in 2026, creating about 3,000 "
        "jobs."
    ),
    "江宁动力科技有限公司成立于": (
        "Founded in 2011, Jiangning Dongli Technology Co., Ltd. mainly produces batteries for "
        "electric vehicles; its operating income last year was 8.6 billion yuan, up 12% on the "
        "year before."
    ),
    "江宁动力科技有限公司目前": (
        "Jiangning Dongli Technology Co., Ltd. now has four plants in China, with 5.3% of the "
        "national market."
    ),
    "滨海市市长高志远表示": (
        "Binhai mayor Gao Zhiyuan said that this is one of the city’s largest industrial projects "
        "in the past 10 years."
    ),
    "该公司是当地": "The company is the first battery company brought to the area.",
    "周启明说，新工厂": (
        "Zhou Qiming said that more than half of the new plant’s products will be exported to "
        "Europe."
    ),
    "公司董事长周启明没有": (
        "The company’s chairman, Zhou Qiming, did not reveal the names of its main customers."
    ),
    "分析师认为": (
        "Analysts believe that as sales of electric vehicles slow, the battery industry may face "
        "overcapacity, and the expansion plan of Jiangning Dongli is not without risk."
    ),
}
EXPECTED = """\
Jiangning Dongli (江宁动力) to invest 2 billion yuan in battery plant
[!] FIGURE: Sources disagree: daily.txt and harbour.txt say 2 billion yuan, \
finance.txt says 200 million yuan.

- The Binhai city government announced on 11 March that Jiangning Dongli Technology Co., Ltd. \
(江宁动力科技有限公司) will invest 2 billion yuan in the Binhai High-Tech Zone to build a power \
battery plant with an annual output of 10 gigawatt-hours.
  [!] FIGURE: Sources disagree: daily.txt and harbour.txt say 2 billion yuan, \
finance.txt says 200 million yuan.
  From daily.txt, finance.txt, harbour.txt

- Zhou Qiming (周启明), chairman of Jiangning Dongli Technology, said that work on the plant is \
planned to start in June this year and production in 2026, creating about 3,000 jobs.
  From daily.txt, finance.txt

- Binhai mayor Gao Zhiyuan (高志遠) said that this is one of the city’s largest industrial \
projects in the past 10 years.
  From harbour.txt

- Analysts believe that as sales of electric vehicles slow, the battery industry may face \
overcapacity, and the expansion plan of Jiangning Dongli is not without risk.
  From finance.txt

Articles:
daily.txt, published 12 March 2024
finance.txt, published 12 March 2024
harbour.txt
"""


class _Table:
    """An engine with the English above; what it lacks it says in a way that no check lets pass."""

    name = signature = "table"

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        return [[Candidate(self._english(request.text))] for request in requests]

    def _english(self, chinese: str) -> str:
        found = (english for start, english in ENGLISH.items() if chinese.startswith(start))
        return next(found, "There were 777 trains here.")

    def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def made() -> Brief:
    return brief_together(sorted(STORIES.glob("*.txt")), words=150, running_engine=_Table())


def test_three_articles_make_one_text(made: Brief) -> None:
    text = made.to_text()
    assert text[: len(EXPECTED)].rstrip() == EXPECTED.rstrip()
    assert made.words <= 150


def test_one_article_reads_as_a_text() -> None:
    made = brief(STORIES / "daily.txt", words=110, running_engine=_Table())
    text = made.to_text(form="prose")
    assert "Published 12 March 2024" in text
    assert text.count("Technology Co., Ltd.") == 1
    assert text.count("Jiangning Dongli Technology") == 3
    assert made.worst is Severity.INFO  # the company’s English name is made by rule


def test_a_pronoun_has_its_name_and_the_proof_of_it(made: Brief) -> None:
    point = next(p for p in made.points if p.english.startswith("Zhou Qiming"))
    assert point.sources[0].text.startswith("该公司董事长")
    assert "江宁动力科技有限公司" in point.sources[1].text
    spans = point.to_dict()["sources"]
    assert spans[0]["text"].startswith("江宁动力科技有限公司董事长")
    assert spans[0]["simplified"].startswith("该公司董事长")
