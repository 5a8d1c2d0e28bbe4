"""Reading: from a file, bytes or an open file to an ``Article``."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile
from typing import BinaryIO

from ..errors import InputError
from .bylines import BYLINE, writer
from .cleaning import Cleaned
from .cleaning import clean as find_chrome
from .damage import find_damage
from .document_lines import SIGNATURE, SPEAKER, TIMING
from .documents import Document, read_document
from .front_matter import REASON as FRONT_MATTER
from .front_matter import front_matter
from .inline import is_markdown, is_row, title_span, without_marks
from .issuers import ISSUER
from .known_lines import fixed_reason, part_chrome
from .languages import foreign_script, is_cantonese, is_classical
from .lines import (
    Line,
    is_prose,
    join_lines,
    normalise_spaces,
    part_paragraphs,
    read_lines,
    without_folios,
    without_wide_digits,
)
from .loading import load, require_content
from .marks import sentence_marks
from .model import Article, Mark, Origin, Removed, Sentence, Span
from .mojibake import RUINED, mojibake
from .note_marks import is_all_marks, without_note_marks
from .order import paragraph_order
from .origins import dateline_author, with_lines
from .page_edges import CONTENTS
from .paragraphs import Block, find_blocks
from .script import count_han, detect_script, fold, sentence_script, to_simplified
from .sentences import sentence_spans
from .set_off import kept_apart
from .tabbed import tabbed_rows, with_bars
from .titles import is_title
from .turns import turns

_SHORTEST_CLAUSE = 4  # Chinese characters; headlines with a space in each word are set wide
_ABOVE, _BELOW = 16, 8  # lines above a story and below it that tell where it is from
# What a line is taken for by its words, where it stands in the story's own element.
_DOUBTFUL = frozenset({"teaser of another story"})
_OF_DOCUMENTS = frozenset({SIGNATURE, TIMING, SPEAKER, ISSUER})
# Files that hold nothing but what their writers put there.
_WITHOUT_TEASERS = frozenset({"docx", "odt", "pdf"})
_LIKE_NUMBERS = frozenset({"ornament", "pager"})
_HEAD = 2000  # code points in which subtitles show what they are
_LOOKED_AT = 200_000  # code points that tell a text's script
_BULLET = re.compile(r"^\s*(?:[•●○◆◇■□▪►▶★☆]\s*(?=[\w“「《（(])|[-–]\s*(?=[\u4e00-\u9fff“「《]))")
_WORD = re.compile(r"\w")
_CANTONESE = (
    "the text is in written Cantonese, which is read as if it were Mandarin: figures and names "
    "are compared, but the English of its sentences may be wrong"
)
_SCRIPTED = (
    "If its text is made by scripts, open it in a browser, save the page when it is shown, and "
    "give that file."
)


def read(
    source: str | os.PathLike[str] | bytes | BinaryIO,
    *,
    encoding: str | None = None,
    name: str = "",
    keep_all: bool = False,
) -> Article:
    """Return the article in *source*: a path, bytes or an open binary file.

    What it is (text, an HTML page, a mail, a Word or PDF file) is told by its bytes. Of all but
    text the visible text is read, and spans point into that. *encoding* counts for text, HTML and
    mails. *name* stands for the source in messages. With *keep_all* nothing is removed.
    Raises InputError where there is no Chinese article, UsageError for an unknown encoding,
    MissingPackage for a PDF file without pypdfium2.
    """
    data, name = load(source, name)
    document = read_document(data, name, encoding=encoding)
    _require_chinese(document.text, name, document.format)
    return _build(document, name, clean=not keep_all)


def read_url(url: str, *, encoding: str | None = None, keep_all: bool = False) -> Article:
    """Return the article at an address on the web, which is fetched now, within limits.

    Raises as `read` and `web.fetch` do.
    """
    from .web import fetch

    page = fetch(url)
    require_content(page.data, page.address)
    document = read_document(page.data, page.address, encoding=encoding, declared=page.charset)
    if not document.origin.address:
        origin = replace(document.origin, address=page.address)
        document = replace(document, origin=origin)
    _require_chinese(document.text, page.address, document.format)
    return _build(document, page.address, clean=not keep_all)


def _require_chinese(text: str, name: str, format_: str) -> None:
    """Raise InputError for text that is not Chinese."""
    misread = mojibake(text)
    if misread:
        raise InputError(
            f"{name} is garbled: {misread}. "
            "Save it again from its source, or name its encoding with --encoding."
        )
    foreign = foreign_script(text[:_LOOKED_AT])
    if foreign:
        raise InputError(
            f"{name} holds no Chinese article: its text is in {foreign} script. "
            "Give a Chinese article."
        )
    if is_classical(fold(text[:_LOOKED_AT])):
        raise InputError(
            f"{name} is in classical Chinese, which is read as if it were modern and would come "
            "out wrong. Give it in modern Chinese."
        )
    if not count_han(text):
        advice = _SCRIPTED if format_ == "html" else "Give a Chinese article."
        raise InputError(f"{name} holds no Chinese text. {advice}")


def _build(document: Document, name: str, *, clean: bool) -> Article:
    text = document.text
    folded = fold(text)
    joined = join_lines(read_lines(text), folded, is_chrome=fixed_reason)
    lines = part_paragraphs(joined)
    is_in_order = len(lines) > len(joined)  # whoever dropped the line breaks shuffled nothing
    writing = _Writing(
        script=detect_script(text),
        is_markdown=document.format in ("text", "mail") and is_markdown(text),
        is_subtitled=document.format == "text" and "-->" in text[:_HEAD],
    )
    if writing.is_markdown:
        folded = folded.replace("![", " [")  # a picture's mark ends no sentence
        rows = frozenset(line.span for line in lines if is_row(text[slice(*_edges(line))]))
        # Of what its writer put there nothing speaks of other stories but links to them.
        own = frozenset(line.span for line in lines if "](" not in line.text)
        document = replace(
            document,
            rows=document.rows | rows,
            story=document.story | own,
            title=document.title or _top_heading(text, lines),
        )
    elif document.format == "text":
        document = replace(document, rows=tabbed_rows(lines, text))
    front = front_matter(text) if document.format == "text" and clean else None
    if front:
        above = {line.span: FRONT_MATTER for line in lines if line.span.end <= front.span.end}
        document = replace(document, outside={**document.outside, **above}, origin=front.origin)
    if clean:
        lines = part_chrome(lines, document.outside)
        cleaned = find_chrome(lines, document.outside)
        _trust_markup(cleaned, lines, document)
        if front and not cleaned.title:
            cleaned.title = front.title
    else:
        cleaned = Cleaned([None] * len(lines))
    writing = replace(writing, notes=cleaned.notes)
    blocks = find_blocks(folded, lines, cleaned, can_be_glued=document.format == "text")
    sentences = _sentences(text, folded, blocks, writing)
    if not sentences:
        raise InputError(
            f"{name} holds no story: all that it has (lines: {len(lines)}) looks like page chrome "
            f"(titles, menus, notices). Give the text of the article.{_doubt(document)}"
        )
    title = _title(text, cleaned.title, writing) if cleaned.title else None
    return Article(
        original=text,
        sentences=tuple(sentences),
        title=title,
        removed=tuple(_removed(text, lines, cleaned)),
        encoding=document.encoding,
        format=document.format,
        script=writing.script,
        source=name,
        order=_order(
            sentences,
            title,
            _numbers(lines, cleaned),
            is_scraped=not is_in_order and _is_scraped(document, cleaned),
        ),
        dropped_bytes=document.dropped_bytes,
        found_by=document.found_by,
        notes=(*document.notes, *_notes(text)),
        origin=_origin(document.origin, text, lines, cleaned),
    )


def _top_heading(text: str, lines: Sequence[Line]) -> Span | None:
    """Return the line of Markdown's only heading of the first rank, where no paragraph is above."""
    words = title_span(text)
    above = takewhile(lambda line: not is_prose(line), lines)
    if words is None or not is_title(text[slice(*words)]):
        return None
    return next((line.span for line in above if line.span.end == words[1]), None)


