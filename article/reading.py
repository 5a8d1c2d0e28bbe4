"""Reading: from a file, bytes or an open file to an ``Article``."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import BinaryIO

from ..errors import InputError
from . import bilingual
from .bylines import BYLINE, writer
from .cleaned import Cleaned
from .cleaning import clean as find_chrome
from .document_lines import ENTRY, SIGNATURE, SPEAKER, TIMING
from .documents import Document, read_document
from .heading_lines import take_back
from .issuers import ISSUER
from .known_lines import PAYWALL, part_chrome
from .languages import foreign_script, is_cantonese, is_classical
from .layout import Page, lay_out, with_front_matter
from .lines import Line, is_prose
from .loading import load, require_content
from .model import Article, Mark, Origin, Removed, Sentence, Span
from .mojibake import mojibake
from .order import paragraph_order
from .origins import dateline_author, with_lines
from .page_edges import CONTENTS
from .paragraphs import find_blocks
from .script import fold, has_han
from .turns import turns
from .wording import find_sentences, title_sentence

_CLOSE_BELOW = 2  # lines
_ABOVE, _BELOW = 16, 8  # lines above a story and below it that tell where it is from
# What a line is taken for by its words, where it stands in the story's own element.
_DOUBTFUL = frozenset({"teaser of another story"})
_OF_DOCUMENTS = frozenset({SIGNATURE, TIMING, ENTRY, SPEAKER, ISSUER})
# Files that hold nothing but what their writers put there.
_WITHOUT_TEASERS = frozenset({"docx", "odt", "pdf", "rtf"})
_LIKE_NUMBERS = frozenset({"ornament", "pager"})
_LOOKED_AT = 200_000  # code points that tell a text's script
_CANTONESE = (
    "the text is in written Cantonese, which is read as if it were Mandarin: figures and names "
    "are compared, but the English of its sentences may be wrong"
)
_UNPAID = (
    "the page says that all of its text is for subscribers or who signs in: what was read may be "
    "its beginning alone"
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

    What it is (text, an HTML page, a mail, a Word, RTF or PDF file) is told by its bytes. Of all
    but text the visible text is read, and spans point into that. *encoding* counts for text, HTML
    and mails. *name* stands for the source in messages. With *keep_all* nothing is removed.
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
    if not has_han(text):
        advice = _SCRIPTED if format_ == "html" else "Give a Chinese article."
        raise InputError(f"{name} holds no Chinese text. {advice}")


def _build(document: Document, name: str, *, clean: bool) -> Article:
    page = lay_out(document)
    page, cleaned = _cleaned(page) if clean else (page, Cleaned([None] * len(page.lines)))
    writing = replace(page.writing, notes=cleaned.notes)
    can_be_glued = document.format == "text"
    blocks = find_blocks(page.folded, page.lines, cleaned, can_be_glued=can_be_glued)
    sentences = find_sentences(document.text, page.folded, blocks, writing)
    if not sentences:
        raise InputError(
            f"{name} holds no story: all that it has (lines: {len(page.lines)}) looks like page "
            f"chrome (titles, menus, notices). Give the text of the article.{_doubt(document)}"
        )
    title = title_sentence(document.text, cleaned.title, writing) if cleaned.title else None
    return Article(
        original=document.text,
        sentences=tuple(sentences),
        title=title,
        removed=tuple(_removed(document.text, page.lines, cleaned)),
        encoding=document.encoding,
        format=document.format,
        script=writing.script,
        source=name,
        order=_order(sentences, title, page, cleaned),
        dropped_bytes=document.dropped_bytes,
        found_by=document.found_by,
        notes=(*document.notes, *_notes(document.text, cleaned)),
        origin=_origin(page, cleaned),
    )


def _cleaned(page: Page) -> tuple[Page, Cleaned]:
    """Return a page with what is glued onto its paragraphs parted, and what each line is."""
    page, title = with_front_matter(page)
    page = replace(page, lines=part_chrome(page.lines, page.document.outside))
    cleaned = find_chrome(page.lines, page.document.outside, page.document.title)
    _trust_markup(cleaned, page.lines, page.document)
    cleaned.title = cleaned.title or title
    return page, cleaned


def _doubt(document: Document) -> str:
    """Return what to do where a guess at the encoding may have made the text unlike a story."""
    if document.found_by != "characters":
        return ""
    return f" If it is not in {document.encoding}, name its encoding with --encoding."


def _notes(text: str, cleaned: Cleaned) -> list[str]:
    """Return what is to be known of the languages of a text, and whether it may be cut off."""
    notes = [_CANTONESE] if is_cantonese(text[:_LOOKED_AT]) else []
    notes += [_UNPAID] if _is_cut_off(cleaned.reasons) else []
    foreign = cleaned.reasons.count(bilingual.REASON)
    return [*notes, bilingual.NOTE.format(foreign)] if foreign else notes


def _is_cut_off(reasons: Sequence[str | None]) -> bool:
    """Tell whether a story ends with a word to those who have not paid for the rest of it."""
    last = max((at for at, reason in enumerate(reasons) if reason is None), default=-1)
    return PAYWALL in reasons[last + 1 : last + 1 + _CLOSE_BELOW]


def _trust_markup(cleaned: Cleaned, lines: Sequence[Line], document: Document) -> None:
    """Keep what the page's markup tells for sure: the story's lines and tables, its title."""
    title = ""
    spans = {line.span for line in lines}
    for at, line in enumerate(lines):
        is_row = line.span in document.rows and cleaned.reasons[at] != CONTENTS
        leads_on = document.format == "html" and line.text.endswith((":", "："))
        is_story = line.span in document.story or leads_on or document.format in _WITHOUT_TEASERS
        if is_row or (is_story and cleaned.reasons[at] in _DOUBTFUL):
            take_back(lines, cleaned, at)
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


def _origin(page: Page, cleaned: Cleaned) -> Origin:
    """Return where a page is from, with what the lines around its story tell of that."""
    lines, reasons = page.lines, cleaned.reasons
    origin = page.document.origin
    kept = [at for at, reason in enumerate(reasons) if reason is None]
    story = [at for at in kept if is_prose(lines[at])] or kept  # no scrap of a menu
    if not story:
        return origin
    above = range(max(0, story[0] - _ABOVE), story[0])[::-1]
    below = range(story[-1] + 1, min(len(lines), story[-1] + 1 + _BELOW))
    texts = [
        [page.original(lines[at]) for at in where if reasons[at] not in (None, "title")]
        for where in (above, below)
    ]
    told = with_lines(origin, texts[0], after=texts[1])
    names = (lines[at].text for at in above if reasons[at] == BYLINE)
    signed = dateline_author(page.original(lines[story[0]]))
    return replace(told, author=told.author or next(filter(None, map(writer, names)), signed))


def _order(
    sentences: Sequence[Sentence], title: Sentence | None, page: Page, cleaned: Cleaned
) -> str:
    """Return whether the paragraphs seem to stand in the order in which they were written."""
    paragraphs: dict[int, list[str]] = {}
    for sentence in sentences:
        # No row of a table, no "Yours sincerely".
        if sentence.marks.isdisjoint((Mark.HEADING, Mark.FRAGMENT)) and "|" not in sentence.text:
            paragraphs.setdefault(sentence.paragraph, []).append(sentence.text)
    texts = ["".join(own) for own in paragraphs.values()]
    headings = [sentence.text for sentence in sentences if Mark.HEADING in sentence.marks]
    return paragraph_order(
        texts,
        title.text if title else "",
        [*headings, *_numbers(page.lines, cleaned)],
        is_scraped=_is_scraped(page, cleaned) and not turns(texts),
    )


def _numbers(lines: Sequence[Line], cleaned: Cleaned) -> list[str]:
    """Return the lines that may be the numbers of a story's parts and nothing else."""
    return [
        line.text
        for line, reason in zip(lines, cleaned.reasons, strict=True)
        if reason in _LIKE_NUMBERS
    ]


def _is_scraped(page: Page, cleaned: Cleaned) -> bool:
    """Tell whether a text may have been taken from elsewhere, and not be a document as signed."""
    is_document = not _OF_DOCUMENTS.isdisjoint(filter(None, cleaned.reasons))
    is_own = is_document or cleaned.is_document or page.is_parted
    return page.document.format == "text" and not is_own


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
