"""Short forms at later mentions, so that no name stands at full length in every sentence.

Beijing Economic-Technological Development Area, then Beijing E-Town, then the zone. The English of
a sentence is changed only where every check finds as little to doubt in it as before.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from ..article import Sentence
from ..translate.checks import check
from ..translate.constraints import Context, Prepared
from ..translate.model import Candidate, Code, Translation
from ..translate.spelling import is_written
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
    if name.is_own_name:
        return False
    for wording in name.full:
        english = [text.replace(wording, "") for text in english]
    is_generic = name.last.startswith("the ")
    noun = re.escape(name.last.removeprefix("the "))
    pattern = re.compile(rf"\b{noun}s?\b", re.IGNORECASE if is_generic else 0)
    return any(pattern.search(text) for text in english)


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
        english, count = _edited(translation.english, name, told.get(number, 0))
        told[number] = told.get(number, 0) + count
        if english == translation.english:
            continue
        renamed = _renamed(prepared, name, english)
        if _is_as_sound(translation.english, prepared, english, renamed, context, skip):
            translation, prepared = replace(translation, english=english), renamed
    return translation


def _edited(english: str, name: Named, told: int) -> tuple[str, int]:
    """Return the English with each mention in its form, and the number of mentions.

    *told* is how often the name was mentioned before.
    """
    mentions = list(_mentions(english, name))
    edited = english
    for number, match in reversed(list(enumerate(mentions, told))):
        if number:
            short = name.shorter[min(number, len(name.shorter)) - 1]
            edited = _with(short, edited, match)
    return edited, len(mentions)


def _with(short: str, english: str, match: re.Match[str]) -> str:
    """Return *english* with the short form at one mention, or as it is where that may be wrong."""
    long, rest = match.group(), english[match.end() :]
    before = english[: match.start()]
    # Before a capital the name may be part of a longer one (Beijing E-Town Committee), and the
    # full stop of “Co., Ltd.” may end a sentence.
    if len(short) >= len(long) or re.match(r" [A-Z]", rest):
        return english
    if long.endswith("."):
        short += "" if rest.strip('”’"') else "."
    if short.startswith("the "):
        if not _BEFORE.search(before):
            return english
        before = _ARTICLE.sub("", before)
        short = short.capitalize() if _SENTENCE_START.search(before) else short
    return before + short + rest


def _mentions(english: str, name: Named) -> Iterator[re.Match[str]]:
    """Yield where the name stands, outside of brackets, the longest wording at each place."""
    wordings = []
    for wording in sorted(name.full, key=len, reverse=True):
        bare = LEGAL_FORM.sub("", wording)
        form = r",? (?:Co\.?,? ?)?(?:Ltd|Inc|Corp)\b\.?" if bare != wording else ""
        wordings.append(re.escape(bare) + form)
    for match in re.finditer(rf"(?<![\w-])(?:{'|'.join(wordings)})(?![\w-])", english):
        before = english[: match.start()]
        if all(before.count(opening) <= before.count(closing) for opening, closing in ("()", "[]")):
            yield match


def _renamed(prepared: Prepared, name: Named, english: str) -> Prepared:
    """Return a sentence whose known English of the name is the short form in *english*."""
    short = next((s for s in reversed(name.shorter) if is_written(s, english)), name.last)
    terms = tuple(
        replace(term, english=short) if term.source in name.chinese else term
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
    before, after = (
        Counter(
            (flag.code, flag.severity)
            for flag in check(source, Candidate(english), context.glossary, skip=skip)
        )
        for source, english in ((prepared, old), (renamed, new))
    )
    return after <= before
