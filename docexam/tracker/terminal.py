"""What the commands of head office share: options, opening the office, and showing tables and faults."""

import getpass
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, TypeVar

import click
from platformdirs import user_data_path
from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text as Words

from docexam.domain.text import LANGUAGES
from docexam.files.safe_write import write_safely
from docexam.tracker.database import open_database, sqlite_url
from docexam.tracker.keys import load_keys
from docexam.tracker.office import Office, archive_folder, open_office
from docexam.tracker.sheets import csv_of, xlsx_of
from docexam.tracker.tables import CellKind, Table, shown

_WIDE: Final = 600
"""Into a file or a pipe no column needs to be cut."""

_NUMERIC: Final = frozenset({CellKind.COUNT, CellKind.NUMBER, CellKind.SHARE})

Command = TypeVar("Command", bound=Callable[..., Any])


def office_folder() -> Path:
    """Return where a head office that chose nothing keeps its things."""
    return user_data_path("docexam-tracker", appauthor=False)


def database_option(command: Command) -> Command:
    """Add ``--database``."""
    return click.option(
        "--database",
        metavar="URL",
        envvar="DOCEXAM_TRACKER_DATABASE",
        help="Database as SQLAlchemy URL, such as sqlite:///office.db or postgresql://host/name.",
    )(command)


def keys_option(command: Command) -> Command:
    """Add ``--keys``."""
    return click.option(
        "--keys",
        "keys_folder",
        metavar="DIR",
        envvar="DOCEXAM_TRACKER_KEYS",
        type=click.Path(file_okay=False, path_type=Path),
        help="Folder with the keys of head office.",
    )(command)


def by_option(command: Command) -> Command:
    """Add ``--by``."""
    return click.option("--by", default=getpass.getuser, help="Who does this, for the record.")(command)


def language_option(command: Command) -> Command:
    """Add ``--language``."""
    return click.option(
        "--language", type=click.Choice(LANGUAGES), default=None, help="Language of words and headings."
    )(command)


def chosen_language(language: str | None = None) -> str:
    """Return the language given here, or to the program as a whole."""
    outer = click.get_current_context().find_root().obj
    return language or (outer if isinstance(outer, str) else "en")


def chosen_url(database: str | None) -> str:
    """Return the URL that was given; a bare path means a SQLite file."""
    if not database:
        return sqlite_url(office_folder() / "tracker.db")
    return database if "://" in database else sqlite_url(Path(database))


def chosen_keys(keys_folder: Path | None) -> Path:
    """Return the folder of the keys."""
    return keys_folder or office_folder() / "keys"


@contextmanager
def opened_office(database: str | None, keys_folder: Path | None) -> Iterator[Office]:
    """Open database and keys, and close the database afterwards."""
    url, folder = chosen_url(database), chosen_keys(keys_folder)
    engine = open_database(url)
    try:
        yield open_office(engine, load_keys(folder), archive=archive_folder(engine, url, folder))
    finally:
        engine.dispose()


def console() -> Console:
    """Return where tables go; a pipe gets plain text as wide as needed."""
    on_terminal = sys.stdout.isatty()
    return Console(width=None if on_terminal else _WIDE, highlight=False, soft_wrap=not on_terminal)


def show_table(table: Table, language: str) -> None:
    """Print a table."""
    grid = Grid(title=Words(table.title.in_language(language)), title_justify="left")
    for column in table.columns:
        justify = "right" if column.kind in _NUMERIC else "left"
        grid.add_column(Words(column.heading.in_language(language)), justify=justify)  # type: ignore[arg-type]  # a literal
    for row in table.rows:
        cells = zip(row, table.columns, strict=True)
        # as text, so that no name is taken for markup
        grid.add_row(*(Words(shown(cell, language, column.kind)) for cell, column in cells))
    console().print(grid)


def show_json(value: Mapping[str, Any] | Sequence[Any]) -> None:
    """Print one JSON document."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def write_csv(tables: Sequence[Table], folder: Path, language: str) -> None:
    """Write each table as a file of its name."""
    folder.mkdir(parents=True, exist_ok=True)
    for table in tables:
        written = write_safely(folder, f"{table.name}.csv", csv_of(table, language), replace=True)
        click.echo(str(written.path))


def write_xlsx(tables: Sequence[Table], path: Path, language: str, *, right_to_left: bool | None) -> None:
    """Write all tables as one workbook."""
    book = xlsx_of(tables, language, right_to_left=right_to_left)
    click.echo(str(write_safely(path.absolute().parent, path.name, book, replace=True).path))
