"""The proof of a written sentence: what in the article supports it, and what of it nothing does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

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
# What a longer name may add to a place and mean the same: 临江, 临江市.
_PLACE_ENDS = "市省县区镇乡村州国"
# Behind a person's name these begin the next word; another character alone is of the name.
_NEXT_WORD = frozenset(
    "说称道讲问答任在是将对就也都还曾因被把为和与及等的了已从向于以让给请未不没无非有要会能可应来去到又再则却但而或其"
    "这那该此后前中上下内时日月年获当出入担涉指回认想做死伤患今昨早晚近现原一二三两几仍正所同只仅最很太真更总常终亦即按据用由找见收受办开写拍打"
)
# A count has its noun or verb behind it (10人受伤); other figures have theirs before them.
_COUNT = re.compile(r"[人名位例家辆架艘座栋间户条起件台头所处枚颗株只]$")
_RISE = re.compile(r"[增涨升]|提高|扩大")
_FALL = re.compile(r"[减跌降]|回落|下滑|缩|亏")
# Words that tell how a figure moved, and not what it is a figure of.
_MOVE = re.compile(r"[增涨升减跌降]|同比|环比|提高|扩大|回落|下滑|缩|幅|达|至|到|为|超|约|近")
_LONG, _SHORT = "营业收入", "营收"


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
    facts = list(dict.fromkeys(_whole_names(text, evidence, reader)))
    sources = _sources(words, facts, evidence, reader)
    known = [source.text for source in sources]
    share = _share(words, known)
    reasons = [*_unknown(facts, known, reader), *_misplaced(text, facts, known, reader)]
    reasons += _cut_names(text, known)
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
    return any(
        any(fact.key == other.key and fact.kind is other.kind for other in reader(text))
        or (fact.kind is FactKind.NAME and _has_name(text, fact.text, reader))
        for text in texts
    )


def _has_name(text: str, name: str, reader: FactReader) -> bool:
    """Tell whether *name* stands in *text* outside the longer names that *text* has."""
    if name not in text:
        return False
    longer = _longer_names(name, reader(text))
    is_place = any(other.text[:-1] == name and other.text[-1] in _PLACE_ENDS for other in longer)
    return is_place or name in _without(longer, text)


def _longer_names(name: str, facts: Sequence[Fact]) -> list[Fact]:
    """Return the names of *facts* that have *name* in them, the longest first."""
    longer = [f for f in facts if f.kind is FactKind.NAME and name in f.text and name != f.text]
    return sorted(longer, key=lambda fact: -len(fact.text))


def _without(names: Sequence[Fact], text: str) -> str:
    for name in names:
        text = text.replace(name.text, "\n")
    return text


def _whole_names(text: str, evidence: Sequence[Sentence], reader: FactReader) -> Iterator[Fact]:
    """Yield the facts of *text*, a name as the evidence has it where only a part of it was read."""
    there = [fact for sentence in evidence for fact in reader(sentence.text)]
    for fact in reader(text):
        longer = [f for f in _longer_names(fact.text, there) if f.text in text]
        is_part = fact.kind is FactKind.NAME and fact.text not in _without(longer, text)
        yield longer[0] if longer and is_part else fact


def _cut_names(text: str, texts: Sequence[str]) -> Iterator[str]:
    """Yield the persons' names that go on in *text* as in none of its sources, or stop short.

    The segmenter reads 王明 in 王明华, too: the character behind it must be the same.
    """
    known: dict[str, set[str]] = {}
    for name, more in (found for source in texts for found in _persons(source)):
        known.setdefault(name, set()).add(more)
    for name, more in _persons(text):
        if name in known and more not in known[name]:
            yield f"the name {name}{more} is not in its sources"


@lru_cache(maxsize=4096)
def _persons(text: str) -> tuple[tuple[str, str], ...]:
    """Return the persons' names of two characters, each with a third that may belong to it."""
    import rjieba

    tagged = rjieba.tag(text)
    behind = [word for word, _ in tagged[1:]] + [""]
    return tuple(
        (word, more if len(more) == 1 and _HAN.match(more) and more not in _NEXT_WORD else "")
        for (word, tag), more in zip(tagged, behind, strict=True)
        if tag.startswith("nr") and len(word) == 2 and _HAN.match(word)
    )


