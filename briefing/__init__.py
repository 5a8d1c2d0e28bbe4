"""Briefings: settings, the chain, the result and its renderers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .model import Brief, PassedOver, Point
from .settings import Settings

if TYPE_CHECKING:
    from .chain import brief

__all__ = ["Brief", "PassedOver", "Point", "Settings", "brief"]


def __getattr__(name: str) -> Any:
    # The chain compiles the patterns of all steps, which `--help` must not wait for.
    if name == "brief":
        from .chain import brief

        return brief
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
