"""Everything of the exchange in one place, and what a stick holds at a glance."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from docexam.domain.errors import DocexamError, FaultCode
from docexam.exchange.stick import StickFile, incoming
from docexam.services.changes import Done
from docexam.services.keyring import Keyring
from docexam.services.people import People
from docexam.services.recording import Recording
from docexam.services.transfer.classes import Classes
from docexam.services.transfer.installations import Installations
from docexam.services.transfer.packs import Packs
from docexam.services.transfer.progress import ProgressFiles
from docexam.services.transfer.receipts import Receipts
from docexam.services.transfer.results import Results
from docexam.services.transfer.setups import Setups
from docexam.services.transfer.sticks import inbox, names_in, stick_of
from docexam.services.transfer.values import StickContents
from docexam.services.upkeep import Upkeep

T = TypeVar("T")


class Exchange:
    """What leaves and enters this station by stick."""

    def __init__(
        self,
        recording: Recording,
        keyring: Keyring,
        people: People,
        upkeep: Upkeep,
        *,
        build_date: str,
        content_folder: Path,
    ) -> None:
        self.results = Results(recording, keyring, build_date=build_date)
        self.receipts = Receipts(recording, keyring)
        self.setups = Setups(recording, keyring)
        self.classes = Classes(recording, keyring, people)
        self.installations = Installations(recording, keyring)
        self.packs = Packs(recording, keyring, upkeep, content_folder=content_folder)
        self.progress = ProgressFiles(recording, keyring)

    def look(self, folder: Path) -> Done[StickContents]:
        """Read the receipts of a stick and return what else lies on it for this station."""
        taken = self.receipts.take(folder)
        refused: list[tuple[str, FaultCode]] = list(taken.value.refused)
        setup = _or_refused(lambda: self.setups.look(folder), "docexam-setup.json", refused)
        names = names_in(inbox(folder))
        contents = StickContents(
            folder=stick_of(folder),
            receipts=taken.value,
            setup=setup,
            class_lists=tuple(name for name in names if incoming(name) is StickFile.CLASS_LIST),
            packs=tuple(name for name in names if incoming(name) in (StickFile.PACK, StickFile.UPDATE)),
            covered=self.receipts.covered(folder),
            refused=tuple(refused),
        )
        return Done(contents, taken.changes)


def _or_refused(look: Callable[[], T], name: str, refused: list[tuple[str, FaultCode]]) -> T | None:
    """Return what `look` finds; what it refuses is noted under its name."""
    try:
        return look()
    except DocexamError as fault:
        refused.append((name, fault.code))
        return None
