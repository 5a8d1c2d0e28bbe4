"""HTML cut into tags and text, in a time that grows with its length alone.

The parser of the standard library takes minutes for a megabyte of tags that are never closed.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_START = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,60})")
# A quoted value may hold a >; without its closing mark it is an odd name.
_REST = re.compile(r"(?:=\s*+\"[^\"]*+\"|=\s*+'[^']*+'|[^>])*+>")
_CHEAP_REST = re.compile(r"[^>]{0,2000}>")
_PATIENCE = 50  # tags that turn out to be endless; each search for an end may take the whole text
_ATTRIBUTE = re.compile(r"([^\s\"'>/=]{1,60})\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++))")
# A value, also one without its closing mark, may speak of anything.
_VALUE = re.compile(r"=\s*+(?:\"[^\"]*+\"?|'[^']*+'?|[^\s\"'>]++)")
_BARE = re.compile(r"[\s\"'/]hidden(?=[\s/>])", re.IGNORECASE)
# Elements whose content holds no tags.
_RAW = frozenset({"script", "style", "title", "textarea", "noembed", "noframes", "xmp"})
# A number of more than seven digits is no character, and of more than 4300 a failure in Python.
_NO_CHARACTER = re.compile(r"&#(?:0*+[0-9]{8,}|[xX]0*+[0-9a-fA-F]{7,});?")


@dataclass(frozen=True, slots=True)
class Tag:
    """A start or an end of an element."""

    name: str
    is_end: bool = False
    attributes: Mapping[str, str] = field(default_factory=dict)


def pieces(page: str) -> Iterator[Tag | str]:
    """Yield the tags of a page and the text between them; comments and declarations go.

    The content of scripts, titles and the like is one piece of text.
    """
    scanner = _Scanner(page)
    at = 0
    while at < len(page):
        lower = page.find("<", at)
        if lower < 0:
            lower = len(page)
        if lower > at:
            yield unescaped(page[at:lower])
        if lower == len(page):
            return
        tag, at = scanner.read(lower)
        if tag is None:
            if at == lower:  # a < that is text
                yield "<"
                at += 1
            continue
        if tag.name not in _RAW or tag.is_end:
            yield tag
            continue
        end = scanner.raw_end(tag.name, at)
        if end >= 0:  # one without an end would hide the rest of the page
            yield tag
            yield unescaped(page[at:end]) if tag.name in ("title", "textarea") else page[at:end]
            at = end


def unescaped(text: str) -> str:
    """Return text with its character references resolved."""
    if "&" not in text:
        return text
    return html.unescape(_NO_CHARACTER.sub("\ufffd", text))


class _Scanner:
    """Reads one tag after the other; remembers which ends the rest of the page lacks."""

    def __init__(self, page: str) -> None:
        self._page = page
        self._last = page.rfind(">")
        self._missing: set[str] = set()
        self._failures = 0

    def read(self, at: int) -> tuple[Tag | None, int]:
        """Return the tag at a <, and where it ends; None for a comment, or where there is none."""
        page = self._page
        if page.startswith("<!--", at):
            end = self._find("-->", at + 4)
            # Browsers take an endless comment for the rest of the page; here it ends with its tag.
            return None, end + 3 if end >= 0 else self._after(at)
        if page.startswith("<![CDATA[", at):
            return None, at + 9
        if page.startswith(("<!", "<?"), at):
            return None, self._after(at)
        start = _START.match(page, at)
        if start is None:
            return None, self._after(at) if page.startswith("</", at) else at
        end = self._end(start.end())
        if end < 0:
            return None, at
        name = start.group(2).lower()
        if start.group(1):
            return Tag(name, is_end=True), end
        return Tag(name, attributes=_attributes(page[start.end() : end])), end

    def raw_end(self, name: str, at: int) -> int:
        """Return where the content of a raw element ends, or -1."""
        if name in self._missing:
            return -1
        match = re.compile(f"</{name}", re.IGNORECASE).search(self._page, at)
        if match is None:
            self._missing.add(name)
            return -1
        return match.start()

    def _end(self, at: int) -> int:
        """Return where the tag that starts before *at* ends, or -1."""
        if at > self._last:
            return -1
        rest = (_REST if self._failures < _PATIENCE else _CHEAP_REST).match(self._page, at)
        if rest is None:
            self._failures += 1
            return -1
        return rest.end()

    def _after(self, at: int) -> int:
        end = self._page.find(">", at) if at < self._last else -1
        return end + 1 if end >= 0 else at

    def _find(self, what: str, at: int) -> int:
        if what in self._missing:
            return -1
        found = self._page.find(what, at)
        if found < 0:
            self._missing.add(what)
        return found


def _attributes(text: str) -> dict[str, str]:
    """Return the attributes of a start tag, the first of each name."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(text):
        found.setdefault(name.lower(), unescaped(double or single or bare))
    if _BARE.search(_VALUE.sub(" ", text)):
        found.setdefault("hidden", "")
    return found
