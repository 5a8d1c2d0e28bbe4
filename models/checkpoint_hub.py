"""Fetch a checkpoint in transformers' format from the model hub."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from ..errors import ModelError, ModelNotFound
from .places import is_offline
from .waiting import within

# How long the hub may take to its first answer. Its client's own timeouts hold for each address
# of the host: where packets are dropped they add up to minutes.
_PATIENCE_S = 12.0
_TIMEOUT_S = 10.0
_HUB_NAME = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")
# One copy of the weights is enough; those without pickle come first.
WEIGHTS = ("model*.safetensors", "pytorch_model*.bin")
_CACHE = "the hub's cache on this machine"


def read_json(path: Path) -> dict[str, Any]:
    """Return the object in *path*. Raises ModelError for anything else."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as err:  # bad JSON or bad UTF-8
        raise ModelError(f"{path} is damaged: {err}") from err
    if not isinstance(content, dict):
        raise ModelError(f"{path} is damaged: it holds no object.")
    return content


def may_be_on_hub(model: str | Path) -> bool:
    """Tell a hub's owner/name from a mistyped path, whose first part is often a folder here."""
    if isinstance(model, Path) or not _HUB_NAME.fullmatch(model):
        return False
    return not Path(model).parent.is_dir()


def hub_folder(
    name: str, wanted: Sequence[str], *, offline: bool, is_complete: Callable[[Path], bool]
) -> Path:
    """Return the folder of the hub's repository *name*: as cached, or fetched now.

    *wanted* are patterns of the files that are fetched beside the weights. Raises ModelNotFound,
    with the real reason, where it can't be had.
    """
    folder = _cached(name)
    if folder is not None and is_complete(folder):
        return folder
    if offline or is_offline():
        advice = (
            "Run again without --offline and ZHBRIEF_OFFLINE, or give the folder of a checkpoint."
        )
        raise ModelNotFound(name, [_CACHE], advice)
    try:
        return _fetched(name, wanted)
    except Exception as err:
        # The classes of the errors change with the version of the hub's client (requests,
        # httpx), so none can be named here. None is lost: it is the reason of the failure.
        raise ModelNotFound(
            name,
            [_CACHE, f"the hub ({_reason(err)})"],
            "If the hub cannot be reached from here, copy the checkpoint and give its folder.",
        ) from err


def _cached(name: str) -> Path | None:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import LocalEntryNotFoundError

    try:
        return Path(snapshot_download(name, local_files_only=True))
    except LocalEntryNotFoundError:
        return None


def _fetched(name: str, wanted: Sequence[str]) -> Path:
    from huggingface_hub import HfApi, snapshot_download

    about = within(_PATIENCE_S, lambda: HfApi().model_info(name, timeout=_TIMEOUT_S))
    files = [file.rfilename for file in about.siblings or ()]
    return Path(snapshot_download(name, allow_patterns=_chosen(files, wanted)))


def _chosen(files: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """Return the files worth fetching: one of the copies of the weights, and what is wanted."""
    copies = ([file for file in files if fnmatch(file, pattern)] for pattern in WEIGHTS)
    weights = next((found for found in copies if found), [])
    others = [file for file in files if any(fnmatch(file, pattern) for pattern in wanted)]
    return [*weights, *others]


def _reason(err: Exception) -> str:
    """Return the first line of what went wrong, without its closing full stop."""
    lines = [line.strip() for line in str(err).splitlines() if line.strip()]
    return lines[0].rstrip(".") if lines else type(err).__name__
