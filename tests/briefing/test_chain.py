"""The briefing holds its length, its proof and its order."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from zhbrief import brief, read
from zhbrief.article import Article, Mark, Sentence
from zhbrief.briefing import chain, material
from zhbrief.briefing.model import count_words
from zhbrief.errors import InputError, UsageError
from zhbrief.translate.constraints import Prepared
from zhbrief.translate.engines.echo import EchoEngine
from zhbrief.translate.model import Candidate, Code, Flag, Request, Severity, Translation

SAMPLE = Path(__file__).parents[2] / "samples" / "yizhuang.txt"
CHROME = ("奥斯维辛", "点击关闭", "日本撤侨官", "今日关键词", "時間")
# The engine below writes no word of what the sentences say.
UNCHECKED = ("TOO_SHORT", "QUOTATION", "UNSUPPORTED")
PAGE = """滨海市新建地铁

滨海市昨天宣布，将投资20亿元修建新的地铁线路，计划三年内完工。
市长王建国说，新线路将连接机场和火车站，方便居民出行。
第一期工程有12座车站，预计每天运送30万名乘客。
专家认为，票价问题仍然需要进一步讨论，政府应当听取市民意见。
"""


class _Words:
    """An engine that writes *words* words for each sentence and keeps what is known."""

    name = "words"
    signature = "words:1"

    def __init__(self, words: int = 20, spoilt: str = "") -> None:
        self.words, self.spoilt = words, spoilt

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        return [[Candidate(self._english(request))] for request in requests]

    def _english(self, request: Request) -> str:
        if self.spoilt and self.spoilt in request.text:
            return "There were 777 trains here."
        known = " ".join(c.english for c in request.constraints).split()
        size = max(0, self.words - len(known))
        filling = [
            f"{request.text[n % len(request.text)].encode().hex()}w{n}x" for n in range(size)
        ]
        return " ".join([*known, *(word.translate(_NO_DIGITS) for word in filling)]) + "."

    def close(self) -> None:
        raise AssertionError("an engine that was passed in must be left open")


_NO_DIGITS = str.maketrans("0123456789", "ghijklmnop")


def _page() -> io.BytesIO:
    return io.BytesIO(PAGE.encode())


@pytest.mark.parametrize("words", [40, 60, 90])
def test_the_words_are_never_exceeded(words: int) -> None:
    result = brief(_page(), words=words, running_engine=_Words())
    assert 20 < result.words <= words
    assert result.words == sum(count_words(p.english) for p in (result.headline, *result.points))


@pytest.mark.parametrize("sentences", [1, 2, 3])
def test_the_number_of_sentences_is_exact(sentences: int) -> None:
    result = brief(_page(), sentences=sentences, running_engine=_Words())
    assert len(result.points) == sentences


def test_one_point_is_given_even_if_it_is_too_long() -> None:
    result = brief(_page(), words=5, running_engine=_Words())
    assert len(result.points) == 1


def test_the_headline_is_told_alone_where_the_length_allows_no_more() -> None:
    made = brief(_page(), words=30, running_engine=_Words(), skip_checks=UNCHECKED)
    assert not made.points
    assert made.words <= 30
    assert not made.is_over_budget
    assert made.headline.sources[0].text == "滨海市新建地铁"
    assert "\n- " not in made.to_text()


def test_the_best_sentence_is_told_alone_where_the_headline_is_too_long() -> None:
    made = brief(_page(), words=30, running_engine=_LongTitle(), skip_checks=UNCHECKED)
    assert not made.points
    assert made.headline.sources[0].text.startswith("滨海市昨天宣布")
    told = [source.span for source in made.headline.sources]
    assert not any(passed.source.span in told for passed in made.passed_over)


class _LongTitle(_Words):
    """An engine that writes 40 words for a title."""

    def _english(self, request: Request) -> str:
        self.words = 40 if len(request.text) < 10 else 20
        return super()._english(request)


def test_a_sentence_in_doubt_gives_way_to_a_sound_one_and_is_told() -> None:
    engine = _Words(spoilt="20亿元")
    result = brief(_page(), words=70, running_engine=engine, skip_checks=UNCHECKED)
    assert all(point.is_clean for point in result.points)
    assert any("FIGURE" in passed.reason for passed in result.passed_over)
    for shown in (result.to_text(), result.to_markdown()):
        assert "left out, the English being in doubt (FIGURE" in shown
        assert "20亿元" not in shown
    for shown in (result.to_text(sources=True), result.to_markdown(sources=True)):
        assert "将投资20亿元" in shown


def test_a_sentence_of_several_warnings_gives_way_too(monkeypatch: pytest.MonkeyPatch) -> None:
    made = chain.translate_prepared

    def doubted(sources: Sequence[Prepared], *args: Any, **kwargs: Any) -> list[Translation]:
        flag = Flag(Code.TERM, Severity.WARNING, "Something is not in the English.")
        return [
            replace(t, flags=(flag,), penalty=9)
            if "20亿元" in t.source
            else replace(t, flags=(), penalty=0)
            for t in made(sources, *args, **kwargs)
        ]

    monkeypatch.setattr(chain, "translate_prepared", doubted)
    short, whole = (brief(_page(), words=n, running_engine=_Words()) for n in (70, 120))
    assert "left out, the English being in doubt (TERM)" in short.to_text()
    assert not short.flags
    assert {flag.code for point in whole.points for flag in point.flags} == {Code.TERM}


def test_a_lead_that_was_put_right_in_brackets_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    made = chain.translate_prepared

    def doubted(sources: Sequence[Prepared], *args: Any, **kwargs: Any) -> list[Translation]:
        flag = Flag(Code.FIGURE, Severity.ERROR, "It is stated in brackets.")
        doubtful = {"20亿元": 3, "12座": 10}
        return [
            next(
                (
                    replace(t, flags=(flag,), penalty=penalty)
                    for word, penalty in doubtful.items()
                    if word in t.source
                ),
                replace(t, flags=(), penalty=0),
            )
            for t in made(sources, *args, **kwargs)
        ]

    monkeypatch.setattr(chain, "translate_prepared", doubted)
    result = brief(_page(), words=70, running_engine=_Words())
    assert "20亿元" in result.points[0].sources[0].text
    assert [point.is_clean for point in result.points] == [False, True]


def test_what_found_no_room_is_not_called_doubtful() -> None:
    result = brief(_page(), words=45, running_engine=_Words(), skip_checks=UNCHECKED)
    assert "no room left" in {passed.reason for passed in result.passed_over}
    assert "left out" not in result.to_text()


def test_what_stays_in_doubt_is_flagged() -> None:
    result = brief(_page(), words=120, running_engine=_Words(spoilt="。"))
    assert {flag.code for point in result.points for flag in point.flags} >= {Code.FIGURE}
    assert "FIGURE" in result.to_text()


def test_a_heading_that_a_sentence_may_begin_with_is_told() -> None:
    article = read(_page())
    marked = tuple(replace(s, marks=s.marks | {Mark.GLUED}) for s in article.sentences)
    result = brief(replace(article, sentences=marked), sentences=2, running_engine=_Words())
    for point in result.points:
        assert any("may begin with a heading" in flag.message for flag in point.flags)
    clean = brief(article, sentences=2, running_engine=_Words())
    assert not any("heading" in flag.message for point in clean.points for flag in point.flags)


def test_the_points_stand_in_page_order_and_point_into_the_page() -> None:
    result = brief(_page(), sentences=4, running_engine=_Words())
    spans = [source.span for point in result.points for source in point.sources]
    assert spans == sorted(spans, key=lambda span: span.start)
    for point in (result.headline, *result.points):
        for source in point.sources:
            assert PAGE[source.span.start : source.span.end] == source.original


def test_equal_input_and_signature_give_an_equal_brief() -> None:
    one, other = (brief(_page(), running_engine=_Words()) for _ in range(2))
    assert one.signature == other.signature
    assert one.to_json() == other.to_json()


def test_the_json_keeps_the_contract() -> None:
    data = json.loads(brief(SAMPLE, running_engine=_Words()).to_json())
    assert set(data) >= {"headline", "points", "article", "signature"}
    for point in [data["headline"], *data["points"]]:
        assert set(point) == {"english", "sources", "flags"}
        for source in point["sources"]:
            assert {"original", "simplified", "start", "end"} <= set(source)
            assert source.get("text", "") != source["simplified"]
    assert set(data["article"]) >= {"title", "encoding", "script", "removed"}
    assert {"text", "reason", "start", "end"} == set(data["article"]["removed"][0])


def test_no_chrome_and_no_hole_of_the_sample_comes_into_a_brief() -> None:
    result = brief(SAMPLE, words=300, running_engine=_Words())
    sources = [source for point in (result.headline, *result.points) for source in point.sources]
    assert len(sources) > 4
    assert not any(source.is_damaged for source in sources)
    assert not any(chrome in source.original for source in sources for chrome in CHROME)


def test_the_chinese_is_shown_on_request_only() -> None:
    result = brief(_page(), running_engine=_Words())
    assert "滨海" not in result.to_text() + result.to_markdown()
    assert "滨海市新建地铁" in result.to_text(sources=True)
    assert "滨海市新建地铁" in result.to_markdown(sources=True)


def test_a_width_wraps_the_text() -> None:
    text = brief(_page(), running_engine=_Words()).to_text(width=40)
    assert max(len(line) for line in text.splitlines()) <= 40


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"words": 0}, "at least 1"),
        ({"words": 2.5}, "whole number"),
        ({"words": 50, "sentences": 2}, "not both"),
        ({"method": "magic"}, "No summary method"),
        ({"sentence": 3}, "sentences"),
    ],
)
def test_settings_that_make_no_sense_are_refused(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        brief(_page(), running_engine=_Words(), **settings)


def test_keep_all_is_handed_to_the_reading() -> None:
    page = f"{PAGE}\n责任编辑：李平\n".encode()
    assert brief(page, running_engine=_Words()).article.removed
    assert brief(page, keep_all=True, running_engine=_Words()).article.removed == ()


def test_an_empty_page_is_refused_before_an_engine_is_opened() -> None:
    with pytest.raises(InputError):
        brief(b"", engine="marian")


def test_a_dateline_is_not_translated_but_stays_in_the_proof() -> None:
    page = "本报滨海11月3日电（记者 周海）滨海市新建的地铁线路昨天通车。".encode()
    engine = _Words()
    result = brief(page, running_engine=engine)
    source = result.headline.sources[0] if not result.points else result.points[0].sources[0]
    assert source.original.startswith("本报滨海")
    texts = [point.english for point in result.points]
    assert all("November" not in text for text in texts)


def test_reporters_parted_by_spaces_are_not_translated() -> None:
    page = "本报讯 记者周海 王建国 通讯员李小明 滨海市新建的地铁线路昨天通车。".encode()
    result = brief(page, running_engine=_Words())
    assert not any(name in str(result) for name in ("Zhou Hai", "Wang Jianguo", "Li Xiaoming"))
    assert result.headline.sources[0].original.startswith("本报讯 记者周海")


LEANING = """滨海市的码头扩建

