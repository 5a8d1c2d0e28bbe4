"""What the comparison of figures accepts and what it tells."""

from __future__ import annotations

import pytest

from zhbrief.translate.comparison import Difference, compare_figures
from zhbrief.translate.figures import read_figures

ACCEPTED = [
    ("新增30000人。", "It added 30,000 people."),
    ("新增3万人。", "It added 30 thousand people."),
    ("新增3万人。", "It added thirty thousand people."),
    ("新增3万人。", "It added 30k people."),
    ("新增3万人。", "It added 30 000 people."),
    ("新增305人。", "It added three hundred and five people."),
    ("新增120万人。", "It added 1.2 million people."),
    ("新增120万人。", "It added 1.2m people."),
    ("新增120万人。", "It added 1,200,000 people."),
    ("投资20亿元。", "Investment is 2 billion yuan."),
    ("投资20亿元。", "Investment is RMB 2 billion."),
    ("投资20亿元。", "Investment is RMB2bn."),
    ("投资20亿元。", "Investment is ¥2bn."),
    ("投资20亿元。", "Investment is 2,000 million yuan."),
    ("投资20亿元。", "Investment is CNY 2 billion."),
    ("投资3亿美元。", "Investment is $300 million."),
    ("投资3亿美元。", "Investment is US$300m."),
    ("投资3亿美元。", "Investment is 300 million US dollars."),
    ("投资3亿港元。", "Investment is HK$300 million."),
    ("投资1000欧元。", "It costs €1,000."),
    ("投资1000欧元。", "It costs Euro1,000."),
    ("投资3至5亿元。", "Investment is 300 million to 500 million yuan."),
    ("投资3至5亿元。", "Investment is between 300 and 500 million yuan."),
    ("花费上亿美元。", "It spends hundreds of millions of dollars."),
    ("花费上亿美元。", "It spends more than $100 million."),
    ("花费上亿美元。", "It spends over 100 million US dollars."),
    ("数亿美元订单。", "Orders of several hundred million dollars."),
    ("份额近50%。", "Nearly 50 percent of the market."),
    ("份额近50%。", "Almost half of the market."),
    ("份额近50%。", "Close to 50 per cent of the market."),
    ("三成企业。", "30% of companies."),
    ("八折销售。", "Sold at 20% off."),
    ("八折销售。", "Sold at 80% of the price."),
    ("下降0.2个百分点。", "It fell by 0.2 percentage points."),
    ("下降0.2个百分点。", "It fell by 0.2 pct points."),
    ("约三分之一。", "About a third."),
    ("约三分之一。", "About one-third."),
    ("约三分之一。", "About 33% of them."),
    ("四分之三。", "Three quarters."),
    ("一半以上。", "More than half."),
    ("增长100%。", "It doubled."),
    ("产值翻一番。", "Output doubled."),
    ("产值翻两番。", "Output quadrupled."),
    ("是去年的3倍。", "It is three times last year's."),
    ("是去年的3倍。", "It tripled last year's."),
    ("是去年的3倍。", "It is a threefold rise."),
    ("放大100万倍。", "It magnifies 1 million times."),
    ("放大100万倍。", "It magnifies a million times."),
    ("时间缩短20倍。", "The time is cut to one twentieth."),
    ("时间缩短20倍。", "It takes 20 times less time."),
    ("时间缩短20倍。", "The time is shortened by a factor of 20."),
    ("总计340余项。", "There are over 340 projects."),
    ("总计340余项。", "There are 340-plus projects."),
    ("总计340余项。", "There are 340 or more projects."),
    ("上万家企业。", "More than 10,000 companies."),
    ("数以万计的数据。", "Tens of thousands of data points."),
    ("成千上万人。", "Thousands of people."),
    ("成千上万人。", "Tens of thousands of people."),
    ("几十根线路。", "Dozens of lines."),
    ("几十根线路。", "Scores of lines."),
    ("几十根线路。", "Several dozen lines."),
    ("十二人。", "A dozen people."),
    ("十二人。", "Twelve people."),
    ("十几人。", "More than a dozen people."),
    ("一百五十人。", "One hundred and fifty people."),
    ("两名创始人。", "Two founders."),
    ("两名创始人。", "Both founders."),
    ("双方签约。", "The two sides signed."),
    ("一家企业。", "A company."),
    ("一家企业。", "One company."),
    ("他得了第一。", "He came first."),
    ("新增病例0例。", "There were no new cases."),
    ("7月25日开工。", "Work began on July 25."),
    ("7月25日开工。", "Work began on 25 July."),
    ("7月25日开工。", "Work began on July 25th."),
    ("7月25日开工。", "Work began on the 25th of July."),
    ("25日开工。", "Work began on the 25th."),
    ("7月25日至26日。", "From July 25 to 26."),
    ("7月17和7月22日。", "On July 17 and 22."),
    ("2019年12月开工。", "Work began in December 2019."),
    ("2019年开工。", "Work began in 2019."),
    ("公元前221年。", "In 221 BC."),
    ("2015年至2019年。", "From 2015 to 2019."),
    ("2020-07-26发布。", "Published on 26 July 2020."),
    ("今年6月开工。", "Work began in June."),
    ("八十年代。", "In the 1980s."),
    ("八十年代。", "In the eighties."),
    ("八十年代。", "In the '80s."),
    ("15世纪80年代。", "In the 1480s."),
    ("9世纪末。", "At the end of the 9th century."),
    ("9世纪末。", "At the end of the ninth century."),
    ("上半年增长。", "It grew in the first half."),
    ("上半年增长。", "It grew in the first six months."),
    ("上半年增长。", "It grew in H1."),
    ("第三季度增长。", "It grew in Q3."),
    ("第三季度增长。", "It grew in the third quarter."),
    ("前三季度增长。", "It grew in the first three quarters."),
    ("前5个月增长。", "It grew in the first five months."),
    ("截至20时。", "As of 8 pm."),
    ("截至20时。", "As of 20:00."),
    ("截至20时。", "As of 8:00 p.m."),
    ("下午5时登陆。", "It landed at 5 p.m."),
    ("下午5时登陆。", "It landed at 5 in the afternoon."),
    ("下午5点30分。", "At 5:30 in the afternoon."),
    ("中午12时。", "At noon."),
    ("持续一年半。", "It took 18 months."),
    ("持续一年半。", "It took 1.5 years."),
    ("持续两周。", "It took 14 days."),
    ("17年前开工。", "It broke ground 17 years ago."),
    ("近三年落地20项。", "Twenty landed in the past three years."),
    ("22岁的学生。", "A 22-year-old student."),
    ("22岁的学生。", "A student aged 22."),
    ("40多岁的她。", "She is in her forties."),
    ("40多岁的她。", "She is in her 40s."),
    ("占地6000亩。", "It covers 6,000 mu."),
    ("占地6000亩。", "It covers 400 hectares."),
    ("占地6000亩。", "It covers 6,000 mu (400 hectares)."),
    ("占地6000亩。", "It covers about 988 acres."),
    ("20里外。", "10 kilometres away."),
    ("1000多斤粮食。", "More than 500 kg of grain."),
    ("6公里外。", "3.7 miles away."),
    ("8英寸芯片。", "An 8-inch chip."),
    ("气温零下5℃。", "It was minus 5 degrees Celsius."),
    ("气温零下5℃。", "It was 5 degrees below zero."),
    ("时速160公里。", "At 160 km/h."),
    ("第26届电影节。", "The 26th film festival."),
    ("第三代半导体。", "Third-generation semiconductors."),
    ("以3比1取胜。", "They won 3-1."),
    ("推进5G建设。", "It builds 5G networks."),
    ("24小时值守。", "They watch around the clock."),
    ("确诊417.6万例。", "About 4.2 million cases were confirmed."),
    ("“十三五”期间。", "During the 13th Five-Year Plan."),
    ("三峡水库。", "The Three Gorges reservoir."),
    ("新冠疫情。", "The COVID-19 pandemic."),
    ("没有人知道。", "No one knows; they help one another."),
    ("持续一年半。", "It took one year and a half."),
    ("持续两个半小时。", "It took two and a half hours."),
    ("十几岁的歌手。", "A teenage singer."),
    ("1至6月增长。", "It grew in the first six months."),
    ("第74集团军。", "The No.74 Group Army."),
    ("第三条路。", "A third way."),
    ("五分之一的人。", "A fifth work there."),
    ("五十分之一。", "One-fiftieth of it."),
    ("晚上九点半。", "At half past nine in the evening."),
    ("上午9点半。", "At half past nine o'clock."),
    ("2018财年。", "In FY18."),
    ("成立65周年。", "The 65th anniversary."),
    ("党的十八大。", "The 18th National Congress."),
    ("八一建军节。", "Army Day on August 1."),
    ("重17磅。", "It weighs 17 pounds."),
    ("1.1亿度电。", "110 million kilowatt-hours."),
    ("加大力度。", "They redoubled efforts."),
    ("22时至23时。", "Between 2200 and 2300."),
    ("25日均已发布。", "Both were issued on the 25th."),
    ("费用156万韩元。", "It cost KRW1.56 million."),
    ("1亿~1.5亿吨。", "100 million tons-150 million tons."),
]

