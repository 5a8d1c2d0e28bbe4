"""The finished briefing: headline, points, proof, doubts."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from ..article.model import Article, Origin, Sentence
from ..article.publication import publication_date
from ..errors import UsageError
from ..translate.model import Flag, Severity

if TYPE_CHECKING:
    from .claims import Disagreement

FORMS = ("list", "prose")
WEAK = 9  # the penalty of three warnings: told only where no better sentence is left
_WORD = re.compile(r"\S*\w\S*")
_ORIGINAL = re.compile(r" \([^()]*[\u3400-\u9fff][^()]*\)")


def count_words(english: str) -> int:
    """Return the number of words, as word processors count them, without names in Chinese."""
    return len(_WORD.findall(_ORIGINAL.sub("", english)))


@dataclass(frozen=True, slots=True)
class Source(Sentence):
    """A sentence that a point rests on, with what its reader has to know of it.

    ``used`` is the text that was translated where it is not the whole ``text``; ``document`` names
    the article where there are several.
    """

    used: str = ""
    document: str = ""

    @classmethod
    def of(cls, sentence: Sentence, *, used: str = "", document: str = "") -> Source:
        """Return *sentence* with that added to it."""
        return cls(
            sentence.original,
            sentence.text,
            sentence.span,
            sentence.paragraph,
            sentence.marks,
            sentence.script,
            used=used or getattr(sentence, "used", ""),
            document=document or getattr(sentence, "document", ""),
        )


@dataclass(frozen=True, slots=True)
class Point:
    """One English sentence, the Chinese that it rests on, and what is in doubt.

    ``written`` is the Chinese that a model wrote from the sources and that was translated; empty
    where the source itself was.
    """

    english: str
    sources: tuple[Sentence, ...]
    flags: tuple[Flag, ...] = ()
    written: str = ""

    @property
    def is_clean(self) -> bool:
        return all(flag.severity is not Severity.ERROR for flag in self.flags)

    def to_dict(self) -> dict[str, Any]:
        return {
            "english": self.english,
            "sources": [span_dict(sentence) for sentence in self.sources],
            "flags": [flag_dict(flag) for flag in self.flags],
        } | ({"written": self.written} if self.written else {})


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A sentence that was translated and then left out, and why.

    ``penalty`` is what its flags weigh.
    """

    source: Sentence
    english: str
    flags: tuple[Flag, ...] = ()
    penalty: int = 0

    @property
    def doubts(self) -> list[str]:
        """The codes that kept the sentence out; none where there was only no room left."""
        grave = [flag for flag in self.flags if flag.severity is Severity.ERROR]
        if not grave and self.penalty >= WEAK:
            grave = [flag for flag in self.flags if flag.severity is Severity.WARNING]
        return sorted({flag.code.value for flag in grave})

    @property
    def reason(self) -> str:
        return f"in doubt: {', '.join(self.doubts)}" if self.doubts else "no room left"


