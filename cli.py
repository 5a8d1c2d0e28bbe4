"""The command line: parse, call the library, render.

Results go to standard output as UTF-8, everything else to standard error. Exit codes: 0 fine,
1 the input or the output failed, 2 usage, 3 a model or a package is missing, 4 flags at or above
``--fail-on``, 130 interrupted.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from .briefing.exits import Group
from .briefing.options import (
    engine_options,
    format_option,
    glossary_option,
    input_options,
    keep_all_option,
    method_option,
    offline_option,
    output_options,
    percent_option,
    require_one_length,
    skip_option,
    sources_argument,
    style_option,
    url_option,
    version_option,
)
from .briefing.streams import (
    line_chunks,
    opened_output,
    opened_source,
    source_name,
    terminal_width,
    text_chunks,
)
from .evaluation.commands import evaluate
from .models.commands import models

if TYPE_CHECKING:
    from .article import Article
    from .models import Progress
    from .translate.model import Engine

_WORDS = 120
_FLAGGED = 4


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@version_option
def main() -> None:
    """Turn a Chinese article into a short English briefing.

    Every figure and name is checked against its Chinese source. SOURCE is a text, web page, mail,
    Word or PDF file, or - for standard input.

    \b
      zhbrief brief article.html
      zhbrief models list
    """


main.add_command(models)
main.add_command(evaluate)


@main.command()
@sources_argument
@output_options
@url_option
@keep_all_option
@click.option(
    "--together", is_flag=True, help="Several sources are one story: brief them in one text."
)
@click.option(
    "--words", type=click.IntRange(min=1), help=f"At most this many words.  [default: {_WORDS}]"
)
@click.option("--sentences", type=click.IntRange(min=1), help="This many sentences.")
@percent_option
@method_option
@engine_options
@skip_option
@style_option
@format_option("text", "markdown", "json", "html", "docx")
@click.option(
    "--form",
    type=click.Choice(["list", "prose"]),
    default="list",
    show_default=True,
    help="A list of points, or paragraphs with notes below.",
)
@click.option("--sources/--no-sources", help="Show the Chinese beside each sentence.")
@click.option(
    "--originals/--no-originals",
    default=True,
    show_default=True,
    help="Give a name in Chinese, too, where it is mentioned first.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["never", "error", "warning"]),
    default="never",
    show_default=True,
    help="Exit with 4 if a sentence has a flag of this severity or worse.",
)
def brief(
    sources_: tuple[str, ...],
    output: str | None,
    encoding: str | None,
    keep_all: bool,
    together: bool,
    format_: str,
    is_url: bool,
    form: str,
    sources: bool,
    fail_on: str,
    **settings: Any,
) -> None:
    """Brief one Chinese article in English, or several of one story.

    \b
      zhbrief brief article.html --words 80
      zhbrief brief https://example.org/news.html --url
      curl -s URL | zhbrief brief - --format json -o brief.json
      zhbrief brief article.txt --sources --fail-on error
      zhbrief brief morning.txt evening.txt --together --form prose
    """
    require_one_length(settings, "words", "sentences", "percent")
    if len(sources_) > 1 and not together:
        raise click.UsageError(
            "Several sources: give --together if they are of one story, or brief each by itself."
        )
    if format_ == "docx" and output in (None, "-") and sys.stdout.isatty():
        raise click.UsageError("A Word file is no text for a terminal: give --output FILE.")
    with opened_output(output) as out:
        from .briefing import brief as make_brief
        from .briefing import brief_together
        from .briefing.views import rendered

        articles = [_read(source, encoding, keep_all, is_url) for source in sources_]
        how = {"progress": _progress(), **settings}
        result = brief_together(articles, **how) if together else make_brief(articles[0], **how)
        out.write(
            rendered(result, format_, form=form, sources=sources, width=terminal_width(output))
        )
    for note in dict.fromkeys(note for article in articles for note in article.notes):
        click.echo(f"Note: {note}.", err=True)
    for note in result.notes:
        click.echo(note, err=True)
    if result.is_over_budget:
        click.echo(f"No sentence is that short; the brief has {result.words} words.", err=True)
    if _is_reached(fail_on, result.worst):
        click.get_current_context().exit(_FLAGGED)


@main.command()
@input_options
@url_option
@keep_all_option
@click.option("--sentences", type=click.IntRange(min=1), help="This many.  [default: 5]")
@click.option("--chars", type=click.IntRange(min=1), help="At most this many characters.")
@percent_option
@method_option
@offline_option
@format_option("text", "json")
def summarize(
    source: str,
    encoding: str | None,
    output: str | None,
    keep_all: bool,
    is_url: bool,
    format_: str,
    **settings: Any,
) -> None:
    """Choose, or write, the few sentences of an article that matter, in Chinese.

    \b
      zhbrief summarize article.txt --sentences 3
      zhbrief summarize article.txt --chars 200 --format json
      zhbrief summarize article.txt --method abstractive
    """
    require_one_length(settings, "sentences", "chars", "percent")
    with opened_output(output) as out:
        from .briefing.summarized import summarized
        from .briefing.views import summary_json, to_json

        article = _read(source, encoding, keep_all, is_url)
        summary = summarized(article, progress=_progress(), **settings)
        if format_ == "json":
            out.write(to_json(summary_json(summary)))
        else:
            out.write("".join(f"{sentence.text}\n" for sentence in summary.sentences))
    for note in summary.notes:
        click.echo(note, err=True)
    if summary.is_over_budget:
        click.echo(f"No sentence is that short; this one has {summary.chars} characters.", err=True)


@main.command()
@input_options
@url_option
@keep_all_option
@click.option("--lines", is_flag=True, help="One output line for each input line.")
@engine_options
@skip_option
@style_option
@format_option("text", "json")
def translate(
    source: str,
    encoding: str | None,
    output: str | None,
    keep_all: bool,
    is_url: bool,
    lines: bool,
    format_: str,
    glossary: tuple[str, ...],
    skip_checks: tuple[str, ...],
    style: str,
    **engine: Any,
) -> None:
    """Translate a whole article, or each line of a file.

    With --lines every line of SOURCE becomes one line, in order, and --format json gives one
    object a line. What is in doubt is told on standard error.

    \b
      zhbrief translate article.txt --engine qwen
      zhbrief translate sentences.txt --lines > english.txt
      grep 北京 sentences.txt | zhbrief translate - --lines
    """
    if lines and is_url:
        raise click.UsageError("Give --lines or --url, not both.")
    how: dict[str, Any] = {"as_json": format_ == "json", "skip_checks": skip_checks, "style": style}
    from .briefing.filters import translate_article, translate_lines

    with opened_output(output) as out:
        if lines:
            with opened_source(source) as stream:
                chunks = line_chunks(stream, encoding, source_name(source))
                with _opened_engine(**engine) as translator:
                    translate_lines(chunks, translator, glossary, out, **how)
        else:
            article = _read(source, encoding, keep_all, is_url)
            with _opened_engine(**engine) as translator:
                translate_article(article, translator, glossary, out, **how)


@main.command()
@input_options
@url_option
@offline_option
@glossary_option
@format_option("tsv", "json")
def terms(
    source: str,
    encoding: str | None,
    output: str | None,
    is_url: bool,
    offline: bool,
    glossary: tuple[str, ...],
    format_: str,
) -> None:
    """Draft a glossary of an article, for you to edit.

    Every name and term that is found, with an English or without; the unknown ones come first.

    \b
      zhbrief terms article.txt -o names.tsv
      zhbrief brief article.txt --glossary names.tsv
      zhbrief terms article.txt --glossary names.tsv --format json
    """
    with opened_output(output) as out:
        from .briefing.terms import draft_terms, terms_json, terms_tsv
        from .briefing.views import to_json
        from .translate import load_glossary

        drafted = draft_terms(_read(source, encoding, is_url=is_url), load_glossary(glossary))
        if format_ == "json":
            out.write(to_json(terms_json(drafted)))
        else:
            out.write(terms_tsv(drafted, source_name(source)))


@main.command()
@input_options
@click.option("--to", type=click.Choice(["simplified", "traditional"]), help="The script wanted.")
@click.option("--config", metavar="NAME", help="A conversion of OpenCC.  [default: t2s]")
def convert(
    source: str, encoding: str | None, output: str | None, to: str | None, config: str | None
) -> None:
    """Convert a text to simplified or traditional script, and to UTF-8.

    Nothing else is changed.

    \b
      zhbrief convert article.txt > simplified.txt
      zhbrief convert article.txt --to traditional -o traditional.txt
      zhbrief convert article.txt --config tw2sp
    """
    if to and config:
        raise click.UsageError("Give --to or --config, not both.")
    with opened_output(output) as out:
        from .article import convert as convert_text

        config = config or ("s2t" if to == "traditional" else "t2s")
        with opened_source(source) as stream:
            for text in text_chunks(stream, encoding, source_name(source)):
                out.write(convert_text(text, config))


@main.command()
@input_options
@url_option
@keep_all_option
@offline_option
@format_option("text", "json")
def inspect(
    source: str,
    encoding: str | None,
    output: str | None,
    keep_all: bool,
    is_url: bool,
    offline: bool,
    format_: str,
) -> None:
    """Show what is read of an article, what is left out and why.

    \b
      zhbrief inspect article.html
      zhbrief inspect https://example.org/news.html --url
      zhbrief inspect article.html --format json
    """
    from .briefing.views import article_json, article_lines, to_json

    with opened_output(output) as out:
        article = _read(source, encoding, keep_all, is_url)
        if format_ == "json":
            out.write(to_json(article_json(article)))
        else:
            out.write("".join(f"{line}\n" for line in article_lines(article)))


def _read(
    source: str, encoding: str | None, keep_all: bool = False, is_url: bool = False
) -> Article:
    from .briefing.sources import read_source

    how: dict[str, Any] = {"encoding": encoding, "keep_all": keep_all, "is_url": is_url}
    offline = click.get_current_context().params.get("offline", False)
    return read_source(source, is_offline=offline, **how)


@contextmanager
def _opened_engine(**options: Any) -> Iterator[Engine]:
    from .translate import open_engine

    engine = open_engine(progress=_progress(), **options)
    try:
        yield engine
    finally:
        engine.close()


def _progress() -> Progress:
    from .models import for_stderr

    return for_stderr()


def _is_reached(fail_on: str, worst: Any) -> bool:
    """Tell whether the worst flag of a brief is at or above a severity."""
    if fail_on == "never" or worst is None:
        return False
    from .translate.model import Severity

    return bool(worst.rank >= Severity(fail_on).rank)


if __name__ == "__main__":
    main()
