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
袭击迫使该国石油产量减半。|The attack forced the country to cut oil output in half.
药品运量第一天可能减半。|The flow of drugs could be halved on the first day.
公司利润腰斩。|The company’s profit was cut in half.
球队将迎来一名新四分卫。|The team will get a new quarterback.
活动在东京六本木举行。|The event was held in Roppongi, Tokyo.
首相安倍晋三通过视频致辞。|Prime Minister Shinzo Abe spoke by video.
第三节后半段，主队开始追分。|Late in the third quarter the hosts began to catch up.
首节结束，主队以36比37落后。|At the end of the first quarter the hosts trailed 36-37.
首节结束，主队以36比37落后。|After the opening period the hosts trailed 36-37.
日本经济第二季反弹。|Japan’s economy rebounded in the second quarter.
信写于18世纪。|The letter was written in the 1700s.
适用于治疗Ⅱ型糖尿病。|It is used to treat type 2 diabetes.
适用于治疗Ⅱ型糖尿病。|It is used to treat type II diabetes.
最终以21:25输掉这一局。|They lost the set 21:25.
愿今年的圣诞节带来和平。|May this Christmas bring peace.
今年5月的产量。|Output in May this year.
论坛26、27日一连两天在台北举行。|The forum was held in Taipei on the 26th and 27th.
16日至18日连续三天有雨。|It will rain from the 16th to the 18th.
这是一分钱一分货。|You get what you pay for.
让每一分钱都花在刀刃上。|Every cent must be well spent.
她比我小一岁。|She is a year younger than me.
现在才五月。|It is only May.
孩子出生在120急救车上。|The child was born in an ambulance.
接到110报警后民警赶到。|Police arrived after an emergency call.
您可以发短信988来联系热线。|You can text 988 to reach the hotline.
接种对象为6个月至18岁人士。|People aged from 6 months to 18 years can be vaccinated.
产煤58亿吨，产粮1.45万亿斤。|It made 5.8 billion tonnes of coal, 725 million tonnes of grain.
这四名男子拒不认罪。|The men pleaded not guilty.
“新零售”三个字频频出现。|The words “new retail” keep turning up.
大学今（27）日举办研讨会。|The university held a seminar today, the 27th.
党的十八大以来，成绩显著。|Since the 18th CPC National Congress, much has been achieved.
如同911事件之后。|As after 9/11.
雷达二十四小时开机。|The radar is on a 7x24 basis.
达成数十亿美元的军购案。|A multibillion-dollar arms deal was made.
气温超32.2摄氏度。|Temperatures were above 90 degrees.
气温超32.2摄氏度。|Temperatures were above 90 degrees Fahrenheit.
确诊人数超6万。|Cases top 60,000.
来自南美的不到7000人。|Just shy of 7,000 came from South America.
获得16个经济体5年多次签证。|They get five-year multiple-entry visas for 16 economies.
双十一全球狂欢节很热闹。|The 11.11 shopping festival was lively.
千百年来，这里只有盐碱滩。|For thousands of years there was only salt marsh.
成绩为3分51秒659。|The time was 3:51.659.
还有一两个小时。|There is another hour or two.
10.委员会组织五场讨论。|The Commission organized five discussions.
10.委员会组织五场讨论。|10. The Commission organized five discussions.
演习通报事关3月19、20、23和24日。|The notice was for 19, 20, 23 and 24 March.
第66-4和66-5条已修订。|Articles 66-4 and 66-5 were amended.
通过第240、243、244和245条实施。|It is implemented by articles 240, 243, 244 and 245.
2016-2017两年期的预算。|The budget of the biennium 2016-2017.
权利由第四条赋予。|The right is given by article IV.
《宪章》第六章规定如此。|So says Chapter VI of the Charter.
2015年7月20日至9月4日，纽约。|New York, 20 July-4 September 2015.
提前购票的百分比提高。|The percentage of tickets bought early rose.
第6.11条不适用。|Article 6.11 does not apply.
界定了2014日历年的指标。|It set targets for the 2014 calendar year.
4月16日夜约11时发生空袭。|The air strike came at about 11 pm on 16 April.
就业人数为36070人，比上年低0.9%。|Employment was 36,070, 0.9 per cent lower than before.
老人办了半价卡。|The old man got a half-price card.
煤价连续上涨四周。|Coal prices have risen for four weeks.
今年六到八月共257名。|There were 257 from June to August this year.
在1986-88 赛季三次击败对手。|They won three times in 1986-88.
北方四岛的领土问题。|The territorial question of the islands.
日新增病例降至两位数。|Daily cases fell to double digits.
十二月党人被流放。|The Decembrists were exiled.
也包括来自第三党的有志者。|Among them are third-party aspirants.
选举漏洞百出。|The elections were flawed.
成百上千万人将摆脱贫困。|Millions would be lifted out of poverty.
增长可能无法超过2.7%。|Growth will likely be no more than 2.7%.
21世纪之交，局面开始变化。|At the turn of the twenty-first century, things began to change.
世界人口翻了三倍。|The world’s population has tripled.
两年半以上缓刑。|A probation of more than 2½ years.
一名五个半月大的男婴。|A 5½-month-old boy.
居民将减少50多万。|It will lose more than a half-million residents.
仍有六个国家正在加入。|Some half-dozen more are joining.
大约150万人被困。|About a million and a half people are trapped.
43名候选人中有41名落选。|Forty-one of the 43 candidates lost.
开花率仅千分之一。|The chance of flowers is one in a thousand.
数十万人被迫返乡。|Hundred of thousands were forced to return.
单价从600-700万卢布起。|Prices start at RUB6-7 million.
单价为300万至500万美元。|The price is $3 to 5 million.
20~30岁人群主导。|It is dominated by people in their twenties and thirties.
财政部等四部委通知。|The Ministry of Finance and other three ministries announced it.
成绩是11胜5负1平。|The record is 11 wins, five losses and one draw.
增速有望在下半财年恢复。|Growth should recover in the second half of the fiscal year.
在911事件之后扩大权力。|It was given more power in the wake of September 11.
国庆假期（10月1及2日）接种。|Vaccination goes on over the holiday (1 and 2 October).
国米要求先付Martinez 1.01 亿英镑的解约费。|Inter ask for £101 million for Martinez first.
截至今年第三季，香港录得零宗。|Hong Kong recorded none as of the third quarter of this year.
安徽、重庆等8省(区、市)实现降价。|Anhui, Chongqing and six other regions cut prices.
国内售价828,000起。|It sells at prices starting from RMB828,000.
1960和70年代出现下降。|They fell in the 1960s and 70s.
以我将近90岁的年纪。|In my nearly nine decades of life.
他还需休整近20日。|He must still rest for nearly 20 days.
五十多年前，有许多人这样看。|More than a half-century ago, many saw it so.
在过去五年以来有利。|It has been good in the past half-decade.
在20世纪90年代中期发生。|It happened in the mid-1990's.
它的雄蕊有大约一英尺长。|Its stamen is about a foot long.
入木三分地描绘了灵魂。|It draws the soul with great insight.
不会超过几个百分点。|It will be no more than a few percentage points.
有900万11岁以下女童失学。|Nine million girls under 11 are out of school.
特斯拉在上一季度交付新车。|Tesla delivered new cars last quarter.
聊天服务 24/7 开放。|The chat is open around the clock.
大桥迎来两百周年纪念日。|The bridge marks its bicentennial.
船名是“五月花”号。|The ship was called the Mayflower.
在十一国庆节前夕驶入。|It sailed in before the holiday of October 1.
携带ε4基因的人较多。|Many carry the ε4 gene.
在三年半后重新任职。|He returned three-and-a-half years later.
3月、4月、5月分别增长78%、199%、35%。|March, April and May saw rises of 78%, 199% and 35%.
统计数字(7月25日08H00-7月26日08H00)。|Figures from 25 July 08H00 to 26 July 08H00.
节目获二十多项大奖。|The show has more than two dozen awards.
共有23人受伤。|Two dozen people were hurt.
香港坚持“一国两制”。|Hong Kong keeps “one country, two systems”.
2015年5月1日至16日期间增派。|They will be sent from 1 to 16 May 2015.
"""
TOLD = """
信写于18世纪。|The letter was written in the 1800s.
第三节比赛，主队开始追分。|In the fourth quarter the hosts began to catch up.
最终以21:25输掉这一局。|They lost the set 21:24.
日本经济第二季反弹。|Japan’s economy rebounded in the third quarter.
接种对象为6个月至18岁人士。|People aged from 6 to 18 years can be vaccinated.
气温超32.2摄氏度。|Temperatures were above 80 degrees.
产煤58亿吨，产粮1.45万亿斤。|It made 5.8 billion tonnes of coal, 72.5 million tonnes of grain.
18日共三天有雨。|It will rain on the 18th.
四名男子拒不认罪。|The men pleaded not guilty.
现在才五月。|It is only June.
达成数十亿美元的军购案。|A multimillion-dollar arms deal was made.
大学今（27）日举办研讨会。|The university held a seminar today, the 26th.
党的十八大以来，成绩显著。|Since the 19th CPC National Congress, much has been achieved.
演习通报事关3月19、20、23和24日。|The notice was for 19, 20, 22 and 24 March.
权利由第四条赋予。|The right is given by article VI.
第6.11条不适用。|Article 6.12 does not apply.
通过第240、243、244和245条实施。|It is implemented by articles 240, 243, 244 and 246.
4月16日夜约11时发生空袭。|The air strike came at about 11 am on 16 April.
今年六到八月共257名。|There were 257 from July to August this year.
居民将减少50多万。|It will lose more than a half-billion residents.
单价为300万至500万美元。|The price is $3 to 6 million.
增长可能无法超过2.7%。|Growth will likely be more than 2.7%.
煤价连续上涨四周。|Coal prices have risen for three weeks.
大约150万人被困。|About a million people are trapped.
有71条河流涨水。|Seven dozen rivers rose.
拨打12345反映问题。|Call 12346 to complain.
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
        ("大学今（27）日举办研讨会。", "today (the 27th)"),
        ("昨(3)日开幕。", "yesterday (the 3rd)"),
        ("接种对象为6个月至18岁人士。", "six months"),
        ("婴儿一岁。", "1 year old"),
        ("日本经济第二季反弹。", "the second quarter"),
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
