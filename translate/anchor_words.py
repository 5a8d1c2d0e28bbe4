"""Words that tell what a figure is about, with the English that always stands for them.

They serve to see whether two figures of a sentence changed places: 出口 (exports) and 进口
(imports) beside the wrong sum. A word belongs here only where its English is hardly ever another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# Under the name of its group: Chinese alternatives, a tab, the English as a pattern. Only words of
# one group are set against each other; countries and cities stand with the terms of a glossary.
_WORDS = r"""
# trade
出口(?!处)	exports?|exported|exporting
进口(?!处)	imports?|imported|importing
# sex
男(?:性|生|子|士|童)	males?|men|man|boys?
女(?:性|生|子|士|童)	females?|women|woman|girls?
# area
城镇|城市(?!群)	urban|cit(?:y|ies)|towns?
农村|乡村	rural|villages?|countryside
# accounts
收入(?!囊)|营收	revenues?|income|sales|turnover
利润|盈利|净利	profits?|earnings
成本	costs?
亏损	loss(?:es)?
支出	expenditures?|spending|expenses?
# basis
同比	year[- ]on[- ]year|yoy|over the same period|compared (?:with|to) the same|from a year|annual
环比	month[- ]on[- ]month|quarter[- ]on[- ]quarter|mom|qoq|from the previous|over the previous
# cases
死亡|遇难|丧生	deaths?|died|killed|dead|fatalit(?:y|ies)|lives
受伤	injur(?:ed|ies|y)|wounded|hurt
失踪|失联	missing
确诊	confirmed
疑似	suspected
无症状	asymptomatic
治愈|出院|康复	cured|recover(?:ed|y|ies)|discharged
境外输入	imported
本土|本地	local(?:ly)?|domestic|indigenous
重症	severe|serious|critical
# direction
增长|上涨|增加|上升|提高|攀升	growth|gr[eo]w\w*|increas\w*|ros?en?|rising|rise|up|higher|gain\w*
下降|下跌|减少|回落|降低|下滑	declin\w*|decreas\w*|fell|fall\w*|drop\w*|down|lower|reduc\w*
# sector
工业	industr(?:y|ial|ies)
农业	agricultur(?:e|al)|farming
服务业	services?(?: sector| industry)?|tertiary
制造业	manufacturing
房地产	real estate|property
# people
户(?!外|口)	households?|famil(?:y|ies)
# size
长(?:约|达)?(?=\d)|全长|长度	long|length
宽(?:约|达)?(?=\d)|宽度	wide|width
高(?:约|达)?(?=\d)|高度	high|height|tall
重(?:约|达)?(?=\d)|重量	weigh\w*|weight|heavy
面积|占地	areas?|cover\w*|occup\w*
# people
人口	population|people
# accounts
总投资|投资额	investments?|invest(?:ed|ing)?
销量|销售	sales|sold|sell\w*
产量|生产	output|production|produc\w*
产值	output value|output
注册资本	registered capital
# bound
最高	highest|maximum|high|up to
最低	lowest|minimum|low
上限	ceiling|upper
下限	floor|lower
# order
前者	former
后者	latter
# sector
第一产业	primary
第二产业	secondary
第三产业	tertiary
# game
(?<=\d)分(?![钟之])|得分	points?
篮板	rebounds?|boards?
助攻	assists?
抢断	steals?
盖帽|封盖	blocks?(?: shots?)?
# medal
金牌|(?<=\d)[枚块面]?金(?![额融属])	golds?
银牌|(?<=\d)[枚块面]?银(?![行])	silvers?
铜牌|(?<=\d)[枚块面]?铜	bronzes?
# term
中国|我国	china|chinese
美国|美方	u\.?s\.?|united states|american?s?|america
日本	japan(?:ese)?
韩国	(?:south )?korean?
德国	german[ys]?
法国	france|french
英国	u\.?k\.?|britain|british|united kingdom
俄罗斯	russian?
印度	indian?
巴西	brazil(?:ian)?
北京	beijing
上海	shanghai
广东	guangdong
深圳	shenzhen
浙江	zhejiang
江苏	jiangsu
湖北	hubei
武汉	wuhan
新疆	xinjiang
辽宁	liaoning
香港	hong kong
台湾	taiwan(?:ese)?
"""


def _read(text: str) -> Iterator[tuple[str, re.Pattern[str], re.Pattern[str]]]:
    group = ""
    for line in text.strip().splitlines():
        if line.startswith("# "):
            group = line.removeprefix("# ")
            continue
        chinese, english = line.split("\t")
        pattern = rf"(?<![\w-])(?:{english})(?!\w)"
        yield group, re.compile(chinese), re.compile(pattern, re.IGNORECASE)


ANCHOR_WORDS = tuple(_read(_WORDS))
