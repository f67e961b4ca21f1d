"""What is written down about bundles and installations: imported, held, set aside, and signs of copied databases."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, Protocol

from sqlalchemy import Connection, Table, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from docexam.files.safe_write import write_safely
from docexam.tracker.classification import Tally
from docexam.tracker.holdings import chains_at, chains_before
from docexam.tracker.office import Office
from docexam.tracker.schema import bundle, installation, quarantine
from docexam.tracker.trust import State, stated_events

SEALED_SUFFIX: Final = ".dxr.age"


class ArrivedFile(Protocol):
    """A file as far as it is known."""

    name: str
    sha256: str
    header: Mapping[str, Any]


def archive(office: Office, room: str, raw: bytes, sha256: str) -> Path:
    """Keep a sealed file under its hash and return where; one kept before stays.

    Raises:
        EnvironmentFault: a TARGET_ code of head office's own disk.
    """
    folder = office.archive / room
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{sha256}{SEALED_SUFFIX}"
    if not path.exists():
        write_safely(folder, path.name, raw, replace=True)
    return path


def note_bundle(
    connection: Connection,
    header: Mapping[str, Any],
    file: ArrivedFile,
    received_at: str,
    tally: Tally,
    flags: list[str],
) -> None:
    """Note an imported bundle; one imported before under that id stays as it was."""
    copied = (
        *("bundle_id", "installation_id", "signed_by", "station_code", "bundle_seq", "created_at"),
        *("app_version", "app_build_date", "first_seq", "last_seq", "chain_before"),
    )
    values = {key: header[key] for key in copied} | {
        "file_sha256": file.sha256,
        "file_name": file.name,
        "received_at": received_at,
        "new": tally.new,
        "duplicate": tally.duplicate,
        "conflict": tally.conflict,
        "rejected": tally.rejected,
        "flags": " ".join(flags),
    }
    connection.execute(_new(connection, bundle).values(**values).on_conflict_do_nothing())


def note_signer(connection: Connection, header: Mapping[str, Any], *, forked: bool) -> None:
    """Bring what is known of the signer and of the owner of the events up to date."""
    origin = header.get("cloned_from") or header.get("restored_from")
    facts: dict[str, Any] = {"app_version": header["app_version"]}
    if origin:
        facts |= {"cloned_from": origin["installation_id"], "cloned_last_seq": origin["last_seq"]}
    connection.execute(update(installation).where(installation.c.id == header["signed_by"]).values(**facts))
    if forked:
        add_flag(connection, header["installation_id"], "FORK")
    _note_history(connection, header["installation_id"])
    if counted_twice(connection, header):
        add_flag(connection, header["signed_by"], "CLONE")


def history_differs(connection: Connection, header: Mapping[str, Any]) -> bool:
    """Tell whether the chain before a bundle is another than the one held there."""
    held = chains_at(connection, header["installation_id"], header["first_seq"] - 1)
    return bool(held) and header["chain_before"] not in held


def counted_twice(connection: Connection, header: Mapping[str, Any]) -> bool:
    """Tell whether the signer used this bundle number for another bundle: two computers are one installation."""
    other = select(bundle.c.bundle_id).where(
        bundle.c.signed_by == header["signed_by"],
        bundle.c.bundle_seq == header["bundle_seq"],
        bundle.c.bundle_id != header["bundle_id"],
    )
    return connection.execute(other.limit(1)).first() is not None


def add_flag(connection: Connection, installation_id: str, flag: str) -> None:
    """Flag an installation, once."""
    flags = connection.scalar(select(installation.c.flags).where(installation.c.id == installation_id))
    if flags is not None and flag not in flags.split():
        raised = " ".join([*flags.split(), flag])
        connection.execute(
            update(installation).where(installation.c.id == installation_id).values(flags=raised)
        )


def _note_history(connection: Connection, installation_id: str) -> None:
    """Flag an installation with bundles that do not follow on what is held before them, or take the flag away.

    Looked at anew over all its bundles, so that the order of arrival does not matter.
    """
    begun = connection.execute(
        select(bundle.c.first_seq, bundle.c.chain_before).where(bundle.c.installation_id == installation_id)
    ).all()
    held = chains_before(connection, installation_id)
    differs = any(
        row.chain_before not in held[row.first_seq - 1] for row in begun if held.get(row.first_seq - 1)
    )
    flags = connection.scalar(select(installation.c.flags).where(installation.c.id == installation_id)) or ""
    kept = [flag for flag in flags.split() if flag != "HISTORY"] + (["HISTORY"] if differs else [])
    if kept != flags.split():
        connection.execute(
            update(installation).where(installation.c.id == installation_id).values(flags=" ".join(kept))
        )


def note_waiting(connection: Connection, header: Mapping[str, Any]) -> None:
    """Note an installation that nobody enrolled yet; one noted before stays as it is."""
    values = {
        "id": header["signed_by"],
        "station_code": header["station_code"],
        "public_key": header["public_key"],
        "state": State.WAITING.value,
        "flags": "",
        "app_version": header["app_version"],
    }
    connection.execute(_new(connection, installation).values(**values).on_conflict_do_nothing())


def note_set_aside(
    connection: Connection,
    file: ArrivedFile,
    path: Path,
    *,
    reason: str,
    detail: str,
    received_at: str,
    held: bool,
) -> None:
    """Note a file that waits for a clerk; the same file met again keeps the day it came first."""
    later = {"reason": reason[:48], "detail": detail[:200], "path": str(path), "held": held}
    values = later | {
        "file_sha256": file.sha256,
        "file_name": file.name,
        "events": stated_events(file.header),
        "station_code": text_of(file.header, "station_code")[:31],
        "signed_by": text_of(file.header, "signed_by")[:36],
        "public_key": text_of(file.header, "public_key")[:120],
        "received_at": received_at,
    }
    new = _new(connection, quarantine).values(**values)
    connection.execute(new.on_conflict_do_update(index_elements=["file_sha256"], set_=later))


def no_longer_set_aside(connection: Connection, office: Office, sha256: str) -> None:
    """Forget that a file waited: it is imported now."""
    path = connection.scalar(select(quarantine.c.path).where(quarantine.c.file_sha256 == sha256))
    if path is None:
        return
    connection.execute(delete(quarantine).where(quarantine.c.file_sha256 == sha256))
    with suppress(OSError):
        Path(path).unlink(missing_ok=True)


def note_installation(connection: Connection, **values: Any) -> None:
    """Note a new installation."""
    connection.execute(insert(installation).values(**values))


def text_of(header: Mapping[str, Any], key: str) -> str:
    """Return a text of a header that was not checked yet; empty where it is none."""
    value = header.get(key)
    return value if isinstance(value, str) and value.isprintable() else ""


def _new(connection: Connection, table: Table) -> Any:
    make = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    return make(table)
