"""``docexam tracker ...``: passes everything on to head office's own command, where it is installed.

The officers' program contains neither that command nor the libraries it needs; then this says how to get them.
"""

import importlib
import importlib.util
from typing import Final

import click

_COMMAND: Final = "docexam.tracker.command"
_PARTS: Final = ("docexam.tracker", "xlsxwriter", "openpyxl", "psycopg")
"""What the extra ``tracker`` stands for; an officer's computer has none of the libraries."""

_ABSENT: Final = (
    "The head-office tracker is not installed here ({missing} is missing). It is for head offices alone;\n"
    'there it is installed with: pip install "docexam[tracker]"'
)


@click.command(
    "tracker",
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []},
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.pass_context
def tracker(ctx: click.Context, arguments: tuple[str, ...]) -> None:
    """Head office: docexam-tracker, if it is installed here."""
    missing = [part for part in _PARTS if importlib.util.find_spec(part) is None]
    if missing:
        click.echo(_ABSENT.format(missing=missing[0]), err=True)
        ctx.exit(1)
    ctx.exit(importlib.import_module(_COMMAND).main(arguments))
