"""How long a briefing may be, in English words."""

from __future__ import annotations

from collections.abc import Sequence

from ..article import Article
from .settings import DEFAULT_WORDS, Settings

# English words for one Chinese character, measured on human translations of news.
WORDS_PER_CHARACTER = 0.58


def word_limit(settings: Settings, articles: Sequence[Article]) -> int:
    """Return the limit; a share in per cent is of what the longest article has in English."""
    if settings.percent is None:
        return settings.words or DEFAULT_WORDS
    longest = max(sum(len(s.text) for s in article.body) for article in articles)
    return max(1, int(longest * WORDS_PER_CHARACTER * settings.percent / 100))
