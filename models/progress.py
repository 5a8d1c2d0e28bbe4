"""What a user sees while the store works: nothing, one-line messages, or a bar."""

from __future__ import annotations

from typing import Protocol


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
