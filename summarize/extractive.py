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
    percent: float | None = None,
    method: str = "extractive",
) -> Summary:
    """Return the sentences that matter most, in reading order.

    ``sentences`` are taken exactly, unless the article has fewer usable ones; ``chars`` is an
    upper limit for ``Summary.text`` that is filled until no other sound sentence fits;
    ``percent`` is such a limit as a share of the article's story. Without any, five sentences.
    If no sentence is as short as the limit, the shortest good one is returned and
    ``Summary.is_over_budget`` is true.

    Raises UsageError for a wrong argument, InputError for an article without a usable sentence.
    """
    _check_length(sentences, chars, percent)
    ranking = _method(method)(article)
    if percent is not None:
        chars = max(1, int(sum(len(s.text) for s in article.body) * percent / 100))
    if chars is None:
        chosen = take_sentences(ranking, sentences or DEFAULT_SENTENCES)
        return Summary(reading_order(article, chosen), method)
    chosen = take_chars(ranking, chars)
    if not chosen:
        return Summary((shortest_good(ranking),), method, is_over_budget=True)
    return Summary(reading_order(article, chosen), method)


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


def _method(name: str) -> Callable[[Article], tuple[Ranked, ...]]:
    if name in METHODS:
        return METHODS[name]
    near = difflib.get_close_matches(name, METHODS, 1)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    raise UsageError(f"No summary method {name!r}.{hint} Known: {', '.join(METHODS)}.")
