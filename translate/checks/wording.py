"""Checks of the English as such: Chinese left over, repetition, its end, a damaged source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..constraints import Prepared
from ..glossary import Glossary
from ..model import Candidate, Code
from .base import Check, Finding, Limits

_CHINESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_WORD = re.compile(r"[A-Za-z0-9][\w’'-]*")
_END = re.compile(r"[.!?…:;] ?[\"'”’)\]]*$")
_SENTENCE_END = tuple("。！？!?…")
_CLOSING = "」』”’\"'）)"
_RUN = 6  # words
_ITEM = re.compile(r"[,;]\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+|(?<=[.:!?])\s+")
_SENTENCE = re.compile(r"[.:!?]$")
_MARKS = re.compile(r"(?:[^\w\s]\s?){8,}")
_VARYING = re.compile(r"[\W\d_]+")
_CHINESE_RUN = 4  # characters
# What a small model repeats of what it was asked, or says beside its answer.
_OF_TASK = re.compile(
    r"\([^()]*\b(?:must|should) (?:be (?:included|kept|contained|translated)|contain|include)\b"
    r"[^()]*\)"
    r"|\b(?:the )?English must contain\b|\btranslate every clause\b|\bhere is the translation\b"
    r"|\bas an AI\b|^(?:English )?translation:|\bthe (?:translation|Chinese sentence) (?:is|of)\b",
    re.IGNORECASE,
)
_ABOUT_TEXTS = re.compile("[译翻]|[Aa][Ii]|人工智能")
_STUTTER = re.compile(r"(.{1,3})[，、！!~… ]?\1[，、！!~… ]?\1")  # 哈哈哈, 加油！加油！加油！


class Leftover(Check):
    """Chinese in the English. Score: the characters of one stretch."""

    code = Code.LEFTOVER
    limits = Limits(error=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        for piece in _CHINESE.findall(candidate.english):
            yield Finding(len(piece), f"Chinese was left untranslated ({piece}).")


class Holes(Check):
    """A place where the engine was kept from a figure that the source does not have. Score: 1."""

    code = Code.FIGURE
    limits = Limits(error=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        if candidate.hole:
            told = "words are missing where the engine wanted a figure that the source lacks."
            yield Finding(1, f"In the English (“{candidate.hole}”) {told}")


class OfTheTask(Check):
    """Words of the engine about its task: (The date must be included.) Score: 1."""

    code = Code.UNSUPPORTED
    limits = Limits(error=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        found = _OF_TASK.search(candidate.english)
        if found and not _ABOUT_TEXTS.search(source.text):
            yield Finding(1, f"“{found.group()}” speaks of the translation, not of the story.")


class Repeated(Check):
    """Six words in a row, or a thing of a list, that come again; a run of marks. Score: how often.

    Twice may be good style, three times is an engine that runs in a circle. What the source says
    more than once the English may say as often: the number of … rose 3%, the number of … rose 5%.
    """

    code = Code.REPEATED
    limits = Limits(error=3, warning=2)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        marks = _MARKS.search(candidate.english)
        if marks:
            yield Finding(3, f"The English runs into marks ({marks.group().strip()[:12]}).")
        words = [word.lower() for word in _WORD.findall(candidate.english)]
        thrice = _thrice(words)
        if thrice and not _STUTTER.search(source.text):
            yield Finding(3, f"“{thrice}” is said three times in a row.")
        runs = Counter(zip(*(words[n:] for n in range(_RUN)), strict=False))
        if runs:
            ((run, times),) = runs.most_common(1)
            excess = times
            if not _is_circle(words, run):
                excess -= max(0, _said_at_most(source.text) - 1)
            yield Finding(excess, f"“{' '.join(run)}” is said {times} times.")
        if len(set(pairwise(words))) == len(words) - 1:
            return  # no two words come again
        item, times = _listed_again(candidate.english)
        # A name that the source gives twice, of who wrote and who edited.
        named = (source.text.count(t.source) for t in source.terms if t.english.lower() == item)
        if times > max(1, _said_at_most(source.text), *named):
            yield Finding(times, f"“{item}” is listed {times} times.")


def _thrice(words: Sequence[str]) -> str:
    """Return the longer word that stands three times in a row, empty where none does."""
    rows = zip(words, words[1:], words[2:], strict=False)
    return next((a for a, b, c in rows if a == b == c and a.isalpha() and len(a) > 4), "")


def _listed_again(english: str) -> tuple[str, int]:
    """Return what a list names most often side by side: two detonators of three kinds are alike."""
    best, times, previous = ("", 0), 0, ""
    for item in _ITEM.split(english):
        words = _WORD.findall(item.lower())
        same = " ".join(words)
        # The first of a list has its verb before it.
        is_plain = 2 <= len(words) <= 6 and not any(char.isdigit() for char in same)
        is_again = is_plain and f" {previous}".endswith(f" {same}")
        times = times + 1 if is_again else 1
        previous = "" if _SENTENCE.search(item) else same
        best = max(best, (same, times), key=lambda pair: pair[1])
    return best


def _is_circle(words: Sequence[str], run: tuple[str, ...]) -> bool:
    """Tell whether what begins with *run* is said again at once, with nothing in between."""
    starts = [
        n for n, word in enumerate(words) if word == run[0] and tuple(words[n : n + _RUN]) == run
    ]
    return any(words[a:b] == words[b : 2 * b - a] for a, b in pairwise(starts))


def _said_at_most(chinese: str) -> int:
    """Return how many times the most frequent run of characters is said, whatever the figures."""
    characters = _VARYING.sub("", chinese)
    runs = Counter(zip(*(characters[n:] for n in range(_CHINESE_RUN)), strict=False))
    return max(runs.values(), default=0)


class Truncated(Check):
    """An English that breaks off. Score: 2 where the engine says so, 1 where it looks so."""

    code = Code.TRUNCATED
    limits = Limits(error=2, warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        is_whole = source.text.rstrip(_CLOSING).endswith(_SENTENCE_END)
        if candidate.is_truncated or not candidate.english.strip():
            yield Finding(2, "The translation stopped before its end.")
        elif is_whole and not _END.search(candidate.english):
            yield Finding(1, "The translation may have stopped early.")


class Damage(Check):
    """A source from which the page lost words. Score: 1."""

    code = Code.DAMAGED
    limits = Limits(warning=1)

    def score(
        self, source: Prepared, candidate: Candidate, glossary: Glossary
    ) -> Iterator[Finding]:
        if source.is_damaged:
            yield Finding(1, "Words are missing from this sentence on the Chinese page.")
