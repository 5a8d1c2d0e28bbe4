"""What a brief tells of sentences whose I or we is nobody named, and titles told again below."""

from __future__ import annotations

from collections.abc import Sequence

from zhbrief import Brief, brief
from zhbrief.translate.model import Candidate, Request

LETTER = """我在这座图书馆工作了三十年，每天整理书架。
我见过许多孩子在这里长大，后来他们带着自己的孩子回来。
新馆五月开放，地址在河边的老仓库。
"""
NOBODY = "“I” and “we” are whoever speaks or writes here; the sentence does not name them."


class _Words:
    """An engine that writes some words, another for each sentence."""

    name = signature = "words"

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        return [[Candidate(f"Some {chr(97 + len(r.text) % 26) * 5} words.")] for r in requests]

    def close(self) -> None:
        pass


SKIPPED = ("TOO_SHORT", "NAME", "TERM", "FIGURE", "POLARITY")


def made(text: str, sentences: int) -> Brief:
    return brief(text.encode(), sentences=sentences, running_engine=_Words(), skip_checks=SKIPPED)


def test_that_nobody_is_named_is_told_once() -> None:
    told = [flag.message for flag in made(LETTER, 3).flags if flag.message == NOBODY]
    assert len(told) == 1


def test_a_headline_is_of_nobody_unnamed_while_another_can() -> None:
    headline = made(LETTER, 2).headline.sources[0].text
    assert "我" not in headline


def test_a_title_that_begins_a_sentence_is_not_told_again_below() -> None:
    page = (
        "晨光公司发布今年的旗舰手机\n\n"
        "晨光公司发布今年的旗舰手机，北辰公司的两名创始人昨天宣布退出手机市场。\n\n"
        "两家公司去年共售出手机300万部。\n"
    )
    point = made(page, 2).points[0].to_dict()["sources"][0]
    assert point["text"] == "北辰公司的两名创始人昨天宣布退出手机市场。"
