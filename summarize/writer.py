"""What writes: one Chinese sentence, or a few, out of each group of evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from ..article.model import Article, Sentence
from .evidence import Gathered
from .model import Ranked


@dataclass(frozen=True, slots=True)
class Draft:
    """What a model wrote, and whether it stopped at a limit before it had finished."""

    text: str
    is_cut: bool = False


class Writer(Protocol):
    """A model that writes; results don't depend on what was asked before."""

    @property
    def signature(self) -> str:
        """Name, model and digest: equal signatures give equal drafts."""
        ...

    def gather(self, article: Article, ranking: Sequence[Ranked]) -> Gathered:
        """Return the groups of sentences that `write` should be asked with, best first."""
        ...

    def write(self, groups: Sequence[Sequence[Sentence]]) -> list[Draft]:
        """Return one draft for each group of sentences, in order."""
        ...

    def close(self) -> None:
        """Free the model."""
        ...
