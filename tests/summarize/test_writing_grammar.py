"""The grammar holds figures and Latin words to the evidence. Its rules are read as a pattern."""

from __future__ import annotations

import re

import pytest

from zhbrief.summarize.writing_grammar import writing_grammar

EVIDENCE = "1. 公司去年营收3.5亿元，同比增长12%，拥有A320飞机20架，加入RCEP。"


def _pattern(rules: str) -> re.Pattern[str]:
    """Return the grammar as a regular expression: no rule of it is recursive."""
    parts = dict(rule.split(" ::= ", 1) for rule in rules.split("\n"))

    def expand(rule: str) -> str:
        pieces = re.findall(r'"(?:[^"\\]|\\.)*"|\[[^\]]*\]|[a-z]+|[()|*+?]', rule)
        out = []
        for piece in pieces:
            if piece.startswith('"'):
                out.append(re.escape(piece[1:-1]))
            elif piece.startswith("["):
                out.append(re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), piece))
            elif piece.isalpha():
                out.append(f"(?:{expand(parts[piece])})")
            else:
                out.append("(?:" if piece == "(" else piece)
        return "".join(out)

    return re.compile(expand(parts["root"]))


@pytest.mark.parametrize(
    ("text", "is_possible"),
    [
        ("公司去年营收3.5亿元，增长12%。", True),
        ("公司拥有A320飞机20架。", True),
        ("公司加入RCEP。", True),
        ("公司去年营收3.5万元。", False),
        ("公司去年营收3.5亿万元。", False),
        ("公司去年营收35亿元。", False),
        ("公司去年营收3亿元。", False),
        ("公司拥有A321飞机20架。", False),
        ("公司拥有飞机2012架。", False),
        ("公司拥有飞机20万架。", False),
        ("HACKED。", False),
        ("公司亏损。公司破产。", False),
        ("公司亏损\n破产。", False),
        ("公司亏损", False),
    ],
)
def test_what_may_be_written(text: str, is_possible: bool) -> None:
    assert bool(_pattern(writing_grammar(EVIDENCE)).fullmatch(text)) is is_possible


def test_evidence_without_a_figure_allows_none() -> None:
    pattern = _pattern(writing_grammar("会议昨天举行。"))
    assert pattern.fullmatch("会议昨天举行。")
    assert not pattern.fullmatch("会议5月举行。")
    assert not pattern.fullmatch("会议OK。")
