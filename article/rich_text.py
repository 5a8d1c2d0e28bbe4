"""RTF files: their text, one line for each paragraph, as Word files are read.

They are taken apart here since figures depend on it: a raised 8 behind 10 is not 108, and what is
struck out is no part of a price. Headers and footers, comments and pictures are not read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ..errors import InputError
from .archives import person
from .blocks import LOWERED, RAISED
from .elements import STRUCK_OUT
from .markup import PageText, lines_text
from .model import Origin
from .rtf_tokens import CHARSETS, Token, code_page, decoded, tokens

_DEEPEST = 2000  # groups inside each other
_LONGEST_CELL = 60  # characters in a cell of a table of data
_CHANGED = "it has tracked changes, which are read as if they were accepted"
_CUT_OFF = "the file ends in the middle of its text: the rest is missing"
_REST = "what stands behind the end of its text was not read, as word processors do not"
_BROKEN = "places that do not fit its encoding: {}; each stands as U+FFFD"
_RAISED_BY = 4  # half-points

_SYMBOLS = {"~": "\xa0", "_": "-", "{": "{", "}": "}", "\\": "\\", "\n": "\n", "\r": "\n"}
_WORDS = {
    "line": "\n",
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
}
# Groups that hold no text of the story.
_UNREAD = frozenset(
    (
        *("colortbl", "stylesheet", "listtable", "filetbl", "private"),
        *("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"),
        *("pict", "nonshppict", "objdata", "shprslt", "sp", "upr"),
        *("xe", "tc", "txe", "rxe", "fldinst", "atnid"),
    )
)
_SHAPES = frozenset(("shpinst", "do"))  # may hold a text box
_BOXES = frozenset(("shptxt", "dptxbxtext"))
_LABELS = frozenset(("listtext", "pntext"))  # the number of an item, or its bullet
_ENDS = frozenset(("par", "sect", "page", "column"))


def is_rich_text(data: bytes) -> bool:
    """Tell whether bytes are an RTF file."""
    return data[:64].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf")


def rich_text(data: bytes, name: str) -> PageText:
    """Return the text of an RTF file. Raises InputError where its parts nest too deeply."""
    reader = _Reader(name)
    for token in tokens(data):
        if not reader.is_over:
            reader.read(token)
        elif token.text.strip():
            return reader.finish(more=(_REST,))
    return reader.finish(more=() if reader.is_over else (_CUT_OFF,))


@dataclass(slots=True)
class _Look:
    """How the text of a group is to be read; ``place`` is what the group is for."""

    place: str = "text"
    font: int | None = None
    skipped: int = 1  # bytes behind \\u that stand for the same character
    raised: int = 0
    is_hidden: bool = False
    is_struck: bool = False
    is_deleted: bool = False
    is_in_table: bool = False
    is_optional: bool = False  # {\\* …}


@dataclass(slots=True)
class _Part:
    """The lines of a text, a box or a note, and what is read of the next one."""

    reason: str = ""
    lines: list[tuple[str, bool]] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    cell: list[str] = field(default_factory=list)
    cells: list[list[str]] = field(default_factory=list)
    boxes: list[tuple[str, bool]] = field(default_factory=list)  # for behind the paragraph

    def end_paragraph(self, *, in_table: bool) -> None:
        text = "".join(self.pieces)
        self.pieces.clear()
        if in_table:
            self.cell.append(text)
        else:
            self.lines += [(text, False), *self.boxes]
            self.boxes.clear()

    def end_cell(self) -> None:
        self.end_paragraph(in_table=True)
        self.cells.append([text.strip() for text in self.cell if text.strip()])
        self.cell = []

    def end_row(self) -> None:
        """Take a row of short cells for one line, and one that lays out a page for many."""
        texts = [" ".join(cell) for cell in self.cells if cell]
        if len(self.cells) > 1 and all(len(text) <= _LONGEST_CELL for text in texts):
            self.lines.append((" | ".join(texts), True))
        else:
            self.lines += [(text, False) for cell in self.cells for text in cell]
        self.cells = []

    def finish(self) -> None:
        self.end_paragraph(in_table=bool(self.cell))
        if self.cell:
            self.end_cell()
        self.end_row()
        self.lines += self.boxes


class _Reader:
    """Collects the lines of a file, token by token."""

    def __init__(self, name: str) -> None:
        self.is_over = False
        self._name = name
        self._look = _Look()
        self._stack: list[_Look] = []
        self._parts = [_Part()]
        self._notes: list[_Part] = []
        self._struck: list[str] = []
        self._was_struck = False
        self._charsets: dict[int, str] = {}
        self._page: str | None = None
        self._bytes = b""
        self._to_skip = 0
        self._author = ""
        self._is_changed = False
        self._broken = 0

    def read(self, token: Token) -> None:
        """Read a token."""
        if token.text:
            left = token.text[self._to_skip :]
            self._to_skip -= len(token.text) - len(left)
            self._bytes += left
            return
        if token.word != "u" or self._bytes:
            self._flush()
        self._to_skip = 0
        if token.word == "{":
            self._open()
        elif token.word == "}":
            self._close()
        elif token.word == "*":
            self._look.is_optional = True
        elif token.word in _SYMBOLS:
            self._put(_SYMBOLS[token.word])
        else:
            self._control(token.word, token.number)

    def finish(self, more: Sequence[str]) -> PageText:
        """Return what was read; *more* is to be known of the file."""
        self._flush()
        for part in self._parts:  # a file that is cut off has more than one
            part.finish()
        notes = [*([_CHANGED] if self._is_changed else []), *more]
        notes += [_BROKEN.format(self._broken)] if self._broken else []
        lines = [
            (_joined(text), part.reason, is_row)
            for part in (*self._parts, *self._notes)
            for text, is_row in part.lines
        ]
        lines += [(_joined(text), STRUCK_OUT, False) for text in self._struck]
        origin = Origin(author=person(_joined(self._author)))
        return replace(lines_text(lines), notes=tuple(notes), origin=origin)

    def _open(self) -> None:
        if len(self._stack) >= _DEEPEST:
            raise InputError(
                f"{self._name} is a broken RTF file: its parts nest too deeply. Open it in a word "
                "processor and save it again."
            )
        self._stack.append(self._look)
        self._look = replace(self._look, is_optional=False)

    def _close(self) -> None:
        if not self._stack:
            return
        inner, self._look = self._look, self._stack.pop()
        is_part = inner.place in ("box", "note") and self._look.place != inner.place
        if is_part and len(self._parts) > 1:
            part = self._parts.pop()
            part.finish()
            if part.reason:
                self._notes.append(part)
            else:
                self._parts[-1].boxes += part.lines
        self.is_over = not self._stack

    def _flush(self) -> None:
        """Read the bytes that came together as text."""
        if not self._bytes:
            return
        data, self._bytes = self._bytes, b""
        if self._look.place == "unread":
            return
        charset = self._charsets.get(self._look.font or 0)
        text = decoded(data, charset, self._page)
        self._broken += text.count("\ufffd")
        self._put(text)

    def _put(self, text: str) -> None:
        look = self._look
        if look.place == "author":
            self._author += text
        elif look.place == "label" and not any(map(str.isalnum, text)) and not text.isspace():
            return
        elif look.place in ("text", "box", "note", "label"):
            if look.is_deleted:
                return
            if look.is_hidden or look.is_struck:
                self._strike(text)
                return
            self._was_struck = False
            if look.raised:
                text = text.translate(RAISED if look.raised > 0 else LOWERED)
            self._parts[-1].pieces.append(text)

    def _strike(self, text: str) -> None:
        self._struck[len(self._struck) - self._was_struck :] = [
            "".join((*self._struck[-1:], text)) if self._was_struck else text
        ]
        self._was_struck = True

    def _control(self, word: str, number: int | None) -> None:
        look = self._look
        if self._begins(word):
            return
        if word == "u":
            self._put(chr((number or 0) % 0x10000))
            self._to_skip = look.skipped
        elif word in _WORDS:
            self._put(_WORDS[word])
        elif look.place in ("text", "box", "note") and word in _ENDS:
            self._parts[-1].end_paragraph(in_table=look.is_in_table)
        elif look.place in ("text", "box", "note") and word in ("cell", "nestcell", "row"):
            self._end_in_table(word)
        else:
            self._set(word, 1 if number is None else number)

    def _end_in_table(self, word: str) -> None:
        part = self._parts[-1]
        if word == "row":
            part.end_row()
        elif word == "cell":
            part.end_cell()
        else:
            part.end_paragraph(in_table=True)

    def _begins(self, word: str) -> bool:
        """Tell whether a word says what its group is for, and remember that."""
        look = self._look
        if look.place == "unread":
            return True
        if word in _SHAPES:
            look.place = "shape"
        elif word in _BOXES:
            self._begin_part("box", "")
        elif word == "footnote":
            self._begin_part("note", "footnote")
        elif word == "ftnalt" and look.place == "note":
            self._parts[-1].reason = "endnote"
        elif word == "author" and look.place == "info":
            look.place = "author"
        elif look.place == "info" or look.is_optional or word in _UNREAD:
            look.place = "unread"
        elif word in ("info", "fonttbl"):
            look.place = word
        elif word in _LABELS and look.place in ("text", "box", "note"):
            look.place = "label"
        else:
            return False
        look.is_optional = False
        return True

    def _begin_part(self, place: str, reason: str) -> None:
        self._look.place = place
        self._look.is_in_table = False
        self._parts.append(_Part(reason))

    def _set(self, word: str, number: int) -> None:
        """Take on a property of the text or of the file."""
        look = self._look
        if word == "plain":
            look.raised, look.is_hidden, look.is_struck, look.is_deleted = 0, False, False, False
        elif word == "pard":
            look.is_in_table = False
        elif word == "intbl":
            look.is_in_table = True
        elif word == "f":
            look.font = number
        elif word == "fcharset" and look.font is not None and number in CHARSETS:
            self._charsets[look.font] = CHARSETS[number]
        elif word == "ansicpg":
            self._page = code_page(number)
        elif word == "uc":
            look.skipped = max(0, number)
        elif word in ("super", "sub", "nosupersub"):
            look.raised = {"super": 1, "sub": -1}.get(word, 0) if number else 0
        elif word in ("up", "dn"):
            look.raised = (1 if word == "up" else -1) if number >= _RAISED_BY else 0
        elif word in ("strike", "striked"):
            look.is_struck = bool(number)
        elif word == "v":
            look.is_hidden = bool(number)
        elif word in ("deleted", "revised"):
            look.is_deleted = look.is_deleted if word == "revised" else bool(number)
            self._is_changed = self._is_changed or bool(number)


def _joined(text: str) -> str:
    """Return a text with the two halves of each character that is written as two made one."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
