"""What is read of a Chinese sentence and how it is said in English.

Each case is a sentence and the same with its figures in English: {in place}, or <kept apart>
where a figure is read for comparison only.
"""

from __future__ import annotations

import pytest

from zhbrief.translate.figures import Style, read_figures

NUMBERS = [
    ("共有58101人参加。", "共有{58,101 people}参加。"),
    ("共有５８１０１人参加。", "共有{58,101 people}参加。"),
    ("共有58,101人参加。", "共有{58,101 people}参加。"),
    ("共有 58 101 人参加。", "共有 {58,101 people}参加。"),
    ("收到 30 份申请。", "收到 {30}申请。"),
    ("建成12座水库。", "建成{12}水库。"),
    ("购买16只基金。", "购买{16}基金。"),
    ("每月工资5000块，不多。", "每月工资{5,000 yuan}，不多。"),
    ("这面墙用砖5000块。", "这面墙用砖{5,000}。"),
    ("市值2个亿。", "市值{200 million}。"),
    ("市值不到5个亿美元。", "市值{less than $500 million}。"),
    ("赚了三个多亿元。", "赚了{more than 300 million yuan}。"),
    ("他以9秒83夺冠。", "他以{9.83 seconds}夺冠。"),
    ("他以1分44秒93夺冠。", "他以{1 minute 44.93 seconds}夺冠。"),
    ("比赛用时1:44.93。", "比赛用时{1:44.93}。"),
    ("用时两小时十一分三十五秒。", "用时{2 hours 11 minutes 35 seconds}。"),
    ("成绩为3分42秒。", "成绩为{3 minutes 42 seconds}。"),
    ("每公斤420瓦时。", "每公斤{420 watt-hours}。"),
    ("产能达20吉瓦时。", "产能达{20 gigawatt-hours}。"),
    ("强度为118吉帕。", "强度为{118 gigapascals}。"),
    ("采用5奈米制程。", "采用{5-nm}制程。"),
    ("她今年二十出头。", "她今年{more than 20}。"),
    ("油价跌至负37.63美元。", "油价跌至{-$37.63}。"),
    ("收入按年多1.2倍。", "收入按年多{120%}。"),
    ("公司（9988.HK）上市。", "公司（<9988.HK>）上市。"),
    ("一架波音737-800客机。", "<one>波音<737-800>客机。"),
    ("引进7家高校。", "引进{seven}高校。"),
    ("新增9名院士。", "新增{nine}院士。"),
    ("全国有二十三个试点。", "全国有{23}试点。"),
    ("招收一百零五名学生。", "招收{105}学生。"),
    ("招收一百五十名学生。", "招收{150}学生。"),
    ("投入三百五十万元。", "投入{3.5 million yuan}。"),
    ("覆盖一亿二千万用户。", "覆盖{120 million}用户。"),
    ("覆盖1亿2000万用户。", "覆盖{120 million}用户。"),
    ("人口达1.72万人。", "人口达{17,200 people}。"),
    ("下载量为3千万次。", "下载量为{30 million}。"),
    ("访问量2.5亿次。", "访问量{250 million}。"),
    ("规模1.2万亿元。", "规模{1.2 trillion yuan}。"),
    ("规模2兆元。", "规模{2 trillion yuan}。"),
    ("用户1234567人。", "用户{1,234,567 people}。"),
    ("用户12345678人。", "用户{12,345,678 people}。"),
    ("两万五千里长征。", "{25,000 li (12,500 kilometres)}长征。"),
    ("来了两千人。", "来了{2,000 people}。"),
    ("面积三点五平方公里。", "面积{3.5 square kilometres}。"),
    ("现有0例疑似病例。", "现有{0}疑似病例。"),
    ("10364起案件。", "{10,364}案件。"),
    ("新增病例68例。", "新增病例{68 cases}。"),
    ("新增病例1例。", "新增病例{one case}。"),
    ("消防车17778辆次。", "消防车{17,778}。"),
    ("年销售汽车30万辆。", "年销售汽车{300,000 vehicles}。"),
    ("覆盖农户4056户、1.72万人。", "覆盖农户{4,056 households}、{17,200 people}。"),
    ("3户居民搬走。", "{three}居民搬走。"),
    ("惠及企业超200万户。", "惠及企业{more than 2 million}。"),
    ("沪指涨30点。", "沪指涨{30 points}。"),
    ("提出30点。", "提出{30}。"),
    ("他说了三句话。", "他说了<three>话。"),
    ("四大主导产业。", "<four>主导产业。"),
    ("两国元首会晤。", "<two>元首会晤。"),
    ("一家企业。", "<one>企业。"),
    ("一个月后完工。", "{one month later}完工。"),
    ("1个月球轨道器。", "{one}月球轨道器。"),
    ("去了三次。", "去了{three times}。"),
    ("三次握手。", "{three}握手。"),
    ("全文3万字。", "全文{30,000 characters}。"),
    ("地下1层是车站。", "地下<one>是车站。"),
    ("猎鹰9火箭。", "猎鹰{9}火箭。"),
    ("歼-20战机。", "歼-<20>战机。"),
    ("三到十万元。", "{30,000 to 100,000 yuan}。"),
    ("近二百五十人。", "{nearly 250 people}。"),
]

