"""A unit of measure that looks like a person's name."""

from __future__ import annotations

from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary


def test_a_unit_behind_its_number_is_no_person() -> None:
    text = "工厂年产10吉瓦时的动力电池。"
    prepared = Context.of([text], Glossary.builtin()).prepare(text)
    assert "吉瓦时" not in [term.source for term in prepared.terms]
    assert [figure.source for figure in prepared.figures] == ["10吉瓦时"]
