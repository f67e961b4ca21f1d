"""The command line: ``docexam mrz``, ``docexam tour``, ``docexam tracker``, ``docexam --version`` and the window."""

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click

from docexam import __version__
from docexam.app.main import NO_DISPLAY, has_display
from docexam.app.mrz_command import mrz
from docexam.app.paths import find_folders

_LOADED_WHEN_ASKED_FOR: Final = {
    "tour": "docexam.app.tour",
    "designs": "docexam.app.designs_command",
    "alterations": "docexam.app.alterations_command",
    "render": "docexam.app.render_command",
    "scenarios": "docexam.app.scenarios_command",
    "tracker": "docexam.app.tracker_command",
}
"""Commands by the module that holds them: they need what the window, the press or the content needs."""


class _Commands(click.Group):
    """Loads a command that needs much only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *_LOADED_WHEN_ASKED_FOR})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _LOADED_WHEN_ASKED_FOR:
            return super().get_command(ctx, cmd_name)
        found = getattr(importlib.import_module(_LOADED_WHEN_ASKED_FOR[cmd_name]), cmd_name)
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