MONEY = [
    ("年产值不低于20亿元。", "年产值{at least 2 billion yuan}。"),
    ("总投资106亿元。", "总投资{10.6 billion yuan}。"),
    ("合同金额约9亿元。", "合同金额{about 900 million yuan}。"),
    ("资金2030万元。", "资金{20.3 million yuan}。"),
    ("总规模超4000亿元。", "总规模{more than 400 billion yuan}。"),
    ("安排1300余万元资金。", "安排{more than 13 million yuan}资金。"),
    ("花费上亿美元。", "花费{more than $100 million}。"),
    ("数亿美元的订单。", "{hundreds of millions of dollars}的订单。"),
    ("投资34.5亿元人民币。", "投资{3.45 billion yuan}。"),
    ("投资人民币34.5亿元。", "投资{3.45 billion yuan}。"),
    ("出资3亿美元。", "出资{$300 million}。"),
    ("出资US$3亿。", "出资{$300 million}。"),
    ("预留60亿港元。", "预留{HK$6 billion}。"),
    ("预留5亿新台币。", "预留{NT$500 million}。"),
    ("罚款1000欧元。", "罚款{1,000 euros}。"),
    ("售价2万日元。", "售价{20,000 yen}。"),
    ("售价500英镑。", "售价{500 pounds}。"),
    ("耗资30亿韩元。", "耗资{3 billion won}。"),
    ("耗资2亿卢布。", "耗资{200 million roubles}。"),
    ("耗资五百万卢比。", "耗资{5 million rupees}。"),
    ("耗资4亿澳元。", "耗资{A$400 million}。"),
    ("耗资4亿瑞士法郎。", "耗资{400 million Swiss francs}。"),
    ("影片总投资近3亿元。", "影片总投资{nearly 300 million yuan}。"),
    ("每户2000元。", "每户{2,000 yuan}。"),
    ("资金6000万元和2亿元。", "资金{60 million yuan}和{200 million yuan}。"),
    ("从每年2亿元增至5亿元。", "从每年{200 million yuan}增至{500 million yuan}。"),
    ("投资3亿至5亿元。", "投资{300 to 500 million yuan}。"),
    ("投资3至5亿元。", "投资{300 to 500 million yuan}。"),
    ("投资3-5亿元。", "投资{300 to 500 million yuan}。"),
    ("投资3亿元～5亿元。", "投资{300 to 500 million yuan}。"),
    ("新增百亿元营收。", "新增{10 billion yuan}营收。"),
    ("新增数十亿元营收。", "新增{billions of yuan}营收。"),
    ("不到20块钱。", "{less than 20 yuan}。"),
    ("利润达十几亿元。", "利润达{more than 1 billion yuan}。"),
    ("煉就千億級產業。", "煉就{100-billion-yuan-level}產業。"),
    ("多個千億級產業集群。", "多個{100-billion-yuan-level}產業集群。"),
    ("打造万亿级产业集群。", "打造{1-trillion-yuan-level}产业集群。"),
    ("打造百亿元级企业。", "打造{10-billion-yuan-level}企业。"),
]

