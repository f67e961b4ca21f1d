"""The form for somebody new at this station: name, agency, badge typed twice, PIN typed twice."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode
from docexam.domain.people import ascii_digits, checked_pin, normal_badge
from docexam.ui.theme import SPACE_4, SPACE_12, SPACE_16, TypeRole, px
from docexam.ui.widgets.boxes import column
from docexam.ui.widgets.drop_down import DropDown
from docexam.ui.widgets.fields import FaultLine, Field
from docexam.ui.widgets.text import label
from docexam.ui.wording import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docexam.domain.people import ListedAgency

_LONGEST_PIN: Final = 8


@dataclass(frozen=True, slots=True)
class NewPerson:
    """What was typed."""

    name: str
    agency: str
    badge: str
    badge_again: str
    pin: str


class PersonForm(QWidget):
    """Fields in two columns; each fault stands under the field it is about."""

    entered = Signal()

    def __init__(self, agencies: "Sequence[ListedAgency]", *, language: str, name: str) -> None:
        super().__init__()
        self._language = language
        self._name = Field(self.tr("Name"), name=f"{name}.name", hint=self.tr("As colleagues call you"))
        self._agency = DropDown(
            [
                ("", self.tr("Choose …")),
                *((a.code, a.name.in_language(language)) for a in agencies if a.offered),
            ],
            name=f"{name}.agency",
            says=self.tr("Agency"),
        )
        self._agency_fault = FaultLine(name=f"{name}.agency.fault")
        self._badge = Field(self.tr("Badge number"), name=f"{name}.badge")
        self._badge_again = Field(self.tr("Badge number once more"), name=f"{name}.badge-again")
        self._pin = Field(self.tr("PIN, 4 to 8 digits"), name=f"{name}.pin", secret=True)
        self._pin_again = Field(self.tr("PIN once more"), name=f"{name}.pin-again", secret=True)
        self.setFocusProxy(self._name)
        for field in (self._pin, self._pin_again):
            field.edit.setMaxLength(_LONGEST_PIN)
        self._pin_again.entered.connect(self.entered)
        self._agency.currentIndexChanged.connect(lambda _place: self._agency_fault.say(""))
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(SPACE_16))
        grid.setVerticalSpacing(px(SPACE_12))
        rows = (
            (self._name, self._agency_field()),
            (self._badge, self._badge_again),
            (self._pin, self._pin_again),
        )
        for place, pair in enumerate(rows):
            for side, part in enumerate(pair):
                grid.addWidget(part, place, side, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _agency_field(self) -> QWidget:
        made = QWidget()
        lines = column(made, spacing=SPACE_4)
        lines.addWidget(label(self.tr("Agency"), TypeRole.LABEL, tone="text2"))
        lines.addWidget(self._agency)
        lines.addWidget(self._agency_fault)
        return made

    def value(self) -> NewPerson | None:
        """Return what was typed, or None after saying under each field what is wrong with it."""
        self.clear_faults()
        # From the last to the first, so that the first faulty field is left with the focus.
        sound = [self._pin_sound(), self._badge_sound(), self._agency_sound(), self._name_sound()]
        if not all(sound):
            return None
        return NewPerson(
            name=self._name.text,
            agency=self._agency.current,
            badge=self._badge.text,
            badge_again=self._badge_again.text,
            pin=ascii_digits(self._pin.text),
        )

    def clear_faults(self) -> None:
        """Say nothing is wrong."""
        for field in (self._name, self._badge, self._badge_again, self._pin, self._pin_again):
            field.say_wrong("")
        self._agency_fault.say("")

    def show_fault(self, error: DocexamError) -> bool:
        """Say a fault under the field it is about; False if it is about none of them."""
        field = {
            FaultCode.NAME_EMPTY: self._name,
            FaultCode.BADGE_FORMAT: self._badge,
            FaultCode.BADGE_TWICE_DIFFERS: self._badge_again,
            FaultCode.BADGE_TAKEN: self._badge,
            FaultCode.PIN_FORMAT: self._pin,
        }.get(error.code)
        if field is None:
            return False
        field.say_wrong(sentence(error, self._language))
        field.setFocus()
        return True

    def _name_sound(self) -> bool:
        return self._sound(bool(self._name.text), FaultCode.NAME_EMPTY)

    def _agency_sound(self) -> bool:
        if not self._agency.current:
            self._agency_fault.say(self.tr("Choose the agency."))
            self._agency.setFocus()
        return bool(self._agency.current)

    def _badge_sound(self) -> bool:
        try:
            same = normal_badge(self._badge.text) == normal_badge(
                self._badge_again.text or self._badge.text + "?"
            )
        except EnvironmentFault as error:
            self.show_fault(error)
            return False
        return self._sound(same, FaultCode.BADGE_TWICE_DIFFERS)

    def _pin_sound(self) -> bool:
        try:
            checked_pin(self._pin.text)
        except EnvironmentFault as error:
            self.show_fault(error)
            return False
        if ascii_digits(self._pin.text) != ascii_digits(self._pin_again.text):
            self._pin_again.say_wrong(self.tr("The two PINs differ. Type the same one twice."))
            self._pin_again.setFocus()
            return False
        return True

    def _sound(self, sound: bool, code: FaultCode) -> bool:
        if not sound:
            self.show_fault(EnvironmentFault(code))
        return sound
