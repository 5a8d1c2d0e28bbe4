"""Figures that English says by other words, by a slip or in another form, and faulty twins."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks.constrained import Figures
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate

ACCEPTED = """
他盖这座棚花了一两年。|It took him a couple of years to build the shed.
漏水点从几百处减到几十处。|The leaks are down from hundreds to double digits.
他一年能赚几十万。|He makes a six-figure sum a year.
这两天码头很忙。|The quay has been busy lately.
一方要修桥，另一方要修路。|There are two camps: one wants a bridge, the other a road.
一位八十多岁的老人还在织网。|An octogenarian still makes nets.
一位83岁的老人还在织网。|An octogenarian still makes nets.
报纸每三个月出一期。|The paper comes out quarterly.
他上演帽子戏法，独进三球。|He scored a hat-trick.
小店1月1日开门。|The shop opens on New Year's Day.
小店12月25日关门。|The shop is closed on Christmas Day.
小店12月31日晚关门。|The shop closes on New Year's Eve.
小店2月14日卖花。|The shop sells flowers on Valentine's Day.
小店10月31日卖南瓜。|The shop sells pumpkins at Halloween.
他百分之百支持这个方案。|He fully supports the plan.
我100%同意。|I agree completely.
第三天，船到了。|Two days later the boat arrived.
主队2比0赢了。|The home team won two-nil.
主队2:0赢了。|The home team won 2-nil.
她6比0赢下首盘。|She won the first set 6-love.
产量提高了十倍。|Output rose by an order of magnitude.
锚重2.5吨。|The anchor weighs 2-1/2 tonnes.
锚重2.5吨。|The anchor weighs 2 1/2 tonnes.
他年近半百。|He is nearly fifty.
桥长1.6公里。|The bridge is a mile long.
2日的比赛由主队获胜。|The home team won the match on the second.
人民币跌破7.0元关口。|The yuan fell below 7.0.
销量突破300万辆。|Sales exceeded 3 million vehicles.
人数最多为300人。|At most 300 people took part.
他跑了42公里。|He ran a marathon.
七天无理由退货。|Goods can be returned within a week for no reason.
全年365天营业。|It is open all year round.
一年365天都营业。|It is open every day of the year.
一周七天营业。|It is open all week.
早上七点三刻。|A quarter to eight in the morning.
他得了满分100分。|He got full marks.
东盟十国。|ASEAN.
欧盟27国。|The EU.
七天七夜。|A week, day and night.
论文在三月的截止日期前交。|The papers came in before the March deadline.
五月的选举很激烈。|The May election was fierce.
前晚渔火通明。|Two nights ago the boats were lit.
前天他还在船上。|He was on the boat two days ago.
大前天他还在船上。|He was on the boat three days ago.
服务不是百分之百完美。|The service is not perfect.
浓度降到个位数。|The concentration is below 10.
每年365天、每周7天都有人守。|It is guarded seven days a week, 365 days a year.
他得到三双。|He had a triple-double.
他命中7个三分。|He made seven threes.
利率下调25个基点。|The rate was cut by a quarter of a point.
利率下调50个基点。|The rate was cut by half a percentage point.
利率上调0.25个百分点。|The rate rose by a quarter point.
利率上调25个基点。|The rate rose by 0.25 percentage point.
超过一半。|The majority.
母子三人获救。|A mother and her two children were saved.
包括他在内的四人获救。|He and three others were saved.
长征五号B火箭。|A Long March-5B rocket.
上世纪中叶。|In the mid-20th century.
上世纪末。|At the end of the 20th century.
光绪三十年（1904年）。|1904.
自2009年10以来收紧。|It has been tight since October 2009.
数百万学生上街。|Millions of students were in the streets.
在2000年代很流行。|It was popular back in the 00s.
当地时间9月30日酒店坍塌。|On september 30 local time a hotel fell.
展品中有近三成是瓷器。|Nearly one third of the exhibits are porcelain.
她孕九月时搬了家。|She moved when she was nine months pregnant.
“2030年前清零”计划公布。|The plan Zero by 30 is out.
只有几个男孩来敲门。|Only two or three boys came to knock.
他在三月的锦标赛上得第六。|He was sixth at March's championships.
下半场换了两人。|Two were replaced at half-time.
以上半场的标准看不错。|By first-half standards it was good.
上一两年期的帐目。|The accounts of the last biennium.
球队进入十六强。|The team is in the elimination round.
"""
TOLD = """
他盖这座棚花了一两年。|It took him ten years to build the shed.
漏水点从几百处减到几十处。|The leaks are down from hundreds to a dozen thousand.
小店12月25日关门。|The shop is closed on New Year's Day.
小店12月25日关门。|The shop is closed on Christmas Eve.
我80%同意。|I agree completely.
锚重2.5吨。|The anchor weighs 3-1/2 tonnes.
利率下调25个基点。|The rate was cut by half a percentage point.
自2009年10以来收紧。|It has been tight since November 2009.
她孕九月时搬了家。|She moved when she was eight months pregnant.
五月的选举很激烈。|The March election was fierce.
船上五人受伤。|Hands, feet and heads were hurt on board.
桥长1.6公里。|The bridge is a foot long.
在2日的比赛中，主队获胜。|The home team won in the second round of the competition.
出货量为2.86亿台，同比下降。|Shipments fell short of 286 million units, a fall on the year before.
产量为300万吨。|Output was more than 3 million tonnes.
前天他还在船上。|He was on the boat three days ago.
"""


def _pairs(table: str) -> list[list[str]]:
    return [line.split("|") for line in table.strip().splitlines()]


def _flags(chinese: str, english: str) -> list[str]:
    context = Context.of([chinese], Glossary.builtin())
    findings = Figures().flags(context.prepare(chinese), Candidate(english), context.glossary)
    return [flag.message for flag in findings]


@pytest.mark.parametrize(("chinese", "english"), _pairs(ACCEPTED))
def test_accepts(chinese: str, english: str) -> None:
    assert not _flags(chinese, english)


@pytest.mark.parametrize(("chinese", "english"), _pairs(TOLD))
def test_tells(chinese: str, english: str) -> None:
    assert _flags(chinese, english)
