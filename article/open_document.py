"""OpenDocument texts (.odt, flat .fodt): Taiwan's offices publish theirs so.

Read as Word files are: paragraphs and rows of tables are lines; notes, a table of contents and
what is struck out stand aside; no text that was deleted, no comments.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from xml.etree import ElementTree

from ..errors import InputError
from .archives import member, person
from .blocks import LOWERED, RAISED
from .elements import STRUCK_OUT
from .markup import PageText, lines_text
from .model import Origin

_FAMILY = "urn:oasis:names:tc:opendocument:xmlns:"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_DEEPEST = 200  # elements inside each other
_LONGEST_CELL = 60  # characters in a cell of a table of data
_PARAGRAPHS = frozenset(("text:p", "text:h"))
_BREAKS = {"text:tab": "\t", "text:line-break": "\n"}
# What is none of a paragraph's own text: how it sounds, notes, comments, boxes, what was deleted.
_APART = frozenset(("text:note", "draw:frame", "draw:custom-shape", "draw:text-box"))
_UNREAD = frozenset(
    ("text:ruby-text", "text:tracked-changes", "office:annotation", "text:sequence-decls")
)
_CONTENTS = frozenset(
    ("text:table-of-content", "text:alphabetical-index", "text:illustration-index")
)
_CHANGED = "it has tracked changes, which are read as if they were accepted"
_FLAT = re.compile(r"<office:document\b[^>]*opendocument")


def is_open_document(data: bytes) -> bool:
    """Tell whether bytes are an OpenDocument text, packed or flat."""
    if data.startswith(b"PK\x03\x04"):
        return b"mimetypeapplication/vnd.oasis.opendocument.text" in data[:200]
    head = data[:8000]
    return head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<?xml") and bool(
        _FLAT.search(head.decode("ascii", "ignore"))
    )


def open_document_text(data: bytes, name: str) -> PageText:
    """Return the text of an OpenDocument text. Raises InputError where it is broken or locked."""
    try:
        roots = _roots(data, name)
    except (zipfile.BadZipFile, ElementTree.ParseError, NotImplementedError, EOFError) as error:
        raise _broken(name, error) from error
    except (OSError, ValueError, RuntimeError, zlib.error) as error:
        raise _broken(name, error) from error
    reader = _Reader(name, _looks(roots))
    for body in (part for root in roots for part in _children(root, "office:body")):
        reader.read(body)
    lines = [*reader.lines, *((text, STRUCK_OUT, False) for text in reader.struck)]
    origin = Origin(author=next(filter(None, map(_author, roots)), ""))
    return replace(lines_text(lines), notes=(_CHANGED,) if reader.is_changed else (), origin=origin)


def _roots(data: bytes, name: str) -> list[ElementTree.Element]:
    """Return the document and what tells of it: one part of a flat file, three of a packed one."""
    if not data.startswith(b"PK"):
        return [ElementTree.fromstring(data)]
    with zipfile.ZipFile(BytesIO(data)) as archive:
        if b"encryption-data" in member(archive, "META-INF/manifest.xml", name):
            raise InputError(
                f"{name} is an OpenDocument file locked by a password. "
                "Save it without one and give that."
            )
        parts = [member(archive, part, name) for part in ("content.xml", "styles.xml", "meta.xml")]
    if not parts[0]:
        raise InputError(f"{name} is an OpenDocument file without a document in it. Save it again.")
    return [ElementTree.fromstring(part) for part in parts if part]


def _broken(name: str, error: Exception) -> InputError:
    return InputError(
        f"{name} is a broken OpenDocument file: {error}. "
        "Open it in a word processor and save it again."
    )


def _author(root: ElementTree.Element) -> str:
    """Return the name of a person among a file's properties."""
    names = [part.text or "" for part in root.iter(f"{_DUBLIN}creator")]
    first = [part.text or "" for part in root.iter() if _tag(part) == "meta:initial-creator"]
    return next(filter(None, map(person, first + names)), "")


@dataclass(frozen=True, slots=True)
class _Look:
    """What the style of a piece of text means for its words."""

    is_raised: bool = False
    is_lowered: bool = False
    is_gone: bool = False  # struck out or hidden


def _looks(roots: list[ElementTree.Element]) -> dict[str, _Look]:
    """Return the styles that mean something, by their names."""
    looks = {}
    for style in (part for root in roots for part in root.iter() if _tag(part) == "style:style"):
        own = {
            _name(key): value
            for properties in _children(style, "style:text-properties")
            for key, value in properties.attrib.items()
        }
        place = own.get("style:text-position", "")
        is_gone = own.get("style:text-line-through-style", "none") != "none"
        looks[_value(style, "style:name")] = _Look(
            is_raised=place.startswith("super") or bool(re.match(r"[1-9]", place)),
            is_lowered=place.startswith(("sub", "-")),
            is_gone=is_gone or own.get("text:display") == "none",
        )
    return looks


