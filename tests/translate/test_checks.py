"""Each check finds its fault and is silent on good English."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Code, Severity

GLOSSARY = Glossary.builtin()


def _flags(chinese: str, english: str, *, is_damaged: bool = False) -> dict[Code, Severity]:
    context = Context.of([chinese], GLOSSARY)
    source = context.prepare(chinese, is_damaged=is_damaged)
    flags = check(source, Candidate(english), context.glossary)
    return {flag.code: flag.severity for flag in reversed(flags)}  # the gravest of each code


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("中芯国际去年营收20亿元。", "SMIC had revenue of 2 billion yuan last year."),
        ("月产3万片。", "It makes 30,000 wafers a month."),
        ("这是国内最大的生产线。", "This is the largest production line in China."),
        ("王小明说：“今年很好。”", "“This year is good,” said Wang Xiaoming."),
        ("塔山街道六月改造。", "Tashan Street was rebuilt in June, in China."),
    ],
)
def test_good_english_has_no_flag(chinese: str, english: str) -> None:
    assert _flags(chinese, english) == {}


@pytest.mark.parametrize(
    ("chinese", "english", "code", "severity"),
    [
        ("营收20亿元。", "Revenue was 20 billion yuan.", Code.FIGURE, Severity.ERROR),
        ("营收增长。", "Revenue rose 30 percent.", Code.FIGURE, Severity.ERROR),
        ("年产3万片。", "The output is 30,000 pieces.", Code.FIGURE, Severity.ERROR),
        ("中芯国际扩产。", "The company expands.", Code.NAME, Severity.ERROR),
        ("在上海开会。", "A meeting was held.", Code.NAME, Severity.WARNING),
        ("越城区开会。", "Yongcheng District met.", Code.NAME, Severity.ERROR),
        ("市长陈某说。", "Mayor Chen Guohua said.", Code.NAME, Severity.ERROR),
        ("光刻胶很贵。", "The glue is expensive.", Code.TERM, Severity.WARNING),
        ("孵化载体承接项目。", "Incubators 承接 projects.", Code.LEFTOVER, Severity.ERROR),
        (
            "我们来了。",
            "We have come to the place, we have come to the place, we have come to the place.",
            Code.REPEATED,
            Severity.ERROR,
        ),
        ("我们来了。", "We have come to", Code.TRUNCATED, Severity.WARNING),
        ("我们来了。", "", Code.TRUNCATED, Severity.ERROR),
        (
            "当地政府和企业一起为老旧小区居民修建了新的道路和桥梁。",
            "Roads were built.",
            Code.TOO_SHORT,
            Severity.WARNING,
        ),
        (
            "这家公司生产传感器。",
            "The world's largest sensor maker.",
            Code.UNSUPPORTED,
            Severity.ERROR,
        ),
    ],
)
def test_a_fault_is_flagged(chinese: str, english: str, code: Code, severity: Severity) -> None:
    assert _flags(chinese, english).get(code) == severity


def test_a_damaged_source_is_said() -> None:
    flags = _flags("他是国内,的专家。", "He is an expert in China.", is_damaged=True)
    assert flags == {Code.DAMAGED: Severity.WARNING}


def test_a_stop_at_the_limit_is_an_error() -> None:
    source = Context.of([], GLOSSARY).prepare("我们来了。")
    flags = check(source, Candidate("We have come.", is_truncated=True), GLOSSARY)
    assert [flag.code for flag in flags] == [Code.TRUNCATED]
