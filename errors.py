"""Everything zhbrief can explain to its user, with the exit code of each.

    ZhbriefError                1
    ├── InputError              1   the article cannot be read
    ├── OutputError             1   the result cannot be written
    ├── GenerationError         1   a model failed while it ran
    │   └── TranslationError    1   a translation engine did
    ├── UsageError              2   an option or a setting is wrong
    ├── ModelError              3   the model store failed
    │   ├── ModelNotFound       3   the model is not on this machine
    │   ├── ModelCorrupt        3   the bytes are not those of the manifest
    │   └── NoSpace             3   the disk is too small for the model
    └── MissingPackage          3   a Python package is not installed

Exit code 4 (flags at or above ``--fail-on``) and 130 (Ctrl-C) are the command line's own.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class ZhbriefError(Exception):
    """An error that says what the user can do about it."""

    exit_code = 1


class InputError(ZhbriefError):
    """The article cannot be read."""


class OutputError(ZhbriefError):
    """The result cannot be written."""


class GenerationError(ZhbriefError):
    """A model failed while it ran."""


class TranslationError(GenerationError):
    """A translation engine failed while it ran."""


class UsageError(ZhbriefError):
    """An option or a setting is wrong."""

    exit_code = 2


class ModelError(ZhbriefError):
    """The model store failed."""

    exit_code = 3


class ModelNotFound(ModelError):
    """The model is not on this machine."""

    def __init__(self, name: str, tried: Sequence[str], advice: str = "") -> None:
        places = "; ".join(tried) or "nowhere (offline)"
        advice = advice or f"Run: zhbrief models pull {name}"
        super().__init__(f"No model {name!r}. Looked in: {places}. {advice}")


class ModelCorrupt(ModelError):
    """The bytes of a model are not those that its manifest promises."""


class NoSpace(ModelError):
    """The disk is too small for the model."""


class MissingPackage(ZhbriefError):
    """A Python package that was asked for is not installed."""

    exit_code = 3

    def __init__(self, package: str, purpose: str, install: str) -> None:
        super().__init__(f"{purpose} needs the package {package!r}. Run: {install}")