def _is_scraped(document: Document, cleaned: Cleaned) -> bool:
    """Tell whether a text may have been taken from elsewhere, and not be a document as signed."""
    is_document = not _OF_DOCUMENTS.isdisjoint(filter(None, cleaned.reasons))
    return document.format == "text" and not is_document and not cleaned.is_document


def _doubt(document: Document) -> str:
    """Return what to do where a guess at the encoding may have made the text unlike a story."""
    if document.found_by != "characters":
        return ""
    return f" If it is not in {document.encoding}, name its encoding with --encoding."


@dataclass(frozen=True, slots=True)
class _Writing:
    """How a page is written, which tells how its sentences are read."""

    script: str
    is_markdown: bool
    is_subtitled: bool = False
    notes: str = ""  # marks of notes


def _notes(text: str) -> list[str]:
    """Return what is to be known of the language of a text."""
    if not is_cantonese(text[:_LOOKED_AT]):
        return []
    return [_CANTONESE]


def _trust_markup(cleaned: Cleaned, lines: Sequence[Line], document: Document) -> None:
    """Keep what the page's markup tells for sure: the story's lines and tables, its title."""
    title = ""
    spans = {line.span for line in lines}
    for at, line in enumerate(lines):
        is_row = line.span in document.rows and cleaned.reasons[at] != CONTENTS
        leads_on = document.format == "html" and line.text.endswith((":", "："))
        is_story = line.span in document.story or leads_on or document.format in _WITHOUT_TEASERS
        if is_row or (is_story and cleaned.reasons[at] in _DOUBTFUL):
            cleaned.reasons[at] = None
        if is_row:
            cleaned.headings.discard(at)
        is_chosen = cleaned.reasons[at] == "title" and document.title in spans
        if is_chosen and document.title != line.span:
            cleaned.reasons[at] = None  # the best one by its words is a heading below it
            cleaned.headings.add(at)
        if line.span == document.title:
            cleaned.title = document.title
            cleaned.reasons[at] = "title"
            title = line.text
        elif title and cleaned.reasons[at] is None and line.text == title:
            cleaned.reasons[at] = "repeated title"


