"""What the transfer screens are given."""

from dataclasses import dataclass, field
from pathlib import Path

from docexam.domain.errors import FaultCode
from docexam.domain.ids import LearnerNumber
from docexam.services.views import Written


@dataclass(frozen=True, slots=True)
class ResultsPlan:
    """How results stand: what would be sealed now, and what head office confirmed.

    `installed` tells whether head office's set-up is; before it, `waiting` answers and runs wait. `check_code` is
    that of the station's key. `class_recipient` names the class whose trainer can open this export too.
    """

    installed: bool
    waiting: int
    events: int
    all_events: int
    bundles: int
    file_name: str
    confirmed_at: str
    written_at: str
    check_code: str
    class_recipient: str = ""


@dataclass(frozen=True, slots=True)
class ResultsWritten:
    """Bundles that were written and read back; `broken_at` is the first event that was refused, 0 if none was."""

    files: tuple[Written, ...]
    events: int
    check_code: str
    broken_at: int = 0


@dataclass(frozen=True, slots=True)
class ReceiptsTaken:
    """What the receipts on a stick said.

    `read` is how many were new and ours, `confirmed` how many events the mark moved forward by; `differing` counts
    receipts of another history than ours, `refused` names those that do not verify.
    """

    read: int = 0
    confirmed: int = 0
    differing: int = 0
    refused: tuple[tuple[str, FaultCode], ...] = ()


@dataclass(frozen=True, slots=True)
class SetupOffer:
    """A set-up file found on a stick, verified.

    `compare` tells that its check code must be compared with the printed sheet: it is the first, or of a key
    nobody here knows; `replaces` that another set-up is installed; `same` that this very one is.
    """

    check_code: str
    compare: bool
    replaces: bool
    same: bool
    raw: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ClassOffer:
    """A class list found on a stick, verified. `compare`: nobody here confirmed its signer's key yet.

    `rival_at` is when somebody else issued a list of this class that was opened here, empty without.
    """

    class_id: str
    course: str
    level: str
    learners: int
    issued_at: str
    signer: str
    check_code: str
    compare: bool
    older: bool
    rival_at: str
    trainer_copy: bool
    raw: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """One line of the open class's list; `number` is theirs at this station, None until they picked themselves."""

    place: int
    name: str
    agency: str
    badge: str
    number: LearnerNumber | None


@dataclass(frozen=True, slots=True)
class ClassView:
    """The class that is open here."""

    class_id: str
    course: str
    level: str
    centre: str
    trainer_copy: bool
    people: tuple[ListedPerson, ...]


@dataclass(frozen=True, slots=True)
class PackOffer:
    """A pack or program update found on a stick, verified over a copy of it.

    `installed` is the version of the same id that is installed, empty if none is; for another course it is id and
    version of the one in force. `compare`: a trainer signed it whose key nobody here confirmed yet, with `check_code`.
    """

    name: str
    kind: str
    id: str
    version: str
    installed: str
    signer: str
    check_code: str
    compare: bool
    content: bytes = field(repr=False)
    signature: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class StickContents:
    """What lies on a stick for this station, beside the receipts that were read already.

    `covered` names bundles of this station that head office confirmed; `class_lists` the files of class lists
    (sealed ones end in ``.age``); `packs` those of packs and updates; `refused` what does not verify.
    """

    folder: Path
    receipts: ReceiptsTaken
    setup: SetupOffer | None
    class_lists: tuple[str, ...]
    packs: tuple[str, ...]
    covered: tuple[str, ...]
    refused: tuple[tuple[str, FaultCode], ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing on it asks for anything."""
        return not (self.setup or self.class_lists or self.packs or self.covered or self.refused)


@dataclass(frozen=True, slots=True)
class ProgressRead:
    """What a progress file brought: lines of history that were new here, and how many it held."""

    added: int
    held: int
