"""What every check is: a measurement, and apart from it the limits from which it counts."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code, Flag, Severity


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that speaks against a candidate.

    ``score`` tells how much, in the unit of the check that saw it: 0 is nothing at all.
    """

    score: float
    message: str


@dataclass(frozen=True, slots=True)
class Limits:
    """The scores from which a finding is an error, a warning, an info; None is never."""

    error: float | None = None
    warning: float | None = None
    info: float | None = None

    def severity(self, score: float) -> Severity | None:
        """Return the gravest severity that *score* reaches, None where it reaches none."""
        steps = (
            (self.error, Severity.ERROR),
            (self.warning, Severity.WARNING),
            (self.info, Severity.INFO),
        )
        return next((s for limit, s in steps if limit is not None and score >= limit), None)


class Check(ABC):
    """One kind of doubt. Other limits may be given, to measure what they would do."""

    code: ClassVar[Code]
    limits: Limits

    def __init__(self, limits: Limits | None = None) -> None:
        if limits is not None:
            self.limits = limits

    @property
    def name(self) -> str:
        return type(self).__name__

    @abstractmethod
    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        """Yield all that was measured against *candidate*, however little."""

    def accept(self, finding: Finding) -> bool:
        """Tell whether a finding is too slight to be told."""
        return self.limits.severity(finding.score) is None

    def flags(self, source: Prepared, candidate: Candidate, glossary: Glossary) -> Iterator[Flag]:
        """Yield a flag for each finding that is not accepted."""
        for finding in self.score(source, candidate, glossary):
            severity = self.limits.severity(finding.score)
            if severity is not None:
                yield Flag(self.code, severity, finding.message)
