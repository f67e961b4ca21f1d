"""What the screens of head office are given: an office instead of a station."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from docexam.ui.widgets.screen import Program, SpecimenPictures, Surroundings

if TYPE_CHECKING:
    from docexam.services.opening import Services
    from docexam.tracker.clerk.founding import Place
    from docexam.tracker.office import Office


class OfficeProgram(Protocol):
    """What a screen of head office may ask of the program as a whole."""

    @property
    def place(self) -> "Place":
        """Where the office stands."""
        ...

    @property
    def office(self) -> "Office":
        """The open office."""
        ...

    @property
    def by(self) -> str:
        """Who works here, for what is written down."""
        ...

    def now(self) -> str:
        """Return the present, as receipts write it."""
        ...

    def open_office(self) -> None:
        """Open what was made just now and show the first page."""
        ...

    def change_language(self, language: str) -> None:
        """Show everything in `language` from now on."""
        ...

    def change_appearance(self, *, theme: str, text_size: int, less_motion: bool) -> None:
        """Take a theme, a text size and the motion wished for, and remember them."""
        ...


@dataclass(slots=True)
class OfficeSurroundings(Surroundings):
    """Surroundings without a station: its services, specimens and program are not there to be asked."""

    services: "Services" = field(init=False, repr=False)
    pictures: SpecimenPictures = field(init=False, repr=False)
    program: Program = field(init=False, repr=False)
    head_office: OfficeProgram = field(kw_only=True)
