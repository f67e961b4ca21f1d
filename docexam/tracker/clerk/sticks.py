"""Sticks at head office: what came is imported, and each stick goes back with its receipts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from docexam.tracker.findings import bundles_in, stick_of
from docexam.tracker.intake import Progress, import_bundles
from docexam.tracker.office import Office
from docexam.tracker.outcomes import Ending, ImportReport
from docexam.tracker.receipts import ReceiptsWritten, answer, write_receipts


@dataclass(frozen=True, slots=True)
class Found:
    """What lies at a place: its bundles, and the sticks they lie on."""

    place: Path
    bundles: int
    sticks: int


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of an import, and how the sticks were answered.

    `unanswered` are imported bundles that came in a plain folder: their receipts need a stick.
    """

    report: ImportReport
    receipts: tuple[ReceiptsWritten, ...]
    unanswered: tuple[str, ...]

    @property
    def written(self) -> int:
        """How many receipts stand on the sticks now."""
        return sum(one.written + one.there_already for one in self.receipts)

    @property
    def faulty(self) -> tuple[ReceiptsWritten, ...]:
        """The sticks that could not be answered."""
        return tuple(one for one in self.receipts if one.fault is not None)


def look_at(place: Path) -> Found:
    """Tell what would be imported from a stick or folder.

    Raises:
        EnvironmentFault: TARGET_MISSING.
    """
    found = bundles_in([place])
    return Found(place, len(found), len({stick_of(path) for path in found} - {None}))


def import_sticks(
    office: Office,
    places: Iterable[Path],
    *,
    progress: Progress = lambda done, total, name: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Imported:
    """Import everything at some places and write the receipts back.

    Raises:
        EnvironmentFault: TARGET_MISSING; a code of head office's own database or disk.
        CancelledByUser: between two bundles; those before are imported and get their receipts next time.
    """
    report = import_bundles(office, places, progress=progress, cancelled=cancelled)
    imported = report.ended(Ending.IMPORTED)
    unanswered = tuple(one.bundle_id for one in imported if stick_of(one.path) is None)
    return Imported(report, answer(office, report), unanswered)


def answer_on(office: Office, stick: Path, bundle_ids: Iterable[str]) -> ReceiptsWritten:
    """Write receipts onto a stick of the clerk's choice."""
    return write_receipts(office, stick, bundle_ids)
