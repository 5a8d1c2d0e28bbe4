from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        ("次日，她飞回成都。", "She flew back to Chengdu the same day.", True),
        ("次日，她飞回成都。", "She flew back to Chengdu the next day.", False),
        ("同日，她飞回成都。", "She flew back to Chengdu the following day.", True),
        ("同日，她飞回成都。", "She flew back to Chengdu the same day.", False),
        ("前一周，队员仍在训练。", "The previous day the team was still training.", True),
        ("前一天，队员仍在训练。", "The previous day the team was still training.", False),
        ("昨天，队员仍在训练。", "The previous day the team was still training.", False),
        ("昨天，队员仍在训练。", "On the day the team was still training.", True),
        ("当天，队员仍在训练。", "On the day the team was still training.", False),
        ("一天前，队员仍在训练。", "A day earlier the team was still training.", False),
        ("次年，她转会到该队。", "She moved to the club the same year.", True),
        ("次年，她转会到该队。", "She moved to the club the following year.", False),
        ("同年，她转会到该队。", "She moved to the club the next year.", True),
        ("同年，她轉會到該隊。", "She moved to the club the same year.", False),
        ("上世纪末，该厂迁往郊区。", "At the end of this century, the plant moved out.", True),
        ("上世纪末，该厂迁往郊区。", "At the end of the last century, the plant moved out.", False),
        ("上世纪末，该厂迁往郊区。", "At the end of the 20th century, the plant moved out.", False),
        ("上世纪90年代，该厂迁往郊区。", "In the 1990s, the plant moved out.", False),
        ("上世纪八九十年代，该厂迁来。", "In the eighties and nineties, the plant came.", False),
        ("上世纪末，该厂迁往郊区。", "At the end of the year, the plant moved out.", True),
        ("进入新世纪，该厂迁往郊区。", "In the new century, the plant moved out.", False),
        ("每年举行三次年会。", "Three meetings are held annually.", False),
        ("下一年的预算已公布。", "The budget for the next year is out.", False),
    ],
)
def test_a_relative_date_stays_the_same(
    doubts: Doubts, chinese: str, english: str, is_doubted: bool
) -> None:
    assert bool(doubts({"FIGURE"}, chinese, english)) == is_doubted
