"""Write the sentences of a summary, and let only those stand that the article supports.

Map: each group of evidence becomes a sentence, or a few. Reduce: what says the same again is
dropped, what is not supported gives way to the article's own sentence, and the best of the rest
fill the length. No model sees what was written before: a second writing would be a second chance
to change a figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ..article.model import Article, Mark, Sentence
from .evidence import Evidence, Gathered
from .facts import FactReader
from .model import Ranked, Replaced, Written, sources_of
from .support import Support, find_support
from .tokens import terms
from .vectors import cosine, vectors
from .writer import Draft, Writer

ABSTRACTIVE = "abstractive"
# A single sentence as short as this is as good as anything written from it.
_SHORT_ENOUGH = 45
_REPEATED = 0.7  # likeness to a sentence that is there already
_END = re.compile(r"[^。！？]+[。！？]?[”’」』]?")


@dataclass(frozen=True, slots=True)
class Wanted:
    """How much to write: so many sentences or characters, whichever is given."""

    sentences: int | None = None
    chars: int | None = None

    def is_reached(self, written: Sequence[Sentence]) -> bool:
        if self.sentences is not None:
            return len(written) >= self.sentences
        return sum(len(sentence.text) for sentence in written) >= (self.chars or 0)


@dataclass(frozen=True, slots=True)
class Abstract:
    """The written sentences, best first, then the article's own that no written one tells."""

    ranking: tuple[Ranked, ...]
    notes: tuple[str, ...] = ()
    writer: str = ""  # its signature


def write_abstract(
    article: Article,
    ranking: Sequence[Ranked],
    writer: Writer,
    reader: FactReader,
    wanted: Wanted,
) -> Abstract:
    """Return what *writer* makes of *ranking*, as much as is *wanted*, checked with *reader*."""
    gathered = writer.gather(article, ranking)
    making = _Making(writer, reader, {r.sentence: n for n, r in enumerate(ranking)})
    for group in gathered.groups:
        if not gathered.is_whole and wanted.is_reached(making.written):
            break
        making.add(group)
    told = {source for sentence in making.written for source in sources_of(sentence)}
    # A written sentence comes where the best of its sources stood.
    written = [Ranked(s, 1 / (1 + making.place(s))) for s in making.in_order()]
    rest = [item for item in ranking if item.sentence not in told | making.seen]
    last = set(gathered.instructions)
    rest.sort(key=lambda item: item.sentence in last)
    return Abstract((*written, *rest), tuple(_notes(gathered)), writer.signature)


def _notes(gathered: Gathered) -> Iterator[str]:
    if count := len(gathered.instructions):
        which = "One sentence speaks" if count == 1 else f"{count} sentences speak"
        yield f"{which} to the reader or to a program; the model was not shown such text."
    yield from gathered.notes


@dataclass
class _Making:
    """What has been written so far."""

    writer: Writer
    reader: FactReader
    places: dict[Sentence, int]
    written: list[Written] = field(default_factory=list)
    seen: set[Sentence] = field(default_factory=set)

    def add(self, group: Evidence) -> None:
        """Write from *group* and keep what is supported and new."""
        if len(group.sentences) == 1 and len(group.lead.text) <= _SHORT_ENOUGH:
            found = [_kept(group.lead)]
        else:
            [draft] = self.writer.write([group.sentences])
            found = self._checked(group, draft)
        # What a refused sentence should have told may still be told by others.
        if not any(sentence.replaced for sentence in found):
            self.seen.update(group.sentences)
        for sentence in found:
            if not self._is_told(sentence):
                self.written.append(sentence)

    def place(self, sentence: Sentence) -> int:
        return min(self.places[source] for source in sources_of(sentence))

    def in_order(self) -> list[Written]:
        """Return the written sentences, best first."""
        return sorted(self.written, key=self.place)

    def _checked(self, group: Evidence, draft: Draft) -> list[Written]:
        texts = [match.group().strip() for match in _END.finditer(draft.text)]
        found: list[Written] = []
        for number, text in enumerate(filter(None, texts)):
            lead = group.lead if group.is_led else None
            support = find_support(text, group.sentences, self.reader, lead=lead)
            reasons = list(support.reasons)
            if draft.is_cut and number == len(texts) - 1:
                reasons.append("the model did not come to its end")
            if len(text) > len(group.text):
                reasons.append("it is longer than what it sums up")
            found.append(_sentence(text, support, reasons, group))
        return found or [_sentence("", Support((group.lead,), 0.0), ["nothing was written"], group)]

    def _is_told(self, sentence: Sentence) -> bool:
        """Tell whether what was written before says the same."""
        if any(sentence.text == other.text for other in self.written):
            return True
        rows = vectors([terms(s.text) for s in (*self.written, sentence)])
        return any(cosine(row, rows[-1]) > _REPEATED for row in rows[:-1])


def _sentence(text: str, support: Support, reasons: Sequence[str], group: Evidence) -> Written:
    """Return the written sentence, or the article's own where there are *reasons*."""
    if reasons:
        own = group.lead if group.lead in support.sources else support.sources[0]
        return _kept(own, Replaced(text, tuple(reasons)))
    main = support.sources[0]
    sources = tuple(sorted(support.sources, key=lambda source: source.span.start))
    marks = frozenset(mark for s in sources for mark in s.marks if mark is Mark.DAMAGED)
    return Written(
        main.original, text, main.span, main.paragraph, marks, main.script, sources=sources
    )


def _kept(own: Sentence, replaced: Replaced | None = None) -> Written:
    """Return a sentence of the article as it is, in the place of a written one."""
    return Written(
        own.original,
        own.text,
        own.span,
        own.paragraph,
        own.marks,
        own.script,
        sources=(own,),
        replaced=replaced,
    )
