"""``docexam-tracker roster``: names in, results joined to them."""

from pathlib import Path

import click

from docexam.domain.errors import EnvironmentFault
from docexam.tracker.aliases import Alias, aliases, join_learners, part_learners
from docexam.tracker.database import writing
from docexam.tracker.office import reading
from docexam.tracker.report_tables import roster_table
from docexam.tracker.roster import keep_roster, open_roster, read_roster
from docexam.tracker.terminal import (
    by_option,
    chosen_language,
    database_option,
    keys_option,
    language_option,
    opened_office,
    show_table,
)
from docexam.tracker.words import sentence


@click.group("roster")
def roster() -> None:
    """Names and badges: they stay at head office."""


@roster.command("import")
@click.argument("tables", metavar="TABLE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@database_option
@keys_option
@language_option
@click.pass_context
def import_roster(
    ctx: click.Context,
    tables: tuple[Path, ...],
    *,
    database: str | None,
    keys_folder: Path | None,
    language: str | None,
) -> None:
    """Read CSV or XLSX with the columns name (or Arabic name), agency, badge and, if known, bcp.

    Lines that cannot be taken are listed with the reason; the others are taken. Ends with 1 when a line was left.
    """
    words = chosen_language(language)
    left = 0
    with opened_office(database, keys_folder) as office:
        for table in tables:
            entries, problems = read_roster(table, office.keys.programme_key)
            with writing(office.engine) as connection:
                found = keep_roster(connection, entries, problems)
            left += len(found.problems)
            click.echo(
                f"{table.name}: {found.added} added, {found.changed} changed, {found.unchanged} unchanged"
            )
            for one in found.problems:
                click.echo(
                    f"{table.name}:{one.line}: {sentence(EnvironmentFault(one.code), words)} {one.cell}",
                    err=True,
                )
    ctx.exit(1 if left else 0)


@roster.command("show")
@click.argument("search", default="")
@database_option
@keys_option
@by_option
@language_option
def show_roster(
    search: str, *, database: str | None, keys_folder: Path | None, by: str, language: str | None
) -> None:
    """Show the roster, or what a name, badge or slip finds in it; who looked is written down."""
    with opened_office(database, keys_folder) as office, writing(office.engine) as connection:
        found = open_roster(connection, by=by, at=office.now(), search=search)
    show_table(roster_table(found), chosen_language(language))


@roster.command("join")
@click.argument("from_learner")
@click.argument("to_learner")
@database_option
@keys_option
@by_option
@click.option("--reason", default="", help="Why the two are one person.")
def join(
    from_learner: str,
    to_learner: str,
    *,
    database: str | None,
    keys_folder: Path | None,
    by: str,
    reason: str,
) -> None:
    """Count the results of one learner id as another's, because a clerk is sure they are one person."""
    with opened_office(database, keys_folder) as office, writing(office.engine) as connection:
        join_learners(connection, Alias(from_learner.upper(), to_learner.upper(), by, office.now(), reason))


@roster.command("part")
@click.argument("from_learner")
@database_option
@keys_option
@by_option
def part(from_learner: str, *, database: str | None, keys_folder: Path | None, by: str) -> None:
    """Undo a join."""
    with opened_office(database, keys_folder) as office, writing(office.engine) as connection:
        part_learners(connection, from_learner.upper(), by=by, at=office.now())


@roster.command("joins")
@database_option
@keys_option
def joins(*, database: str | None, keys_folder: Path | None) -> None:
    """List all joins."""
    with opened_office(database, keys_folder) as office, reading(office.engine) as connection:
        for one in aliases(connection):
            click.echo(f"{one.from_learner} -> {one.to_learner}  {one.at}  {one.by}  {one.reason}")
