"""What is done with the records as a whole: opened, closed, put back; on the lanes of their own, loaded when needed."""

import importlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docexam.app.paths import Folders
    from docexam.services.opening import Services
    from docexam.services.views import SafetyCopy


@dataclass(frozen=True, slots=True)
class Opened:
    """What opening the records gives.

    `update` is the version of an update that lies ready, empty without; `bundles` what the names of this
    installation's bundles begin with.
    """

    services: "Services"
    language: str
    set_up: bool
    update: str
    bundles: str


def open_records(folders: "Folders", *, version: str, build_date: str) -> Opened:
    """Runs on the records lane: loads SQLAlchemy and Alembic, opens the records, asks where to begin."""
    opening: Any = importlib.import_module("docexam.services.opening")
    clock = importlib.import_module("docexam.services.clock").SystemClock()
    services: Services = opening.open_services(
        folders.data, folders.content, clock=clock, app_version=version, build_date=build_date
    )
    station = services.people.station()
    set_up = station is not None and services.people.has_trainer()
    update = services.exchange.packs.update_ready()
    language = "" if station is None else station.language
    return Opened(
        services,
        language,
        set_up,
        update="" if update is None else update.version,
        bundles=services.exchange.results.own_prefix(),
    )


def clear_sticks(bundles: str) -> None:
    """Runs on the files lane: takes off the sticks that are plugged in what an interrupted write of ours left."""
    drives = importlib.import_module("docexam.files.drives").removable_drives()
    sticks = importlib.import_module("docexam.services.transfer.sticks")
    sticks.clear_parts([one.folder for one in drives], bundles=bundles)


def restore_records(services: "Services | None", folder: Path, copy: Path) -> None:
    """Runs on the records lane: no record may be open while a copy takes its place."""
    close_records(services)
    importlib.import_module("docexam.services.upkeep").restore(folder, copy)


def close_records(services: "Services | None") -> None:
    """Runs on the records lane: lets go of the record."""
    if services is not None:
        services.close()


def copies_in(folder: Path) -> tuple["SafetyCopy", ...]:
    """Runs on the records lane: return the safety copies there are to choose from."""
    found: tuple[SafetyCopy, ...] = importlib.import_module("docexam.services.upkeep").copies_in(folder)
    return found
