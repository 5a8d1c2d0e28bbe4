"""Where models lie on this machine, and the locks that guard them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import ModelError
from .manifest import MANIFEST, Model

if TYPE_CHECKING:
    from .progress import Progress

_YES = frozenset({"1", "true", "yes", "on"})


def store_folder() -> Path:
    """Return the store, there or not: ``ZHBRIEF_MODELS``, else in the user's data folder."""
    if chosen := os.environ.get("ZHBRIEF_MODELS"):
        return Path(chosen).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("zhbrief", appauthor=False) / "models"


def is_offline() -> bool:
    """Tell whether ``ZHBRIEF_OFFLINE`` forbids the network (1, true, yes or on)."""
    return os.environ.get("ZHBRIEF_OFFLINE", "").strip().lower() in _YES


def is_local(name_or_path: str | Path) -> bool:
    """Tell whether *name_or_path* means a place on this machine and no name of the manifest.

    A name of the manifest stays a name even where a file is called the same: write ``./qwen``.
    """
    text = str(name_or_path)
    if isinstance(name_or_path, Path):
        return True
    if text in MANIFEST:
        return False
    separators = ("/", os.sep, os.altsep or os.sep)
    return (
        text.startswith((".", "~"))
        or any(separator in text for separator in separators)
        or Path(text).exists()
    )


def file_of(model: Model) -> Path:
    """Return the place of *model*'s file, there or not."""
    return store_folder() / model.file


def partial_of(model: Model) -> Path:
    """Return the place of what has been fetched so far of *model*: always its first bytes."""
    return store_folder() / f"{model.file}.partial"


def workshop_of(model: Model) -> Path:
    """Return the folder in which pieces of *model* are fetched."""
    return store_folder() / f"{model.file}.pieces"


def make_folder(folder: Path) -> Path:
    """Make *folder* and return it. Raises ModelError where that is not allowed."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as err:
        raise ModelError(
            f"The folder for models, {folder}, cannot be written: {err.strerror}. "
            "Set ZHBRIEF_MODELS to a folder that can."
        ) from err
    return folder


@contextmanager
def locked(key: str, what: str, progress: Progress) -> Iterator[None]:
    """Hold the store's lock called *key*; say so, with *what*, if another process has it."""
    from filelock import FileLock, Timeout

    folder = make_folder(store_folder() / "locks")
    lock = FileLock(folder / f"{key}.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        progress.say(f"Another zhbrief is busy with {what}; waiting for it.")
        lock.acquire()
    except PermissionError as err:
        raise ModelError(
            f"The folder for models, {store_folder()}, cannot be written: {err.strerror}. "
            "Set ZHBRIEF_MODELS to a folder that can."
        ) from err
    try:
        yield
    finally:
        lock.release()
