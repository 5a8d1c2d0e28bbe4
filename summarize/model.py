"""The data of a summary: ranked sentences, what is weak about them, and the chosen few."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from ..article.model import Sentence, Span


class Weakness(StrEnum):
    """Why a sentence is a poor choice for a summary."""

    DAMAGED = "damaged"  # words were deleted from it
    GLUED = "glued"  # may begin with a heading that is none of its words
    FRAGMENT = "fragment"  # a piece that is no whole sentence, such as a bare 「负责人说」
    FOREIGN = "foreign"  # hardly any Chinese in it
    QUOTE = "quote"  # direct speech in its main part
    TORN = "torn"  # a part of a quotation that begins or ends in another sentence
    QUESTION = "question"  # asks instead of telling
    TEASER = "teaser"  # breaks off before the point: ……
    CONNECTIVE = "connective"  # opens with a link to the sentence before: 此外 (besides)
    REFERENCE = "reference"  # its subject is named in the sentence before: 他 (he), 这 (this)
    FIRST_PERSON = "first person"  # I or we, and nobody named who says so
    SHORT = "short"  # says too little
    LONG = "long"  # hard for a small translation model
    CROWDED = "crowded"  # a string of figures rather than a statement


class Grade(IntEnum):
    """How fit a sentence is for a summary at all; a lower one is taken only in want of better."""

    SOUND = 0
    DAMAGED = 1
    SCRAP = 2  # no sentence, or hardly any Chinese


@dataclass(frozen=True, slots=True)
class Ranked:
    """One usable sentence, its score when it was picked, and its weaknesses.

    Scores are comparable within one ranking only.
    """

    sentence: Sentence
    score: float
    weaknesses: frozenset[Weakness] = frozenset()

    @property
    def grade(self) -> Grade:
        return grade(self.weaknesses)


def grade(weaknesses: frozenset[Weakness]) -> Grade:
    """Return how fit a sentence with these weaknesses is."""
    if weaknesses & {Weakness.FRAGMENT, Weakness.FOREIGN}:
        return Grade.SCRAP
    return Grade.DAMAGED if Weakness.DAMAGED in weaknesses else Grade.SOUND


@dataclass(frozen=True, slots=True)
class Replaced:
    """A sentence that a model wrote and that its sources don't support, and why."""

    text: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Written(Sentence):
    """A sentence that a model wrote, with the sentences of the article that support it.

    ``original`` and ``span`` are those of its main source. Where ``replaced`` is set the model's
    sentence was not supported, and ``text`` is the article's own in its place.
    """

    sources: tuple[Sentence, ...] = ()
    replaced: Replaced | None = None

    @property
    def spans(self) -> tuple[Span, ...]:
        """The places of its sources."""
        return tuple(source.span for source in self.sources)


def sources_of(sentence: Sentence) -> tuple[Sentence, ...]:
    """Return the sentences of the article that *sentence* rests on: itself, if it is one."""
    return sentence.sources if isinstance(sentence, Written) else (sentence,)


@dataclass(frozen=True, slots=True)
class Summary:
    """The chosen sentences in reading order, and how they were chosen.

    ``is_over_budget`` tells that even the shortest good sentence was longer than the characters
    asked for; the summary then holds that one sentence. ``notes`` say what to know of a written
    summary: what was not given to the model, and why.
    """

    sentences: tuple[Sentence, ...]
    method: str
    is_over_budget: bool = False
    notes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The sentences in simplified script, one after the other."""
        return "".join(sentence.text for sentence in self.sentences)

    @property
    def chars(self) -> int:
        """The length of ``text`` in characters."""
        return len(self.text)