SHARES = [
    ("份额近50%。", "份额{nearly 50%}。"),
    ("份额近５０％。", "份额{nearly 50%}。"),
    ("同比增长17.6%。", "同比增长{17.6%}。"),
    ("占百分之五十。", "占{50%}。"),
    ("占百分之三点五。", "占{3.5%}。"),
    ("含水量为80%至90%。", "含水量为{80% to 90%}。"),
    ("含水量为80～90%。", "含水量为{80% to 90%}。"),
    ("下降0.2个百分点。", "下降{0.2 percentage points}。"),
    ("提高三个百分点。", "提高{3 percentage points}。"),
    ("提高1个百分点。", "提高{1 percentage point}。"),
    ("下调17个基点。", "下调{17 basis points}。"),
    ("增长近四成。", "增长{nearly 40%}。"),
    ("七成以上的企业。", "{at least 70%}的企业。"),
    ("七成多的企业。", "{more than 70%}的企业。"),
    ("六七成的企业。", "{60% to 70%}的企业。"),
    ("全场八折。", "全场{20% off}。"),
    ("全场八五折。", "全场{15% off}。"),
    ("全场7.5折。", "全场{25% off}。"),
    ("出生率为6‰。", "出生率为{6‰}。"),
    ("老话说三分治，七分养。", "老话说{30%}治，{70%}养。"),
    ("他投进三分，又得七分。", "他投进{three}，又得{seven}。"),
    ("客队三分不中，主队得七分。", "客队{three}不中，主队得{seven}。"),
    ("约占三分之一。", "约占{one third}。"),
    ("近三分之二的居民。", "{nearly two thirds}的居民。"),
    ("四分之三的居民。", "{three quarters}的居民。"),
    ("四分之一来自外地。", "{one quarter}来自外地。"),
    ("百万分之一的概率。", "{1 in 1,000,000}的概率。"),
    ("超过一半的企业。", "{more than half}的企业。"),
    ("一半以上的企业。", "{more than half}的企业。"),
    ("利率为-0.1%。", "利率为{-0.1%}。"),
    ("放大100万倍。", "放大{1 million times}。"),
    ("放大１００萬倍。", "放大{1 million times}。"),
    ("时间缩短20倍。", "时间缩短{by a factor of 20}。"),
    ("效率是人工的8倍。", "效率是人工的{eight times}。"),
    ("是去年的1.5倍。", "是去年的{1.5 times}。"),
    ("是人工的数百倍。", "是人工的{hundreds of times}。"),
    ("提高2至3倍。", "提高{200% to 300%}。"),
    ("十多倍的差距。", "{more than 10 times}的差距。"),
    ("产值翻了一番。", "产值<double>。"),
    ("产值翻两番。", "产值{quadruple}。"),
]

