"""The story's paragraphs, with the headings that were glued onto them split off."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from .cleaning import Cleaned
from .headings import CERTAIN, LIKELY, SHORTEST, Heading, PageWords, likely_heading
from .lines import Line
from .model import Span
from .topics import longest_start


@dataclass(frozen=True, slots=True)
class Block:
    """A heading or a paragraph; a glued heading has the number of its paragraph."""

    span: Span
    number: int
    is_heading: bool = False


def find_blocks(folded: str, lines: Sequence[Line], cleaned: Cleaned) -> list[Block]:
    """Return the story's blocks in page order; *folded* is the whole page, folded."""
    kept = [at for at, reason in enumerate(cleaned.reasons) if reason is None]
    is_heading = [at in cleaned.headings for at in kept]
    spans = [lines[at].span for at in kept]
    story = set(kept) - cleaned.headings
    headlines = {line.text for at, line in enumerate(lines) if at not in story}
    texts = [folded[span.start : span.end] for span in spans]
    lengths = _heading_lengths(texts, is_heading, headlines)
    blocks: list[Block] = []
    for number, (span, length) in enumerate(zip(spans, lengths, strict=True)):
        if length:
            blocks.append(Block(Span(span.start, span.start + length), number, is_heading=True))
        blocks.append(Block(Span(span.start + length, span.end), number, is_heading[number]))
    return blocks


def _heading_lengths(
    texts: Sequence[str], is_heading: Sequence[bool], headlines: Set[str]
) -> list[int]:
    """Return the length of the heading glued onto each paragraph, 0 for none.

    Certain are: a line of the page that is repeated at the start of a paragraph; a good guess; and
    fair guesses in paragraphs that stand out, of which a page has several, since a scraper that
    glues one heading glues them all.
    """
    page = PageWords(texts)
    guesses = [
        None if own else likely_heading(text, page)
        for text, own in zip(texts, is_heading, strict=True)
    ]
    glues_all = sum(_is_likely(guess) for guess in guesses) > 1
    lengths = []
    for text, guess, own in zip(texts, guesses, is_heading, strict=True):
        length = 0 if own else _known_heading(text, headlines)
        if not length and guess is not None:
            is_certain = guess.probability >= CERTAIN or (glues_all and _is_likely(guess))
            length = guess.length if is_certain else 0
        lengths.append(length)
    return lengths


def _is_likely(guess: Heading | None) -> bool:
    return guess is not None and guess.stands_out and guess.probability >= LIKELY


def _known_heading(text: str, headlines: Set[str]) -> int:
    """Return the length of the longest other line of the page that a paragraph starts with."""
    longest = longest_start(text, headlines)
    return longest if SHORTEST <= longest < len(text) - 8 else 0
