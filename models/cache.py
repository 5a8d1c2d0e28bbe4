"""Folders derived from models (a converted checkpoint), built once and kept in the store."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from .places import locked, make_folder, store_folder
from .progress import Progress, Quiet

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def cached_folder(
    name: str, build: Callable[[Path], None], *, progress: Progress | None = None
) -> Path:
    """Return the store's folder called *name*, made by *build* if it is not there yet.

    *build* fills an empty folder, which gets its name only when *build* has returned; one process
    at a time builds. Put into *name* whatever the content depends on (digest, type of numbers).
    """
    if not _NAME.fullmatch(name):
        raise ValueError(f"not a plain folder name: {name!r}")
    parent = store_folder() / "cache"
    folder = parent / name
    if folder.is_dir():
        return folder
    with locked(f"cache-{name}", f"preparing {name}", progress or Quiet()):
        if not folder.is_dir():
            _build(make_folder(parent), name, build)
    return folder


def _build(parent: Path, name: str, build: Callable[[Path], None]) -> None:
    for stale in parent.glob(f".{name}.*"):  # left by a process that was killed
        shutil.rmtree(stale, ignore_errors=True)
    draft = parent / f".{name}.{os.getpid()}"
    draft.mkdir()
    try:
        build(draft)
        draft.replace(parent / name)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
