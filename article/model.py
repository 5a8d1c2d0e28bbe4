"""The data of a read article. Offsets are code points into the decoded original."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Mark(StrEnum):
    """What is odd about a sentence of the source."""

    DAMAGED = "damaged"  # words were deleted: stray commas, 「第、」, 「，的」
    FRAGMENT = "fragment"  # a piece that is no whole sentence
    HEADING = "heading"  # a section heading, split off its paragraph or on a line of its own
    GLUED = "glued"  # may begin with a heading that has no mark behind it
    QUOTE = "quote"  # direct speech, wholly or in its main part


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of code points in the decoded original."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: as it stands in the original, and in simplified script for reading.

    ``original`` is exactly the article's ``original[span.start:span.end]``; ``text`` is the same
    sentence in simplified script, with line breaks and stray spaces gone.
    """

    original: str
    text: str
    span: Span
    paragraph: int = 0
    marks: frozenset[Mark] = frozenset()
    script: str = "simplified"  # of the original: simplified, traditional or mixed

    @property
    def is_damaged(self) -> bool:
        return Mark.DAMAGED in self.marks


@dataclass(frozen=True, slots=True)
class Removed:
    """A stretch of the original that is no part of the story, and why."""

    text: str
    reason: str
    span: Span


@dataclass(frozen=True, slots=True)
class Origin:
    """What a page or mail tells of itself, as it stands there; empty where it tells nothing."""

    published: str = ""  # when
    author: str = ""
    publisher: str = ""  # the outlet or site
    address: str = ""  # of the page on the web


NO_ORIGIN = Origin()


@dataclass(frozen=True, slots=True)
class Article:
    """One article, decoded, cleaned and cut into sentences.

    Every character of ``original`` that is no white space lies in the title, in a sentence or in
    a removed stretch.
    """

    original: str = field(repr=False)
    sentences: tuple[Sentence, ...]
    title: Sentence | None = None
    removed: tuple[Removed, ...] = ()
    encoding: str = "utf-8"  # of a PDF or RTF file "pdf", "rtf": its fonts say what is meant
    script: str = "simplified"  # simplified, traditional or mixed
    source: str = ""  # where it was read from, for messages: a path or <stdin>
    order: str = "unknown"  # of the paragraphs: page, shuffled or unknown
    format: str = "text"  # text, html, mail, docx, odt, rtf or pdf
    dropped_bytes: int = 0  # of a character cut off at the end of the file
    found_by: str = ""  # how the encoding was found, such as "byte order mark"; empty for PDF
    notes: tuple[str, ...] = ()  # what to know of the reading: attachments, broken bytes, repairs
    origin: Origin = NO_ORIGIN

    @property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences that are not headings, in page order."""
        return tuple(s for s in self.sentences if Mark.HEADING not in s.marks)
