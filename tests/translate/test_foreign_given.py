"""Foreign names whose parts are known."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest

from zhbrief.translate.constraints import Context
from zhbrief.translate.foreign_given import spellings
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.same_length import simplified


def _names(text: str) -> dict[str, str]:
    context = Context.of([text], Glossary.builtin())
    return {known.source: known.english for known in context.prepare(text).terms}


def test_the_table_is_in_order() -> None:
    text = (files("zhbrief.translate") / "data" / "foreign_given.tsv").read_text("utf-8")
    rows = list(csv.reader(text.splitlines()[3:], delimiter="\t"))
    chinese = [row[0] for row in rows]
    assert len(chinese) == len(set(chinese)) > 150
    assert all(simplified(form) == form for form in chinese)
    assert all(s.isalpha() and s[0].isupper() for form in chinese for s in spellings(form))


@pytest.mark.parametrize(
    ("text", "name", "english"),
    [
        ("迈克·蓬佩奥到场。", "迈克·蓬佩奥", "Mike Pompeo"),
        ("斯蒂芬·霍金警告说，会有危险。", "斯蒂芬·霍金", "Stephen Hawking"),
        ("弗拉基米尔·列宁的雕像。", "弗拉基米尔·列宁", "Vladimir Lenin"),
    ],
)
def test_a_known_family_name_behind_a_given_one(text: str, name: str, english: str) -> None:
    assert _names(text)[name] == english


@pytest.mark.parametrize("text", ["蒂姆·凯恩到场。", "约翰·布隆菲当选。", "新华·报业开会。"])
def test_others_are_left_to_be_told(text: str) -> None:
    assert not [name for name in _names(text) if "·" in name]


def test_another_spelling_is_as_good() -> None:
    context = Context.of(["斯蒂芬·霍金警告说，会有危险。"], Glossary.builtin())
    name = next(c for c in context.prepare(context.text).terms if "霍金" in c.source)
    assert context.glossary.honours(name, "Steven Hawking warned.")
