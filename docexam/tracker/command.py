"""``docexam-tracker``: head office at a terminal."""

import importlib
import importlib.util
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click

from docexam import __version__
from docexam.domain.errors import DocexamError
from docexam.domain.text import LANGUAGES
from docexam.tracker.command_classes import class_list
from docexam.tracker.command_decide import decide_command
from docexam.tracker.command_enrol import enrol
from docexam.tracker.command_feed import feed
from docexam.tracker.command_import import import_command, receipts_command
from docexam.tracker.command_reports import report
from docexam.tracker.command_roster import roster
from docexam.tracker.handing_out import write_setup_file
from docexam.tracker.keys import load_keys, prepare_keys, prove_keys, restore_keys, write_keys_copy
from docexam.tracker.office import DEMONSTRATION_IRI, own_installation, prepare_database, reading
from docexam.tracker.simulation.country import simulate_country
from docexam.tracker.simulation.factsheet import simulate_factsheet
from docexam.tracker.simulation.writing import write_country
from docexam.tracker.terminal import (
    chosen_keys,
    chosen_url,
    database_option,
    keys_option,
    office_folder,
    opened_office,
)
from docexam.tracker.words import sentence

_WINDOW: Final = "docexam.app.tracker_window"
_DISPLAY: Final = "docexam.app.main"
_NO_WINDOW: Final = (
    "The window needs a display and PySide6, and one of them is not here. Everything it does can be done with the\n"
    "commands of docexam-tracker; see --help."
)


@click.group(invoke_without_command=True)
@click.version_option(__version__, prog_name="docexam-tracker")
@click.option(
    "--language", type=click.Choice(LANGUAGES), default="en", help="Language of words and headings."
)
@click.pass_context
def tracker(ctx: click.Context, language: str) -> None:
    """Head office of docexam: opens the sticks of all stations and counts where everyone stands.

    Without a command the window opens, where there is a display.
    """
    ctx.obj = language
    if ctx.invoked_subcommand is None:
        if _has_window():
            ctx.exit(_open_window(None, None))
        click.echo(ctx.get_help())


@tracker.command()
@database_option
@keys_option
@click.pass_context
def window(ctx: click.Context, /, database: str | None, keys_folder: Path | None) -> None:
    """Open the window for a clerk: sticks in, receipts out, where everyone stands."""
    if not _has_window():
        click.echo(_NO_WINDOW, err=True)
        ctx.exit(1)
    ctx.exit(_open_window(database, keys_folder))


def _has_window() -> bool:
    """Tell whether a window can be opened: the tracker also works where Qt is not installed."""
    if importlib.util.find_spec("PySide6") is None:
        return False
    return bool(importlib.import_module(_DISPLAY).has_display())


def _open_window(database: str | None, keys_folder: Path | None) -> int:
    opening = importlib.import_module(_WINDOW)
    return int(opening.open_window(chosen_url(database), chosen_keys(keys_folder), office_folder()))


@tracker.command()
@database_option
@keys_option
@click.option("--station-code", default="", help="Code of head office as an installation (HQ-01).")
@click.option("--iri-base", default="", help="Address of the programme; its domain must be yours.")
@click.option("--archive", default="", help="Folder for sealed files, elsewhere than beside the database.")
def init(
    database: str | None, keys_folder: Path | None, station_code: str, iri_base: str, archive: str
) -> None:
    """Make database and keys where there are none; a second run changes nothing."""
    keys, made = prepare_keys(chosen_keys(keys_folder))
    url = chosen_url(database)
    try:
        engine = prepare_database(url, station_code=station_code, iri_base=iri_base, archive=archive)
    except ValueError as error:
        raise click.UsageError("--iri-base begins with https:// and has no final slash") from error
    with reading(engine) as connection:
        own = own_installation(connection)
    engine.dispose()
    click.echo(f"{url}\n{own.station_code} {own.installation_id}")
    click.echo(f"check code of head office: {keys.check_code}")
    for recipient in keys.recipients:
        click.echo(f"recipient: {recipient}")
    if made:
        click.echo(
            "keys made. Print escrow.key, move it to a safe and keep escrow.pub; "
            "then: docexam-tracker keys copy --to STICK"
        )
    if own.iri_base == DEMONSTRATION_IRI:
        click.echo(
            f"{DEMONSTRATION_IRI} is for tests: give your own address with --iri-base before the first course"
        )


