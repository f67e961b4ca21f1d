"""How an import ended, file by file and as a whole; the sums are printed and must add up."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from docexam.tracker.classification import Tally


class Ending(StrEnum):
    """What became of a file."""

    IMPORTED = "imported"
    HELD = "held"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileOutcome:
    """What became of one file.

    `events` is None where the number could not be read; `reason` is a fault code or a refusal, for quarantined
    files; `check_code` is that of the key to be confirmed, for held ones.
    """

    path: Path
    ending: Ending
    bundle_id: str = ""
    station_code: str = ""
    signed_by: str = ""
    events: int | None = None
    tally: Tally = field(default_factory=Tally)
    flags: tuple[str, ...] = ()
    reason: str = ""
    detail: str = ""
    check_code: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """An import as a whole."""

    outcomes: tuple[FileOutcome, ...]
    taken_up_again: int = 0

    def ended(self, ending: Ending) -> tuple[FileOutcome, ...]:
        """Return the files that ended so."""
        return tuple(one for one in self.outcomes if one.ending is ending)

    @property
    def tally(self) -> Tally:
        """How all rows ended; those of a quarantined file count as rejected where their number is known."""
        return summed(one.tally for one in self.outcomes)

    @property
    def events(self) -> int:
        """The events of all files but the held ones, as the files state them."""
        return sum(one.events or 0 for one in self.outcomes if one.ending is not Ending.HELD)

    @property
    def adds_up(self) -> bool:
        """Whether every event ended in exactly one place."""
        return self.tally.total == self.events


def summed(tallies: Iterable[Tally]) -> Tally:
    """Return the sum of several tallies."""
    total = Tally()
    for one in tallies:
        total = Tally(
            new=total.new + one.new,
            duplicate=total.duplicate + one.duplicate,
            conflict=total.conflict + one.conflict,
            rejected=total.rejected + one.rejected,
            forks=total.forks + one.forks,
            edited=total.edited + one.edited,
        )
    return total