FOUND = [
    ("投资20亿元。", "Investment is 20 billion yuan.", Difference.CHANGED, "10 times as much"),
    ("投资20亿元。", "Investment is 200 million yuan.", Difference.CHANGED, "10 times less"),
    ("投资2.03亿元。", "Investment is 2.03 billion yuan.", Difference.CHANGED, "10 times as much"),
    ("新增3009例。", "There were 309 cases.", Difference.CHANGED, "3,009"),
    ("新增54例。", "There were 43 cases.", Difference.CHANGED, "43"),
    ("新增58101人。", "It added 58,100 people.", Difference.CHANGED, "58,100"),
    ("份额近50%。", "Nearly 15% of the market.", Difference.CHANGED, "15%"),
    ("投资20亿元。", "Investment is $2 billion.", Difference.UNIT, "another currency"),
    ("投资3亿美元。", "Investment is 300 million yuan.", Difference.UNIT, "another currency"),
    ("投资60亿港元。", "Investment is 6 billion yuan.", Difference.UNIT, "another currency"),
    ("占地6000亩。", "It covers 6,000 acres.", Difference.UNIT, "another unit"),
    ("全长1600公里。", "It is 1600 miles long.", Difference.UNIT, "another unit"),
    ("投入34.5亿元。", "It spent 3.45 billion US$.", Difference.UNIT, "another currency"),
    ("1000斤粮食。", "There are 1,000 kilograms of grain.", Difference.UNIT, "another unit"),
    ("20里外。", "It is 20 miles away.", Difference.UNIT, "another unit"),
    ("20公里外。", "It is 20 miles away.", Difference.UNIT, "another unit"),
    ("下降2个百分点。", "It fell by 2%.", Difference.UNIT, "percentage points"),
    ("下降2%。", "It fell by 2 percentage points.", Difference.UNIT, "percentage points"),
    ("增长35人。", "It rose by 35%.", Difference.UNIT, "another unit"),
    ("4700吨成品油。", "Refined oil of 4,700 yuan.", Difference.UNIT, "another unit"),
    ("总计340余项。", "There are many projects.", Difference.MISSING, "more than 340"),
    ("年产3000吨，产值5亿元。", "It makes 3,000 tonnes.", Difference.MISSING, "500 million yuan"),
    ("7月25日开工。", "Work began.", Difference.MISSING, "25 July"),
    ("2019年开工。", "Work began.", Difference.MISSING, "2019"),
    ("截至20时。", "So far.", Difference.MISSING, "8 pm"),
    ("上半年增长。", "It grew.", Difference.MISSING, "first half"),
    ("企业增长。", "Growth at 30 companies.", Difference.ADDED, "30"),
    ("企业增长。", "Growth at three companies.", Difference.ADDED, "three"),
    ("企业增长。", "Growth of 20%.", Difference.ADDED, "20%"),
    ("企业增长。", "Growth of $20 million.", Difference.ADDED, "$20 million"),
    ("企业增长。", "Growth to the fifth place.", Difference.ADDED, "fifth"),
    (
        "新增30人，其中5人重症。",
        "It added 30, of whom 5 are serious and 8 died.",
        Difference.ADDED,
        "8",
    ),
    ("26日开工。", "Work began for 26 days.", Difference.DATE, "a duration"),
    ("26日开工。", "Work began for 26 months.", Difference.DATE, "a duration"),
    ("7月25日开工。", "Work began on June 25.", Difference.DATE, "June"),
    ("7月25日开工。", "Work began on July 26.", Difference.DATE, "July 26"),
    ("2019年开工。", "Work began in 2018.", Difference.DATE, "2018"),
    ("企业增长。", "It grew in 2018.", Difference.DATE, "2018"),
    ("企业增长。", "It grew on July 4.", Difference.DATE, "July"),
    ("6月开工。", "Work began in May.", Difference.DATE, "May"),
    ("截至20时。", "As of 9 pm.", Difference.CHANGED, "9 pm"),
    ("份额近50%。", "More than 50% of the market.", Difference.APPROXIMATION, "opposite"),
    ("不超过30人。", "More than 30 people.", Difference.APPROXIMATION, "opposite"),
    ("时长24小时。", "It lasts 48 hours.", Difference.CHANGED, "48 hours"),
    ("持续3年。", "It lasts 3 months.", Difference.UNIT, "3 months"),
    ("放大100万倍。", "It magnifies 10,000 times.", Difference.CHANGED, "100 times less"),
    ("第26届电影节。", "The 25th film festival.", Difference.CHANGED, "25th"),
    ("气温零下5℃。", "It was 5 degrees Celsius.", Difference.CHANGED, "5 degrees"),
    ("数亿美元订单。", "Orders of billions of dollars.", Difference.CHANGED, "10 times as much"),
]

