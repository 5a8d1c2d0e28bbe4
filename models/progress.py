"""What a user sees while the store works: nothing, one-line messages, or a bar."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from rich.progress import Progress as Bar


def readable_size(size: int) -> str:
    """Return a number of bytes as people write it: 52.4 MB, 1.12 GB."""
    for unit, factor in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= factor:
            return f"{size / factor:.3g} {unit}"
    return f"{size} bytes"


class Progress(Protocol):
    """An observer of the store. ``done`` and ``total`` are bytes of the whole file."""

    def say(self, text: str) -> None:
        """Take one line of news."""
        ...

    def start(self, what: str, total: int, done: int) -> None:
        """Learn that *what* begins, with *done* bytes of *total* already here."""
        ...

    def update(self, done: int) -> None:
        """Learn how far it is; *done* may fall when something must be fetched again."""
        ...

    def finish(self) -> None:
        """Learn that it is over, well or not."""
        ...


class Quiet:
    """Progress that shows nothing, the default of the library."""

    def say(self, text: str) -> None:
        pass

    def start(self, what: str, total: int, done: int) -> None:
        pass

    def update(self, done: int) -> None:
        pass

    def finish(self) -> None:
        pass


_PULSE_S = 30  # seconds between two lines of a long fetch in a log


class Lines:
    """Progress for a log file or a pipe: a line at the start, at the end, and now and then."""

    def __init__(self) -> None:
        self._told = 0.0
        self._what = ""
        self._total = 0
        self._first = 0
        self._done = 0
        self._began = 0.0

    def say(self, text: str) -> None:
        print(text, file=sys.stderr, flush=True)

    def start(self, what: str, total: int, done: int) -> None:
        self._what, self._total, self._first, self._done = what, total, done, done
        self._began = self._told = time.monotonic()
        self.say(_opening(what, total, done))

    def update(self, done: int) -> None:
        self._done = done
        if time.monotonic() - self._told >= _PULSE_S:
            self._told = time.monotonic()
            self.say(f"Fetched {_of(done, self._total)}")

    def finish(self) -> None:
        seconds = time.monotonic() - self._began
        came = readable_size(max(self._done - self._first, 0))
        self.say(f"Fetched {came} in {seconds:.0f} s{_missing(self._done, self._total)}")


class TerminalBar:
    """Progress as a bar on standard error: bytes, rate, time left."""

    def __init__(self) -> None:
        self._bar: Bar | None = None

    def say(self, text: str) -> None:
        if self._bar is None:
            print(text, file=sys.stderr, flush=True)
        else:
            self._bar.console.print(text, markup=False, highlight=False)

    def start(self, what: str, total: int, done: int) -> None:
        self.say(_opening(what, total, done))
        self._bar = _rich_bar()
        self._bar.add_task(what, total=total, completed=done, bytes=_of(done, total))
        self._bar.start()

    def update(self, done: int) -> None:
        if self._bar is not None:
            task = self._bar.tasks[0]
            self._bar.update(task.id, completed=done, bytes=_of(done, task.total or 0))

    def finish(self) -> None:
        if self._bar is None:
            return
        task = self._bar.tasks[0]
        self._bar.stop()
        self._bar = None
        if missing := _missing(int(task.completed), int(task.total or 0)):
            self.say(f"Stopped{missing}")


def for_stderr() -> Progress:
    """Return a bar where standard error is a terminal, else plain lines."""
    return TerminalBar() if sys.stderr.isatty() else Lines()


def _opening(what: str, total: int, done: int) -> str:
    rest = f", {readable_size(done)} of it here already" if done else ""
    return f"Fetching {what} ({readable_size(total)}{rest})"


def _missing(done: int, total: int) -> str:
    """Return the end of a sentence about a fetch that did not come to its end."""
    if done >= total:
        return ""
    return f", {readable_size(total - done)} are missing; the same command goes on from here"


def _of(done: int, total: float) -> str:
    return f"{done / 1e6:,.0f} of {total / 1e6:,.0f} MB"


def _rich_bar() -> Bar:
    from rich import progress
    from rich.console import Console

    return progress.Progress(
        progress.BarColumn(),
        progress.TextColumn("{task.fields[bytes]}"),
        progress.TransferSpeedColumn(),
        progress.TimeRemainingColumn(),
        console=Console(stderr=True),
    )