@dataclass(frozen=True, slots=True)
class Brief:
    """A short English briefing of one Chinese article.

    ``signature`` names everything that the result depends on beside the article. Of several
    articles of one story the first is ``article`` and the ``others`` follow. ``is_over_budget``
    tells that even one short sentence was too long for the length that was asked for.
    """

    headline: Point
    points: tuple[Point, ...]
    article: Article = field(repr=False)
    signature: Mapping[str, str] = field(default_factory=dict)
    passed_over: tuple[PassedOver, ...] = ()
    others: tuple[Article, ...] = field(default=(), repr=False)
    strays: tuple[Article, ...] = field(default=(), repr=False)
    disagreements: tuple[Disagreement, ...] = ()
    is_over_budget: bool = False
    notes: tuple[str, ...] = ()  # what a model that wrote the Chinese was not shown, and why

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles that it is made of."""
        return (self.article, *self.others)

    @property
    def words(self) -> int:
        """The English words of headline and points."""
        return sum(count_words(point.english) for point in (self.headline, *self.points))

    @property
    def doubtful(self) -> tuple[PassedOver, ...]:
        """The sentences that were left out because their English could not be made right."""
        return tuple(passed for passed in self.passed_over if passed.doubts)

    @property
    def flags(self) -> tuple[Flag, ...]:
        """All flags, those of the headline first."""
        return tuple(flag for point in (self.headline, *self.points) for flag in point.flags)

    @property
    def worst(self) -> Severity | None:
        """The gravest severity of any flag; None where there is no flag."""
        return max((f.severity for f in self.flags), key=lambda s: s.rank, default=None)

    def to_dict(self) -> dict[str, Any]:
        """Return the briefing as plain data, as in the JSON contract."""
        several = {"articles": [article_dict(a) for a in self.articles]} if self.others else {}
        return {
            "headline": self.headline.to_dict(),
            "points": [point.to_dict() for point in self.points],
            "article": article_dict(self.article),
            **several,
            **self._disagreements(),
            "passed_over": [
                {
                    "source": span_dict(passed.source),
                    "english": passed.english,
                    "reason": passed.reason,
                    "flags": [flag_dict(flag) for flag in passed.flags],
                }
                for passed in self.passed_over
            ],
            "words": self.words,
            "is_over_budget": self.is_over_budget,
            "signature": dict(self.signature),
            "notes": list(self.notes),
        }

    def _disagreements(self) -> dict[str, Any]:
        if not self.others:
            return {}
        return {
            "left_out": [article_dict(article) for article in self.strays],
            "disagreements": [
                {
                    "kind": disagreement.kind.value,
                    "message": disagreement.message,
                    "values": [
                        {
                            "english": said.figure.english,
                            "source": span_dict(said.statement.sentence),
                        }
                        for said in disagreement.said
                    ],
                }
                for disagreement in self.disagreements
            ],
        }

    def to_json(self) -> str:
        """Return the JSON of the contract, indented, with a final newline."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=2) + "\n"

    def to_text(
        self, *, sources: bool = False, width: int | None = None, form: str = "list"
    ) -> str:
        """Return plain text; with *sources*, the Chinese of each sentence.

        *form* is ``list`` or ``prose``. Raises UsageError for another one.
        """
        from .prose import prose_text
        from .rendering import text

        render = prose_text if _is_prose(form) else text
        return render(self, sources=sources, width=width)

    def to_markdown(self, *, sources: bool = False, form: str = "list") -> str:
        """Return Markdown; with *sources*, the Chinese of each sentence. *form* as in to_text."""
        from .prose import prose_markdown
        from .rendering import markdown

        render = prose_markdown if _is_prose(form) else markdown
        return render(self, sources=sources)

    def to_html(self, *, form: str = "list") -> str:
        """Return one HTML file that needs nothing else, with the Chinese to unfold."""
        from .html import html_page

        _is_prose(form)
        return html_page(self, form=form)

    def to_docx(self, *, form: str = "list") -> bytes:
        """Return the bytes of a Word file. Raises MissingPackage where python-docx is missing."""
        from .word_file import word_file

        _is_prose(form)
        return word_file(self, form=form)

    def _repr_html_(self) -> str:
        # What a notebook shows for a result.
        from .html import html_fragment

        return html_fragment(self)

    def _repr_markdown_(self) -> str:
        return self.to_markdown()

    def __str__(self) -> str:
        return self.to_text()


def _is_prose(form: str) -> bool:
    if form not in FORMS:
        raise UsageError(f"No form {form!r}. Forms: {', '.join(FORMS)}.")
    return form == "prose"


def article_dict(article: Article) -> dict[str, Any]:
    """Return what the JSON contract tells of an article."""
    day = publication_date(article)
    return {
        "title": article.title.original if article.title else None,
        "date": day.isoformat() if day else None,
        "source": article.source,
        "encoding": article.encoding,
        "origin": origin_dict(article.origin),
        "notes": list(article.notes),
        "script": article.script,
        "order": article.order,
        "removed": [
            {
                "text": removed.text,
                "reason": removed.reason,
                "start": removed.span.start,
                "end": removed.span.end,
            }
            for removed in article.removed
        ],
    }


def span_dict(sentence: Sentence) -> dict[str, Any]:
    """Return SPAN of the JSON contract; ``text`` is what was translated, where less than all."""
    span = {
        "original": sentence.original,
        "simplified": sentence.text,
        "start": sentence.span.start,
        "end": sentence.span.end,
    }
    if isinstance(sentence, Source):
        if sentence.used:
            span["text"] = sentence.used
        if sentence.document:
            span["document"] = sentence.document
    return span


def origin_dict(origin: Origin) -> dict[str, str]:
    """Return what a page tells of itself, where it tells it."""
    return {name: value for name, value in asdict(origin).items() if value}


def flag_dict(flag: Flag) -> dict[str, str]:
    """Return FLAG of the JSON contract."""
    return {"code": flag.code.value, "severity": flag.severity.value, "message": flag.message}
