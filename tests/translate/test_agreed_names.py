"""A name that no glossary knows has one English throughout an article."""

from __future__ import annotations

from collections.abc import Sequence

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.model import Candidate, Request
from zhbrief.translate.translating import translate

_ARTICLE = (
    "突尼斯雪车运动员卢日米动情地说。",
    "卢日米希望激励年轻人。",
    "17岁的齐恩·贝托尼科证明了这一点。",
    "贝托尼科获得奖牌。",
)
_FIRST = (
    "Tunisian bobsleigh athlete Luymi said with emotion.",
    "Ludwig Muhle hopes to inspire young people.",
    "Seventeen-year-old Zion Bethonico proved it.",
    "Benoit Coetzee won a medal.",
)


class _Forgetful:
    """An engine that writes a name as it is given, and otherwise each time another."""

    name = signature = "forgetful"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        return [[Candidate(self._english(inline(request)))] for request in requests]

    def _english(self, request: str) -> str:
        self.asked.append(request)
        if request.startswith("Luymi"):
            return "Luymi hopes to inspire young people."
        if request.startswith("Bethonico"):
            return "Bethonico won a medal."
        return next(
            english
            for chinese, english in zip(_ARTICLE, _FIRST, strict=True)
            if chinese[-4:] in request
        )

    def close(self) -> None:
        pass


def test_a_person_is_told_by_one_name() -> None:
    first, second, third, fourth = translate(_ARTICLE, engine=_Forgetful())
    assert "Luymi" in first.english
    assert second.english == "Luymi hopes to inspire young people."
    assert "Zion Bethonico" in third.english
    assert fourth.english == "Bethonico won a medal."
    for translation in (first, second, third, fourth):
        assert any("no glossary knows" in flag.message for flag in translation.flags)


def test_what_is_agreed_holds_for_what_is_translated_later() -> None:
    context = Context.of(_ARTICLE, load_glossary())
    earlier = context.prepare(_ARTICLE[0])
    assert inline(context.agreed.pinned(earlier).request) == inline(earlier.request)
    context.agreed.learn([(earlier, _FIRST[0])])
    later = context.agreed.pinned(context.prepare(_ARTICLE[1]))
    assert inline(later.request) == "Luymi希望激励年轻人。"
    assert context.agreed.is_told_otherwise(later, _FIRST[1])
    assert not context.agreed.is_told_otherwise(later, "Luymi hopes so.")


def test_the_most_frequent_wording_is_agreed_on() -> None:
    context = Context.of(_ARTICLE, load_glossary())
    one = context.prepare(_ARTICLE[1])
    context.agreed.learn(
        [(one, "Loomy hopes so."), (one, "Luymi hopes so."), (one, "Luymi hopes too.")]
    )
    assert inline(context.agreed.pinned(one).request).startswith("Luymi")


def test_bodies_are_left_to_the_engine() -> None:
    chinese = "香港明镜书院的学生到访。"
    context = Context.of([chinese], load_glossary())
    source = context.prepare(chinese)
    context.agreed.learn([(source, "Students of Hong Kong Mingjing College visited.")])
    assert inline(context.agreed.pinned(source).request) == inline(source.request)
