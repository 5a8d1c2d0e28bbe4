"""The commands ``zhbrief models …``."""

from __future__ import annotations

import json

import click

from . import pulling, store
from .places import store_folder
from .progress import for_stderr, readable_size


@click.group()
def models() -> None:
    """See, fetch and check the models.

    Models lie in the user's data folder, or where ZHBRIEF_MODELS says. With ZHBRIEF_OFFLINE=1
    nothing is ever fetched.

    \b
      zhbrief models list
      zhbrief models pull qwen
      ZHBRIEF_MODELS=/data/models zhbrief models path qwen
    """


@models.command("list")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text")
def list_(format_: str) -> None:
    """List the known models: licence, size, and whether they are here.

    \b
      zhbrief models list
      zhbrief models list --format json
    """
    entries = store.list_models()
    if format_ == "json":
        click.echo(json.dumps([_as_json(entry) for entry in entries], indent=2))
        return
    for entry in entries:
        model = entry.model
        click.echo(
            f"{model.name}  {model.title}  {model.licence}  {readable_size(model.size)}  "
            f"{_state(entry)}"
        )
    click.echo(f"Store: {store_folder()}", err=True)


@models.command()
@click.argument("name")
def pull(name: str) -> None:
    """Fetch a model, or the rest of one, and print where it is.

    \b
      zhbrief models pull qwen
      HF_ENDPOINT=https://mirror.example zhbrief models pull qwen
    """
    click.echo(pulling.pull(name, progress=for_stderr()))


@models.command()
@click.argument("name")
def verify(name: str) -> None:
    """Read a model from end to end and compare its digest.

    \b
      zhbrief models verify qwen
    """
    place = store.verify(name)
    click.echo(f"{place}: sound")


@models.command()
@click.argument("name")
@click.option("--yes", is_flag=True, help="Don't ask.")
def remove(name: str, yes: bool) -> None:
    """Delete a model, and what an interrupted pull has left of it.

    \b
      zhbrief models remove qwen --yes
    """
    place = store.path(name)
    if not yes:
        click.confirm(f"Delete the model {name!r} ({place})?", abort=True, err=True)
    freed = store.remove(name, progress=for_stderr())
    click.echo(f"Removed {name}: {readable_size(freed)} freed")


@models.command()
@click.argument("name")
def path(name: str) -> None:
    """Print where a model's file belongs, whether it is there or not.

    \b
      llama-cli --model "$(zhbrief models path qwen)"
      cp downloaded.gguf "$(zhbrief models path qwen)"
    """
    click.echo(store.path(name))
    if not store.is_installed(name):
        click.echo(f"It is not there yet. Run: zhbrief models pull {name}", err=True)


def _state(entry: store.Entry) -> str:
    if entry.is_installed:
        return "here"
    return f"{readable_size(entry.partial)} fetched" if entry.partial else "not here"


def _as_json(entry: store.Entry) -> dict[str, str | int | bool]:
    model = entry.model
    return {
        "name": model.name,
        "title": model.title,
        "licence": model.licence,
        "size": model.size,
        "sha256": model.sha256,
        "path": str(entry.path),
        "installed": entry.is_installed,
        "partial": entry.partial,
    }