滨海市昨天宣布扩建码头，工程将在三年内完成。这是该市最大的工程。

其中两个泊位将停靠大型货轮。港口的货运量逐年增加，原有的泊位已经不够用。
"""


def test_what_leans_on_another_sentence_stands_only_behind_it() -> None:
    for words in range(20, 110, 10):
        result = brief(LEANING.encode(), words=words, running_engine=_Words(14))
        texts = [point.sources[0].text for point in result.points]
        for number, text in enumerate(texts):
            if text.startswith("这是"):
                assert texts[number - 1].startswith("滨海市昨天宣布")
            if text.startswith("其中"):
                assert texts[number - 1].startswith("这是")


def test_the_number_of_sentences_goes_before_standing_alone() -> None:
    result = brief(LEANING.encode(), sentences=4, running_engine=_Words(14))
    assert len(result.points) == 4


def test_a_page_without_a_title_gets_a_short_headline_and_keeps_the_sentence() -> None:
    first = (
        "滨海市将投资20亿元修建一条新的地铁线路，这条线路连接机场和火车站，"
        "沿途共有十二座车站，每天运送三十万名乘客。"
    )
    rest = "市民认为票价太高。市长王建国说，票价明年公布。"
    result = brief(f"{first}{rest}\n".encode(), words=120, running_engine=_Words())
    source = result.headline.to_dict()["sources"][0]
    assert source["original"] == first
    assert source["text"] == "滨海市将投资20亿元修建一条新的地铁线路"
    assert not result.headline.english.endswith(".")
    assert first in [point.sources[0].text for point in result.points]


def test_a_headline_in_doubt_gives_way_to_another_of_the_same_news() -> None:
    first = "滨海市昨天宣布，将投资20亿元修建地铁的新线路。"
    other = "滨海市的地铁新线路将由王建国负责修建。"
    page = f"{first}\n\n{other}\n\n居民对票价没有意见。\n\n机场有三个入口。\n"
    sound = brief(page.encode(), words=90, running_engine=_Words(8))
    assert sound.headline.sources[0].text == first
    made = brief(page.encode(), words=90, running_engine=_Words(8, spoilt="将投资20亿元"))
    assert made.headline.sources[0].text == other
    assert not made.headline.flags or made.headline.is_clean
    # What the first headline told is a point in doubt, or told as left out.
    below = [s.text for p in made.points for s in p.sources]
    assert first in below + [p.sentence.text for p in made.passed_over]


def test_a_long_sentence_is_shortened_and_the_whole_of_it_shown() -> None:
    told = (
        "将投资20亿元修建一条连接机场和火车站的新地铁线路，沿途设有十二座车站，"
        "全部工程计划在三年以内完成，建成以后每天可以运送三十万名乘客。"
    )
    long = f"据悉，随着居民人数的不断增加，滨海市（位于省内最东端的海湾旁边）{told}"
    page = f"滨海市新建地铁\n\n{long}\n"
    result = brief(page.encode(), running_engine=_Words(), skip_checks=UNCHECKED)
    source = result.to_dict()["points"][0]["sources"][0]
    assert source["simplified"] == long
    assert source["text"] == f"滨海市{told}"


def test_choosing_many_sentences_edits_each_only_a_few_times(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    edited: list[int] = []
    original = material.stand_alone

    def stand_alone(article: Article, sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
        edited.append(len(sentences))
        return original(article, sentences)

    monkeypatch.setattr(material, "stand_alone", stand_alone)
    lines = [f"临江的第{n}座桥在夏天完成了修缮，用去{n + 20}万元。" for n in range(10, 50)]
    brief("\n\n".join(["临江的桥", *lines]).encode(), sentences=36, running_engine=EchoEngine())
    assert sum(edited) <= 6 * len(lines)


@pytest.mark.parametrize("line", ["受此影响", "国家邮政局近日表示"])
def test_a_first_line_that_says_nothing_is_no_headline(line: str) -> None:
    story = "新铁路明年通车，沿途设有十二座车站。市民说出行会更方便。沿线三个县都在修建新的公路。"
    result = brief(f"{line}\n\n{story}".encode(), engine="echo", words=60)
    assert result.headline.sources[0].original != line
    assert result.headline.english


def test_a_point_does_not_say_again_what_its_headline_says() -> None:
    told, rest = "一辆货车昨天上午撞上了滨海市新桥的桥墩", "桥边等车的三名学生受了轻伤，已经出院。"
    first = f"{told}，{rest}"
    page = f"{first}\n\n市长王建国说，桥面没有危险。\n\n居民可以走旧桥。\n"
    made = brief(page.encode(), words=90, running_engine=_Words(9))
    above = made.headline.to_dict()["sources"][0]
    assert (above["original"], above["text"]) == (first, told)
    below = [s for p in made.points for s in p.to_dict()["sources"] if s["original"] == first]
    assert [source["text"] for source in below] == [rest]
    # A headline in doubt is no place for the only mention.
    doubtful = brief(page.encode(), words=90, running_engine=_Words(9, spoilt=told[2:]))
    below = [s for p in doubtful.points for s in p.to_dict()["sources"] if s["original"] == first]
    assert not any(source.get("text") == rest for source in below)


def test_a_sentence_that_adds_nothing_to_its_headline_comes_last() -> None:
    told = "滨海市最大的自行车厂昨天入选全省重点企业名单"
    first = f"{told}，成为行业重要的推动者和参与者。"
    others = "自行车厂的名单由省里公布。\n\n工人们在厂里庆祝。\n\n旧车间将改成博物馆。\n"
    made = brief(f"{first}\n\n{others}".encode(), words=45, running_engine=_Words(10))
    assert made.headline.to_dict()["sources"][0]["text"] == told
    assert first not in [s.text for p in made.points for s in p.sources]
    assert len(made.points) == 3
