"""The check of events that the Chinese tells and the English does not: a death, an arrest, an end.

DroppedClause asks for the words of whole clauses; here a single word is enough, where nearly every
translator leaves a trace of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..same_length import simplified
from .base import Check, Finding, Limits

# Chinese, what it is, and how words begin of which good English has one.
_ROWS = r"""
死亡|遇难|去世|身亡|逝世|丧生|丧命|遇害|病逝|殉职|阵亡|(?:英勇|壮烈|因公|光荣)牺牲 ; a death ;
    d(?:ie|ea|ying|ece)|drown|kill|los[st]|fatal|pass|claim|mortal|casualt|late |victim|perish|
    li(?:fe|ves)|murder|slain|mourn|surviv|sacrific|martyr|f[ae]ll
受伤(?!害)|重伤|轻伤 ; an injury ;
    injur|wound|hurt|casualt|harm|hospital|trauma|damag|broke|hit|assault|bodily
(?<!严)重伤(?!害) ; a serious injury ;
    serious|sever|critical|bad|grave|heav|major|grievous|mortal|hard|life|maim|intensive|disabl|
    fatal|cripp|devastat|aggravat
轻伤(?!害) ; a slight injury ;
    minor|slight|light|mild|small|superficial|non|less|flesh|little|bruis|scratch
(?<![真特扩放增])大雪(?![山松糕])|特?大?(?<!网易)暴雪(?![公娱游战]) ; heavy snow ;
    heav|blizzard|big|snowstorm|great|thick|deep|major|sever|massiv|huge|storm|large|strong|
    intens|extreme|disaster|bad|wild|pour|blanket|snowed|snow-|buried|inches|lot|driving|swirl
暴雨(?!将至)|大雨|豪雨 ; heavy rain ;
    heav|torrent|storm|downpour|pour|intens|big|hard|delug|extreme|sever|driv|lash|strong|massiv|
    thunder|cloudburst|great|rainstorm|record|pelt|soak|flood|raging|violent|drench|tempest
大面积|(?<!最)大范围 ; a wide extent ;
    large|mass|massiv|major|extens|big|wide|vast|scale|huge|broad|sweep|great|whole|heav|signif|
    substantial|across|swath|tract|much|most|numerous|many|all|general
逮捕|被捕(?!食)|刑拘|拘留 ; an arrest ;
    arrest|det(?:ain|ent)|custody|seiz|captur|held|jail|catch|caught|apprehen|prison|round|nab|
    bust|hunt
获刑 ; a sentence ;
    sentenc|convict|guilty|jail|prison|fine|verdict|punish|year
提起公诉|被起诉 ; a prosecution ;
    prosecut|indict|charg|su(?:e|it|ing)|litigat|court|complain|trial|claim|accus|fil
辞职|辞去|卸任|下台(?![湾北中南阶州]) ; a resignation ;
    resign|step|quit|left|leav|retire|out|former|end|relinquish|f[ae]ll|vacat|give up|depart|
    replac|remov|gone|goes|go |oust|dismiss|reassign|after|giv|los
