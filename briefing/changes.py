"""Counts that changed from one article to the next, and figures that an article corrects."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cmp_to_key

from ..article import Sentence
from ..article.model import Mark
from ..summarize.stance import CLAUSE
from ..translate.figures import Figure
from .claims import (
    Claims,
    Difference,
    Disagreement,
    Said,
    Statement,
    are_of_one_place,
    is_in,
)
from .moments import in_time
from .quantities import Quantity, agree
from .timings import differences_in_time

Count = tuple[Statement, Quantity]

_CORRECTS = re.compile(r"更正|纠正|有误|误[报传写称为]|不准确|不实|而不是|而非|澄清")
# 实际惠及约46万人: the figure of such a clause is the right one.
_RIGHT = re.compile(r"实际|实为|应[为是]|更正为|修正为|正确|准确的?[是为]")
# 而不是60万人, 有媒体报道的2月1日并不准确, 此前报道称47人: and of such a one the wrong one.
_WRONG = re.compile(
    r"不是|并非|而非|不准确|有误|不实|错误|误|(?:此前|先前|曾|昨[日天晚]|本报).*(?:报道|公布|称|说)"
)


def differences(claims: Claims) -> list[Disagreement]:
    """Return every figure that articles give different values of, and why, each told once."""
    corrected = corrections(claims.statements)
    changed = changes(claims)
    known = {said for one in corrected for said in one.said}
    others = [*claims.disagreements(), *differences_in_time(claims)]
    rest = [one for one in others if not known.intersection(one.said)]
    return [*corrected, *changed, *rest]


def outdated(differences: Sequence[Disagreement]) -> frozenset[Sentence]:
    """Return the sentences with a figure that a later article changed or corrected."""
    return frozenset(
        said.statement.sentence
        for one in differences
        for said in one.said
        if one.kind is not Difference.DISAGREEMENT and not _holds(said.figure, one)
    )


def _holds(figure: Figure, difference: Disagreement) -> bool:
    """Tell whether a figure holds: the last of a change, the first of a correction."""
    valid = difference.said[-1 if difference.kind is Difference.CHANGE else 0]
    return _is_same(figure, valid.figure)


def changes(claims: Claims) -> list[Disagreement]:
    """Return the counts that a later article gives another value of, the earliest value first."""
    found: dict[tuple[Said, ...], None] = {}
    counts = list(claims.counts())
    for last in counts:
        same = [
            one
            for one in counts
            if one[0].document != last[0].document
            and one[1].key == last[1].key
            and one[1].lot == last[1].lot
            and are_of_one_place(*one, *last)
            and (_is_title(one) or _is_title(last) or claims.is_alike(one[0], last[0]))
        ]
        earlier = [one for one in same if _is_before(claims, one, last) and _differ(one, last)]
        is_last = not any(_is_before(claims, last, one) and _differ(one, last) for one in same)
        if earlier and is_last:
            agreeing = [one for one in same if not _differ(one, last)]
            said = (
                Said(one[0], one[1].figure) for one in _by_time(claims, [*earlier, *agreeing, last])
            )
            found[tuple(said)] = None
    return _without_parts([Disagreement(said, Difference.CHANGE) for said in found])


def _without_parts(changes: Sequence[Disagreement]) -> list[Disagreement]:
    """Return the changes without those that say what an earlier one says."""
    kept: dict[str, Disagreement] = {}
    for change in changes:
        kept.setdefault(change.message, change)
    return list(kept.values())


def _is_title(count: Count) -> bool:
    """Tell whether a count stands in a title, which has too few words to be compared."""
    return Mark.HEADING in count[0].sentence.marks


def _is_before(claims: Claims, one: Count, other: Count) -> bool:
    return claims.moment(*one).is_before(claims.moment(*other))


def _differ(one: Count, other: Count) -> bool:
    return not agree(one[1], other[1])


def _by_time(claims: Claims, counts: Sequence[Count]) -> list[Count]:
    def compared(one: Count, other: Count) -> int:
        return in_time(claims.moment(*one), claims.moment(*other))

    return sorted(counts, key=cmp_to_key(compared))


def corrections(statements: Sequence[Statement]) -> list[Disagreement]:
    """Return the figures that an article says are wrong, with the right one before them.

    「实际惠及约46万人，而不是60万人」 corrects every other article that has 600,000 people.
    """
    found = []
    for one in statements:
        for right, wrong in _corrected(one):
            others = [
                Said(other, figure)
                for other in statements
                if other.document != one.document
                for figure in _figures(other)
                if _is_same(figure, wrong)
            ]
            if others:
                found.append(Disagreement((Said(one, right), *others), Difference.CORRECTION))
    return found


def _corrected(statement: Statement) -> Iterator[tuple[Figure, Figure]]:
    """Yield each pair of a right and a wrong figure of a sentence that corrects."""
    text = statement.sentence.text
    if not _CORRECTS.search(text):
        return
    clauses = [(found.span(), found.group()) for found in CLAUSE.finditer(text)]
    figures = _figures(statement)

    def clause_of(figure: Figure) -> str:
        return next((c for (start, end), c in clauses if start <= figure.start < end), "")

    for wrong in figures:
        if not _WRONG.search(clause_of(wrong)) or _RIGHT.search(clause_of(wrong)):
            continue
        others = [f for f in figures if _is_of_kind(f, wrong) and not _is_same(f, wrong)]
        others = [f for f in others if not _WRONG.search(clause_of(f))]
        told = [f for f in others if _RIGHT.search(clause_of(f))] or others
        yield from ((right, wrong) for right in told[:1])


def _figures(statement: Statement) -> list[Figure]:
    return [*(quantity.figure for quantity in statement.quantities), *statement.others]


def _is_of_kind(one: Figure, other: Figure) -> bool:
    return one.kind is other.kind and one.unit == other.unit


def _is_same(one: Figure, other: Figure) -> bool:
    if one.value is None or other.value is None:
        return is_in(one, other)
    return _is_of_kind(one, other) and (one.value, one.high) == (other.value, other.high)
