"""The story's paragraphs, with the headings that were glued onto them split off."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from .cleaned import REPEATED, Cleaned
from .heading_places import SHORTEST
from .headings import (
    CERTAIN,
    LIKELY,
    POSSIBLE,
    Heading,
    PageWords,
    is_too_long,
    likely_headings,
)
from .lines import Line
from .model import Span
from .note_marks import without_note_marks
from .topics import longest_start
from .turns import turns

# A line of the page that is a name may well be what a sentence starts with, and what goes on with
# a bracket or a comma is no heading.
_NAME = re.compile("(?:公司|集团|大学|医院|银行|法院|[会局部厅委院所司处府社署])$")
_GOES_ON = re.compile("[，、。：；！？,:;!?（(的了]")
# What an encyclopaedia goes on with behind the name that is its title.
_PREDICATE = re.compile(
    "(?:位于|坐落|地处|是(?!否)|系|又[称名]|简称|原[名称]|成立于|始建|建于|创[办立刊建]于|属于|隶属|占地|全长|拥有)"
)
_ITEM = re.compile(r"[(（]?(\d{1,2})(?:[、．)）]|\.(?!\d))")
_BULLET = re.compile(r"[•·●○◆◇■□▪►▶★☆※]\s*\S")
_SHORTEST_NAME = 2
_FEWEST_ITEMS = 2  # that follow another one
# Lines that only a careless scraper leaves in a text.
_LEFTOVERS = frozenset(("teaser of another story", "related links"))


@dataclass(frozen=True, slots=True)
class Block:
    """A heading or a paragraph; a glued heading has the number of its paragraph.

    One is *doubtful* whose first sentence may begin with a heading; an *item* of a digest says
    what it has to say without a full stop.
    """

    span: Span
    number: int
    is_heading: bool = False
    is_doubtful: bool = False
    is_item: bool = False


def find_blocks(
    folded: str, lines: Sequence[Line], cleaned: Cleaned, *, can_be_glued: bool = True
) -> list[Block]:
    """Return the story's blocks in page order; *folded* is the whole page, folded.

    Only in a text *can be glued* a heading whose line stands nowhere else: the markup of other
    files parts headings from paragraphs.
    """
    kept = [at for at, reason in enumerate(cleaned.reasons) if reason is None]
    is_heading = [at in cleaned.headings for at in kept]
    spans = [lines[at].span for at in kept]
    story = set(kept) - cleaned.headings
    story |= {at for at, reason in enumerate(cleaned.reasons) if reason == REPEATED}
    headlines = {line.text for at, line in enumerate(lines) if at not in story}
    headlines |= {without_note_marks(text) for text in headlines if "[" in text}
    texts = [folded[span.start : span.end] for span in spans]
    scraped = _is_scraped(cleaned) if can_be_glued else None
    found = _glued_headings(texts, is_heading, headlines, is_scraped=scraped)
    blocks: list[Block] = []
    is_item = [at in cleaned.items for at in kept]
    for number, (span, glued) in enumerate(zip(spans, found, strict=True)):
        place = span.start + glued.length
        if glued.length:
            blocks.append(Block(Span(span.start, place), number, is_heading=True))
        paragraph = Span(place, span.end)
        blocks.append(
            Block(paragraph, number, is_heading[number], glued.is_possible, is_item[number])
        )
    return blocks


def _is_scraped(cleaned: Cleaned) -> bool:
    """Tell whether a page has lines of other stories about."""
    return not _LEFTOVERS.isdisjoint(cleaned.reasons)


@dataclass(frozen=True, slots=True)
class _Glued:
    """The length of the heading glued onto a paragraph, 0 for none that is certain."""

    length: int = 0
    is_possible: bool = False


def _glued_headings(
    texts: Sequence[str],
    is_heading: Sequence[bool],
    headlines: Set[str],
    *,
    is_scraped: bool | None,
) -> list[_Glued]:
    """Return what is glued onto each paragraph.

    Certain are: a line of the page that is repeated at the start of a paragraph; a good guess; and
    fair guesses in paragraphs that stand out, of which a page has several, since a scraper that
    glues one heading glues them all. With None for *is_scraped* there are no guesses.
    """
    pairs = zip(texts, is_heading, strict=True)
    known = [0 if own else _known_heading(text, headlines) for text, own in pairs]
    if is_scraped is None or is_too_long(texts):
        return [_Glued(length) for length in known]
    page = PageWords(texts, is_scraped=is_scraped)
    apart = turns(texts) | _listed(texts)
    apart |= {at for at, text in enumerate(texts) if _defines(text, headlines)}
    open_ = [at for at, own in enumerate(is_heading) if not own and at not in apart]
    guesses = dict(zip(open_, likely_headings([texts[at] for at in open_], page), strict=True))
    glues_all = sum(_is_likely(guess) for guess in guesses.values()) > 1
    return [
        _Glued(length) if length else _judged(guesses.get(at), glues_all=glues_all)
        for at, length in enumerate(known)
    ]


def _listed(texts: Sequence[str]) -> set[int]:
    """Return the paragraphs that are items of a list: none starts with a heading."""
    marked = {at for at, text in enumerate(texts) if _BULLET.match(text)}
    numbers = {at: int(match[1]) for at, text in enumerate(texts) if (match := _ITEM.match(text))}
    steps = [b for a, b in pairwise(numbers) if numbers[b] == numbers[a] + 1]
    return marked | set(numbers) if len(steps) >= _FEWEST_ITEMS else marked


def _defines(text: str, headlines: Set[str]) -> bool:
    """Tell whether a paragraph says what the headline of its page is: 「梅溪大桥是……」."""
    longest = longest_start(text, headlines)
    return longest >= _SHORTEST_NAME and bool(_PREDICATE.match(text, longest))


def _judged(guess: Heading | None, *, glues_all: bool) -> _Glued:
    if guess is None:
        return _Glued()
    if guess.probability >= CERTAIN or (glues_all and _is_likely(guess)):
        return _Glued(guess.length)
    return _Glued(is_possible=guess.at_all >= POSSIBLE)


def _is_likely(guess: Heading | None) -> bool:
    return guess is not None and guess.stands_out and guess.probability >= LIKELY


def _known_heading(text: str, headlines: Set[str]) -> int:
    """Return the length of the longest other line of the page that a paragraph starts with."""
    longest = longest_start(text, headlines)
    if not SHORTEST <= longest < len(text) - 8 or _GOES_ON.match(text, longest):
        return 0
    if _PREDICATE.match(text, longest):
        return 0
    return 0 if _NAME.search(text[:longest]) else longest
