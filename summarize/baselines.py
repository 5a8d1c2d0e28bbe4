"""Plain methods to compare with: the first sentences, TextRank and LexRank."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from ..article.model import Article
from .model import Ranked
from .ranking import usable
from .standing import all_weaknesses
from .tokens import terms
from .vectors import Postings, vectors

# Graphs are built over so many sentences at most, the first ones: edges grow with the square.
_MAX_NODES = 500
_DAMPING = 0.85
_THRESHOLD = 0.1
_ROUNDS = 50

Edges = list[dict[int, float]]


def lead(article: Article) -> tuple[Ranked, ...]:
    """Rank sentences as they stand on the page."""
    sentences = usable(article)
    faults = all_weaknesses(sentences)
    return tuple(Ranked(s, 1 / (n + 1), faults[n]) for n, s in enumerate(sentences))


def textrank(article: Article) -> tuple[Ranked, ...]:
    """Rank sentences by PageRank over shared words (Mihalcea and Tarau 2004)."""
    return _ranked(article, _overlap_edges)


def lexrank(article: Article) -> tuple[Ranked, ...]:
    """Rank sentences by PageRank over tf-idf cosines above 0.1 (Erkan and Radev 2004)."""
    return _ranked(article, _threshold_edges)


def _ranked(
    article: Article, edges_of: Callable[[Sequence[Sequence[str]]], Edges]
) -> tuple[Ranked, ...]:
    sentences = usable(article)
    scores = _pagerank(edges_of([terms(s.text) for s in sentences[:_MAX_NODES]]))
    scores += [0.0] * (len(sentences) - len(scores))
    order = sorted(range(len(sentences)), key=lambda n: (-scores[n], n))
    faults = all_weaknesses(sentences)
    return tuple(Ranked(sentences[n], scores[n], faults[n]) for n in order)


def _overlap_edges(sentences: Sequence[Sequence[str]]) -> Edges:
    sets = [set(words) for words in sentences]
    edges: Edges = [{} for _ in sets]
    for one, words in enumerate(sets):
        for other in range(one):
            shared = len(words & sets[other])
            size = math.log(len(words) or 1) + math.log(len(sets[other]) or 1)
            if shared and size > 0:
                edges[one][other] = edges[other][one] = shared / size
    return edges


def _threshold_edges(sentences: Sequence[Sequence[str]]) -> Edges:
    """Link what is alike; all links weigh the same."""
    postings = Postings(vectors(sentences))
    edges: Edges = []
    for number in range(len(sentences)):
        alike = (n for n, cosine in postings.similar(number).items() if cosine > _THRESHOLD)
        edges.append({other: 1.0 for other in alike if other != number})
    return edges


def _pagerank(edges: Edges) -> list[float]:
    """Return the stationary weight of each node; a node without edges keeps the base weight."""
    total = len(edges)
    sums = [sum(row.values()) for row in edges]
    scores = [1 / total] * total
    for _ in range(_ROUNDS):
        fresh = [(1 - _DAMPING) / total] * total
        for node, row in enumerate(edges):
            share = _DAMPING * scores[node] / sums[node] if sums[node] else 0.0
            for other, weight in row.items():
                fresh[other] += share * weight
        scores = fresh
    return scores
