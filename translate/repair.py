"""Repairing doubtful translations: a ladder of steps, each tried while a doubt is left.

The first candidates have been judged before. Then come, in this order, a request that names the
fault, the sentence clause by clause, another engine where there is one, a wrong figure put right in
place, a name that stands in the place of another, and what was lost stated in brackets. The best
by the weight of its flags is kept, of equals the earlier, and what is still in doubt stays flagged.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from .checks import check
from .checks.constrained import UnsureNames
from .clauses import clauses, rejoined
from .constraints import Prepared
from .glossary import Glossary
from .latin_strings import lost_latin
from .mending import corrected, mismatches, stated, with_months, with_years, written_for
from .model import ENGINES_OWN, Candidate, Code, Engine, Flag, Kind, Request, Severity
from .swapped_names import IN_ITS_PLACE, exchanged
from .tidying import tidied

_WEIGHT = {Severity.ERROR: 10, Severity.WARNING: 3, Severity.INFO: 0}
_PUT_RIGHT = {Severity.ERROR: 3, Severity.WARNING: 2, Severity.INFO: 0}
# What an engine cannot mend: the fault is in the source, or nobody knows better.
_BEYOND_REPAIR = frozenset({Code.DAMAGED, Code.NOT_CHECKED})
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_CORE = re.compile(r"\d[\d.,]*|[A-Z]\w+")
_SHORT_SENTENCE = 12  # words
_ALIKE = 0.6  # of the words, in the same order


@dataclass(frozen=True, slots=True)
class Attempt:
    """One English rendering, what is doubted in it, and the step and the engine it came from.

    Of what the checks say, the messages in ``settled`` hold no more.
    """

    candidate: Candidate
    flags: tuple[Flag, ...]
    penalty: int
    step: str = ""
    engine: str = ""
    settled: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Draft:
    """A candidate that was not judged yet, with flags that no check can know of.

    A note at its end is left out of ``read``, what the checks read; of what they say, the messages
    in ``settled`` hold no more.
    """

    candidate: Candidate
    flags: tuple[Flag, ...] = ()
    read: Candidate | None = None
    settled: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Case:
    """A sentence under repair."""

    source: Prepared
    best: Attempt
    glossary: Glossary


Answers = Sequence[Sequence[Candidate]]


@dataclass(frozen=True, slots=True)
class Step:
    """One rung of the ladder: what to ask an engine, if anything, and what to make of it.

    It is tried on sentences of at least *threshold* penalty.
    """

    name: str
    ask: Callable[[Case], Sequence[Request]]
    draft: Callable[[Case, Answers], Sequence[Draft]]
    threshold: int = _WEIGHT[Severity.ERROR]
    is_for_other_engine: bool = False


class Judge:
    """Judge candidates of one sentence."""

    def __init__(
        self,
        source: Prepared,
        glossary: Glossary,
        *,
        is_headline: bool = False,
        skip: Collection[Code] = (),
    ) -> None:
        self.source, self.glossary = source, glossary
        self._is_headline, self._skip = is_headline, skip

    def attempt(self, draft: Draft, step: str = "", engine: str = "") -> Attempt:
        """Return *draft* with all flags and their weight."""
        read = tidied(draft.read or draft.candidate)
        found = check(
            self.source,
            read,
            self.glossary,
            is_headline=self._is_headline,
            skip=self._skip,
        )
        seen = [flag for flag in found if flag.message not in draft.settled]
        flags = sorted((*seen, *draft.flags), key=lambda flag: -flag.severity.rank)
        # No engine knows a name that no glossary knows.
        unsure = set(UnsureNames().flags(self.source, read, self.glossary))
        unsure |= {flag for flag in seen if flag.message.endswith(ENGINES_OWN)}
        counted = (f for f in seen if f.code not in _BEYOND_REPAIR and f not in unsure)
        penalty = sum(_WEIGHT[flag.severity] for flag in counted)
        # What was put right by the draft itself weighs less than what is still wrong.
        penalty += sum(_PUT_RIGHT[flag.severity] for flag in draft.flags)
        return Attempt(tidied(draft.candidate), tuple(flags), penalty, step, engine, draft.settled)


def repaired(
    judges: Sequence[Judge],
    first: Sequence[Attempt],
    engine: Engine,
    other: Engine | None = None,
    *,
    ladder: Sequence[Step],
) -> list[Attempt]:
    """Return the best attempt at each sentence after as few steps of *ladder* as it needs."""
    best = list(first)
    for step in ladder:
        asked = other if step.is_for_other_engine else engine
        if asked is None:
            continue
        places = [n for n, attempt in enumerate(best) if attempt.penalty >= step.threshold]
        cases = [Case(judges[n].source, best[n], judges[n].glossary) for n in places]
        for n, case, answers in zip(places, cases, _answers(step, cases, asked), strict=True):
            drafts = step.draft(case, answers)
            tries = [judges[n].attempt(draft, step.name, asked.name) for draft in drafts]
            best[n] = least([best[n], *tries])
    return best


def least(attempts: Iterable[Attempt]) -> Attempt:
    """Return the attempt with the lightest flags, the earliest of equals."""
    return min(attempts, key=lambda attempt: attempt.penalty)


def _answers(step: Step, cases: Sequence[Case], engine: Engine) -> Iterator[Answers]:
    """Ask all requests of a step at once, so that an engine can batch them."""
    asked = [step.ask(case) for case in cases]
    every = [request for own in asked for request in own]
    answers = iter(engine.translate(every) if every else [])
    for own in asked:
        yield [next(answers) for _ in own]


def _nothing(case: Case) -> Sequence[Request]:
    return ()


def _candidates(case: Case, answers: Answers) -> list[Draft]:
    return [Draft(candidate) for own in answers for candidate in own]


def _not_appended(case: Case, answers: Answers) -> list[Draft]:
    """Leave out what only appends a lost figure or name to the same English as before.

    An engine that has to write it and does not know where it belongs makes a sentence of it.
    """
    before, required = case.best.candidate.english, _lacking(case)
    known = [constraint.english for constraint in case.source.inlined]
    return [
        draft
        for draft in _candidates(case, answers)
        if not is_appended(draft.candidate.english, before, required, known)
    ]


def is_appended(
    english: str, before: str, required: Sequence[str], known: Sequence[str] = ()
) -> bool:
    """Tell whether the last sentence, a short one, is there for something required alone.

    It is if the rest is what there was before, or if of all that is *known*, in the order of the
    source, something else comes last.
    """
    *rest, last = _SENTENCE_END.split(english.strip())
    added = [p for p in required if any(core in last for core in _CORE.findall(p))]
    if not rest or not added or len(last.split()) > _SHORT_SENTENCE:
        return False
    if known and known[-1] not in added:
        return True
    words = " ".join(rest).split()
    return SequenceMatcher(None, words, before.split()).ratio() > _ALIKE


def ask_again(case: Case) -> list[Request]:
    """Return the request that names what was wrong and what must be in the English."""
    wrong = {flag.code for flag in case.best.flags if flag.severity is not Severity.INFO}
    required = _lacking(case)
    note = "Translate every clause."
    if required:
        note = f"The English must contain: {'; '.join(required)}."
    elif Code.FIGURE in wrong:
        note = "Keep every figure exactly as it stands and add none."
    elif Code.UNSUPPORTED in wrong:
        note = "Do not add any praise or superlative that is not in the Chinese."
    elif Code.NAME in wrong:
        note = "Keep every name exactly as it stands and add none."
    elif wrong & {Code.REPEATED, Code.TOO_LONG}:
        note = "Say everything once and add nothing."
    return [Request(case.source.text, case.source.inlined, note, required)]


def _lacking(case: Case) -> tuple[str, ...]:
    """Return what the best attempt lacks: English of figures, names and terms, and Latin words."""
    english, source = case.best.candidate.english, case.source
    spans = [
        (mismatch.figure.start, mismatch.figure.end)
        for mismatch in mismatches(source, english)
        if mismatch.figure is not None
    ]
    spans += [
        (term.start, term.end)
        for term in source.terms
        if not case.glossary.honours(term, english) and term.kind in (Kind.NAME, Kind.TERM)
    ]
    written = [written_for(source.inlined, start, end) for start, end in sorted(spans)]
    lost = lost_latin(source.text, english, source.checked_elsewhere)
    return tuple(dict.fromkeys([*(known.english for known in written if known), *lost]))


def _clauses(case: Case) -> Sequence[Request]:
    """Cut where much is wrong or something known was lost: a small fault is not worth the time."""
    is_worth_it = case.best.penalty >= 2 * _WEIGHT[Severity.WARNING] or _lacking(case)
    return clauses(case.source) if is_worth_it else ()


def _rejoined(case: Case, answers: Answers) -> list[Draft]:
    return [Draft(rejoined(answers))] if answers else []


def _as_first(case: Case) -> list[Request]:
    return [case.source.request]


def _is_figure_wrong(case: Case) -> bool:
    return any(f.code is Code.FIGURE and f.severity is Severity.ERROR for f in case.best.flags)


def _corrected(case: Case, answers: Answers) -> list[Draft]:
    if not _is_figure_wrong(case):
        return []
    candidate, flags = corrected(case.source, case.best.candidate)
    return [Draft(candidate, flags)] if flags else []


def _stated(case: Case, answers: Answers) -> list[Draft]:
    before = case.best.candidate
    doubts = {flag.message for flag in case.best.flags}
    candidate, flags, settled = stated(case.source, before, case.glossary, doubts)
    # What an earlier step has told stays true.
    told = _told(case)
    settled |= case.best.settled
    return [Draft(candidate, (*told, *flags), before, settled)] if flags else []


def _exchanged(case: Case, answers: Answers) -> list[Draft]:
    doubts = {flag.message for flag in case.best.flags}
    before = case.best.candidate
    candidate, flags, settled = exchanged(case.source, before, case.glossary, doubts)
    return [Draft(candidate, (*_told(case), *flags), None, settled)] if flags else []


def _told(case: Case) -> tuple[Flag, ...]:
    """Return what earlier steps have told of their own corrections."""
    told = ("was corrected", "the month was put in", IN_ITS_PLACE)
    return tuple(f for f in case.best.flags if any(words in f.message for words in told))


def _with_months(case: Case, answers: Answers) -> list[Draft]:
    candidate, flags = with_months(case.source, case.best.candidate)
    return [Draft(candidate, flags)] if flags else []


def _with_years(case: Case, answers: Answers) -> list[Draft]:
    candidate, flags = with_years(case.source, case.best.candidate)
    told = _told(case)
    return [Draft(candidate, (*told, *flags))] if flags else []


LADDER = (
    Step("months", _nothing, _with_months),
    Step("retry", ask_again, _not_appended, threshold=_WEIGHT[Severity.WARNING]),
    Step("clauses", _clauses, _rejoined, threshold=_WEIGHT[Severity.WARNING]),
    Step("other engine", _as_first, _candidates, is_for_other_engine=True),
    Step("corrected", _nothing, _corrected),
    Step("years", _nothing, _with_years, threshold=_WEIGHT[Severity.WARNING]),
    Step("names", _nothing, _exchanged, threshold=_WEIGHT[Severity.WARNING]),
    Step("stated", _nothing, _stated, threshold=_WEIGHT[Severity.WARNING]),
)
