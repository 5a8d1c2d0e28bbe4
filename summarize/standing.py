"""Which sentences can stand alone in a summary, and what is weak about the others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, groupby

from ..article.model import Mark, Sentence
from .features import CROWDED_FIGURES, count_figures
from .model import Weakness
from .openings import CONNECTIVE, REFERENCE
from .tokens import names_a_person

SHORT_CHARS = 12
LONG_CHARS = 90
FOREIGN_BELOW = 0.3  # the share of Chinese characters among the letters

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_OPENING_MARKS = "“”‘’「」『』\"'《（( \u3000"

# 「…负责人说。」 (the person in charge said) with nothing said: torn off its quotation.
_BARE_ATTRIBUTION = re.compile(
    r"[^，,。；：:“「]{1,24}(?:说|表示|介绍|称|道|指出|认为|坦言|告诉记者|解释)[。！]?"
)
_QUESTION = re.compile(r"[？?][”’」』\"]?$")
_QUOTED = re.compile(r"“[^“”]*”?|「[^「」]*」?|『[^『』]*』?|\"[^\"]*\"")
_SPEECH_MARKS = (("“", "”"), ("「", "」"), ("『", "』"))
_SPEECH = re.compile(r"[？！。，…,!?][”」』\"]")
# 记者：…, 问：… (reporter: …, Q: …): who asks in an interview, and 林一鸣：… , who answers.
_ASKS = re.compile(r"(?:记者|问|提问|主持人|Q)\d?[:：]")
_LABEL = re.compile(r"[\u4e00-\u9fffA-Za-z·]{1,8}[:：]")
# 现就有关事项通知如下：, 各有关单位：: what follows is the news.
_LEADS_IN = re.compile(
    r"(?:如下|下列|以下)[^，,。；;]{0,12}[:：]$|^(?:各|尊敬的)[^。；;\d]{1,40}[:：]$"
)
# …，”市长说: a quotation that ends with who says it.
_SPEAKER = re.compile(r"[”」』][^“「『”」』]{2,}(?:说|道|称|表示|指出|认为|介绍|坦言|透露|强调)")
# 记者发现，该类游戏… (…found that these games …): after who says so, what the sentence before
# named, unless the speaker is what is meant: 公司表示，该公司….
_SAID_OF_IT = re.compile(
    r"(?P<who>[^，,；;：:“「]{2,40}?(?:说|称|表示|指出|认为|介绍|透露|强调|发现|显示|看来|来看|而言|获悉|了解到))[，,：:]"
    r"(?:该|这|此(?!次|外|前|后|间))(?P<what>..)"
)
# 记者采访了几名专家，听听他们怎么说: what they say comes behind it.
_EMPTY = re.compile(
    r"怎么(?:说|看|回事)[。！]?$|(?:接受了?|进行了|作了|做了)[^，,。]{0,8}采访[。！]?$|采访了[^，,。]+[。！]?$"
    r"|(?:一起|一同)来?(?:看看|听听|了解)|有(?:一些|以下|如下|几个|几点|[两三四五]大)(?:共同)?(?:特点|特征|特色|亮点|变化|原因|看点)[。：:]?$"
    r"|(?:审理|审结|发生|查处)了?这样一[^，,。]{1,4}[。！]?$"
    # 主要有以下几点, 特点如下, 归纳起来有三点: and the points come behind it.
    r"|(?:有|是|为|包括|体现在|表现在|集中在)(?:以下|如下|下面|这样)?(?:的?[几两二三四五六七八九十多]个?)"
    r"(?:大?(?:点|方面|特点|特征|亮点|原因|因素|变化|趋势|要点|问题|建议|理由)|条(?:建议|理由))[。：:，,]?$"
    r"|(?:特点|特征|特色|亮点|变化|原因|看点|内容|情况|要点|措施|规定|要求|建议)(?:主要|具体)?(?:有|是|为)?(?:如下|以下)[。：:]?$"
    # 下面就为大家介绍…, 本文将从三个方面分析…: what the page is going to tell.
    r"|(?:本文|下文|下面|接下来|今天)[^，,。]{0,8}(?:将|就|来|会|为|给|带|和)[^。]{0,24}(?:介绍|分析|讲讲?|谈谈|解读|盘点|梳理|说说|聊聊|探讨|看看|揭晓|分享)"
    # 本公告由某某公司根据上市规则……作出: by which rule an exchange is told.
    r"|^本(?:公告|公布|通告|通函)[^。]{0,200}(?:上市规则|香港法例)[^。]{0,120}(?:作出|刊发|发表|发布|刊登)。?$"
    # 记者昨天找到了这家店: what the reporter did.
    r"|^(?:根据[^，,]{2,12}[，,])?(?:[本日晚报昨今天上下午，]|随后|为此|近日|日前|带着[^，,]{2,12}[，,])*记者[^，,。]{0,8}"
    r"(?:来到|找到|赶到|走进|走访了?|前往|抵达|拨打|联系上?)了?[^，,。]{2,16}[。！]?$"
)
# 1978年至1980年任县团委书记: a line of a life, without whose life it is.
_CAREER = re.compile(
    r"\d{4}年?(?:\d{1,2}月)?(?:[至到—~～–-]+(?:\d{4}年?(?:\d{1,2}月)?|今))?[，,]?(?:先后|历|曾|起|又|再)?"
    r"(?:担?任(?!务|命)|调任|升任|出任|转任|兼任|就读|毕业|参加工作|入伍|入党|在[^，,。]{2,20}(?:工作|学习|任职|服役))"
    # 担任副区长四年的张明杰: somebody of whom that is told.
    r"(?![^，,。]{2,24}的)"
)
# 玻璃会发电、座椅能取暖……: breaks off before the point. One that begins as news does has made it.
_BREAKS_OFF = re.compile(r"(?!近|日前|昨|今年).+(?:…+|\.{3,})[”」』]?$")
# The reporter tells again: an answer to the question in the story's first line it is not.
_TELLS = re.compile(r"(?:近日|日前|昨[日天]|今[日天])?[，,]?(?:本[报网台社])?记者|据|近日|日前")
# …，他 (… , he), …，但他们: a pronoun that opens a clause, and what stands before it.
_LATER_PRONOUN = re.compile(
    r"([^，,；;]{2,30}(?:[，,][^，,；;]{2,30})?)[，,；;](?:但是?|而|却|因此|所以|于是)?[他她]"
)


def weaknesses(sentence: Sentence, before: Sentence | None = None) -> frozenset[Weakness]:
    """Return what makes *sentence*, which follows *before*, a poor choice for a summary."""
    text = sentence.text
    found = _marked(sentence) | _opening(text) | _size(text)
    if _BARE_ATTRIBUTION.fullmatch(text) or _LEADS_IN.search(text):
        found.add(Weakness.FRAGMENT)
    if _EMPTY.search(text):
        found.add(Weakness.SHORT)
    if _BREAKS_OFF.match(text):
        found.add(Weakness.TEASER)
    if _QUESTION.search(text) or _ASKS.match(text):
        found.add(Weakness.QUESTION)
    if any(text.count(pair[0]) != text.count(pair[1]) for pair in _SPEECH_MARKS):
        found.add(Weakness.TORN)
    if _is_mostly_quoted(text):
        found.add(Weakness.QUOTE)
    if _han_share(text) < FOREIGN_BELOW:
        found.add(Weakness.FOREIGN)
    leans = (_has_loose_pronoun(text), _is_said_of_it(text), _CAREER.match(text) is not None)
    if _is_answer(sentence, before) or any(leans):
        found.add(Weakness.REFERENCE)
    return frozenset(found)


def all_weaknesses(sentences: Sequence[Sentence]) -> list[frozenset[Weakness]]:
    """Return the weaknesses of each sentence in view of the one before it."""
    before = (None, *sentences[:-1])[: len(sentences)]
    return [
        weaknesses(s, b) | ({Weakness.TORN} if is_spoken else frozenset())
        for s, b, is_spoken in zip(sentences, before, inside_speech(sentences), strict=True)
    ]


def inside_speech(sentences: Sequence[Sentence]) -> list[bool]:
    """Tell of each sentence whether it goes on with what somebody says, who is named before it.

    The quotation opened in an earlier sentence of the paragraph, and ends in this or a later one.
    A sentence that names its speaker at its end is none.
    """
    found: list[bool] = []
    for _, own in groupby(sentences, key=lambda sentence: sentence.paragraph):
        texts = [sentence.text for sentence in own]
        open_before = accumulate((_opened(text) for text in texts[:-1]), _at_least_0, initial=0)
        last = max((n for n, text in enumerate(texts) if _opened(text) < 0), default=-1)
        found += [
            depth > 0 and n <= last and not _SPEAKER.search(texts[n])
            for n, depth in enumerate(open_before)
        ]
    return found


def inside_answers(sentences: Sequence[Sentence]) -> list[bool]:
    """Tell of each sentence whether it goes on with an answer in an interview.

    The name of the speaker stands before the first sentence of the paragraph only.
    """
    is_interview = sum(bool(_ASKS.match(sentence.text)) for sentence in sentences) > 1
    found: list[bool] = []
    for _, group in groupby(sentences, key=lambda sentence: sentence.paragraph):
        first, *others = group
        goes_on = is_interview and _LABEL.match(first.text) is not None
        found += [False, *(goes_on for _ in others)]
    return found


def _opened(text: str) -> int:
    """Return how many quotations *text* opens more than it closes."""
    return sum(text.count(a) - text.count(b) for a, b in _SPEECH_MARKS)


def _at_least_0(depth: int, opened: int) -> int:
    return max(0, depth + opened)


def _marked(sentence: Sentence) -> set[Weakness]:
    pairs = (
        (Mark.DAMAGED, Weakness.DAMAGED),
        (Mark.GLUED, Weakness.GLUED),
        (Mark.FRAGMENT, Weakness.FRAGMENT),
        (Mark.QUOTE, Weakness.QUOTE),
    )
    return {weakness for mark, weakness in pairs if mark in sentence.marks}


def _opening(text: str) -> set[Weakness]:
    bare = text.lstrip(_OPENING_MARKS)
    found = set()
    link = CONNECTIVE.match(bare)
    if link:
        found.add(Weakness.CONNECTIVE)
        # 但他 (but he): what follows the link may point back as well.
        bare = bare[link.end() :].lstrip("，, ")
    if REFERENCE.match(bare):
        found.add(Weakness.REFERENCE)
    return found


def _size(text: str) -> set[Weakness]:
    found = set()
    if len(text) < SHORT_CHARS:
        found.add(Weakness.SHORT)
    if len(text) > LONG_CHARS:
        found.add(Weakness.LONG)
    if count_figures(text) > CROWDED_FIGURES:
        found.add(Weakness.CROWDED)
    return found


def _is_mostly_quoted(text: str) -> bool:
    """Tell whether over half of *text* is speech; quoted terms and titles are none."""
    spoken = sum(len(q) for q in _QUOTED.findall(text) if _SPEECH.search(q) or len(q) > 20)
    return spoken > len(text) / 2


def _han_share(text: str) -> float:
    letters = [char for char in text if char.isalpha()]
    return len(_HAN.findall(text)) / len(letters) if letters else 0.0


def _is_answer(sentence: Sentence, before: Sentence | None) -> bool:
    """Tell whether *sentence* answers a question that the reader of a summary would not see."""
    if before is None:
        return False
    is_labelled = _LABEL.match(sentence.text) and _LABEL.match(before.text)
    if _ASKS.match(before.text) and is_labelled:
        return True
    if before.paragraph != sentence.paragraph and not is_labelled:
        return False
    if _TELLS.match(sentence.text):
        return False
    return bool(_QUESTION.search(before.text)) and not _QUESTION.search(sentence.text)


def _has_loose_pronoun(text: str) -> bool:
    """Tell whether a later clause opens with he or she, and nobody was named before."""
    found = _LATER_PRONOUN.match(text)
    return found is not None and not names_a_person(found[1])


def _is_said_of_it(text: str) -> bool:
    """Tell whether somebody tells of what only the sentence before names."""
    found = _SAID_OF_IT.match(text)
    return found is not None and found["what"] not in found["who"]