SOFT = [
    ("份额近50%。", "It has 50% of the market.", Difference.APPROXIMATION),
    ("总计340余项。", "There are 340 projects.", Difference.APPROXIMATION),
    ("约9亿元。", "It is worth 900 million yuan.", Difference.APPROXIMATION),
    ("25日开工。", "Work began on July 25.", Difference.DATE),
    ("7月25日开工。", "Work began on July 25, 2020.", Difference.DATE),
    ("企业增长。", "Thousands of companies grew.", Difference.ADDED),
    ("25日开工。", "Work began on Saturday.", Difference.MISSING),
]


@pytest.mark.parametrize(("chinese", "english"), ACCEPTED, ids=[f"{z}={e}" for z, e in ACCEPTED])
def test_accepts(chinese: str, english: str) -> None:
    assert [m.message for m in compare_figures(read_figures(chinese), english)] == []


@pytest.mark.parametrize(
    ("chinese", "english", "difference", "words"), FOUND, ids=[f"{c[0]}={c[1]}" for c in FOUND]
)
def test_tells(chinese: str, english: str, difference: Difference, words: str) -> None:
    serious = [m for m in compare_figures(read_figures(chinese), english) if m.is_serious]
    assert difference in [m.difference for m in serious]
    assert any(words in m.message for m in serious)


@pytest.mark.parametrize(("chinese", "english", "difference"), SOFT, ids=[c[1] for c in SOFT])
def test_tells_softly(chinese: str, english: str, difference: Difference) -> None:
    mismatches = compare_figures(read_figures(chinese), english)
    assert [(m.difference, m.is_serious) for m in mismatches] == [(difference, False)]


def test_message_names_both_sides_and_the_factor() -> None:
    (mismatch,) = compare_figures(read_figures("投资20亿元。"), "Investment is 20 billion yuan.")
    assert mismatch.message == (
        "The source says 2 billion yuan (20亿元); the English says 20 billion yuan"
        " (10 times as much)."
    )
    assert mismatch.found == "20 billion yuan"
    assert mismatch.figure is not None
    assert mismatch.figure.source == "20亿元"


def test_known_names_are_not_read() -> None:
    english = "The 863 Program and the three science cities grew."
    assert [m.found for m in compare_figures((), english)] == ["863", "three"]
    assert compare_figures((), english, known=["863 Program", "three science cities"]) == ()


def test_nothing_to_compare() -> None:
    assert compare_figures((), "") == ()
