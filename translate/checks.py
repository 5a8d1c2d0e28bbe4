"""Checks of an English sentence against all that is known of its Chinese."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from .comparison import compare_figures
from .constraints import Prepared
from .glossary import Glossary
from .model import Candidate, Code, Constraint, Flag, Kind, Severity
from .names import find_foreign_names
from .pinyin_names import invented_names

_CHINESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[A-Za-z0-9][\w’'-]*")
_END = re.compile(r"[.!?…:;][\"'”’)\]]*$")
# A superlative in the English needs one of these in the Chinese.
_TOP = re.compile(
    r"最|首|第[一二三1-3]|头号|领先|领军|顶|龙头|唯一|冠|之[一王]|一流|尖端|前列|空白|名列|居全|榜|高峰|"
    r"主要|多数|至少|不低于|不少于|以上|至多|以内|初|尽快|佳|优|极|世界级|新高|新低|首|元老|大部分|更|比|近|知名|著名"
)
_SUPERLATIVE = re.compile(
    r"\b(?:the|its|their|world[’']s|china[’']s|country[’']s|nation[’']s) (?:\w+ )?"
    r"(?:largest|biggest|best|first|leading|top|most advanced|most \w+|fastest|highest|strongest|"
    r"greatest|only|number one|foremost)\b|\b(?:world|industry)-(?:leading|first|class)\b|"
    r"\bcutting-edge\b",
    re.IGNORECASE,
)
# English words for one Chinese character. Between these bounds lie 99 of 100 human translations
# of news sentences of more than 15 characters.
_FEWEST, _MOST = 0.27, 1.35
_SHORTEST = 15
_RATE = {
    "年产": r"annual|year|per annum",
    "月产": r"month",
    "日产": r"daily|\bday",
}
_SENTENCE_END = "。！？!?…"

_Check = Callable[[Prepared, Candidate, Glossary], Iterator[Flag]]


def check(
    source: Prepared, candidate: Candidate, glossary: Glossary, *, is_headline: bool = False
) -> tuple[Flag, ...]:
    """Return every doubt about *candidate* as the English of *source*, the gravest first."""
    flags = [flag for one in _CHECKS for flag in one(source, candidate, glossary)]
    if is_headline:
        flags = [flag for flag in flags if flag.code is not Code.TOO_SHORT]
    return tuple(sorted(dict.fromkeys(flags), key=lambda flag: -flag.severity.rank))


def _figures(source: Prepared, candidate: Candidate, glossary: Glossary) -> Iterator[Flag]:
    known = [term.english for term in source.terms]
    for mismatch in compare_figures(source.figures, candidate.english, known=known):
        severity = Severity.ERROR if mismatch.is_serious else Severity.WARNING
        yield Flag(Code.FIGURE, severity, mismatch.message)


def _rates(source: Prepared, candidate: Candidate, glossary: Glossary) -> Iterator[Flag]:
    for constraint in source.inlined:
        word = _RATE.get(constraint.source[:2]) if constraint.kind is Kind.FIGURE else None
        if word and not re.search(word, candidate.english, re.IGNORECASE):
            message = f"The source gives {constraint.english}; the English does not say how often."
            yield Flag(Code.FIGURE, Severity.ERROR, message)


def _terms(source: Prepared, candidate: Candidate, glossary: Glossary) -> Iterator[Flag]:
    for term in dict.fromkeys((t.source, t.english, t.kind) for t in source.terms):
        chinese, english, kind = term
        if not glossary.honours(Constraint(0, len(chinese), *term), candidate.english):
            yield _missing_term(chinese, english, kind, glossary)


def _missing_term(chinese: str, english: str, kind: Kind, glossary: Glossary) -> Flag:
    entry = glossary.lookup(chinese)
    if kind is not Kind.NAME:
        message = f"The glossary's “{english}” ({chinese}) is not in the English."
        return Flag(Code.TERM, Severity.WARNING, message)
    is_place = entry is not None and entry.kind in ("place", "country")
    message = f"The source names {english} ({chinese}); the English does not."
    return Flag(Code.NAME, Severity.WARNING if is_place else Severity.ERROR, message)


def _unsure_names(source: Prepared, candidate: Candidate, glossary: Glossary) -> Iterator[Flag]:
    for term in source.terms:
        entry = glossary.lookup(term.source)
        if entry is not None and not entry.is_sure:
            message = f"“{term.english}” ({term.source}) is a guess of the glossary."
            yield Flag(Code.NAME, Severity.INFO, message)
    taken = [(term.start, term.end) for term in source.terms]
    for start, end in find_foreign_names(source.text, taken):
        message = f"No glossary knows a foreign name ({source.text[start:end]}); check it."
        yield Flag(Code.NAME, Severity.WARNING, message)


def _invented_names(source: Prepared, candidate: Candidate, glossary: Glossary) -> Iterator[Flag]:
    known = [term.english for term in source.terms]
    for term in source.terms:
        entry = glossary.lookup(term.source)
        known += entry.accepts if entry else ()
    for word in invented_names(candidate.english, source.text, known):
        message = f"The name “{word}” is not in the source."
        yield Flag(Code.NAME, Severity.ERROR, message)


def _leftover(source: Prepared, candidate: Candidate, glossary: Glossary) -> Iterator[Flag]:
    for piece in _CHINESE.findall(candidate.english):
        yield Flag(Code.LEFTOVER, Severity.ERROR, f"Chinese was left untranslated ({piece}).")


def _repeated(source: Prepared, candidate: Candidate, glossary: Glossary) -> Iterator[Flag]:
    words = [word.lower() for word in _WORD.findall(candidate.english)]
    runs = Counter(zip(*(words[n:] for n in range(6)), strict=False))
    run, times = max(runs.items(), key=lambda item: item[1], default=((), 0))
    if times > 1:
        # Twice may be good style, three times is an engine that runs in a circle.
        severity = Severity.ERROR if times > 2 else Severity.WARNING
        yield Flag(Code.REPEATED, severity, f"“{' '.join(run)}” is said {times} times.")


def _truncated(source: Prepared, candidate: Candidate, glossary: Glossary) -> Iterator[Flag]:
    is_whole = source.text.rstrip('」』”’"').endswith(tuple(_SENTENCE_END))
    if candidate.is_truncated or not candidate.english.strip():
        yield Flag(Code.TRUNCATED, Severity.ERROR, "The translation stopped before its end.")
    elif is_whole and not _END.search(candidate.english):
        yield Flag(Code.TRUNCATED, Severity.WARNING, "The translation may have stopped early.")


def _length(source: Prepared, candidate: Candidate, glossary: Glossary) -> Iterator[Flag]:
    size = len(_HAN.findall(source.text))
    if size <= _SHORTEST:
        return
    ratio = len(_WORD.findall(candidate.english)) / size
    if ratio < _FEWEST:
        message = "The English is much shorter than its source: something may be left out."
        yield Flag(Code.TOO_SHORT, Severity.WARNING, message)
    elif ratio > _MOST:
        message = "The English is much longer than its source: something may be added."
        yield Flag(Code.TOO_LONG, Severity.WARNING, message)


def _superlatives(source: Prepared, candidate: Candidate, glossary: Glossary) -> Iterator[Flag]:
    if _TOP.search(source.text):
        return
    english = candidate.english
    for term in source.terms:
        english = english.replace(term.english, "")
    match = _SUPERLATIVE.search(english)
    if match:
        message = f"“{match.group()}”: the source makes no such claim."
        yield Flag(Code.UNSUPPORTED, Severity.ERROR, message)


def _damage(source: Prepared, candidate: Candidate, glossary: Glossary) -> Iterator[Flag]:
    if source.is_damaged:
        message = "Words are missing from this sentence on the Chinese page."
        yield Flag(Code.DAMAGED, Severity.WARNING, message)


_CHECKS: tuple[_Check, ...] = (
    _figures,
    _rates,
    _terms,
    _unsure_names,
    _invented_names,
    _leftover,
    _repeated,
    _truncated,
    _length,
    _superlatives,
    _damage,
)
