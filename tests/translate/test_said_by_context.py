"""Figures that English says in other words, because of what stands around them; and faults."""

from __future__ import annotations

from collections.abc import Callable, Collection

import pytest

Doubts = Callable[[Collection[str], str, str], list[str]]
CODES = ("FIGURE", "UNSUPPORTED")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "他因受贿罪被判处有期徒刑3年6个月。",
            "He was sentenced to three and a half years in prison for bribery.",
        ),
        ("整修工程历时一年零六个月。", "The renovation took a year and a half."),
        (
            "谈判持续了2年6个月才达成协议。",
            "The talks lasted two and a half years before a deal was reached.",
        ),
        ("2年3个月后，他重返赛场。", "Two and a quarter years later he returned to the field."),
        ("1年3个月后他再次当选。", "Fifteen months later he was elected again."),
        (
            "法院判处其死刑，缓期二年执行。",
            "The court sentenced him to death with a two-year reprieve.",
        ),
        ("他被判处死刑缓期二年。", "He was given a suspended death sentence."),
        (
            "他被判处死刑，缓期两年执行，剥夺政治权利终身。",
            "He was handed a death sentence suspended for two years.",
        ),
        ("其被判死刑，緩期二年執行。", "He received a suspended death sentence."),
        ("印花税税率为千分之三。", "The stamp duty rate is 0.3%."),
        ("印花稅率為千分之一。", "The stamp duty rate is 0.1 percent."),
        ("佣金为万分之五。", "The commission is 0.05%."),
        ("佣金万分之二点五。", "The commission is 0.025 percent."),
        ("死亡率只有万分之三。", "The mortality rate is only three in 10,000."),
        ("发病率约为十万分之五。", "The incidence is about five per 100,000."),
        ("误差不超过百万分之一。", "The error does not exceed one millionth."),
        ("今天是九一八事变纪念日。", "Today is the anniversary of the September 18 Incident."),
        ("今天是九一八事变纪念日。", "Today is the anniversary of the Mukden Incident."),
        ("勿忘九一八，沈阳鸣响警报。", "Never forget September 18: sirens sounded in Shenyang."),
        ("台灣各地紀念二二八事件。", "Taiwan commemorated the 228 Incident."),
        ("台灣各地紀念二二八。", "Taiwan commemorated the February 28 Incident."),
        ("他写过五四运动史。", "He wrote a history of the May Fourth Movement."),
        ("五四青年节到来之际，学校举行活动。", "On Youth Day the school held events."),
        (
            "七七事变后，全面抗战爆发。",
            "After the Marco Polo Bridge Incident, full-scale war broke out.",
        ),
        ("七七事变后，全面抗战爆发。", "After the July 7 Incident, full-scale war broke out."),
        ("九一一恐怖袭击改变了美国。", "The 9/11 attacks changed America."),
        ("五四精神激励着青年。", "The spirit of May Fourth inspires the young."),
        ("他得到28分11篮板。", "He had 28 points and 11 rebounds."),
        ("他得到28分11篮板的两双数据。", "He posted a double-double of 28 points and 11 rebounds."),
        (
            "詹姆斯砍下28分、11个篮板和10次助攻的三双。",
            "James had a triple-double with 28 points, 11 rebounds and 10 assists.",
        ),
        ("他拿下28分11籃板8助攻。", "He had 28 points, 11 boards and eight assists."),
        ("他全场贡献三双。", "He recorded a triple-double."),
        ("学习不能三天打鱼两天晒网。", "You cannot study by fits and starts."),
        ("学习不能三天打鱼，两天晒网。", "You cannot study half-heartedly."),
        ("这样做事半功倍。", "This gets twice the result with half the effort."),
        ("这样做事半功倍。", "This is far more efficient."),
        (
            "方法不对就会事倍功半。",
            "With the wrong method you get half the result for twice the work.",
        ),
        ("两家公司半斤八两。", "The two firms are much of a muchness."),
        ("两人半斤八两，谁也不比谁强。", "The two are six of one and half a dozen of the other."),
        ("这项政策可谓一石二鸟。", "The policy kills two birds with one stone."),
        ("此举一箭双雕。", "The move kills two birds with one stone."),
        ("一举两得的办法。", "A way to have it both ways."),
        ("秦始皇于公元前221年统一中国。", "Qin Shi Huang unified China in 221 BC."),
        ("秦始皇于公元前221年统一中国。", "Qin Shi Huang unified China in 221 B.C.E."),
        ("西元前221年，秦統一六國。", "In 221 BCE Qin unified the six states."),
        ("公元前5世纪，希腊城邦兴盛。", "In the 5th century BC the Greek cities flourished."),
        ("公元前3000年左右出现城市。", "Cities appeared around 3000 BC."),
        (
            "公元前770年至公元前476年是春秋时期。",
            "The Spring and Autumn period ran from 770 to 476 BC.",
        ),
        ("公元前770－前476年是春秋时期。", "The Spring and Autumn period ran from 770–476 BC."),
        ("战争发生在1576年至1577年。", "The war took place in 1576-77."),
        ("1939年至1945年第二次世界大战。", "World War II, 1939–45."),
        ("他在2015年至2016年间任职。", "He served in 2015-16."),
        ("维京人在880年代来到此地。", "Vikings came here in the 880s."),
        ("1920年代的上海。", "Shanghai in the 1920s."),
        ("概率为27/100。", "The probability is 27/100."),
        ("概率为27/100。", "The probability is 27 in 100."),
        ("概率为27/100。", "The probability is 27%."),
        ("第三纪的化石。", "Fossils of the Tertiary."),
        ("第四纪冰期。", "The Quaternary glaciation."),
        ("第三紀地層。", "Tertiary strata."),
        ("加入1/3杯糖。", "Add 1 / 3 cup of sugar."),
        ("三分之一的人反对。", "1 / 3 of the people are opposed."),
        ("最高气温华氏41至43度。", "Highs in the low forties."),
        ("他虚岁八十。", "He is 80 by Chinese reckoning."),
        ("他享年虚岁八十。", "He died aged 79."),
        ("中国队获得3金2银1铜。", "China won three golds, two silvers and one bronze."),
        (
            "中国代表团获得5枚金牌、3枚银牌。",
            "China's team won five gold medals and three silvers.",
        ),
        ("中國隊奪得12金8銀6銅。", "China took 12 golds, eight silvers and six bronzes."),
        ("他们收获两金一银。", "They won two golds and one silver."),
        (
            "公司被迫寻求逾1 0亿英镑的新融资。",
            "The company had to seek more than £1bn in new funding.",
        ),
        ("同时，近十亿人在挨饿。", "Meanwhile hundreds of millions of people go hungry."),
        (
            "二十一世纪不会重演二十世纪的悲剧。",
            "The twenty-first century will not repeat the tragedies of the last.",
        ),
        ("注意到2015年工作方案；", "Notes the programme of work for 2015;2"),
        (
            "他在3场比赛里场均得到13分、8个篮板和5次助攻。",
            "He had 13 points, eight rebounds and five assists a game in three games.",
        ),
        (
            "该病毒的基因组大小约在2.6到3.2万个碱基之间。",
            "The genome of the virus has approximately 26 to 32 kilobases.",
        ),
        ("其基因组约为2.64至3.17万个碱基。", "Its genome has about 26.4 to 31.7 kilobases."),
        ("教徒在四旬斋期间守斋。", "The faithful fast during Lent."),
        ("這违反了第2118(2013)号决议。", "This violates resolution 2118."),
        ("1576-77年的瘟疫造成大量死亡。", "The plague of 1576-77 killed many."),
        ("谁赢得了第49届超级碗？", "Who won Super Bowl XLIX?"),
        (
            "图表描绘了过去1000年中的气温变化。",
            "The graph shows changes over the past 1,000 years.",
        ),
        ("中医讲究阴阳五行。", "Chinese medicine rests on yin-yang and wuxing."),
    ],
)
def test_right_english_passes(doubts: Doubts, chinese: str, english: str) -> None:
    assert doubts(CODES, chinese, english) == []


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "他因受贿罪被判处有期徒刑3年6个月。",
            "He was sentenced to three years in prison for bribery.",
        ),
        (
            "他因受贿罪被判处有期徒刑3年6个月。",
            "He was sentenced to six and a half years in prison for bribery.",
        ),
        ("印花税税率为千分之三。", "The stamp duty rate is 3%."),
        ("佣金为万分之五。", "The commission is 0.5%."),
        ("他得到28分11篮板。", "He had 28 points and 12 rebounds."),
        ("秦始皇于公元前221年统一中国。", "Qin Shi Huang unified China in 221 AD."),
        ("公元前206年，刘邦攻入咸阳。", "In 206 AD Liu Bang entered Xianyang."),
        ("战争发生在1576年至1577年。", "The war took place in 1576-79."),
        ("维京人在880年代来到此地。", "Vikings came here in the 890s."),
        ("中国队获得3金2银1铜。", "China won two golds, three silvers and one bronze."),
        (
            "中国代表团获得5枚金牌、3枚银牌。",
            "China's team won three gold medals and five silvers.",
        ),
        ("中國隊奪得12金8銀6銅。", "China took eight golds, 12 silvers and six bronzes."),
        ("他们收获两金一银。", "They won one gold and two silvers."),
        (
            "公司被迫寻求逾1 0亿英镑的新融资。",
            "The company had to seek more than £10bn in new funding.",
        ),
        ("同时，近十亿人在挨饿。", "Meanwhile tens of millions of people go hungry."),
        ("其基因组约为2.64至3.17万个碱基。", "Its genome has about 26.4 to 33.7 kilobases."),
        ("這违反了第2118(2013)号决议。", "This violates resolution 2119."),
        ("1576-77年的瘟疫造成大量死亡。", "The plague of 1586-87 killed many."),
    ],
)
def test_wrong_english_is_told(doubts: Doubts, chinese: str, english: str) -> None:
    assert doubts(CODES, chinese, english)
