"""The words by which Chinese says a thing with reserve, and those by which English may.

Each kind of reserve has a pattern of the Chinese, the beginnings of all English words that may tell
it, anywhere in the sentence, and, where there are some, the words that say outright what the
Chinese does not.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reserve:
    """One kind of reserve.

    ``tells`` are beginnings of English words; ``turned`` are whole words of English that say more
    than the Chinese, ``unless`` what in the Chinese would let them. ``needs_turned``: its loss
    counts only with one of these. ``is_slight``: good translators often leave it out.
    """

    told: str
    chinese: str
    tells: str
    turned: str = ""
    unless: str = ""
    needs_turned: bool = False
    is_slight: bool = False


_MAYBE = (
    r"may\b|might|could|can\b|would|should|likel|unlikel|possib|potential|expect|perhaps|probab|"
    r"chance|risk|threat|rul\w+ out|exclud|prospect|hop(?:e|ing)|if\b|maybe|seem|appear|"
    r"suggest|set to|"
    r"poised|suspect|liable|prone|tend|opportunit|odds|foresee|forecast|predict|looks?\b|looming|"
    r"anticipat|fear|apt\b|conceiv|uncertain|unclear|speculat|sometimes|project(?:ed|ion)|believ|"
    r"estimat|think|thought|presum|suppos|afraid|worr|capab|able\b|would-be|contingen|candidate|"
    r"unless|plausib|danger|vulnerab|promis|impossib|hint|sooner or later|doubt|guess|bound to|"
    r"on track|on course|within reach|front-?runner|favou?rite|otherwise|whether|indicat|credible"
)
_FUTURE = (
    r"will\b|aim|bid\b|is to\b|are to\b|going to|in line|contention|due\b|look(?:ing|s)? |plan|"
    r"intend|position(?:ed)?|shot at|closer to|way to|ready|aspir|upcoming|soon\b|about to|shall\b"
)
_ACCUSED = (
    r"alleg|suspect|suspic|accus|charg|indict|claim|believ|purport|presum|investigat|prob(?:e|ing)|"
    r"in connection|arrest|wanted|trial|fac(?:e|es|ed|ing)\b|prosecut|arraign|supposed|implicat|"
    r"involv|possib|potential|may\b|might|apparent|defend|detain|lawsuit|sued?\b|complaint|"
    r"under fire|"
    r"on suspicion|question|acquit|clear(?:ed|ing)|culprit|perpetrat|gunm[ae]n|assailant|attacker|"
    r"offender|reported|said\b|says?\b|accord|over (?:the )?\w+|for (?:violat|breach|infring)"
)
_RUMOUR = (
    r"rumou?r|report|alleg|suspect|suspic|appar|seem|appear|likel|possib|suppos|said\b|saying|"
    r"says?\b|purport|believ|claim|may\b|might|could|probab|unconfirmed|speculat|looks? |think|"
    r"thought|accord|word |hearsay|told|circulat|gossip|heard|legend|tale|stor(?:y|ies)|whisper|"
    r"presum|viral|posts?\b|widely|called|potential|so-called|known|question|underst|leak|doubt|"
    r"would\b|what (?:looks|appears)|consider|deem|describ|feared|myth|revealed|online|web"
)
_GUESSED = (
    r"suspect|suspic|appar|appear|seem|likel|possib|probab|suppos|believ|may\b|might|could|looks? |"
    r"think|thought|presum|potential|so-called|alleg|purport|question|consider|doubt|unconfirmed|"
    r"resembl|similar|-like\b|assum|suggest|candidate"
)
_POSTPONED = (
    r"postpon|delay|defer|put(?:ting)? \w* ?off|push\w* (?:\w+ )?back|later|resched|suspend|"
    r"hold(?:ing)? off|"
    r"extend|extension|adjourn|shelv|on hold|wait|slip|mov(?:ed|ing)|held (?:off|over)|"
    r"prolong|stall|"
    r"grace|behind|pushed|late\b|paus|slow|set\w* (?:\w+ ){1,3}back|stay\b|renew|procrastinat|drag|"
    r"respite|moratorium|longer|overdue|lag|roll"
)
_PAUSED = (
    r"suspen|paus|temporar|halt|hold|interrupt|disrupt|stop|break|broke|freez|froz|moratori|shut|"
    r"clos|postpon|adjourn|discontin|ground|hiatus|abort|stand(?:still| down)|stay|stall|on ice|"
    r"time-?out|recess|defer|off\b|until|lapse|intermission|ceas|block"
)
_ONLY = (
    r"only|just|mere|alone|bare|meager|meagre|no more|little|sole|single|lone|limited|exclusiv|"
    r"simpl|but\b|few|not\b|no\b|purely|unique|scant|strictly|confined|less|small|never|narrow|slight|"
    r"as (?:short|low)|solo|restrict|tiny|paltry|modest|minimum|at most|under\b|down to|still|"
    r"nothing|"
    r"until|except|unless|one\b|low\b|within\b|other than|hardly|scarcely|minor"
)
_SENTENCED = (
    "判|定罪|有罪|(?<![未不没])认罪|罪名成立|服刑|罪犯|狱|犯下|犯有|获罪|刑满|罪成|伏法|裁定|裁决|"
    "陪审团"
)
_BEFORE_NUMBER = r"(?=[约近]?[\d一二三四五六七八九十两半几百千])"
RESERVES = (
    Reserve(
        "suspects or accuses",
        r"涉嫌|被控(?!制)|被指控|(?<!无)嫌疑人|嫌犯|疑犯",
        _ACCUSED,
        turned=r"(?<!not )guilty|convict(?:ed|s|ion)|sentenced",
        unless=_SENTENCED,
    ),
    Reserve("reports a rumour", r"(?<!听)传闻|据传(?![递输统])|盛传|谣传|网传(?!输)", _RUMOUR),
    Reserve("gives a guess", r"(?<!无)疑似", _GUESSED),
    Reserve("reports hearsay", r"(?<!证)据说|据称|坊间传", _RUMOUR, is_slight=True),
    Reserve(
        "names a chance",
        r"不排除|恐将|(?<![燃材原资饲布不质涂])料(?:将|会)|极有可能|很可能|(?<!没)有可能",
        _MAYBE,
    ),
    Reserve(
        "names a chance",
        r"(?<![不尽只成为任何])可能(?![性的。，！]|$)|或许|(?<!现在)或将(?![案来])",
        _MAYBE,
    ),
    Reserve("names a hope", r"有望(?!远)", f"{_MAYBE}|{_FUTURE}"),
    Reserve(
        "tells of an attempt",
        r"未遂",
        r"attempt|tried|try|fail|abort|thwart|foil|unsuccess|botched|plot|bid\b|intent",
    ),
    Reserve("tells of a delay", r"推迟|延期|延后|押后|暂缓", _POSTPONED),
    Reserve(
        "tells of a pause",
        r"暂停|中止|暂时停|暂缓",
        _PAUSED,
        turned=(
            r"ended|terminated|abolished|cancel(?:l?ed|s)|scrapped|permanently|abandoned|for good"
        ),
        unless="取消|终止|结束|永久|放弃|废除|完",
        needs_turned=True,
    ),
    Reserve(
        "says “only”",
        rf"(?<![不年尽])仅(?!次于|[限剩存供]|[此有])|(?<!不)[仅只]有{_BEFORE_NUMBER}|唯一(?!性)",
        _ONLY,
    ),
)
