"""What the place of a sentence is worth, and how far the order of the page can be trusted."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from ..article.model import Article, Mark, Sentence
from .features import title_score, title_words
from .lead import lead_cue
from .model import Weakness
from .standing import weaknesses
from .tokens import terms

_BACKWARD = frozenset({Weakness.CONNECTIVE, Weakness.REFERENCE})
# Below so many paragraphs a page is hardly ever shuffled, and the signs say little.
_FEW_PARAGRAPHS = 4
_LEAST_TRUST = 0.15
# What the first sentence of a paragraph tells of its being the first of the story, in log-odds.
_TITLE, _CUE, _POINTS_BACK, _SPEAKS = 3.0, 2.0, -3.0, -1.0


def is_shuffled(article: Article) -> bool:
    """Tell whether the paragraphs of the page stand in another order than they were written."""
    return order_trust(article) < 0.5


def order_trust(article: Article) -> float:
    """Return how far the order of the page can be trusted: 1 wholly, 0 not at all.

    What the reader of the article found out counts; where it could not tell, signs are counted.
    Neither is certain of shuffling, so that a little trust stays.
    """
    if article.order == "page":
        return 1.0
    if article.order == "shuffled":
        return _LEAST_TRUST
    return {0: 1.0, 1: 0.6}.get(_signs_of_shuffling(article), _LEAST_TRUST)


def position_scores(count: int) -> list[float]:
    """Return what each place of *count* is worth: 1 for the first, half of that two later."""
    return [1 / (1 + number / 2) for number in range(count)]


def place_scores(article: Article, sentences: Sequence[Sentence]) -> list[float]:
    """Return what each sentence's place is worth, 0 to 1, as far as the order can be trusted.

    Where it can't, a sentence gains as an early one by how probable it is that the story starts
    with its paragraph.
    """
    trust = order_trust(article)
    places = position_scores(len(sentences))
    if trust == 1:
        return places
    shares = opening_shares(article, sentences)
    seen: Counter[int] = Counter()
    scores = []
    for place, sentence in zip(places, sentences, strict=True):
        within = places[seen[sentence.paragraph]]
        seen[sentence.paragraph] += 1
        scores.append(trust * place + (1 - trust) * shares[sentence.paragraph] * within)
    return scores


def opening_shares(article: Article, sentences: Sequence[Sentence]) -> dict[int, float]:
    """Return for each paragraph how probable it is that the story starts with it."""
    title = title_words(article)
    weights = {s.paragraph: math.exp(_opening_odds(s, title)) for s in _openings(sentences)}
    total = math.fsum(weights.values())
    return {paragraph: weight / total for paragraph, weight in weights.items()}


def _opening_odds(sentence: Sentence, title: Sequence[str]) -> float:
    """Return the log-odds of a paragraph's being the first of its story, by its first sentence."""
    return (
        _TITLE * title_score(terms(sentence.text), title)
        + _CUE * lead_cue(sentence.text)
        + _POINTS_BACK * bool(weaknesses(sentence) & _BACKWARD)
        + _SPEAKS * (Mark.QUOTE in sentence.marks)
    )


def _signs_of_shuffling(article: Article) -> int:
    """Count what speaks against the page's order: another opening than the first fits better.

    A text without page chrome was not scraped, and nothing but scraping shuffles paragraphs.
    """
    openings = _openings(article.body)
    if not article.removed or len(openings) < _FEW_PARAGRAPHS:
        return 0
    first, *others = openings
    title = title_words(article)
    share, *shares = [title_score(terms(s.text), title) for s in (first, *others)]
    cue, *cues = [lead_cue(s.text) for s in (first, *others)]
    return (
        2 * bool(weaknesses(first) & _BACKWARD) + (max(cues) > cue) + (max(shares) >= share + 0.3)
    )


def _openings(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Return the first sentence of each paragraph."""
    found: list[Sentence] = []
    for sentence in sentences:
        if not found or found[-1].paragraph != sentence.paragraph:
            found.append(sentence)
    return found
