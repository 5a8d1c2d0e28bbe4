"""What the comparison of figures accepts and what it tells."""

from __future__ import annotations

import pytest

from zhbrief.translate.comparison import Difference, compare_figures
from zhbrief.translate.figures import read_figures
from zhbrief.translate.model import Constraint, Kind

ACCEPTED = [
    ("每车不能超过20人。", "No bus may carry more than 20 people."),
    ("每车最多不得超过20人。", "Each bus carries at most 20 people."),
    ("每班不得少于5人。", "A class cannot have fewer than five people."),
    ("8月底完工。", "It will be done by the end of August."),
    ("8月底完工。", "It will be done in late August."),
    ("8月底完工。", "It will be done on 31 August."),
    ("12月中旬开工。", "Work starts on 15 December."),
    ("2005年初开工。", "Work began in January 2005."),
    ("2005年年底开工。", "Work began in December 2005."),
    ("2005年中国建厂。", "China built a plant in 2005."),
    ("14时28分04秒地震。", "The quake struck at 2:28:04 pm."),
    ("14时28分04秒地震。", "The quake struck at 14:28:04."),
    ("在991年，他出海了。", "In 991, he went to sea."),
    ("用时1分44秒93。", "It took 1:44.93."),
    ("用时1分44秒93。", "It took one minute and 44.93 seconds."),
    ("用时1:44.93。", "It took 1 minute 44.93 seconds."),
    ("用时2小时11分35秒。", "It took 2:11:35."),
    ("用时2小时11分35秒。", "It took two hours, 11 minutes and 35 seconds."),
    ("成绩为3分42秒。", "The time was 3:42."),
    ("时间一分一秒过去。", "Time passes."),
    ("令人心碎——2300万人挨饿。", "Heart-breaking: 23 million people are hungry."),
    ("病毒有二十面体外壳。", "The virus has an icosahedral shell."),
    ("她技惊四座。", "She amazed everyone."),
    ("1986年至88年三连胜。", "It won three times from 1986 to 1988."),
    ("有25万种花。", "There are a quarter of a million kinds of flowers."),
    ("以21:25被对手扳回一局。", "It lost that set 21-25."),
    ("百老汇明星来了。", "Broadway stars came."),
    ("新增19台实名制设备。", "It added 19 real-name devices."),
    ("财政部等四部委发文。", "The Ministry of Finance and three other ministries issued it."),
    ("两队各占一半。", "The two teams are evenly split."),
    ("一两天前他来了。", "He came a day or two ago."),
    ("确诊206737例。", "It has 2,06,737 cases."),
    ("排名第154位，还在下降。", "It ranks 154th, and is falling."),
    ("需要二到四周。", "It takes two to four weeks."),
    ("访问美国和加拿大。", "They went to the US and Canada and spoke in the two countries."),
    ("还剩1分30秒。", "There are 90 seconds left."),
    ("由1∶1改为2∶1。", "It went from 1:1 to 2:1."),
    ("面积3136mm2。", "An area of 3,136 mm²."),
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
    ("19世纪30年代。", "In the thirties of the 19th century."),
    ("20世纪70年代。", "In the 70s of the 20th century."),
    ("15世纪80年代。", "In the 15th century, in the 80s."),
    ("7月22日至25日14时。", "From July 22-25 14:00."),
    ("下半年增长。", "It grew in the next half of the year."),
    ("十一月至次年二月。", "Open Nov-Feb."),
    ("2020-07-26 19:43:50发布。", "2020-07-26:19:43:50."),
    ("截至13时55分。", "As of 13.55 p.m."),
    ("截至14时40分。", "As of 14.40 local time."),
    ("五十年来。", "Over the past half a century."),
    ("持续两周。", "For a fortnight."),
    ("江苏、浙江、辽宁3省。", "Jiangsu, Zhejiang and Liaoning provinces."),
    ("南风二三间四级。", "A southerly wind of force 2 to 4."),
    ("近90载光阴。", "Nearly 90 years."),
    ("水量达17.5亿立方英尺。", "The volume is 1.75 billion cubic feet."),
    ("不小于50公顷。", "No smaller than 50 hectares."),
    ("6000多亩地。", "Over 6,000 mu (400 hectares) of land."),
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
    ("用时1分44秒93。", "It took 1:44.39.", Difference.CHANGED, "1:44.39"),
    ("用时2小时11分35秒。", "It took 2:11:53.", Difference.MISSING, "2 hours"),
    ("用时2小时11分35秒。", "It took 2 hours.", Difference.CHANGED, "2 hours"),
    ("在991年，他出海了。", "In 991 years, he went to sea.", Difference.MISSING, "991"),
    ("由1∶1改为2∶1。", "It stays at 1:1.", Difference.MISSING, "2"),
    ("7月25日开工。", "Work began on the 25th.", Difference.DATE, "no month"),
    ("8月底完工。", "It will be done on August 12th.", Difference.DATE, "12 August"),
    ("8月底完工。", "It will be done in early August.", Difference.DATE, "early August"),
    (
        "每车不能超过20人。",
        "Each bus carries more than 20 people.",
        Difference.APPROXIMATION,
        "opp",
    ),
    ("14时28分04秒地震。", "The quake struck at 2:28 pm.", Difference.CHANGED, "2:28 pm"),
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
    ("十几天来降雨。", "It rained for more than a decade.", Difference.UNIT, "decade"),
    ("27日下午开会。", "They met in the afternoon of 27.", Difference.DATE, "says 27"),
    ("2020上半年20家上市。", "Twenty were listed in the first half.", Difference.MISSING, "2020"),
    ("截至2时40分。", "As of 2.40 p.m.", Difference.CHANGED, "2.40 p.m."),
    ("水量达17.5亿立方米。", "It is 1.75 billion cubic feet.", Difference.UNIT, "another unit"),
    ("售价2182元。", "It costs 2,200 yuan.", Difference.CHANGED, "2,200 yuan"),
    ("数千年来如此。", "It grew for thousands of years by 1800%.", Difference.ADDED, "1800%"),
    ("25日16时开会。", "On the 25th at 16:00, 16 firms met.", Difference.ADDED, "16"),
    ("数亿美元订单。", "Orders of billions of dollars.", Difference.CHANGED, "10 times as much"),
]

