"""Fill an exact length from a ranking, and put what was chosen into reading order."""

from __future__ import annotations

from collections.abc import Sequence

from ..article.model import Article, Sentence
from .model import Grade, Ranked
from .position import is_shuffled


def take_sentences(ranking: Sequence[Ranked], count: int) -> tuple[Sentence, ...]:
    """Return the *count* best sentences, or all if there are fewer."""
    return tuple(item.sentence for item in ranking[:count])


def take_chars(ranking: Sequence[Ranked], chars: int) -> tuple[Sentence, ...]:
    """Return the best sentences that fit in *chars* characters of text together.

    Best first; one that does not fit is passed over, so that at the end no other would fit.
    Damaged ones serve only where all sound ones are in or none fits, scraps only where there is
    nothing else. If nothing fits, the result is empty.
    """
    chosen: list[Sentence] = []
    room = chars
    for grade in sorted({item.grade for item in ranking}):
        group = [item.sentence for item in ranking if item.grade is grade]
        if grade is Grade.SCRAP and len(group) < len(ranking):
            break
        missed = False
        for sentence in group:
            if len(sentence.text) <= room:
                chosen.append(sentence)
                room -= len(sentence.text)
            else:
                missed = True
        if chosen and missed:
            break
    return tuple(chosen)


def shortest_good(ranking: Sequence[Ranked]) -> Sentence:
    """Return the shortest sentence without a weakness, or the shortest of the fittest."""
    best = min(item.grade for item in ranking)
    fit = [item for item in ranking if item.grade is best]
    good = [item for item in fit if not item.weaknesses] or fit
    return min(good, key=_length).sentence


def _length(item: Ranked) -> int:
    return len(item.sentence.text)


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
