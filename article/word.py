"""Word files (.docx): their text, one line for each paragraph.

A .docx file is a zip archive of XML files, read here with the standard library: the text of runs
wherever they stand (hyperlinks, insertions, content controls, text boxes, table cells), which
libraries for writing Word files leave out in part. Footnotes, endnotes and what is struck out stand
at the end, as no part of the story. What tracked changes deleted or moved elsewhere, comments,
headers and footers are not read.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree

from ..errors import InputError
from .archives import member, person, unpacked
from .blocks import LOWERED, RAISED
from .elements import STRUCK_OUT
from .markup import PageText, lines_text
from .model import Origin

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Transitional files, and the strict ones that LibreOffice and Word write on request.
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_DUPLICATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_DEEPEST = 200  # elements inside each other
_LONGEST_CELL = 60  # characters in a cell of a table of data
_NOTES = (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote"))
# The style of its lines, and of the heading above them, in all languages.
_CONTENTS = re.compile(r"TOC\s?(?:\d|Heading)", re.IGNORECASE)
_OFF = ("off", "0", "false")
_CHANGES = frozenset(("ins", "del", "moveFrom", "moveTo"))
_CHANGED = "it has tracked changes, which are read as if they were accepted"
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def is_word(data: bytes) -> bool:
    """Tell whether bytes are a .docx file."""
    return data.startswith(b"PK\x03\x04") and b"word/document" in data


def word_text(data: bytes, name: str) -> PageText:
    """Return the text of a .docx file. Raises InputError where it is broken, locked or huge."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            body = ElementTree.fromstring(_document(archive, name))
            author = _author(member(archive, "docProps/core.xml", name))
            notes = [
                (reason, ElementTree.fromstring(xml))
                for part, reason in _NOTES
                if (xml := member(archive, part, name))
            ]
    except (zipfile.BadZipFile, ElementTree.ParseError, NotImplementedError, EOFError) as error:
        raise _broken(name, error) from error
    except RuntimeError as error:  # an encrypted member
        raise InputError(
            f"{name} is a Word file locked by a password. Save it without one and give that."
        ) from error
    except (OSError, ValueError, zlib.error) as error:
        raise _broken(name, error) from error
    reader = _Reader(name)
    reader.read(body)
    lines = [(text, "", is_row) for text, is_row in reader.lines]
    for reason, root in notes:
        inner = _Reader(name)
        inner.read(root)
        lines += [(text, reason, False) for text, _ in inner.lines]
    lines += [(text, STRUCK_OUT, False) for text in reader.struck]
    lines += [(text, "table of contents", False) for text in reader.contents]
    is_changed = any(_tag(part) in _CHANGES and len(part) for part in body.iter())
    changes = (_CHANGED,) if is_changed else ()
    return replace(lines_text(lines), notes=changes, origin=Origin(author=author))


def _author(properties: bytes) -> str:
    """Return the name of a person among a file's properties; many name a machine's owner."""
    if not properties:
        return ""
    try:
        creator = ElementTree.fromstring(properties).findtext(_CREATOR) or ""
    except ElementTree.ParseError:
        return ""  # nothing of the text is lost
    return person(creator)


def _broken(name: str, error: Exception) -> InputError:
    return InputError(
        f"{name} is a broken Word file: {error}. Open it in a word processor and save it again."
    )


