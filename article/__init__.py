"""Reading a Chinese article: decoding, cleaning, script, sentences."""

from __future__ import annotations

from .model import Article, Mark, Removed, Sentence, Span
from .reading import read, read_url
from .script import convert, detect_script, to_simplified
from .sentences import split_sentences

__all__ = [
    "Article",
    "Mark",
    "Removed",
    "Sentence",
    "Span",
    "convert",
    "detect_script",
    "read",
    "read_url",
    "split_sentences",
    "to_simplified",
]
