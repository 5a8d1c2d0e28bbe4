"""What each line of a page is found to be."""

from __future__ import annotations

from dataclasses import dataclass, field

from .model import Span

REPEATED = "repeated paragraph"


@dataclass(slots=True)
class Cleaned:
    """What each line is: ``reasons`` has None for lines of the story; ``title`` is a span.

    A page *is_document* whose title says so (a speech, minutes, a notice), or that is a digest.
    """

    reasons: list[str | None]
    title: Span | None = None
    headings: set[int] = field(default_factory=set)
    is_document: bool = False
    notes: str = ""  # the circled numbers of its notes
    items: frozenset[int] = frozenset()  # where those of a digest start
