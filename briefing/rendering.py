"""A briefing as text and as Markdown."""

from __future__ import annotations

import re
import textwrap
from datetime import date

from ..article.model import Article, Sentence
from ..article.publication import publication_date
from ..translate.model import Flag, Severity
from ..translate.rendering import MONTHS
from .model import Brief, Point, Source
from .moments import dateline_day

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|])")
# Chinese in a message is only for those who ask for the sources.
_IN_BRACKETS = re.compile(r"\s*\([^()]*[\u3400-\u9fff][^()]*\)")


def text(brief: Brief, *, sources: bool = False, width: int | None = None) -> str:
    """Return the briefing as plain text, a list, wrapped at *width* columns if given."""
    blocks = [_text_block(brief.headline, "", sources, width)]
    blocks += [_text_block(point, "- ", sources, width) for point in brief.points]
    return joined_text(brief, blocks, sources=sources, width=width)


def joined_text(brief: Brief, blocks: list[str], *, sources: bool, width: int | None) -> str:
    """Return the text of *blocks*, the headline first, with what is told of the whole."""
    day = published(brief)
    if day:
        blocks = [f"{blocks[0]}\n{day}", *blocks[1:]]
    if brief.others:
        blocks.append("\n".join(article_lines(brief)))
    if brief.doubtful:
        blocks.append(_text_left_out(brief, sources, width))
    return "\n\n".join(blocks) + "\n"


def _text_left_out(brief: Brief, sources: bool, width: int | None) -> str:
    lines = [wrapped(left_out(brief), "", "", width)]
    if sources:
        lines += [f"= {source_line(passed.source)}" for passed in brief.doubtful]
    return "\n".join(lines)


def left_out(brief: Brief) -> str:
    """Return what the reader must know: that something important may be missing."""
    count = len(brief.doubtful)
    which = "One sentence was" if count == 1 else f"{count} sentences were"
    codes = sorted({code for passed in brief.doubtful for code in passed.doubts})
    return f"[!] {which} left out, the English being in doubt ({', '.join(codes)})."


def published(brief: Brief) -> str:
    """Return the line that makes “last year” plain, '' where the day is not certain."""
    day = publication_date(brief.article)
    return f"Published {day_in_words(day)}" if day and not brief.others else ""


def day_in_words(day: date) -> str:
    """Return a day as 28 January 2020."""
    return f"{day.day} {day:%B} {day.year}"


def article_lines(brief: Brief) -> list[str]:
    """Return a line for each article that the briefing is made of."""
    from .together import document_names

    names = document_names(brief.articles)
    told = [_article_line(n, a) for n, a in zip(names, brief.articles, strict=True)]
    return ["Articles:", *told, *(f"[!] {note}" for note in brief.notes)]


def _article_line(name: str, article: Article) -> str:
    """Return the name of an article, with its day: today and yesterday are of that."""
    day = publication_date(article)
    if day:
        return f"{name}, published {day_in_words(day)}"
    told = dateline_day(article)
    is_told = told.day and 1 <= told.month <= len(MONTHS)
    return f"{name}, dated {told.day} {MONTHS[told.month - 1]}" if is_told else name


def _text_block(point: Point, bullet: str, sources: bool, width: int | None) -> str:
    indent = " " * len(bullet)
    lines = [wrapped(point.english, bullet, indent, width)]
    lines += [
        wrapped(f"[!] {warning(flag, sources)}", indent, f"{indent}    ", width)
        for flag in shown(point)
    ]
    if bullet and (names := documents(point)):
        lines.append(wrapped(f"From {', '.join(names)}", indent, f"{indent}    ", width))
    if sources:
        lines += [f"{indent}= {source_line(sentence)}" for sentence in point.sources]
    return "\n".join(lines)


def markdown(brief: Brief, *, sources: bool = False) -> str:
    """Return the briefing as Markdown, a list."""
    points = [
        "\n".join([f"- {escaped(p.english)}", *_markdown_notes(p, "  ", sources)])
        for p in brief.points
    ]
    return joined_markdown(brief, ["\n".join(points)], sources=sources)


def joined_markdown(brief: Brief, blocks: list[str], *, sources: bool) -> str:
    """Return Markdown of the headline, of *blocks* and of what is told of the whole."""
    head = [f"# {escaped(brief.headline.english)}", *_markdown_notes(brief.headline, "", sources)]
    day = published(brief)
    if day:
        head.insert(1, f"*{day}*")
    blocks = ["\n\n".join(head), *blocks]
    if brief.others:
        first, *lines = article_lines(brief)
        blocks.append("\n".join([f"{first}\n", *(f"- {escaped(line)}" for line in lines)]))
    if brief.doubtful:
        blocks.append(f"**{left_out(brief)}**")
        if sources:
            found = (escaped(source_line(passed.source)) for passed in brief.doubtful)
            blocks.append("\n".join(f"- Source: {source}" for source in found))
    return "\n\n".join(blocks) + "\n"


def _markdown_notes(point: Point, indent: str, sources: bool) -> list[str]:
    notes = [f"{indent}- **{escaped(warning(flag, sources))}**" for flag in shown(point)]
    if indent and (names := documents(point)):
        notes.append(f"{indent}- From {escaped(', '.join(names))}")
    if sources:
        notes += [f"{indent}- Source: {escaped(source_line(s))}" for s in point.sources]
    return notes


def shown(point: Point) -> list[Flag]:
    """Return the flags that a reader is shown; those for information are in the JSON only."""
    return [flag for flag in point.flags if flag.severity is not Severity.INFO]


def documents(point: Point) -> list[str]:
    """Return the names of the articles that a point rests on, where there are several."""
    names = (s.document for s in point.sources if isinstance(s, Source) and s.document)
    return list(dict.fromkeys(names))


def warning(flag: Flag, sources: bool) -> str:
    """Return a flag in words, with the Chinese in them only beside sources."""
    message = flag.message if sources else _IN_BRACKETS.sub("", flag.message)
    return f"{flag.code.value}: {message}"


def source_line(sentence: Sentence) -> str:
    """Return the Chinese on one line, and its place in the original."""
    span = sentence.span
    document = (
        f"{sentence.document}: " if isinstance(sentence, Source) and sentence.document else ""
    )
    return f"{document}{_one_line(sentence.original)} (characters {span.start} to {span.end})"


def _one_line(chinese: str) -> str:
    return re.sub(r"\s*\n\s*", "", chinese)


def escaped(english: str) -> str:
    """Return *english* with what has a meaning in Markdown made plain."""
    return _SPECIAL.sub(r"\\\1", english)


def wrapped(line: str, first: str, later: str, width: int | None) -> str:
    """Return *line* behind *first*, wrapped at *width* with *later* before each further line."""
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