def _document(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return the XML of the main part, never more of it than an article can have."""
    main = next((m for m in archive.infolist() if m.filename == "word/document.xml"), None)
    main = main or next(
        (m for m in archive.infolist() if m.filename.startswith("word/document")), None
    )
    if main is None:
        raise InputError(f"{name} is a Word file without a document in it. Save it again.")
    return unpacked(archive, main, name)


class _Reader:
    """Collects the lines of a document: paragraphs, and rows of tables with short cells."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.lines: list[tuple[str, bool]] = []
        self.struck: list[str] = []
        self.contents: list[str] = []  # lines of a table of contents

    def read(self, root: ElementTree.Element) -> None:
        """Read what is in an element; a paragraph inside another (a text box) comes after it."""
        waiting = [root]
        while waiting:
            element = waiting.pop()
            tag = _tag(element)
            if tag == "p":
                inner: list[ElementTree.Element] = []
                text = "".join(self._runs(element, inner))
                if _CONTENTS.match(_style(element)):
                    self.contents.append(text)
                else:
                    self.lines.append((text, False))
                waiting.extend(reversed(inner))
            elif tag == "tr" and self._read_row(element):
                continue
            elif not _is_gone(element):
                waiting.extend(reversed(element))

    def _read_row(self, row: ElementTree.Element) -> bool:
        """Read a row of data as one line, its cells parted by |; False for a row of layout."""
        cells = list(_outermost(row, "tc"))
        if len(cells) < 2 or any(_tag(part) in ("tbl", "txbxContent") for part in row.iter()):
            return False
        struck = len(self.struck)
        texts = []
        for cell in cells:
            paragraphs = _outermost(cell, "p")
            texts.append(" ".join("".join(self._runs(p, [])).strip() for p in paragraphs))
        if any(len(text) > _LONGEST_CELL for text in texts):
            del self.struck[struck:]  # the row is read again, paragraph by paragraph
            return False
        self.lines.append((" | ".join(text for text in texts if text), True))
        return True

    def _runs(
        self, element: ElementTree.Element, inner: list[ElementTree.Element], depth: int = 0
    ) -> Iterator[str]:
        """Yield the pieces of a paragraph's text; paragraphs inside of it are put on *inner*."""
        if depth > _DEEPEST:
            raise InputError(
                f"{self._name} is a broken Word file: its parts nest too deeply. Save it again."
            )
        for child in element:
            tag = _tag(child)
            if tag == "t":
                yield child.text or ""
            elif tag in _BREAKS:
                yield _BREAKS[tag]
            elif tag == "p":
                inner.append(child)
            elif tag == "r":
                text = "".join(self._runs(child, inner, depth + 1))
                yield self._formatted(child, text)
            elif tag != "tabs" and not _is_gone(child):
                yield from self._runs(child, inner, depth + 1)

    def _formatted(self, run: ElementTree.Element, text: str) -> str:
        """Return a run's text as its format means it: 10 with a raised 8 is not 108."""
        look = {
            _tag(part): next(iter(part.attrib.values()), "on")
            for properties in run
            if _tag(properties) == "rPr"
            for part in properties
        }
        if any(look.get(name, "off") not in _OFF for name in ("strike", "dstrike", "vanish")):
            self.struck.append(text)
            return ""
        if look.get("vertAlign") == "superscript":
            return text.translate(RAISED)
        return text.translate(LOWERED) if look.get("vertAlign") == "subscript" else text


def _outermost(element: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    """Yield the parts of a name, those in content controls and insertions, too, in order."""
    waiting = list(reversed(element))
    while waiting:
        part = waiting.pop()
        if _tag(part) == name:
            yield part
        elif not _is_gone(part):
            waiting.extend(reversed(part))


def _is_gone(element: ElementTree.Element) -> bool:
    """Tell whether an element holds what stands elsewhere, too, was deleted, or tells a sound."""
    return element.tag == _DUPLICATE or _tag(element) in ("del", "moveFrom", "rt")


def _style(paragraph: ElementTree.Element) -> str:
    """Return the name of a paragraph's style, or ''."""
    parts = (part for properties in paragraph if _tag(properties) == "pPr" for part in properties)
    return next((next(iter(p.attrib.values()), "") for p in parts if _tag(p) == "pStyle"), "")


def _tag(element: ElementTree.Element) -> str:
    """Return a Word element's name, empty for elements of other vocabularies."""
    for space in (_WORD, _STRICT):
        if element.tag.startswith(space):
            return element.tag[len(space) :]
    return ""
