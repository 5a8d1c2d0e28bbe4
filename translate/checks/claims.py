"""The check of grave and special claims: a death, an arrest, an embassy that the Chinese lacks."""

from __future__ import annotations

from .grounded import GroundedWords, Grounds

# What happened to people; disasters and weapons; bodies; money; goods; sports. Words that serve as
# names (Rice, Steele) or in figures of speech (a flood of, under fire) are left out.
_CLAIMS = (
    (
        r"(?:were|was|been|be|are) killed|died|deaths?|fatalit\w+",
        "[死亡难丧逝世命杀毙殉夺罹卒故尸遗葬凶寿灵悼讣刑血灭]|牺牲|轻生|失去|没了|走了|黄泉|圆寂|后事|终年|享年|气绝",
    ),
    (r"injur(?:ed|y|ies)|wounded", "伤|受创|骨折|挂彩|损|残|痛|扭|患|流血"),
    (r"arrest(?:ed|s)?", "捕|抓|拘|逮|押|落网|归案|扣|擒|获|控制|拿下|带走|停搏|骤停"),
    (r"bankrupt\w*", "破产|倒闭|清算|重整|资不抵债|清盘|倒"),
    (r"resign(?:ed|s|ation)", "辞|卸|离职|下台|退|离任|挂冠|下野|让位"),
    (r"lawsuits?|sued", "诉|官司|告|状|法院|法律|案|索赔|追讨"),
    (r"suicides?", "自|轻生|殉|寻短|跳|绝"),
    (r"embezzl\w+", "贪|侵|占|挪|污|盗"),
    (r"bribe\w*|bribery", "贿|贪|收买|好处"),
    (r"prisons?|jail(?:s|ed)?|imprison\w*", "狱|监|牢|刑|押|囚|拘|关进|坐|服|徒"),
    (r"laid off|layoffs?", "裁|下岗|失业|遣散|解雇"),
    (r"divorced?", "离|婚|仳"),
    (r"pregnan\w+", "孕|胎|产妇|生育|怀|身子|喜"),
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
    (r"wheat", "麦|粮"),
    (r"cotton", "棉"),
    (r"pork", "猪|肉|豚"),
    (r"basketball", "篮|NBA|CBA|球"),
    (r"football|soccer", "足|球|世界杯|欧冠|欧洲杯"),
    (r"golf(?:er|ers)?", "高尔夫|球|高球"),
)  # fmt: skip


class Claims(GroundedWords):
    """A grave or special claim in the English for which the Chinese has no word. Score: 1."""

    grounds = Grounds(_CLAIMS)
    told = "nothing in the source is known to stand for it."
