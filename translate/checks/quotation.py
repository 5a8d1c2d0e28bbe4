"""The check of who said it: attribution, quotation marks and speaker are kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code, Constraint, Kind
from .base import Check, Finding, Limits

# Verbs of speech; a clause or a quotation must follow, else 表示 is "express", 称 "be called".
_SPEECH = (
    "说|表示|称|指出|认为|强调|介绍|透露|坦言|解释|回忆|补充|直言|写道|写到|宣布|感慨|感叹|谈到|提到|呼吁|提醒|回应|"
    "告诉[^，。：“”]{1,8}"
)
# 来说 (as for), 小说 (novel), 简称 (short for) and the like tell of no speech.
_SAYS = re.compile(
    rf"(?<![来小据听虽传者话难理学好的])(?<!名)(?<!职)(?<!简)(?<!俗)(?<!统)(?<!是)(?<!被)(?:{_SPEECH})"
    r"(?:道|说|称)?[，,：:]"
)
_SAYS_AFTER = re.compile(
    rf"[”」』][，,]?[^，。：；“”]{{0,12}}(?:{_SPEECH}|说道|笑道)(?:道|说|称)?[，。]"
)
_SOURCED = re.compile(
    r"据[^，。]{0,20}(?:介绍|报道|透露|称|悉|了解|统计|显示|消息)[，,：:]|"
    r"(?:数据|统计|调查|报告|研究|结果|资料|文件)显示[，,：:]"
)
_SAY = (
    r"sa(?:y|ys|id|ying)|stat(?:e|es|ed|ing|ement)|told|tells?|telling|not(?:e|es|ed|ing)|"
    r"point(?:s|ed|ing)? out|according|believ(?:e|es|ed|ing)|add(?:s|ed|ing)|"
    r"report(?:s|ed|edly|ing)?|announc\w+|explain\w*|emphasi[sz]\w+|stress(?:es|ed|ing)|underlin\w+|reveal\w*|"
    r"claim(?:s|ed|ing)?|express(?:es|ed|ing)|recall\w*|remark\w*|comment(?:s|ed|ing)?|quot\w+|"
    r"mention\w*|declar\w+|warn\w*|think(?:s|ing)?|thought|argu(?:e|es|ed|ing)|admit\w*|insist\w*|"
    r"remind\w*|urg(?:e|es|ed|ing)|disclos\w+|describ\w+|respon(?:d|ds|ded|ding|se)|"
    r"repl(?:y|ies|ied)|answer\w*|confirm\w*|suggest\w*|recommend\w*|advis\w+|acknowledg\w*|"
    r"view(?:s|ed)?|opinion|wrote|writ(?:es?|ing|ten)|words|sp(?:oke|eaks?|eaking)|alleg\w+|"
    r"maintain(?:s|ed)|assert\w*|cit(?:e|ed|es|ing)|confess\w*|feels?|felt|introduc(?:ed|es|ing)|"
    r"call(?:s|ed|ing)|ask(?:s|ed)?|predict\w*|indicat\w+|shar(?:ed|es|ing)|reflect\w*|talk\w*|"
    r"complain\w*|proposed?|concluded?|observed|lamented|sighed|exclaimed|put it|revelation|message"
)
_SAID = re.compile(rf"\b(?:{_SAY})\b", re.IGNORECASE)
_SOURCES = re.compile(
    rf"\b(?:{_SAY}|underst\w+|learn\w*|known|heard|show\w*|data|statistics|figures|survey|stud(?:y|ies)|"
    r"found|finds?|prove\w*|based on|apparent\w*|information)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“「『]([^”」』]*)(?:[”」』]|$)")
_CHINESE_MARK = re.compile('[“”「」『』《》‘’"]')
_MARK = re.compile(r"[\"“”„«»]|(?<!\w)['‘]|['’](?!\w)")
_SPEECH_QUOTED = re.compile(r"[“\"][^“”\"]{25,}[”\"]")
_LONG = 12  # characters; what is shorter is a term or a nickname that English may leave unmarked
_WEAK, _STRONG = 1, 2


class Quotation(Check):
    """Attribution, quotation marks and speaker. Score: 2 for each lost, 1 for a mere 据悉."""

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
    if said and not _SAID.search(english):
        message = f"In the source somebody says this ({said.group()}), in the English nobody."
        yield Finding(_STRONG, message)
    sourced = _SOURCED.search(chinese)
    if sourced and not said and not _SOURCES.search(english):
        message = f"The source tells where this is from ({sourced.group()}), the English does not."
        yield Finding(_WEAK, message)


def _marks(chinese: str, english: str) -> Iterator[Finding]:
    if any(_is_speech(match.group(1)) for match in _QUOTED.finditer(chinese)):
        if not _MARK.search(english):
            yield Finding(_STRONG, "The source quotes; the English has no quotation marks.")
    elif not _CHINESE_MARK.search(chinese) and _SPEECH_QUOTED.search(english):
        yield Finding(_STRONG, "The English quotes words that the source does not quote.")


def _is_speech(quoted: str) -> bool:
    return len(quoted) >= _LONG or (len(quoted) > _LONG // 2 and quoted[-1] in "，。！？")


def _speaker(source: Prepared, english: str, glossary: Glossary) -> Iterator[Finding]:
    """Compare the person before the verb of speech with the one beside it in English."""
    said = _SAYS.search(source.text)
    people = [term for term in source.terms if _is_person(term, glossary)]
    if said is None or len(people) < 2:
        return
    speaker = max(
        (p for p in people if p.end <= said.start()), key=lambda p: p.end, default=people[0]
    )
    if re.search("[，。；：]", source.text[speaker.end : said.start()]):
        return
    others = {p.english for p in people} - {speaker.english}
    if not _speaks([speaker.english], english):
        for other in sorted(others):
            if _speaks([other], english):
                message = f"In the source {speaker.english} says this, in the English {other}."
                yield Finding(_STRONG, message)


def _is_person(term: Constraint, glossary: Glossary) -> bool:
    if term.kind is not Kind.NAME:
        return False
    entry = glossary.lookup(term.source)
    return entry is None or entry.kind == "person"


def _speaks(names: Sequence[str], english: str) -> bool:
    """Tell whether one of *names* stands directly beside a verb of speech."""
    given = "|".join(map(re.escape, names))
    return bool(re.search(rf"\b(?:{given}) (?:{_SAY})\b|\b(?:{_SAY}),? (?:{given})\b", english))
