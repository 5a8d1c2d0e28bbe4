"""The check of rises and falls in the English that no character of the Chinese can stand for."""

from __future__ import annotations

from ..model import Code
from .grounded import GroundedWords, Grounds

_FALLS = (
    "decreas(?:e[ds]?|ing)|declin(?:e[ds]?|ing)(?! to (?!\\d))|plummet(?:s|ed|ing)?"
    "|slump(?:s|ed|ing)?|shr[aiu]nk(?:ing|s)?|dwindl(?:es?|ed|ing)"
)
_FALLING = (
    "[降减跌缩低负退削弱衰滑萎贬薄劣稀疲软崩递逆颓]|[变减更较越渐缺]少|少于|回落|下[行调探]|放缓"
    "|缓解|收窄|腰斩|消长"
)
_CUTS = "fell(?= (?:by|to|from|\\d|slightly|sharply|further|again))|reduc(?:e[ds]?|ing|tions?)"
_CUT = (
    "[降减跌落缩低负缓退削弱衰亏损滑萎坠贬薄逊差劣短收裁压崩递逆砍松轻免掉省灭控防除限简戒少]|节能"
    "|节[水电约]|下[行调探]|腰斩|化解|去产能|去库存|去杠杆"
)
_RISES = "increas(?:e[ds]?|ing)|soar(?:s|ed|ing)?|surg(?:e[ds]?|ing)|skyrocket(?:s|ed|ing)?"
_RISING = (
    "[增升涨高加扩强激飙跃扬添丰倍翻旺暴攀拓延频渐愈趋飞爬登猛蹿井涌翱潮]|越来越|提[升高振速]|大[涨幅增升]"
    "|上[涨升调扬浮]|多[增发]|补充|推进|促进|深化|累计|日益|成长"
)
_MOVEMENTS = (
    (_FALLS, _FALLING),
    (_CUTS, _CUT),
    (
        "weaken(?:ed|s|ing)?|worsen(?:ed|s|ing)?|deteriorat(?:e[ds]?|ing|ion)",
        "[弱疲软贬坏恶差糟衰降削劣退减损重烈剧化跌低紧霜僵]",
    ),
    (_RISES, _RISING),
    (
        "more AND more|increasingly|growing number",
        "[越更渐愈趋增加升扩涨频逐]|日[益臻]|不断|持续|与日俱|高涨|普及|发展|深|步步|之势|非常普遍|最近",
    ),
    ("accelerat(?:e[ds]?|ing|ion)", "[加快速提促猛升迅赶冲]"),
    ("slowdowns?|slow(?:ed|s|ing) down", "[缓慢放降减低下滞退弱落回拖疲软]"),
)


class Movements(GroundedWords):
    """A rise or a fall in the English for which the Chinese has no character. Score: 1."""

    code = Code.POLARITY
    grounds = Grounds(_MOVEMENTS)
    told = "nothing in the source is known to stand for it."
