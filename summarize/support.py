"""The proof of a written sentence: what in the article supports it, and what of it nothing does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..article.model import Sentence
from .facts import Fact, FactKind, FactReader
from .instructions import is_instruction
from .stance import changed_stances
from .tokens import terms

# The share of a written sentence's words, by their characters, that its sources must have.
_LEAST_SUPPORT = 0.7
# A further source must have so much of a written sentence that the others don't.
_WORTH_ADDING = 0.08
# A sentence that has so little of what it should sum up is about something else.
_LEAST_TOLD = 0.12
_SHORTEST = 10  # characters; less says nothing
_CLAUSE = re.compile(r"[^，。；：！？,;:!?]+[，。；：！？,;:!?]?")
_HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Support:
    """The sources of a written sentence, the main one first, and what speaks against it.

    ``share`` tells how much of its words the sources have, 0 to 1.
    """

    sources: tuple[Sentence, ...]
    share: float
    reasons: tuple[str, ...] = ()


def find_support(
    text: str, evidence: Sequence[Sentence], reader: FactReader, *, lead: Sentence | None = None
) -> Support:
    """Return what in *evidence* supports the written *text*, and why it is not supported, if so.

    *lead* is the sentence that the written one should tell before all, if there is such a one.
    """
    words = list(dict.fromkeys(terms(text)))
    facts = list(dict.fromkeys(reader(text)))
    sources = _sources(words, facts, evidence, reader)
    known = [source.text for source in sources]
    share = _share(words, known)
    reasons = [*_unknown(facts, known, reader), *_misplaced(text, facts, known, reader)]
    reasons += changed_stances(text, known)
    if share < _LEAST_SUPPORT:
        reasons.append(f"only {share:.0%} of its words are in its sources")
    if len(_HAN.findall(text)) < _SHORTEST or is_instruction(text):
        reasons.append("it is no statement about the article")
    elif lead is not None and _share(list(dict.fromkeys(terms(lead.text))), [text]) < _LEAST_TOLD:
        reasons.append("it is not about what it should sum up")
    return Support(sources, share, tuple(dict.fromkeys(reasons)))


def _sources(
    words: Sequence[str], facts: Sequence[Fact], evidence: Sequence[Sentence], reader: FactReader
) -> tuple[Sentence, ...]:
    """Choose the sentences that support most, then those that add words or facts; never none."""
    chosen: list[Sentence] = []
    left = list(evidence)
    while left:
        known = [source.text for source in chosen]
        before = _share(words, known)
        missing = [fact for fact in facts if not _is_known(fact, known, reader)]

        def gain(sentence: Sentence) -> tuple[int, float]:
            more = _share(words, [*known, sentence.text]) - before  # noqa: B023 (used at once)
            new = sum(_is_known(fact, [sentence.text], reader) for fact in missing)  # noqa: B023
            return new, more

        best = max(left, key=lambda s: (gain(s)[0] * 0.1 + gain(s)[1], -s.span.start))
        new, more = gain(best)
        if chosen and not new and more < _WORTH_ADDING:
            break
        chosen.append(best)
        left.remove(best)
    return tuple(chosen)


def _share(words: Sequence[str], texts: Sequence[str]) -> float:
    """Return how much of *words* stands in *texts*, long words counting more."""
    if not words:
        return 0.0
    known = "\n".join(texts).lower()
    return sum(len(word) * _presence(word, known) for word in words) / sum(map(len, words))


def _presence(word: str, known: str) -> float:
    """Return 1 for a word that is there, else the share of its pairs of characters that are."""
    if word in known:
        return 1.0
    if len(word) < 3:
        return 0.0
    pairs = [word[n : n + 2] for n in range(len(word) - 1)]
    return sum(pair in known for pair in pairs) / len(pairs)


def _is_known(fact: Fact, texts: Sequence[str], reader: FactReader) -> bool:
    if fact.kind is FactKind.NAME and any(fact.text in text for text in texts):
        return True
    return any(
        fact.key == other.key and fact.kind is other.kind for t in texts for other in reader(t)
    )


def _unknown(facts: Sequence[Fact], texts: Sequence[str], reader: FactReader) -> Iterator[str]:
    for fact in facts:
        if not _is_known(fact, texts, reader):
            yield f"the {fact.kind.value} {fact.text} is not in its sources"


def _misplaced(
    text: str, facts: Sequence[Fact], texts: Sequence[str], reader: FactReader
) -> Iterator[str]:
    """Yield the figures that stand beside other words than where they come from.

    The word before a figure, in its clause, must stand in the clause of the source that has the
    figure, or in the two clauses before it: 营收4.2亿元 may not become 净利润4.2亿元.
    """
    for fact in facts:
        if fact.kind is not FactKind.FIGURE:
            continue
        word = _word_before(text, fact.start)
        around = [window for t in texts for window in _windows(t, fact, reader)]
        if word and around and not any(_presence(word, window) > 0 for window in around):
            yield f"its sources don't give {fact.text} for {word}"


def _word_before(text: str, end: int) -> str:
    """Return the last word of content before *end* in its clause, empty if there is none."""
    clause = next((m for m in _CLAUSE.finditer(text) if m.start() <= end <= m.end()), None)
    words = terms(text[clause.start() : end]) if clause else ()
    return words[-1] if words else ""


def _windows(text: str, fact: Fact, reader: FactReader) -> Iterator[str]:
    """Yield what stands around each place in *text* that says the same as *fact*."""
    clauses = [match.span() for match in _CLAUSE.finditer(text)]
    for other in reader(text):
        if other.key != fact.key or other.kind is not fact.kind:
            continue
        own = next((n for n, (s, e) in enumerate(clauses) if s <= other.start < e), 0)
        yield text[clauses[max(0, own - 2)][0] : clauses[own][1]].lower()
