"""Word files (.docx): their text, one line for each paragraph.

A .docx file is a zip archive of XML files, read here with the standard library: the text of runs
wherever they stand (hyperlinks, insertions, content controls, text boxes, table cells), which
libraries for writing Word files leave out in part. Deleted text of tracked changes, comments,
notes, headers and footers are not read.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree

from ..errors import InputError

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Transitional files, and the strict ones that LibreOffice and Word write on request.
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_DUPLICATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LARGEST = 50_000_000  # bytes of XML: an article has less than a hundredth of that
_DEEPEST = 200  # elements inside each other
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def is_word(data: bytes) -> bool:
    """Tell whether bytes are a .docx file."""
    return data.startswith(b"PK\x03\x04") and b"word/document" in data


def word_text(data: bytes, name: str) -> str:
    """Return the text of a .docx file. Raises InputError where it is broken, locked or huge."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            xml = _document(archive, name)
        body = ElementTree.fromstring(xml)
    except (zipfile.BadZipFile, ElementTree.ParseError, NotImplementedError, EOFError) as error:
        raise _broken(name, error) from error
    except RuntimeError as error:  # an encrypted member
        raise InputError(
            f"{name} is a Word file locked by a password. Save it without one and give that."
        ) from error
    except (OSError, ValueError, zlib.error) as error:
        raise _broken(name, error) from error
    return "\n\n".join(text for text in _paragraphs(body, name) if text.strip())


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
    if main.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise NotImplementedError("its compression is none that Word uses")
    with archive.open(main) as member:
        xml = member.read(_LARGEST + 1)
    if len(xml) > _LARGEST:
        raise InputError(
            f"{name} unpacks to more than {_LARGEST // 1_000_000} MB, too much for one article. "
            "Split it into single articles."
        )
    return xml


def _paragraphs(root: ElementTree.Element, name: str) -> Iterator[str]:
    """Yield the text of each paragraph; one inside another (a text box) comes after it."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if _tag(element) == "p":
            inner: list[ElementTree.Element] = []
            yield "".join(_runs(element, inner, name))
            waiting.extend(reversed(inner))
        elif element.tag != _DUPLICATE:
            waiting.extend(reversed(element))


def _runs(
    element: ElementTree.Element, inner: list[ElementTree.Element], name: str, depth: int = 0
) -> Iterator[str]:
    """Yield the pieces of a paragraph's text; paragraphs inside of it are put on *inner*."""
    if depth > _DEEPEST:
        raise InputError(f"{name} is a broken Word file: its parts nest too deeply. Save it again.")
    for child in element:
        tag = _tag(child)
        if tag == "t":
            yield child.text or ""
        elif tag in _BREAKS:
            yield _BREAKS[tag]
        elif tag == "p":
            inner.append(child)
        elif tag != "tabs" and child.tag != _DUPLICATE:
            yield from _runs(child, inner, name, depth + 1)


def _tag(element: ElementTree.Element) -> str:
    """Return a Word element's name, empty for elements of other vocabularies."""
    for space in (_WORD, _STRICT):
        if element.tag.startswith(space):
            return element.tag[len(space) :]
    return ""
