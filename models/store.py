"""The model store: find, fetch, check and remove models."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from ..errors import ModelCorrupt, ModelNotFound
from .digests import digest, forget
from .manifest import MANIFEST, Model, lookup
from .places import file_of, is_local, is_offline, locked, partial_of, workshop_of
from .progress import Progress, Quiet
from .routes import fetched


@dataclass(frozen=True, slots=True)
class Entry:
    """A known model and what of it is on this machine."""

    model: Model
    path: Path
    is_installed: bool
    partial: int  # bytes that an interrupted pull has left


def list_models() -> tuple[Entry, ...]:
    """Return every known model; no digest is taken."""
    return tuple(
        Entry(model, file_of(model), is_installed(model.name), fetched(partial_of(model)))
        for model in MANIFEST.values()
    )


def is_installed(name: str) -> bool:
    """Tell, by name and size alone, whether the model called *name* is here."""
    model = lookup(name)
    file = file_of(model)
    return file.is_file() and file.stat().st_size == model.size


def find(name_or_path: str | Path, *, offline: bool = False) -> Path:
    """Return the place of a model that is on this machine; nothing is fetched.

    A path may be a file or a folder. Raises ModelNotFound, with advice that respects *offline*,
    and ModelCorrupt if the file of a known model is not what the manifest promises.
    """
    if is_local(name_or_path):
        return _local(name_or_path)
    model = lookup(str(name_or_path))
    file = file_of(model)
    if not file.is_file():
        raise not_here(model, offline=offline or is_offline())
    check(model, file)
    return file


def path(name: str) -> Path:
    """Return where the file of the model called *name* belongs, whether it is there or not."""
    return file_of(lookup(name))


def verify(name: str) -> Path:
    """Return the place of the model called *name* after reading all of it.

    Raises ModelNotFound if it is not here and ModelCorrupt if it is damaged.
    """
    model = lookup(name)
    file = file_of(model)
    if not file.is_file():
        raise not_here(model, offline=is_offline())
    check(model, file, fresh=True)
    return file


def remove(name: str, *, progress: Progress | None = None) -> int:
    """Delete the model called *name*, and what a pull has left of it; return the bytes freed.

    Raises ModelNotFound if there is nothing to delete.
    """
    model = lookup(name)
    file, partial = file_of(model), partial_of(model)
    if not any(place.exists() for place in (file, partial, workshop_of(model))):
        raise ModelNotFound(name, [str(file)], "There is nothing to remove.")
    with locked(model.name, f"the model {model.name!r}", progress or Quiet()):
        freed = sum(fetched(place) for place in (file, partial))
        file.unlink(missing_ok=True)
        partial.unlink(missing_ok=True)
        shutil.rmtree(workshop_of(model), ignore_errors=True)
        forget(file)
    return freed


def check(model: Model, file: Path, *, fresh: bool = False) -> None:
    """Raise ModelCorrupt if *file* is not what the manifest promises of *model*."""
    size = file.stat().st_size
    if size != model.size:
        seen = f"it has {size:,} bytes instead of {model.size:,}"
    elif (sha256 := digest(file, fresh=fresh)) != model.sha256:
        seen = f"its SHA-256 is {sha256} instead of {model.sha256}"
    else:
        return
    raise ModelCorrupt(
        f"The model {model.name!r} is damaged ({file}): {seen}. "
        f"Run: zhbrief models remove {model.name} && zhbrief models pull {model.name}"
    )


def _local(name_or_path: str | Path) -> Path:
    place = Path(name_or_path).expanduser()
    if not place.exists():
        raise ModelNotFound(
            str(name_or_path), [str(place.absolute())], "A path is not looked up anywhere else."
        )
    return place


def not_here(model: Model, *, offline: bool) -> ModelNotFound:
    advice = f"Run: zhbrief models pull {model.name}"
    if offline:
        advice = f"Nothing is fetched offline. With a network: zhbrief models pull {model.name}"
    return ModelNotFound(model.name, [str(file_of(model))], advice)