def _origin(origin: Origin, text: str, lines: Sequence[Line], cleaned: Cleaned) -> Origin:
    """Return an origin with what the lines around the story tell of it."""
    kept = [at for at, reason in enumerate(cleaned.reasons) if reason is None]
    story = [at for at in kept if is_prose(lines[at])] or kept  # no scrap of a menu
    if not story:
        return origin
    above = range(max(0, story[0] - _ABOVE), story[0])[::-1]
    below = range(story[-1] + 1, min(len(lines), story[-1] + 1 + _BELOW))
    texts = [
        [text[slice(*_edges(lines[at]))] for at in where if cleaned.reasons[at] is not None]
        for where in (above, below)
    ]
    told = with_lines(origin, texts[0], after=texts[1])
    names = (lines[at].text for at in above if cleaned.reasons[at] == BYLINE)
    signed = dateline_author(text[slice(*_edges(lines[story[0]]))])
    author = told.author or next(filter(None, map(writer, names)), signed)
    return replace(told, author=author)


def _edges(line: Line) -> tuple[int, int]:
    return line.span.start, line.span.end


def _numbers(lines: Sequence[Line], cleaned: Cleaned) -> list[str]:
    """Return the lines that may be the numbers of a story's parts and nothing else."""
    return [
        line.text
        for line, reason in zip(lines, cleaned.reasons, strict=True)
        if reason in _LIKE_NUMBERS
    ]


