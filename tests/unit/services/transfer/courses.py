"""A station that stands on the content of this repository, and courses that come to it in packs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from docexam.domain.ids import LearnerNumber
from docexam.domain.people import Role
from docexam.exchange.packs import write_pack
from docexam.sealing.ssh_signatures import SigningKey
from docexam.services.opening import Services, open_services
from docexam.services.transfer.values import PackOffer
from tests.unit.services.head_office import HeadOffice, inbox
from tests.unit.services.small_station import PIN, SetClock
from tests.unit.services.transfer.exchanging import CONTENT

ID = "utopia-basic"
SHIPPED = "2026.1"
NAME = "course.pack"
COURSE = CONTENT / "curricula" / ID
DESIGN = CONTENT / "assets" / "specimens" / "utopia-passport-2024"


def course_files(version: str, *, id_: str = ID, export_practice: bool = False) -> dict[str, bytes]:
    """Return the files of the shipped course under another version, with one item fewer."""
    there = (path for path in sorted(COURSE.rglob("*")) if path.is_file())
    files = {f"curricula/{id_}/{path.relative_to(COURSE).as_posix()}": path.read_bytes() for path in there}
    name = f"curricula/{id_}/curriculum.toml"
    text = files[name].decode().replace(f'version = "{SHIPPED}"', f'version = "{version}"', 1)
    text = text.replace(f'id = "{ID}"', f'id = "{id_}"', 1)
    if export_practice:
        text = text.replace("[[items]]", "export_practice = true\n\n[[items]]", 1)
    return {**files, name: text.encode()}


@dataclass
class Post:
    """A station that is closed and opened again, with its stick and head office."""

    folder: Path
    stick: Path
    office: HeadOffice = field(default_factory=HeadOffice)
    app_version: str = "1.0.0"

    def __post_init__(self) -> None:
        self.services = self._open()
        people = self.services.people
        people.set_up_station("BSR-SAFWAN-01", "BSR-SAFWAN", "", "en")
        self.trainer: LearnerNumber = people.add_learner(
            name="Tara Trainer", agency="MOI", badge="T-1", badge_again="T-1", pin=PIN,
            role=Role.TRAINER, language="en",
        ).value.number  # fmt: skip
        self.office.put_setup(self.stick)
        offer = self.services.exchange.setups.look(self.stick)
        assert offer is not None
        self.services.exchange.setups.install(self.trainer, offer, compared=True)

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def put(
        self,
        version: str,
        *,
        id_: str = ID,
        kind: str = "curriculum",
        more: str = "",
        files: Mapping[str, bytes] | None = None,
        key: SigningKey | None = None,
    ) -> None:
        facts = f'id = "{id_}"\nversion = "{version}"\nkind = "{kind}"\n{more}'
        inside = course_files(version, id_=id_) if files is None else files
        packed, signature = write_pack(facts, inside, key or self.office.signing)
        (inbox(self.stick) / NAME).write_bytes(packed)
        (inbox(self.stick) / f"{NAME}.sig").write_bytes(signature)

    def look(self) -> PackOffer:
        return self.services.exchange.packs.look(self.stick, NAME)

    def install(self) -> None:
        self.services.exchange.packs.install(self.trainer, self.look())

    def again(self) -> Services:
        """Close the station and open it again."""
        self.services.close()
        self.services = self._open()
        return self.services

    def in_force(self) -> tuple[str, str]:
        course = self.services.catalogue.curriculum
        return course.id, course.version

    def _open(self) -> Services:
        return open_services(
            self.data, CONTENT, clock=SetClock(), app_version=self.app_version, build_date="2026-01-01"
        )
