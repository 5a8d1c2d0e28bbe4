"""The figures and names of a Chinese sentence as the translator reads them: figures by value."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ..summarize.facts import Fact, FactKind, FactReader, plain_names
from ..translate.constraints import Context
from ..translate.figures import Figure, Kind
from ..translate.model import Kind as TermKind


def value_reader(context: Context) -> FactReader:
    """Return a reader for the sentences of the article that *context* is of.

    Two figures say the same if value, unit and approximation are equal (1.2亿元 and 12000万元), two
    names if their English is.
    """

    @lru_cache(maxsize=4096)
    def read(text: str) -> tuple[Fact, ...]:
        prepared = context.prepare(text)
        # Reading may take out stray spaces; places are those of the text that was read.
        figures = [fact for figure in prepared.figures for fact in _figure(figure)]
        names = [
            Fact(FactKind.NAME, term.start, term.end, term.source, term.english or term.source)
            for term in (*prepared.terms, *prepared.unknown)
            if term.kind is TermKind.NAME
        ]
        taken = [(name.start, name.end) for name in (*names, *figures)]
        names += [
            name
            for name in plain_names(prepared.text)
            if not any(start < name.end and name.start < end for start, end in taken)
        ]
        return tuple(sorted((*figures, *names), key=lambda fact: (fact.start, fact.end)))

    return read


def _figure(figure: Figure) -> Iterator[Fact]:
    """Yield the fact of a figure; one that is none (一家, a) has no fact."""
    is_article = not figure.is_required and figure.value == 1
    if is_article:
        return
    key = (
        (figure.kind, figure.source)
        if figure.kind is Kind.LABEL or (figure.value is None and figure.when is None)
        else (
            figure.kind,
            figure.value,
            figure.high,
            figure.unit,
            figure.when,
            figure.approximation,
        )
    )
    yield Fact(FactKind.FIGURE, figure.start, figure.end, figure.source, key)
