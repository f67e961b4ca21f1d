"""``docexam scenarios check``: what is wrong with the scenarios of interviews."""

import sys
from pathlib import Path

import click

from docexam.content.scenarios import read_scenarios


@click.group()
def scenarios() -> None:
    """Look into the scenarios interviews are drawn from."""


@scenarios.command("check")
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
def check_command(folder: Path) -> None:
    """Check every scenario of a folder: languages, dead ends, what no walk reaches, facts without a check.

    DIR is a folder `scenarios` of a course. Ends with 0 when nothing is wrong and with 1 otherwise.
    """
    pool = read_scenarios(folder.resolve())
    if not pool.files:
        raise click.UsageError(f"there is no scenario in {folder}")
    for problem in pool.problems:
        click.echo(str(problem))
    wrong = len(pool.problems)
    click.echo(
        f"{len(pool.scenarios)} of {pool.files} sound, {f'{wrong} to mend' if wrong else 'nothing wrong'}"
    )
    sys.exit(1 if wrong else 0)
