"""The check of denial: what the Chinese denies the English denies, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..tagged_words import cut
from .base import Check, Finding, Limits
from .polarity_words import (
    INNOCENT,
    LEXICAL,
    LICENCE,
    NEUTRAL,
    PLAIN,
    STRICT,
    STRONG,
    SURE,
    VAGUE,
    WEAK,
)


def _longest_first(words: str) -> str:
    return "|".join(sorted(words.split(), key=len, reverse=True))


# 是不是, 能不能: a question, no denial.
_CUE = re.compile(
    rf"(?P<neutral>(?P<verb>[\u4e00-\u9fff])[不没](?P=verb)|[并也尚更都还均]?(?:{_longest_first(NEUTRAL)}))"
    rf"|(?P<strong>{_longest_first(STRONG)})|(?P<lexical>{'|'.join(LEXICAL)})|(?P<weak>[{WEAK}])"
)
_INNOCENT = re.compile(_longest_first(INNOCENT))
_LICENCE = re.compile(f"[{LICENCE}]")
_PLAIN = re.compile(rf"\b(?:{PLAIN})\b|n[’']t\b", re.IGNORECASE)
_VAGUE = re.compile(rf"\b(?:{VAGUE})\b", re.IGNORECASE)
_STRICT = re.compile(rf"\b(?:{STRICT})\b|n[’']t\b", re.IGNORECASE)
_LEXICAL = {cue: re.compile(rf"\b(?:{own})", re.IGNORECASE) for cue, own in LEXICAL.items()}
# “No. 5”, “not only”, “no longer than” and “whether or not” deny nothing.
_NO_DENIAL = re.compile(
    r"\bno\. ?\d+|\bnot (?:only|just|merely|to mention)\b|\bor not\b|\bif not\b|\bno doubt\b|"
    r"\bno (?:less|more|fewer) than\b|\bnothing but\b|\bno matter\b|\bnone other\b",
    re.IGNORECASE,
)
# One of these stands in whatever denies, so that most sentences need not be cut into words.
_DENYING = (
    frozenset(WEAK)
    .union(w[0] for w in LEXICAL)
    .union(w[0] for w in STRONG.split() if not any(c in w for c in WEAK))
)
_TITLE = re.compile(r"《[^《》]*》")
_SET_PHRASE = 4  # characters
_LONE, _PLAINLY, _SURELY = 1, 2, 3


class Polarity(Check):
    """Denial lost or added, counted over the sentence.

    Score: 3 where a plain denial is lost, 2 where something in the English may stand for it or
    where a denial was added, 1 where the Chinese is a word that English may turn round.
    """

    code = Code.POLARITY
    limits = Limits(warning=_PLAINLY, info=_LONE)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        english = candidate.english
        cues = _cues(source)
        if cues and (unsaid := _unsaid(english, cues)):
            yield _lost(unsaid, english)
        elif not cues and not _LICENCE.search(_INNOCENT.sub("", source.text)):
            match = _STRICT.search(_NO_DENIAL.sub("", english))
            if match:
                message = f"The English denies (“{match.group()}”), the source does not."
                yield Finding(_PLAINLY, message)


def _cues(source: Prepared) -> list[re.Match[str]]:
    """Return where the Chinese denies."""
    if _DENYING.isdisjoint(source.text):
        return []
    return [match for match in _CUE.finditer(_plain(source)) if not match.group("neutral")]


def _lost(cues: list[re.Match[str]], english: str) -> Finding:
    words = ", ".join(dict.fromkeys(match.group() for match in cues))
    message = f"The source denies ({words}), the English seems not to."
    is_plain = any(match.group("strong") or match.group() in SURE for match in cues)
    if is_plain and not _VAGUE.search(english):
        return Finding(_SURELY, message)
    return Finding(_PLAINLY if is_plain or len(cues) > 1 else _LONE, message)


def _unsaid(english: str, cues: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the cues that nothing in the English stands for; plain denial stands for all.

    A verb of refusing may stand for other cues, too, but not for one that is surely told.
    """
    if _PLAIN.search(english):
        return []
    missing = [cue for cue in cues if not _is_told(english, cue)]
    if len(missing) == len(cues):
        return cues
    return [cue for cue in missing if cue.group() in SURE]


def _is_told(english: str, cue: re.Match[str]) -> bool:
    own = _LEXICAL[cue.group()] if cue.group("lexical") else None
    return own is not None and own.search(english) is not None


def _plain(source: Prepared) -> str:
    """Return the Chinese without its names, titles, figures and set phrases.

    非洲 (Africa), 不低于20亿元 (at least 2 billion yuan) and 有条不紊 (orderly) deny nothing.
    """
    text = source.text
    spans = [(term.start, term.end) for term in source.terms]
    spans += [(figure.start, figure.end) for figure in source.figures]
    spans += [match.span() for match in _TITLE.finditer(text)]
    spans += [
        (a, b)
        for word, a, b in cut(text)
        if b - a >= _SET_PHRASE and not any(cue in word for cue in SURE)
    ]
    for start, end in spans:
        text = text[:start] + "□" * (end - start) + text[end:]
    return text
