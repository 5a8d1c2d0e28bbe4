"""What the tests of the checks share: ask one check about one sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.translate.checks import Check, Finding
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Severity

Ask = Callable[[Check, str, str], Severity | None]
Score = Callable[[Check, str, str], float]


def _findings(check: Check, chinese: str, english: str) -> list[Finding]:
    context = Context.of([chinese], Glossary.builtin())
    return list(check.score(context.prepare(chinese), Candidate(english), context.glossary))


@pytest.fixture(scope="session")
def ask() -> Ask:
    """Return the gravest severity of what a check tells, None where it accepts the English."""

    def asked(check: Check, chinese: str, english: str) -> Severity | None:
        told = [check.limits.severity(f.score) for f in _findings(check, chinese, english)]
        return max((s for s in told if s), key=lambda s: s.rank, default=None)

    return asked


@pytest.fixture(scope="session")
def score() -> Score:
    """Return the highest score of a check, 0 where it has seen nothing."""

    def scored(check: Check, chinese: str, english: str) -> float:
        return max((f.score for f in _findings(check, chinese, english)), default=0.0)

    return scored
