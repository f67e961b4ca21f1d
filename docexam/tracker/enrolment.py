"""Enrolment: which installations head office knows, by a card received another way or a check code over the phone.

Format 1.0, section 7.3. Confirming an installation imports the bundles that were held for it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, select, update

from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode
from docexam.exchange.bundle import NAMESPACE
from docexam.exchange.notices import EnrolmentCard, read_card
from docexam.sealing.ssh_signatures import check_code
from docexam.tracker.database import writing
from docexam.tracker.findings import cards_in, read_card_file
from docexam.tracker.intake import import_file
from docexam.tracker.office import Office
from docexam.tracker.outcomes import FileOutcome
from docexam.tracker.register import note_installation
from docexam.tracker.schema import installation, quarantine
from docexam.tracker.trust import State, checked_public_key


class CardEnding(StrEnum):
    """What became of an enrolment card."""

    ENROLLED = "enrolled"
    KNOWN = "known"
    KEY_CHANGED = "key-changed"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class CardOutcome:
    """What became of one card; installation and code are empty where it could not be read."""

    path: Path
    ending: CardEnding
    installation_id: str = ""
    station_code: str = ""
    check_code: str = ""


@dataclass(frozen=True, slots=True)
class EnrolmentReport:
    """What became of the cards, and of the bundles that had waited for them."""

    cards: tuple[CardOutcome, ...]
    bundles: tuple[FileOutcome, ...]


@dataclass(frozen=True, slots=True)
class KnownInstallation:
    """An installation as head office knows it."""

    installation_id: str
    station_code: str
    state: State
    check_code: str
    public_key: str


def enrol_cards(office: Office, paths: Iterable[Path], *, by: str) -> EnrolmentReport:
    """Enrol every card found; they were received by another way than the bundles. A second run changes nothing.

    Raises:
        EnvironmentFault: TARGET_MISSING when a path is not there.
    """
    outcomes = tuple(_enrol_card(office, path, by) for path in cards_in(paths))
    enrolled = {one.installation_id for one in outcomes if one.ending is CardEnding.ENROLLED}
    return EnrolmentReport(outcomes, import_held(office, enrolled))


def confirm(office: Office, installation_id: str, *, by: str) -> tuple[FileOutcome, ...]:
    """Enrol a waiting installation whose check code was compared, and import what was held for it.

    Raises:
        EnvironmentFault: KEY_MISSING when no such installation waits.
    """
    set_state(office, installation_id, State.ENROLLED, by=by)
    return import_held(office, {installation_id})


def set_state(office: Office, installation_id: str, state: State, *, by: str) -> None:
    """Enrol, suspend or retire an installation.

    Raises:
        EnvironmentFault: KEY_MISSING when it is not known.
    """
    with writing(office.engine) as connection:
        changed = connection.execute(
            update(installation)
            .where(installation.c.id == installation_id)
            .values(state=state.value, enrolled_at=office.now(), enrolled_by=by[:64])
        ).rowcount
    if not changed:
        raise EnvironmentFault(FaultCode.KEY_MISSING, installation=installation_id)


def import_held(office: Office, installations: set[str]) -> tuple[FileOutcome, ...]:
    """Import the bundles held for installations that are enrolled now, in the order they were counted."""
    with office.engine.connect() as connection:
        held = connection.execute(
            select(quarantine.c.path, quarantine.c.file_name)
            .where(quarantine.c.held, quarantine.c.signed_by.in_(sorted(installations)))
            .order_by(quarantine.c.file_name)
        ).all()
    return tuple(import_file(office, Path(row.path), name=row.file_name) for row in held)


def known_installations(connection: Connection, *states: State) -> tuple[KnownInstallation, ...]:
    """Return the installations in these states (none given: in any), by station."""
    wanted = [state.value for state in states or tuple(State)]
    rows = connection.execute(
        select(installation)
        .where(installation.c.state.in_(wanted), installation.c.public_key != "")
        .order_by(installation.c.station_code, installation.c.id)
    )
    return tuple(_known(row) for row in rows)


def signers_file(connection: Connection) -> str:
    """Return the file with which `ssh-keygen -Y verify` checks the bundles of enrolled installations."""
    enrolled = known_installations(connection, State.ENROLLED, State.RETIRED)
    return "".join(f'{one.installation_id} namespaces="{NAMESPACE}" {one.public_key}\n' for one in enrolled)


def _known(row: Row[Any]) -> KnownInstallation:
    return KnownInstallation(
        row.id, row.station_code, State(row.state), check_code(row.public_key), row.public_key
    )


def _enrol_card(office: Office, path: Path, by: str) -> CardOutcome:
    try:
        card = read_card(read_card_file(path))
        checked_public_key(card.public_key)
    except DocexamError:
        return CardOutcome(path, CardEnding.UNREADABLE)
    with writing(office.engine) as connection:
        ending = _enrolled(connection, card, by, office.now())
    return CardOutcome(path, ending, card.installation_id, card.station_code, check_code(card.public_key))


def _enrolled(connection: Connection, card: EnrolmentCard, by: str, at: str) -> CardEnding:
    known = connection.execute(
        select(installation.c.public_key, installation.c.state).where(
            installation.c.id == card.installation_id
        )
    ).first()
    facts: dict[str, Any] = {
        "station_code": card.station_code,
        "public_key": card.public_key,
        "state": State.ENROLLED.value,
        "app_version": card.app_version,
        "enrolled_at": at,
        "enrolled_by": by[:64],
    }
    if known is None:
        note_installation(connection, id=card.installation_id, flags="", **facts)
        return CardEnding.ENROLLED
    if known.state == State.WAITING:
        # what waits is known from a bundle alone; a card that came another way outweighs it
        connection.execute(
            update(installation).where(installation.c.id == card.installation_id).values(**facts)
        )
        return CardEnding.ENROLLED
    return CardEnding.KNOWN if known.public_key == card.public_key else CardEnding.KEY_CHANGED
