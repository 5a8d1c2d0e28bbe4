"""Waiting no longer than a bound, whatever a library does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")


def within(seconds: float, act: Callable[[], _T]) -> _T:
    """Return what *act* returns, or raise TimeoutError after *seconds*.

    The timeouts of HTTP clients hold for each address of a host and not for its name's lookup:
    where packets are dropped, ten seconds become minutes. The thread left behind ends with them.
    """
    results: list[_T] = []
    errors: list[Exception] = []

    def run() -> None:
        try:
            results.append(act())
        except Exception as err:  # handed to the caller below
            errors.append(err)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    if errors:
        raise errors[0]
    if not results:
        raise TimeoutError(f"no answer within {seconds:.0f} s")
    return results[0]
