"""Checks that are switched off are named in the result."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest

from zhbrief import brief
from zhbrief.briefing.filters import translate_lines
from zhbrief.briefing.settings import Settings
from zhbrief.errors import UsageError
from zhbrief.translate import translate
from zhbrief.translate.model import Candidate, Code, Request

PAGE = "滨海新建地铁\n\n滨海昨天宣布，将投资20亿元修建地铁。\n\n市长说，地铁三年内完工。\n"


class _Leaving:
    """An engine that leaves Chinese in every sentence."""

    name = "leaving"
    signature = "leaving:1"

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        return [[Candidate("The 地铁 is new.")] for _ in requests]

    def close(self) -> None:
        """Hold nothing."""


def test_a_brief_says_what_was_not_checked() -> None:
    page = io.BytesIO(PAGE.encode())
    result = brief(page, running_engine=_Leaving(), skip_checks=["LEFTOVER", "FIGURE"])
    assert result.signature["skip_checks"] == "FIGURE, LEFTOVER"
    codes = {flag.code for flag in result.flags}
    assert Code.NOT_CHECKED in codes and not codes & {Code.LEFTOVER, Code.FIGURE}


def test_without_the_setting_everything_is_checked() -> None:
    result = brief(io.BytesIO(PAGE.encode()), running_engine=_Leaving())
    assert "skip_checks" not in result.signature
    codes = {flag.code for flag in result.flags}
    assert Code.LEFTOVER in codes and Code.NOT_CHECKED not in codes


def test_a_translation_says_what_was_not_checked() -> None:
    (result,) = translate(["地铁建成。"], engine=_Leaving(), skip_checks=["LEFTOVER"])
    assert Code.NOT_CHECKED in {flag.code for flag in result.flags}
    assert Code.LEFTOVER not in {flag.code for flag in result.flags}


@pytest.mark.parametrize("skipped", [[], ["LEFTOVER"]])
def test_lines_tell_on_standard_error_what_the_reader_must_see(
    skipped: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    out = io.StringIO()
    translate_lines(iter([["地铁建成。"]]), _Leaving(), (), out, as_json=False, skip_checks=skipped)
    assert out.getvalue() == "The 地铁 is new.\n"
    told = capsys.readouterr().err
    assert ("LEFTOVER" in told) is not bool(skipped) and "NOT_CHECKED" not in told


@pytest.mark.parametrize("names", [["FIGURES"], ["FIGURE", "nonsense"], "NOT_CHECKED"])
def test_a_code_that_is_none_is_refused(names: list[str] | str) -> None:
    with pytest.raises(UsageError, match="No check"):
        Settings.of({"skip_checks": names})
    with pytest.raises(UsageError, match="No check"):
        translate(["地铁建成。"], engine=_Leaving(), skip_checks=names)
