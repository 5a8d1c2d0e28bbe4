"""A draft of an article's glossary: every name and term that is found, for a person to edit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from ..article import Article, Sentence
from ..translate.constraints import Context
from ..translate.glossary import Glossary
from ..translate.glossary_entry import BY_SOUND, FROM_LEXICON, Entry
from .first_mentions import original_form

_LONGEST = 60  # characters of a sentence in a note
_COLUMNS = "chinese\tenglish\tkind\tnote"


class Status(StrEnum):
    """Where the English of a term comes from, the least known first."""

    UNKNOWN = "unknown"  # there is none
    SOUND = "by sound"  # made from the sound and the parts of the name
    LEXICON = "CC-CEDICT"  # the second lexicon's
    BUILT_IN = "built-in"  # the built-in glossary's
    OWN = "yours"  # in a glossary that was given


# These need no edit, so that they are comments of the draft.
_KNOWN = {
    Status.LEXICON: "Known from CC-CEDICT (CC BY-SA 4.0). Without the # such a line is binding.",
    Status.BUILT_IN: "Known from the built-in glossary.",
    Status.OWN: "Known from the glossary that was given.",
}
_HEADS = {
    Status.UNKNOWN: "No English is known. Fill it in after the first tab and remove the #.",
    Status.SOUND: "Given by sound and by parts. Mend what has another English name.",
    **_KNOWN,
}


@dataclass(frozen=True, slots=True)
class Term:
    """A name or term of an article; ``sentence`` is the first that has it, as on the page."""

    chinese: str
    english: str
    kind: str
    status: Status
    count: int
    sentence: str


def draft_terms(article: Article, glossary: Glossary) -> list[Term]:
    """Return the names and terms of *article*, the least known first, then as they come."""
    context = Context.of_article(article, glossary)
    first: dict[str, tuple[str, str, Status, Sentence]] = {}
    counts: dict[str, int] = {}
    for sentence in [*([article.title] if article.title else []), *article.sentences]:
        for chinese, english, kind, status in _found(sentence, context):
            first.setdefault(chinese, (english, kind, status, sentence))
            counts[chinese] = counts.get(chinese, 0) + 1
    order = list(Status)
    terms = [
        Term(
            original_form(chinese, sentence),
            english,
            kind,
            status,
            counts[chinese],
            "".join(sentence.original.split()),
        )
        for chinese, (english, kind, status, sentence) in first.items()
    ]
    return sorted(terms, key=lambda term: order.index(term.status))


def _found(sentence: Sentence, context: Context) -> Iterator[tuple[str, str, str, Status]]:
    """Yield Chinese, English, kind and status of each name and term, as they come."""
    prepared = context.prepare(sentence.text)
    for found in sorted((*prepared.terms, *prepared.unknown), key=lambda c: c.start):
        entry = context.glossary.lookup(found.source)
        if not found.english:
            kind = "organisation" if found.source in context.unknown else "person"
            yield found.source, "", kind, Status.UNKNOWN
        elif entry is None:
            yield found.source, found.english, "person", Status.SOUND
        else:
            yield found.source, found.english, entry.kind, _status(entry)


def _status(entry: Entry) -> Status:
    by_status = {
        BY_SOUND: Status.SOUND,
        FROM_LEXICON: Status.LEXICON,
        "user": Status.OWN,
    }
    return by_status.get(entry.status, Status.BUILT_IN)


def terms_tsv(terms: Sequence[Term], name: str) -> str:
    """Return a glossary file; what is known already, and what has no English, are comments."""
    lines = [
        f"# Draft of a glossary for {name}.",
        "# Edit it and give it with --glossary. Lines with # are not read.",
        _COLUMNS,
    ]
    for status in Status:
        rows = [_row(term) for term in terms if term.status is status]
        if rows:
            is_comment = status is Status.UNKNOWN or status in _KNOWN
            lines += ["#", f"# {_HEADS[status]}"]
            lines += [f"# {row}" if is_comment else row for row in rows]
    return "".join(f"{line}\n" for line in lines)


def _row(term: Term) -> str:
    times = "once" if term.count == 1 else f"{term.count} times"
    sentence = term.sentence
    if len(sentence) > _LONGEST:
        sentence = f"{sentence[:_LONGEST]}…"
    note = f"{term.status}; {times}; {sentence}"
    return f"{term.chinese}\t{term.english}\t{term.kind}\t{note}"


def terms_json(terms: Sequence[Term]) -> list[dict[str, Any]]:
    """Return the terms as plain data."""
    return [asdict(term) | {"status": term.status.value} for term in terms]
