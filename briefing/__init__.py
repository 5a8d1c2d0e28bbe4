"""Briefings: settings, the chain, the result and its renderers; what the command line needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .chain import brief
    from .model import Brief, PassedOver, Point
    from .settings import Settings
    from .together import brief_together

_HOMES = {
    "Brief": "model",
    "PassedOver": "model",
    "Point": "model",
    "Settings": "settings",
    "brief": "chain",
    "brief_together": "together",
}

__all__ = ["Brief", "PassedOver", "Point", "Settings", "brief", "brief_together"]


def __getattr__(name: str) -> Any:
    # The chain compiles the patterns of all steps, which `--help` must not wait for.
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f".{_HOMES[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
