"""Order: pages whose paragraphs were shuffled."""

from __future__ import annotations

from pathlib import Path

import pytest

from zhbrief.article import read
from zhbrief.article.order import paragraph_order

SAMPLE = Path(__file__).parents[2] / "samples" / "yizhuang.txt"

STORY = [
    "3月5日，临江市第二水厂通水。记者从市水务局获悉，水厂每天供水十二万吨，总投资六亿元。",
    "水厂厂长周立介绍，工程历时三年，其中最难的是穿过老城的十公里管道。",
    "周立说，为了这十公里管道，施工队夜里干活，白天恢复交通，前后用了一年多时间。",
    "管道通过老城居民陈兰的家门口。陈兰说，施工队每天清晨都把街道打扫干净。",
    "此外，市水务局明年还要改造旧水管，漏水率将从百分之十五降到百分之八以下。",
]


def test_natural_order() -> None:
    assert paragraph_order(STORY) == "page"


@pytest.mark.parametrize("order", [(4, 2, 0, 3, 1), (2, 4, 1, 0, 3), (2, 3, 4, 1, 0)])
def test_shuffled_order(order: tuple[int, ...]) -> None:
    assert paragraph_order([STORY[at] for at in order]) == "shuffled"


def test_few_paragraphs_tell_nothing() -> None:
    assert paragraph_order(STORY[:2]) == "unknown"


def test_seed_page_is_shuffled() -> None:
    assert read(SAMPLE).order == "shuffled"


def test_of_a_book_nothing_is_told() -> None:
    assert paragraph_order([STORY[at] * 1200 for at in (4, 2, 0, 3, 1)]) == "unknown"


def test_numbered_headings_tell_the_order() -> None:
    shuffled = [STORY[at] for at in (2, 3, 4, 1, 0)]
    assert (
        paragraph_order(shuffled, headings=["一、通水", "二、管道", "三、居民", "四、明年"])
        != "shuffled"
    )
    assert paragraph_order(shuffled, headings=["二、通水", "一、管道"]) == "shuffled"


def test_a_file_that_nobody_scraped_is_hardly_ever_shuffled() -> None:
    odd = [STORY[at] for at in (2, 0, 1, 3, 4)]
    assert paragraph_order(odd) == "shuffled"
    assert paragraph_order(odd, is_scraped=False) != "shuffled"
