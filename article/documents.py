"""What kind of file an article is in, told by its bytes, and its text.

The extension of a file's name is not looked at: web pages are saved as .doc, mails as .txt.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .data_files import refuse_data
from .empty_pages import refuse_empty
from .encodings import Decoded
from .line_numbers import NOTE, without_line_numbers
from .mail import is_mail, mail_text
from .markup import PageText, is_html, page_text
from .model import NO_ORIGIN, Origin, Span
from .open_document import is_open_document, open_document_text
from .pdf import is_pdf, pdf_text
from .rich_text import is_rich_text, rich_text
from .script_data import refuse_scripted, with_scripted_story
from .text_columns import NOTE as COLUMNS
from .text_columns import in_one_column
from .texts import sound_text
from .word import is_word, word_text

_SUBTITLES = re.compile(r"^\d?\d:\d\d[:.,\d]* --> ", re.MULTILINE)
_SUBTITLE_TAGS = re.compile(
    r"(?:\{\\[^{}\n]{1,60}\}|</?(?:[ibucv]|lang|ruby|rt|font)(?:[. ][^<>\n]{0,60})?>|"
    r"<(?:\d\d:)?\d\d:\d\d\.\d{3}>)+"  # when a word is shown
)


@dataclass(frozen=True, slots=True)
class Document:
    """The text of a file; ``outside`` are the lines that are no part of its story, and why.

    ``rows`` are the lines that are rows of its tables, ``story`` those that its markup tells to be
    the story; ``title`` is its title, where it tells it for sure.
    """

    text: str
    outside: Mapping[Span, str]
    format: str
    encoding: str
    dropped_bytes: int = 0
    found_by: str = ""
    notes: tuple[str, ...] = ()
    origin: Origin = NO_ORIGIN
    rows: frozenset[Span] = frozenset()
    story: frozenset[Span] = frozenset()
    title: Span | None = None


def read_document(
    data: bytes, name: str, *, encoding: str | None = None, declared: str | None = None
) -> Document:
    """Return the text in *data*, whatever kind of file it is; a server *declared* its encoding.

    Raises InputError for files that cannot be read, UsageError for an unknown encoding,
    MissingPackage where a PDF file needs one.
    """
    if is_word(data):
        page = word_text(data, name)
        return _document(page, "docx", Decoded(page.text, "utf-8"))
    if is_open_document(data):
        page = open_document_text(data, name)
        return _document(page, "odt", Decoded(page.text, "utf-8"))
    if is_pdf(data):
        page = pdf_text(data, name)
        return _document(page, "pdf", Decoded(page.text, "pdf"))
    if is_rich_text(data):
        page = rich_text(data, name)
        return _document(page, "rtf", Decoded(page.text, "rtf"))
    if is_mail(data):
        page, decoded, kind = mail_text(data, name, encoding=encoding)
        return _document(page, kind, decoded)
    sound = sound_text(data, name, encoding=encoding, declared=declared)
    refuse_data(sound.text, name)
    html = is_html(sound.text)
    page = page_text(sound.text) if html else _plain(sound.text)
    if html:
        page = with_scripted_story(page, sound.text)
        refuse_empty(sound.text, page.text, name)
        refuse_scripted(page, sound.text, name)
    return _document(page, "html" if html else "text", sound.decoded, sound.notes)


def _plain(text: str) -> PageText:
    if _SUBTITLES.search(text[:2000]):  # 「<v 周立><c.yellow>水厂</c>」
        text = _SUBTITLE_TAGS.sub(_blank, text)
    bare = without_line_numbers(text)
    if bare is not None:
        return PageText(bare, {}, notes=(NOTE,))
    single = in_one_column(text)
    return PageText(text, {}) if single is None else PageText(single, {}, notes=(COLUMNS,))


def _blank(tags: re.Match[str]) -> str:
    """Return as many characters: spaces at the edges of a line, none that are seen inside it."""
    text = tags.string
    before, behind = (
        text[max(0, tags.start() - 1) : tags.start()],
        text[tags.end() : tags.end() + 1],
    )
    is_edge = not (before.strip() and behind.strip())
    return (" " if is_edge else "\u200b") * len(tags.group())


def _document(page: PageText, kind: str, how: Decoded, notes: tuple[str, ...] = ()) -> Document:
    return Document(
        text=page.text,
        outside=page.outside,
        format=kind,
        encoding=how.encoding,
        dropped_bytes=how.dropped_bytes,
        found_by=how.found_by,
        notes=(*notes, *page.notes),
        origin=page.origin,
        rows=page.rows,
        story=page.story,
        title=page.title,
    )
