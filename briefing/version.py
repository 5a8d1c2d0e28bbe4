"""The version of the installed package."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as _version


def version() -> str:
    """Return the version, or ``unknown`` in a checkout that is not installed."""
    try:
        return _version("zhbrief")
    except PackageNotFoundError:
        return "unknown"
