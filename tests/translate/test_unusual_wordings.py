"""Forms and wordings that human translations have and the comparison once took for faults."""

from __future__ import annotations

import pytest

from zhbrief.translate.comparison import compare_figures
from zhbrief.translate.figures import read_figures

READ = {
    "8.2016-2017两年期预算": ["8", "2016", "2017", "two years"],
    "34.292016-2017两年期预算": ["34.29", "2016", "2017", "two years"],
    "14.12月24日批准": ["14", "24 December"],
    "2.102010年12月7日开庭": ["2.10", "7 December 2010"],
    "2005-2006学年": ["2005-2006"],
    "计划（2018—2020）": ["2018", "2020"],
    "2019-20流感季": ["2019-20"],
    "公元前一世纪": ["the 1st century BC"],
    "公元前447年和435年": ["447 BC", "435 BC"],
    "2年半到5年": ["2.5 to five years"],
    "6、70年代": ["the 1960s and 1970s"],
    "年逾五旬": ["more than 50 years old"],
    "好兆头": [],
    "近千位专家": ["nearly 1,000"],
    "二十好几岁": ["more than 20 years old"],
    "一百二三十人": ["120 to 130 people"],
    "五个基点": ["5 basis points"],
    "提升3.2pct": ["3.2 percentage points"],
    "他花了数千块。": ["thousands of yuan"],
    "手机要上万块。": ["more than 10,000 yuan"],
    "提升3.2PCT": ["3.2 percentage points"],
    "下降0.5pcts": ["0.5 percentage points"],
    "提升3.2个pct": ["3.2 percentage points"],
    "收窄15BP": ["15 basis points"],
    "零下5到3度": ["-5 to -3 degrees"],
    "翻了一番多": ["more than double"],
    "1.5万块": ["15,000 yuan"],
    "3毛": ["0.3 yuan"],
    "100马力": ["100 horsepower"],
    "电话400-800-1234": ["400-800-1234"],
    "7.19洪灾": ["19 July"],
    "“8·11”汇改": ["11 August"],
    "比它早1000年": ["1,000 years"],
    "晚上6-8点": ["6 pm", "8 pm"],
    "下午5.30": ["5:30 pm"],
    "上升1.1个和0.2个百分点": ["1.1 percentage points", "0.2 percentage points"],
    "六〇二厂": ["602"],
    "2015后议程": ["2015"],
    "持续2周半": ["2.5 weeks"],
    "80、90后": ["post-1980s generation", "post-1990s generation"],
    "当地时间4点左右": ["about 4 o'clock"],
    "上涨5点左右": ["about five points"],
    "编号10/12/21": ["10", "12", "21"],
}
ACCEPTED = """
网络宣告成立于12月9—11日。|The network met December 9-11 at the coast.
复信写于2月10日。|The reply of February10 was firm.
港口九时半开放。|The port opens at half-past nine.
这是180度的大转弯。|It was a U-turn.
他的体重是140磅/63.5公斤。|He weighs 140 pounds.
另外四位是船长。|The others are captains.
李四等4位船员获救。|Li Si and three other sailors were saved.
三名子女——小梅、小兰和小竹——都会游泳。|Xiaomei, Xiaolan and Xiaozhu can all swim.
码头将于2018年下半年完工。|The pier will be finished late in 2018.
今年是“十四五”规划收官之年。|This is the last year of the 14th Five-Year Plan (2021-2025).
渔民中有半数反对。|A majority of fishermen are against it.
每100万次飞行有一次事故。|There is one accident per million flights.
船长游了一年半。|The captain swam for a year and a half.
他在这里住了三十五年。|He has lived here for three and a half decades.
近五十万人观看。|Nearly half-million people watched.
约六分之一的船员生病。|About one person in six fell ill.
二十五年后，港口重开。|A generation later the port reopened.
他获得第三名，成绩是22秒85。|He came third in 22'85.
第2014号决议，见第十六章。|Resolution 2014; see Canto XVI.
港口连续两年获奖。|The port won back-to-back annual awards.
死亡人数数以千计。|They died by the thousand.
渔港明年前6个月停工。|The fishing port stops for the first half of next year.
2014年第四季度重开。|It reopened in the last quarter of 2014.
波兰四分之一世纪。|A quarter-century in Poland.
路程走到一半。|They are halfway there.
拖车长5×8米。|The trailer is 5x8 metres.
流量为2000—3000立方米。|The flow is 2000-3000 cubic metres.
该州北部三分之一。|It is the northern third of the state.
领馆须于10点（0200 GMT）前关闭。|The consulate has to close by 10 o'clock (0200 GMT).
恐慌指数上升。|The VIX rose.
渡轮于上午9:30左右（UTC 0230）靠岸。|The ferry landed at around 9:30 am (0230 UTC).
57.会议通过决议。|57. The conference adopted it.
会议通过决议。|57. The conference adopted it.
"""
TOLD = """
网络宣告成立于12月9—11日。|The network met December 9-12 at the coast.
港口九时半开放。|The port opens at half-past ten.
他的体重是140磅/63.5公斤。|He weighs 150 pounds.
李四等4位船员获救。|Li Si and four other sailors were saved with five others.
码头将于2018年下半年完工。|The pier will be finished early in 2018.
这是“十四五”规划收官之年。|This is the last year of the 14th Five-Year Plan (2016-2020).
每100万次飞行有一次事故。|There is one accident per thousand flights.
船长游了一年半。|The captain swam for a year.
他在这里住了三十五年。|He has lived here for two and a half decades.
他获得第三名，成绩是22秒85。|He came third in 23'85.
第2014号决议，见第十六章。|Resolution 2014; see Canto XVII.
2014年第四季度重开。|It reopened in the third quarter of 2014.
公元前447年和435年。|In 447 and 436 BC.
年逾五旬的船长。|The captain is over 40 years old.
"""


