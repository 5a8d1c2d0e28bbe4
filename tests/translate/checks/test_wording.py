"""Leftovers, repetition, the end of the sentence and its length."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.translate.checks import Check
from zhbrief.translate.checks.length import TooLong, TooShort
from zhbrief.translate.checks.wording import Holes, Leftover, OfTheTask, Repeated, Truncated
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Severity

Ask = Callable[[Check, str, str], Severity | None]
ERROR, WARNING = Severity.ERROR, Severity.WARNING
LONG = "当地政府和企业一起为老旧小区的居民修建了新的道路和桥梁。"
RUN = "we have come to the place"


def test_a_hole_is_an_error() -> None:
    candidate = Candidate("On March day they met.", hole="March … day")
    source = Context.of(["他们见面了。"], Glossary()).prepare("他们见面了。")
    told = [flag.severity for flag in Holes().flags(source, candidate, Glossary())]
    assert told == [ERROR]


@pytest.mark.parametrize(
    ("check", "chinese", "english", "severity"),
    [
        pytest.param(Leftover(), "我们来了。", "We have come.", None, id="no Chinese"),
        pytest.param(Leftover(), "我们来了。", "We 来了.", ERROR, id="Chinese"),
        pytest.param(Leftover(), "我们来了。", "We 䶮 come.", ERROR, id="a rare character"),
        pytest.param(Leftover(), "我们来了。", "Café—“naïve” ½ 5 µm.", None, id="other signs"),
        pytest.param(Repeated(), "我们来了。", f"So {RUN}.", None, id="said once"),
        pytest.param(Repeated(), "我们来了。", f"{RUN}, {RUN}.", WARNING, id="said twice"),
        pytest.param(Repeated(), "我们来了。", ", ".join([RUN] * 3), ERROR, id="said three times"),
        pytest.param(Repeated(), "我们来了。", "no, no, no, no.", None, id="a short word"),
        pytest.param(
            Repeated(), "春卷好吃。", "Try smoked smoked smoked rolls.", ERROR, id="thrice"
        ),
        pytest.param(
            Repeated(), "加油！加油！加油！", "Forward, forward, forward!", None, id="cried"
        ),
        pytest.param(Repeated(), "我们来了。", "no " * 9, ERROR, id="a word without end"),
        pytest.param(
            Repeated(),
            "该市居民人均收入增长3%，该县居民人均收入增长5%。",
            "The average income per head in the city rose 3%, "
            "the average income per head in the county rose 5%.",
            None,
            id="said as often as in the source",
        ),
        pytest.param(
            Repeated(),
            "该市居民人均收入增长3%，该县居民人均收入增长5%。",
            f"{RUN}, {RUN}.",
            WARNING,
            id="in a circle, whatever the source",
        ),
        pytest.param(
            Repeated(),
            "市里修路，县里修桥。",
            "The average income per head in the city rose 3%, "
            "the average income per head in the county rose 5%.",
            WARNING,
            id="said once in the source",
        ),
        pytest.param(Truncated(), "我们来了。", "We have come.", None, id="full stop"),
        pytest.param(Truncated(), "“我们来了。”", "“We have come.”", None, id="stop, mark"),
        pytest.param(Truncated(), "“我们来了。”", "“We have come. ”", None, id="stop, space, mark"),
        pytest.param(Truncated(), "我们来了。", "We have come to", WARNING, id="breaks off"),
        pytest.param(Truncated(), "我们来了", "We have come", None, id="a headline"),
        pytest.param(Truncated(), "我们来了。", " ", ERROR, id="nothing"),
        pytest.param(TooShort(), LONG, "Roads were built.", WARNING, id="too short"),
        pytest.param(TooShort(), "我们来了。", "Us.", None, id="too short to tell"),
        pytest.param(TooShort(), LONG, "", WARNING, id="empty"),
        pytest.param(TooLong(), LONG, "word " * 60, WARNING, id="too long"),
        pytest.param(TooLong(), "我们来了。", "word " * 60, None, id="too short to tell, too"),
        pytest.param(TooLong(), LONG, "word " * 15, None, id="long enough"),
    ],
)
def test_each_check_tells_its_fault_alone(
    ask: Ask, check: Check, chinese: str, english: str, severity: Severity | None
) -> None:
    assert ask(check, chinese, english) is severity


@pytest.mark.parametrize(
    ("chinese", "english", "is_told"),
    [
        ("股价下跌。", "Shares fell. (The date must be included.)", True),
        ("股价下跌。", "The English must contain: shares. Shares fell.", True),
        ("股价下跌。", "Translation: Shares fell.", True),
        ("税费必须包括在内。", "Taxes (and fees) must be included.", False),
        ("这是该书的译本。", "The translation of the book is out.", False),
    ],
)
def test_words_about_the_task_are_told(chinese: str, english: str, is_told: bool) -> None:
    source = Context(Glossary(), {}).prepare(chinese)
    assert any(OfTheTask().flags(source, Candidate(english), Glossary())) == is_told
