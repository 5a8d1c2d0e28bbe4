"""The check of special claims: a death, an arrest, an embassy, a doctor that the Chinese lacks."""

from __future__ import annotations

from .actor_words import ACTORS, KIN, PEOPLE
from .degree_words import DEGREES, SUPERLATIVES
from .grounded import GroundedWords, Grounds
from .stance_words import STANCES
from .thing_words import THINGS

# What happened to people; disasters and weapons; bodies; money; goods; sports. Words that serve as
# names (Rice, Steele) or in figures of speech (a flood of, under fire) are left out.
_CLAIMS = (
    (
        r"killed|died|deaths?|fatalit\w+",
        "[死亡难丧逝世命杀毙殉夺罹卒故尸遗葬凶寿灵悼讣刑血灭躯]|牺牲|轻生|失去|没了|走了|黄泉|圆寂|后事|终年|享年|气绝",
    ),
    (r"injur(?:ed|y|ies)|wounded", "伤|受创|骨折|挂彩|损|残|痛|扭|患|流血"),
    (r"arrest(?:ed|s)?", "捕|抓|拘|逮|押|落网|归案|扣|擒|获|控制|拿下|带走|到案|停搏|骤停"),
    (r"at home", "主场|家|国内|宅|居|本土|屋|坐镇|本国"),
    (r"home (?:game|match|court|ground|stadium|fixture|win|victory|defeat)s?", "主|本土|家|坐镇"),
    (r"away (?:game|match|fixture|win|victory|loss|defeat)s?", "客|外|征"),
    (r"(?:WAS|WERE|HE|SHE|THEY) born|born IN", "生|诞|籍|产|娩|出身|后|世|降|岁|问世|来自"),
    (
        r"led BY",
        "[带领率导牵]|为首|执教|麾下|主持|掌|队长|挂帅|主教练|核心|为主|负责|推动|主导|首|拉动|引|主讲|统|[头长帅]",
    ),
    (
        r"damage[sd]?",
        "损|坏|毁|灾|害|破|伤|祸|赔|残|创|殃|塌|倒|裂|失|蚀|侵|糟|重|危|扰|不利|冲击|污|败",
    ),
    (r"senat(?:e|ors?)", "参|上院|元老|议员|两院"),
    (r"central (?:REGIONS?|PARTS?|AREAS?)", "中|央|腹|心"),
    (r"(?:MINISTERS?|MINISTRY|SECRETARY) OF health|health MINIST\w+", "卫|健|医|疾控|防疫"),
    (r"nationwide", "国|各|遍|举|普|四海|神州|各地|上下|境内|全网|全社会"),
    (r"bankrupt\w*", "破产|倒闭|清算|重整|资不抵债|清盘|倒"),
    (r"resign(?:ed|s|ation)", "辞|卸|离职|下台|退|离任|挂冠|下野|让位"),
    (r"lawsuits?|sued", "诉|官司|告|状|法院|法律|案|索赔|追讨"),
    (r"suicides?", "自|轻生|殉|寻短|跳|绝"),
    (r"embezzl\w+", "贪|侵|占|挪|污|盗"),
    (r"bribe\w*|bribery", "贿|贪|收买|好处"),
    (r"prisons?|jail(?:s|ed)?|imprison\w*", "狱|监|牢|刑|押|囚|拘|关进|坐|服|徒|禁锢|铁窗"),
    (r"laid off|layoffs?", "裁|下岗|失业|遣散|解雇"),
    (r"apologi[sz]\w+|apology|apologies", "歉|赔|谢罪|请罪|对不起|认错|悔|低头|遗憾|检讨"),
    (r"divorced?", "离|婚|仳"),
    (r"pregnan\w+", "孕|妊|胎|产妇|生育|怀|身子|喜"),
    (r"terroris\w+", "恐|基地|极端|袭"),
    (r"refugees?", "难民|逃|难|流离|庇护"),
    (r"earthquakes?|quakes?", "震"),
    (r"typhoons?", "台风|风"),
    (r"hurricanes?", "飓|风"),
    (r"droughts?", "旱|干"),
    (r"vaccin\w+", "苗|接种|针|免疫"),
    (r"cancers?", "癌|瘤|肿|恶性|血病"),
    (r"missiles?", "弹|导|飞|火箭"),
    (r"helicopters?", "直升|直|机"),
    # Arms of one kind for those of another: the Ka-52 is no tank.
    (r"(?<!think[ -])tanks?", r"坦克|战车|装甲|[罐箱缸槽柜池油水储窖桶]|气瓶|T-?\d|豹式|容器"),
    (r"warships?|battleships?", "舰|军船|战船|海军"),
    (r"submarines?", "潜|艇|海底"),
    (r"aircraft carriers?", "航母|航空母舰|母舰|辽宁舰|山东舰|福建舰|舰"),
    (r"bombers?", "轰|炸|机|B-"),
    (r"fighter (?:jets?|planes?|aircraft)|warplanes?", "战|歼|机|空军|F-"),
    (r"torpedo(?:e?s)?", "鱼雷|雷"),
    (r"artillery", "炮|[导火]"),
    (r"rifles?", "枪|步枪|来福"),
    (r"drones?", "无人|机|蜂|翼龙|彩虹"),
    (r"grenades?", "榴|手雷|弹"),
    (r"embass(?:y|ies)", "使馆|大使|使领|外交|使节"),
    (r"consulates?", "领"),
    (r"hospitals?|hospitali[sz]ed", "院|医|诊|病|方舱"),
    (r"airports?", "机场|空港|航站|航|场|空"),
    (r"mosques?", "寺|礼拜|教"),
    (r"museums?", "馆|博"),
    (r"(?:amusement|theme) parks?", "乐园|游乐|主题|迪士尼|公园"),
    (r"interest rates?", "利|息|率|降准"),
    (r"exchange rates?", "汇"),
    (r"inflation", "通胀|通货|物价|膨胀|CPI|价|滞胀"),
    (r"unemployment", "业|岗|工"),
    (r"dividends?", "红|股|息|派|利"),
    (r"tariffs?", "税|资费|电价|价|费"),
    (r"balance sheets?", "负债|资产|表|账"),
    (r"(?:share|stock) prices?", "股|价"),
    (r"market share", "份额|占有|市占|市场|占|份"),
    (r"referendums?", "投|公决"),
    (r"cease-?fires?", "停"),
    (r"world records?", "纪录|记录"),
    (r"doping", "药|兴奋|禁|掺"),
    (r"coal", "煤|炭"),
    (r"nuclear", "核|原子|氢|放射|铀|聚变|裂变"),
    (r"solar (?:power|energy|panels?|cells?)", "太阳|光|日|阳"),
    (r"wind (?:power|farms?|turbines?)", "风"),
    (r"natural gas", "气"),
    (r"copper", "铜"),
    (r"wheat", "麦|粮"),
    (r"cotton", "棉"),
    (r"pork", "猪|肉|豚"),
    (r"christmas", "圣诞|平安夜|圣婴|耶诞"),
    (r"basketball", "篮|NBA|CBA|球"),
    (r"football|soccer", "足|球|世界杯|欧冠|欧洲杯"),
    (r"golf(?:er|ers)?", "高尔夫|球|高球"),
    # Who does it. An officer or an office that the source leaves out is left out here, too.
    (r"police(?:m[ae]n)?", "警|公安|派出所|交管|刑侦|执法|治安|城管|保安|缉|查"),
    (r"firefighters?", "消防|救火|火|指战员"),
    (r"soldiers?", "兵|战士|军|士|部队|指战员"),
    (r"doctors?", "医|博士|大夫|郎中|诊|接生|看病"),
    (r"nurses?", "护|哺乳"),
    (r"teachers?", "师|教|园丁"),
    (r"journalists?|reporters?", "记者|报|媒|新闻|编|采访"),
    (r"lawyers?", "律|辩护|法|检"),
    (r"scientists?", "科学|学者|专家|研究|科研|院士|家"),
    (r"economists?|analysts?", "经济|学者|学家|专家|分析|人士|研究"),
    (r"investors?", "投|股民|基民|散户|资|股东|市场"),
    (r"shareholders?", "股"),
    (r"consumers?", "消费|客|买|用户|购"),
    (r"lawmakers?|legislators?", "议|人大|立法|代表|党"),
    (r"farmers?", "农|户|果|种|牧|民"),
    (r"tourists?", "游|旅|客"),
    (r"athletes?", "运动|选手|健儿|将|员|队"),
    (r"students?", "生|学|童|弟子"),
    (r"children", "童|孩|儿|子|女|幼|婴|小"),
    (r"women", "女|妇|妻|她|娘|妈|太|婆|姐|妹|婚|母|姑|媳|姆"),
    (r"hotels?", "酒店|饭店|宾馆|旅|店|馆|房"),
    (r"restaurants?", "餐|饭|食|馆|店|菜|厅"),
    (r"factor(?:y|ies)(?! in)", "厂|工|车间|制造"),
    # What is meant to be: a thing under way is no plan.
    (
        r"plan(?:s|ned|ning)? to|intends? to",
        "计划|拟|打算|将|要|准备|规划|预|有意|考虑|谋|筹|图|想|欲|愿|意|争取|力争|目标|方案|展望|待|定于|原定|希望|安排|部署|求|会|试",
    ),
)  # fmt: skip


class Claims(GroundedWords):
    """A grave or special claim in the English for which the Chinese has no word. Score: 1."""

    grounds = Grounds(
        (*_CLAIMS, *STANCES, *KIN, *PEOPLE, *ACTORS, *DEGREES, *SUPERLATIVES, *THINGS)
    )
    told = "nothing in the source is known to stand for it."
