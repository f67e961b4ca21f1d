"""Import of sealed bundles: one transaction each, whatever is wrong with the others (format 1.0, section 9.4).

A bundle is imported, held until a clerk enrols its installation, or set aside with the reason; nothing is ever half
imported, and importing again changes nothing.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, select

from docexam.domain.errors import CancelledByUser, DocexamError, FaultCode
from docexam.exchange.bundle import OpenedBundle, open_bundle
from docexam.sealing.ssh_signatures import check_code
from docexam.tracker import register
from docexam.tracker.classification import Arrival, Tally, classify
from docexam.tracker.classification import Row as EventRow
from docexam.tracker.clocks import (
    HonestTime,
    build_date_of,
    flag_clocks,
    flag_clocks_of_version,
    flagged_rows,
    keep_mark,
    time_to_go_on_from,
)
from docexam.tracker.codes import code_flag
from docexam.tracker.database import writing
from docexam.tracker.findings import bundles_in, read_bundle
from docexam.tracker.office import Office, setting_of
from docexam.tracker.outcomes import Ending, FileOutcome, ImportReport
from docexam.tracker.retries import take_up_again
from docexam.tracker.schema import bundle, installation
from docexam.tracker.trust import (
    Refusal,
    Refused,
    State,
    has_unknown_recipient,
    refuse_foreign_origin,
    refuse_malformed,
    refuse_not_addressed,
    stated_events,
    trusted_key,
)

Progress = Callable[[int, int, str], None]


_OWN_FAULTS: Final = ("database-", "target-", "disk-", "data-folder-")
"""Codes of head office's own database and disk begin so."""


@dataclass(slots=True)
class _Arriving:
    """One file on its way in; what is known of it grows step by step."""

    path: Path
    name: str
    raw: bytes = b""
    sha256: str = ""
    header: Mapping[str, Any] = field(default_factory=dict)
    state: State = State.WAITING


