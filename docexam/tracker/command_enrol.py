"""``docexam-tracker enrol``: cards in, codes compared, keys suspended."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from docexam.tracker.command_import import show_import
from docexam.tracker.enrolment import (
    CardEnding,
    CardOutcome,
    confirm,
    enrol_cards,
    known_installations,
    set_state,
    signers_file,
)
from docexam.tracker.office import reading
from docexam.tracker.outcomes import ImportReport
from docexam.tracker.terminal import (
    by_option,
    chosen_language,
    database_option,
    keys_option,
    language_option,
    opened_office,
)
from docexam.tracker.trust import State


@click.command("enrol")
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
@database_option
@keys_option
@by_option
@language_option
@click.option(
    "--confirm", "confirmed", metavar="ID", help="Enrol a waiting installation: its code was compared."
)
@click.option("--suspend", metavar="ID", help="Take no more bundles signed by this installation.")
@click.option("--retire", metavar="ID", help="This installation is out of use; late sticks are still taken.")
@click.option("--list", "listed", is_flag=True, help="List all installations with state and check code.")
@click.option("--allowed-signers", "signers", is_flag=True, help="Print a file for ssh-keygen -Y verify.")
@click.pass_context
def enrol(
    ctx: click.Context,
    /,
    paths: tuple[Path, ...],
    *,
    database: str | None,
    keys_folder: Path | None,
    by: str,
    language: str | None,
    **asked: Any,
) -> None:
    """Enrol every card in files or folders; the cards came another way than the bundles.

    Bundles that waited for an installation are imported at once. Ends with 1 when a card was refused.
    """
    with opened_office(database, keys_folder) as office:
        refused = False
        if paths:
            found = enrol_cards(office, paths, by=by)
            refused = _show_cards(found.cards)
            _show_bundles(ImportReport(found.bundles), chosen_language(language))
        if asked["confirmed"]:
            _show_bundles(ImportReport(confirm(office, asked["confirmed"], by=by)), chosen_language(language))
        for installation_id, state in ((asked["suspend"], State.SUSPENDED), (asked["retire"], State.RETIRED)):
            if installation_id:
                set_state(office, installation_id, state, by=by)
        with reading(office.engine) as connection:
            if asked["listed"]:
                for one in known_installations(connection):
                    click.echo(
                        f"{one.station_code:32} {one.state.value:10} {one.check_code}  {one.installation_id}"
                    )
            if asked["signers"]:
                click.echo(signers_file(connection), nl=False)
    ctx.exit(1 if refused else 0)


def _show_cards(cards: Sequence[CardOutcome]) -> bool:
    """Print what became of the cards, and return whether one was refused."""
    bad = [one for one in cards if one.ending in (CardEnding.KEY_CHANGED, CardEnding.UNREADABLE)]
    counts = {ending: sum(one.ending is ending for one in cards) for ending in CardEnding}
    click.echo(
        ", ".join(f"{number} {ending.value}" for ending, number in counts.items() if number) or "no card"
    )
    for one in bad:
        click.echo(f"{one.path}: {one.ending.value} {one.station_code} {one.check_code}".rstrip(), err=True)
    return bool(bad)


def _show_bundles(found: ImportReport, language: str) -> None:
    if found.outcomes:
        show_import(found, language)
