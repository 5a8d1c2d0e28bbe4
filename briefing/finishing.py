"""From translated sentences to points: short names, originals, doubts told once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..article.model import Mark
from ..translate.model import Code, Flag, Severity, Translation
from .first_mentions import told_once, untold, with_originals
from .later_mentions import with_short_forms
from .material import Material, Piece, is_heading
from .model import Point
from .settings import Settings
from .written import written_text

_GLUED = Flag(
    Code.DAMAGED,
    Severity.WARNING,
    "On the Chinese page this sentence may begin with a heading that is no part of it.",
)


def finished(
    headline: tuple[Piece, Translation],
    points: Sequence[tuple[Piece, Translation]],
    material: Material,
    settings: Settings,
) -> tuple[Point, tuple[Point, ...]]:
    """Return the headline and the points, which are in the order in which they are read."""
    title = (headline[0].sentence, headline[1])
    shown = with_short_forms(
        title,
        [(piece.sentence, translation) for piece, translation in points],
        material.context,
        skip=settings.skip_checks,
    )
    pairs = [title, *shown]
    if settings.originals:
        pairs = with_originals(pairs, material.context)
    pieces = [headline[0], *(piece for piece, _ in points)]
    told: set[Flag] = set()
    above, *below = (
        _point(piece, translation, untold(material.flags(piece.sentence), told))
        for piece, (_, translation) in zip(pieces, told_once(pairs), strict=True)
    )
    return replace(above, english=_as_headline(above.english)), tuple(below)


def _point(piece: Piece, translation: Translation, doubts: Sequence[Flag]) -> Point:
    english = translation.english
    if is_heading(piece.sentence):
        english = _as_headline(english)
    own = (_GLUED,) if Mark.GLUED in piece.sentence.marks else ()
    flags = (*doubts, *translation.flags, *own)
    return Point(english, piece.sources, flags, written_text(piece.sentence))


def _as_headline(english: str) -> str:
    """Return *english* without the full stop at its end; that of an abbreviation stays."""
    if re.search(r"\b(?:Ltd|Inc|Corp|Co|U\.S|a\.m|p\.m)\.$", english):
        return english
    return re.sub(r"\.([”’\"]*)$", r"\1", english)
