"""The story's paragraphs, with the headings that were glued onto them split off."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from .cleaning import Cleaned
from .headings import CERTAIN, LONG_RUN, SHORTEST, likely_heading
from .lines import Line
from .model import Span
from .topics import character_pairs, longest_start

# A heading's share of character pairs in the rest of the page below which it cannot have been
# written as the beginning of the paragraph: a headline of another story.
_FOREIGN = 0.2


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

    Certain are: a line of the page that is repeated at the start of a paragraph; what the model
    is sure of; a headline off the topic of the page; and likely ones of which a page has several,
    since a scraper that glues one heading glues them all.
    """
    page = PageTopics(texts)
    guesses = [
        None if own else likely_heading(text) for text, own in zip(texts, is_heading, strict=True)
    ]
    glues_all = sum(guess is not None and guess.run >= LONG_RUN for guess in guesses) > 1
    lengths = []
    for number, (text, guess) in enumerate(zip(texts, guesses, strict=True)):
        length = 0 if is_heading[number] else _known_heading(text, headlines)
        if not length and guess is not None:
            is_certain = (
                guess.odds >= CERTAIN
                or (glues_all and guess.run >= LONG_RUN)
                or page.share(text[: guess.length], number) < _FOREIGN
            )
            length = guess.length if is_certain else 0
        lengths.append(length)
    return lengths


def _known_heading(text: str, headlines: Set[str]) -> int:
    """Return the length of the longest other line of the page that a paragraph starts with."""
    longest = longest_start(text, headlines)
    return longest if SHORTEST <= longest < len(text) - 8 else 0


class PageTopics:
    """The character pairs of a page's paragraphs, to tell what belongs to its story."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        self._own = [character_pairs(text) for text in paragraphs]
        self._count: dict[str, int] = {}
        for pairs in self._own:
            for pair in pairs:
                self._count[pair] = self._count.get(pair, 0) + 1

    def share(self, text: str, number: int) -> float:
        """Return the share of a text's pairs in paragraphs other than *number*; 1 if short."""
        pairs = character_pairs(text)
        if len(pairs) < 5 or len(self._own) < 3:
            return 1.0
        own = self._own[number]
        return sum(self._count.get(pair, 0) > (pair in own) for pair in pairs) / len(pairs)
