"""The words by which Chinese and English say that a figure rose or fell."""

from __future__ import annotations

# What stands directly before a figure. Look-behinds keep single characters apart from litres (升),
# subtractions and offers (满100减20), new cases (新增, which nothing need have risen by) and
# paratroops (空降).
CHINESE = {
    "rise": (
        r"增长|增加|上升|上涨|上扬|上调|上浮|提高|提升|(?<!\d)升至|攀升|飙升|大涨|暴涨|激增|猛增|"
        r"剧增|大增|回升|加息|增幅|涨幅|升幅|涨|增長|上漲|上調|飆升|大漲|暴漲|漲幅|漲|"
        r"(?<![新倍])增|(?<![\d一二两兩三四五六七八九十百千万萬几半每公毫])升"
    ),
    "fall": (
        r"下降|减少|下跌|下调|下滑|下浮|降低|跌破|大跌|暴跌|大降|骤降|锐减|缩减|缩水|萎缩|回落|"
        r"降息|降幅|跌幅|减幅|跌|減少|下調|驟降|銳減|縮減|縮水|萎縮|"
        r"(?<![空投霜])降|(?<![\d一二两兩三四五六七八九十百千万萬])[减減]"
    ),
}
FILLER = (
    r"[了至到为為达達约約近超逾过過仅僅的有将將又再:：]|大约|大約|超过|超過|不到|不足|接近|将近|"
    "高达|高達|幅度|只有|最多|至少|大概|差不多"
)
# What is itself a change or a lack: its rise may be told as a fall, and the reverse.
LEVEL = (
    "增速|增幅|增长率|涨幅|升幅|降幅|跌幅|减幅|降速|亏|虧|赤字|逆差|损失|損失|减亏|缺口|差距|"
    "折扣|优惠|优势|跌势|涨势|减产|减排|减税|贴水|負|负|拖累|抑制|阻碍|减缓|放缓|"
    "汇率|匯率|中间价|中間價|[兑兌]"
)
# What turns back (回升, 回落) may be any of these that stands earlier in the sentence.
TURNED = frozenset({"回升", "回落"})
RATE = "增速|增幅|涨幅|升幅|降幅|跌幅|减幅|收窄"
_ADVERB = (
    r"\w+ly|by|to|of|about|nearly|around|over|more than|less than|almost|an?|the|some|another|"
    r"as much as|roughly|up to|at least|only|just|year[- ]on[- ]year|year[- ]over[- ]year|"
    r"month[- ]on[- ]month|from (?:a year|last year|a year earlier|the previous \w+)|"
    r"(?:from|between) [$€£¥]?[\d.,]+(?:%| percent| per cent| \w+)?(?: \w+)?|and|further|"
    r"close to|well over|additional|extra|record|an average of|at an? \w+ rate of"
)
BEFORE = rf"(?:{_ADVERB})\s+"
# Between a word of rise or fall and its figure: raised the minimum age to 16.
LOOSELY = r"(?:[a-z'’-]+\s+){1,5}(?:by|to|of)\s+"
BEHIND = (
    r"(?:percentage points?|year[- ]on[- ]year|year[- ]over[- ]year|month[- ]on[- ]month|annual|"
    r"\w+ly|basis[- ]points?|points?|sharp|further)[\s-]+"
)
# Before a figure: what surely says that it rose or fell.
STATED = {
    "rise": (
        r"rose|ris(?:e|es|en|ing)|increas(?:e|es|ed|ing)|gr(?:ew|ow|ows|own|owing|owth(?= of))|"
        r"climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|gain(?:s|ed|ing)?|surg(?:e|es|ed|ing)|"
        r"soar(?:s|ed|ing)?|up(?! to)|rais(?:e|es|ed|ing)|hik(?:e|es|ed|ing)"
    ),
    "fall": (
        r"fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|down|"
        r"decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|slid(?:e|es|ing)?|slump(?:s|ed|ing)?|"
        r"plung(?:e|es|ed|ing)|cut(?:s|ting)?|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|"
        r"shr[aiu]nk|slip(?:s|ped|ping)?|lower(?:s|ed|ing)|los[et]"
    ),
}
# Behind a figure.
NOUN = {
    "rise": r"increase|rise|growth|gain|jump|surge|higher|hike|up",
    "fall": r"decrease|decline|drop|fall|reduction|slump|plunge|lower|cut|down|fewer|loss",
}
# Beginnings of all that may say the same way as the Chinese.
EXCUSES = {
    "rise": (
        r"rose|ris[ei]|increas|gr[eo]w|climb|jump|gain|surg|soar|up\b|upward|upped|rais|hik|high|"
        r"more\b(?! than [$€£¥]?\d)|adds?\b|adding|additional|extra|improv|advanc|rebound|"
        r"recover|exceed|widen|"
        r"doubl|tripl|quadrupl|accelerat|appreciat|boost|strengthen|pick|expan|escalat|spik|"
        r"greater|larger|better|enhanc|elevat|lift|positive|plus|extend|enlarg|faster|rall|"
        r"bounc|ahead|inflat|topp|outpac|swell|swoll|multipl|bigger|longer|quicker"
    ),
    "fall": (
        r"f[ae]ll|drop|declin|down|decreas|low|reduc|slid|shr[aiu]nk|shrink|cut|los[est]|loss|"
        r"slump|plung|contract|less\b(?! than [$€£¥]?\d)|fewer|eas(?:e|es|ed|ing)\b|shed|slip|"
        r"dip|below|plummet|"
        r"tumbl|narrow|minus|negative|off\b|short|weak|sav|depreciat|diminish|slash|wip|sank|"
        r"sink|sunk|crash|under\b|smaller|deficit|slow|subsid|reced|retreat|trim|curtail|"
        r"lighten|dwindl|collaps|halv|cheap|remov|deduct|moderat|pull|back\b|wan(?:e|ed|ing)\b|"
        r"worse|deteriorat|soften|decelerat|discount|drain|minimi|mitigat|abat|eliminat"
    ),
}
# What falls in the Chinese, and what rises in an English that turns it round.
OPPOSITES = {
    "死亡|病死": r"surviv|\blives\b",
    "错误|差错|误差|误报|误判": r"accura|precis|correct",
    "能耗|油耗|电耗|耗电|耗能|水耗|损耗|消耗|排放|浪费": r"efficien|sav(?:e|ing)|econom|avoid",
    "成本|费用|开支|支出|价格": r"sav(?:e|ing)|discount|efficien",
    "空置|闲置": r"occupan|utili[sz]ation|\buse\b",
    "失业": r"(?<!un)employ|\bjobs\b",
    "时间|耗时|用时|周期|时长|时延|延迟": r"speed|fast|quick|efficien",
    "气温|温度": r"cool|cold",
    "污染|浓度|PM": r"quality|clean|improv",
    "淘汰|流失|弃": r"ret(?:ain|ention)|loyal",
    "故障|事故": r"safe|reliab|stab",
    "贫困": r"lift|escap",
}
