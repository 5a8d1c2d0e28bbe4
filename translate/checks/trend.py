"""The check of a trend: what only rises in the Chinese does not only fall in the English.

``Direction`` looks at the words beside a figure; this looks at the whole sentence, figure or not,
and tells only where no word of it goes the other way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from .base import Check, Finding, Limits
from .direction_words import EXCUSES, STATED

# What says that something went up or down, whatever it is.
_MOVES = {
    "rise": (
        "上涨|上升|增长|攀升|飙升|大涨|暴涨|激增|猛增|剧增|回升|走高|上扬|上调|走强|反弹|扩大|收涨"
    ),
    "fall": ("下跌|下降|下滑|下调|大跌|暴跌|骤降|锐减|回落|走低|萎缩|缩减|减少|降低|走弱|收跌"),
}
# What lets the English go the other way, too.
_OTHER_WAY = {
    "rise": re.compile("跌|降|减|缩|亏|落|赤字|逆差|放缓|滑"),
    "fall": re.compile("涨|升|增|扩|反弹"),
}
_MOVED = {way: re.compile(words) for way, words in _MOVES.items()}
_STATED = {way: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for way, words in STATED.items()}
_SAME_WAY = {way: re.compile(rf"\b(?:{words})", re.IGNORECASE) for way, words in EXCUSES.items()}
_OPPOSITE = {"rise": "fall", "fall": "rise"}
_ROUND = 1
# Who leads and who trails, in a game or a market: the word, what excuses another, what denies it.
_STANDINGS = (
    (
        re.compile("落后(?!产能|地区|面貌|于时代|观念|状态)"),
        re.compile("领先|领跑|反超|赶超|先进"),
        re.compile(r"\b(?:led|lead|leads|leading|ahead)\b(?! to)", re.IGNORECASE),
        re.compile(
            r"\b(?:trail|behind|down|deficit|lag|backward|los[et]|underdevelop|outdated|less|below|slow)",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile("领先"),
        re.compile("落后|被"),
        re.compile(r"\b(?:trail(?:s|ed|ing)|behind|lag(?:s|ged|ging))\b", re.IGNORECASE),
        re.compile(
            r"\b(?:lead|led|ahead|advan|up|top|first|best|pioneer|front|leave|left|beat)",
            re.IGNORECASE,
        ),
    ),
)
# How fast something rises or falls: 涨幅回落 is a smaller rise, 跌幅收窄 a smaller fall. With each
# any of the words that may tell it.
_PACE = r"(?:[涨增升跌降][幅速势]|增长率)[^，。；、\d%]{0,6}"
_SLOWER = re.compile(
    r"\b(?:slow|eas|moderat|narrow|declin|f[ae]ll|drop|lower|less|small|weak|retreat|cool|decelerat|"
    r"soft|shr[iau]nk|contract|down|reduc|slid|slip|dip|trim|reced|abat|subsid|temper|curb|modest|"
    r"decreas|diminish|cut|pull|came off|improv|mild|recover|taper|fad|stall|flat|los[et]|lag|"
    r"converg|clos|squeez|compress|pared|halv|bounc|rebound|off)",
    re.IGNORECASE,
)
_FASTER = re.compile(
    r"\b(?:accelerat|fast|pick|expand|expans|wide|larg|more|r[io]se|rising|increas|up|quick|gain|strong|"
    r"strength|high|further|steep|deep|worse|big|great|grew|grow|sharp|jump|surg|climb|extend|"
    r"speed|enlarg|heav|soar|continu|advanc|lead|led|outpac)",
    re.IGNORECASE,
)
_PACES = (
    (re.compile(rf"{_PACE}(?:回落|收窄|放缓|趋缓|缩小|减缓|放慢)"), _SLOWER),
    (re.compile(rf"{_PACE}(?:扩大|加快|加大|走阔|提速|加深)"), _FASTER),
)


class Trend(Check):
    """A rise told as a fall, a lead as a lag, a slower rise as a rise, or the reverse.

    Score: 1 where nothing excuses it.
    """

    code = Code.POLARITY
    limits = Limits(warning=_ROUND)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        text, english = source.text, candidate.english
        for way, other in _OPPOSITE.items():
            moved = _MOVED[way].search(text)
            if not moved or _OTHER_WAY[way].search(text) or _SAME_WAY[way].search(english):
                continue
            stated = _STATED[other].search(english)
            if stated:
                told = f"The source says a {way} ({moved.group()})"
                yield Finding(_ROUND, f"{told}, the English says “{stated.group()}”.")
        for paced, words in _PACES:
            pace = paced.search(text)
            if pace and not words.search(english):
                told = f"The source says how fast something rises or falls ({pace.group()})"
                yield Finding(_ROUND, f"{told}, the English does not.")
        for standing, excuse, wrong, right in _STANDINGS:
            stands = standing.search(text)
            if not stands or excuse.search(text) or right.search(english):
                continue
            if stated := wrong.search(english):
                told = f"The source says “{stands.group()}”"
                yield Finding(_ROUND, f"{told}, the English says “{stated.group()}”.")
