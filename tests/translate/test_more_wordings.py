"""Wordings of good translators that the comparison once took for faults, and their faulty twins."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks.constrained import Figures
from zhbrief.translate.comparison import compare_figures
from zhbrief.translate.constraints import Context
from zhbrief.translate.figures import read_figures
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate

ACCEPTED = """
95后喜欢它。|The post-1995 generation likes it.
95后喜欢它。|Those born in the late 1990s like it.
00后喜欢它。|Those born after 2000 like it.
80后喜欢它。|The post-1980s generation likes it.
凌晨12时30分停电。|The power failed at 12:30 am.
该市有150万人。|The city has one and a half million people.
投资25亿元。|It invested two and a half billion yuan.
新规使船厂的订单减半。|The new rule cut the shipyard’s orders in half.
渔船的油耗有望减半。|The boats’ use of fuel may be halved.
门店的客流腰斩。|The shop’s visitors were cut in half.
俱乐部签下两名四分卫。|The club signed two quarterbacks.
画展改在六本木举办。|The exhibition moved to Roppongi.
安倍晋三通过书面形式答复。|Shinzo Abe answered in writing.
替补队员在第三节得分。|The substitute scored in the third quarter.
首节客队18比21落后。|The visitors trailed 18-21 after the first quarter.
首节客队18比21落后。|The visitors trailed 18-21 after the opening period.
该行业的出口第二季回升。|The industry’s exports recovered in the second quarter.
这口钟铸于17世纪。|The bell was cast in the 1600s.
Ⅱ型材料更耐热。|Material of type 2 stands more heat.
Ⅱ型材料更耐热。|Material of type II stands more heat.
女排以19:25丢掉首局。|The women lost the first set 19:25.
愿明年的收成更好。|May next year’s harvest be better.
今年3月的进水量。|The inflow in March this year.
茶会12、13日一连两天在园中举办。|The tea party was held in the garden on the 12th and 13th.
5日至7日连续三天停水。|There is no water from the 5th to the 7th.
木匠常说一分钱一分货。|You get what you pay for, as carpenters say.
不浪费每一分钱。|Not a cent is wasted.
弟弟比我小一岁。|My brother is a year younger than me.
桃子熟得早，现在才五月。|The peaches are early; it is only May.
120急救车开到了村口。|The ambulance drove to the edge of the village.
他先打了110报警。|First he called the police.
有疑问可拨打12580咨询。|Call 12580 with questions.
课程适合8个月至15岁的孩子。|The course is for children aged from 8 months to 15 years.
运煤7亿吨，收粮640亿斤。|It moved 700 million tonnes of coal, 32 million tonnes of grain.
这五名船员已经上岸。|The sailors have come ashore.
招牌上只有“开水”二个字。|The sign says only “hot water”.
博物馆今（9）日闭馆。|The museum is closed today, the 9th.
十九大以来，村里通了公路。|Since the 19th CPC National Congress the village has had a road.
911事件改变了机场安检。|The events of 9/11 changed airport checks.
泵站二十四小时运转。|The pumps run on a 7x24 basis.
两国谈妥数十亿美元的铁路合同。|The two countries agreed on a multibillion-dollar railway contract.
温室里达到30摄氏度。|It reaches 86 degrees in the greenhouse.
温室里达到30摄氏度。|It reaches 86 degrees Fahrenheit in the greenhouse.
报名人数超3万。|Entries top 30,000.
到场的不到5000人。|Just shy of 5,000 came.
他拿到了10年多次签证。|He got a ten-year multiple-entry visa.
双十一的快递堆成了山。|Parcels of the 11.11 sale piled up.
千百年来，船工走这条水道。|For thousands of years boatmen have used this channel.
决赛成绩为2分07秒315。|The time in the final was 2:07.315.
离开船还有一两个小时。|The ship leaves in another hour or two.
7.合作社开了四次会。|The co-operative met four times.
7.合作社开了四次会。|7. The co-operative met four times.
停航的是5月6、7、9和11日。|The ferry stops on 6, 7, 9 and 11 May.
第12-3和12-4条另有规定。|Articles 12-3 and 12-4 say otherwise.
罚则见第310、312、313和315条。|The fines are in articles 310, 312, 313 and 315.
2012-2013两年期的帐目。|The accounts of the biennium 2012-2013.
渔权见第五条。|Fishing rights are in article V.
章程第八章管分红。|Chapter VIII of the statutes is on dividends.
2009年5月3日至6月8日，泉州。|Quanzhou, 3 May-8 June 2009.
回收瓶子的百分比提高。|The percentage of bottles returned has risen.
第4.07条已经删去。|Article 4.07 is gone.
计划只管2011日历年。|The plan is for the 2011 calendar year alone.
9月2日夜约10时断电。|The power went off at about 10 pm on 2 September.
全县养蜂人40120人，少了0.7%。|The county has 40,120 bee-keepers, 0.7 per cent fewer.
学生买了半价票。|The student bought a half-price ticket.
鱼价连续下跌四周。|Fish has got cheaper for four weeks.
三到五月孵出90只。|90 hatched from March to May.
1972-74 赛季他都在场上。|He played in 1972-74.
商会谈到北方四岛的渔场。|The chamber spoke of the fishing grounds off the islands.
漏水点减到两位数。|The leaks are down to double digits.
书里写十二月党人。|The book is about the Decembrists.
第三党的席位不多。|The third party has few seats.
合同漏洞百出。|The contract is full of holes.
成百上千万人会用上新水源。|Millions will use the new source of water.
损耗无法超过1.5%。|Losses can be no more than 1.5%.
20世纪之交，镇上有了电灯。|At the turn of the twentieth century the town got electric light.
产量翻了三倍。|Output has tripled.
保修期在两年半以上。|The warranty is for more than 2½ years.
四个半月大的小熊猫。|A 4½-month-old red panda.
书库将增加50多万册。|The library will gain more than a half-million volumes.
还有六个乡镇没通车。|Some half-dozen towns still have no bus.
大约250万人用这条线。|About two million and a half people use this line.
28名学徒中有21名留下。|Twenty-one of the 28 apprentices stayed.
次品率只有千分之一。|Only one in a thousand is faulty.
数十万人乘船过江。|Hundred of thousands cross the river by boat.
货款为200-300万卢布。|The goods cost RUB2-3 million.
船价为400万至600万美元。|The boat costs $4 to 6 million.
读者多为30~40岁。|Most readers are in their thirties and forties.
水利部等四部门来人检查。|The Ministry of Water Resources and other three departments came to look.
本季9胜4负2平。|The season has nine wins, four losses and two draws.
销量下半财年或会好转。|Sales may get better in the second half of the fiscal year.
911事件后航班少了。|There were fewer flights after September 11.
渡轮停开（8月3及4日）。|The ferry does not run (3 and 4 August).
球会付给Petrov 1.2 亿英镑。|The club pays Petrov £120 million.
截至去年第三季，全区零投诉。|The district had no complaints as of the third quarter of last year.
福建、江西等5省停止征收。|Fujian, Jiangxi and three other provinces have stopped it.
新船售价460,000起。|The new boat sells at prices starting from RMB460,000.
1950和60年代种下这些树。|The trees were planted in the 1950s and 60s.
掌柜已将近80岁。|The owner has nearly eight decades behind him.
船坞还需近30日才能用。|The dock needs nearly 30 days more.
五十多年前，码头还是沙滩。|More than a half-century ago the pier was a beach.
过去五年以来没有涨价。|Prices have not risen in the past half-decade.
20世纪70年代中期建成。|It was built in the mid-1970's.
叶子有大约一英尺宽。|The leaf is about a foot wide.
老人把渔村说得入木三分。|The old man drew the village with great insight.
盐度只变几个百分点。|The salt changes by a few percentage points.
村里有30万10岁以下孩子种牙。|There are 300,000 children under 10 with new teeth.
上一季度换了新泵。|New pumps came last quarter.
水厂 24/7 有人值守。|The works are manned around the clock.
钟楼迎来两百周年纪念日。|The clock tower marks its bicentennial.
模型船叫“五月花”。|The model ship is called the Mayflower.
工程赶在十一国庆前完工。|The work was done before the holiday of October 1.
ε4片段在鱼里少见。|The ε4 segment is rare in fish.
学徒三年半后出师。|The apprentice was done three-and-a-half years later.
4月、5月、6月各涨12%、15%、9%。|April, May and June saw rises of 12%, 15% and 9%.
水位表(4月2日06H00-4月3日06H00)。|Water levels from 2 April 06H00 to 3 April 06H00.
灯塔得过二十多个奖。|The lighthouse has more than two dozen awards.
船上共有23人。|There are two dozen people on board.
船坞空了半年。|The dock stood empty for half a year.
船坞空了半年。|The dock stood empty for six months.
等了半小时。|They waited for half an hour.
等了半小时。|They waited for 30 minutes.
等了半个月。|They waited for two weeks.
等了半个月。|They waited for half a month.
走了半个世纪。|It ran for half a century.
票价打七五折。|Tickets are 25% off.
票价打七五折。|Tickets cost 75% of the price.
船上有十几人。|There were more than a dozen people on board.
午夜12点关门。|It closes at 12 midnight.
新船民国117年下水。|The new boat will be launched in 2028.
全镇共有10万零500人。|The town has 100,500 people.
订单增长了一倍半。|Orders grew by 150%.
至少有6500人报名。|At least 6,500 people have entered.
商会谈“一国两制”。|The chamber speaks of “one country, two systems”.
渔船2013年9月2日至18日期间返港。|The boats return from 2 to 18 September 2013.
"""
TOLD = """
80后喜欢它。|80-year-olds like it.
猪肉15元一斤。|Pork costs 15 yuan a kilogram.
17岁的他进入16强。|He, 17, became a 16-year-old.
该国有14亿人。|The country has one and a half billion people.
新船民国117年下水。|The new boat will be launched in 2017.
新船民国117年下水。|The new boat will be launched in the year 117.
全镇共有10万零500人。|The town has 100,000 people.
订单增长了一倍半。|Orders doubled.
至少有6500人报名。|At most 6,500 people have entered.
船坞空了半年。|The dock stood empty for half a month.
等了半小时。|They waited for half a day.
票价打七五折。|Tickets are 75% off.
船上有十几人。|There were dozens of people on board.
这口钟铸于17世纪。|The bell was cast in the 1700s.
替补队员在第三节得分。|The substitute scored in the fourth quarter.
女排以19:25丢掉首局。|The women lost the first set 19:24.
该行业的出口第二季回升。|The industry’s exports recovered in the third quarter.
课程适合8个月至15岁的孩子。|The course is for children aged from 8 to 15 years.
温室里达到30摄氏度。|It reaches 76 degrees in the greenhouse.
运煤7亿吨，收粮640亿斤。|It moved 700 million tonnes of coal, 3.2 million tonnes of grain.
7日共三天停水。|There is no water on the 7th.
五名船员已经上岸。|The sailors have come ashore.
桃子熟得早，现在才五月。|The peaches are early; it is only June.
两国谈妥数十亿美元的铁路合同。|The two countries agreed on a multimillion-dollar railway contract.
博物馆今（9）日闭馆。|The museum is closed today, the 8th.
十九大以来，村里通了公路。|Since the 18th CPC National Congress the village has had a road.
停航的是5月6、7、9和11日。|The ferry stops on 6, 7, 8 and 11 May.
渔权见第五条。|Fishing rights are in article IV.
第4.07条已经删去。|Article 4.08 is gone.
罚则见第310、312、313和315条。|The fines are in articles 310, 312, 313 and 316.
9月2日夜约10时断电。|The power went off at about 10 am on 2 September.
三到五月孵出90只。|90 hatched from April to May.
书库将增加50多万册。|The library will gain more than a half-billion volumes.
船价为400万至600万美元。|The boat costs $4 to 7 million.
损耗无法超过1.5%。|Losses can be more than 1.5%.
鱼价连续下跌四周。|Fish has got cheaper for three weeks.
大约250万人用这条线。|About two million people use this line.
河上有71条船。|There are seven dozen boats on the river.
拨打12580咨询。|Call 12581 with questions.
"""


def _pairs(table: str) -> list[list[str]]:
    return [line.split("|") for line in table.strip().splitlines()]


def _serious(chinese: str, english: str) -> list[str]:
    context = Context.of([chinese], Glossary.builtin())
    source = context.prepare(chinese)
    findings = Figures().flags(source, Candidate(english), context.glossary)
    return [flag.message for flag in findings]


@pytest.mark.parametrize(("chinese", "english"), _pairs(ACCEPTED))
def test_accepts(chinese: str, english: str) -> None:
    assert not _serious(chinese, english)


@pytest.mark.parametrize(("chinese", "english"), _pairs(TOLD))
def test_tells(chinese: str, english: str) -> None:
    assert _serious(chinese, english)


def test_the_digits_of_a_known_name_may_be_said_otherwise() -> None:
    figures = read_figures("党的十八大")
    known = ("18th National Congress of the Communist Party of China",)
    assert not compare_figures(figures, "the 18th CPC congress", known=known)
    assert compare_figures(figures, "18 million at the congress", known=known)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("博物馆今（9）日闭馆。", "today (the 9th)"),
        ("昨(3)日开幕。", "yesterday (the 3rd)"),
        ("课程适合8个月至15岁的孩子。", "eight months"),
        ("婴儿一岁。", "1 year old"),
        ("该行业的出口第二季回升。", "the second quarter"),
    ],
)
def test_english(chinese: str, english: str) -> None:
    assert english in [figure.english for figure in read_figures(chinese)]


@pytest.mark.parametrize(
    "chinese", ["这部剧第二季开播。", "第三节课上数学。", "应该两个月内完成。"]
)
def test_no_quarter_and_no_count_that_points_back(chinese: str) -> None:
    figures = read_figures(chinese)
    assert all(figure.kind != "period" for figure in figures)
    assert figures[0].is_required or figures[0].kind == "ordinal"
