"""The command line: ``docexam mrz``, ``docexam tour``, ``docexam --version``, ``docexam --data-folder``."""

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from docexam import __version__
from docexam.app.main import NO_DISPLAY, has_display
from docexam.app.mrz_command import mrz
from docexam.app.paths import find_folders


class _Commands(click.Group):
    """Loads the tour only when it is asked for: it needs everything the window needs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), "tour"})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name != "tour":
            return super().get_command(ctx, cmd_name)
        found = importlib.import_module("docexam.app.tour").tour
        return found if isinstance(found, click.Command) else None


@click.group(cls=_Commands, invoke_without_command=True)
@click.version_option(__version__, prog_name="docexam")
@click.option(
    "--data-folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Keep the records in this folder instead of the usual one.",
)
@click.pass_context
def docexam(ctx: click.Context, data_folder: Path | None) -> None:
    """An examination desk for travel documents. Without a command the window opens."""
    if ctx.invoked_subcommand is not None:
        return
    if not has_display():
        click.echo(NO_DISPLAY, err=True)
        ctx.exit(1)
    bootstrap = importlib.import_module("docexam.app.bootstrap")
    ctx.exit(bootstrap.open_window(find_folders(data_folder)))


docexam.add_command(mrz)


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return its exit code."""
    try:
        ended = docexam.main(list(arguments), prog_name="docexam", standalone_mode=False)
    except click.ClickException as error:
        error.show(sys.stderr)
        return error.exit_code
    except click.exceptions.Abort:
        return 130
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else 1
    return ended if isinstance(ended, int) else 0
