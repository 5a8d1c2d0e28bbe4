"""Lines that are told to be no story by their words alone, and what is glued onto the story's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from . import chrome
from .lines import FINAL, Line, split_line
from .model import Span

_NOTHING: Mapping[Span, str] = MappingProxyType({})

_BY_PATTERN = (
    ("button", chrome.BUTTON),
    ("navigation", chrome.NAVIGATION),
    ("pager", chrome.PAGER),
    ("share line", chrome.SHARE),
    ("date or source line", chrome.META),
    ("date or source line", chrome.DATELINE),
    ("credit line", chrome.REPORTER),
    ("credit line", chrome.BRACKETED_CREDIT),
    ("mail header", chrome.MAIL),
    ("legal notice", chrome.LEGAL),
    ("keyword line", chrome.KEYWORDS),
    ("picture", chrome.IMAGE),
    ("caption", chrome.CAPTION),
    ("caption", chrome.PHOTO_CREDIT),
    ("keyword line", chrome.HASHTAGS),
    ("link", chrome.LINK),
    ("code", chrome.CODE),
    ("ornament", chrome.NO_WORDS),
    ("reader's comment", chrome.COMMENT),
)


def fixed_reason(line: Line) -> str | None:
    """Return why a line is no story by its words, or None."""
    text = line.text
    if chrome.TITLE_LABEL.match(text):
        return "title label"
    for reason, pattern in _BY_PATTERN:
        if len(text) <= 120 and pattern.match(text):
            return reason
    bare = chrome.PICTURES.sub("", text)
    if len(bare) <= 120 and chrome.INVITATION.match(bare):
        return "share line"
    if len(text) <= 160 and chrome.LEGAL_ANYWHERE.search(text):
        return "legal notice"
    if len(text) <= 30 and chrome.RELATED.fullmatch(text):
        return "related links"
    if chrome.MENU.match(text) and not FINAL.search(text):
        return "navigation"
    return None


def part_chrome(lines: Sequence[Line], outside: Mapping[Span, str] = _NOTHING) -> list[Line]:
    """Return the lines with what is glued onto the story's paragraphs in lines of their own.

    That are buttons and credits: 「……三成。查看原文>>」, 「……三成。（责任编辑：王小米）」.
    """
    parted: list[Line] = []
    for line in lines:
        places = [] if line.span in outside else _seams(line)
        for at in reversed(places):
            line, rest = split_line(line, at)
            parted.append(rest)
        if places:
            parted[-len(places) :] = reversed(parted[-len(places) :])
            parted.insert(len(parted) - len(places), line)
        else:
            parted.append(line)
    return parted


def _seams(line: Line) -> list[int]:
    """Return the offsets at which a paragraph is to be parted from what was glued onto it."""
    head = chrome.HEAD.match(line.text)
    tail = chrome.TAIL.search(line.text, max(0, len(line.text) - 45))
    words = tail.group(1) if tail else ""
    is_button = len(words) >= 4 and chrome.BUTTON.match(words)
    is_head = head and (chrome.BUTTON.match(head[1]) or chrome.BRACKETED_CREDIT.match(head[1]))
    places = [head.end()] if head and is_head else []
    places += (
        [tail.start(1)] if tail and (is_button or chrome.BRACKETED_CREDIT.match(words)) else []
    )
    return places if places and fixed_reason(line) is None else []