@tracker.group()
def keys() -> None:
    """The keys of head office: test them, copy them under a passphrase, restore them."""


@keys.command("check")
@keys_option
def check_keys(keys_folder: Path | None) -> None:
    """Try every key once and show the check code."""
    found = load_keys(chosen_keys(keys_folder))
    prove_keys(found)
    click.echo(f"check code of head office: {found.check_code}")


@keys.command("copy")
@keys_option
@click.option("--to", "target", required=True, type=click.Path(file_okay=False, path_type=Path))
@click.option("--passphrase-file", type=click.Path(dir_okay=False, path_type=Path))
def copy_keys(keys_folder: Path | None, target: Path, passphrase_file: Path | None) -> None:
    """Write a copy of all keys that only the passphrase opens."""
    click.echo(
        str(write_keys_copy(chosen_keys(keys_folder), target, _passphrase(passphrase_file, twice=True)))
    )


@keys.command("restore")
@keys_option
@click.argument("copy", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--passphrase-file", type=click.Path(dir_okay=False, path_type=Path))
def restore(keys_folder: Path | None, copy: Path, passphrase_file: Path | None) -> None:
    """Put the keys of a copy into a folder that has none."""
    restore_keys(copy, chosen_keys(keys_folder), _passphrase(passphrase_file, twice=False))


@keys.command("setup")
@database_option
@keys_option
@click.option("--to", "stick", required=True, type=click.Path(file_okay=False, path_type=Path))
def setup(database: str | None, keys_folder: Path | None, stick: Path) -> None:
    """Write the set-up file for stations onto a stick. It is confidential; officers compare the check code."""
    with opened_office(database, keys_folder) as office:
        written = write_setup_file(office, stick)
    click.echo(f"{written.path}\ncheck code of head office: {written.check_code}")


@tracker.command()
@click.option("--out", "folder", required=True, type=click.Path(file_okay=False, path_type=Path))
@click.option("--stations", default=300, show_default=True, type=click.IntRange(1, 5000))
@click.option("--seed", default=1, show_default=True)
@click.option(
    "--factsheet", is_flag=True, help="The worked example: 7 courses, 77 passed Basic, on 20 sticks."
)
def simulate(folder: Path, stations: int, seed: int, *, factsheet: bool) -> None:
    """Write a country's year of sticks, with everything that goes wrong with sticks, to try the tracker with."""
    made = simulate_factsheet(seed=seed) if factsheet else simulate_country(stations=stations, seed=seed)
    write_country(made, folder)
    events = sum(len(post.events) for post in made.posts)
    click.echo(
        f"{len(made.sticks)} sticks, {len(made.posts)} installations, {events} events, {len(made.learners)} people"
    )
    click.echo(f"{folder / 'sticks'}\n{folder / 'head-office'}")


for command in (enrol, import_command, report, roster, receipts_command, feed, class_list, decide_command):
    tracker.add_command(command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status; every fault is a sentence, never a traceback."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        ended = tracker.main(given, prog_name="docexam-tracker", standalone_mode=False)
    except DocexamError as error:
        click.echo(sentence(error, _language_in(given)), err=True)
        return 1
    except click.ClickException as error:
        error.show(sys.stderr)
        return error.exit_code
    except click.exceptions.Abort:
        return 130
    return ended if isinstance(ended, int) else 0


def _language_in(arguments: Sequence[str]) -> str:
    """Return the language that was asked for, also where the command ended before it was read."""
    places = [place for place, argument in enumerate(arguments[:-1]) if argument == "--language"]
    asked = [arguments[place + 1] for place in places if arguments[place + 1] in LANGUAGES]
    return asked[-1] if asked else "en"


def _passphrase(file: Path | None, *, twice: bool) -> str:
    if file is not None:
        return file.read_text(encoding="utf-8").splitlines()[0]
    return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=twice))
