"""HTML pages: their visible text, which part of it is the story, and what they tell of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .blocks import Block, Markup, read_blocks
from .elements import OUTSIDE, RELATED
from .model import NO_ORIGIN, Origin, Span
from .origins import page_origin
from .pictures import INSIDE
from .pictures import NOTE as PICTURES
from .script import count_han
from .story import let_in, mark_rows, sort_out
from .topics import character_pairs

_LOOKS = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_TAG = re.compile(r"</?(?:p|div|span|br|a|h[1-6]|li|ul|table|td|meta|img|article)\b[^<>]*>", re.I)
_OTHERS = re.compile(r"\W+")
_LONGEST_TITLE = 100
_NAMED = re.compile(r"\s*[_|｜\-–—]\s*[^_|｜\-–—]{2,16}$")
_BULLET = re.compile(r"^\W+")
# Headings and items may be links and parts of the story, and so are sentences and attachments.
_LINKED = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "td", "th"])
_NO_TEASER = re.compile(r"[。；;：:]|^附件|[！!？?]$|\.[A-Za-z]{3,4}$")
_MOST_HEADINGS = 200
_SHORTEST_HEADLINE = 8  # Chinese characters
_MOST_PROSE = 5  # paragraphs


@dataclass(frozen=True, slots=True)
class PageText:
    """The text of a page; ``outside`` are the lines that are no part of its story, and why.

    ``rows`` are the lines that are rows of a table of the story, ``story`` those in the story's
    element that are no links; ``title`` is the story's title where the page tells it for sure.
    """

    text: str
    outside: Mapping[Span, str]
    notes: tuple[str, ...] = ()
    origin: Origin = NO_ORIGIN
    rows: frozenset[Span] = frozenset()
    story: frozenset[Span] = frozenset()
    title: Span | None = None


def lines_text(lines: Iterable[tuple[str, str, bool]]) -> PageText:
    """Return a page of lines, each with the reason why it is no story, and whether it is a row."""
    at = 0
    pieces: list[str] = []
    outside: dict[Span, str] = {}
    rows: set[Span] = set()
    for text, reason, is_row in lines:
        text = text.strip()
        if not text:
            continue
        span = Span(at, at + len(text))
        pieces.append(text)
        at = span.end + 2
        if reason:
            outside[span] = reason
        elif is_row:
            rows.add(span)
    return PageText("\n\n".join(pieces), outside, rows=frozenset(rows))


def is_html(text: str) -> bool:
    """Tell whether a text is an HTML page or a piece of one, rather than a text about HTML."""
    head = text[:4000].lstrip("\ufeff \t\r\n")
    if head.startswith("<?xml") or (head.startswith("<") and _LOOKS.search(head)):
        return True
    return len(_TAG.findall(text[:20000])) >= 2 and bool(_TAG.match(head))


def page_text(html: str) -> PageText:
    """Return the visible text of an HTML page: its title, then one line for each block.

    Blocks that only a line break parts, as on pages with lines of a fixed length, stand under each
    other without a blank line.
    """
    markup = read_blocks(html)
    let_in(markup.blocks)
    blocks = mark_rows(markup.blocks)
    reasons = sort_out(blocks)
    title, is_sure = _title(markup, blocks)
    parts = [title] if title else []
    at = len(title)
    outside: dict[Span, str] = {}
    rows: set[Span] = set()
    story: set[Span] = set()
    is_story = False
    for block, reason in zip(blocks, _without_links(blocks, reasons), strict=True):
        if parts:
            gap = "\n" if block.after_break and is_story and not reason else "\n\n"
            parts.append(gap)
            at += len(gap)
        text = block.text
        span = Span(at, at + len(text))
        parts.append(text)
        at = span.end
        is_story = not reason
        if reason:
            outside[span] = reason
        elif block.is_row:
            rows.add(span)
        elif not block.is_link:
            story.add(span)
    sure = Span(0, len(title)) if title and is_sure else None
    text = "".join(parts)
    unread = len(INSIDE.findall(text))
    return PageText(
        text=text,
        outside=outside,
        notes=(PICTURES.format(unread),) if unread else (),
        origin=page_origin(markup),
        rows=frozenset(rows),
        story=frozenset(story) if {OUTSIDE, RELATED} & set(reasons) else frozenset(),
        title=sure,
    )


def _without_links(blocks: Sequence[Block], reasons: Sequence[str]) -> list[str]:
    """Return the reasons, with one for paragraphs of the story that only lead to another page."""
    return [
        reason or (RELATED if _leads_away(block) else "")
        for block, reason in zip(blocks, reasons, strict=True)
    ]


def _leads_away(block: Block) -> bool:
    text = _BULLET.sub("", block.text)
    is_all_link = block.linked >= len(text) - 1 and block.tag not in _LINKED
    return is_all_link and count_han(text) >= 6 and not _NO_TEASER.search(text)


def _title(markup: Markup, blocks: Sequence[Block]) -> tuple[str, bool]:
    """Return the story's title, and whether that is sure.

    It is where a heading and the page's own title agree on it, or there is only one heading.
    """
    given = [value for name, value in markup.metas if name in ("og:title", "articletitle")]
    named = [_letters(text) for text in (*given, markup.title)]
    for headings in _headings(blocks):
        agreed = [text for text in headings if _is_part(_letters(text), named)]
        if agreed:
            return max(agreed, key=len), True  # the shorter one may be the site's name
    heads = [block.text for block in blocks if block.tag == "h1" and not block.aside]
    if len(heads) == 1 and _NAMED.sub("", markup.title) == heads[0] and count_han(heads[0]) > 1:
        return heads[0], True  # 「临江县_某百科」
    if len(heads) == 1 and not given and count_han(heads[0]) >= 4:
        return heads[0], True
    first = _first_heading(blocks)
    if first and not given and not heads and not _are_related(markup.title, blocks):
        return first, True  # below the name of the site alone
    for text in (*given[:1], *heads[:1], markup.title):
        if count_han(text) >= 4:
            return " ".join(text.split()), False
    return "", False


def _first_heading(blocks: Sequence[Block]) -> str:
    """Return the heading of the second rank above all prose, or ''."""
    for block in blocks:
        if block.prose and not block.aside:
            return ""
        if block.tag == "h2" and not block.aside and count_han(block.text) >= _SHORTEST_HEADLINE:
            return block.text
    return ""


def _are_related(title: str, blocks: Sequence[Block]) -> bool:
    """Tell whether a page's own title speaks of what its first paragraphs do."""
    prose = [block.text for block in blocks if block.prose and not block.aside][:_MOST_PROSE]
    return len(character_pairs(title) & character_pairs("。".join(prose))) >= 2


def _headings(blocks: Sequence[Block]) -> list[list[str]]:
    """Return the texts that can be the story's title, those of the same rank together."""
    able = [block for block in blocks if not block.aside and len(block.text) <= _LONGEST_TITLE]
    ranked = [[block.text for block in able if block.tag == name] for name in ("h1", "h2", "h3")]
    return [*ranked, [block.text for block in able[:_MOST_HEADINGS] if not block.is_link]]


def _is_part(heading: str, named: Sequence[str]) -> bool:
    return count_han(heading) >= 4 and any(heading in name for name in named)


def _letters(text: str) -> str:
    return _OTHERS.sub("", text)
