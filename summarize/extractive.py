"""Choose the sentences of an article that tell what it says."""

from __future__ import annotations

import difflib
from collections.abc import Callable

from ..article.model import Article
from ..errors import UsageError
from .baselines import lead, lexrank, textrank
from .length import reading_order, shortest_good, take_chars, take_sentences
from .model import Ranked, Summary
from .ranking import rank

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
    method: str = "extractive",
) -> Summary:
    """Return the sentences that matter most, in reading order.

    ``sentences`` are taken exactly, unless the article has fewer usable ones; ``chars`` is an
    upper limit for ``Summary.text`` that is filled until no other sound sentence fits. Without
    either, five sentences. If no sentence is as short as ``chars``, the shortest good one is
    returned and ``Summary.is_over_budget`` is true.

    Raises UsageError for a wrong argument, InputError for an article without a usable sentence.
    """
    _check_length(sentences, chars)
    ranking = _method(method)(article)
    if chars is None:
        chosen = take_sentences(ranking, sentences or DEFAULT_SENTENCES)
        return Summary(reading_order(article, chosen), method)
    chosen = take_chars(ranking, chars)
    if not chosen:
        return Summary((shortest_good(ranking),), method, is_over_budget=True)
    return Summary(reading_order(article, chosen), method)


def _check_length(sentences: int | None, chars: int | None) -> None:
    if sentences is not None and chars is not None:
        raise UsageError("Give a number of sentences or of characters, not both.")
    for name, value in (("sentences", sentences), ("chars", chars)):
        if value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise UsageError(f"{name} must be a whole number of at least 1, not {value!r}.")


def _method(name: str) -> Callable[[Article], tuple[Ranked, ...]]:
    if name in METHODS:
        return METHODS[name]
    near = difflib.get_close_matches(name, METHODS, 1)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    raise UsageError(f"No summary method {name!r}.{hint} Known: {', '.join(METHODS)}.")
