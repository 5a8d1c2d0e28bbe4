"""Bytes in and out of the command line: sources, lines of sources, results."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, cast

from ..errors import InputError, OutputError

if TYPE_CHECKING:
    from pathlib import Path

CHUNK = 32  # lines that are handed on at once
_WIDEST = 100  # columns; longer lines are hard to read
_TELLING = 300_000  # bytes that tell an encoding
_PIECE = 300_000  # bytes of UTF-16 that are read at once


class Output:
    """Where a result goes: bytes in UTF-8, flushed after each piece."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream = stream
        self._name = name

    def write(self, result: str | bytes) -> None:
        """Write text or bytes. Raises OutputError where that fails, except for a closed pipe."""
        data = result.encode("utf-8", "replace") if isinstance(result, str) else result
        try:
            self._stream.write(data)
            self._stream.flush()
        except OSError as error:
            _drop_rest(self._stream)
            if isinstance(error, BrokenPipeError):
                raise
            raise OutputError(f"{self._name} cannot be written: {error.strerror}.") from error


def terminal_width(output: str | None) -> int | None:
    """Return the columns to wrap at on a terminal, None where lines are for a program."""
    import shutil

    if output is not None or not sys.stdout.isatty():
        return None
    return min(shutil.get_terminal_size().columns, _WIDEST)


def _drop_rest(stream: BinaryIO) -> None:
    """Let what is left in a failed stream's buffer go nowhere, or closing it would fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


@contextmanager
def opened_output(path: str | None) -> Iterator[Output]:
    """Open where the result goes; a file is only replaced once everything is written.

    Entered before the work starts, so that a place that cannot be written costs no time.
    Raises OutputError.
    """
    import tempfile
    from pathlib import Path

    if path is None or path == "-":
        if sys.stdout is None:
            raise OutputError("Standard output is closed. Give --output FILE.")
        yield Output(sys.stdout.buffer, "Standard output")
        return
    if Path(path).exists() and not Path(path).is_file() and not Path(path).is_dir():
        with _explained(path):
            device = Path(path).open("wb")  # noqa: SIM115 - closed by the next line
        with device:
            yield Output(device, path)
        return
    target = Path(os.path.realpath(path))  # a link stays a link
    _require_writable(target, path)
    with _explained(path):
        draft = tempfile.NamedTemporaryFile(  # noqa: SIM115 - closed below, before it is renamed
            dir=target.parent, prefix=".zhbrief-", delete=False
        )
    try:
        with draft:
            yield Output(cast(BinaryIO, draft.file), path)
        with _explained(path):
            Path(draft.name).chmod(_mode(target))
            Path(draft.name).replace(target)
    finally:
        Path(draft.name).unlink(missing_ok=True)


@contextmanager
def _explained(path: str) -> Iterator[None]:
    """Turn what the system says about an output file into an OutputError."""
    try:
        yield
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}.") from error


def _require_writable(target: Path, path: str) -> None:
    if target.is_dir():
        raise OutputError(f"{path} is a folder. Give the name of a file in it.")
    if not target.parent.is_dir():
        raise OutputError(f"{path} cannot be written: there is no folder {target.parent}.")
    if not os.access(target if target.exists() else target.parent, os.W_OK):
        raise OutputError(f"{path} may not be written. Check its permissions.")


def _mode(target: Path) -> int:
    """Return the permissions of a file that is replaced, or those that a new one gets."""
    if target.exists():
        return target.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def source_name(source: str) -> str:
    return "<stdin>" if source == "-" else source


@contextmanager
def opened_source(source: str) -> Iterator[BinaryIO]:
    """Open a path or standard input for reading bytes. Raises InputError."""
    if source == "-":
        if sys.stdin is None:
            raise InputError("Standard input is closed. Give a file.")
        yield sys.stdin.buffer
        return
    try:
        stream = open(source, "rb")  # noqa: PTH123, SIM115 - a path from the command line
    except OSError as error:
        raise InputError(f"{source} cannot be read: {error.strerror}. Check the path.") from error
    with stream:
        yield stream


def line_chunks(stream: BinaryIO, encoding: str | None, name: str) -> Iterator[list[str]]:
    """Return the lines of a stream, some at a time; only a line feed ends a line.

    Raises InputError and UsageError as `decode` does.
    """
    for text in text_chunks(stream, encoding, name):
        lines = text.removesuffix("\n").split("\n")
        for first in range(0, len(lines), CHUNK):
            yield [line.removesuffix("\r") for line in lines[first : first + CHUNK]]


def text_chunks(stream: BinaryIO, encoding: str | None, name: str) -> Iterator[str]:
    """Return the text of a stream in pieces of some whole lines, in bounded memory.

    UTF-8 and encodings that are told are read as they come; another one is found out from the
    first megabytes. Raises InputError and UsageError as `decode` does.
    """
    from itertools import islice

    from ..article.encodings import decode

    while chunk := b"".join(islice(stream, CHUNK)):
        if encoding is None and not _is_utf8(chunk):
            chunk += stream.read(_TELLING)
            if rest := stream.readline():
                # More is to come: what comes first decides.
                encoding = decode(chunk, name=name).encoding
                chunk += rest
        if encoding is not None and not _has_plain_line_feeds(encoding):
            yield from _wide_chunks(chunk, stream, encoding, name)
            return
        yield decode(chunk, encoding=encoding, name=name, strict=True).text
        if encoding is None and not chunk.isascii():
            encoding = "utf-8"  # what follows is not looked at afresh


def _wide_chunks(head: bytes, stream: BinaryIO, encoding: str, name: str) -> Iterator[str]:
    """Return the text of a stream in UTF-16 or UTF-32, in pieces of whole lines."""
    import codecs

    from ..article.encodings import decode

    if not (more := stream.read(_PIECE)):
        yield decode(head, encoding=encoding, name=name, strict=True).text
        return
    decoder = codecs.getincrementaldecoder(encoding)()
    waiting, data = "", head + more
    try:
        while data:
            waiting += decoder.decode(data)
            lines, feed, waiting = waiting.rpartition("\n")
            if feed:
                yield (lines + feed).removeprefix("\ufeff")
            data = stream.read(_PIECE)
        if waiting := waiting + decoder.decode(b"", final=True):
            yield waiting.removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name} cannot be decoded as {encoding}: {error.reason}. "
            "Name its encoding with --encoding, for example --encoding gb18030."
        ) from error


def _has_plain_line_feeds(encoding: str) -> bool:
    """Tell whether a line feed is the byte 10, as it is not in UTF-16."""
    try:
        return "\n".encode(encoding) == b"\n"
    except LookupError:
        return True  # decoding will say what is wrong


def _is_utf8(data: bytes) -> bool:
    if b"\0" in data or b"~{" in data:  # UTF-16, or the 7-bit encoding hz
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
