"""What a disagreement between articles tells of each sentence that takes part in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..article.model import Sentence
from .claims import Disagreement, Statement
from .quantities import Quantity, measures_alike


def _repeats(statement: Statement, sides: Sequence[tuple[str, Quantity]]) -> bool:
    """Tell whether *statement* gives one of the figures again, in the article that gives it.

    A headline shares too few words with other articles to be found by them.
    """
    return any(
        mine.key == theirs.key
        and mine.figure.value == theirs.figure.value
        and measures_alike(mine, theirs)
        for document, theirs in sides
        if document == statement.document
        for mine in statement.quantities
    )


def flags_by_sentence(
    disagreements: Sequence[Disagreement], statements: Sequence[Statement]
) -> Mapping[Sentence, list[str]]:
    """Return the messages for each sentence that takes part in a disagreement."""
    found: dict[Sentence, list[str]] = {}
    for disagreement in disagreements:
        parties = {said.statement.sentence for said in disagreement.said}
        sides = [
            (said.statement.document, Quantity.of(said.statement.sentence.text, said.figure))
            for said in disagreement.said
        ]
        for statement in statements:
            if statement.sentence in parties or _repeats(statement, sides):
                told = found.setdefault(statement.sentence, [])
                if disagreement.message not in told:
                    told.append(disagreement.message)
    return found
