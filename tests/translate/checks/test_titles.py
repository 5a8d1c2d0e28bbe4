from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english", "title"),
    [
        (
            "他主持过《早安海城》和《夜谈半小时》。",
            "He has hosted the program “Good Morning Haicheng”.",
            "夜谈半小时",
        ),
        ("她凭《雪落无声》获奖。", "She won the prize.", "雪落无声"),
        # A date and a name that nobody knows are no titles.
        (
            "导演沃纳罗斯基的电影《雪落无声》7月24日上映。",
            "A film by Werner Rosky opens on July 24.",
            "雪落无声",
        ),
        ("小说《雨巷里的猫》下月出版。", "The novel comes out next month.", "雨巷里的猫"),
        (
            "作者写过《山海志》《渔火》两部书。",
            "The author wrote two books, one on “Fishing Lights”.",
            "山海志",
        ),
    ],
)
def test_a_title_without_a_trace_is_told(
    doubts: Doubts, chinese: str, english: str, title: str
) -> None:
    assert any(f"《{title}》" in message for message in doubts({"NAME"}, chinese, english))


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "他主持过《早安海城》和《夜谈半小时》。",
            "He hosted Good Morning Haicheng and Night Talk.",
        ),
        ("她凭《雪落无声》获奖。", "She won the prize for Snow Falls Silently."),
        ("她凭《雪落无声》获奖。", "She won the prize for Xueluo Wusheng."),
        ("她凭《雪落无声》获奖。", 'She won the prize for "snow falling in silence".'),
        ("《劳动合同法》明年修订。", "The labour contract law will be revised next year."),
        ("《柳叶刀》刊登了这项研究。", "The Lancet published the study."),
        (
            "《雪落无声》下月上映，《雪落无声》剧组致谢。",
            "Silent Snow opens next month; its crew said thanks.",
        ),
    ],
)
def test_a_title_in_any_wording_is_no_fault(doubts: Doubts, chinese: str, english: str) -> None:
    assert not [m for m in doubts({"NAME"}, chinese, english) if "《" in m]
