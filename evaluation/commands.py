"""The commands ``zhbrief evaluate …``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from .model import Report

_FILE = click.Path()
_format_option = click.option(
    "--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True
)


@click.group()
def evaluate() -> None:
    """Score summaries or translations against references.

    Needs: pip install "zhbrief[evaluate]"

    \b
      zhbrief evaluate summaries mine.jsonl references.jsonl
      zhbrief evaluate translation mine.en reference.en --source article.zh
    """


@evaluate.command()
@click.argument("hypotheses", type=_FILE)
@click.argument("references", type=_FILE)
@click.option(
    "--chars",
    type=click.IntRange(min=1),
    help="Cut each hypothesis after so many characters, so that all compare at one length.",
)
@_format_option
def summaries(hypotheses: str, references: str, chars: int | None, format_: str) -> None:
    """Score Chinese summaries by ROUGE-1, -2 and -L on characters.

    A .jsonl file has one object a line, with "id" and "summary": in HYPOTHESES a text or its
    sentences, in REFERENCES one summary or several. Any other file has one summary a line.

    \b
      zhbrief evaluate summaries mine.jsonl references.jsonl --chars 120
    """
    from .files import read_rows
    from .summaries import score_summaries

    wanted = read_rows(references, "summary")
    _show(score_summaries(read_rows(hypotheses, "summary"), wanted, chars=chars), format_)


@evaluate.command()
@click.argument("hypotheses", type=_FILE)
@click.argument("references", type=_FILE, nargs=-1, required=True)
@click.option("--source", type=_FILE, help="The Chinese: its figures are compared, too.")
@_format_option
def translation(
    hypotheses: str, references: tuple[str, ...], source: str | None, format_: str
) -> None:
    """Score English translations by BLEU and chrF.

    All files have one sentence a line, in the same order.

    \b
      zhbrief translate article.zh --lines > mine.en
      zhbrief evaluate translation mine.en reference.en --source article.zh
    """
    from .files import read_lines
    from .translations import score_translations

    report = score_translations(
        read_lines(hypotheses),
        [read_lines(reference) for reference in references],
        sources=read_lines(source) if source else None,
    )
    _show(report, format_)


def _show(report: Report, format_: str) -> None:
    if format_ == "json":
        click.echo(json.dumps(report.to_dict(), indent=2, ensure_ascii=False))
    else:
        click.echo(report.to_text(), nl=False)
