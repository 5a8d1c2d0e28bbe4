"""What the headline has told already of the sentence that it was made of.

A headline is often most of its sentence. Printed whole below it, that sentence would tell the
reader the same thing twice: it is cut to what it adds, where that can stand.
"""

from __future__ import annotations

from dataclasses import replace

from ..summarize.remainders import remainder
from .material import Piece
from .model import Source


def beyond(piece: Piece, headline: Piece) -> Piece:
    """Return *piece* without what the *headline* above it says, if the rest can stand alone."""
    is_same = piece.sentence == headline.sentence
    rest = remainder(piece.text, headline.text) if is_same else ""
    if not rest:
        return piece
    own = Source.of(piece.sources[0], used=rest)
    return replace(piece, text=rest, sources=(own, *piece.sources[1:]))
