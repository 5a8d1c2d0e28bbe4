"""Measuring and judging are apart; checks are switched off by code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhbrief.cli import brief, translate
from zhbrief.errors import UsageError
from zhbrief.translate.checks import CHECKS, Check, Finding, Limits, check
from zhbrief.translate.checks.length import TooShort
from zhbrief.translate.checks.wording import Repeated
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Code, Flag, Severity
from zhbrief.translate.skipping import CHECKED, codes

README = Path(__file__).parents[3] / "README.md"
GLOSSARY = Glossary.builtin()
BAD = "Chen Guohua 来了 with 77 best"


def _told(skip: tuple[Code, ...] = (), *, is_headline: bool = False) -> tuple[Flag, ...]:
    source = Context.of([], GLOSSARY).prepare("市长没有来，会议推迟到下个月，具体时间另行通知。")
    return check(source, Candidate(BAD), GLOSSARY, is_headline=is_headline, skip=skip)


@pytest.mark.parametrize(
    ("score", "severity"),
    [(0, None), (1, Severity.INFO), (2, Severity.WARNING), (2.9, Severity.WARNING), (3, "error")],
)
def test_limits_give_the_gravest_severity(score: float, severity: Severity | None) -> None:
    assert Limits(error=3, warning=2, info=1).severity(score) == severity


def test_a_limit_that_is_not_set_is_never_reached() -> None:
    assert Limits(warning=2).severity(1000) is Severity.WARNING
    assert Limits().severity(1000) is None


def test_other_limits_change_the_judgement_alone() -> None:
    strict, lax = Repeated(Limits(error=1)), Repeated(Limits(error=9))
    finding = Finding(2, "said twice")
    assert not strict.accept(finding) and lax.accept(finding)
    assert Repeated().limits == Repeated.limits


@pytest.mark.parametrize("one", CHECKS, ids=lambda one: one.name)
def test_every_check_can_tell_something(one: Check) -> None:
    limits = [one.limits.error, one.limits.warning, one.limits.info]
    set_limits = [limit for limit in limits if limit is not None]
    assert set_limits and set_limits == sorted(set_limits, reverse=True)
    assert all(limit > 0 for limit in set_limits)


def test_every_code_but_not_checked_has_a_check() -> None:
    assert {one.code for one in CHECKS} == set(CHECKED) == set(Code) - {Code.NOT_CHECKED}


@pytest.mark.parametrize("code", [Code.LEFTOVER, Code.FIGURE, Code.NAME])
def test_what_is_switched_off_is_silent_and_said(code: Code) -> None:
    assert code in {flag.code for flag in _told()}
    told = _told((code,))
    assert code not in {flag.code for flag in told}
    (note,) = [flag for flag in told if flag.code is Code.NOT_CHECKED]
    assert note.severity is Severity.INFO and code in note.message
    assert {f for f in _told() if f.code is not code} == set(told) - {note}


def test_all_checks_can_be_switched_off() -> None:
    assert [flag.code for flag in _told(CHECKED)] == [Code.NOT_CHECKED]


def test_a_headline_may_be_short() -> None:
    assert not any(flag.code is Code.TOO_SHORT for flag in _told(is_headline=True))
    assert not any(flag.code is Code.NOT_CHECKED for flag in _told(is_headline=True))
    assert TooShort.code is Code.TOO_SHORT


def test_the_gravest_flags_come_first() -> None:
    ranks = [flag.severity.rank for flag in _told()]
    assert ranks == sorted(ranks, reverse=True) and len(set(ranks)) > 1


_PIECES = st.sampled_from(
    [
        *"不没无未说称：“”，。！？《》最第一亿元年abA.,!?“”\"' 19\u3000\u200b\n",
        "没有",
        "表示，",
        "is not",
        "said",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES, max_size=30).map("".join), st.lists(_PIECES, max_size=30).map("".join))
def test_no_text_makes_a_check_raise(chinese: str, english: str) -> None:
    source = Context.of([chinese], GLOSSARY).prepare(chinese)
    for flag in check(source, Candidate(english), GLOSSARY):
        assert flag.message


def test_codes_are_put_in_order_once() -> None:
    assert codes(["TERM", "FIGURE", "TERM"]) == (Code.FIGURE, Code.TERM)
    assert codes("TERM") == (Code.TERM,)
    assert codes(()) == ()


@pytest.mark.parametrize("name", ["FIGURES", "term", "", "NOT_CHECKED"])
def test_a_code_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match="Checks: FIGURE, NAME"):
        codes([name])


@pytest.mark.parametrize("command", [brief, translate], ids=["brief", "translate"])
def test_the_option_offers_every_code(command: object) -> None:
    (option,) = [p for p in command.params if p.name == "skip_checks"]  # type: ignore[attr-defined]
    assert list(option.type.choices) == list(CHECKED)


def test_the_readme_explains_every_code() -> None:
    rows = re.findall(r"^\| ([A-Z_]+) \|", README.read_text("utf-8"), re.MULTILINE)
    assert rows == list(Code)