TIMES = [
    ("2015年，公司成立。", "{2015}，公司成立。"),
    ("二〇一五年成立。", "{2015}成立。"),
    ("一九八四年成立。", "{1984}成立。"),
    ("2 0 1 9 年成立。", "{2019}成立。"),
    ("2019年10月1日成立。", "{1 October 2019}成立。"),
    ("2019 年 10 月 1 日成立。", "{1 October 2019}成立。"),
    ("2019年10月开工。", "{October 2019}开工。"),
    ("6月26日开工。", "{26 June}开工。"),
    ("六月二十六日开工。", "{26 June}开工。"),
    ("十二月三日开工。", "{3 December}开工。"),
    ("26日开工。", "{the 26th}开工。"),
    ("6月份开工。", "{June}开工。"),
    ("今年6月开工。", "{June this year}开工。"),
    ("去年12月开工。", "{December last year}开工。"),
    ("7月17和7月22日下达。", "{17 July}和{22 July}下达。"),
    ("7月25日至26日举行。", "{25 July}至{the 26th}举行。"),
    ("7月25-28日举行。", "{25 July}-{the 28th}举行。"),
    ("3至5月举行。", "{March}至{May}举行。"),
    ("2015-2019年完成。", "{2015}-{2019}完成。"),
    ("2015年至2019年完成。", "{2015}至{2019}完成。"),
    ("2020-07-26发布。", "{26 July 2020}发布。"),
    ("2020/7/26发布。", "{26 July 2020}发布。"),
    ("七八月最热。", "{July-}{August}最热。"),
    ("公元前221年统一。", "{221 BC}统一。"),
    ("1995-96赛季。", "{1995-96}赛季。"),
    ("2020版报告。", "{2020}版报告。"),
    ("2019年上半年增长。", "{the first half of 2019}增长。"),
    ("今年上半年增长。", "{the first half of this year}增长。"),
    ("下半年增长。", "{the second half}增长。"),
    ("前三季度增长。", "{the first three quarters}增长。"),
    ("一季度增长。", "{the first quarter}增长。"),
    ("2020年第三季度增长。", "{the third quarter of 2020}增长。"),
    ("去年四季度增长。", "{the fourth quarter of last year}增长。"),
    ("前5个月增长。", "{the first five months}增长。"),
    ("上世纪80年代起步。", "{the 1980s}起步。"),
    ("20世纪90年代起步。", "{the 1990s}起步。"),
    ("15世纪80年代起步。", "{the 1480s}起步。"),
    ("1980年代起步。", "{the 1980s}起步。"),
    ("八十年代起步。", "{the 1980s}起步。"),
    ("21世纪初。", "{the 21st century}初。"),
    ("9世纪末。", "{the 9th century}末。"),
    ("“十三五”期间。", "{the 13th Five-Year Plan}期间。"),
    ("十四五规划。", "{the 14th Five-Year Plan}。"),
    ("第十四个五年规划。", "{the 14th Five-Year Plan}。"),
    ("截至20时。", "截至{8 pm}。"),
    ("8时34分左右。", "{about 8:34 am}。"),
    ("下午5时登陆。", "{5 pm}登陆。"),
    ("晚上11点。", "{11 pm}。"),
    ("晚8点半开演。", "{8:30 pm}开演。"),
    ("上午约十时。", "{about 10 am}。"),
    ("下午三点一刻。", "{3:15 pm}。"),
    ("17:37发布。", "{5:37 pm}发布。"),
    ("凌晨2点40分。", "{2:40 am}。"),
    ("25日0时至24时。", "{the 25th}{00:00}至{24:00}。"),
    ("中午12时。", "{12 pm}。"),
    ("十一月八日至十日。", "{8 November}至{the 10th}。"),
    ("一号，会议开幕。", "{the 1st}，会议开幕。"),
    ("上半场结束。", "{the first half}结束。"),
    ("新年零点。", "新年{00:00}。"),
]

DURATIONS = [
    ("17年前开工。", "{17 years ago}开工。"),
    ("17年来，公司成长。", "{over the past 17 years}，公司成长。"),
    ("近三年累计研发。", "{the past three years}累计研发。"),
    ("近三年来累计研发。", "{the past three years}累计研发。"),
    ("谈判历时近两年。", "谈判历时{nearly two years}。"),
    ("鏖战两年。", "鏖战{two years}。"),
    ("只用3天。", "只用{three days}。"),
    ("3天后拿到钥匙。", "{three days later}拿到钥匙。"),
    ("三个月内完成。", "{within three months}完成。"),
    ("研究了20多年。", "研究了{more than 20 years}。"),
    ("研究了二十余年。", "研究了{more than 20 years}。"),
    ("持续了十几年。", "持续了{more than 10 years}。"),
    ("持续了数十年。", "持续了{decades}。"),
    ("持续了一两年。", "持续了{one or two years}。"),
    ("持续了三四天。", "持续了{three or four days}。"),
    ("持续3至5年。", "持续{three to five years}。"),
    ("持续两个半小时。", "持续{2.5 hours}。"),
    ("持续一年半。", "持续{1.5 years}。"),
    ("持续三个多月。", "持续{more than three months}。"),
    ("持续两年多。", "持续{more than two years}。"),
    ("隔离14天。", "隔离{14 days}。"),
    ("实施14日隔离。", "实施{14 days}隔离。"),
    ("租期9000年。", "租期{9,000 years}。"),
    ("24小时营业。", "{24 hours}营业。"),
    ("全程2小时48分。", "全程{two hours}{48 minutes}。"),
    ("全程1小时48分。", "全程{one hour}{48 minutes}。"),
    ("得了48分。", "得了{48}。"),
    ("不到20分钟。", "{less than 20 minutes}。"),
    ("22岁的大学生。", "{22-year-old}大学生。"),
    ("现年77岁。", "现年{77 years old}。"),
    ("50岁以下的患者。", "{no more than 50 years old}的患者。"),
    ("十七八岁的少年。", "{17 or 18 years old}的少年。"),
    ("成立65周年。", "成立{65th anniversary}。"),
    ("22岁队长领先。", "{22-year-old}队长领先。"),
    ("22岁时离家。", "{22 years old}时离家。"),
    ("十几天来连续降雨。", "{for more than 10 days}连续降雨。"),
    ("只需一个月。", "只需<one month>。"),
]

