"""The fields that a Markdown file may start with, between two lines of dashes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .model import NO_ORIGIN, Origin, Span

REASON = "front matter"
_BLOCK = re.compile(
    r"\s*---[ \t]*\r?\n"
    r"(?:[A-Za-z][\w-]{0,30}[ \t]*:(?=\s).*\n|[ \t]+\S.*\n|-[ \t].*\n)+---[ \t]*(?:\r?\n|$)"
)
_FIELD = re.compile(
    r"^([A-Za-z][\w-]*)[ \t]*:[ \t]*([\"']?)(\S.{0,300}?)\2[ \t]*\r?$", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Where the fields stand, where the title is among them, and what they tell of the origin."""

    span: Span
    title: Span | None = None
    origin: Origin = NO_ORIGIN


def front_matter(text: str) -> FrontMatter | None:
    """Return the fields above a text, or None where it has none."""
    block = _BLOCK.match(text.removeprefix("\ufeff"))
    if not block:
        return None
    shift = len(text) - len(text.removeprefix("\ufeff"))
    fields = {field[1].lower(): field for field in _FIELD.finditer(block.group())}
    values = {name: field[3] for name, field in fields.items()}
    title = fields.get("title")
    return FrontMatter(
        span=Span(shift, shift + block.end()),
        title=Span(shift + title.start(3), shift + title.end(3)) if title else None,
        origin=Origin(
            published=values.get("date", ""),
            author=values.get("author", ""),
            publisher=values.get("source", ""),
        ),
    )
