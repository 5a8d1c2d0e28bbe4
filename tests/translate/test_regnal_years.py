"""Years of a reign, of the Republic and of other eras."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context
from zhbrief.translate.figures import read_figures
from zhbrief.translate.model import Candidate, Severity

GLOSSARY = load_glossary()


def _flags(chinese: str, english: str, *, is_traditional: bool) -> list[str]:
    context = Context.of([chinese], GLOSSARY, is_traditional=is_traditional)
    flags = check(context.prepare(chinese), Candidate(english), context.glossary)
    told = (f for f in flags if f.code == "FIGURE" and f.severity is not Severity.INFO)
    return [flag.message for flag in told]


@pytest.mark.parametrize(
    ("chinese", "english", "is_traditional"),
    [
        ("日本令和7年度预算创新高。", "Japan's fiscal 2025 budget hit a record.", False),
        ("日本令和七年，出生人口再减。", "In 2025 Japan's births fell again.", False),
        ("令和元年五月一日，新天皇即位。", "The new emperor acceded on May 1, 2019.", False),
        ("令和元年，新天皇即位。", "In the first year of Reiwa, the new emperor acceded.", False),
        ("令和7年，出生人口再减。", "In Reiwa 7, births fell again.", False),
        ("平成30年，西日本暴雨。", "In 2018, heavy rain hit western Japan.", False),
        ("平成三十年，西日本暴雨。", "In 2018, heavy rain hit western Japan.", False),
        ("昭和十六年，日本偷袭珍珠港。", "In 1941 Japan attacked Pearl Harbor.", False),
        (
            "昭和16年12月8日，日本偷袭珍珠港。",
            "On 8 December 1941 Japan attacked Pearl Harbor.",
            False,
        ),
        ("大正十二年，关东大地震。", "In 1923 the Great Kanto Earthquake struck.", False),
        ("明治元年，改元。", "In 1868 the era name was changed.", False),
        (
            "光绪二十六年，八国联军侵华。",
            "In 1900, the Eight-Nation Alliance invaded China.",
            False,
        ),
        (
            "光绪二十六年，八国联军侵华。",
            "In the 26th year of the Guangxu reign, the Eight-Nation Alliance invaded.",
            False,
        ),
        ("康熙二十二年，清军收复台湾。", "In 1683 Qing forces retook Taiwan.", False),
        ("乾隆六十年退位。", "He abdicated in 1795.", False),
        ("康德元年，溥仪称帝。", "In 1934 Puyi became emperor.", False),
        ("康德三年，伪满洲国颁布法令。", "In 1936 Manchukuo issued the decree.", False),
        ("宣统三年，武昌起义爆发。", "In 1911, the Wuchang Uprising broke out.", False),
        ("贞观十五年，文成公主入藏。", "In 641 Princess Wencheng went to Tibet.", False),
        ("洪武元年，朱元璋称帝。", "In 1368 Zhu Yuanzhang became emperor.", False),
        ("万历十五年是书名。", "The Wanli 15 is a title; 1587.", False),
        ("民國114年度中央政府總預算案。", "The central government budget for fiscal 2025.", True),
        ("民國一一四年，立法院三讀通過。", "In 2025 the Legislative Yuan passed it.", True),
        ("114年度總預算遭刪減。", "The 2025 budget was cut.", True),
        (
            "行政院表示，115年將編列預算。",
            "The Executive Yuan said it will budget for it in 2026.",
            True,
        ),
        (
            "主計總處指出，115年經濟成長率上修。",
            "The DGBAS said the 2026 growth forecast was raised.",
            True,
        ),
        ("中華民國一百一十四年十月十日。", "October 10, 2025.", True),
        ("这家老店有115年历史。", "The old shop has a history of 115 years.", False),
        ("檀君纪元4358年。", "The year 4358 of the Dangun era.", False),
        ("佛历2568年，泰国举行庆典。", "In 2025 Thailand held a celebration.", False),
        ("佛历2568年，泰国举行庆典。", "In Buddhist Era 2568 Thailand held a celebration.", False),
    ],
)
def test_the_right_year_passes(chinese: str, english: str, is_traditional: bool) -> None:
    assert _flags(chinese, english, is_traditional=is_traditional) == []


@pytest.mark.parametrize(
    ("chinese", "english", "is_traditional"),
    [
        ("日本令和7年度预算创新高。", "Japan's fiscal 2018 budget hit a record.", False),
        ("日本令和七年，出生人口再减。", "In 2017 Japan's births fell again.", False),
        ("日本令和七年，出生人口再减。", "Japan's births fell for seven years.", False),
        ("平成30年，西日本暴雨。", "In 2008, heavy rain hit western Japan.", False),
        ("昭和十六年，日本偷袭珍珠港。", "In 1931 Japan attacked Pearl Harbor.", False),
        (
            "光绪二十六年，八国联军侵华。",
            "In 1901, the Eight-Nation Alliance invaded China.",
            False,
        ),
        (
            "光绪二十六年，八国联军侵华。",
            "For 26 years, the Eight-Nation Alliance invaded China.",
            False,
        ),
        (
            "主計總處指出，115年經濟成長率上修。",
            "The DGBAS said the growth rate for 115 years was raised.",
            True,
        ),
        ("民國114年度中央政府總預算案。", "The central government budget for fiscal 2014.", True),
    ],
)
def test_another_year_is_told(chinese: str, english: str, is_traditional: bool) -> None:
    assert _flags(chinese, english, is_traditional=is_traditional)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("令和7年5月1日", "1 May 2025"),
        ("令和七年度", "fiscal 2025"),
        ("光緒二十六年", "1900"),
        ("康德元年", "1934"),
        ("佛历2568年", "2025"),
        ("民國一一四年", "2025"),
        ("平成90年", "90 years"),
    ],
)
def test_the_year_is_written(chinese: str, english: str) -> None:
    assert [figure.english for figure in read_figures(chinese)] == [english]
