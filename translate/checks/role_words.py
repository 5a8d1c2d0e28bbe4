"""Deeds of two parties: in Chinese who does it to whom, and the English words that tell it."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that one party does to another.

    ``done`` stands between the doer and the other in Chinese, ``suffered`` the other way round
    (不敌, lost to); ``does`` and ``suffers`` are their English. A passive needs no words of its
    own.
    """

    done: re.Pattern[str]
    suffered: re.Pattern[str] | None
    does: re.Pattern[str]
    suffers: re.Pattern[str] | None


def _deed(done: str, does: str, suffered: str = "", suffers: str = "") -> Deed:
    flags = re.IGNORECASE
    return Deed(
        re.compile(done),
        re.compile(suffered) if suffered else None,
        re.compile(rf"\b(?:{does})", flags),
        re.compile(rf"\b(?:{suffers})", flags) if suffers else None,
    )


_SCORE = r"(?: (?:by )?\d+[-–]\d+| narrowly| heavily| \w+ly)?"
DEEDS = (
    _deed(
        "战胜|击败|打败|大败|[大险完小再连豪狂]胜|轻取|力克|力挫|力压|横扫|逆转|掀翻|淘汰|双杀|绝杀|击溃|血洗|痛击"
        r"|碾压|拿下|爆冷(?=[^，。]{0,2}[\u4e00-\u9fff])|(?<=[\d零一二三四五六七八九])胜(?![利出场])",
        r"beat(?:s|en|ing)?\b|defeat(?:s|ed|ing)?\b(?! (?:to|against|at)\b)|edg(?:es|ed|ing)\b"
        r"|overc[ao]me\w*|thrash\w*|crush\w*|sw(?:ept|eeps?)\b|rout(?:s|ed)\b|upset\b|stun(?:s|ned)\b"
        r"|down(?:s|ed)\b|toppl\w+|eliminat\w+|knock(?:s|ed)? out|trounc\w+|hammer\w*|outlast\w*"
        r"|overwhelm\w*|overpower\w*|s(?:ee|aw) off|dispatch\w*|shock(?:s|ed)\b|outplay\w*"
        rf"|(?:victor(?:y|ies)|wins?|triumph\w*|prevail(?:s|ed)?|won){_SCORE} (?:over|against)\b"
        r"|(?:\w+ed|\w+es|got|swept) past\b",
        suffered=(
            "负于|不敌|输给|[惜惨完憾]败(?:于|给)?|[憾惜告小]负于?|败给|败于|败走"
            r"|(?<=[\d零一二三四五六七八九])负"
        ),
        suffers=(
            rf"(?:los[te]s?|losing|f[ae]lls?|succumb\w*|bow(?:s|ed)?(?: out| down)?){_SCORE} "
            rf"(?:to|against)\b|(?:loss|defeat){_SCORE} (?:to|against|at the hands of)\b"
            rf"|(?:went|goes?) down{_SCORE} to\b|out by\b"
        ),
    ),
    _deed(
        "收购|并购|吞并|买下|接管",
        r"acquir\w+|buy(?:s|ing)?\b|bought\b|purchas\w+|t(?:akes?|ook|aken|aking) over\b"
        r"|(?:takeover|acquisition|purchase) of\b|swallow\w*",
        suffers=r"(?:is |was |being )?sold to\b",
    ),
    _deed(
        "起诉|控告|状告|提告|(?:提起|提出)诉讼",
        r"su(?:e|es|ed|ing)\b|(?:law)?suits? against\b|complaint against\b|legal action against\b",
    ),
    _deed(
        "超过|超越|赶超|反超|赶上|高于|多于|大于|领先于?|超出",
        r"overt(?:akes?|ook|aken|aking)\b|surpass\w*|exceed\w*|outstrip\w*|outpac\w*|eclips\w*"
        r"|outnumber\w*|ahead of\b|(?:higher|larger|greater|bigger|more(?: \w+)?) than\b|above\b"
        r"|(?:led|leads|leading) (?=\W*[A-Z])",
        suffered="低于|少于|小于|落后于?|不及|逊于",
        suffers=r"(?:lower|smaller|fewer|less(?: \w+)?) than\b|below\b|behind\b"
        r"|trail(?:s|ed|ing)\b",
    ),
    _deed(
        "袭击|攻击|空袭|轰炸|炮击|入侵|侵略|进攻|开战|宣战",
        r"attack(?:s|ed|ing)?\b|invad\w+|invasion of\b|bomb(?:s|ed|ing|ard\w*)\b"
        r"|shell(?:s|ed|ing)\b"
        r"|str(?:uck|ikes?)\b|raid(?:s|ed)?\b|war on\b",
    ),
    _deed(
        "批评|谴责|抨击|指责|斥责|痛批|炮轰",
        r"critici[sz]\w+|condemn\w*|denounc\w+|slam(?:s|med|ming)\b|blast(?:s|ed)\b|rebuk\w+"
        r"|accus\w+|blam(?:es|ed|ing)\b|lash\w* out at\b",
    ),
    _deed("制裁", r"sanction(?:s|ed|ing)?\b(?: (?:on|against)\b)?"),
    _deed("警告", r"warn(?:s|ed|ing)?\b"),
    _deed("威胁", r"threat(?:s|en\w*)\b"),
    _deed("邀请", r"invit(?:es?|ed|ing)\b"),
    _deed(
        "取代|接替|接任",
        r"replac(?:es|ed|ing)\b|succe(?:eds?|eded|eding)\b|supplant\w*|displac\w+"
        r"|t(?:akes?|ook) over from\b",
        suffers=r"hand(?:s|ed) over to\b|gives? way to\b|gave way to\b",
    ),
    _deed("逮捕|拘捕|拘留|抓获", r"arrest\w*|detain\w*"),
    _deed(
        "杀害|枪杀|杀死|刺杀|绑架",
        r"kill(?:s|ed|ing)?\b|murder\w*|shot\b|kidnap\w*|assassinat\w*",
    ),
)  # fmt: skip
# What takes the deed back, in Chinese before it and in English before its verb.
NOT_DONE = re.compile(
    "[未没无莫勿]|不(?!敌|及)|难以|差点|险些|几乎|拒绝|放弃|终止|能否|若|如果|假如|除非|想|希望|曾在|此前"
)
NOT_TOLD = re.compile(
    r"\b(?:fail\w*|not|never|unable|without|cannot|hop(?:es?|ed|ing)|want\w*|tr(?:y|ied|ies|ying)|"
    r"attempt\w*|if|unless|almost|nearly|refus\w+|neither|nor|denie[sd]|rather|than|after|before"
    r"|when|as|while|since|because|whom?|where|that|which|if)\b|n['’]t\b",
    re.IGNORECASE,
)
