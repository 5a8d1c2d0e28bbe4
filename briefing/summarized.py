"""A summary as the command line gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..summarize import ABSTRACTIVE, summarize

if TYPE_CHECKING:
    from ..article import Article
    from ..models import Progress
    from ..summarize import Summary


def summarized(
    article: Article, *, method: str, progress: Progress | None = None, **options: Any
) -> Summary:
    """Return a summary; what a model writes is held to figures by value and to known names."""
    if method == ABSTRACTIVE:
        # The patterns of the translation take longer to load than a summary to make.
        from ..translate import load_glossary
        from ..translate.constraints import Context
        from .facts import value_reader

        options["reader"] = value_reader(Context.of_article(article, load_glossary()))
    return summarize(article, method=method, progress=progress, **options)
