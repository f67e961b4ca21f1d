"""What every screen is made of and is given: its surroundings, its way to speak and to go elsewhere."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from docexam.domain.errors import DocexamError
from docexam.services.changes import Changes, Done
from docexam.ui.direction import digits
from docexam.ui.jobs import Jobs, Lane
from docexam.ui.theme import ThemeHost
from docexam.ui.wording import sentence

if TYPE_CHECKING:
    from docexam.domain.ids import PortraitId
    from docexam.domain.specimen import Recipe
    from docexam.imaging.faces import Picture
    from docexam.imaging.optics.bench import Mounted
    from docexam.services.opening import Services
    from docexam.services.views import SignedIn

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Route:
    """Where to go: the name of a screen and what it is about."""

    name: str
    argument: object = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something told in passing; a fault stays until it is put away, good news leave by themselves."""

    text: str
    fault: bool = False


class SpecimenPictures(Protocol):
    """Prints and mounts specimens for the desk, on the desk's drawing thread."""

    def mount(self, recipe: "Recipe") -> "Mounted":
        """Return the specimen of `recipe`, ready to be lit; the last few are kept."""
        ...

    def face(self, portrait: "PortraitId", *, live: bool, seed: int) -> "Picture":
        """Return a portrait of the bank as printed in a document, or as taken at a desk."""
        ...


class Program(Protocol):
    """What a screen may ask of the program as a whole."""

    @property
    def version(self) -> str:
        """Version of the program."""
        ...

    @property
    def build_date(self) -> str:
        """Date of the commit it was built from, YYYY-MM-DD; empty when unknown."""
        ...

    @property
    def data_folder(self) -> Path:
        """Where the records are."""
        ...

    def change_language(self, language: str) -> None:
        """Show everything in `language` from now on."""
        ...

    def change_appearance(self, *, theme: str, text_size: int, less_motion: bool) -> None:
        """Take a theme, a text size and the motion wished for, and remember them."""
        ...

    @property
    def screen_px_per_mm(self) -> float:
        """Pixels of the window system to a millimetre of glass, as a reader measured it; 0 before that."""
        ...

    def remember_screen_scale(self, px_per_mm: float) -> None:
        """Keep what a reader measured at this screen."""
        ...

    def restore(self, copy: Path) -> None:
        """Put a safety copy in place of the records and begin anew."""
        ...

    def begin_anew(self) -> None:
        """Close the records and open them again, with what was installed meanwhile; everybody signs in anew."""
        ...

    @property
    def starts_installers(self) -> bool:
        """Whether an installer can be started on this system as the reader who is signed in to it."""
        ...

    def start_update(self, installer: Path) -> bool:
        """Start the installer of an update and leave; return False where it could not be started."""
        ...

    def show_folder(self, folder: Path) -> None:
        """Open a folder in the file manager of this computer."""
        ...

    def facts(self) -> Mapping[str, str]:
        """Return what a report for support says about the program and the screen."""
        ...


def _new_seed() -> int:
    """Chance enters here: the seed a new run is drawn with."""
    return secrets.randbits(31)


@dataclass(slots=True)
class Surroundings:
    """What every screen is given.

    `signed_in` is set at sign-in and cleared at sign-out; `language_by_hand` tells that the language was
    chosen before signing in, so that it holds over the one the learner had;
    `previous_told` that the learner saw what was done under that name the time before.
    """

    jobs: Jobs
    services: "Services"
    theme: ThemeHost
    pictures: SpecimenPictures
    program: Program
    language: Callable[[], str]
    now_ms: Callable[[], int]
    signed_in: "SignedIn | None" = None
    language_by_hand: bool = False
    previous_told: bool = False
    new_seed: Callable[[], int] = _new_seed


class Screen(QWidget):
    """One screen: draws the values it is given, sends intentions back, owns no truth.

    `wears` is the theme it is shown in: ``chosen`` by the reader, or ``dark`` where a page is judged.
    """

    go = Signal(object)
    """A `Route`: another screen is wanted."""
    told = Signal(object)
    """A `Notice` for the reader."""

    wears: ClassVar[str] = "chosen"

    def __init__(self, around: Surroundings, argument: object = None) -> None:
        super().__init__()
        self.around = around
        self.argument = argument  # a screen that is rebuilt in another language is given this again
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    @property
    def language(self) -> str:
        """The language on screen."""
        return self.around.language()

    @property
    def signed_in(self) -> "SignedIn":
        """Who is signed in; screens behind sign-in only."""
        if self.around.signed_in is None:
            raise RuntimeError("nobody is signed in")
        return self.around.signed_in

    def said(self, text: str) -> str:
        """Return `text` with the digits of the language on screen."""
        return digits(text, self.language)

    def concerns(self, changes: Changes) -> bool:
        """Tell whether `changes` touch what is shown here."""
        del changes
        return False

    def refresh(self) -> None:
        """Ask again for what is shown here."""

    def first_focus(self) -> QWidget | None:
        """Return what has the focus when the screen comes up."""
        return None

    def may_leave(self) -> bool:
        """Tell whether the reader can be taken elsewhere now (never while a file is being written)."""
        return True

    def put_away(self) -> None:
        """Another screen takes its place, or the window closes: stop clocks, write what is still to be written."""

    def run(
        self,
        work: Callable[[], Done[T] | T],
        *,
        then: Callable[[T], None],
        failed: Callable[[DocexamError], None] | None = None,
        lane: Lane = "records",
    ) -> None:
        """Do `work` off the GUI thread; a fault nobody waits for is told to the reader."""
        self.around.jobs.run(work, then=then, failed=failed or self.tell_fault, lane=lane, owner=self)

    def call(self, work: Callable[[], object], then: Callable[[], None] | None = None) -> None:
        """Do `work` whose result does not matter here, only that it was done."""
        self.run(work, then=lambda _result: then() if then is not None else None)

    def tell(self, text: str) -> None:
        """Tell the reader something that went well."""
        self.told.emit(Notice(text))

    def tell_fault(self, error: DocexamError) -> None:
        """Tell the reader what went wrong and what to do."""
        self.told.emit(Notice(sentence(error, self.language), fault=True))
