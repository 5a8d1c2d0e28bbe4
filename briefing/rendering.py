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
    if brief.doubtful:
        blocks.append(_text_left_out(brief, sources, width))
    return "\n\n".join(blocks) + "\n"


def _text_left_out(brief: Brief, sources: bool, width: int | None) -> str:
    lines = [_wrapped(_left_out(brief), "", "", width)]
    if sources:
        lines += [f"= {_source(passed.source)}" for passed in brief.doubtful]
    return "\n".join(lines)


def _left_out(brief: Brief) -> str:
    """Return what the reader must know: that something important may be missing."""
    count = len(brief.doubtful)
    which = "One sentence was" if count == 1 else f"{count} sentences were"
    codes = sorted({code for passed in brief.doubtful for code in passed.doubts})
    return f"[!] {which} left out, the English being in doubt ({', '.join(codes)})."


def _text_block(point: Point, bullet: str, sources: bool, width: int | None) -> str:
    indent = " " * len(bullet)
    lines = [_wrapped(point.english, bullet, indent, width)]
    lines += [
        _wrapped(f"[!] {_warning(flag, sources)}", indent, f"{indent}    ", width)
        for flag in shown(point)
    ]
    if sources:
        lines += [f"{indent}= {_source(sentence)}" for sentence in point.sources]
    return "\n".join(lines)


def markdown(brief: Brief, *, sources: bool = False) -> str:
    """Return the briefing as Markdown."""
    parts = [f"# {_escaped(brief.headline.english)}", *_markdown_notes(brief.headline, "", sources)]
    points = [
        "\n".join([f"- {_escaped(p.english)}", *_markdown_notes(p, "  ", sources)])
        for p in brief.points
    ]
    blocks = ["\n\n".join(parts), "\n".join(points)]
    if brief.doubtful:
        blocks.append(f"**{_left_out(brief)}**")
        if sources:
            found = (_escaped(_source(passed.source)) for passed in brief.doubtful)
            blocks.append("\n".join(f"- Source: {source}" for source in found))
    return "\n\n".join(blocks) + "\n"


def _markdown_notes(point: Point, indent: str, sources: bool) -> list[str]:
    notes = [f"{indent}- **{_escaped(_warning(flag, sources))}**" for flag in shown(point)]
    if sources:
        notes += [f"{indent}- Source: {_escaped(_source(s))}" for s in point.sources]
    return notes


def shown(point: Point) -> list[Flag]:
    """Return the flags that a reader is shown; those for information are in the JSON only."""
    return [flag for flag in point.flags if flag.severity is not Severity.INFO]


def _warning(flag: Flag, sources: bool) -> str:
    message = flag.message if sources else _IN_BRACKETS.sub("", flag.message)
    return f"{flag.code.value}: {message}"


def _source(sentence: Sentence) -> str:
    """Return the Chinese on one line, and its place in the original."""
    span = sentence.span
    return f"{_one_line(sentence.original)} (characters {span.start} to {span.end})"


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