def _order(
    sentences: Sequence[Sentence],
    title: Sentence | None,
    numbers: Sequence[str],
    *,
    is_scraped: bool,
) -> str:
    """Return whether the paragraphs seem to stand in the order in which they were written."""
    paragraphs: dict[int, list[str]] = {}
    for sentence in sentences:
        # No row of a table, no "Yours sincerely".
        if sentence.marks.isdisjoint((Mark.HEADING, Mark.FRAGMENT)) and "|" not in sentence.text:
            paragraphs.setdefault(sentence.paragraph, []).append(sentence.text)
    texts = ["".join(own) for own in paragraphs.values()]
    return paragraph_order(
        texts,
        title.text if title else "",
        [*(s.text for s in sentences if Mark.HEADING in s.marks), *numbers],
        is_scraped=is_scraped and not turns(texts),
    )


def _sentences(
    text: str, folded: str, blocks: Sequence[Block], writing: _Writing
) -> list[Sentence]:
    """Return the sentences of the story."""
    damage = find_damage(folded, [block.span for block in blocks])
    sentences = []
    for block in blocks:
        own = {Mark.HEADING} if block.is_heading else set()
        for span in [block.span] if block.is_heading else _visible_spans(folded, block.span):
            is_damaged = damage.touches(span) or RUINED.search(text, span.start, span.end)
            is_glued = block.is_doubtful and span.start == block.span.start
            marks = own | ({Mark.DAMAGED} if is_damaged else set())
            marks |= {Mark.GLUED} if is_glued else set()
            sentences.append(_sentence(text, span, block.number, frozenset(marks), writing))
    return sentences


def _visible_spans(folded: str, span: Span) -> list[Span]:
    """Return the sentences of a paragraph.

    What has no words at its end (control characters, marks of notes, 「■」) belongs to the last.
    """
    spans = sentence_spans(folded, span)
    tail = normalise_spaces(folded[spans[-1].start : span.end])
    if len(spans) > 1 and (is_all_marks(tail) or not _WORD.search(tail)):
        spans[-2:] = [Span(spans[-2].start, span.end)]
    return spans


def _title(text: str, span: Span, writing: _Writing) -> Sentence:
    """Return the title; a space between its clauses, which stands for a comma, is kept."""
    title = _sentence(text, span, 0, frozenset({Mark.HEADING}), writing)
    clauses = title.original.split()
    if not 2 <= len(clauses) <= 3 or min(map(count_han, clauses)) < _SHORTEST_CLAUSE:
        return title
    parts = (to_simplified(normalise_spaces(clause), title.script) for clause in clauses)
    return replace(title, text=" ".join(parts))


def _sentence(
    page: str, span: Span, paragraph: int, marks: frozenset[Mark], writing: _Writing
) -> Sentence:
    original = page[span.start : span.end]
    bare = without_marks(original) if writing.is_markdown else original
    words = with_bars(without_note_marks(_BULLET.sub("", without_folios(bare))))
    words = without_wide_digits(words).translate(dict.fromkeys(map(ord, writing.notes))).strip()
    parts = list(map(normalise_spaces, kept_apart(words, is_subtitled=writing.is_subtitled)))
    script = sentence_script("".join(parts)) or writing.script
    simplified = " ".join(normalise_spaces(to_simplified(part, script)) for part in parts)
    if Mark.HEADING not in marks:
        marks |= sentence_marks(simplified)
    # What is equal is one object: a large page has many thousand sentences.
    text = original if simplified == original else simplified
    return Sentence(original, text, span, paragraph, _shared(marks), script)


@cache
def _shared(marks: frozenset[Mark]) -> frozenset[Mark]:
    return marks


def _removed(text: str, lines: Sequence[Line], cleaned: Cleaned) -> list[Removed]:
    """Return the removed stretches; a line that holds the title is removed around it."""
    removed = []
    for line, reason in zip(lines, cleaned.reasons, strict=True):
        if reason is None:
            continue
        for span in _around(line.span, cleaned.title):
            piece = text[span.start : span.end]
            if piece.strip():
                removed.append(Removed(piece, reason, span))
    return removed


def _around(line: Span, title: Span | None) -> list[Span]:
    if title is None or title.start >= line.end or title.end <= line.start:
        return [line]
    return [
        Span(line.start, max(line.start, title.start)),
        Span(min(title.end, line.end), line.end),
    ]
