"""SHA-256 of model files, remembered so that a gigabyte is not read again at every start."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from .places import store_folder


@dataclass(frozen=True, slots=True)
class _Memory:
    """A digest, and the size and time of change of the file when it was taken."""

    size: int
    mtime_ns: int
    sha256: str


def digest(path: str | Path, *, fresh: bool = False) -> str:
    """Return the SHA-256 of a model: of a file, or of all files and their names in a folder.

    A digest is remembered in the store and taken again when the file's size or time of change is
    another, or when *fresh* is set. Raises OSError where *path* cannot be read.
    """
    path = Path(path)
    if not path.is_dir():
        return _file_digest(path, fresh=fresh)
    total = hashlib.sha256()
    for file in sorted(p for p in path.rglob("*") if p.is_file()):
        name = file.relative_to(path).as_posix()
        total.update(f"{name}\0{_file_digest(file, fresh=fresh)}\n".encode())
    return total.hexdigest()


def remember(path: Path, sha256: str) -> None:
    """Note the SHA-256 of a file that was computed elsewhere."""
    state = path.stat()
    _write({**_read(), _key(path): _Memory(state.st_size, state.st_mtime_ns, sha256)})


def forget(path: Path) -> None:
    """Drop what is remembered of *path*."""
    known = _read()
    if known.pop(_key(path), None):
        _write(known)


def _file_digest(path: Path, *, fresh: bool) -> str:
    # The state is taken before the reading: a file that changes meanwhile is hashed again later.
    state = path.stat()
    now = (state.st_size, state.st_mtime_ns)
    memory = _read().get(_key(path))
    if memory and not fresh and (memory.size, memory.mtime_ns) == now:
        return memory.sha256
    with path.open("rb") as stream:
        sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    _write({**_read(), _key(path): _Memory(*now, sha256)})
    return sha256


def _key(path: Path) -> str:
    return str(path.absolute())


def _place() -> Path:
    return store_folder() / "digests.json"


def _read() -> dict[str, _Memory]:
    try:
        stored = json.loads(_place().read_text(encoding="utf-8"))
        return {key: _Memory(**entry) for key, entry in stored.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}  # absent or damaged: the digests are taken again


def _write(known: Mapping[str, _Memory]) -> None:
    place = _place()
    here = {key: asdict(memory) for key, memory in known.items() if Path(key).exists()}
    draft = place.with_name(f".digests-{secrets.token_hex(4)}")
    # A store that others own may be read-only: then the digest is taken anew each time.
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(here, indent=1), encoding="utf-8")
        draft.replace(place)
