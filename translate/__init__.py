"""Translating Chinese sentences under constraints, with every doubt flagged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .model import (
    Candidate,
    Code,
    Constraint,
    Engine,
    Flag,
    Kind,
    Request,
    Severity,
    Translation,
)

if TYPE_CHECKING:
    from .translating import load_glossary, open_engine, translate

_LATER = ("load_glossary", "open_engine", "translate")

__all__ = [
    "Candidate",
    "Code",
    "Constraint",
    "Engine",
    "Flag",
    "Kind",
    "Request",
    "Severity",
    "Translation",
    "load_glossary",
    "open_engine",
    "translate",
]


def __getattr__(name: str) -> Any:
    # The patterns of the figure reader take 0.2 s to compile, which `--help` must not wait for.
    if name in _LATER:
        from . import translating

        return getattr(translating, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