def _unknown(facts: Sequence[Fact], texts: Sequence[str], reader: FactReader) -> Iterator[str]:
    for fact in facts:
        if not _is_known(fact, texts, reader):
            yield f"the {fact.kind.value} {fact.text} is not in its sources"


def _misplaced(
    text: str, facts: Sequence[Fact], texts: Sequence[str], reader: FactReader
) -> Iterator[str]:
    """Yield the figures that stand beside other words than where they come from.

    营收4.2亿元 may not become 净利润4.2亿元, nor 3人死亡 become 10人死亡. Of a count the words
    behind it are compared, of another figure the last ones before it: with its own clause in the
    source first, then with the two clauses before that, unless they go with another figure there.
    """
    own = {(p.fact.start, p.fact.end): p for p in _places(text, reader)}
    there = [place for source in texts for place in _places(source, reader)]
    for fact in facts:
        place = own.get((fact.start, fact.end))
        same = [p for p in there if (p.fact.key, p.fact.kind) == (fact.key, fact.kind)]
        if place is None or not same:
            continue
        others = [p for p in there if p not in same]
        found = [_difference(place, source, others) for source in same]
        if all(found):
            yield f"its sources don't give {fact.text} for {found[0]}"


@dataclass(frozen=True, slots=True)
class _Place:
    """A figure with what stands before and behind it, up to the next figure or the clause's end.

    ``window`` is its clause with the two before it.
    """

    fact: Fact
    before: str
    behind: str
    window: str


def _places(text: str, reader: FactReader) -> Iterator[_Place]:
    figures = [fact for fact in reader(text) if fact.kind is FactKind.FIGURE]
    clauses = [match.span() for match in _CLAUSE.finditer(text)]
    for fact in figures:
        number = next((n for n, (s, e) in enumerate(clauses) if s <= fact.start < e), None)
        if number is None:
            continue
        start, end = clauses[number]
        first = max([start, *(f.end for f in figures if start <= f.start and f.end <= fact.start)])
        last = min([max(end, fact.end), *(f.start for f in figures if f.start >= fact.end)])
        before = text[first : fact.start]
        # 净利润3000万元，同比下降12.5%: what fell stands in the clause before.
        for s, e in reversed(clauses[:number]):
            if _subject(before) or first > start:
                break
            before = text[s:e] + before
        window = text[clauses[max(0, number - 2)][0] : end]
        yield _Place(fact, _even(before), _even(text[fact.end : last]), _even(window))


def _difference(place: _Place, source: _Place, others: Sequence[_Place]) -> str:
    """Return the word that *place* has its figure beside, and *source* hasn't, or nothing."""
    if _COUNT.search(place.fact.text) and (behind := terms(place.behind)):
        there = source.behind if terms(source.behind) else source.before
        missing = [word for word in behind if not _presence(word, there)]
        taken = [w for w in missing if any(w in other.behind for other in others)]
        return taken[0] if taken else behind[0] if len(missing) == len(behind) else ""
    for one, other in ((_RISE, _FALL), (_FALL, _RISE)):
        moved = one.search(_last_clause(place.before))
        if moved and other.search(_last_clause(source.before)) and not one.search(source.before):
            return moved.group()
    word = _subject(place.before) or next(iter(reversed(terms(place.before))), "")
    if not word or _presence(word, source.before + source.behind) > 0:
        return ""
    is_taken = any(word == _subject(other.before) for other in others)
    return word if is_taken or not _presence(word, source.window) else ""


def _last_clause(text: str) -> str:
    return next(iter(reversed(_CLAUSE.findall(text))), "")


def _subject(text: str) -> str:
    """Return the last word of *text* that tells what a figure is of, empty if there is none."""
    return next((word for word in reversed(terms(text)) if not _MOVE.search(word)), "")


def _even(text: str) -> str:
    """Return *text* in lower case, with one form for what has two."""
    return text.replace(_LONG, _SHORT).lower()