MEASURES = [
    ("600多平方米的厂房。", "{more than 600 square metres}的厂房。"),
    ("600多平方米的廠房。", "{more than 600 square metres}的廠房。"),
    ("8英寸芯片。", "{8-inch}芯片。"),
    ("8英寸MEMS芯片。", "{8-inch}MEMS芯片。"),
    ("12英寸代工线。", "{12-inch}代工线。"),
    ("降雨6至12英寸。", "降雨{6 to 12 inches}。"),
    ("7纳米工艺。", "{7-nm}工艺。"),
    ("占地6600亩。", "占地{6,600 mu (440 hectares)}。"),
    ("占地2300余亩。", "占地{more than 2,300 mu (about 153 hectares)}。"),
    ("9亩多土地。", "{more than 9 mu (6,000 square metres)}土地。"),
    ("2万亩苹果。", "{20,000 mu (about 1,330 hectares)}苹果。"),
    ("20里外的家。", "{20 li (10 kilometres)}外的家。"),
    ("30斤左右的粮食。", "{about 30 jin (15 kilograms)}的粮食。"),
    ("年产3000吨以上。", "年产{at least 3,000 tonnes}。"),
    ("约50米。", "{about 50 metres}。"),
    ("四五厘米。", "{4 or 5 centimetres}。"),
    ("五六百米。", "{500 to 600 metres}。"),
    ("18.9千米。", "{18.9 kilometres}。"),
    ("超过160千米每小时。", "{more than 160 kilometres per hour}。"),
    ("60000立方米每秒。", "{60,000 cubic metres}每秒。"),
    ("1.92万公顷。", "{19,200 hectares}。"),
    ("装机250余万千瓦。", "装机{more than 2.5 million kilowatts}。"),
    ("发电1.98亿度。", "发电{198 million kilowatt-hours}。"),
    ("气温27℃。", "气温{27 degrees Celsius}。"),
    ("气温零下5摄氏度。", "气温{5 degrees Celsius below zero}。"),
    ("成90度直角。", "成{90 degrees}直角。"),
    ("重5公斤。", "重{5 kilograms}。"),
    ("5kg重。", "{5 kilograms}重。"),
    ("速度为5km/h。", "速度为{5 kilometres per hour}。"),
    ("內存8GB。", "內存{8 GB}。"),
    ("1亩地。", "{1 mu (about 667 square metres)}地。"),
    ("几十吨废料。", "{dozens of tonnes}废料。"),
    ("日产百万桶。", "日产{1 million barrels}。"),
]

APPROXIMATIONS = [
    ("总计340余项。", "总计{more than 340}。"),
    ("總計340餘項。", "總計{more than 340}。"),
    ("各300余项。", "各{more than 300}。"),
    ("上万家企业。", "{more than 10,000}企业。"),
    ("上萬家企業。", "{more than 10,000}企業。"),
    ("超千家企业。", "{more than 1,000}企业。"),
    ("近百家企业。", "{nearly 100}企业。"),
    ("百余家企业。", "{more than 100}企业。"),
    ("几十根线路。", "{dozens of}线路。"),
    ("幾十套設備。", "{dozens of}設備。"),
    ("数百名学生。", "{hundreds of}学生。"),
    ("數百名學生。", "{hundreds of}學生。"),
    ("几千万用户。", "{tens of millions of}用户。"),
    ("数以万计的数据。", "{tens of thousands of}数据。"),
    ("數以萬計的數據。", "{tens of thousands of}數據。"),
    ("成千上万的游客。", "{thousands of}游客。"),
    ("好几百个项目。", "{hundreds of}项目。"),
    ("十余人。", "{more than 10 people}。"),
    ("十来个项目。", "{about 10}项目。"),
    ("20多个项目。", "{more than 20}项目。"),
    ("3000多万人。", "{more than 30 million people}。"),
    ("一百多亿元。", "{more than 10 billion yuan}。"),
    ("至少30人。", "{at least 30 people}。"),
    ("不少于30人。", "{at least 30 people}。"),
    ("不超过30人。", "{no more than 30 people}。"),
    ("30人以内。", "{no more than 30 people}。"),
    ("30人左右。", "{about 30 people}。"),
    ("30人上下。", "{about 30 people}。"),
    ("大约30人。", "{about 30 people}。"),
    ("逾41.4万人。", "{more than 414,000 people}。"),
    ("将近30人。", "{nearly 30 people}。"),
    ("不足30人。", "{less than 30 people}。"),
    ("不及一成。", "{less than 10%}。"),
    ("海陵两市相邻。", "海陵{two cities}相邻。"),
    ("两市双双收跌。", "{two}<two>收跌。"),
    ("来不及3次。", "来不及{three times}。"),
    ("突破30亿元。", "{more than 3 billion yuan}。"),
    ("高达80%。", "高达{80%}。"),
    ("附近30家工厂。", "附近{30}工厂。"),
    ("签约30个项目。", "签约{30}项目。"),
    ("最近30天。", "最近{30 days}。"),
    ("纽约30人确诊。", "纽约{30 people}确诊。"),
    ("8人到100人。", "{eight to 100 people}。"),
    ("三五个朋友。", "{three to five}朋友。"),
    ("两三千人。", "{2,000 to 3,000 people}。"),
    ("三四十岁。", "{30 to 40 years old}。"),
]

