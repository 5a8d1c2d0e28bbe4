"""The day of publication: told where the page has one, and no other."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pytest

from zhbrief.article import read
from zhbrief.article.model import Origin
from zhbrief.article.publication import publication_date

STORY = "临江市的新图书馆昨天向读者开放。馆内的藏书比旧馆更多。\n"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2020-01-28 09:15", date(2020, 1, 28)),
        ("2020年1月28日 临江日报", date(2020, 1, 28)),
        ("发布时间：2020/01/28", date(2020, 1, 28)),
        ("更新时间：2020/01/28", None),
        ("1月28日 临江日报", None),
        ("2020-02-31 09:15", None),
        ("", None),
    ],
)
def test_a_line_above_the_story(line: str, expected: date | None) -> None:
    page = f"临江市新图书馆开放\n\n{line}\n\n{STORY}"
    assert publication_date(read(io.BytesIO(page.encode()))) == expected


def test_two_days_that_differ_are_none() -> None:
    page = f"临江市新图书馆开放\n\n2020-01-28 09:15\n\n{STORY}\n2021-03-02 10:00\n"
    assert publication_date(read(io.BytesIO(page.encode()))) is None


def test_the_metadata_of_a_page_go_first() -> None:
    page = f"临江市新图书馆开放\n\n2021-03-02 10:00\n\n{STORY}"
    article = read(io.BytesIO(page.encode()))
    told = replace(article, origin=Origin(published="2020-01-28T09:15:00+08:00"))
    assert publication_date(told) == date(2020, 1, 28)
