"""The story's paragraphs, with the headings that were glued onto them split off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .cleaning import Cleaned
from .headings import SHORTEST, glued_heading
from .lines import Line
from .model import Span
from .topics import character_pairs

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
    pairs = list(zip(lines, cleaned.reasons, strict=True))
    kept = [line for line, reason in pairs if reason is None]
    headings = {lines[at].span for at in cleaned.headings}
    headlines = {line.text for line, reason in pairs if reason is not None or line.span in headings}
    spans = [line.span for line in kept]
    page = PageTopics([folded[span.start : span.end] for span in spans])
    blocks: list[Block] = []
    for number, span in enumerate(spans):
        if span in headings:
            blocks.append(Block(span, number, is_heading=True))
            continue
        length = _heading_length(folded[span.start : span.end], headlines, page, number)
        if length:
            blocks.append(Block(Span(span.start, span.start + length), number, is_heading=True))
        blocks.append(Block(Span(span.start + length, span.end), number))
    return blocks


def _heading_length(text: str, headlines: set[str], page: PageTopics, number: int) -> int:
    """Return the length of the heading glued onto a paragraph, 0 for none."""
    known = [head for head in headlines if len(head) >= SHORTEST and text.startswith(head)]
    longest = max(known, key=len, default="")
    if longest and len(text) > len(longest) + 8:
        return len(longest)
    return glued_heading(text, lambda head: page.share(head, number) < _FOREIGN) or 0


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
