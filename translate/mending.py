"""Putting a figure right in English without asking an engine, and saying so."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from . import lost_names
from .comparison import compare_figures
from .constraints import Prepared
from .date_parts import OF_THIS_YEAR
from .differences import Difference, Mismatch
from .glossary import Glossary
from .latin_strings import latin_message, lost_latin
from .model import Candidate, Code, Constraint, Flag, Severity
from .quantity import Figure

_PUT_RIGHT = frozenset({Difference.CHANGED, Difference.UNIT})
_HEDGE = re.compile(r"^(?:about|nearly|more than|at least|less than|no more than|up to) ")
_HEDGED = re.compile(
    r"\b(?:about|around|some|nearly|almost|over|more than|at least|less than|under|no more than|"
    r"up to|approximately|roughly)\s+$",
    re.IGNORECASE,
)
_IN_BRACKETS = "it is stated in brackets"
_THIS_YEAR = re.compile(
    r"\b(?P<joint>(?:of|in|for|during|from|since|until|by) )?(?P<this>[Tt]his year)"
    r"(?P<own>[’']s)?(?!\w)"
)
_PART_OF_YEAR = re.compile(
    r"\b(?:earlier|later|so far|early|late|rest of|end of|half of|quarter of|months of) this year",
    re.IGNORECASE,
)
_NOW = re.compile(f"今|{OF_THIS_YEAR}|當年|目前")
_UNIT = re.compile(r"(?:[A-Za-z]+|%)$")


def mismatches(source: Prepared, english: str) -> list[Mismatch]:
    """Return the serious disagreements of *english* with the figures of *source*."""
    known = [term.english for term in source.terms]
    found = compare_figures(source.figures, english, known=known)
    return [mismatch for mismatch in found if mismatch.is_serious]


def with_months(source: Prepared, candidate: Candidate) -> tuple[Candidate, tuple[Flag, ...]]:
    """Return *candidate* with 25 July for a bare 25th that is that day, and an info for each.

    Nothing is guessed: the source has this day of that month, and the English names no month.
    """
    english, flags = candidate.english, []
    for mismatch in mismatches(source, english):
        figure = mismatch.figure
        if figure is None or mismatch.difference is not Difference.DATE:
            continue
        if right := _with_month(figure, mismatch.found, english):
            english = right
            what = f"wrote {mismatch.found}; the month was put in"
            flags.append(_flag(what, mismatch, Severity.INFO))
    return replace(candidate, english=english), tuple(flags)


def with_years(source: Prepared, candidate: Candidate) -> tuple[Candidate, tuple[Flag, ...]]:
    """Return *candidate* with in 2022 for this year, where the source has that year and no other.

    An engine takes the year of an old page for its own. *So far this year* is left alone.
    """
    years = [figure for figure in source.figures if figure.when and figure.when.year]
    if len(years) != 1 or not _THIS_YEAR.search(candidate.english) or _NOW.search(source.text):
        return candidate, ()
    found = compare_figures(source.figures, candidate.english, source=source.text)
    lost = [m for m in found if m.figure is years[0] and m.difference is Difference.MISSING]
    if not lost or _PART_OF_YEAR.search(candidate.english) or not years[0].english.isdigit():
        return candidate, ()
    english = _THIS_YEAR.sub(partial(_year_for, years[0].english), candidate.english)
    flag = _flag("wrote this year; this was corrected", lost[0], Severity.WARNING)
    return replace(candidate, english=english), (flag,)


def _year_for(year: str, match: re.Match[str]) -> str:
    """Return what stands for this year: in 2022, of 2022, 2022’s."""
    if match["own"]:
        return f"{match['joint'] or ''}{year}{match['own']}"
    joint = match["joint"] or ("In " if match["this"][0] == "T" else "in ")
    return f"{joint}{year}"


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
    source: Prepared, candidate: Candidate, glossary: Glossary, doubts: Collection[str]
) -> tuple[Candidate, tuple[Flag, ...], frozenset[str]]:
    """Return *candidate* with what it lacks in a bracketed note, and a flag for each.

    *doubts* are the messages of the checks: only what one of them tells is stated. What the engine
    said without a figure is likely to be wrong or incomplete, so it stays an error. The last are
    the messages that the flags stand for.
    """
    found = mismatches(source, candidate.english)
    figures = [m for m in found if _can_be_stated(m) and m.message in doubts]
    lost = [
        name for name in _lost_names(source, candidate.english, glossary) if name.told in doubts
    ]
    notes = []
    if figures:
        wordings = dict.fromkeys(_wording(source, mismatch) for mismatch in figures)
        notes.append(f"The Chinese gives: {'; '.join(wordings)}.")
    if lost:
        also = "also " if figures else ""
        notes.append(f"The Chinese {also}names: {'; '.join(name.english for name in lost)}.")
    if not notes:
        return candidate, (), frozenset()
    flags = [_flag(f"does not give it; {_IN_BRACKETS}", m, _gravity(m)) for m in figures]
    flags += [name.flag for name in lost]
    settled = {m.message for m in figures} | {name.told for name in lost}
    english = f"{candidate.english} [{' '.join(notes)}]"
    return replace(candidate, english=english), tuple(flags), frozenset(settled)


def _gravity(mismatch: Mismatch) -> Severity:
    """Return how grave a stated figure is: a year alone that is missing only dates the sentence."""
    when = mismatch.figure.when if mismatch.figure else None
    is_year = when is not None and (when.month, when.day, when.part) == (None, None, "")
    is_missing = mismatch.difference is Difference.MISSING and not mismatch.found
    return Severity.WARNING if is_year and is_missing else Severity.ERROR


@dataclass(frozen=True, slots=True)
class _LostName:
    """A name or Latin word that the English does not have, and what a check tells of it."""

    english: str
    chinese: str
    told: str
    severity: Severity

    @property
    def flag(self) -> Flag:
        shown = f"{self.english} ({self.chinese})" if self.chinese else self.english
        message = f"For {shown} the engine wrote nothing; {_IN_BRACKETS}."
        return Flag(Code.NAME, self.severity, message)


def _lost_names(source: Prepared, english: str, glossary: Glossary) -> Iterator[_LostName]:
    for name, weight in lost_names.lost_names(source, english, glossary):
        severity = Severity.ERROR if weight == lost_names.HARD else Severity.WARNING
        if weight >= lost_names.SOFT:
            yield _LostName(name.english, name.source, lost_names.message(name), severity)
    for word in lost_latin(source.text, english, source.checked_elsewhere):
        yield _LostName(word, "", latin_message(word), Severity.WARNING)


def _put_right(mismatch: Mismatch, english: str) -> str:
    """Return *english* with the right figure in place of the wrong one, or ''."""
    figure = mismatch.figure
    if figure is None or not mismatch.found:
        return ""
    if mismatch.difference not in _PUT_RIGHT:
        return ""
    if mismatch.difference is Difference.UNIT and not _UNIT.search(figure.english):
        return ""  # 20 years without its years is no count of what the source counts
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


def _with_month(figure: Figure, found: str, english: str) -> str:
    """Return *english* with 25 July for the 25th, or '' where that is not what is wrong."""
    day = re.compile(rf"\b(?:the )?{re.escape(found)}\b(?! (?:of|day|anniversary))")
    when = figure.when
    is_day = re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)", found) and when and when.month and when.day
    if not is_day or len(day.findall(english)) != 1:
        return ""
    return day.sub(figure.english, english)


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
