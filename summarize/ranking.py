"""Rank every usable sentence of an article, so that any first few make a good summary."""

from __future__ import annotations

import heapq
import math
import re
from collections.abc import Mapping, Sequence

from ..article.model import Article, Mark, Sentence
from ..errors import InputError
from .features import count_figures
from .first_person import is_of_somebody_unnamed
from .lead import has_lead
from .model import Ranked, Weakness, grade
from .scoring import WEIGHTS, Weights, worths
from .standing import all_weaknesses
from .tokens import terms
from .vectors import Postings, Vector, vectors

_PAUSE = re.compile("[，；。！？,;!?]")
# Characters; fewer may be said of several things.
_SHORT = 12

# Picks whose likeness to the others is looked up. No summary reaches further, and the work for a
# very long article stays linear in its sentences.
_CAREFUL_PICKS = 200

# The power of the likeness to a chosen sentence that a sentence loses of its worth: little for
# the common words of one story, nearly all for the same said again.
_REPETITION = 1.5
# What a sentence keeps if it leans on one that is not chosen, or if its paragraph or
# section has had its say.
_LEANING = {Weakness.CONNECTIVE: 0.8, Weakness.REFERENCE: 0.65}
_SAME_PARAGRAPH = 0.8
_SAME_SECTION = 0.9
# Figures of a sentence in the first paragraph; more make it a table as well.
_LEAD_FIGURES = 8
# What is gained where it follows a chosen sentence at once: two in a row read better.
_CONTINUED = 1.05


def usable(article: Article) -> tuple[Sentence, ...]:
    """Return the sentences a summary may take: no headings, nothing twice, nothing empty.

    Raises InputError where none is left.
    """
    seen: set[str] = set()
    found = []
    for sentence in article.sentences:
        key = "".join(char for char in sentence.text if char.isalnum())
        if Mark.HEADING in sentence.marks or not key or key in seen:
            continue
        seen.add(key)
        found.append(sentence)
    if not found:
        where = f" in {article.source}" if article.source else ""
        raise InputError(
            f"No sentence to summarize{where}: only headings or no text. "
            "See what was read with: zhbrief inspect SOURCE"
        )
    return tuple(found)


def _told_within(sentences: Sequence[Sentence]) -> dict[int, list[int]]:
    """Return, by the number of a sound sentence, those that have no clause beside its own."""
    rows = [frozenset(filter(None, _PAUSE.split(sentence.text))) for sentence in sentences]
    owners: dict[str, set[int]] = {}
    for number, sentence in enumerate(sentences):
        for clause in () if sentence.marks else rows[number]:
            owners.setdefault(clause, set()).add(number)
    told: dict[int, list[int]] = {}
    for number, row in enumerate(rows):
        if sum(map(len, row)) < _SHORT:
            continue
        for owner in set.intersection(*(owners.get(clause, set()) for clause in row)):
            if len(rows[owner]) > len(row):
                told.setdefault(owner, []).append(number)
    return told


def rank(article: Article, *, weights: Weights = WEIGHTS) -> tuple[Ranked, ...]:
    """Return all usable sentences, best first, each chosen in view of those before it.

    Sound sentences come first, then damaged ones, then fragments. Raises InputError where the
    article has no usable sentence.
    """
    sentences = usable(article)
    words = [terms(sentence.text) for sentence in sentences]
    faults = _without_doubt(article, sentences, all_weaknesses(sentences))
    faults = _with_first_person(sentences, faults)
    worth = worths(article, sentences, words, faults, weights)
    choice = _Choice(sentences, worth, faults, words, _sections(article))
    return tuple(Ranked(sentences[n], value, faults[n]) for n, value in choice.order())


def _without_doubt(
    article: Article, sentences: Sequence[Sentence], faults: Sequence[frozenset[Weakness]]
) -> list[frozenset[Weakness]]:
    """Return *faults* without those that are none of a lead whose place is certain.

    A page from which nothing was removed was not scraped; its lead begins with its title at most.
    And the first paragraph has the most of figures: how many were killed and hurt, where and when.
    """
    if not article.body or article.removed or article.order == "shuffled":
        return list(faults)
    lead = article.body[0]
    is_news = has_lead(sentence.text for sentence in sentences)
    found = []
    for sentence, own in zip(sentences, faults, strict=True):
        is_first = sentence.paragraph == lead.paragraph
        if sentence == lead:
            own = own - {Weakness.GLUED}
        if is_news and is_first and count_figures(sentence.text) <= _LEAD_FIGURES:
            own = own - {Weakness.CROWDED}
        found.append(own)
    return found


