"""Putting a figure right in English without asking an engine, and saying so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from .comparison import compare_figures
from .constraints import Prepared
from .differences import Difference, Mismatch
from .model import Candidate, Code, Constraint, Flag, Severity

_PUT_RIGHT = frozenset({Difference.CHANGED, Difference.UNIT})
_HEDGE = re.compile(r"^(?:about|nearly|more than|at least|less than|no more than|up to) ")
_HEDGED = re.compile(
    r"\b(?:about|around|some|nearly|almost|over|more than|at least|less than|under|no more than|"
    r"up to|approximately|roughly)\s+$",
    re.IGNORECASE,
)
_UNIT = re.compile(r"(?:[A-Za-z]+|%)$")


def mismatches(source: Prepared, english: str) -> list[Mismatch]:
    """Return the serious disagreements of *english* with the figures of *source*."""
    known = [term.english for term in source.terms]
    found = compare_figures(source.figures, english, known=known)
    return [mismatch for mismatch in found if mismatch.is_serious]


def corrected(source: Prepared, candidate: Candidate) -> tuple[Candidate, tuple[Flag, ...]]:
    """Return *candidate* with each changed figure put right, and a warning for each.

    Only a figure is touched that stands once in the English and has the digits or the unit of the
    right one: anything else would be a guess.
    """
    english, flags = candidate.english, []
    for mismatch in mismatches(source, english):
        right = _put_right(mismatch, english)
        if right:
            english = right
            what = f"wrote {mismatch.found}; this was corrected"
            flags.append(_flag(what, mismatch, Severity.WARNING))
    return replace(candidate, english=english), tuple(flags)


def stated(
    source: Prepared, candidate: Candidate
) -> tuple[Candidate, tuple[Flag, ...], frozenset[str]]:
    """Return *candidate* with the figures that it lacks in a bracketed note, and an error for each.

    What the engine said without them is likely to be wrong or incomplete. The last are the
    messages of the comparison that the errors stand for.
    """
    lacking = [m for m in mismatches(source, candidate.english) if _can_be_stated(m)]
    if not lacking:
        return candidate, (), frozenset()
    wordings = dict.fromkeys(_wording(source, m) for m in lacking)
    english = f"{candidate.english} [The Chinese gives: {'; '.join(wordings)}.]"
    what = "does not give it; it is stated in brackets"
    flags = tuple(_flag(what, mismatch, Severity.ERROR) for mismatch in lacking)
    settled = frozenset(mismatch.message for mismatch in lacking)
    return replace(candidate, english=english), flags, settled


def _put_right(mismatch: Mismatch, english: str) -> str:
    """Return *english* with the right figure in place of the wrong one, or ''."""
    figure = mismatch.figure
    if figure is None or mismatch.difference not in _PUT_RIGHT or not mismatch.found:
        return ""
    places = list(re.finditer(rf"(?<![\w.,]){re.escape(mismatch.found)}(?!\w)", english))
    if len(places) != 1:
        return ""
    before, after = english[: places[0].start()], english[places[0].end() :]
    if not _is_like(figure.english, mismatch.found, after):
        return ""
    right = figure.english
    if _HEDGED.search(before):
        right = _HEDGE.sub("", right)
    return f"{before}{_without_repeated_word(right, after)}{after}"


def _is_like(right: str, wrong: str, after: str) -> bool:
    """Tell whether two figures have the same digits, or the same unit behind them."""
    if _digits(right) and _digits(right) == _digits(wrong):
        return True
    unit = _UNIT.search(right)
    return unit is not None and bool(
        wrong.endswith(unit.group()) or after.lstrip().startswith(unit.group())
    )


def _digits(figure: str) -> str:
    return re.sub(r"[^0-9]", "", figure).rstrip("0")


def _without_repeated_word(right: str, after: str) -> str:
    """Leave out the last word of the figure where it follows anyhow: 2 billion yuan yuan."""
    match = re.match(r"\s+([A-Za-z]+)", after)
    last = right.rpartition(" ")[2]
    if match and match.group(1).lower().rstrip("s") == last.lower().rstrip("s"):
        return right.removesuffix(f" {last}")
    return right


def _can_be_stated(mismatch: Mismatch) -> bool:
    return mismatch.figure is not None and mismatch.difference is not Difference.APPROXIMATION


def _wording(source: Prepared, mismatch: Mismatch) -> str:
    figure = mismatch.figure
    if figure is None:
        raise ValueError("an added figure has no wording of its own")
    written = written_for(source.inlined, figure.start, figure.end)
    return written.english if written else figure.english


def written_for(known: Sequence[Constraint], start: int, end: int) -> Constraint | None:
    """Return the constraint that covers a stretch of the sentence."""
    return next((c for c in known if c.start <= start and end <= c.end), None)


def _flag(what: str, mismatch: Mismatch, severity: Severity) -> Flag:
    figure = mismatch.figure
    says = f"{figure.english} ({figure.source})" if figure else mismatch.found
    return Flag(Code.FIGURE, severity, f"For {says} the engine {what}.")
