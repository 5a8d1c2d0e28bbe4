"""The group of commands: what goes wrong is told in one message, with the exit code for it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import click

from ..errors import ZhbriefError

_INTERRUPTED = 130


class Group(click.Group):
    """A group that says what went wrong in one message and exits with the code for it."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        run: Callable[[], Any] = partial(
            super().main, args, prog_name, complete_var, standalone_mode=False, **extra
        )
        if not standalone_mode:
            return run()
        try:
            code = run()
        except click.ClickException as error:
            error.show()
            code = error.exit_code
        except ZhbriefError as error:
            click.echo(f"Error: {error}", err=True)
            code = error.exit_code
        except click.Abort:  # what click makes of Ctrl-C
            click.echo("Interrupted.", err=True)
            code = _INTERRUPTED
        sys.exit(code if isinstance(code, int) else 0)
