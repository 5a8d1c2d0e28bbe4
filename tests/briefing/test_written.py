"""Briefings whose Chinese a model writes: sources, flags, one model for two tasks."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from zhbrief import brief
from zhbrief.briefing import written
from zhbrief.briefing.views import summary_json
from zhbrief.errors import ModelNotFound
from zhbrief.models.llama import Completion
from zhbrief.summarize import summarize
from zhbrief.translate.engines.echo import EchoEngine
from zhbrief.translate.engines.paired import PairedEngine
from zhbrief.translate.model import Candidate, Code, Request

PAGE = """临江市新建铁路

临江市政府周一宣布，将在三年内建成四条城市铁路，总投资86亿元，由临江铁建集团承担施工，首条线路后年通车。
新铁路全长120公里，连接机场、港口和高新区，预计每天运送30万名乘客，工程定于明年三月正式开工。
沿线居民最关心的是施工噪音，政府承诺夜间停止施工，并为铁路两侧的住户免费安装隔音窗，费用由市财政承担。
"""
TRUE = "临江市政府宣布，将在三年内建成四条城市铁路，总投资86亿元。"
FALSE = "临江市政府宣布，将在三年内建成四条城市铁路，总投资99亿元。"


class Model:
    """A language model that says what it is told to."""

    label = "told@1"

    def __init__(self, says: str) -> None:
        self.says, self.file, self.questions = says, Path("told.gguf"), list[str]()
        self.is_closed = False

    def each(self, ask: Any, questions: Sequence[Any]) -> list[Any]:
        return [ask(question) for question in questions]

    def complete(self, preamble: str, question: str, **options: Any) -> Completion:
        self.questions.append(question)
        return Completion(self.says)

    def close(self) -> None:
        self.is_closed = True


class Engine(EchoEngine):
    """An engine with a loaded language model, that writes what is known of each sentence."""

    def __init__(self, model: Model, more: str = "") -> None:
        super().__init__()
        self.language_model, self._more = model, more

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        return [[Candidate(self._english(request))] for request in requests]

    def _english(self, request: Request) -> str:
        known = ", ".join(constraint.english for constraint in request.constraints)
        return f"The city will build it, says {known}{self._more}."


def _brief(model: Model, more: str = "", **settings: Any) -> Any:
    engine = Engine(model, more)
    settings = {"sentences": 1, "skip_checks": ["TOO_SHORT", "TERM", "QUOTATION"], **settings}
    return brief(PAGE.encode(), method="abstractive", running_engine=engine, **settings)


def test_one_loaded_model_serves_both_and_is_left_open() -> None:
    model = Model(TRUE)
    result = _brief(model)
    assert model.questions
    assert not model.is_closed
    assert result.signature["method"] == "abstractive"
    assert result.signature["writer"].startswith("told@1:")


def test_a_second_engine_may_have_the_model() -> None:
    model = Model(TRUE)
    pair = PairedEngine(EchoEngine(), Engine(model))
    assert pair.language_model is model
    assert PairedEngine(EchoEngine(), EchoEngine()).language_model is None


def test_a_point_lists_the_sentences_that_support_it() -> None:
    [point] = _brief(Model(TRUE)).points
    assert point.written == TRUE
    assert [PAGE[s.span.start : s.span.end] for s in point.sources] == [
        s.original for s in point.sources
    ]
    assert "四条城市铁路" in point.sources[0].text
    made = json.loads(_brief(Model(TRUE)).to_json())["points"][0]
    assert made["written"] == TRUE
    assert made["sources"][0]["simplified"] in PAGE


def test_a_false_sentence_is_replaced_and_told() -> None:
    [point] = _brief(Model(FALSE)).points
    assert point.written == ""
    assert point.sources[0].text in PAGE
    told = [flag for flag in point.flags if flag.code is Code.UNSUPPORTED]
    assert len(told) == 1
    assert "99亿元" in told[0].message


def test_the_english_is_held_to_the_article_as_well() -> None:
    [point] = _brief(Model(TRUE), more=" and 777 buses in Shanghai").points
    messages = " ".join(flag.message for flag in point.flags)
    assert {Code.FIGURE, Code.NAME} <= {flag.code for flag in point.flags}
    assert "777" in messages
    assert "Shanghai" in messages


def test_the_json_of_a_summary_keeps_its_keys_and_gains_some(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from zhbrief.article import read
    from zhbrief.summarize.language_writer import LanguageWriter

    for says, is_refused in ((TRUE, False), (FALSE, True)):
        writer = LanguageWriter(Model(says), is_shared=True)  # type: ignore[arg-type]
        summary = summarize(read(PAGE.encode()), method="abstractive", writer=writer, sentences=1)
        made = summary_json(summary)
        [sentence] = made["sentences"]
        assert made["method"] == "abstractive"
        assert {"text", "original", "simplified", "start", "end", "sources", "flags"} <= set(
            sentence
        )
        assert PAGE[sentence["start"] : sentence["end"]] == sentence["original"]
        assert bool(sentence["refused"]) is is_refused
        assert [flag["code"] for flag in sentence["flags"]] == ["UNSUPPORTED"] * is_refused


def test_another_model_is_opened_and_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Any] = []

    def open_writer(model: Any, **options: Any) -> Any:
        from zhbrief.summarize.language_writer import LanguageWriter

        opened.append(model)
        loaded = Model(TRUE)
        opened.append(loaded)
        return LanguageWriter(loaded)  # type: ignore[arg-type]

    monkeypatch.setattr(written, "open_writer", open_writer)
    own = Model(TRUE)
    _brief(own, summary_model="other.gguf")
    assert opened[0] == "other.gguf"
    assert opened[1].is_closed
    assert not own.questions


def test_a_missing_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound):
        _brief(Model(TRUE), summary_model=tmp_path / "no.gguf", offline=True)


@pytest.mark.parametrize("percent", [10, 90])
def test_a_share_of_the_article_says_how_much_is_written(
    percent: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int | None] = []
    original = written.write_abstract

    def write_abstract(article: Any, ranking: Any, writer: Any, reader: Any, wanted: Any) -> Any:
        asked.append(wanted.chars)
        return original(article, ranking, writer, reader, wanted)

    monkeypatch.setattr(written, "write_abstract", write_abstract)
    made = _brief(Model(TRUE), sentences=None, percent=percent)
    chars = sum(len(sentence.text) for sentence in made.article.body)
    # What is wanted, with a reserve of at most a third.
    assert asked[0] is not None
    assert 0.9 * chars * percent / 100 <= asked[0] <= 1.4 * chars * percent / 100