def import_bundles(
    office: Office,
    paths: Iterable[Path],
    *,
    progress: Progress = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Import every bundle found in files, sticks and folders.

    Raises:
        EnvironmentFault: TARGET_MISSING when a path is not there; a code of head office's own database or disk.
        CancelledByUser: between two bundles; those before are imported.
    """
    found = bundles_in(paths)
    with writing(office.engine) as connection:
        again = take_up_again(connection)
    outcomes: list[FileOutcome] = []
    for done, path in enumerate(found):
        progress(done, len(found), path.name)
        if cancelled():
            raise CancelledByUser
        outcomes.append(import_file(office, path))
    progress(len(found), len(found), "")
    return ImportReport(outcomes=tuple(outcomes), taken_up_again=again)


def import_file(office: Office, path: Path, *, name: str = "") -> FileOutcome:
    """Import one file, known by `name`; every fault of the file is an outcome, never an exception.

    Raises:
        EnvironmentFault: a DATABASE_ or TARGET_ code of head office's own disk, on which nothing more can be done.
    """
    arriving = _Arriving(path, name or path.name)
    try:
        arriving.raw = read_bundle(path)
    except DocexamError as fault:
        return _unread(arriving, fault)
    arriving.sha256 = hashlib.sha256(arriving.raw).hexdigest()
    try:
        known = _imported_before(office, arriving)
        if known:
            return known
        opened = _opened(office, arriving)
        if arriving.state is State.WAITING:
            return _held(office, arriving)
        return _imported(office, arriving, opened)
    except Refused as refused:
        return _set_aside(office, arriving, refused.reason.value, refused.detail)
    except DocexamError as fault:
        if fault.code.value.startswith(_OWN_FAULTS):
            raise
        return _set_aside(office, arriving, fault.code.value, str(fault.params.get("what", "")))


def _imported_before(office: Office, arriving: _Arriving) -> FileOutcome | None:
    """Return the outcome of a file whose very bytes were imported before: all its rows are known."""
    with office.engine.connect() as connection:
        row = connection.execute(
            select(bundle, installation.c.state)
            .join(installation, installation.c.id == bundle.c.signed_by)
            .where(bundle.c.file_sha256 == arriving.sha256)
        ).first()
    if row is None or row.state == State.SUSPENDED:
        return None
    events = row.last_seq - row.first_seq + 1
    return FileOutcome(
        path=arriving.path,
        ending=Ending.IMPORTED,
        bundle_id=row.bundle_id,
        station_code=row.station_code,
        signed_by=row.signed_by,
        events=events,
        tally=Tally(duplicate=events - row.rejected, rejected=row.rejected),
        flags=tuple(row.flags.split()),
    )


def _opened(office: Office, arriving: _Arriving) -> OpenedBundle:
    def key_for(header: Mapping[str, Any]) -> str:
        arriving.header = header
        with office.engine.connect() as connection:
            key, arriving.state = trusted_key(connection, header)
        return key

    opened = open_bundle(arriving.raw, identities=office.keys.identities, trusted_key=key_for)
    refuse_malformed(opened.header)
    refuse_foreign_origin(opened.header)
    refuse_not_addressed(opened.header, office.keys.recipients)
    return opened


def _imported(office: Office, arriving: _Arriving, opened: OpenedBundle) -> FileOutcome:
    header = opened.header
    arrival = Arrival(header["bundle_id"], office.now())
    with writing(office.engine) as connection:
        # under the write lock, since another import may have the same file in hand
        register.archive(office, "bundles", arriving.raw, arriving.sha256)
        _, state = trusted_key(connection, header)
        _refuse_other_bundle_of_that_id(connection, header)
        flags = _flags_of_bundle(connection, office, opened, state)
        rows, time = _rows_of(connection, opened, arrival)
        tally = classify(connection, rows, arrival)
        dated_before = build_date_of(connection, header["app_version"])
        register.note_bundle(connection, header, arriving, arrival.received_at, tally, flags)
        register.note_signer(connection, header, forked=tally.forks > 0)
        if time and tally.new == len(rows):
            keep_mark(connection, header["installation_id"], header["last_seq"], time)
        else:
            flag_clocks(connection, header["installation_id"], from_seq=header["first_seq"])
        if build_date_of(connection, header["app_version"]) != dated_before:
            flag_clocks_of_version(connection, header["app_version"])
        register.no_longer_set_aside(connection, office, arriving.sha256)
    return FileOutcome(
        path=arriving.path,
        ending=Ending.IMPORTED,
        bundle_id=header["bundle_id"],
        station_code=header["station_code"],
        signed_by=header["signed_by"],
        events=len(opened.events),
        tally=tally,
        flags=tuple(flags),
    )


def _rows_of(
    connection: Connection, opened: OpenedBundle, arrival: Arrival
) -> tuple[list[EventRow], HonestTime | None]:
    """Return the rows of a bundle, with their clock flags and the time they end at where it follows on its log."""
    header = opened.header
    rows = [
        EventRow(event, line, content, code_flag(event))
        for event, line, content in zip(opened.events, opened.lines, opened.hashes, strict=True)
    ]
    stated = (header["app_version"], header["app_build_date"])
    time = time_to_go_on_from(
        connection, header["installation_id"], from_seq=header["first_seq"], stated=stated
    )
    return (flagged_rows(rows, arrival.received_at, time) if time else rows), time


def _refuse_other_bundle_of_that_id(connection: Connection, header: Mapping[str, Any]) -> None:
    known = connection.execute(
        select(bundle.c.signed_by, bundle.c.installation_id, bundle.c.first_seq, bundle.c.last_seq).where(
            bundle.c.bundle_id == header["bundle_id"]
        )
    ).first()
    stated = tuple(header[key] for key in ("signed_by", "installation_id", "first_seq", "last_seq"))
    if known is not None and tuple(known) != stated:
        raise Refused(Refusal.ID_TWICE)


def _flags_of_bundle(connection: Connection, office: Office, opened: OpenedBundle, state: State) -> list[str]:
    header = opened.header
    own = office.keys.recipients
    unknown = has_unknown_recipient(connection, header, own=own, stanzas=opened.stanzas)
    found = {
        "OWN-FILES": not opened.own_files_agree,
        "RECIPIENTS": unknown,
        "IRI": header["iri_base"] != setting_of(connection, "iri_base"),
        "RETIRED": state is State.RETIRED,
        "HISTORY": register.history_differs(connection, header),
        "CLONE": register.counted_twice(connection, header),
    }
    return [flag for flag, holds in found.items() if holds]


def _held(office: Office, arriving: _Arriving) -> FileOutcome:
    header = arriving.header
    with writing(office.engine) as connection:
        path = register.archive(office, "held", arriving.raw, arriving.sha256)
        register.note_waiting(connection, header)
        register.note_set_aside(
            connection, arriving, path, reason="", detail="", received_at=office.now(), held=True
        )
    return FileOutcome(
        path=arriving.path,
        ending=Ending.HELD,
        bundle_id=header["bundle_id"],
        station_code=header["station_code"],
        signed_by=header["signed_by"],
        events=stated_events(header),
        check_code=check_code(header["public_key"]),
    )


def _set_aside(office: Office, arriving: _Arriving, reason: str, detail: str) -> FileOutcome:
    with writing(office.engine) as connection:
        path = register.archive(office, "quarantine", arriving.raw, arriving.sha256)
        register.note_set_aside(
            connection, arriving, path, reason=reason, detail=detail, received_at=office.now(), held=False
        )
    events = stated_events(arriving.header)
    return FileOutcome(
        path=arriving.path,
        ending=Ending.QUARANTINED,
        station_code=register.text_of(arriving.header, "station_code"),
        signed_by=register.text_of(arriving.header, "signed_by"),
        events=events,
        tally=Tally(rejected=events or 0),
        reason=reason,
        detail=detail,
    )


def _unread(arriving: _Arriving, fault: DocexamError) -> FileOutcome:
    """Return the outcome of a file that could not even be copied off its stick."""
    gone = fault.code is not FaultCode.BUNDLE_TOO_LARGE
    reason = Refusal.FILE_GONE.value if gone else fault.code.value
    return FileOutcome(path=arriving.path, ending=Ending.QUARANTINED, reason=reason)
