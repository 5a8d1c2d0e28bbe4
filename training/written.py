"""Write known English into Chinese training sentences, as constraints are written in use.

What is written is what `translate.constraints` finds: figures, names, glossary terms. A constraint
is used where its English stands in the translation, so that copying it is right. A figure that the
translation says otherwise (August 7 for our 7 August) is put into our words there as well. Words
of a dictionary widen what is copied: a user's own glossary may hold any noun.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from zhbrief.translate.constraints import Prepared, inline
from zhbrief.translate.english_figures import EnglishFigure, read_english_figures
from zhbrief.translate.figures import Approximation, Figure
from zhbrief.translate.figures import Kind as FigureKind
from zhbrief.translate.model import Constraint, Kind, Request

_KEPT = 0.85  # of the constraints that can be written in
_WITH_WORDS = 0.35  # of the sentences get words of the dictionary, too
_MOST_WORDS = 2
_NOUNS = ("n", "vn")  # the segmenter's tags
_SAME_SAYING = (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.MEASURE, FigureKind.NUMBER)
_BARE = re.compile(r"[\d,]+|[a-z]+", re.IGNORECASE)  # a number with nothing beside it
_GLOSS = re.compile(r"(?!to |surname |see |old |variant )[A-Za-z][a-z]{2,}(?:[ -][a-z]{2,}){0,2}")


@dataclass(frozen=True, slots=True)
class _Found:
    """A constraint and the place of its English in the translation, with what is to stand there."""

    constraint: Constraint
    start: int
    end: int
    english: str


def read_words(lines: Iterable[str]) -> dict[str, str]:
    """Return the plain nouns of a dictionary: headword, tab, gloss."""
    rows = (line.split("\t")[:2] for line in lines)
    return {word: gloss for word, gloss in rows if len(word) > 1 and _GLOSS.fullmatch(gloss)}


def written(
    source: Prepared, english: str, words: Mapping[str, str], chance: random.Random
) -> tuple[str, str] | None:
    """Return the sentence with English in it and its translation, None where nothing can be."""
    known = [f for f in _known(source, english) if chance.random() < _KEPT]
    taken = [(f.start, f.end) for f in known]
    if chance.random() < _WITH_WORDS:
        known += _words(source, english, words, chance, known)
    if not known:
        return None
    chosen = tuple(replace(f.constraint, english=f.english) for f in known)
    edits = [f for f in known if (f.start, f.end) in taken]
    return inline(Request(source.text, chosen)), _edited(english, edits)


def _known(source: Prepared, english: str) -> Iterator[_Found]:
    """Yield the constraints whose English stands in the translation, or can be put there."""
    taken: list[tuple[int, int]] = []
    figures = {(figure.start, figure.end): figure for figure in source.figures}
    found = read_english_figures(english) if figures else ()
    for constraint in source.inlined:
        place = _literal(constraint, english, taken)
        figure = figures.get((constraint.start, constraint.end))
        if place is None and figure is not None:
            place = _said_otherwise(constraint, figure, source.figures, found, english)
        if place and not any(place.start < e and s < place.end for s, e in taken):
            taken.append((place.start, place.end))
            yield place


def _literal(
    constraint: Constraint, english: str, taken: Sequence[tuple[int, int]]
) -> _Found | None:
    """Find the English as it is; its capitals are those of the translation but at its start."""
    pattern = rf"(?<![\w$£€%-])(?<!\d[.,]){re.escape(constraint.english)}(?![\w%-]|[.,]\d)"
    for match in re.finditer(pattern, english, re.IGNORECASE):
        start, end = match.span()
        if not any(start < e and s < end for s, e in taken):
            said = match.group()
            is_start = start == 0 and said[1:] == constraint.english[1:]
            return _Found(constraint, start, end, constraint.english if is_start else said)
    return None


def _said_otherwise(
    constraint: Constraint,
    figure: Figure,
    figures: Sequence[Figure],
    found: Sequence[EnglishFigure],
    english: str,
) -> _Found | None:
    """Find the one English figure of the same value, to be put into our words."""
    if sum(_is_same(other, figure) for other in figures) != 1:
        return None
    same = [e for e in found if _answers(e, figure)]
    if len(same) != 1 or same[0].start == 0 or "-" in english[same[0].start : same[0].end + 1]:
        return None
    is_number = figure.kind is FigureKind.NUMBER
    if is_number and not (_BARE.fullmatch(figure.english) and _BARE.fullmatch(same[0].text)):
        return None
    start, end, ours = same[0].start, same[0].end, figure.english
    if constraint.english == f"on {figure.english}":
        if re.search(r"\bon $", english[:start]):
            start, ours = start - 3, constraint.english
    elif constraint.english != figure.english:
        return None
    return _Found(constraint, start, end, ours)


def _is_same(one: Figure, other: Figure) -> bool:
    return (one.kind, one.value, one.unit, one.when) == (
        other.kind,
        other.value,
        other.unit,
        other.when,
    )


def _answers(english: EnglishFigure, figure: Figure) -> bool:
    """Tell whether an English figure says just what *figure* does."""
    if english.kind is not figure.kind or english.is_hedged or english.is_joined:
        return False
    if figure.kind is FigureKind.DATE:
        return figure.when is not None and bool(figure.when.day) and english.when == figure.when
    if figure.kind not in _SAME_SAYING or figure.approximation is not Approximation.EXACT:
        return False
    units = {figure.unit, english.unit} - {"", "count"}
    is_unit = figure.unit == english.unit or not units
    return figure.high is None and english.value == figure.value and is_unit


def _words(
    source: Prepared,
    english: str,
    words: Mapping[str, str],
    chance: random.Random,
    known: Sequence[_Found],
) -> list[_Found]:
    """Return some words of the dictionary that the translation has, as it has them."""
    import rjieba

    spans = [(f.constraint.start, f.constraint.end) for f in known]
    taken = [(f.start, f.end) for f in known]
    found = []
    end = 0
    for word, tag in rjieba.tag(source.text):
        start, end = end, end + len(word)
        gloss = words.get(word) if tag.startswith(_NOUNS) else None
        if gloss is None or any(start < e and s < end for s, e in spans):
            continue
        place = _literal(Constraint(start, end, word, gloss, Kind.TERM), english, taken)
        if place is not None:
            found.append(place)
            taken.append((place.start, place.end))
    return chance.sample(found, min(len(found), chance.randint(1, _MOST_WORDS)))


def _edited(english: str, edits: Sequence[_Found]) -> str:
    """Return the translation with our words in the places of figures said otherwise."""
    for edit in sorted(edits, key=lambda f: -f.start):
        said = english[edit.start : edit.end]
        if said.lower() != edit.english.lower():
            english = english[: edit.start] + edit.english + english[edit.end :]
    return english
