"""The check of roles: who beat, bought, sued or passed whom is not turned round."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code, Constraint, Kind
from ..same_length import simplified
from .base import Check, Finding, Limits
from .role_words import DEEDS, NOT_DONE, NOT_TOLD, Deed

_LATIN = re.compile(r"[A-Z][\w&.'’-]*(?: [A-Z][\w&.'’-]*)*", re.ASCII)
_CLAUSE = re.compile("[，。；：！？,;!?（）()]")
_PASSIVE = re.compile("[被遭](?:到)?")
_TOWARDS = re.compile("[对向把将]$")
# What stands with a name without doing anything: in the final of the World Cup, with Japan.
_ASIDE = re.compile("[在于从与跟同由据]$")
_JOINED = re.compile(r"[的·\u4e00-\u9fff]{0,6}")
_NEAR = 8  # Chinese characters between the verb and whom it is done to
_MANY_WORDS = 60  # English characters between the doer and the verb
_FEW_WORDS = 40
_STOP = re.compile(r"[.;:!?“”\"()—]")
# Between a verb and its object no other name and no other verb of a clause.
_OBJECT = re.compile(
    r"(?:['’]s?)?(?:[ ,](?!(?:and|but|or|while|after|before|when|as|because|who|which"
    r"|that(?! of)|said)\b)"
    r"[a-z0-9$%€£.,’'–-]*|[ ,]?No\. ?\d+|[ ,](?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday"
    r"|Saturday)|[ ,](?:Mr|Ms|Mrs|Dr|President|Premier|Prime Minister|Senator|Chancellor)\.?"
    r"|[ ,][A-Z]\w+['’]s?)*[ -]?"
)
_BY = re.compile(r"\bby (?:the |an? )?(?:[a-z-]+ ){0,3}$")
_GENERIC_WORDS = """
Company Group Bank University Party Ministry District City County Province Republic States Kingdom
Government Committee Court Team Club Union Council Inc Ltd Corp Corporation
"""
_GENERIC = frozenset(_GENERIC_WORDS.split())
_TURNED_ROUND = 1


@dataclass(frozen=True, slots=True)
class _Party:
    """A name of the source: its place, and how the English may write it."""

    start: int
    end: int
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Relation:
    """Who does a deed to whom."""

    deed: Deed
    verb: str
    doers: tuple[_Party, ...]
    others: tuple[_Party, ...]


class Roles(Check):
    """Doer and other of a deed exchanged: the loser wins. Score: 1.

    Both have to be names whose English is known or that are Latin, and the English has to tell
    the deed between them in words that leave no doubt, and nowhere the right way.
    """

    code = Code.POLARITY
    limits = Limits(error=_TURNED_ROUND)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        text, english = simplified(source.text), candidate.english
        deeds = [deed for deed in DEEDS if deed.done.search(text) or _suffers(deed, text)]
        if not deeds:
            return
        parties = parties_of(source, glossary)
        for deed in deeds:
            relations = list(_relations(deed, text, parties))
            told = [(r, _told(r, english), _told(_reverse(r), english)) for r in relations]
            if any(right for _, right, _ in told):
                continue
            for relation, _, wrong in told:
                if wrong:
                    yield Finding(_TURNED_ROUND, _message(relation, wrong))
                    break


def _suffers(deed: Deed, text: str) -> bool:
    return deed.suffered is not None and bool(deed.suffered.search(text))


def parties_of(source: Prepared, glossary: Glossary) -> list[_Party]:
    """Return the names of a sentence whose English is known, from left to right."""
    terms = [t for t in source.terms if t.kind is Kind.NAME or t.english[:1].isupper()]
    written = [(t.start, t.end, _forms(t, glossary)) for t in terms]
    taken = [(t.start, t.end) for t in source.terms]
    for match in _LATIN.finditer(source.text):
        if not any(match.start() < end and start < match.end() for start, end in taken):
            written.append((*match.span(), (match.group(),)))
    words = [{form.split()[-1] for form in forms} for _, _, forms in written]
    return [
        _Party(start, end, _with_last_word(forms, set().union(*words[:i], *words[i + 1 :])))
        for i, (start, end, forms) in sorted(enumerate(written), key=lambda pair: pair[1][0])
    ]


def _forms(term: Constraint, glossary: Glossary) -> tuple[str, ...]:
    entry = glossary.lookup(term.source)
    forms = (term.english, *(entry.accepts if entry else ()))
    return tuple(form.removeprefix("the ").removeprefix("The ") for form in forms)


def _with_last_word(forms: Sequence[str], others: set[str]) -> tuple[str, ...]:
    """Add Zverev to Alexander Zverev, but where another name ends so."""
    last = [f.split()[-1] for f in forms if " " in f]
    sure = [w for w in last if len(w) > 3 and w[0].isupper() and w not in _GENERIC | others]
    return (*forms, *sure)


def _relations(deed: Deed, text: str, parties: Sequence[_Party]) -> Iterator[_Relation]:
    """Yield who does the deed to whom, wherever two names stand on both sides of the verb."""
    patterns = ((deed.done, False), (deed.suffered, True))
    for pattern, is_turned in patterns:
        for verb in pattern.finditer(text) if pattern else ():
            floor = max((m.end() for m in _CLAUSE.finditer(text, 0, verb.start())), default=0)
            close = _CLAUSE.search(text, verb.end())
            ceiling = close.start() if close else len(text)
            before = [p for p in parties if floor <= p.start and p.end <= verb.start()]
            after = _object(text, parties, verb.end(), ceiling)
            if NOT_DONE.search(text[floor : verb.start()]):
                continue
            passive = [p for p in before if _PASSIVE.search(text[max(0, p.start - 2) : p.start])]
            towards = [p for p in before if _TOWARDS.search(text[: p.start])]
            subjects = [p for p in before if not _ASIDE.search(text[: p.start])]
            subjects = subjects or _subjects_before(text, parties, floor)
            if passive:
                first = [p for p in subjects if p.end <= passive[0].start]
                doers, others = passive[:1], first
            elif towards and not after:
                others = towards[:1]
                doers = [p for p in subjects if p.end <= others[0].start]
            else:
                doers, others = subjects, after
            if is_turned:
                doers, others = others, doers
            if doers and others:
                yield _Relation(deed, verb.group(), tuple(doers), tuple(others))


def _object(text: str, parties: Sequence[_Party], start: int, ceiling: int) -> list[_Party]:
    """Return the names behind a verb that belong together: 日本选手伊藤美诚."""
    found: list[_Party] = []
    place, reach = start, _NEAR
    for party in parties:
        if party.start < place or party.end > ceiling:
            continue
        if party.start - place > reach or not _JOINED.fullmatch(text[place : party.start][:6]):
            break
        found.append(party)
        place, reach = party.end, 4
    return found[-1:]


def _subjects_before(text: str, parties: Sequence[_Party], floor: int) -> list[_Party]:
    """Return the only name that stands before the clause of the verb: 湖人坐镇主场，战胜…."""
    earlier = [p for p in parties if p.end <= floor]
    return earlier if len(earlier) == 1 and "。" not in text[earlier[0].end : floor] else []


def _reverse(relation: _Relation) -> _Relation:
    return _Relation(relation.deed, relation.verb, relation.others, relation.doers)


def _told(relation: _Relation, english: str) -> str:
    """Return the words of the English that tell the relation; empty if it does not."""
    doers, others = pattern_of(relation.doers), pattern_of(relation.others)
    for verbs, is_turned in ((relation.deed.does, False), (relation.deed.suffers, True)):
        for verb in verbs.finditer(english) if verbs else ():
            one, two = (others, doers) if is_turned else (doers, others)
            if words := _words(english, verb, one, two, is_passive=False):
                return words
            if not is_turned and (words := _words(english, verb, two, one, is_passive=True)):
                return words
    return ""


def _words(
    english: str,
    verb: re.Match[str],
    subject: re.Pattern[str],
    other: re.Pattern[str],
    *,
    is_passive: bool,
) -> str:
    """Return the stretch in which *subject* stands before the verb and *other* behind it."""
    before = english[max(0, verb.start() - _MANY_WORDS) : verb.start()]
    after = english[verb.end() : verb.end() + _FEW_WORDS]
    subjects, second = list(subject.finditer(before)), other.search(after)
    if not subjects or second is None:
        return ""
    between, gap = before[subjects[-1].end() :], after[: second.start()]
    if _STOP.search(between) or other.search(between) or NOT_TOLD.search(between):
        return ""
    if is_passive != bool(_BY.search(gap)) or not _OBJECT.fullmatch(gap):
        return ""
    start = verb.start() - len(before) + subjects[-1].start()
    return english[start : verb.end() + second.end()]


def pattern_of(parties: Sequence[_Party]) -> re.Pattern[str]:
    """Return the pattern of all that the English may write for *parties*."""
    return _compiled(tuple(sorted({f for p in parties for f in p.forms}, key=len, reverse=True)))


@cache
def _compiled(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?![\w-])")


def _message(relation: _Relation, wrong: str) -> str:
    doer, other = relation.doers[-1].forms[0], relation.others[-1].forms[0]
    told = f"In the source it is {doer} that does this to {other} ({relation.verb})"
    return f"{told}; the English says the reverse: “{wrong}”."
