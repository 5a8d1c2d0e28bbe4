"""Fill an exact length from a ranking, and put what was chosen into reading order."""

from __future__ import annotations

from collections.abc import Sequence

from ..article.model import Article, Sentence
from .model import Ranked
from .position import is_shuffled


def take_sentences(ranking: Sequence[Ranked], count: int) -> tuple[Sentence, ...]:
    """Return the *count* best sentences, or all if there are fewer."""
    return tuple(item.sentence for item in ranking[:count])


def take_chars(ranking: Sequence[Ranked], chars: int) -> tuple[Sentence, ...]:
    """Return the best sentences that fit in *chars* characters of text together.

    Best first; one that does not fit is passed over, so that at the end no other would fit. If
    not even one fits, the result is empty.
    """
    chosen: list[Sentence] = []
    room = chars
    for item in ranking:
        size = len(item.sentence.text)
        if size <= room:
            chosen.append(item.sentence)
            room -= size
    return tuple(chosen)


def shortest_good(ranking: Sequence[Ranked]) -> Sentence:
    """Return the shortest sentence without a weakness, or the shortest of all if none is so."""
    good = [item for item in ranking if not item.weaknesses] or list(ranking)
    return min(good, key=lambda item: len(item.sentence.text)).sentence


def reading_order(article: Article, chosen: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Put sentences that were chosen best first into the order in which they read well.

    That is the order of the page. Where its paragraphs are shuffled, the paragraph of the best
    sentence comes first, and only within a paragraph the page's order is kept.
    """
    if not is_shuffled(article):
        return tuple(sorted(chosen, key=lambda s: s.span.start))
    places: dict[int, int] = {}
    for place, sentence in enumerate(chosen):
        places.setdefault(sentence.paragraph, place)
    return tuple(sorted(chosen, key=lambda s: (places[s.paragraph], s.span.start)))
