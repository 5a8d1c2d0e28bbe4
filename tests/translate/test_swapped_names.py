"""A name that stands in the place of another, exchanged without asking the engine."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context
from zhbrief.translate.model import Candidate, Code, Flag, Severity
from zhbrief.translate.repair import Draft, Judge
from zhbrief.translate.swapped_names import exchanged

GLOSSARY = load_glossary()


def exchange(chinese: str, english: str) -> tuple[str, list[Flag], list[Flag]]:
    """Return the English, what is told of the exchange, and all that is told of the result."""
    context = Context.of([chinese], GLOSSARY)
    source, candidate = context.prepare(chinese), Candidate(english)
    found = {flag.message for flag in check(source, candidate, context.glossary)}
    changed, flags, settled = exchanged(source, candidate, context.glossary, found)
    judged = Judge(source, context.glossary).attempt(Draft(changed, flags, None, settled))
    return changed.english, list(flags), list(judged.flags)


@pytest.mark.parametrize(
    ("chinese", "wrong", "right"),
    [
        ("王毅会见了德国外长。", "Li Keqiang met the German Foreign Minister.", "Wang Yi"),
        ("李明在会上说，公司今年盈利。", "Wang Wei said the company was in profit.", "Li Ming"),
        (
            "法国总统马克龙与瓦尔德马尔在巴黎会面。",
            "French President Emmanuel Macron met Vladimir Putin in Paris.",
            "瓦尔德马尔",
        ),
        (
            "杨茜就读于英国萨塞克斯大学。",
            "Yang Qian is studying at the University of Saxe-Coburg in the United Kingdom.",
            "at the 英国萨塞克斯大学 in",
        ),
    ],
    ids=["known", "by rule", "nobody knows", "body"],
)
def test_the_right_name_is_put_in(chinese: str, wrong: str, right: str) -> None:
    english, told, all_told = exchange(chinese, wrong)
    assert right in english
    assert [(flag.code, flag.severity) for flag in told] == [(Code.NAME, Severity.WARNING)]
    assert "stands in its place" in told[0].message
    assert not [flag for flag in all_told if flag.severity is Severity.ERROR]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("王毅会见了德国外长。", "Wang Yi met the German Foreign Minister."),
        # Which of two stands for which is not known.
        ("王毅与赵乐际会面。", "Li Keqiang met Wang Huning."),
        # A place is no person.
        ("王毅会见了德国外长。", "The German Foreign Minister was met in Budapest."),
        # Nothing is lost: the name was added.
        ("王毅会见了德国外长。", "Wang Yi met Angela Merkel, the German Foreign Minister."),
        # The bounds of the wrong name are not plain.
        ("王毅会见了德国外长。", "Old Bob Li Keqiang Smith met the German Foreign Minister."),
    ],
    ids=["right", "two", "another kind", "added", "bounds"],
)
def test_nothing_is_guessed(chinese: str, english: str) -> None:
    assert exchange(chinese, english)[:2] == (english, [])


def test_words_around_the_name_of_a_body_go_with_it_but_none_that_opens_the_sentence() -> None:
    chinese = "杨茜在英国萨塞克斯大学发表了演讲。"
    wrong = "At University of Saxe-Coburg in the United Kingdom, Yang Qian gave a speech."
    english, _, _ = exchange(chinese, wrong)
    assert english == "At 英国萨塞克斯大学 in the United Kingdom, Yang Qian gave a speech."
