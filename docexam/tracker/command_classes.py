"""``docexam-tracker class``: class lists for the stations of a class."""

import os
from pathlib import Path
from typing import Any

import click

from docexam.exchange.class_lists import ClassList, ListedLearner
from docexam.exchange.identity import uuid7
from docexam.tracker.handing_out import issue_class_list
from docexam.tracker.roster import read_roster
from docexam.tracker.terminal import by_option, database_option, keys_option, opened_office


@click.command("class")
@click.argument("table", type=click.Path(dir_okay=False, path_type=Path))
@database_option
@keys_option
@by_option
@click.option("--class-id", required=True, help="Id of the class, such as BASRAH-2026-03.")
@click.option("--course", required=True, help="Course of the curriculum.")
@click.option("--level", required=True, type=click.Choice(["basic", "advanced", "tot", "pilot", "observed"]))
@click.option("--centre", default="", help="Code of the training centre.")
@click.option(
    "--trainer-recipient", default="", help="The trainer's age key: the trainer can read the results."
)
@click.option(
    "--passphrase-file", type=click.Path(dir_okay=False, path_type=Path), help="Seal the list with it."
)
@click.option("--to", "stick", required=True, type=click.Path(file_okay=False, path_type=Path))
def class_list(
    table: Path,
    *,
    database: str | None,
    keys_folder: Path | None,
    by: str,
    stick: Path,
    passphrase_file: Path | None,
    **facts: Any,
) -> None:
    """Make the signed list of a class from a table like the roster's, and write it onto a stick."""
    passphrase = passphrase_file.read_text(encoding="utf-8").splitlines()[0] if passphrase_file else ""
    with opened_office(database, keys_folder) as office:
        entries, problems = read_roster(table, office.keys.programme_key)
        if problems:
            raise click.UsageError(f"{table.name}, line {problems[0].line}: {problems[0].code.value}")
        moment = office.clock()
        listed = ClassList(
            list_id=uuid7(unix_ms=int(moment.timestamp() * 1000), random_bytes=os.urandom(10)),
            issued_at=office.now(),
            learners=tuple(ListedLearner(one.shown_name, one.agency, one.badge, one.bcp) for one in entries),
            **facts,
        )
        written = issue_class_list(office, listed, stick, by=by, passphrase=passphrase)
    click.echo(f"{written.path}\ncheck code of head office: {written.check_code}")
