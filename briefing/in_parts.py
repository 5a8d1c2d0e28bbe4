"""A sentence whose English is in doubt, told as far as its English is sure.

Short sentences are translated best. Where the whole cannot be put right, its first statements are
told, and the others behind them; that these are left out, where they cannot be put right, is told.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ..summarize import Written
from ..summarize.statements import partings
from ..translate.model import Code, Flag, Severity, Translation
from .material import Piece
from .model import Source

# What no other English mends, since the Chinese itself is in doubt; and words that the engine does
# not understand, which it may pass over or invent in a shorter sentence as well.
_BEYOND = frozenset({Code.DAMAGED, Code.NOT_CHECKED, Code.TOO_SHORT})


def in_parts(
    piece: Piece,
    whole: Translation,
    translate: Callable[[Sequence[Piece]], list[Translation]],
) -> tuple[Piece, Translation] | None:
    """Return *piece* and its English as far as that is sure; None where no part of it is."""
    wrong = {flag.code for flag in whole.flags if flag.severity is Severity.ERROR}
    if isinstance(piece.sentence, Written) or not wrong or wrong & _BEYOND:
        return None
    for texts in partings(piece.text):
        parts = [_part(piece, text) for text in texts]
        made = list(zip(parts, translate(parts), strict=True))
        (part, first), *rest = made
        if not first.is_clean:
            continue
        if rest and rest[0][1].is_clean:
            return piece, _joined(piece, [first, rest[0][1]])
        left = piece.text[len(part.text) :]
        return part, replace(first, flags=(*first.flags, _left_out(left, wrong)))
    return None


def _part(piece: Piece, text: str) -> Piece:
    own = Source.of(piece.sources[0], used=text)
    return replace(piece, text=text, sources=(own, *piece.sources[1:]))


def _joined(piece: Piece, parts: Sequence[Translation]) -> Translation:
    return replace(
        parts[0],
        source=piece.text,
        english=" ".join(part.english for part in parts),
        flags=tuple(dict.fromkeys(flag for part in parts for flag in part.flags)),
    )


def _left_out(text: str, wrong: set[Code]) -> Flag:
    codes = ", ".join(sorted(code.value for code in wrong))
    message = f"A part of this sentence was left out, its English being in doubt: {codes} ({text})."
    return Flag(Code.TOO_SHORT, Severity.WARNING, message)
