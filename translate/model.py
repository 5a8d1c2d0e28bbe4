"""The data of a translation: constraints, candidates, flags, results."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Severity(StrEnum):
    """How much a flag should worry the reader."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        return ("info", "warning", "error").index(self.value)


class Code(StrEnum):
    """The closed list of doubts."""

    FIGURE = "FIGURE"  # a value differs, is missing or was added
    NAME = "NAME"  # a name is missing or was written without a source
    TERM = "TERM"  # the glossary was not honoured
    LEFTOVER = "LEFTOVER"  # Chinese is left in the English
    REPEATED = "REPEATED"  # the engine repeated itself
    TRUNCATED = "TRUNCATED"  # the engine stopped before the end
    TOO_SHORT = "TOO_SHORT"  # something was probably left out
    TOO_LONG = "TOO_LONG"  # something was probably added
    UNSUPPORTED = "UNSUPPORTED"  # figures, names or praise that are not in the sources
    POLARITY = "POLARITY"  # a negation was lost or added
    QUOTATION = "QUOTATION"  # who said it, or that it was said, was lost
    DAMAGED = "DAMAGED"  # the source sentence itself is damaged
    NOT_CHECKED = "NOT_CHECKED"  # a check could not be applied


# How flags end about a name that was invented, and about one that no glossary knows; what is told
# of one that nothing in the source sounds like.
NOT_IN_SOURCE = "is not in the source."
ENGINES_OWN = "is the engine's own: no glossary knows it."
NO_GROUND = "Nothing in the source is known to stand for the name “{}”."


@dataclass(frozen=True, slots=True)
class Flag:
    """One doubt about one English sentence, in words its reader understands."""

    code: Code
    severity: Severity
    message: str


class Kind(StrEnum):
    """What a constraint is about."""

    FIGURE = "figure"
    TERM = "term"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Constraint:
    """A stretch of a Chinese sentence whose English is known beforehand.

    ``start`` and ``end`` are code points into the sentence that is translated.
    """

    start: int
    end: int
    source: str
    english: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Request:
    """One Chinese sentence for an engine, with what is known of its English.

    ``note`` names, in English, what was wrong with an earlier attempt; empty at first. ``required``
    is English of the constraints that an engine must write, if it can be held to that.
    """

    text: str
    constraints: tuple[Constraint, ...] = ()
    note: str = ""
    required: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """One English rendering by an engine.

    ``score`` is comparable among the candidates of one request only. ``is_truncated`` tells that
    the engine stopped at a limit before it had finished, ``hole`` the words around a place where it
    was kept from a figure that the source does not have.
    """

    english: str
    score: float = 0.0
    is_truncated: bool = False
    hole: str = ""


class Engine(Protocol):
    """A translator: one list of candidates, best first, for each request.

    No request is dropped or cut silently, there is no global state, and a result does not depend
    on the batch it was in.
    """

    @property
    def name(self) -> str: ...

    @property
    def signature(self) -> str:
        """Name, model and digest: equal signatures give equal translations."""
        ...

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]: ...

    def close(self) -> None:
        """Free what the engine holds; it must not be used afterwards."""
        ...


@dataclass(frozen=True, slots=True)
class Translation:
    """One sentence, its English and what remains in doubt.

    ``repair`` names the step of the repair that made the English, empty for the first attempt.
    ``penalty`` is what its flags weigh: an error 10, a warning 3, of a name that nobody knows 0.
    """

    source: str
    english: str
    flags: tuple[Flag, ...]
    engine: str
    constraints: tuple[Constraint, ...] = ()
    repair: str = ""
    penalty: int = 0

    @property
    def is_clean(self) -> bool:
        return all(flag.severity is not Severity.ERROR for flag in self.flags)
