from __future__ import annotations

from zhbrief.translate.engines.echo import EchoEngine
from zhbrief.translate.model import Constraint, Kind, Request

_TWENTY = Constraint(3, 7, "20亿元", "2 billion yuan", Kind.FIGURE)


def _english(engine: EchoEngine, *requests: Request) -> list[list[str]]:
    return [[c.english for c in candidates] for candidates in engine.translate(requests)]


def test_a_sentence_comes_back_with_its_constraints() -> None:
    request = Request("年产值20亿元。", (_TWENTY,))
    assert _english(EchoEngine(), request) == [["年产值2 billion yuan。"]]


def test_the_table_gives_candidates_in_its_order() -> None:
    engine = EchoEngine(table={"下雨了。": ["It rains.", "Rain."]})
    assert _english(engine, Request("下雨了。"), Request("天晴了。")) == [
        ["It rains.", "Rain."],
        ["天晴了。"],
    ]
    [[best, second], _] = engine.translate([Request("下雨了。"), Request("")])
    assert best.score > second.score


def test_nothing_gives_nothing() -> None:
    assert EchoEngine().translate([]) == []


def test_equal_tables_have_equal_signatures() -> None:
    one, same = EchoEngine(table={"甲": ["A"]}), EchoEngine(table={"甲": ("A",)})
    assert one.signature == same.signature != EchoEngine(table={"甲": ["B"]}).signature
