"""The article that a command is given: a path, standard input or an address on the web."""

from __future__ import annotations

import os

from ..article import Article, read, read_url
from ..errors import UsageError
from .streams import opened_source, source_name

_YES = ("1", "true", "t", "yes", "y", "on")  # as click reads a flag's variable


def read_source(
    source: str,
    *,
    encoding: str | None = None,
    keep_all: bool = False,
    is_url: bool = False,
    is_offline: bool = False,
) -> Article:
    """Return the article in a source as the command line names it.

    Raises as `read` and `read_url` do, and UsageError for an address where nothing may be fetched.
    """
    if is_url:
        if is_offline or os.environ.get("ZHBRIEF_OFFLINE", "").lower() in _YES:
            raise UsageError("--url fetches a page, which --offline and ZHBRIEF_OFFLINE forbid.")
        return read_url(source, encoding=encoding, keep_all=keep_all)
    if source != "-":
        return read(source, encoding=encoding, keep_all=keep_all)
    with opened_source(source) as stream:
        return read(stream, encoding=encoding, keep_all=keep_all, name=source_name(source))
