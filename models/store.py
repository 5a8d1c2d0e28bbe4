"""The model store: find, fetch, check and remove models."""

from __future__ import annotations

from pathlib import Path

from ..errors import ModelCorrupt, ModelNotFound
from .digests import digest
from .manifest import Model, lookup
from .places import file_of, is_local, is_offline


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
        raise _not_here(model, offline=offline or is_offline())
    check(model, file)
    return file


def path(name: str) -> Path:
    """Return where the file of the model called *name* belongs, whether it is there or not."""
    return file_of(lookup(name))


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


def _not_here(model: Model, *, offline: bool) -> ModelNotFound:
    advice = f"Run: zhbrief models pull {model.name}"
    if offline:
        advice = f"Nothing is fetched offline. With a network: zhbrief models pull {model.name}"
    return ModelNotFound(model.name, [str(file_of(model))], advice)
