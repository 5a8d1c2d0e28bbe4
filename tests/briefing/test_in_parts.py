"""A sentence in doubt is told as far as it is sure, and what is left out is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from zhbrief import Brief, brief
from zhbrief.article import read
from zhbrief.briefing.in_parts import in_parts
from zhbrief.briefing.material import Piece
from zhbrief.translate.model import Candidate, Code, Flag, Request, Severity, Translation

FIRST = "滨海市新桥的第一期工程昨天完工，总投资2亿元"
SECOND = "旧桥的货车从明年起一律停驶，行人照常通行。"
PAGE = f"新桥完工\n\n{FIRST}；{SECOND}\n\n市长高志远参观了工地。\n"
ENGLISH = {
    FIRST: "Work on the first phase of Binhai’s new bridge was completed yesterday, with a total "
    "investment of 200 million yuan.",
    SECOND: "Trucks may no longer use the old bridge from next year, but pedestrians may cross it.",
    "市长高志远": "Mayor Gao Zhiyuan visited the construction site.",
    "新桥完工": "The new bridge is completed",
}


class _Parts:
    """An engine that can translate no sentence of two statements, and not what is *spoilt*."""

    name = signature = "parts"

    def __init__(self, spoilt: str = "") -> None:
        self.spoilt = spoilt

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        return [[Candidate(self._english(request.text))] for request in requests]

    def _english(self, chinese: str) -> str:
        if len(chinese) > 40 or (self.spoilt and self.spoilt in chinese):
            return "There were 777 trains here."
        return next(e for start, e in ENGLISH.items() if chinese.startswith(start.rstrip("。")))

    def close(self) -> None:
        raise AssertionError("an engine that was passed in must be left open")


def made(spoilt: str = "") -> Brief:
    return brief(PAGE.encode(), running_engine=_Parts(spoilt), skip_checks=("TOO_SHORT",))


def test_two_statements_are_told_one_after_the_other() -> None:
    point = next(p for p in made().points if p.sources[0].text.startswith(FIRST))
    assert point.english == f"{ENGLISH[FIRST]} {ENGLISH[SECOND]}"
    assert point.is_clean


def test_what_cannot_be_put_right_is_left_out_and_told() -> None:
    result = made(spoilt="旧桥")
    point = next(p for p in result.points if p.sources[0].text.startswith(FIRST))
    assert point.english == ENGLISH[FIRST]
    assert point.to_dict()["sources"][0]["text"] == f"{FIRST}。"
    (flag,) = [f for f in point.flags if f.code is Code.TOO_SHORT]
    assert flag.severity is Severity.WARNING
    assert SECOND in flag.message
    text = result.to_text()
    assert "A part of this sentence was left out, its English being in doubt: FIGURE." in text
    assert "777" not in text


@pytest.mark.parametrize("words", [20, 40, 60])
def test_the_length_is_kept(words: int) -> None:
    result = brief(PAGE.encode(), words=words, running_engine=_Parts(spoilt="旧桥"))
    assert result.words <= words or result.is_over_budget


@pytest.mark.parametrize("code", [Code.TOO_SHORT, Code.DAMAGED])
def test_words_that_the_engine_passes_over_are_not_tried_in_parts(code: Code) -> None:
    sentence = read(PAGE.encode()).body[0]
    piece = Piece(sentence, sentence.text, (sentence,))
    doubt = Flag(code, Severity.ERROR, "Something seems to be left out.")
    whole = Translation(sentence.text, "A bridge was completed.", (doubt,), "parts")
    wrong = replace(whole, flags=(Flag(Code.FIGURE, Severity.ERROR, "2 is not 3."),))

    def translate(pieces: Sequence[Piece]) -> list[Translation]:
        return [Translation(piece.text, "It was completed.", (), "parts") for piece in pieces]

    assert in_parts(piece, whole, translate) is None
    assert in_parts(piece, wrong, translate) is not None
