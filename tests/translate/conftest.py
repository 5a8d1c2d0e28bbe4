"""What the tests of translation share: ask all checks about one sentence."""

from __future__ import annotations

from collections.abc import Callable, Collection

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context
from zhbrief.translate.model import Candidate, Severity

Doubts = Callable[[Collection[str], str, str], list[str]]


@pytest.fixture(scope="session")
def doubts() -> Doubts:
    """Return the messages of what is told of some codes, infos left out."""
    glossary = load_glossary()

    def asked(codes: Collection[str], chinese: str, english: str) -> list[str]:
        context = Context.of([chinese], glossary)
        flags = check(context.prepare(chinese), Candidate(english), context.glossary)
        told = (f for f in flags if f.code in codes and f.severity is not Severity.INFO)
        return [flag.message for flag in told]

    return asked
