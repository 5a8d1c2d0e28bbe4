"""The blocks of text on an HTML page, each with the elements around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from . import elements, pictures
from .indents import IN_PAGES
from .note_marks import is_note_mark
from .script import count_han
from .tags import Tag, pieces

_DEEPEST = 80  # elements inside each other; what is deeper counts as part of that one
_PROSE = re.compile("[，。！？；,]")
_LONGEST_CREDIT = 80
_LONGEST_RAISED = 20
_NEAR = 8  # parts of a line before a picture
_CREDIT = re.compile(
    r"^[^。！？，]*(?:来源|來源|作者|記者|记者|编辑|編輯|撰文|摄影|攝影|出版|更新)\s*[:：][^。！？，]*$"
)
# What the readers of an encyclopaedia may do with a part of it.
_EDIT = re.compile(r"\s*(?:[編编][輯辑]|播报|讨论|討論|edit)\s*", re.IGNORECASE)
_NO_EDIT = re.compile(r"\s*[\[［]\s*[|｜]?\s*[\]］]$")  # what stood around it
RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
LOWERED = str.maketrans("0123456789+-−", "₀₁₂₃₄₅₆₇₈₉₊₋₋")


@dataclass(frozen=True, slots=True)
class Aside:
    """An element whose name or attributes say that it holds no story, and what they say."""

    element: int
    name: str
    reason: str


@dataclass(slots=True)
class Block:
    """A run of text between two block elements.

    ``path`` numbers the block elements around it and ``tags`` names them; ``asides`` are the
    elements around it that hold no story by their names, ``by_class`` those by their classes.
    """

    path: tuple[int, ...]
    tags: tuple[str, ...]
    asides: tuple[Aside, ...]
    by_class: tuple[tuple[int, str], ...]
    is_lead: bool
    after_break: bool  # only a line break parts it from the block before
    parts: list[str] = field(default_factory=list)
    linked: int = 0
    is_row: bool = False
    text: str = ""  # of the parts, and its
    prose: int = 0  # Chinese characters, 0 where it is no prose: known when all parts are

    @property
    def aside(self) -> str:
        """Return why the block is no story by the names of its elements, or ''."""
        return self.asides[0].reason if self.asides else ""

    @property
    def tag(self) -> str:
        return self.tags[-1] if self.tags else ""

    @property
    def is_link(self) -> bool:
        return self.linked * 2 >= len(self.text)

    def close(self) -> None:
        """Take the parts for all that the block has."""
        self.text = self._text()
        han = count_han(self.text)
        is_prose = han >= 12 and _PROSE.search(self.text) and not self.is_link
        self.prose = han if is_prose else 0

    def _text(self) -> str:
        text = " ".join("".join(self.parts).split())
        if self.tag in elements.HEADINGS:
            return _NO_EDIT.sub("", text)
        if len(text) <= _LONGEST_CREDIT and len(self.parts) > 1 and _CREDIT.search(text):
            # 「来源: <a>某报</a><a>举报</a>」: elements that a page shows apart.
            return " ".join(" ".join(self.parts).split())
        return text

    def element(self, name: str) -> int:
        """Return the number of the innermost element of a name around the block, 0 for none."""
        for at in range(len(self.tags) - 1, -1, -1):
            if self.tags[at] == name:
                return self.path[at]
        return 0


@dataclass(slots=True)
class Markup:
    """What a page holds: its blocks, and what its head and its elements tell of it."""

    blocks: list[Block] = field(default_factory=list)
    title: str = ""
    metas: list[tuple[str, str]] = field(default_factory=list)
    data: list[str] = field(default_factory=list)  # JSON-LD
    marked: list[tuple[str, str]] = field(default_factory=list)  # by itemprop, rel or class
    canonical: str = ""


@dataclass(frozen=True, slots=True)
class _Open:
    name: str
    number: int
    aside: str
    by_class: str
    is_lead: bool
    what: str  # "published", "author" or "publisher" where the element says so
    is_tiny: bool  # what stands right in it cannot be seen

    @property
    def is_block(self) -> bool:
        """Tell whether its text stands apart: captions stand below a picture, in spans, too."""
        return self.name not in elements.INLINE or self.by_class == elements.CAPTION


def read_blocks(page: str) -> Markup:
    """Return the blocks of a page, in order, without the empty ones."""
    reader = _Reader()
    for piece in pieces(page):
        if isinstance(piece, str):
            reader.text(piece)
        elif piece.is_end:
            reader.end(piece.name)
        else:
            reader.start(piece)
    for block in reader.markup.blocks:
        block.close()
    reader.markup.blocks = [block for block in reader.markup.blocks if block.text]
    return reader.markup


class _Reader:
    """Collects the blocks of a page; forgiving about unclosed elements."""

    def __init__(self) -> None:
        self.markup = Markup()
        self._stack: list[_Open] = []
        self._names: set[str] = set()
        self._number = 0
        self._is_data = False
        self._is_struck = False
        self._raised: list[str] = []  # what is read of the element that is raised
        self._is_raised_link = False
        self._before: Block | None = None  # the block in front of what is struck out
        self._picture = ""  # what the last picture shows, up to the next text

    def start(self, tag: Tag) -> None:
        name = tag.name
        if name == "meta":
            self._meta(tag)
        if name == "link" and "canonical" in tag.attributes.get("rel", "").lower():
            self.markup.canonical = self.markup.canonical or tag.attributes.get("href", "")
        if name in elements.VOID:
            if name == "img":
                self._picture = pictures.words(tag.attributes)
            elif name in ("br", "hr"):
                self._open_block(after_break=name == "br")
            return
        if name == "p":
            self._close("p")
        if name not in elements.IN_HEAD and "head" in self._names:
            self._close("head")
        self._is_data = name == "script" and "ld+json" in tag.attributes.get("type", "").lower()
        self._number += 1
        if len(self._stack) < _DEEPEST:
            self._push(tag)
        is_block = name not in elements.INLINE or (self._stack and self._stack[-1].is_block)
        if is_block and not self._names & elements.NOTHING:
            self._open_block()

    def _push(self, tag: Tag) -> None:
        classes = elements.names_of(tag.attributes)
        what = _told(tag, classes)
        if what and tag.name in ("time", "span", "div") and tag.attributes.get("datetime"):
            self.markup.marked.append((what, tag.attributes["datetime"]))
        elif what and tag.attributes.get("content"):
            self.markup.marked.append((what, tag.attributes["content"]))
        self._stack.append(
            _Open(
                tag.name,
                self._number,
                elements.purpose(tag.name, tag.attributes),
                elements.class_purpose(tag.name, tag.attributes),
                any(elements.LEAD_CLASS.search(word) for word in classes.split()),
                what,
                elements.is_tiny(tag.attributes),
            )
        )
        self._names.add(tag.name)

    def end(self, name: str) -> None:
        is_block = name not in elements.INLINE and name not in elements.VOID
        if name in self._names:
            is_block = is_block or next(o for o in reversed(self._stack) if o.name == name).is_block
            self._close(name)
        if is_block and name not in elements.NOTHING and not self._names & elements.NOTHING:
            self._open_block()

    def text(self, data: str) -> None:
        names = self._names
        if "title" in names and "svg" not in names:
            self.markup.title = self.markup.title or data
        if self._is_data and "script" in names:
            self.markup.data.append(data)
        if names & elements.HIDDEN or names & elements.UNREAD or names & {"title", "head"}:
            return
        if "sup" in names:
            self._is_raised_link = "a" in names or (bool(self._raised) and self._is_raised_link)
            self._raised.append(data)
            if sum(map(len, self._raised)) > _LONGEST_RAISED:
                self._end_raised()
            return
        if "sub" in names:
            data = data.translate(LOWERED)
        if "a" in names and names & elements.HEADINGS and _EDIT.fullmatch(data):
            return
        is_struck = bool(names & elements.STRUCK) or self._is_concealed()
        if is_struck != self._is_struck and data.strip():
            self._part_struck(is_struck)
        if "pre" in names and "\n" in data:
            self._lines(data)
        else:
            start = 0
            for indent in IN_PAGES.find(data):
                self._put(data[start : indent.start()])
                self._open_block()
                start = indent.end()
            self._put(data[start:])
        what = next((open_.what for open_ in self._inner() if open_.what), "")
        if what and data.strip():
            self.markup.marked.append((what, data.strip()))

    def _is_concealed(self) -> bool:
        """Tell whether the page hides a part of a line, as some do against who copies it."""
        if self._stack and self._stack[-1].is_tiny:
            return True
        inner = (open_ for open_ in self._inner() if not open_.is_block)
        return any(open_.aside == elements.CONCEALED for open_ in inner)

    def _inner(self) -> Iterator[_Open]:
        """Yield the innermost element, and those around it that are parts of a line with it."""
        for open_ in reversed(self._stack):
            yield open_
            if open_.is_block:
                return

    def _end_raised(self) -> None:
        """Put what was raised, unless it is the mark of a note: 10 with a raised 8 is not 108."""
        text = "".join(self._raised)
        self._raised.clear()
        if text and not is_note_mark(text, is_link=self._is_raised_link):
            self._put(text.translate(RAISED))

    def _lines(self, data: str) -> None:
        for number, line in enumerate(data.splitlines()):
            if number:
                self._open_block(after_break=True)
            self._put(line)
            if not line.strip():
                self._open_block()

    def _put(self, data: str) -> None:
        if not self.markup.blocks:
            self._open_block()
        block = self.markup.blocks[-1]
        if self._picture:
            if pictures.stands_for_words("".join(block.parts[-_NEAR:]), data):
                block.parts.append(self._picture)
            self._picture = self._picture if not data.strip() else ""
        block.parts.append(data)
        if "a" in self._names:
            block.linked += len(data.strip())

    def _part_struck(self, is_struck: bool) -> None:
        """Go on behind what is struck out as if it were not there: 「原价<del>199</del>99元」."""
        self._is_struck = is_struck
        blocks = self.markup.blocks
        if is_struck:
            self._before = blocks[-1] if blocks else None
            self._open_block()
        elif self._before is not None and len(blocks) >= 2 and blocks[-2] is self._before:
            blocks[-1], blocks[-2] = blocks[-2], blocks[-1]
        else:
            self._open_block()

    def _meta(self, tag: Tag) -> None:
        values = tag.attributes
        content = values.get("content", "").strip()
        for key in ("property", "name", "itemprop", "http-equiv"):
            if values.get(key) and content:
                self.markup.metas.append((values[key].strip().lower(), content))

    def _close(self, tag: str) -> None:
        """Close the innermost open *tag* and what was left open inside it."""
        for at in range(len(self._stack) - 1, -1, -1):
            name = self._stack[at].name
            if name == tag:
                del self._stack[at:]
                self._names = {open_.name for open_ in self._stack}
                if "sup" not in self._names:
                    self._end_raised()
                return
            if tag == "p" and name in ("div", "td", "li", "section", "article"):
                return

    def _asides(self) -> tuple[Aside, ...]:
        found = [
            Aside(open_.number, open_.name, open_.aside) for open_ in self._stack if open_.aside
        ]
        if self._stack and self._stack[-1].is_tiny:
            last = self._stack[-1]
            found.append(Aside(last.number, last.name, elements.CONCEALED))
        return tuple(found)

    def _open_block(self, *, after_break: bool = False) -> None:
        self._end_raised()
        self._picture = ""
        around = [open_ for open_ in self._stack if open_.is_block]
        blocks = self.markup.blocks
        if blocks and not any(part.strip() for part in blocks[-1].parts):
            blocks.pop()
            after_break = False
        self.markup.blocks.append(
            Block(
                path=tuple(open_.number for open_ in around),
                tags=tuple(open_.name for open_ in around),
                asides=self._asides(),
                by_class=tuple(
                    (open_.number, open_.by_class) for open_ in around if open_.by_class
                ),
                is_lead=any(open_.is_lead for open_ in around),
                after_break=after_break,
            )
        )


def _told(tag: Tag, classes: str) -> str:
    """Return what the text of an element tells of the page, such as "author", or ''."""
    words = f"{tag.attributes.get('itemprop', '')} {tag.attributes.get('rel', '')}".lower().split()
    if "datepublished" in words or tag.name == "time" or "publish" in classes:
        return "published"
    if "js_name" in classes.split() or (tag.name in ("a", "span") and "source" in classes.split()):
        return "publisher"
    if "author" in words or (tag.name in ("a", "span") and "author" in classes.split()):
        return "author"
    return ""
