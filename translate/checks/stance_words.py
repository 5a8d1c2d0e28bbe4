"""English words for a stance or a struggle of politics, and the characters that may stand for them.

A small model takes a side where the Chinese has none: 中间派 became the centre-right.
"""

from __future__ import annotations

# In capitals, so that pro- and anti- alone tell whether their rows are looked for.
_SIDES = r"CHIN\w+|RUSSIA\w*|WESTERN|EUROPE\w*|GOVERNMENT|ISRAEL\w*|AMERICAN|US"
_FOR = rf"{_SIDES}|INDEPENDENCE|DEMOCRACY|PALESTIN\w+|BEIJING|MOSCOW|KREMLIN"
_AGAINST = rf"{_SIDES}|SEMIT\w+|WAR|IMMIGRA\w+|JAPAN\w*|MUSLIM\w*|TERROR\w*"
STANCES = (
    (r"right[- ]?wing\w*|(?:far|extreme|alt|cent(?:re|er))[- ]right|rightists?", "右"),
    (r"left[- ]?wing\w*|(?:far|extreme|cent(?:re|er))[- ]left|leftists?", "左"),
    (r"(?:far|extreme)[- ](?:right|left)", "极|激进|强硬"),
    (r"cent(?:re|er)-(?:right|left)|centrists?", "中"),
    (r"conservatives?|conservatism|tor(?:y|ies)", "保|守|传统|托利|谨|右"),
    (r"liberals?|neoliberal\w*|liberalism", "自由|开放|宽|人文|文理|开明|博雅|文科|自民|自"),
    (r"communis[tm]s?", "共|党|苏|赤|团|中央|[十九]大|届|纪委"),
    (r"socialis[tm]s?", "社"),
    (r"democrats?", "民"),
    (r"republicans?", "共和|Republic"),
    (r"fascis\w+|nazis?", "法西斯|纳粹|希特勒|德"),
    (r"nationalis[tm]s?", "民族|国家|国民|爱国|国"),
    (r"populis[tm]s?", "民粹|平民|民"),
    (r"separatis[tm]s?|secessionis[tm]s?|secession", "分[离裂]|脱离|独"),
    (r"extremis[tm]s?", "极|偏激|激进"),
    (r"radicals?", "激|极|彻|根|剧|基|大|狂|猛"),
    (r"hard-?liners?|hawkish", "强硬|鹰|硬|狂|顽|死|倔"),
    (r"dovish", "鸽|宽松|温和"),
    (r"ruling (?:party|coalition)", "执政|党|联"),
    (r"dictators?|dictatorships?", "独裁|专制|专政|统治|暴君|强人"),
    (r"authoritarian\w*", "权|专制|独裁|专横|强人"),
    (r"coups?", "政变|兵变|叛"),
    (r"rebels?|insurgen\w+|rebellion", "叛|反|武装|起义|暴|乱|游击"),
    (r"militants?|militias?", "武|激进|好战|分子|恐|民兵|战|军|斗"),
    (r"anarchis[tm]s?", "无政府"),
    (rf"pro-(?:{_FOR})", "亲|支持|拥|主张|赞|民主|独|倾|挺"),
    (rf"anti-(?:{_AGAINST})", "反|抗|仇|排|防|打击|禁|厌|敌|恐"),
    (r"islamists?|jihad\w*", "伊斯兰|教|圣战|恐"),
    (r"propaganda", "宣|鼓吹"),
    (r"sanctions", "裁|惩|禁|批准|罚|处分|限"),
    (r"genocid\w+", "灭绝|屠|种族"),
    (r"racis[tm]s?", "种族|族|歧视"),
    (r"corruption", "腐|贪|廉|污|纪|败|弊"),
    (r"scandals?", "丑|门|案|事件|风波|绯"),
    (r"impeach\w*", "弹劾"),
    (r"protesters?|protests", "抗|示威|游行|反|请愿|静坐|罢|不满|集会|骚|乱"),
    (r"riots|rioters", "骚|暴|乱|起义"),
    (r"martial law", "戒严|军"),
    (r"states? of emergency", "紧急"),
    (r"monarch(?:s|y|ies|ist|ists)?", "王|皇|君|帝|室"),
    (r"feminis[tm]s?", "女"),
    (r"hostages?(?! to)", "人质|劫"),
    (r"war crimes?", "战争|罪"),
)  # fmt: skip