WAFERS = [
    ("月产3万片的传感器生产线。", "月产{30,000 wafers}的传感器生产线。"),
    ("月產3萬片的傳感器生產線。", "月產{30,000 wafers}的傳感器生產線。"),
    ("晶圆年产3万片。", "晶圆年产{30,000 wafers}。"),
    ("口罩年产3万片。", "口罩年产{30,000 pieces}。"),
    ("晶圆厂送出3万片口罩。", "晶圆厂送出{30,000}口罩。"),
]

LABELS = [
    ("第三代半导体。", "{third-generation}半导体。"),
    ("第三代半導體。", "{third-generation}半導體。"),
    ("第26届电影节。", "{the 26th}电影节。"),
    ("第二十三屆電影節。", "{the 23rd}電影節。"),
    ("第二大经济体。", "<second>经济体。"),
    ("十四届全国人大二次会议。", "{the second session of the 14th National People's Congress}。"),
    ("二十届三中全会。", "{the third plenary session of the 20th CPC Central Committee}。"),
    ("第3,000场胜利。", "<3000th>场胜利。"),
    ("农历九月十五。", "{the 15th day of the ninth lunar month}。"),
    ("高于一个人。", "{more than one}人。"),
    ("第五名选手。", "<fifth>名选手。"),
    ("千级洁净间。", "{class-1000}洁净间。"),
    ("千級潔凈間。", "{class-1000}潔凈間。"),
    ("百级无尘车间。", "{class-100}无尘车间。"),
    ("用在3D打印机上。", "用在<3D>打印机上。"),
    ("推进5G建设。", "推进<5G>建设。"),
    ("737NG型客机。", "<737NG>型客机。"),
    ("格力电器（000651.SZ）。", "格力电器（<000651.SZ>）。"),
    ("COVID-19疫情。", "<COVID-19>疫情。"),
    ("90后员工。", "{post-1990s generation}员工。"),
    ("三维空间。", "<三维>空间。"),
    ("以3比1取胜。", "以{3-1}取胜。"),
    ("比分定格在3：0。", "比分定格在{3-0}。"),
    ("电话010-62345678。", "电话<010-62345678>。"),
    ("双方同意。", "<two>同意。"),
]

CASES = [
    *NUMBERS, *MONEY, *SHARES, *TIMES, *DURATIONS, *MEASURES, *APPROXIMATIONS, *WAFERS, *LABELS
]  # fmt: skip


def mixed(text: str) -> str:
    """Return *text* with its figures in English, in {} where they may be replaced in place."""
    parts, last = [], 0
    for figure in read_figures(text):
        mark = "{%s}" if figure.is_inline else "<%s>"
        parts += [text[last : figure.start], mark % figure.english]
        last = figure.end
    return "".join([*parts, text[last:]])


@pytest.mark.parametrize(("chinese", "expected"), CASES, ids=[case[0] for case in CASES])
def test_reading(chinese: str, expected: str) -> None:
    assert mixed(chinese) == expected


