"""What the place of a sentence is worth, and how far the order of the page can be trusted."""

from __future__ import annotations

from collections.abc import Sequence

from ..article.model import Article, Sentence
from .model import Weakness
from .standing import weaknesses


def is_shuffled(article: Article) -> bool:
    """Tell whether the paragraphs of the page stand in another order than they were written."""
    return order_trust(article) == 0.0


def order_trust(article: Article) -> float:
    """Return 1.0 where the page is in its own order, 0.0 where it is shuffled, or in between.

    What the reader of the article found out counts. Where it could not tell, a first sentence
    that points back to another one (他, 此外) is taken as a sign.
    """
    known = {"page": 1.0, "shuffled": 0.0}.get(str(getattr(article, "order", "unknown")))
    if known is not None:
        return known
    first = next(iter(article.body), None)
    if first is None or weaknesses(first) & {Weakness.CONNECTIVE, Weakness.REFERENCE}:
        return 0.5
    return 1.0


def position_scores(sentences: Sequence[Sentence], trust: float) -> list[float]:
    """Return 0 to 1 for each sentence: early ones first, each paragraph's opening a little."""
    scores = []
    previous: int | None = None
    for number, sentence in enumerate(sentences):
        lead = 1.0 / (1.0 + number / 3)
        opening = 0.3 if sentence.paragraph != previous else 0.0
        scores.append(trust * lead + (1 - trust) * opening)
        previous = sentence.paragraph
    return scores
