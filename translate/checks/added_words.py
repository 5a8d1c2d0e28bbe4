"""The check of words that nothing in the Chinese explains: they may be added."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import log

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from ..same_length import simplified
from ..word_grounds import WORD, word_form, word_grounds
from .base import Check, Finding, Limits
from .grounded import told_wordings

_SENTENCE = re.compile(r"[^.!?]+(?:[.!?](?=\w)[^.!?]+)*")  # a stop inside a number ends none


class AddedWords(Check):
    """Words of content, near each other, whose characters the Chinese lacks.

    Score: the log-likelihood ratio of the worst run of words in a sentence, how much likelier what
    is seen would be if the words were added than if they translated something, word by word as if
    words were independent. Names, terms and figures have checks of their own.
    """

    code = Code.UNSUPPORTED
    limits = Limits(warning=4.6, info=4)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        known = told_wordings(source, glossary) + [figure.english for figure in source.figures]
        english = candidate.english
        # Hidden letter by letter, so that what is left stays in its place.
        hidden = english
        for wording in known:
            hidden = hidden.replace(wording, "·" * len(wording))
        chinese = simplified(source.text).lower()
        worst, start, end = 0.0, 0, 0
        for sentence in _SENTENCE.finditer(hidden):
            score, first, last = _worst_run(hidden, sentence.span(), chinese)
            if score > worst:
                worst, start, end = score, first, last
        if worst > 0:
            message = f"Little in the source explains “{english[start:end]}”; it may be added."
            yield Finding(worst, message)


def _worst_run(english: str, within: tuple[int, int], chinese: str) -> tuple[float, int, int]:
    """Return the score of the run of words that is explained least, and where it stands."""
    grounds, characters = word_grounds(), frozenset(chinese)
    worst = (0.0, 0, 0)
    run, start = 0.0, 0
    seen: set[str] = set()
    for match in WORD.finditer(english, *within):
        word = word_form(match.group())
        ground = grounds.get(word)
        if ground is None or word in chinese:
            continue
        if match.group()[0].isupper() and english[within[0] : match.start()].strip(" “\"'"):
            continue  # a name
        if run <= 0:
            run, start = 0.0, match.start()
        if not ground.characters.isdisjoint(characters):
            run += log((1 - ground.chance) / (1 - ground.missing))
        elif word not in seen:  # said again, it is one that this translator puts otherwise
            run += log(ground.chance / ground.missing)
            seen.add(word)
        worst = max(worst, (run, start, match.end()))
    return worst