NO_FIGURES = [
    "提出一些意见。", "统一部署。", "统一", "一带一路建设。", "十分重要。", "万一下雨。",
    "千万别去。", "三城一区是主平台。", "作为三城一区中的一区。", "四足鼎立的局面。",
    "一步之遥。", "唯一的办法。", "一度停滞。", "一直如此。", "一旦发生。", "同样的一样。",
    "同一时间。", "进一步加强。", "之一。", "逐一筛查。", "另一方面。", "周一开会。",
    "星期三开会。", "四川和三亚。", "九江大桥。", "百度公司。", "万科集团。", "千方百姓。",
    "老百姓的生活。", "七嘴八舌。", "五花八门。", "乱七八糟。", "一心一意。", "举一反三。",
    "接二连三。", "红十字会。", "半信半疑。", "零售业。", "关键零部件。", "零星小雨。",
    "两者兼顾。", "不一而足。", "一系列措施。", "一体化。", "一流企业。", "一线城市。", "初一。",
    "一網打盡。", "統一部署。", "萬一下雨。", "一樣的。", "單一市場。", "專一。", "一個個。",
    "错漏百出的教科书。", "好戏百出。", "规则一成不变。", "大家信心百倍。", "买东西货比三家。",
    "他学富五车。", "此地无银三百两。", "弹无虚发，百发百中。", "东西七零八落。",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_FIGURES)
def test_idioms_hold_no_figure(text: str) -> None:
    assert [figure for figure in read_figures(text) if figure.is_required] == []
    assert [figure.english for figure in read_figures(text) if figure.is_inline] == []


SHORT = [
    ("规模1.2万亿元。", "1.2tn yuan"),
    ("年产值20亿元。", "2bn yuan"),
    ("资金2030万元。", "20.3m yuan"),
    ("出资3亿美元。", "$300m"),
    ("月产3万片。", "30,000 pieces"),
]


@pytest.mark.parametrize(("chinese", "expected"), SHORT)
def test_short_style(chinese: str, expected: str) -> None:
    assert [f.english for f in read_figures(chinese, style=Style.SHORT)] == [expected]


def test_figures_of_a_title_are_left_alone() -> None:
    (figure,) = read_figures("他读了《2001太空漫游》。")
    assert not figure.is_inline
    assert not figure.is_required


def test_one_of_is_no_idiom_in_a_fraction() -> None:
    assert [f.english for f in read_figures("这是四分之一，也是城市之一。")] == ["one quarter"]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("新臺幣1.5兆元", "NT$1.5 trillion"),
        ("台币300元", "NT$300"),
        ("港币5亿元", "HK$500 million"),
        ("美元5亿元", "$500 million"),
        ("人民币5亿元", "500 million yuan"),
    ],
)
def test_the_currency_named_before_counts_more_than_the_yuan_behind(
    chinese: str, english: str
) -> None:
    assert [figure.english for figure in read_figures(f"总投资{chinese}。")] == [english]


def test_a_taiwanese_quarter_is_read_but_not_a_season() -> None:
    assert [f.english for f in read_figures("第三季营收下滑。")] == ["the third quarter"]
    assert "quarter" not in " ".join(f.english for f in read_figures("该剧第三季开播。"))


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("下午4点多，他走了。", "after 4 pm"),
        ("上午十点多钟开会。", "after 10 am"),
        ("下午4点左右，他走了。", "about 4 pm"),
    ],
)
def test_past_an_hour(chinese: str, english: str) -> None:
    assert [f.english for f in read_figures(chinese) if f.kind == "clock"] == [english]


@pytest.mark.parametrize("chinese", ["指数涨了4点多。", "高出3点多"])
def test_points_are_no_hours(chinese: str) -> None:
    assert not [f for f in read_figures(chinese) if f.kind == "clock"]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("1999.10—2001.12，任教师", ["October 1999", "December 2001"]),
        ("2016.05至今任局长", ["May 2016"]),
        ("指数报2001.06点", ["2,001.06 points"]),
        ("价格2001.06-2002.09元", ["2,001.06 to 2,002.09 yuan"]),
    ],
)
def test_months_of_a_career(chinese: str, english: list[str]) -> None:
    assert [f.english for f in read_figures(chinese)] == english
