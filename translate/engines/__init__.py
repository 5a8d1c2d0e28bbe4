"""The engines by name; each one's module and libraries are imported when it is asked for."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module
from typing import Any, cast

from ...errors import MissingPackage, UsageError
from ..model import Engine

_ENGINES = {
    "qwen": ("zhbrief.translate.engines.qwen", "QwenEngine"),
    "marian": ("zhbrief.translate.engines.marian", "MarianEngine"),
    "echo": ("zhbrief.translate.engines.echo", "EchoEngine"),
}

# Import names whose distribution is installed by another name.
_INSTALLED_BY = {
    "huggingface_hub": "huggingface-hub",
    "torch": '"zhbrief[torch]"',
    "yaml": "pyyaml",
}


def engine_names() -> tuple[str, ...]:
    """Return the names that :func:`load_engine` knows."""
    return tuple(_ENGINES)


def load_engine(name: str, **options: Any) -> Engine:
    """Return the engine called *name*, importing its libraries now.

    *options* go to the engine as they are. Raises UsageError for an unknown name and
    MissingPackage where a library of the engine is not installed.
    """
    if name not in _ENGINES:
        raise UsageError(_unknown(name))
    module, class_name = _ENGINES[name]
    try:
        return cast(Engine, getattr(import_module(module), class_name)(**options))
    except ModuleNotFoundError as err:
        package = (err.name or "").partition(".")[0]
        if package in ("", "zhbrief"):
            raise  # a fault of ours, not of the installation
        raise missing_package(package, f"The engine {name!r}") from err


def missing_package(package: str, purpose: str) -> MissingPackage:
    """Return the error for an absent library, with the command that installs it."""
    return MissingPackage(package, purpose, f"pip install {_INSTALLED_BY.get(package, package)}")


def _unknown(name: str) -> str:
    near = get_close_matches(name, _ENGINES, n=1)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    return f"No engine {name!r}.{hint} Engines: {', '.join(_ENGINES)}."


__all__ = ["engine_names", "load_engine", "missing_package"]
