"""Evidence: the ranked sentences of an article in small groups, each for one written sentence.

The best sentence that is left leads a group; sentences beside it on the page, or about the same,
join it. So a long article is written from in many short questions, and what is written can be
compared with little.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..article.model import Article, Sentence
from .instructions import is_instruction
from .model import Grade, Ranked, Weakness
from .tokens import terms
from .vectors import Vector, cosine, vectors

_MOST_CHARS = 200  # of a group; with more, a small model begins to leave out and to mix up
_MOST_SENTENCES = 3
# How alike a sentence must be to join, and what it gains by standing beside the leader.
_ALIKE = 0.22
_BESIDE = 0.15
# No summary reaches further into a ranking, and the work grows with the square of it.
_MOST_RANKED = 200
_KEPT_OUT = frozenset({Weakness.QUOTE, Weakness.QUESTION, Weakness.CROWDED})


@dataclass(frozen=True, slots=True)
class Evidence:
    """Sentences to write from, as they stand on the page; ``lead`` is the best of them.

    ``is_led`` tells that what is written should tell the leader before all.
    """

    lead: Sentence
    sentences: tuple[Sentence, ...]
    is_led: bool = True

    @property
    def text(self) -> str:
        return "".join(sentence.text for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Gathered:
    """The groups, best first, and the sentences that no model is shown.

    ``is_whole`` tells that all groups have to be written from, however few sentences are wanted.
    """

    groups: tuple[Evidence, ...]
    instructions: tuple[Sentence, ...]  # that speak to the model
    unsound: tuple[Sentence, ...]  # damaged ones and fragments
    notes: tuple[str, ...] = ()  # what else was not shown, and why
    is_whole: bool = False


def gather(article: Article, ranking: Sequence[Ranked]) -> Gathered:
    """Return the evidence in a ranking of *article*."""
    sound: list[Ranked] = []
    instructions, unsound = [], []
    for item in ranking:
        if is_instruction(item.sentence.text):
            instructions.append(item.sentence)
        elif item.grade is not Grade.SOUND:
            unsound.append(item.sentence)
        else:
            sound.append(item)
    groups = _groups(article, sound[:_MOST_RANKED])
    groups += [Evidence(i.sentence, (i.sentence,)) for i in sound[_MOST_RANKED:]]
    return Gathered(tuple(groups), tuple(instructions), tuple(unsound))


def _groups(article: Article, sound: Sequence[Ranked]) -> list[Evidence]:
    rows = vectors([terms(item.sentence.text) for item in sound])
    places = {sentence: number for number, sentence in enumerate(article.sentences)}
    left = dict.fromkeys(range(len(sound)))
    groups = []
    while left:
        first = next(iter(left))
        del left[first]
        chosen = [first, *_partners(first, list(left), sound, rows, places)]
        for number in chosen[1:]:
            del left[number]
        sentences = sorted((sound[n].sentence for n in chosen), key=lambda s: s.span.start)
        groups.append(Evidence(sound[first].sentence, tuple(sentences)))
    return groups


def _partners(
    first: int,
    left: Sequence[int],
    sound: Sequence[Ranked],
    rows: Sequence[Vector],
    places: dict[Sentence, int],
) -> list[int]:
    """Return the numbers of the sentences that go with the first, the closest ones."""
    lead = sound[first].sentence
    if sound[first].weaknesses & _KEPT_OUT:
        return []

    def closeness(number: int) -> float:
        other = sound[number].sentence
        is_beside = abs(places[other] - places[lead]) == 1 and other.paragraph == lead.paragraph
        return cosine(rows[first], rows[number]) + (_BESIDE if is_beside else 0.0)

    scored = [(closeness(n), -n) for n in left if not sound[n].weaknesses & _KEPT_OUT]
    chosen: list[int] = []
    room = _MOST_CHARS - len(lead.text)
    for score, number in sorted(scored, reverse=True):
        if score < _ALIKE or len(chosen) == _MOST_SENTENCES - 1:
            break
        if len(sound[-number].sentence.text) <= room:
            chosen.append(-number)
            room -= len(sound[-number].sentence.text)
    return chosen