否认 ; a denial ;
    den[iy]|reject|refut|rebut|dismiss|disput|contradict|disavow|negat|not |\w+n[’']t|never|
    disclaim|repudiat|brush
破产|倒闭 ; a bankruptcy ;
    bankrupt|insolv|clos|collaps|fail|liquidat|out of business|fold|shut|broke|down|ruin|bust|
    debacle|fall|fell|under|default
取消(?!资格) ; a cancellation ;
    cancel|abol|scrap|drop|revok|withdr|lift|remov|eliminat|call|annul|repeal|end|cut|abort|
    rescind|abandon|strip|strik|dis|no |not |without|rid|shelv|ax[ei]|undo|delet|stop|ditch|
    suspen|g[ia]ve up|d[io]d? away|revers|off|wip|waiv|de\w+iz
推迟|延期|延后|押后 ; a delay ;
    delay|postpon|defer|put|push|later|resched|exten[ds]|suspen|adjourn|hold|set back|wait|
    prolong|back|slow|stay
停产|停工|停业|停运|停航|停课|停电 ; a stop ;
    stop|halt|suspen|shut|clos|ceas|stall|idle|discontin|paus|ban|still|out|off|cancel|not |no |
    down|blackout|power
复工|复产|复课|复航 ; a resumption ;
    re(?:s|open|start|turn|cov|viv)|back|again
落幕|闭幕|收官 ; an end ;
    end|clos|conclu|wrap|finish|final|over|complet|curtain|last|adjourn|culminat
开幕 ; an opening ;
    open|kick|beg[iau]n|start|launch|inaugur|unveil|curtain|under ?way|held|away
罢工 ; a strike ;
    strik|walk|stoppage|industrial action
(?<!大)爆炸 ; an explosion ;
    explo|blast|bomb|bl[eo]w|deton|burst|boom|erupt|went off|grenade|bang
坠毁|坠机|失事 ; a crash ;
    crash|wreck|down|accident|plung|s[au]nk|disaster|los[st]
地震 ; an earthquake ;
    earthquake|quake|seism|tremor|temblor|magnitude|aftershock
洪水(?!猛兽)|洪灾|洪涝|山洪 ; a flood ;
    flood|flash|delug|inundat|torrent|waterlog|overflow
火灾|起火|着火(?![葬车])|失火 ; a fire ;
    fir(?:e|ing)|wildfire|blaz|burn|flam|flar|inferno|ignit|arson
收购 ; a purchase ;
    acqui|buy|bought|purchas|t[ao]k\w+ ?over|procur|deal|merg|bid
裁员 ; layoffs ;
    lay|laid|job|cut|redundan|staff|dismiss|downsiz|fir(?:e|ing)|shed|employ|workforce
罚款 ; a fine ;
    fin(?:e|ing)|penal|punish|ticket
制裁 ; sanctions ;
    sanction|penal|punish|embargo|law
失踪 ; a disappearance ;
    miss|disappear|vanish|lost|unaccounted|abduct|kidnap
自杀 ; a suicide ;
    suicid|kill|(?:his|her|their|own) li(?:fe|ves)|hang
撤离|疏散 ; an evacuation ;
    evacuat|withdr|left|leav|pull|mov|escap|flee|fled|retreat|divert|relocat|clear|out|depart|
    disperse|disengage
获批 ; an approval ;
    approv|ratif|grant|author|clear|perm|endors|allow|sanction|green|nod|licen[cs]|pass|adopt|
    confirm|warrant
道歉|致歉 ; an apology ;
    apolog|sorry|regret|mea culpa|forgiv|excus
抗议 ; a protest ;
    protest|demonstrat|rall|march|object|complain|hunger strike
走私 ; smuggling ;
    smuggl|traffick|contraband|illegal|illicit
诈骗|欺诈 ; a fraud ;
    fraud|scam|swindl|cheat|dece|con[- ]|hoax|phish|trick|dup|bogus|fake
受贿|行贿|贿赂 ; bribery ;
    brib|corrupt|graft|kickback|payoff
强奸|性侵 ; a sexual assault ;
    rap[ei]|assault|abus|molest|sex
谋杀|凶杀 ; a murder ;
    murder|kill|homicid|assassin|slay|manslaughter
脱贫|脱困 ; an escape from poverty or trouble ;
    out|lift|sh[ao]ok?|escap|alleviat|eradicat|emerg|overc|free|rid|shed|no longer|reli[ev]|elimin|
    ended|reduc|fight|battle|combat|anti|leav|left|rescue|extricat|help
召回 ; a recall ;
    recall|call(?:ed|ing)? back|br[io]\w+ back|withdr
"""


def _row(row: str) -> tuple[re.Pattern[str], str, re.Pattern[str]]:
    chinese, what, english = row.replace("\n    ", "").split(" ;")
    return re.compile(chinese), what.strip(), re.compile(rf"\b(?:{english})", re.IGNORECASE)


_EVENTS = tuple(map(_row, re.split(r"\n(?! )", _ROWS.strip())))
_ANY = re.compile("|".join(chinese.pattern for chinese, _, _ in _EVENTS))


class KeyEvents(Check):
    """Events of which the English has no word. Score: 1."""

    code = Code.TERM
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        chinese = simplified(source.text)
        if not _ANY.search(chinese):
            return
        for pattern, what, english in _EVENTS:
            told = pattern.search(chinese)
            if told is None or english.search(candidate.english):
                continue
            if not any(term.start <= told.start() < term.end for term in source.terms):
                yield Finding(
                    1, f"The source tells of {what} ({told.group()}); the English does not."
                )
