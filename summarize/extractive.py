"""Choose the sentences of an article that tell what it says."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence
from pathlib import Path

from ..article.model import Article
from ..errors import UsageError
from ..models import Progress
from .abstractive import ABSTRACTIVE, Abstract, Wanted, write_abstract
from .baselines import lead, lexrank, textrank
from .facts import FactReader, plain_facts
from .length import reading_order, shortest_good, take_chars, take_sentences
from .model import Grade, Ranked, Summary
from .ranking import rank
from .writer import Writer
from .writers import open_writer

DEFAULT_SENTENCES = 5

METHODS: dict[str, Callable[[Article], tuple[Ranked, ...]]] = {
    "extractive": rank,
    "lead": lead,
    "textrank": textrank,
    "lexrank": lexrank,
}


def summarize(
    article: Article,
    *,
    sentences: int | None = None,
    chars: int | None = None,
    percent: float | None = None,
    method: str = "extractive",
    summary_model: str | Path | None = None,
    reader: FactReader = plain_facts,
    writer: Writer | None = None,
    offline: bool = False,
    progress: Progress | None = None,
) -> Summary:
    """Return the sentences that matter most, in reading order.

    ``sentences`` are taken exactly, unless the article has fewer usable ones; ``chars`` is an
    upper limit for ``Summary.text`` that is filled until no other sound sentence fits;
    ``percent`` is such a limit as a share of the article's story. Without any, five sentences, or
    all that are no scraps.
    If no sentence is as short as the limit, the shortest good one is returned and
    ``Summary.is_over_budget`` is true.

    With the method ``abstractive`` a model writes the sentences, which may then be fewer, and each
    is a `Written` one: *summary_model* is a GGUF file, a known model or a seq2seq checkpoint, by
    default the local language model; *reader* finds what the article must support; *writer* is a
    ready one that is left open.

    Raises UsageError for a wrong argument, InputError for an article without a usable sentence,
    ModelError or MissingPackage where a model cannot be had, GenerationError where it fails.
    """
    _check_length(sentences, chars, percent)
    if percent is not None:
        chars = max(1, int(sum(len(s.text) for s in article.body) * percent / 100))
    ranked = ranking_of(article, method)
    made = Abstract(ranked)
    if method == ABSTRACTIVE:
        wanted = Wanted(chars=chars) if chars else Wanted(sentences or DEFAULT_SENTENCES)
        opened = writer or open_writer(summary_model, offline=offline, progress=progress)
        try:
            made = write_abstract(article, ranked, opened, reader, wanted)
        finally:
            if writer is None:
                opened.close()
    return _filled(article, made.ranking, method, sentences, chars, made.notes)


def _filled(
    article: Article,
    ranking: Sequence[Ranked],
    method: str,
    sentences: int | None,
    chars: int | None,
    notes: tuple[str, ...],
) -> Summary:
    if chars is None:
        if sentences is None:  # nobody asked for so many that scraps are needed
            ranking = [item for item in ranking if item.grade is not Grade.SCRAP] or ranking
        chosen = take_sentences(ranking, sentences or DEFAULT_SENTENCES)
        return Summary(reading_order(article, chosen), method, notes=notes)
    chosen = take_chars(ranking, chars)
    if not chosen:
        return Summary((shortest_good(ranking),), method, is_over_budget=True, notes=notes)
    return Summary(reading_order(article, chosen), method, notes=notes)


def check_percent(percent: float) -> None:
    """Raise UsageError for what is no share of an article."""
    is_number = isinstance(percent, int | float) and not isinstance(percent, bool)
    if not is_number or not 0 < percent <= 100:
        raise UsageError(f"percent must be above 0 and at most 100, not {percent!r}.")


def _check_length(sentences: int | None, chars: int | None, percent: float | None) -> None:
    if sum(length is not None for length in (sentences, chars, percent)) > 1:
        raise UsageError("Give sentences, characters or per cent, not both.")
    for name, value in (("sentences", sentences), ("chars", chars)):
        if value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise UsageError(f"{name} must be a whole number of at least 1, not {value!r}.")
    if percent is not None:
        check_percent(percent)


def ranking_of(article: Article, name: str) -> tuple[Ranked, ...]:
    """Return the article's own sentences, best first by the method called *name*.

    For ``abstractive`` they are the evidence that is written from. Raises UsageError for an
    unknown name, InputError for an article without a usable sentence.
    """
    if name == ABSTRACTIVE:
        return rank(article)
    if name in METHODS:
        return METHODS[name](article)
    known = (*METHODS, ABSTRACTIVE)
    near = difflib.get_close_matches(name, known, 1)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    raise UsageError(f"No summary method {name!r}.{hint} Known: {', '.join(known)}.")
