"""What each sentence of an article is worth on its own."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..article.model import Article, Sentence
from .features import cue_score, figure_scores, organisation_score, title_score, title_words
from .lead import has_lead
from .model import Weakness
from .position import place_scores
from .standing import LONG_CHARS
from .vectors import centroid_weights, scaled

# How much of its worth a sentence keeps with each weakness. Those of a link to the sentence
# before fall away once that sentence is in the summary: see ``ranking``.
_KEEPS = {
    Weakness.QUOTE: 0.6,
    Weakness.GLUED: 0.2,
    Weakness.TORN: 0.4,
    Weakness.QUESTION: 0.3,
    Weakness.TEASER: 0.5,
    Weakness.FIRST_PERSON: 0.6,
    Weakness.SHORT: 0.5,
    Weakness.CROWDED: 0.6,
}
# A sentence of few words is not central because each of them is; this many are added to it.
_LENGTH_SMOOTHING = 12


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign of importance counts; the scores they multiply run from 0 to 1."""

    centroid: float = 1.0
    position: float = 2.5
    title: float = 0.6
    figures: float = 0.2
    organisations: float = 0.1
    cues: float = 0.1


WEIGHTS = Weights()
# An analyst's note has no lead, and figures in all its sentences.
_NOTE = {"position": 0.0, "figures": 0.0}


def worths(
    article: Article,
    sentences: Sequence[Sentence],
    words: Sequence[Sequence[str]],
    faults: Sequence[frozenset[Weakness]],
    weights: Weights = WEIGHTS,
) -> list[float]:
    """Return how much each sentence is worth, redundancy left aside."""
    texts = [sentence.text for sentence in sentences]
    if not has_lead(texts):
        weights = replace(weights, **_NOTE)
    signs = _signs(article, texts, words, weights)
    places = place_scores(article, sentences)
    return [
        (sign + weights.position * place) * _kept(fault) * _handiness(text)
        for sign, place, fault, text in zip(signs, places, faults, texts, strict=True)
    ]


def _signs(
    article: Article,
    texts: Sequence[str],
    words: Sequence[Sequence[str]],
    weights: Weights,
) -> list[float]:
    title = title_words(article)
    centroid = _centroid_scores(words)
    figures = figure_scores(texts)
    return [
        weights.centroid * centroid[n]
        + weights.title * title_score(words[n], title)
        + weights.figures * figures[n]
        + weights.organisations * organisation_score(text)
        + weights.cues * cue_score(text)
        for n, text in enumerate(texts)
    ]


def _centroid_scores(words: Sequence[Sequence[str]]) -> list[float]:
    """Return how much of the article's topic is in each sentence, for its length."""
    weight = centroid_weights(words)
    return scaled(
        sum(weight.get(word, 0.0) for word in sorted(set(row))) / (len(row) + _LENGTH_SMOOTHING)
        for row in words
    )


def _kept(faults: frozenset[Weakness]) -> float:
    factor = 1.0
    for fault, keeps in _KEEPS.items():
        if fault in faults:
            factor *= keeps
    return factor


def _handiness(text: str) -> float:
    """Return 1, and less the longer a sentence is beyond what a small translator takes well."""
    return min(1.0, math.sqrt(LONG_CHARS / len(text)))