def _with_first_person(
    sentences: Sequence[Sentence], faults: Sequence[frozenset[Weakness]]
) -> list[frozenset[Weakness]]:
    """Return *faults* with that of sentences whose I or we is nobody named.

    In an analyst's note, we are its authors; in a letter, whose sentences are mostly so, none is
    weaker for it.
    """
    found = [is_of_somebody_unnamed(sentence.text) for sentence in sentences]
    if not has_lead(sentence.text for sentence in sentences) or 2 * sum(found) > len(found):
        return list(faults)
    own = frozenset({Weakness.FIRST_PERSON})
    return [fault | own if is_own else fault for fault, is_own in zip(faults, found, strict=True)]


def _sections(article: Article) -> dict[int, int]:
    """Return the number of each paragraph's section: of the headings above its last sentence."""
    sections = {}
    section = 0
    for sentence in article.sentences:
        section += Mark.HEADING in sentence.marks
        sections[sentence.paragraph] = section
    return sections


class _Choice:
    """A greedy choice: the best is taken, then the others are weighed anew.

    Maximal marginal relevance (Carbonell and Goldstein 1998), with the place of a sentence beside
    its likeness to those chosen.
    """

    def __init__(
        self,
        sentences: Sequence[Sentence],
        worth: Sequence[float],
        faults: Sequence[frozenset[Weakness]],
        words: Sequence[Sequence[str]],
        sections: Mapping[int, int],
    ) -> None:
        self._sentences = sentences
        self._worth = worth
        self._faults = faults
        self._grades = [grade(fault) for fault in faults]
        self._likeness = [0.0] * len(worth)
        self._taken: set[int] = set()
        self._paragraphs: set[int] = set()
        self._sections = sections if len(set(sections.values())) > 1 else {}
        self._sections_taken: set[int | None] = set()
        self._rows: list[Vector] = vectors(words)
        self._told = _told_within(sentences)

    def order(self) -> list[tuple[int, float]]:
        """Return every sentence's number with its value at the time it was chosen."""
        postings = Postings(self._rows)
        heap = [self._entry(number) for number in range(len(self._worth))]
        heapq.heapify(heap)
        chosen: list[tuple[int, float]] = []
        while heap:
            entry = heapq.heappop(heap)
            number = entry[2]
            if number in self._taken:
                continue
            now = self._entry(number)
            # Others may have lost since they were put on the heap; only what follows a choice
            # gains, and that is put there anew.
            if now > entry:
                heapq.heappush(heap, now)
                continue
            chosen.append((number, -now[1]))
            self._take(number, postings if len(chosen) <= _CAREFUL_PICKS else None)
            if number + 1 < len(self._worth):
                heapq.heappush(heap, self._entry(number + 1))
        return chosen

    def _take(self, number: int, postings: Postings | None) -> None:
        self._taken.add(number)
        paragraph = self._sentences[number].paragraph
        self._paragraphs.add(paragraph)
        self._sections_taken.add(self._sections.get(paragraph))
        for told in self._told.get(number, ()):
            self._likeness[told] = 1.0
        if postings is None:
            return
        for other, cosine in postings.similar(number).items():
            self._likeness[other] = max(self._likeness[other], min(cosine, 1.0))

    def _entry(self, number: int) -> tuple[int, float, int]:
        return (self._grades[number], -self._value(number), number)

    def _value(self, number: int) -> float:
        value = self._worth[number] * (1 - math.pow(self._likeness[number], _REPETITION))
        if self._follows_a_taken_one(number):
            return value * _CONTINUED
        for fault, keeps in _LEANING.items():
            if fault in self._faults[number]:
                value *= keeps
        paragraph = self._sentences[number].paragraph
        if paragraph in self._paragraphs:
            value *= _SAME_PARAGRAPH
        if self._sections and self._sections[paragraph] in self._sections_taken:
            value *= _SAME_SECTION
        return value

    def _follows_a_taken_one(self, number: int) -> bool:
        """Tell whether the sentence before, in the same paragraph, has been chosen."""
        if number - 1 not in self._taken:
            return False
        return self._sentences[number - 1].paragraph == self._sentences[number].paragraph