def _pairs(table: str) -> list[list[str]]:
    return [line.split("|") for line in table.strip().splitlines()]


def _serious(chinese: str, english: str) -> list[str]:
    mismatches = compare_figures(read_figures(chinese), english, source=chinese)
    return [mismatch.message for mismatch in mismatches if mismatch.is_serious]


@pytest.mark.parametrize(("chinese", "english"), READ.items())
def test_reads(chinese: str, english: list[str]) -> None:
    assert [figure.english for figure in read_figures(chinese)] == english


@pytest.mark.parametrize(("chinese", "english"), _pairs(ACCEPTED))
def test_accepts(chinese: str, english: str) -> None:
    assert not _serious(chinese, english)


@pytest.mark.parametrize(("chinese", "english"), _pairs(TOLD))
def test_tells(chinese: str, english: str) -> None:
    assert _serious(chinese, english)


def test_which_year_this_year_is_the_sentence_does_not_tell() -> None:
    english = "The port will open in 2024."
    (mismatch,) = compare_figures(read_figures("港口今年开放。"), english, source="港口今年开放。")
    assert not mismatch.is_serious


def test_a_ping_is_no_square_foot() -> None:
    # 坪, the measure of floors in Taiwan, is 3.3 square metres.
    (figure,) = read_figures("厂房约120坪。")
    assert figure.english == "about 120 ping (about 397 square metres)"
    told = compare_figures([figure], "The plant has about 120 square feet.")
    assert [mismatch.is_serious for mismatch in told] == [True]
    assert not compare_figures([figure], "The plant has about 397 square metres.")


def test_a_time_behind_one_of_the_evening_is_not_of_the_morning() -> None:
    figures = read_figures("晚间8时42分接获报案，火势于9时30分控制。")
    assert [figure.english for figure in figures] == ["8:42 pm", "9:30"]
    figures = read_figures("上午8时到达，9时30分开会。")
    assert [figure.english for figure in figures] == ["8 am", "9:30 am"]
