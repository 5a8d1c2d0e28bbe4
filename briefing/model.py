"""The finished briefing: headline, points, proof, doubts."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..article.model import Article, Sentence
from ..translate.model import Flag, Severity

_WORD = re.compile(r"\S*\w\S*")
_ORIGINAL = re.compile(r" \([^()]*[\u3400-\u9fff][^()]*\)")


def count_words(english: str) -> int:
    """Return the number of words, as word processors count them, without names in Chinese."""
    return len(_WORD.findall(_ORIGINAL.sub("", english)))


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
    """A sentence that was translated and then left out, and why."""

    source: Sentence
    english: str
    flags: tuple[Flag, ...] = ()

    @property
    def doubts(self) -> list[str]:
        """The codes that kept the sentence out; none where there was only no room left."""
        return sorted({f.code.value for f in self.flags if f.severity is Severity.ERROR})

    @property
    def reason(self) -> str:
        return f"in doubt: {', '.join(self.doubts)}" if self.doubts else "no room left"


@dataclass(frozen=True, slots=True)
class Brief:
    """A short English briefing of one Chinese article.

    ``signature`` names everything that the result depends on beside the article.
    """

    headline: Point
    points: tuple[Point, ...]
    article: Article = field(repr=False)
    signature: Mapping[str, str] = field(default_factory=dict)
    passed_over: tuple[PassedOver, ...] = ()
    notes: tuple[str, ...] = ()  # what a model that wrote the Chinese was not shown, and why

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
        article = self.article
        return {
            "headline": self.headline.to_dict(),
            "points": [point.to_dict() for point in self.points],
            "article": {
                "title": article.title.original if article.title else None,
                "source": article.source,
                "encoding": article.encoding,
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
            },
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
            "signature": dict(self.signature),
            "notes": list(self.notes),
        }

    def to_json(self) -> str:
        """Return the JSON of the contract, indented, with a final newline."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=2) + "\n"

    def to_text(self, *, sources: bool = False, width: int | None = None) -> str:
        """Return plain text; with *sources*, the Chinese under each sentence."""
        from .rendering import text

        return text(self, sources=sources, width=width)

    def to_markdown(self, *, sources: bool = False) -> str:
        """Return Markdown; with *sources*, the Chinese under each sentence."""
        from .rendering import markdown

        return markdown(self, sources=sources)

    def _repr_markdown_(self) -> str:
        # What a notebook shows for a result.
        return self.to_markdown()

    def __str__(self) -> str:
        return self.to_text()


def span_dict(sentence: Sentence) -> dict[str, Any]:
    """Return SPAN of the JSON contract."""
    return {
        "original": sentence.original,
        "simplified": sentence.text,
        "start": sentence.span.start,
        "end": sentence.span.end,
    }


def flag_dict(flag: Flag) -> dict[str, str]:
    """Return FLAG of the JSON contract."""
    return {"code": flag.code.value, "severity": flag.severity.value, "message": flag.message}
