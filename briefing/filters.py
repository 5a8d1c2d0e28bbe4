"""Translating a text from the command line: as an article, or line by line."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

import click

from ..article import split_sentences
from ..article.script import count_han
from ..translate import translate as translate_all
from ..translate.constraints import Context
from ..translate.model import Severity
from ..translate.rendering import Style
from ..translate.skipping import codes
from ..translate.styling import style_of
from ..translate.translating import load_glossary, translate_prepared
from .first_mentions import told_once, untold
from .model import flag_dict
from .views import to_json, translation_json

if TYPE_CHECKING:
    from ..article import Article
    from ..translate.model import Engine, Flag, Translation
    from .streams import Output

_PULSE_S = 60  # seconds between two lines about a long job


def translate_article(
    article: Article,
    engine: Engine,
    glossary: Sequence[str],
    out: Output,
    *,
    as_json: bool,
    skip_checks: Sequence[str] = (),
    style: str = Style.LONG,
) -> None:
    """Write the English of every sentence that is no heading, in the paragraphs of the source."""
    body = article.body
    context = Context.of_article(article, load_glossary(glossary))
    prepared = [context.prepare(s.text, is_damaged=s.is_damaged) for s in body]
    how: dict[str, Any] = {"skip_checks": codes(skip_checks), "style": style_of(style)}
    results = translate_prepared(prepared, engine, context, **how)
    pairs = told_once(list(zip(body, results, strict=True)))
    results = [result for _, result in pairs]
    for sentence, result in pairs:
        _tell_flags(article.original.count("\n", 0, sentence.span.start) + 1, result.flags)
    if as_json:
        out.write(to_json([translation_json(result) for result in results]))
        return
    paragraphs = [
        " ".join(result.english for _, result in group)
        for _, group in groupby(pairs, key=lambda pair: pair[0].paragraph)
    ]
    out.write("\n\n".join(paragraphs) + "\n")


def translate_lines(
    chunks: Iterator[list[str]],
    engine: Engine,
    glossary: Sequence[str],
    out: Output,
    *,
    as_json: bool,
    **how: Any,
) -> None:
    """Write one line for each line, as soon as its chunk is ready.

    A doubt about a name is told once on the terminal; in JSON each line stands by itself.
    """
    number = 0
    told: set[Flag] = set()
    pulse = _Pulse()
    for lines in chunks:
        translated = _by_line(lines, engine, glossary, **how)
        for line, results in zip(lines, translated, strict=True):
            number += 1
            flags = [flag for result in results for flag in result.flags]
            english = " ".join(result.english for result in results) if results else line
            english = " ".join(english.split())  # whatever an engine wrote, one line
            _tell_flags(number, untold(flags, told))
            if as_json:
                entry = {
                    "source": line,
                    "english": english,
                    "flags": [flag_dict(flag) for flag in flags],
                }
                out.write(to_json(entry | {"engine": engine.name}, indent=None))
            else:
                out.write(f"{english}\n")
        pulse.tell(number)


class _Pulse:
    """A line about a long job now and then, for whoever reads its log."""

    def __init__(self) -> None:
        self._began = self._told = time.monotonic()

    def tell(self, lines: int) -> None:
        """Say how many lines are done, if nothing was said for a minute."""
        now = time.monotonic()
        if now - self._told >= _PULSE_S:
            self._told = now
            click.echo(f"{lines:,} lines translated in {now - self._began:,.0f} s", err=True)


def _by_line(
    lines: Sequence[str], engine: Engine, glossary: Sequence[str], **how: Any
) -> list[list[Translation]]:
    """Return the translated sentences of each line: none for one without Chinese."""
    pieces = [
        [piece.strip() for piece in split_sentences(line) if piece.strip()]
        if count_han(line)
        else []
        for line in lines
    ]
    sentences = [piece for line in pieces for piece in line]
    results = iter(
        translate_all(sentences, engine=engine, glossary=glossary, **how) if sentences else []
    )
    return [[next(results) for _ in line] for line in pieces]


def _tell_flags(line: int, flags: Sequence[Flag]) -> None:
    for flag in flags:
        if flag.severity is Severity.INFO:
            continue
        click.echo(f"line {line}: {flag.code} {flag.severity}: {flag.message}", err=True)
