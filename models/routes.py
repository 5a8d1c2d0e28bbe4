"""What the routes to a model share: how they fail, and which fetched bytes are sound."""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path

from .manifest import Part


class RouteFailed(Exception):
    """A route does not lead to the model; the message is one line, for the user."""


class WrongBytes(RouteFailed):
    """What a route brought is not what the manifest promises."""


def is_no_space(err: BaseException) -> bool:
    """Tell whether *err* says that the disk, or the user's share of it, is full."""
    return isinstance(err, OSError) and err.errno in (errno.ENOSPC, errno.EDQUOT)


def fetched(partial: Path) -> int:
    """Return how many bytes *partial* has; 0 if it is not there."""
    return partial.stat().st_size if partial.exists() else 0


def keep(partial: Path, size: int) -> None:
    """Cut *partial* to its first *size* bytes."""
    if partial.exists():
        os.truncate(partial, size)


def sound_parts(partial: Path, parts: tuple[Part, ...]) -> int:
    """Return how many of *parts*, from the first on, *partial* holds unharmed.

    After a power cut the end of a file may be full of zeros, so the length alone proves nothing.
    """
    if not partial.exists():
        return 0
    with partial.open("rb") as stream:
        for number, part in enumerate(parts):
            if hashlib.sha256(stream.read(part.size)).hexdigest() != part.sha256:
                return number
    return len(parts)