_STORY, _NOTE, _INDEX = "", "footnote", "table of contents"


class _Reader:
    """Collects the lines of a document, each with where it stands and whether it is a row."""

    def __init__(self, name: str, looks: Mapping[str, _Look]) -> None:
        self._name = name
        self._looks = looks
        self._notes: list[tuple[str, str, bool]] = []
        self._lines: list[tuple[str, str, bool]] = []
        self.struck: list[str] = []
        self.is_changed = False

    @property
    def lines(self) -> list[tuple[str, str, bool]]:
        return [*self._lines, *self._notes]

    def read(self, element: ElementTree.Element, place: str = _STORY, depth: int = 0) -> None:
        """Read what is in an element; what a paragraph holds apart (a text box) comes after it."""
        self._bound(depth)
        for child in element:
            tag = _tag(child)
            if tag in _PARAGRAPHS:
                apart: list[ElementTree.Element] = []
                self._add("".join(self._text(child, apart, depth)), place)
                self._read_apart(apart, place, depth)
            elif tag == "table:table-row" and self._read_row(child, place, depth):
                continue
            elif tag in _UNREAD:
                self.is_changed |= tag == "text:tracked-changes"
            else:
                self.read(child, _INDEX if tag in _CONTENTS else place, depth + 1)

    def _add(self, text: str, place: str, *, is_row: bool = False) -> None:
        (self._notes if place == _NOTE else self._lines).append((text, place, is_row))

    def _read_row(self, row: ElementTree.Element, place: str, depth: int) -> bool:
        """Read a row of data as one line, its cells parted by |; False for a row of layout."""
        cells = list(_children(row, "table:table-cell"))
        if len(cells) < 2 or any(_tag(part) == "table:table" for part in row.iter()):
            return False
        struck = len(self.struck)
        apart: list[ElementTree.Element] = []
        texts = [self._cell(cell, apart, depth) for cell in cells]
        if any(len(text) > _LONGEST_CELL for text in texts):
            del self.struck[struck:]  # the row is read again, paragraph by paragraph
            return False
        self._add(" | ".join(filter(None, texts)), place, is_row=True)
        self._read_apart(apart, place, depth)
        return True

    def _cell(self, cell: ElementTree.Element, apart: list[ElementTree.Element], depth: int) -> str:
        texts: list[str] = []
        waiting = [cell]
        while waiting:
            part = waiting.pop()
            if _tag(part) in _PARAGRAPHS:
                texts.append("".join(self._text(part, apart, depth)).strip())
            elif _tag(part) not in _UNREAD:
                waiting.extend(reversed(part))
        return " ".join(texts)

    def _read_apart(self, apart: Iterable[ElementTree.Element], place: str, depth: int) -> None:
        for inner in apart:
            self.read(inner, _NOTE if _tag(inner) == "text:note" else place, depth + 1)

    def _text(
        self, element: ElementTree.Element, apart: list[ElementTree.Element], depth: int
    ) -> Iterator[str]:
        """Yield the pieces of a paragraph; what is none of its own text is put on *apart*."""
        self._bound(depth)
        yield element.text or ""
        for child in element:
            tag = _tag(child)
            if tag in _APART:
                apart.append(child)
            elif tag == "text:s":
                yield " " * min(80, int(_value(child, "text:c") or 1))
            elif tag in _BREAKS:
                yield _BREAKS[tag]
            elif tag not in _UNREAD:
                yield self._formatted(child, "".join(self._text(child, apart, depth + 1)))
            yield child.tail or ""

    def _formatted(self, span: ElementTree.Element, text: str) -> str:
        """Return a piece of text as its style means it: 10 with a raised 8 is not 108."""
        look = self._looks.get(_value(span, "text:style-name"), _Look())
        if look.is_gone:
            self.struck.append(text)
            return ""
        if look.is_raised:
            return text.translate(RAISED)
        return text.translate(LOWERED) if look.is_lowered else text

    def _bound(self, depth: int) -> None:
        if depth > _DEEPEST:
            raise InputError(
                f"{self._name} is a broken OpenDocument file: its parts nest too deeply. "
                "Save it again."
            )


def _children(element: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    return (part for part in element if _tag(part) == name)


def _value(element: ElementTree.Element, name: str) -> str:
    return next((value for key, value in element.attrib.items() if _name(key) == name), "")


def _tag(element: ElementTree.Element) -> str:
    """Return an element's name with the usual prefix: 「text:p」."""
    return _name(element.tag)


def _name(full: str) -> str:
    space, _, local = full.removeprefix("{").partition("}")
    if not space.startswith(_FAMILY):
        return local and f"other:{local}"
    return f"{space[len(_FAMILY) :].partition(':')[0]}:{local}"
