from __future__ import annotations

import pytest

from zhbrief.translate.figures import read_figures

from .conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("风暴位于西经35°以东。", ["35°W"]),
        ("震中位于北纬31.2度，东经104.6度。", ["31.2°N", "104.6°E"]),
        ("小岛位于南纬12度30分、西經六十度。", ["12°30′S", "60°W"]),
        ("该县地处东经101°15′20″～102°。", ["101°15′20″E to 102°E"]),
        ("航线在北纬30至35度之间。", ["30°N to 35°N"]),
        ("船位于东经121度左右。", ["about 121°E"]),
        ("气温35度。", ["35 degrees"]),
    ],
)
def test_coordinates_are_read_with_their_side(chinese: str, english: list[str]) -> None:
    assert [figure.english for figure in read_figures(chinese)] == english


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        (
            "风暴位于西经35°以东。",
            "The storm is at a longitude of 35 degrees east.",
            "another side",
        ),
        ("风暴位于西经35°。", "The storm is at 35 degrees.", "without its side"),
        ("风暴位于西经35°。", "The storm is at longitude 35.", "without its side"),
        ("风暴位于西经35°。", "The storm is at 53°W.", "53°W"),
        ("小岛位于南纬12度30分。", "The island lies at 12°30′ N.", "another side"),
        ("震中位于北纬31.2度。", "The epicentre was found.", "31.2°N"),
        ("航线在北纬30至35度之间。", "The route is between 30 and 35 degrees south.", "side"),
    ],
)
def test_another_side_or_value_is_told(
    doubts: Doubts, chinese: str, english: str, words: str
) -> None:
    assert any(words in message for message in doubts({"FIGURE"}, chinese, english))


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("风暴位于西经35°以东。", "The storm is east of 35 degrees west longitude."),
        ("风暴位于西经35°以东。", "The storm is east of longitude 35° West."),
        ("风暴位于西经35°以东。", "The storm is east of 35° W."),
        ("震中位于北纬31.2度，东经104.6度。", "It struck at 31.2 degrees N and 104.6 degrees E."),
        ("震中位于北纬31.2度，东经104.6度。", "Its epicentre was at 31.2N, 104.6E."),
        (
            "震中位于北纬31.2度，东经104.6度。",
            "It struck at north latitude 31.2 degrees and east longitude 104.6 degrees.",
        ),
        ("小岛位于南纬12度30分。", "The island lies at 12.5 degrees south."),
        ("小岛位于南纬12度30分。", "The island lies at 12 degrees 30 minutes south latitude."),
        ("航线在北纬30至35度之间。", "The route is between 30 and 35 degrees north."),
        (
            "航线在北纬30度至35度之间。",
            "The route is between latitudes 30° and 35°N.",
        ),
        (
            "室内温度32°C。",
            "It's 32°C inside.",
        ),
        ("两国以北纬38度为界。", "The border runs along the 38th parallel."),
        ("风向偏了30度。", "The wind turned 30 degrees north."),
        ("该县地处东经101°15′～102°20′。", "The county is between 101°15′ and 102°20′ E."),
    ],
)
def test_the_same_place_is_no_fault(doubts: Doubts, chinese: str, english: str) -> None:
    assert not doubts({"FIGURE"}, chinese, english)
