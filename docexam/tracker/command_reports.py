"""``docexam-tracker report``: the reports as text, JSON, CSV or XLSX."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import click
import msgspec
from sqlalchemy import Connection

from docexam.domain.people import ascii_digits
from docexam.tracker.certificates import certificate_list
from docexam.tracker.database import open_database, writing
from docexam.tracker.detection_report import detection_report
from docexam.tracker.funnel import as_json, funnel
from docexam.tracker.funnel_tables import funnel_tables
from docexam.tracker.gradebook import gradebook_table
from docexam.tracker.health import station_health
from docexam.tracker.items import item_analysis
from docexam.tracker.keys import load_keys
from docexam.tracker.moments import file_time, system_clock
from docexam.tracker.office import reading
from docexam.tracker.programme import Period
from docexam.tracker.report_tables import (
    certificate_table,
    detection_tables,
    health_table,
    item_table,
    unnamed_table,
    worklist_tables,
)
from docexam.tracker.tables import Table
from docexam.tracker.terminal import (
    by_option,
    chosen_keys,
    chosen_language,
    chosen_url,
    database_option,
    keys_option,
    language_option,
    show_json,
    show_table,
    write_csv,
    write_xlsx,
)
from docexam.tracker.unnamed import results_without_name
from docexam.tracker.worklist import worklist

_DAY: Final = re.compile(r"\d{4}-\d\d(-\d\d)?\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked of a report."""

    database: str | None
    keys_folder: Path | None
    period: Period
    external: bool
    practice: bool
    level: str
    by: str
    language: str


@dataclass(frozen=True, slots=True)
class Made:
    """A report as tables, and as the JSON value it is for programs."""

    tables: tuple[Table, ...]
    value: Any


Maker = Callable[[Connection, Wanted], Made]


def _funnel(connection: Connection, wanted: Wanted) -> Made:
    found = funnel(connection, wanted.period)
    return Made(funnel_tables(found, external=wanted.external), as_json(found))


def _health(connection: Connection, wanted: Wanted) -> Made:
    found = station_health(connection)
    return Made((health_table(found),), msgspec.to_builtins(found))


def _items(connection: Connection, wanted: Wanted) -> Made:
    found = item_analysis(connection, period=wanted.period, practice=wanted.practice)
    return Made((item_table(found),), msgspec.to_builtins(found))


def _detection(connection: Connection, wanted: Wanted) -> Made:
    found = detection_report(connection, period=wanted.period, practice=wanted.practice)
    return Made(detection_tables(found, external=wanted.external), msgspec.to_builtins(found, str_keys=True))


def _worklist(connection: Connection, wanted: Wanted) -> Made:
    found = worklist(connection)
    return Made(worklist_tables(found, wanted.language), msgspec.to_builtins(found))


def _unnamed(connection: Connection, wanted: Wanted) -> Made:
    keys = load_keys(chosen_keys(wanted.keys_folder))
    found = results_without_name(connection, keys.programme_key)
    return Made((unnamed_table(found),), msgspec.to_builtins(found))


def _certificates(connection: Connection, wanted: Wanted) -> Made:
    at = file_time(system_clock())
    found = certificate_list(connection, by=wanted.by, at=at, period=wanted.period, level=wanted.level)
    return Made((certificate_table(found),), msgspec.to_builtins(found))


def _gradebook(connection: Connection, wanted: Wanted) -> Made:
    at = file_time(system_clock())
    table = gradebook_table(connection, by=wanted.by, at=at, period=wanted.period)
    return Made((table,), table.as_json())


MAKERS: Final[dict[str, Maker]] = {
    "funnel": _funnel,
    "health": _health,
    "items": _items,
    "detection": _detection,
    "worklist": _worklist,
    "unnamed": _unnamed,
    "certificates": _certificates,
    "gradebook": _gradebook,
}
_NAMED: Final = frozenset({"unnamed", "certificates", "gradebook"})
"""Reports with names: written down when opened, and never made as copies for outside."""


@click.command("report")
@click.argument("name", metavar="REPORT", type=click.Choice(list(MAKERS)))
@database_option
@keys_option
@by_option
@language_option
@click.option("--json", "as_json_text", is_flag=True, help="Print one JSON document.")
@click.option(
    "--csv", "csv_folder", type=click.Path(file_okay=False, path_type=Path), help="Write CSV files here."
)
@click.option(
    "--xlsx", "xlsx_file", type=click.Path(dir_okay=False, path_type=Path), help="Write a workbook."
)
@click.option("--right-to-left/--left-to-right", default=None, help="Direction of the workbook's sheets.")
@click.option("--from", "begins", metavar="DAY", default="", help="First day, YYYY-MM-DD or YYYY-MM.")
@click.option("--to", "ends", metavar="DAY", default="", help="First day after the period.")
@click.option(
    "--external", is_flag=True, help="For a copy that leaves head office: counts under five are hidden."
)
@click.option("--practice", is_flag=True, help="Answers of practice instead of those that count.")
@click.option("--level", default="", help="Only this level (certificates).")
def report(
    name: str,
    *,
    as_json_text: bool,
    csv_folder: Path | None,
    xlsx_file: Path | None,
    right_to_left: bool | None,
    begins: str,
    ends: str,
    language: str | None,
    **options: Any,
) -> None:
    """Print a report, or write it as CSV or XLSX.

    \b
    funnel        classes held, enrolled, passed, progressed, selected
    health        what came last from each installation, gaps, clocks, keys
    items         how hard each exercise is, and whether it parts who knows from who does not
    detection     how well altered documents and impostors are found
    worklist      edited events, rejected rows, files set aside
    unnamed       results without a name, and whose they might be
    certificates  who passed what, by name (written down)
    gradebook     best scores by badge, for a Moodle gradebook (written down)

    PDF and printing belong to the window.
    """
    period = Period(_day(begins), _day(ends))
    wanted = Wanted(period=period, language=chosen_language(language), **options)
    if wanted.external and name in _NAMED:
        raise click.UsageError("A report with names never leaves head office as a copy.")
    made = make_report(name, wanted)
    if csv_folder:
        write_csv(made.tables, csv_folder, wanted.language)
    if xlsx_file:
        write_xlsx(made.tables, xlsx_file, wanted.language, right_to_left=right_to_left)
    if as_json_text:
        show_json(_json(made, wanted))
    elif not csv_folder and not xlsx_file:
        _show(made.tables, wanted.language)


def make_report(name: str, wanted: Wanted) -> Made:
    """Make a report from one state of the database."""
    engine = open_database(chosen_url(wanted.database))
    try:
        with (writing if name in _NAMED else reading)(engine) as connection:
            return MAKERS[name](connection, wanted)
    finally:
        engine.dispose()


def _json(made: Made, wanted: Wanted) -> Any:
    """Return what programs read; of a copy for outside only what its tables show."""
    return {table.name: table.as_json() for table in made.tables} if wanted.external else made.value


def _show(tables: Sequence[Table], language: str) -> None:
    for place, table in enumerate(tables):
        if place:
            click.echo()
        show_table(table, language)


def _day(text: str) -> str:
    plain = ascii_digits(text.strip())
    if plain and not _DAY.match(plain):
        raise click.UsageError(f"A day is written YYYY-MM-DD or YYYY-MM: {text}")
    return plain
