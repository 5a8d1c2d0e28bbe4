"""Sparse term vectors of an article's sentences: centroid, similarity, postings."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

Vector = dict[str, float]


def centroid_weights(sentences: Sequence[Sequence[str]]) -> Vector:
    """Return how much each word stands for the whole: 1 + log of the sentences it is in.

    Words of a single sentence weigh nothing: they are no topic of the article. Longer words carry
    more (经开区 against 区).
    """
    counts = Counter(word for words in sentences for word in set(words))
    floor = 1 if len(sentences) < 4 else 2
    return {w: (1 + math.log(n)) * min(len(w), 4) ** 0.5 for w, n in counts.items() if n >= floor}


def vectors(sentences: Sequence[Sequence[str]]) -> list[Vector]:
    """Return tf-idf vectors of unit length, idf taken over these sentences."""
    counts = Counter(word for words in sentences for word in set(words))
    total = len(sentences)
    idf = {word: math.log(1 + total / n) for word, n in counts.items()}
    return [_unit({w: n * idf[w] for w, n in Counter(words).items()}) for words in sentences]


def cosine(one: Vector, other: Vector) -> float:
    """Return the cosine of two vectors of unit length."""
    if len(other) < len(one):
        one, other = other, one
    return sum(value * other[word] for word, value in one.items() if word in other)


# A word in more sentences than this tells nothing about which two are alike, and would make the
# work for a very long article grow with the square of its sentences.
_COMMON = 500


class Postings:
    """Find the sentences that share words with a given one, without comparing all pairs."""

    def __init__(self, rows: Sequence[Vector]) -> None:
        self._rows = rows
        self._lists: dict[str, list[tuple[int, float]]] = {}
        for number, row in enumerate(rows):
            for word, value in row.items():
                self._lists.setdefault(word, []).append((number, value))
        self._lists = {w: found for w, found in self._lists.items() if len(found) <= _COMMON}

    def similar(self, number: int) -> dict[int, float]:
        """Return the cosine of row *number* with every row that shares a word with it."""
        found: dict[int, float] = {}
        for word, value in self._rows[number].items():
            for other, weight in self._lists.get(word, ()):
                found[other] = found.get(other, 0.0) + value * weight
        return found


def scaled(values: Iterable[float]) -> list[float]:
    """Return *values* divided by the largest, all 0 if none is positive."""
    numbers = list(values)
    top = max(numbers, default=0.0)
    return [number / top if top > 0 else 0.0 for number in numbers]


def _unit(vector: Vector) -> Vector:
    norm = math.sqrt(sum(value * value for value in vector.values()))
    return {word: value / norm for word, value in vector.items()} if norm else {}