SOFT = [
    ("份额近50%。", "It has 50% of the market.", Difference.APPROXIMATION),
    ("总计340余项。", "There are 340 projects.", Difference.APPROXIMATION),
    ("约9亿元。", "It is worth 900 million yuan.", Difference.APPROXIMATION),
    ("9万余座桥、2万余座隧道。", "Over 90,000 bridges, 20,000 tunnels.", Difference.APPROXIMATION),
    ("半数以上的政府部门。", "Half of the government.", Difference.APPROXIMATION),
    ("九尺钢琴。", "A nine-foot piano.", Difference.UNIT),
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


EXCHANGED = [
    ("2019年增长3%，2020年增长5%。", "It grew by 5% in 2019 and 3% in 2020."),
    ("2019年增长3%，2020年增长5%。", "In 2019 it grew by 5%; in 2020, by 3%."),
    ("从3.8%提高到4.5%。", "It rose from 4.5% to 3.8%."),
    ("出口30亿元，进口20亿元。", "Exports were 2 billion yuan, imports 3 billion yuan."),
    ("出口30亿元，进口20亿元。", "Imports were 3 billion yuan, exports 2 billion yuan."),
    ("一季度售出300辆，二季度售出500辆。", "It sold 500 in Q1 and 300 in Q2."),
    ("死亡3人，受伤15人。", "There were 15 deaths and 3 people were injured."),
    ("城镇增长3%、农村增长5%。", "It was up 5% in towns and 3% in the countryside."),
    ("长12米、宽3米。", "It is 3 metres long and 12 metres wide."),
    ("共有46艘舰艇和40余架战机。", "There were over 40 ships and 46 fighter planes."),
    ("三月、四月分别增长7%和9%。", "It grew by 9% in March and 7% in April."),
]
KEPT = [
    ("2019年增长3%，2020年增长5%。", "It grew by 5% in 2020 and 3% in 2019."),
    ("2019年增长3%，2020年增长5%。", "It grew by 3% and 5% in 2019 and 2020."),
    ("2019年增长3%，2020年增长5%。", "In 2020 it grew by 5%, up from 3% in 2019."),
    ("从3.8%提高到4.5%。", "It rose to 4.5% from 3.8%."),
    ("从36亿欧元（约合42亿美元）增至43亿欧元（50亿美元）。",
     "It rises to 4.3 billion euros ($5 billion) from 3.6 billion euros (about $4.2 billion)."),
    ("315户1339名群众撤离。", "1,339 people from 315 households were evacuated."),
    ("在7亿用户中，有1.34亿为学生。", "134 million of the 700 million users are students."),
    ("已有四个中心，共提供2600间房。", "2,600 rooms are offered in four centres."),
    ("运来135万个袋子、13万把铁锹等6类物资。",
     "Six kinds of goods came, such as 1.35 million bags and 130,000 spades."),
    ("三月、四月分别增长7%和9%。", "In March and April it grew by 7% and 9%."),
    ("出口30亿元，进口20亿元。", "Imports were 2 billion yuan, exports 3 billion yuan."),
]  # fmt: skip


@pytest.mark.parametrize(("chinese", "english"), EXCHANGED, ids=[e for _, e in EXCHANGED])
def test_tells_figures_that_changed_places(chinese: str, english: str) -> None:
    mismatches = compare_figures(read_figures(chinese), english, source=chinese)
    assert [m.difference for m in mismatches if m.is_serious] == [Difference.EXCHANGED]


@pytest.mark.parametrize(("chinese", "english"), KEPT, ids=[e for _, e in KEPT])
def test_another_order_is_no_exchange(chinese: str, english: str) -> None:
    mismatches = compare_figures(read_figures(chinese), english, source=chinese)
    assert [m.message for m in mismatches] == []


def test_terms_tell_which_figure_changed_places() -> None:
    chinese = "甲公司增长3%，乙公司增长5%。"
    terms = [
        Constraint(0, 3, "甲公司", "Alpha", Kind.NAME),
        Constraint(8, 11, "乙公司", "Beta", Kind.NAME),
    ]
    figures = read_figures(chinese)
    swapped, kept = "Beta grew by 3% and Alpha by 5%.", "Beta grew by 5% and Alpha by 3%."
    (mismatch,) = compare_figures(figures, swapped, source=chinese, terms=terms)
    assert mismatch.message == ("3% (3%) and 5% (5%) seem to have changed places in the English.")
    assert compare_figures(figures, kept, source=chinese, terms=terms) == ()


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


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("8月底完工。", "It will be done in August."),
        ("2005年初开工。", "Work began in 2005."),
        ("6月开门。", "Door 1 opened in June."),
    ],
    ids=["month", "year", "stray digit"],
)
def test_doubts(chinese: str, english: str) -> None:
    (mismatch,) = compare_figures(read_figures(chinese), english)
    assert not mismatch.is_serious


def test_what_is_counted_tells_that_figures_kept_their_places() -> None:
    source = "壁画用30个故事、358个人物再现历史。"
    figures = read_figures(source)
    right = "The mural uses 358 characters to tell about history with 30 stories."
    wrong = "The mural uses 30 characters to tell about history with 358 stories."
    assert compare_figures(figures, right, source=source) == ()
    assert [m.difference for m in compare_figures(figures, wrong, source=source)] == [
        Difference.EXCHANGED
    ]
