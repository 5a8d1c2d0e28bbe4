"""Reading: from a file, bytes or an open file to an ``Article``."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from ..errors import InputError
from .cleaning import Cleaned
from .cleaning import clean as find_chrome
from .damage import find_damage
from .documents import Document, read_document
from .inline import is_markdown, without_marks
from .lines import Line, join_lines, normalise_spaces, read_lines
from .marks import sentence_marks
from .model import Article, Mark, Removed, Sentence, Span
from .mojibake import RUINED, mojibake
from .order import paragraph_order
from .paragraphs import find_blocks
from .script import count_han, detect_script, fold, foreign_script, is_classical, to_simplified
from .sentences import sentence_spans

_LOOKED_AT = 200_000  # code points that tell a text's script
MAX_BYTES = 50_000_000  # an article of more than this is a mistake: a dump, a log, a wrong path


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
    data, name = _load(source, name)
    document = read_document(data, name, encoding=encoding)
    _require_chinese(document.text, name)
    return _build(document, name, clean=not keep_all)


def _load(source: str | os.PathLike[str] | bytes | BinaryIO, name: str) -> tuple[bytes, str]:
    """Return the bytes of a source and its name."""
    if isinstance(source, bytes):
        data = source
    elif isinstance(source, str | os.PathLike):
        name = name or os.fspath(source)
        data = _read_path(Path(source))
    else:
        data = source.read(MAX_BYTES + 1)
        if not isinstance(data, bytes):
            raise TypeError("read() needs a file opened in binary mode ('rb')")
    name = name or "<input>"
    if len(data) > MAX_BYTES:
        raise InputError(
            f"{name} is larger than {MAX_BYTES // 1_000_000} MB, too large for one article. "
            "Split it into single articles."
        )
    if not data.strip(b"\0 \t\r\n"):
        raise InputError(f"{name} is empty. Give a file that holds a Chinese article.")
    return data, name


def _read_path(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise InputError(f"{path} does not exist. Check the path.") from error
    except IsADirectoryError as error:
        raise InputError(f"{path} is a folder. Give one file.") from error
    except PermissionError as error:
        if path.is_dir():
            raise InputError(f"{path} is a folder. Give one file.") from error
        raise InputError(f"{path} may not be read. Check its permissions.") from error
    except (OSError, ValueError) as error:
        raise InputError(f"{path} cannot be read: {error}. Check the path.") from error


def _require_chinese(text: str, name: str) -> None:
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
        raise InputError(f"{name} holds no Chinese text. Give a Chinese article.")


def _build(document: Document, name: str, *, clean: bool) -> Article:
    text = document.text
    folded = fold(text)
    lines = join_lines(read_lines(text), folded)
    cleaned = find_chrome(lines, document.outside) if clean else Cleaned([None] * len(lines))
    marked = document.format == "text" and is_markdown(text)
    sentences = _sentences(text, folded, lines, cleaned, marked)
    if not sentences:
        raise InputError(
            f"{name} holds no story: all of its {len(lines)} lines look like page chrome "
            "(titles, menus, notices). Give the text of the article."
        )
    title = None
    if cleaned.title:
        title = _sentence(text, cleaned.title, 0, frozenset({Mark.HEADING}), marked)
    return Article(
        original=text,
        sentences=tuple(sentences),
        title=title,
        removed=tuple(_removed(text, lines, cleaned)),
        encoding=document.encoding,
        format=document.format,
        script=detect_script(text),
        source=name,
        order=_order(sentences, title),
        dropped_bytes=document.dropped_bytes,
        found_by=document.found_by,
        notes=document.notes,
        origin=document.origin,
    )


def _order(sentences: Sequence[Sentence], title: Sentence | None) -> str:
    """Return whether the paragraphs seem to stand in the order in which they were written."""
    paragraphs: dict[int, str] = {}
    for sentence in sentences:
        if Mark.HEADING not in sentence.marks:
            number = sentence.paragraph
            paragraphs[number] = paragraphs.get(number, "") + sentence.text
    return paragraph_order(list(paragraphs.values()), title.text if title else "")


def _sentences(
    text: str, folded: str, lines: Sequence[Line], cleaned: Cleaned, marked: bool
) -> list[Sentence]:
    """Return the sentences of the story; *marked* tells that the page is Markdown."""
    blocks = find_blocks(folded, lines, cleaned)
    damage = find_damage(folded, [block.span for block in blocks])
    sentences = []
    for block in blocks:
        own = {Mark.HEADING} if block.is_heading else set()
        for span in [block.span] if block.is_heading else sentence_spans(folded, block.span):
            is_damaged = damage.touches(span) or RUINED.search(text, span.start, span.end)
            is_glued = block.is_doubtful and span.start == block.span.start
            marks = own | ({Mark.DAMAGED} if is_damaged else set())
            marks |= {Mark.GLUED} if is_glued else set()
            sentences.append(_sentence(text, span, block.number, frozenset(marks), marked))
    return sentences


def _sentence(
    text: str, span: Span, paragraph: int, marks: frozenset[Mark], marked: bool
) -> Sentence:
    original = text[span.start : span.end]
    words = without_marks(original) if marked else original
    simplified = normalise_spaces(to_simplified(normalise_spaces(words)))
    if Mark.HEADING not in marks:
        marks |= sentence_marks(simplified)
    return Sentence(original, simplified, span, paragraph, marks)


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
    if title is None or title.start < line.start or title.end > line.end:
        return [line]
    return [Span(line.start, title.start), Span(title.end, line.end)]
