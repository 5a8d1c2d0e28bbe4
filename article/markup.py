"""HTML pages: their visible text, and which part of it is the story's element."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from .model import NO_ORIGIN, Origin, Span
from .script import count_han

_LOOKS = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_TAG = re.compile(r"</?(?:p|div|span|br|a|h[1-6]|li|ul|table|td|meta|img|article)\b[^<>]*>", re.I)

_HIDDEN = frozenset(
    {
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "select",
        "textarea",
        "object",
        "math",
    }
)
_FURNITURE = frozenset({"nav", "footer", "aside", "form", "button", "menu", "dialog"})
_VOID = frozenset(
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    }
)
_INLINE = frozenset(
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "q",
        "ruby",
        "rb",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    }
)
_HEAD = frozenset({"base", "link", "meta", "noscript", "script", "style", "template", "title"})
_UNREAD = frozenset({"rt", "rp"})  # how a character is pronounced
_PROSE = re.compile("[，。！？；,]")
_DEEPEST = 80  # elements inside each other; what is deeper counts as part of that one
_STORY_SHARE = 0.8  # of a page's prose: the innermost element that holds it is the story's


@dataclass(slots=True)
class _Block:
    """A run of text between two block elements; ``path`` numbers the elements around it."""

    path: tuple[int, ...]
    tag: str
    is_furniture: bool
    parts: list[str] = field(default_factory=list)
    linked: int = 0

    @property
    def text(self) -> str:
        return " ".join("".join(self.parts).split())

    @property
    def prose(self) -> int:
        """Return the number of Chinese characters, 0 where the text is no prose."""
        text = self.text
        han = count_han(text)
        is_prose = han >= 12 and _PROSE.search(text) and self.linked * 2 < len(text)
        return han if is_prose and not self.is_furniture else 0


@dataclass(frozen=True, slots=True)
class PageText:
    """The text of a page; ``outside`` are the lines that are no part of its story, and why."""

    text: str
    outside: Mapping[Span, str]
    notes: tuple[str, ...] = ()
    origin: Origin = NO_ORIGIN


def is_html(text: str) -> bool:
    """Tell whether a text is an HTML page or a piece of one, rather than a text about HTML."""
    head = text[:4000].lstrip("\ufeff \t\r\n")
    if head.startswith("<") and _LOOKS.search(head):
        return True
    return len(_TAG.findall(text[:20000])) >= 4 and bool(_TAG.match(head))


def page_text(html: str) -> PageText:
    """Return the visible text of an HTML page: its title, then one line for each block."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    blocks = [block for block in parser.blocks if block.text]
    story = _story_element(blocks)
    lines: list[str] = []
    outside: dict[Span, str] = {}
    title = parser.title
    at = 0
    if title:
        lines.append(title)
        at = len(title) + 2
    for block in blocks:
        text = block.text
        if block.is_furniture or (story is not None and story not in block.path):
            outside[Span(at, at + len(text))] = "outside the story"
        lines.append(text)
        at += len(text) + 2
    return PageText("\n\n".join(lines), outside)


def _story_element(blocks: list[_Block]) -> int | None:
    """Return the innermost element that holds nearly all of a page's prose."""
    prose: Counter[int] = Counter()
    depth: dict[int, int] = {}
    for block in blocks:
        for level, element in enumerate(block.path):
            prose[element] += block.prose
            depth[element] = level
    total = sum(block.prose for block in blocks)
    holding = [element for element, held in prose.items() if held >= _STORY_SHARE * total > 0]
    return max(holding, key=lambda element: depth[element], default=None)


class _Parser(HTMLParser):
    """Collects the blocks and the title of a page; forgiving about unclosed elements."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[_Block] = []
        self._stack: list[tuple[str, int]] = []
        self._number = 0
        self._titles: dict[str, list[str]] = {"og": [], "h1": [], "title": []}

    @property
    def title(self) -> str:
        """Return the story's title: what the page tells other sites, its heading, its own title."""
        heads = [block.text for block in self.blocks if block.tag == "h1" and block.text]
        found = ["".join(self._titles["og"]), *heads[:1], "".join(self._titles["title"])]
        return next((" ".join(text.split()) for text in found if count_han(text) >= 4), "")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "meta" and values.get("property") == "og:title" and not self._titles["og"]:
            self._titles["og"].append(values.get("content") or "")
        if tag in _VOID:
            if tag in ("br", "hr"):
                self._open_block()
            return
        if tag == "p":
            self._close("p")
        if tag not in _HEAD and any(name == "head" for name, _ in self._stack):
            self._close("head")
        self._number += 1
        if len(self._stack) < _DEEPEST:
            self._stack.append((tag, self._number))
        if tag not in _INLINE:
            self._open_block()

    def handle_endtag(self, tag: str) -> None:
        if any(name == tag for name, _ in self._stack):
            self._close(tag)
        if tag not in _INLINE and tag not in _VOID:
            self._open_block()

    def handle_data(self, data: str) -> None:
        names = {name for name, _ in self._stack}
        if "title" in names and "svg" not in names:
            self._titles["title"].append(data)
        if names & _HIDDEN or names & _UNREAD or "title" in names or "head" in names:
            return
        if not self.blocks:
            self._open_block()
        self.blocks[-1].parts.append(data)
        if "a" in names:
            self.blocks[-1].linked += len(data.strip())

    def _close(self, tag: str) -> None:
        """Close the innermost open *tag* and what was left open inside it."""
        for at in range(len(self._stack) - 1, -1, -1):
            if self._stack[at][0] == tag:
                del self._stack[at:]
                return
            if tag == "p" and self._stack[at][0] in ("div", "td", "li", "section", "article"):
                return

    def _open_block(self) -> None:
        blocks = [name for name, _ in self._stack if name not in _INLINE]
        self.blocks.append(
            _Block(
                path=tuple(number for name, number in self._stack if name not in _INLINE),
                tag=blocks[-1] if blocks else "",
                is_furniture=bool(_FURNITURE & set(blocks)),
            )
        )
