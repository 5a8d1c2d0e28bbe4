"""The lines of a document, with what its kind of file tells of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from .bilingual import part_languages
from .digests import part_items
from .documents import Document
from .front_matter import REASON as FRONT_MATTER
from .front_matter import front_matter
from .inline import is_row, title_span
from .joining import join_lines
from .known_lines import fixed_reason
from .lines import Line, is_prose, part_paragraphs, read_lines
from .model import Span
from .script import fold
from .tabbed import tabbed_rows
from .titles import is_title
from .wording import Writing, find_writing


@dataclass(frozen=True, slots=True)
class Page:
    """A document and its lines; ``folded`` is all of its text, folded.

    Who dropped the breaks between its paragraphs (*is_parted*) shuffled nothing.
    """

    document: Document
    folded: str
    lines: list[Line]
    writing: Writing
    is_parted: bool

    def original(self, line: Line) -> str:
        """Return a line as it stands in the document."""
        return self.document.text[line.span.start : line.span.end]


def lay_out(document: Document) -> Page:
    """Return the lines of a document, those of a paragraph joined and rows of tables known."""
    text = document.text
    folded = fold(text)
    joined = join_lines(read_lines(text, folded), folded, is_chrome=fixed_reason)
    lines = part_languages(part_items(part_paragraphs(joined)))
    writing = find_writing(text, document.format)
    page = Page(document, folded, lines, writing, is_parted=len(lines) > len(joined))
    if writing.is_markdown:
        return _with_marks(page)
    if document.format == "text":
        return replace(page, document=replace(document, rows=tabbed_rows(lines, text)))
    return page


def _with_marks(page: Page) -> Page:
    """Return a page of Markdown with what its marks tell."""
    rows = frozenset(line.span for line in page.lines if is_row(page.original(line)))
    # Of what its writer put there nothing speaks of other stories but links to them.
    own = frozenset(line.span for line in page.lines if "](" not in line.text)
    document = replace(
        page.document,
        rows=page.document.rows | rows,
        story=page.document.story | own,
        title=page.document.title or _top_heading(page.document.text, page.lines),
    )
    # A picture's mark ends no sentence.
    return replace(page, document=document, folded=page.folded.replace("![", "\u200b["))


def _top_heading(text: str, lines: Sequence[Line]) -> Span | None:
    """Return the line of Markdown's only heading of the first rank, where no paragraph is above."""
    words = title_span(text)
    above = takewhile(lambda line: not is_prose(line), lines)
    if words is None or not is_title(text[slice(*words)]):
        return None
    return next((line.span for line in above if line.span.end == words[1]), None)


def with_front_matter(page: Page) -> tuple[Page, Span | None]:
    """Return a page of text with the fields between --- above it told, and the title in them."""
    document = page.document
    front = front_matter(document.text) if document.format == "text" else None
    if not front:
        return page, None
    above = {line.span: FRONT_MATTER for line in page.lines if line.span.end <= front.span.end}
    document = replace(document, outside={**document.outside, **above}, origin=front.origin)
    return replace(page, document=document), front.title
