"""Options that several commands have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click

_METHODS = ("extractive", "abstractive", "lead", "textrank", "lexrank")
# The codes of translate.skipping, which `--help` must not wait for.
_CHECKS = [
    "FIGURE",
    "NAME",
    "TERM",
    "LEFTOVER",
    "REPEATED",
    "TRUNCATED",
    "TOO_SHORT",
    "TOO_LONG",
    "UNSUPPORTED",
    "POLARITY",
    "QUOTATION",
    "DAMAGED",
]

_Command = TypeVar("_Command", bound=Callable[..., Any])


def _options(*options: Callable[[_Command], _Command]) -> Callable[[_Command], _Command]:
    """Return one decorator for several options, shown in this order."""

    def decorate(command: _Command) -> _Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


def require_one_length(settings: Mapping[str, Any], *names: str) -> None:
    """Raise UsageError where more than one length is given."""
    given = [f"--{name}" for name in names if settings[name]]
    if len(given) > 1:
        raise click.UsageError(f"Give {' or '.join(given)}, not both.")


def _show_version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if not value or ctx.resilient_parsing:
        return
    from .version import version

    click.echo(f"zhbrief {version()}")
    ctx.exit()


def format_option(*formats: str) -> Callable[[_Command], _Command]:
    return click.option(
        "--format", "format_", type=click.Choice(formats), default=formats[0], show_default=True
    )


version_option = click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the version and exit.",
)
source_argument = click.argument("source", type=click.Path(allow_dash=True))
sources_argument = click.argument(
    "sources_",
    metavar="SOURCE...",
    type=click.Path(allow_dash=True),
    nargs=-1,
    required=True,
)
output_options = _options(
    click.option("--encoding", metavar="NAME", help="Encoding of SOURCE; found out by default."),
    click.option(
        "-o",
        "--output",
        type=click.Path(),
        metavar="FILE",
        help="Write the result to FILE instead of standard output.",
    ),
)
url_option = click.option(
    "--url",
    "is_url",
    is_flag=True,
    help="SOURCE is an address on the web, to be fetched now: one page of at most 20 MB.",
)
input_options = _options(source_argument, output_options)
percent_option = click.option(
    "--percent",
    type=click.FloatRange(min=0, min_open=True, max=100),
    help="At most this share of the article's story.",
)
keep_all_option = click.option(
    "--keep-all", is_flag=True, help="Leave nothing out: menus, notices and captions stay."
)
offline_option = click.option(
    "--offline",
    is_flag=True,
    envvar="ZHBRIEF_OFFLINE",
    show_envvar=True,
    help="Never fetch anything.",
)
method_option = _options(
    click.option(
        "--method",
        type=click.Choice(_METHODS),
        default="extractive",
        show_default=True,
        help="How sentences are chosen; abstractive writes them.",
    ),
    click.option(
        "--summary-model",
        metavar="NAME_OR_PATH",
        help="What writes with abstractive.  [default: the language model]",
    ),
)
glossary_option = click.option(
    "--glossary",
    type=click.Path(),
    multiple=True,
    metavar="FILE",
    help="Your own names and terms; may be given several times.",
)
engine_options = _options(
    click.option(
        "--engine",
        type=click.Choice(["auto", "qwen", "marian"]),
        default="auto",
        show_default=True,
        help="What translates.",
    ),
    click.option("--model", metavar="NAME_OR_PATH", help="A model other than the engine's own."),
    click.option(
        "--second-model",
        metavar="NAME_OR_PATH",
        help="A model that is asked where the English of the first has an error.",
    ),
    click.option(
        "--runtime",
        type=click.Choice(["ctranslate2", "transformers"]),
        default="ctranslate2",
        show_default=True,
        help="What runs a marian model.",
    ),
    glossary_option,
    offline_option,
)
style_option = click.option(
    "--style",
    type=click.Choice(["long", "short"]),
    default="long",
    show_default=True,
    help="Large numbers as 2 billion, or as 2bn.",
)
skip_option = click.option(
    "--skip-check",
    "skip_checks",
    type=click.Choice(_CHECKS),
    multiple=True,
    metavar="CODE",
    help="Switch off the checks of a flag, such as TERM; may be given several times.",
)
