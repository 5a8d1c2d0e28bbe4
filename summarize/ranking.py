"""Rank every usable sentence of an article, so that any first few make a good summary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..article.model import Article, Mark, Sentence
from ..errors import InputError
from .features import cue_score, figure_score, organisation_score, title_score
from .model import Ranked, Weakness
from .position import order_trust, position_scores
from .standing import weaknesses
from .tokens import terms
from .vectors import Postings, Vector, centroid_weights, scaled, vectors

# Picks made with redundancy in view; what comes after them in a very long article is in plain
# order of score. No summary reaches that far, and the work stays linear in the sentences.
_CAREFUL_PICKS = 200

# Avoided as long as there are others, whatever they say.
_LAST_RESORT = frozenset({Weakness.FRAGMENT, Weakness.FOREIGN})

_PENALTY = {
    Weakness.QUOTE: 0.75,
    Weakness.QUESTION: 0.5,
    Weakness.CONNECTIVE: 0.85,
    Weakness.REFERENCE: 0.7,
    Weakness.SHORT: 0.5,
    Weakness.LONG: 0.9,
}


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign of importance counts, and how strongly repetition is punished."""

    centroid: float = 1.0
    position: float = 1.0
    title: float = 0.3
    figures: float = 0.1
    organisations: float = 0.1
    cues: float = 0.1
    redundancy: float = 0.7


WEIGHTS = Weights()


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


def rank(article: Article, *, weights: Weights = WEIGHTS) -> tuple[Ranked, ...]:
    """Return all usable sentences, best first, each chosen in view of those before it.

    Sound sentences come first, then damaged ones, then fragments. Raises InputError where the
    article has no usable sentence.
    """
    sentences = usable(article)
    words = [terms(sentence.text) for sentence in sentences]
    faults = [weaknesses(sentence) for sentence in sentences]
    scores = _scores(article, sentences, words, weights)
    worth = [score * _penalty(fault) for score, fault in zip(scores, faults, strict=True)]
    order = _pick(worth, [_tier(fault) for fault in faults], vectors(words), weights.redundancy)
    return tuple(Ranked(sentences[n], score, faults[n]) for n, score in order)


def _scores(
    article: Article,
    sentences: Sequence[Sentence],
    words: Sequence[Sequence[str]],
    weights: Weights,
) -> list[float]:
    title = terms(article.title.text) if article.title else ()
    centroid = _centroid_scores(words)
    position = position_scores(sentences, order_trust(article))
    return [
        weights.centroid * centroid[n]
        + weights.position * position[n]
        + weights.title * title_score(words[n], title)
        + weights.figures * figure_score(sentence.text)
        + weights.organisations * organisation_score(sentence.text)
        + weights.cues * cue_score(sentence.text)
        for n, sentence in enumerate(sentences)
    ]


def _centroid_scores(words: Sequence[Sequence[str]]) -> list[float]:
    """Return the weight of a sentence's words in the article, long sentences held in check."""
    weight = centroid_weights(words)
    return scaled(sum(weight.get(w, 0.0) for w in set(ws)) / (len(ws) + 8) for ws in words)


def _penalty(faults: frozenset[Weakness]) -> float:
    factor = 1.0
    for fault in sorted(faults):
        factor *= _PENALTY.get(fault, 1.0)
    return factor


def _tier(faults: frozenset[Weakness]) -> int:
    if faults & _LAST_RESORT:
        return 2
    return 1 if Weakness.DAMAGED in faults else 0


def _pick(
    worth: Sequence[float], tiers: Sequence[int], rows: Sequence[Vector], redundancy: float
) -> list[tuple[int, float]]:
    """Return (number, score) in the order of a greedy choice (maximal marginal relevance).

    Carbonell and Goldstein 1998: the best is taken, and what resembles it loses.
    """
    postings = Postings(rows)
    likeness = [0.0] * len(worth)
    left = set(range(len(worth)))
    picked: list[tuple[int, float]] = []

    def value(number: int) -> float:
        return worth[number] * (1 - redundancy * likeness[number])

    def key(number: int) -> tuple[int, float, int]:
        return (tiers[number], -value(number), number)

    while left and len(picked) < _CAREFUL_PICKS:
        best = min(left, key=key)
        left.remove(best)
        picked.append((best, value(best)))
        for other, cosine in postings.similar(best).items():
            likeness[other] = max(likeness[other], min(cosine, 1.0))
    picked.extend((number, value(number)) for number in sorted(left, key=key))
    return picked
