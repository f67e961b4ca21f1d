"""``docexam tracker ...``: passes everything on to head office's own command, where it is installed.

The officers' program does not contain it; then the command says how to get it.
"""

import importlib
import importlib.util
from typing import Final

import click

_MODULE: Final = "docexam.tracker"
_COMMAND: Final = "docexam.tracker.command"
_ABSENT: Final = (
    "The head-office tracker is not part of this installation. It is for head offices alone; there it is\n"
    'installed with: pip install "docexam[tracker]"'
)


@click.command(
    "tracker",
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []},
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.pass_context
def tracker(ctx: click.Context, arguments: tuple[str, ...]) -> None:
    """Head office: docexam-tracker, if it is installed here."""
    if importlib.util.find_spec(_MODULE) is None:
        click.echo(_ABSENT, err=True)
        ctx.exit(1)
    ctx.exit(importlib.import_module(_COMMAND).main(arguments))
