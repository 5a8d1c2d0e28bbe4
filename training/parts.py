"""Cut a file into parts that may travel, and join them again, every digest checked.

    python training/parts.py cut FILE FOLDER [--mib 56]
    python training/parts.py join FOLDER [FILE]

FOLDER gets ``<name>.part-00`` … and ``<name>.parts.json`` with the SHA-256 of the whole and of
each part. Needs the standard library only.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

_LIST = ".parts.json"


def cut(path: Path, folder: Path, mib: float) -> list[Path]:
    """Write *path* in parts of at most *mib* MiB and their list into *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in [*folder.glob(f"{path.name}.part-*"), folder / f"{path.name}{_LIST}"]:
        old.unlink(missing_ok=True)
    content = path.read_bytes()
    size = int(mib * (1 << 20))
    parts = []
    for number, start in enumerate(range(0, max(1, len(content)), size)):
        part = folder / f"{path.name}.part-{number:02d}"
        part.write_bytes(content[start : start + size])
        parts.append(part)
    told = {
        "name": path.name,
        "bytes": len(content),
        "sha256": _digest(content),
        "parts": {part.name: _digest(part.read_bytes()) for part in parts},
    }
    listed = folder / f"{path.name}{_LIST}"
    listed.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    return [*parts, listed]


def join(folder: Path, path: Path | None = None) -> Path:
    """Join the parts in *folder*; the file is complete or not there at all.

    Raises SystemExit that names the part which is missing or damaged.
    """
    lists = sorted(folder.glob(f"*{_LIST}"))
    if len(lists) != 1:
        raise SystemExit(f"{folder} holds {len(lists)} lists of parts (*{_LIST}), not one.")
    told = json.loads(lists[0].read_text(encoding="utf-8"))
    path = path or folder / told["name"]
    if path.exists() and _digest(path.read_bytes()) == told["sha256"]:
        return path
    content = b"".join(_part(folder / name, digest) for name, digest in told["parts"].items())
    if _digest(content) != told["sha256"]:
        raise SystemExit(f"{lists[0]}: the parts are whole, but not joined to what was cut.")
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.unfinished")
    unfinished.write_bytes(content)
    unfinished.replace(path)
    return path


def _part(path: Path, digest: str) -> bytes:
    if not path.exists():
        raise SystemExit(f"{path} is missing: send it again.")
    content = path.read_bytes()
    if _digest(content) != digest:
        raise SystemExit(f"{path} is damaged: send it again.")
    return content


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("action", choices=("cut", "join"))
    parser.add_argument("first", type=Path)
    parser.add_argument("second", type=Path, nargs="?")
    parser.add_argument("--mib", type=float, default=56)
    options = parser.parse_args()
    if options.action == "join":
        print(join(options.first, options.second))
        return
    if options.second is None:
        parser.error("cut needs FILE and FOLDER")
    for path in cut(options.first, options.second, options.mib):
        print(f"{path.stat().st_size:12d} {path}")


if __name__ == "__main__":
    main()
