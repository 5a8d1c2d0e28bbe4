"""The words of a text as the segmenter cuts and tags them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its place in the text and its part of speech, in the tags of jieba."""

    start: int
    end: int
    tag: str

    def __len__(self) -> int:
        return self.end - self.start


@lru_cache(maxsize=512)
def cut(text: str) -> tuple[tuple[str, int, int], ...]:
    """Return the words of *text* with their spans, without tags, which may cut it otherwise."""
    import rjieba

    return tuple(rjieba.tokenize(text))


@lru_cache(maxsize=512)
def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of *text*."""
    import rjieba

    words: list[Word] = []
    position = 0
    for word, tag in rjieba.tag(text):
        words.append(Word(position, position + len(word), tag))
        position += len(word)
    return tuple(words)


def is_word(text: str) -> bool:
    """Tell whether the segmenter's dictionary has *text* as a word."""
    import rjieba

    return bool(rjieba.has_word(text))


def overlaps(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a stretch shares a character with any of *spans*."""
    return any(first < end and start < last for first, last in spans)
