"""Switching checks off by the codes of their flags."""

from __future__ import annotations

from collections.abc import Iterable

from ..errors import UsageError
from .model import Code

# NOT_CHECKED is what is said of the checks that are off.
CHECKED: tuple[Code, ...] = tuple(code for code in Code if code is not Code.NOT_CHECKED)


def codes(names: Iterable[str]) -> tuple[Code, ...]:
    """Return the codes called *names*, each once, in the order of the list of codes.

    Raises UsageError for a name that is no code of a check.
    """
    given = [names] if isinstance(names, str) else list(names)
    wrong = [name for name in given if name not in CHECKED]
    if wrong:
        raise UsageError(f"No check {wrong[0]!r}. Checks: {', '.join(CHECKED)}.")
    return tuple(code for code in CHECKED if code in given)
