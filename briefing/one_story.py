"""Which of several articles tell of one story, by the words that they share."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from ..article import Article
from ..summarize.tokens import terms

# The cosine of two articles' words. Of 4950 pairs of unrelated news 93 % are below, of articles of
# one story none was.
_RELATED = 0.1

Vector = dict[str, float]


def main_story(articles: Sequence[Article]) -> tuple[int, ...]:
    """Return the places of the articles of the story that most of them tell.

    These are all of them where no one story has more than the others.
    """
    stories = sorted(_stories(articles), key=len, reverse=True)
    if len(stories) > 1 and len(stories[0]) > len(stories[1]):
        return tuple(sorted(stories[0]))
    return tuple(range(len(articles)))


def is_one_story(articles: Sequence[Article]) -> bool:
    """Tell whether each of the articles shares enough words with another one of them."""
    return len(_stories(articles)) <= 1


def _stories(articles: Sequence[Article]) -> list[set[int]]:
    """Return the articles, by their places, in groups that share words."""
    vectors = [_words(article) for article in articles]
    stories: list[set[int]] = []
    for number, vector in enumerate(vectors):
        near = [
            story
            for story in stories
            if any(_cosine(vector, vectors[other]) >= _RELATED for other in story)
        ]
        stories = [story for story in stories if story not in near]
        stories.append({number}.union(*near))
    return stories


def _words(article: Article) -> Vector:
    """Return the words of an article of two characters or more, a common one for its root."""
    title = [article.title] if article.title else []
    lines = (sentence.text for sentence in (*title, *article.sentences))
    counts = Counter(word for line in lines for word in terms(line) if len(word) > 1)
    length = math.sqrt(sum(counts.values())) or 1.0
    return {word: math.sqrt(count) / length for word, count in counts.items()}


def _cosine(one: Vector, other: Vector) -> float:
    return math.fsum(value * other.get(word, 0.0) for word, value in one.items())
