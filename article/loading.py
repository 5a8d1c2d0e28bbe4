"""The bytes of an article: from a path, an open file or memory, never more than one can have."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from ..errors import InputError

MAX_BYTES = 50_000_000  # an article of more than this is a mistake: a dump, a log, a wrong path


def load(source: str | os.PathLike[str] | bytes | BinaryIO, name: str) -> tuple[bytes, str]:
    """Return the bytes of a source and its name. Raises InputError where they cannot be had."""
    if isinstance(source, bytes):
        data = source
    elif isinstance(source, str | os.PathLike):
        name = name or os.fspath(source)
        if name.lower().startswith(("http://", "https://")):
            raise InputError(
                f"{name} is an address on the web, and nothing is fetched unless you ask for it: "
                "add --url (in Python: read_url)."
            )
        data = _read_path(Path(source))
    else:
        data = source.read(MAX_BYTES + 1)
        if not isinstance(data, bytes):
            raise TypeError("read() needs a file opened in binary mode ('rb')")
    name = name or "<input>"
    if len(data) > MAX_BYTES:
        raise InputError(
            f"{name} is larger than {MAX_BYTES // 1_000_000} MB, too large for one article. "
            "Split it into single articles."
        )
    require_content(data, name)
    return data, name


def require_content(data: bytes, name: str) -> None:
    """Raise InputError for a source without anything in it."""
    if not data.strip(b"\0 \t\r\n"):
        raise InputError(f"{name} is empty. Give a file that holds a Chinese article.")


def _read_path(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise InputError(f"{path} does not exist. Check the path.") from error
    except IsADirectoryError as error:
        raise InputError(f"{path} is a folder. Give one file.") from error
    except PermissionError as error:
        if path.is_dir():
            raise InputError(f"{path} is a folder. Give one file.") from error
        raise InputError(f"{path} may not be read. Check its permissions.") from error
    except (OSError, ValueError) as error:
        raise InputError(f"{path} cannot be read: {error}. Check the path.") from error
