"""Short forms at later mentions, so that no name stands at full length in every sentence.

Beijing Economic-Technological Development Area, then Beijing E-Town, then the zone. The English of
a sentence is changed only where every check finds as little to doubt in it as before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from ..article import Sentence
from ..translate.checks import check
from ..translate.constraints import Context, Prepared
from ..translate.model import Candidate, Code, Translation
from .short_forms import LEGAL_FORM, Named, named

Pairs = Sequence[tuple[Sentence, Translation]]
ContextOf = Callable[[Sentence], Context]

# What may stand before “the zone”; before anything else it may be part of a longer phrase.
_BEFORE = re.compile(
    r"(?:^|[.!?:;,“\"(–—] ?|\b(?:the|of|in|at|to|from|by|with|for|and|that|on|as|or|where"
    r"|when|while|near|into|said|says|is|are|was|were|outside|inside|within|since|because"
    r"|than|but|about) )$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\bthe $", re.IGNORECASE)
_SENTENCE_START = re.compile(r"(?:^|[.!?][”’\"]? )$")


def with_short_forms(
    headline: tuple[Sentence, Translation],
    points: Pairs,
    context_of: ContextOf,
    *,
    skip: Collection[Code] = (),
) -> list[tuple[Sentence, Translation]]:
    """Return *points*, in the order they are shown, with names shortened after the first mention.

    The headline is left as it is, and is no first mention: the text must stand without it.
    """
    shown = [headline, *points]
    names = [
        name
        for name in named((t.source, context_of(sentence)) for sentence, t in shown)
        if not _is_taken(name, [t.english for _, t in shown])
    ]
    told: dict[int, int] = {}
    result = []
    for sentence, translation in points:
        context = context_of(sentence)
        result.append((sentence, _shortened(translation, names, told, context, skip)))
    return result


def _is_taken(name: Named, english: Sequence[str]) -> bool:
    """Tell whether the English has the last short form already, of whatever it may be."""
    for wording in name.full:
        english = [text.replace(wording, "") for text in english]
    noun = name.last.removeprefix("the ")
    return any(re.search(rf"\b{re.escape(noun)}\b", text) for text in english)


def _shortened(
    translation: Translation,
    names: Sequence[Named],
    told: dict[int, int],
    context: Context,
    skip: Collection[Code],
) -> Translation:
    """Return *translation* with the short forms that all checks allow; count mentions in *told*."""
    prepared = context.prepare(translation.source)
    for number, name in enumerate(names):
        sources = {term.source for term in prepared.terms} & name.chinese
        if not sources:
            continue
        before = told.get(number, 0)
        english, count = _edited(translation.english, name, before)
        told[number] = count
        if english == translation.english:
            continue
        renamed = _renamed(prepared, name)
        if _is_as_sound(translation.english, prepared, english, renamed, context, skip):
            translation, prepared = replace(translation, english=english), renamed
    return translation


def _edited(english: str, name: Named, told: int) -> tuple[str, int]:
    """Return the English with each mention in its form, and how often the name is told by then."""
    pieces, end = [], 0
    for match in _mentions(english, name):
        short = name.shorter[min(told, len(name.shorter)) - 1] if told else ""
        told += 1
        start = match.start()
        if not short or len(short) >= len(match.group()):
            continue
        before = english[end:start]
        if short.startswith("the "):
            if not _BEFORE.search(english[:start]):
                continue
            before = _ARTICLE.sub("", before)
            if _SENTENCE_START.search(english[:end] + before):
                short = short.capitalize() if short.startswith("the ") else short
        pieces += [before, short]
        # The full stop of “Co., Ltd.” ended the sentence as well.
        end = match.end()
        if end == len(english) and match.group().endswith("."):
            pieces.append(".")
    return "".join([*pieces, english[end:]]), told


def _mentions(english: str, name: Named) -> Iterator[re.Match[str]]:
    """Yield where the name stands, outside of brackets, the longest wording at each place."""
    wordings = []
    for wording in sorted(name.full, key=len, reverse=True):
        bare = LEGAL_FORM.sub("", wording)
        form = r",? (?:Co\.?,? ?)?(?:Ltd|Inc|Corp)\b\.?" if bare != wording else ""
        wordings.append(re.escape(bare) + form)
    for match in re.finditer(rf"(?<![\w-])(?:{'|'.join(wordings)})(?![\w-])", english):
        before = english[: match.start()]
        if before.count("(") <= before.count(")"):
            yield match


def _renamed(prepared: Prepared, name: Named) -> Prepared:
    """Return a sentence whose known English of the name is the short form."""
    terms = tuple(
        replace(term, english=name.last) if term.source in name.chinese else term
        for term in prepared.terms
    )
    return replace(prepared, terms=terms)


def _is_as_sound(
    old: str,
    prepared: Prepared,
    new: str,
    renamed: Prepared,
    context: Context,
    skip: Collection[Code],
) -> bool:
    """Tell whether the checks see nothing in the new English that they did not see in the old."""
    seen = [
        {
            (flag.code, flag.severity)
            for flag in check(source, Candidate(english), context.glossary, skip=skip)
        }
        for source, english in ((prepared, old), (renamed, new))
    ]
    return seen[1] <= seen[0]
