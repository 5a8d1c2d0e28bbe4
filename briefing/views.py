"""What the command line shows of articles and translations: JSON and plain lines."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .model import flag_dict, origin_dict, span_dict

if TYPE_CHECKING:
    from ..article import Article, Sentence
    from ..summarize import Summary
    from ..translate.model import Translation
    from .model import Brief


# Line breaks to many programs, which JSON need not escape.
_BREAKS = {ord(char): f"\\u{ord(char):04x}" for char in "\x85\u2028\u2029"}


def to_json(value: Any, indent: int | None = 2) -> str:
    """Return JSON in which only a line feed ends a line."""
    return json.dumps(value, ensure_ascii=False, indent=indent).translate(_BREAKS) + "\n"


def rendered(
    brief: Brief, format_: str, *, form: str, sources: bool, width: int | None
) -> str | bytes:
    """Return a brief in one of the formats of the command line."""
    if format_ == "json":
        return brief.to_json()
    if format_ == "html":
        return brief.to_html(form=form)
    if format_ == "docx":
        return brief.to_docx(form=form)
    if format_ == "markdown":
        return brief.to_markdown(sources=sources, form=form)
    return brief.to_text(sources=sources, width=width, form=form)


def article_lines(article: Article) -> Iterator[str]:
    """Return what `inspect` shows of an article, for people; places are code points."""
    yield f"format: {article.format}"
    found_by = f" ({article.found_by})" if article.found_by else ""
    yield f"encoding: {article.encoding}{found_by}"
    for name, value in origin_dict(article.origin).items():
        yield f"{name}: {value}"
    for note in article.notes:
        yield f"note: {note}"
    yield f"script: {article.script}{_converted(article)}"
    yield f"order of paragraphs: {article.order}"
    yield f"title: {article.title.text if article.title else '(none found)'}"
    yield f"sentences: {len(article.sentences)}"
    for sentence in article.sentences:
        marks = "".join(f" [{mark}]" for mark in sorted(sentence.marks))
        if sentence.script != article.script:
            marks += f" [{sentence.script}]"
        yield f"  {sentence.span.start}-{sentence.span.end}{marks} {sentence.text}"
    yield f"removed: {len(article.removed)}"
    for removed in article.removed:
        place = f"{removed.span.start}-{removed.span.end}"
        yield f"  {place} [{removed.reason}] {' '.join(removed.text.split())}"


def _converted(article: Article) -> str:
    """Return what was done to the script of an article's sentences."""
    scripts = Counter(sentence.script for sentence in article.sentences)
    if set(scripts) <= {"simplified"}:
        return ""
    counts = ", ".join(f"{number} {script}" for script, number in sorted(scripts.items()))
    return f" (sentences: {counts}), converted to simplified"


def article_json(article: Article) -> dict[str, Any]:
    return {
        "source": article.source,
        "format": article.format,
        "encoding": article.encoding,
        "found_by": article.found_by,
        "dropped_bytes": article.dropped_bytes,
        "notes": list(article.notes),
        "origin": origin_dict(article.origin),
        "script": article.script,
        "order": article.order,
        "title": span_dict(article.title) if article.title else None,
        "sentences": [
            span_dict(s) | {"paragraph": s.paragraph, "marks": sorted(s.marks), "script": s.script}
            for s in article.sentences
        ],
        "removed": [
            {"text": r.text, "reason": r.reason, "start": r.span.start, "end": r.span.end}
            for r in article.removed
        ],
    }


def summary_json(summary: Summary) -> dict[str, Any]:
    """Return the summary; a sentence that a model wrote has its sources and what was refused."""
    chosen = [_summary_sentence(sentence) for sentence in summary.sentences]
    notes = {"notes": list(summary.notes)} if summary.notes else {}
    return {"sentences": chosen, "method": summary.method} | notes


def _summary_sentence(sentence: Sentence) -> dict[str, Any]:
    from ..summarize import Written

    if not isinstance(sentence, Written):
        return span_dict(sentence) | {"text": sentence.text}
    from .written import replacement_flags

    main = next(source for source in sentence.sources if source.span == sentence.span)
    replaced = sentence.replaced
    return span_dict(main) | {
        "text": sentence.text,
        "sources": [span_dict(source) for source in sentence.sources],
        "flags": [flag_dict(flag) for flag in replacement_flags(sentence)],
        "refused": {"text": replaced.text, "reasons": list(replaced.reasons)} if replaced else None,
    }


def translation_json(result: Translation) -> dict[str, Any]:
    return {
        "source": result.source,
        "english": result.english,
        "flags": [flag_dict(flag) for flag in result.flags],
        "engine": result.engine,
    }
