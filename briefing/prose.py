"""A briefing as prose: its sentences in a paragraph or two, doubts and sources in notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .model import Brief, Point
from .rendering import (
    documents,
    escaped,
    joined_markdown,
    joined_text,
    shown,
    source_line,
    warning,
    wrapped,
)

_LONGEST = 4  # points of one paragraph


def prose_text(brief: Brief, *, sources: bool = False, width: int | None = None) -> str:
    """Return the briefing as plain text, in paragraphs, with numbered notes below."""
    notes = _notes(brief, sources)
    blocks = [wrapped(_marked(brief.headline, notes, _bracketed), "", "", width)]
    for part in paragraphs(brief.points):
        line = " ".join(_marked(point, notes, _bracketed) for point in part)
        blocks.append(wrapped(line, "", "", width))
    lines = [
        wrapped(line, f"[{number}] ", "    ", width)
        for number, (_, told) in enumerate(notes, 1)
        for line in told
    ]
    if lines:
        blocks.append("\n".join(lines))
    return joined_text(brief, blocks, sources=sources, width=width)


def prose_markdown(brief: Brief, *, sources: bool = False) -> str:
    """Return the briefing as Markdown, in paragraphs, with footnotes."""
    notes = [(point, told) for point, told in _notes(brief, sources) if point is not brief.headline]
    blocks = [
        " ".join(_marked(point, notes, _footnote, escaped) for point in part)
        for part in paragraphs(brief.points)
    ]
    blocks += [
        f"{_footnote(number)}: " + "\n    ".join(escaped(line) for line in told)
        for number, (_, told) in enumerate(notes, 1)
    ]
    return joined_markdown(brief, blocks, sources=sources)


def paragraphs(points: Sequence[Point]) -> list[Sequence[Point]]:
    """Return *points* in one paragraph, or in two that part where the article has a break."""
    if len(points) <= _LONGEST:
        return [points] if points else []
    middle = len(points) / 2
    breaks = [n for n in range(2, len(points) - 1) if _place(points[n - 1]) != _place(points[n])]
    cut = min(breaks or [round(middle)], key=lambda n: abs(n - middle))
    return [points[:cut], points[cut:]]


def _place(point: Point) -> tuple[list[str], int]:
    return documents(point)[:1], point.sources[0].paragraph


def _notes(brief: Brief, sources: bool) -> list[tuple[Point, list[str]]]:
    """Return the points that have a note, and its lines."""
    notes = []
    for point in (brief.headline, *brief.points):
        lines = [f"[!] {warning(flag, sources)}" for flag in shown(point)]
        names = documents(point)
        if names and point is not brief.headline:
            lines.append(f"From {', '.join(names)}")
        if sources:
            lines += [f"= {source_line(sentence)}" for sentence in point.sources]
        if lines:
            notes.append((point, lines))
    return notes


def _marked(
    point: Point,
    notes: Sequence[tuple[Point, list[str]]],
    mark: Callable[[int], str],
    written: Callable[[str], str] = str,
) -> str:
    """Return the English of *point*, with the number of its note behind it."""
    numbers = [number for number, (noted, _) in enumerate(notes, 1) if noted is point]
    return written(point.english) + "".join(mark(number) for number in numbers)


def _bracketed(number: int) -> str:
    return f" [{number}]"


def _footnote(number: int) -> str:
    return f"[^{number}]"
