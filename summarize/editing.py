"""Edit chosen sentences: cut links to what was not chosen, shorten what is too long.

Only whole clauses and words are taken out, nothing is put in or moved, and ``original`` and
``span`` keep pointing at the whole sentence. Negations, conditions and speakers stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from ..article.model import Article, Sentence
from .openings import CONNECTIVE, REMOVABLE
from .position import is_shuffled

# （…）, unless short: 中芯国际（北京） is a name.
_ASIDE = re.compile(r"（[^（）]{5,}）|\([^()]{5,}\)")
# Nobody in particular: 据悉 (it is learnt), 数据显示 (data show), 记者获悉 (our reporter learnt).
# From whom (记者从市公安局获悉) stays: it may be their claim.
_IMPERSONAL = re.compile(
    r"(?:据悉|据了解|据介绍|据统计|据报道|数据显示|资料显示|统计显示|记者(?:近日|日前)?(?:从[有相]关(?:部门|方面|单位|人士))?(?:获悉|了解到))[，,]"
)
# A first clause that sets the scene: 随着 (with), 面对 (facing), 在…背景下 (against a background).
_SCENE = re.compile(
    r"(?:随着[^，,；;]+|面对[^，,；;]+|作为[^，,；;]+"
    r"|在[^，,；;]+(?:背景下|形势下|推动下|支持下|带动下|影响下|帮助下|基础上|过程中))[，,]"
)
_REFERRING = re.compile(r"[他她它其该此这]")
# What a reader needs: figures, denials, conditions, doubts, and what makes the rest hold or not.
_NEEDED = re.compile(
    r"\d|[一二两三四五六七八九十百千万亿半几]|不(?!断)|未|没|无|非|否|勿|莫|仅|只|尚|除|限|假|谣|驳|澄清|直到|若|如果|假如|一旦|要是|前提|条件"
    r"|或|可能|也许|大约|大概|据称|传闻|传言|疑|涉嫌|指控|自称|声称|预计|预期|有望|拟|计划|至少|至多|以上|以下"
)


def stand_alone(article: Article, sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Return *sentences*, in reading order, without links to sentences that are not among them.

    「此外，铁路将延长。」 becomes 「铁路将延长。」 unless the sentence before it on the page stands
    before it here as well. Shorten sentences afterwards, not before: these must be the article's.
    """
    before = dict(zip(article.sentences[1:], article.sentences, strict=False))
    shuffled = is_shuffled(article)

    def follows(sentence: Sentence, previous: Sentence) -> bool:
        same = sentence.paragraph == previous.paragraph
        return before.get(sentence) == previous and (same or not shuffled)

    return tuple(
        sentence if number and follows(sentence, sentences[number - 1]) else _unlinked(sentence)
        for number, sentence in enumerate(sentences)
    )


def shorten(sentence: Sentence, max_chars: int) -> Sentence:
    """Return *sentence* with as little taken out as brings its text down to *max_chars*.

    Long asides go first, then impersonal attributions, then a clause that sets the scene, then
    the last parts after a semicolon. A sentence that cannot be cut safely stays too long.
    """
    text = sentence.text
    for cut in _CUTS:
        if len(text) <= max_chars:
            break
        text = cut(text, max_chars)
    return replace(sentence, text=text) if text != sentence.text else sentence


def shorten_safely(sentence: Sentence, max_chars: int) -> Sentence:
    """Return *sentence* with less in it, as `shorten` does, but with all that its reader needs.

    A figure, a denial, a condition, a doubt and every statement of its own stay in it.
    """
    text = sentence.text
    for cut in _SAFE_CUTS:
        if len(text) <= max_chars:
            break
        shorter = cut(text, max_chars)
        if not is_needed(left_out(text, shorter)):
            text = shorter
    return replace(sentence, text=text) if text != sentence.text else sentence


def is_needed(text: str) -> bool:
    """Tell whether *text* has a figure, a denial, a condition or a doubt, which a reader needs."""
    return bool(_NEEDED.search(text))


def left_out(text: str, shorter: str) -> str:
    """Return what was taken out of *text*, all of it together."""
    rest = iter(shorter)
    wanted = next(rest, "")
    out = []
    for char in text:
        if char == wanted:
            wanted = next(rest, "")
        else:
            out.append(char)
    return "".join(out)


def _unlinked(sentence: Sentence) -> Sentence:
    found = CONNECTIVE.match(sentence.text)
    if found is None:
        return sentence
    rest = sentence.text[found.end() :]
    if rest[:1] in ("，", ","):
        rest = rest[1:]
    elif found[0][-1] not in "，," and found[0] not in REMOVABLE:
        return sentence
    return replace(sentence, text=rest) if len(rest) > 1 else sentence


def _without_asides(text: str, _max_chars: int) -> str:
    return _ASIDE.sub("", text)


def _without_aside(text: str, _max_chars: int) -> str:
    """Leave out each aside that has nothing in it that a reader needs."""
    return _ASIDE.sub(lambda aside: aside[0] if is_needed(aside[0]) else "", text)


def _without_impersonal(text: str, _max_chars: int) -> str:
    found = _IMPERSONAL.match(text)
    return text[found.end() :] if found else text


def _without_scene(text: str, _max_chars: int) -> str:
    found = _SCENE.match(text)
    if found is None or not text[found.end() :] or _REFERRING.match(text, found.end()):
        return text  # 随着铁路开通，其… (with the line open, its …): what follows needs the scene
    if not (text[found.end()].isalnum() or text[found.end()] in "“《「『"):
        return text  # 作为中国,,个…: words were deleted there
    return text[found.end() :]


def _first_parts(text: str, max_chars: int) -> str:
    """Keep as many parts before a semicolon as fit, one at least; none inside a quotation."""
    ends = [found.start() for found in re.finditer("[；;]", text)]
    if not ends or any(is_open(text[:end]) for end in ends):
        return text
    fitting = [end for end in ends if end < max_chars]
    return text[: max(fitting, default=ends[0])] + "。"


def is_open(text: str) -> bool:
    """Tell whether a quotation or a bracket that begins in *text* does not end in it."""
    return any(
        text.count(a) != text.count(b) for a, b in ("“”", "「」", "『』", "（）", "《》", "()")
    )


_SAFE_CUTS: tuple[Callable[[str, int], str], ...] = (
    _without_aside,
    _without_impersonal,
    _without_scene,
)
_CUTS: tuple[Callable[[str, int], str], ...] = (
    _without_asides,
    _without_impersonal,
    _without_scene,
    _first_parts,
)
