"""A sentence parted into statements that can each be told alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .editing import is_open
from .headline import main_clause, takes_back
from .remainders import remainder

_SHORTEST = 12  # characters of a part
_MOST = 0.8  # of the sentence, for the first of its parts
_LEAST = 0.3


def partings(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the ways to part a sentence in two, the one that keeps most in its first part first.

    The second part is missing where it could not stand alone; the first is never what the second
    takes back, turns round or limits.
    """
    firsts = dict.fromkeys((*_before_semicolons(text), main_clause(text, int(_MOST * len(text)))))
    return tuple(
        tuple(filter(None, (f"{first}。", remainder(text, first))))
        for first in firsts
        if max(_SHORTEST, _LEAST * len(text)) <= len(first) <= _MOST * len(text)
    )


def _before_semicolons(text: str) -> Iterator[str]:
    for found in reversed(list(re.finditer("[；;]", text))):
        first, rest = text[: found.start()], text[found.end() :]
        if len(first) <= _MOST * len(text) and not is_open(first) and not takes_back(rest):
            yield first
            return
