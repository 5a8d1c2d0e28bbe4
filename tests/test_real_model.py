"""The main job with the real default model."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

import zhbrief
from zhbrief.translate import open_engine, translate

pytestmark = [pytest.mark.model, pytest.mark.usefixtures("qwen_model")]

SAMPLE = Path(__file__).parents[1] / "samples" / "yizhuang.txt"
CHINESE = re.compile(r"[\u3400-\u9fff]")
ORIGINAL = re.compile(r" \([\u3400-\u9fff·]+\)")  # a name in Chinese, at its first mention
# Another subject and another script than the sample's; the figures are invented.
PAGE = """臨江市圖書館新館下月開放

臨江市文化局局長周文斌昨天表示，市圖書館新館將於下月1日開放，總投資3.2億元，藏書超過150萬冊。
新館共有6層，設有1200個座位，預計每年接待讀者近80萬人次。
市民可以憑身份證免費借書，每次最多10本。
"""


@cache
def _sample_brief() -> zhbrief.Brief:
    return zhbrief.brief(SAMPLE, offline=True)


def test_the_sample_is_briefed_in_90_to_150_words() -> None:
    sample_brief = _sample_brief()
    assert 90 <= sample_brief.words <= 120
    assert sample_brief.headline.english
    assert not CHINESE.search(ORIGINAL.sub("", sample_brief.to_text()))
    assert "NavTech (耐威科技)" in sample_brief.to_text()


def test_no_point_of_the_sample_is_in_doubt() -> None:
    sample_brief = _sample_brief()
    assert all(point.is_clean for point in sample_brief.points)
    assert not any(s.is_damaged for point in sample_brief.points for s in point.sources)


def test_an_article_in_other_words_is_briefed() -> None:
    result = zhbrief.brief(PAGE.encode(), offline=True)
    assert result.points
    assert not CHINESE.search(ORIGINAL.sub("", result.to_text()))
    english = " ".join(point.english for point in result.points)
    assert "320 million" in english or "1.5 million" in english


def test_a_translation_does_not_depend_on_its_neighbours() -> None:
    engine = open_engine("qwen", offline=True)
    try:
        sentences = ["工厂去年生产了3万辆汽车。", "工厂去年亏损2亿元。", "会议昨天在上海举行。"]
        together = translate(sentences, engine=engine)
        alone = [translate([sentence], engine=engine)[0] for sentence in reversed(sentences)]
        assert [t.english for t in together] == [t.english for t in reversed(alone)]
    finally:
        engine.close()
