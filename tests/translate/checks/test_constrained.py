"""Figures, names and terms that were known beforehand are in the English."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.translate.checks import Check
from zhbrief.translate.checks.constrained import Figures, InventedNames, Names, Terms
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Severity

Ask = Callable[[Check, str, str], Severity | None]
ERROR, WARNING = Severity.ERROR, Severity.WARNING


@pytest.mark.parametrize(
    ("check", "chinese", "english", "severity"),
    [
        pytest.param(Figures(), "营收20亿元。", "Revenue: 2 billion yuan.", None, id="figure"),
        pytest.param(Figures(), "营收20亿元。", "Revenue: 20 billion yuan.", ERROR, id="ten times"),
        pytest.param(Figures(), "营收增长。", "Revenue rose 30 percent.", ERROR, id="added figure"),
        pytest.param(Figures(), "月产3万片。", "It makes 30,000 a month.", None, id="rate"),
        pytest.param(Figures(), "月产3万片。", "It makes 30,000 pieces.", ERROR, id="no rate"),
        pytest.param(Names(), "中芯国际扩产。", "SMIC expands.", None, id="company"),
        pytest.param(Names(), "中芯国际扩产。", "Huawei expands.", ERROR, id="another company"),
        pytest.param(Names(), "在上海开会。", "A meeting was held.", WARNING, id="no place"),
        pytest.param(Names(), "市长王建国说。", "Mayor Wang Jianguo spoke.", None, id="person"),
        pytest.param(Names(), "市长王建国说。", "The mayor spoke.", ERROR, id="no person"),
        pytest.param(
            Names(), "应急管理部开会。", "The Emergency Management Department", WARNING, id="near"
        ),
        pytest.param(
            Names(), "应急管理部开会。", "The Ministry of Finance", ERROR, id="another body"
        ),
        pytest.param(Terms(), "光刻胶很贵。", "Photoresist is expensive.", None, id="term"),
        pytest.param(
            Terms(),
            "确诊病例五千例。",
            "It confirmed 5,000 cases.",
            None,
            id="words of a term apart",
        ),
        pytest.param(Terms(), "确诊病例五千例。", "5,000 patients.", WARNING, id="one word of it"),
        pytest.param(Terms(), "光刻胶很贵。", "The glue is expensive.", WARNING, id="no term"),
        pytest.param(InventedNames(), "市长陈某说。", "Mayor Chen spoke.", None, id="surname"),
        pytest.param(InventedNames(), "市长说。", "Mayor Guohua Xu spoke.", ERROR, id="invented"),
        pytest.param(
            InventedNames(), "两岸通车。", "Other Side Taken By Taxi", None, id="headline"
        ),
        pytest.param(InventedNames(), "京沪高铁开通。", "Beijing–Shanghai rail.", None, id="京沪"),
        pytest.param(
            InventedNames(), "郑万高铁开通。", "Zhengzhou rail opens.", WARNING, id="begins so"
        ),
    ],
)
def test_what_is_known_must_be_there(
    ask: Ask, check: Check, chinese: str, english: str, severity: Severity | None
) -> None:
    assert ask(check, chinese, english) is severity


@pytest.mark.parametrize(
    ("chinese", "english", "is_told"),
    [
        ("湘西永顺的腊肉。", "Cured meat from Yongshu.", True),  # a syllable cut short
        ("湘西永顺的腊肉。", "Cured meat from Yongshun.", False),
        ("Moula公司的腊肉。", "Cured meat from Moula.", False),
    ],
)
def test_pinyin_is_spelt_by_whole_syllables(chinese: str, english: str, is_told: bool) -> None:
    context = Context.of([chinese], Glossary())
    found = list(InventedNames().score(context.prepare(chinese), Candidate(english), Glossary()))
    assert bool(found) == is_told
