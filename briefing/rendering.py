"""A briefing as text and as Markdown."""

from __future__ import annotations

import re
import textwrap

from ..article.model import Sentence
from ..translate.model import Flag, Severity
from .model import Brief, Point

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|])")
# Chinese in a message is only for those who ask for the sources.
_IN_BRACKETS = re.compile(r"\s*\([^()]*[\u3400-\u9fff][^()]*\)")


def text(brief: Brief, *, sources: bool = False, width: int | None = None) -> str:
    """Return the briefing as plain text, wrapped at *width* columns if given."""
    blocks = [_text_block(brief.headline, "", sources, width)]
    blocks += [_text_block(point, "- ", sources, width) for point in brief.points]
    return "\n\n".join(blocks) + "\n"


def _text_block(point: Point, bullet: str, sources: bool, width: int | None) -> str:
    indent = " " * len(bullet)
    lines = [_wrapped(point.english, bullet, indent, width)]
    lines += [
        _wrapped(f"[!] {_warning(flag, sources)}", indent, f"{indent}    ", width)
        for flag in shown(point)
    ]
    if sources:
        lines += [f"{indent}= {_one_line(s.original)} ({_place(s)})" for s in point.sources]
    return "\n".join(lines)


def markdown(brief: Brief, *, sources: bool = False) -> str:
    """Return the briefing as Markdown."""
    parts = [f"# {_escaped(brief.headline.english)}", *_markdown_notes(brief.headline, "", sources)]
    points = [
        "\n".join([f"- {_escaped(p.english)}", *_markdown_notes(p, "  ", sources)])
        for p in brief.points
    ]
    return "\n\n".join(["\n\n".join(parts), "\n".join(points)]) + "\n"


def _markdown_notes(point: Point, indent: str, sources: bool) -> list[str]:
    notes = [f"{indent}- **{_escaped(_warning(flag, sources))}**" for flag in shown(point)]
    if sources:
        notes += [
            f"{indent}- Source ({_place(s)}): {_escaped(_one_line(s.original))}"
            for s in point.sources
        ]
    return notes


def shown(point: Point) -> list[Flag]:
    """Return the flags that a reader is shown; those for information are in the JSON only."""
    return [flag for flag in point.flags if flag.severity is not Severity.INFO]


def _warning(flag: Flag, sources: bool) -> str:
    message = flag.message if sources else _IN_BRACKETS.sub("", flag.message)
    return f"{flag.code.value}: {message}"


def _place(sentence: Sentence) -> str:
    span = sentence.span
    return f"characters {span.start} to {span.end}"


def _one_line(chinese: str) -> str:
    return re.sub(r"\s*\n\s*", "", chinese)


def _escaped(english: str) -> str:
    return _SPECIAL.sub(r"\\\1", english)


def _wrapped(line: str, first: str, later: str, width: int | None) -> str:
    if width is None:
        return first + line
    return textwrap.fill(
        line,
        width,
        initial_indent=first,
        subsequent_indent=later,
        break_long_words=False,
        break_on_hyphens=False,
    )
