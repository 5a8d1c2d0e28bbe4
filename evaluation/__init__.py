"""Scoring summaries and translations against references."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .model import Report, Score
    from .summaries import score_summaries
    from .translations import score_translations

_HOMES = {
    "Report": "model",
    "Score": "model",
    "score_summaries": "summaries",
    "score_translations": "translations",
}

__all__ = ["Report", "Score", "score_summaries", "score_translations"]


def __getattr__(name: str) -> Any:
    # The command line imports this package for `--help`, which must not wait for the scorers.
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f".{_HOMES[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
