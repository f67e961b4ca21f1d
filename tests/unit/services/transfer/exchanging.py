"""A station with everything of the exchange, and head office beside it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from docexam.domain.ids import LearnerNumber
from docexam.domain.people import Learner
from docexam.services.transfer.classes import Classes
from docexam.services.transfer.installations import Installations
from docexam.services.transfer.packs import Packs
from docexam.services.transfer.progress import ProgressFiles
from docexam.services.transfer.receipts import Receipts
from docexam.services.transfer.results import Results
from docexam.services.transfer.setups import Setups
from docexam.storage import installation
from tests.unit.services.head_office import HeadOffice
from tests.unit.services.small_station import CHECK, SetClock, Station, open_station

BUILT = "2026-02-20"
CONTENT = Path(__file__).resolve().parents[4]


@dataclass
class Exchange:
    """One station, its use cases of the exchange, a stick, and head office."""

    station: Station
    stick: Path
    office: HeadOffice = field(default_factory=HeadOffice)

    def __post_init__(self) -> None:
        self.results = Results(self.station.recording, self.station.keyring, build_date=BUILT)
        self.receipts = Receipts(self.station.recording, self.station.keyring)
        self.setups = Setups(self.station.recording, self.station.keyring)
        self.classes = Classes(self.station.recording, self.station.keyring, self.station.people)
        self.installations = Installations(self.station.recording, self.station.keyring)
        self.packs = Packs(
            self.station.recording, self.station.keyring, self.station.upkeep, content_folder=CONTENT
        )
        self.progress = ProgressFiles(self.station.recording, self.station.keyring)
        self.seed = 5

    @property
    def out(self) -> Path:
        return self.stick / "DOCEXAM" / "OUT"

    @property
    def own(self) -> str:
        with self.station.database.reading() as session:
            return installation.present_id(session)

    def begin(self) -> tuple[Learner, Learner]:
        """Set station, trainer and learner up."""
        self.station.people.set_up_station("BSR-SAFWAN-01", "BSR-SAFWAN", "BASRAH", "en")
        return self.station.trainer(), self.station.add("Lena Learner", "77409")

    def install(self, trainer: LearnerNumber) -> int:
        """Bring head office's set-up and install it."""
        self.office.put_setup(self.stick)
        offer = self.setups.look(self.stick)
        assert offer is not None
        return self.setups.install(trainer, offer, compared=True).value

    def check(self, learner: LearnerNumber) -> None:
        """Take a check: five events."""
        self.seed += 1
        run = self.station.examinations.start(learner, CHECK, seed=self.seed, language="en").value.run
        self.station.finish(run)

    def bundles(self) -> list[Path]:
        return sorted(self.out.glob("*.dxr.age"))

    def header(self, file: Path) -> Any:
        return self.office.open(file).header


def exchange(folder: Path, **station: Any) -> Exchange:
    """Return a station in `folder`/data and a stick beside it."""
    stick = folder / "stick"
    stick.mkdir(exist_ok=True)
    return Exchange(open_station(folder / "data", clock=SetClock(), **station), stick)
