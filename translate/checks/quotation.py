"""The check of who said it: attribution, quotation marks and speaker are kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code, Constraint, Kind
from .base import Check, Finding, Limits

# Verbs of speech; a clause or a quotation must follow, else 表示 is "express", 称 "be called".
# 来说 (as for), 小说 (novel), 简称 (short for) and the like tell of no speech.
_SPEECH = (
    r"(?<![来小据听虽传话难好的地是以该用般之])(?<!或者)(?<!按理)(?<!学)说|(?<![名职简俗统是被著堪号])称|"
    r"(?<!被)(?:表示|指出|认为|强调|介绍|透露|坦言|解释|回忆|补充|直言|写道|写到|宣布|感慨|感叹|谈到|提到|"
    r"呼吁|提醒|回应|告诉[^，。：“”]{1,8})"
)
_SAYS = re.compile(rf"(?:{_SPEECH})(?:道|说|称)?[，,：:]")
_SAYS_AFTER = re.compile(
    rf"[”」』][，,]?[^，。：；“”]{{0,12}}(?:{_SPEECH}|说道|笑道)(?:道|说|称)?[，。]"
)
_SOURCED = re.compile(
    r"据[^，。]{0,25}(?:介绍|报道|透露|称|悉|了解|统计|显示|消息|数据|报告)[，,：:]|显示[，,：:]"
)
_SAY = (
    r"sa(?:y|ys|id|ying)|stat(?:e|es|ed|ing)|told|tells|telling|not(?:es|ed|ing)|"
    r"point(?:s|ed|ing)? out|according to|believ(?:es?|ed|ing)|add(?:s|ed|ing)|"
    r"announc(?:es?|ed|ing)|explain(?:s|ed|ing)?|emphasi[sz](?:es?|ed|ing)|stress(?:es|ed|ing)|underlin(?:es?|ed|ing)|"
    r"reveal(?:s|ed|ing)|claim(?:s|ed|ing)|express(?:es|ed|ing)|recall(?:s|ed|ing)|"
    r"remark(?:s|ed|ing)|comment(?:s|ed|ing)|mention(?:s|ed|ing)|declar(?:es?|ed|ing)|"
    r"warn(?:s|ed|ing)?|argu(?:es?|ed|ing)|admit(?:s|ted|ting)|insist(?:s|ed|ing)?|"
    r"remind(?:s|ed|ing)?|urg(?:es?|ed|ing)|disclos(?:es?|ed|ing)|repl(?:ies|ied|ying)|"
    r"acknowledg(?:es?|ed|ing)|wrote|writes|alleg(?:es?|ed|ing)|maintain(?:s|ed)|assert(?:s|ed|ing)?|"
    r"complain(?:s|ed|ing)|thinks?|thought|suggest(?:s|ed|ing)?|recommend(?:s|ed|ing)?|"
    r"advis(?:es?|ed|ing)|call(?:s|ed|ing)? (?:on|for)|put it|sighed|"
    r"exclaimed|lamented|observed|sp(?:oke|eaking)|respond(?:s|ed|ing)"
)
# What may stand for a verb of speech, or for something else.
_MAY_SAY = (
    r"report\w*|describ\w+|call(?:s|ed|ing)?|ask(?:s|ed|ing)?|statements?|respon\w+|answer\w*|"
    r"confirm\w*|view(?:s|ed)?|opinions?|writ(?:es?|ing|ten)|words|speaks?|quot\w+|feels?|felt|"
    r"introduc\w+|predict\w*|indicat\w+|shar(?:ed|es|ing)|reflect\w*|talk\w*|propos\w+|"
    r"conclu\w+|revelations?|messages?|accord\w*|cit(?:e|ed|es|ing)|confess\w*|sp(?:oken)|note|"
    r"expects?|expected|hop(?:es|ed|ing)|want\w*|show\w*|reveal|explain|mention|claim|admit|regard\w*|"
    r"consider\w*|praise\w*|prais\w+|found|finds?|joked?|quip\w*|tell|urge|stress"
)
_SAID = re.compile(rf"\b(?:{_SAY})\b", re.IGNORECASE)
_MAY_HAVE_SAID = re.compile(rf"\b(?:{_MAY_SAY})\b", re.IGNORECASE)
_SOURCES = re.compile(
    rf"\b(?:{_SAY}|{_MAY_SAY}|underst\w+|learn\w*|known|heard|data|statistics|figures|survey|"
    r"stud(?:y|ies)|prove\w*|based on|apparent\w*|information|it is|it was)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“「『]([^”」』]*)(?:[”」』]|$)")
_CHINESE_MARK = re.compile('[“”「」『』《》‘’"]')
_MARK = re.compile(r"[\"“”„«»]|(?<!\w)['‘]|['’](?!\w)")
_ENGLISH_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")
_SPEECH_QUOTED = re.compile(r"[“\"][^“”\"]{25,}[”\"]")
_LONG = 12  # characters; what is shorter is a term or a nickname that English may leave unmarked
_WEAK, _STRONG = 1, 2


class Quotation(Check):
    """Attribution, quotation marks and speaker. Score: 2 where one is lost.

    Score 1: some word may stand for the attribution, it was a mere 据悉 (it is learnt), or what
    is quoted is no speech.
    """

    code = Code.QUOTATION
    limits = Limits(warning=_STRONG, info=_WEAK)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        yield from _attribution(source.text, candidate.english)
        yield from _marks(source.text, candidate.english)
        yield from _speaker(source, candidate.english, glossary)


def _attribution(chinese: str, english: str) -> Iterator[Finding]:
    said = _SAYS.search(chinese) or _SAYS_AFTER.search(chinese)
    # What stands inside of the quotation attributes nothing.
    outside = _ENGLISH_QUOTED.sub(" ", english)
    if said and not _SAID.search(outside):
        message = f"In the source somebody says this ({said.group()}), in the English nobody."
        yield Finding(_WEAK if _MAY_HAVE_SAID.search(outside) else _STRONG, message)
    sourced = _SOURCED.search(chinese)
    if sourced and not said and not _SOURCES.search(english):
        message = f"The source tells where this is from ({sourced.group()}), the English does not."
        yield Finding(_WEAK, message)


def _marks(chinese: str, english: str) -> Iterator[Finding]:
    quoted = [match.group(1) for match in _QUOTED.finditer(chinese)]
    if any(map(_is_phrase, quoted)):
        if not _MARK.search(english):
            said = _SAYS.search(chinese) or _SAYS_AFTER.search(chinese)
            is_speech = said or any(phrase.endswith(tuple("。！？")) for phrase in quoted)
            message = "The source quotes; the English has no quotation marks."
            yield Finding(_STRONG if is_speech else _WEAK, message)
    elif not _CHINESE_MARK.search(chinese) and _SPEECH_QUOTED.search(english):
        yield Finding(_STRONG, "The English quotes words that the source does not quote.")


def _is_phrase(quoted: str) -> bool:
    return len(quoted) >= _LONG or (len(quoted) > _LONG // 2 and quoted[-1] in "，。！？")


def _speaker(source: Prepared, english: str, glossary: Glossary) -> Iterator[Finding]:
    """Compare who stands before the verb of speech with who stands beside it in English."""
    said = _SAYS.search(source.text)
    people = [term for term in source.terms if _is_person(term, glossary)]
    if said is None or len(people) < 2:
        return
    before = [p for p in people if p.end <= said.start() and not _is_addressed(p, source.text)]
    speaker = max(before, key=lambda p: p.end, default=people[0])
    if re.search("[，。；：]", source.text[speaker.end : said.start()]):
        return
    others = {p.english for p in people} - {speaker.english}
    if not _speaks([speaker.english], english):
        for other in sorted(others):
            if _speaks([other], english):
                message = f"In the source {speaker.english} says this, in the English {other}."
                yield Finding(_STRONG, message)


def _is_addressed(person: Constraint, text: str) -> bool:
    return text[: person.start].endswith(("对", "向", "跟", "给"))


def _is_person(term: Constraint, glossary: Glossary) -> bool:
    if term.kind is not Kind.NAME:
        return False
    entry = glossary.lookup(term.source)
    return entry is None or entry.kind == "person"


def _speaks(names: Sequence[str], english: str) -> bool:
    """Tell whether one of *names* stands directly beside a verb of speech."""
    given = "|".join(map(re.escape, names))
    return bool(re.search(rf"\b(?:{given}) (?:{_SAY})\b|\b(?:{_SAY}),? (?:{given})\b", english))
