"""Which sentences can stand alone in a summary, and what is weak about the others.

Everything here reads the simplified text of one sentence; nothing is judged by meaning.
"""

from __future__ import annotations

import re

from ..article.model import Mark, Sentence
from .features import CROWDED_FIGURES, count_figures
from .model import Weakness

SHORT_CHARS = 12
LONG_CHARS = 90

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_OPENING_MARKS = "“”‘’「」『』\"'《（( \u3000"

# Links to the sentence before. Cutting them off would leave a sound sentence.
_CONNECTIVE = re.compile(
    r"(?:此外|另外|除此之外|与此同时|同时|同样|而且|并且|况且|但是?|然而|不过|可是|只是|而|却|反观|相反|反之"
    r"|因此|因而|所以|于是|由此|可见|总之|综上|总的来说|也就是说|换句话说|换言之|具体而言|具体来看|事实上|其实|当然"
    r"|例如|比如|譬如|再如|又如|尤其是?|特别是|甚至|其次|再次|再者|最后|随后|之后|此后|接着|然后|接下来"
    r"|一方面|另一方面|第[二三四五六七八九十]，|还有|也正?是|也|还|又|更|则|即便如此|尽管如此|否则|那么|毕竟)"
)

# Words whose meaning lies in the sentence before.
_REFERENCE = re.compile(
    r"(?:为此|对此|据此|就此|如此|至此|其中|其(?!实|它|他|次)|这|那(?!曲|么)|此(?!次|外|后|前)|该(?!国外)"
    r"|他|她|它|前者|后者|两者|二者|三者|上述|以上|当时|有的|对方|双方(?=[均都也还将就一])|不仅如此|在此|届时)"
)

# 「…负责人说。」 with nothing said: a tail torn off its quotation.
_BARE_ATTRIBUTION = re.compile(
    r"[^，。；：]{1,24}(?:说|表示|介绍|称|道|指出|认为|坦言|告诉记者|解释)[。！]?"
)
_QUESTION = re.compile(r"[？?][”’」』\"]?$")
_QUOTED = re.compile(r"“[^“”]*”?|「[^「」]*」?|『[^『』]*』?|\"[^\"]*\"")
_SAYING = re.compile(r"[？！。，…][”」』\"]")


def weaknesses(sentence: Sentence) -> frozenset[Weakness]:
    """Return what makes *sentence* a poor choice for a summary."""
    text = sentence.text
    found = _marked(sentence) | _opening(text) | _size(text)
    if _BARE_ATTRIBUTION.fullmatch(text):
        found.add(Weakness.FRAGMENT)
    if _QUESTION.search(text):
        found.add(Weakness.QUESTION)
    if _is_mostly_quoted(text):
        found.add(Weakness.QUOTE)
    if _han_share(text) < 0.3:
        found.add(Weakness.FOREIGN)
    if count_figures(text) > CROWDED_FIGURES:
        found.add(Weakness.CROWDED)
    return frozenset(found)


def _marked(sentence: Sentence) -> set[Weakness]:
    pairs = (
        (Mark.DAMAGED, Weakness.DAMAGED),
        (Mark.FRAGMENT, Weakness.FRAGMENT),
        (Mark.QUOTE, Weakness.QUOTE),
    )
    return {weakness for mark, weakness in pairs if mark in sentence.marks}


def _opening(text: str) -> set[Weakness]:
    bare = text.lstrip(_OPENING_MARKS)
    if _REFERENCE.match(bare):
        return {Weakness.REFERENCE}
    link = _CONNECTIVE.match(bare)
    if not link:
        return set()
    # 但他 (but he): what follows the link may point back as well.
    rest = bare[link.end() :].lstrip("，, ")
    if _REFERENCE.match(rest):
        return {Weakness.CONNECTIVE, Weakness.REFERENCE}
    return {Weakness.CONNECTIVE}


def _size(text: str) -> set[Weakness]:
    if len(text) < SHORT_CHARS:
        return {Weakness.SHORT}
    if len(text) > LONG_CHARS:
        return {Weakness.LONG}
    return set()


def _is_mostly_quoted(text: str) -> bool:
    """Tell whether over half of *text* is speech; quoted terms and titles are none."""
    spoken = sum(len(q) for q in _QUOTED.findall(text) if _SAYING.search(q) or len(q) > 20)
    return spoken > len(text) / 2


def _han_share(text: str) -> float:
    letters = [char for char in text if char.isalpha()]
    return len(_HAN.findall(text)) / len(letters) if letters else 0.0
