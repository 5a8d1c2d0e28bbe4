"""What the command line shows of articles and translations: JSON and plain lines."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .article import Article, Sentence
    from .translate.model import Flag, Translation


def to_json(value: Any, indent: int | None = 2) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent) + "\n"


def ended(text: str) -> str:
    return text if text.endswith("\n") else f"{text}\n"


def article_lines(article: Article) -> Iterator[str]:
    """Return what `inspect` shows of an article, for people; places are code points."""
    yield f"encoding: {article.encoding}"
    if article.dropped_bytes:
        yield f"cut off: {article.dropped_bytes} bytes of a broken character at the end"
    converted = "" if article.script == "simplified" else ", converted to simplified"
    yield f"script: {article.script}{converted}"
    yield f"order of paragraphs: {article.order}"
    yield f"title: {article.title.text if article.title else '(none found)'}"
    yield f"sentences: {len(article.sentences)}"
    for sentence in article.sentences:
        marks = "".join(f" [{mark}]" for mark in sorted(sentence.marks))
        yield f"  {sentence.span.start}-{sentence.span.end}{marks} {sentence.text}"
    yield f"removed: {len(article.removed)}"
    for removed in article.removed:
        place = f"{removed.span.start}-{removed.span.end}"
        yield f"  {place} [{removed.reason}] {' '.join(removed.text.split())}"


def article_json(article: Article) -> dict[str, Any]:
    return {
        "source": article.source,
        "encoding": article.encoding,
        "dropped_bytes": article.dropped_bytes,
        "script": article.script,
        "order": article.order,
        "title": sentence_json(article.title) if article.title else None,
        "sentences": [
            sentence_json(s) | {"paragraph": s.paragraph, "marks": sorted(s.marks)}
            for s in article.sentences
        ],
        "removed": [
            {"text": r.text, "reason": r.reason, "start": r.span.start, "end": r.span.end}
            for r in article.removed
        ],
    }


def sentence_json(sentence: Sentence) -> dict[str, Any]:
    return {
        "original": sentence.original,
        "simplified": sentence.text,
        "start": sentence.span.start,
        "end": sentence.span.end,
    }


def translation_json(result: Translation) -> dict[str, Any]:
    return {
        "source": result.source,
        "english": result.english,
        "flags": flags_json(result.flags),
        "engine": result.engine,
    }


def flags_json(flags: Sequence[Flag]) -> list[dict[str, str]]:
    return [{"code": str(f.code), "severity": str(f.severity), "message": f.message} for f in flags]
