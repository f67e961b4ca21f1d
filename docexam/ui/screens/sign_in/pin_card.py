"""The card with the PIN pad: whose PIN is asked for, the pad, and what happened to the last try."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from docexam.services.views import LearnerTile
from docexam.ui.direction import digits, isolate
from docexam.ui.theme import SPACE_4, SPACE_12, TypeRole, px
from docexam.ui.widgets.avatar import Avatar
from docexam.ui.widgets.boxes import Card, clear, column, fill, row
from docexam.ui.widgets.buttons import primary_button
from docexam.ui.widgets.fields import FaultLine
from docexam.ui.widgets.pin_pad import PinPad
from docexam.ui.widgets.text import label
from docexam.ui.widgets.waiting import Waiting

WIDTH = 372


class PinCard(Card):
    """Asks one person for the PIN; `entered` carries it."""

    entered = Signal(str)

    def __init__(self, *, language: str) -> None:
        super().__init__(name="sign-in.card", spacing=SPACE_12)
        self.setFixedWidth(px(WIDTH))
        self._language = language
        self._person: LearnerTile | None = None
        self._busy = False
        self.waiting = Waiting(self, self._on_waiting)
        self._head = row(spacing=SPACE_12)
        self.pad = PinPad(
            language=language,
            name="sign-in.pin",
            says=self.tr("PIN"),
            rub_out=self.tr("Take the last digit back"),
        )
        self._fault = FaultLine(name="sign-in.fault")
        self.button = primary_button(self.tr("Sign in"), name="sign-in.enter", on=self._enter)
        forgot = label(self.tr("Forgot the PIN? Your trainer can reset it."), TypeRole.LABEL, tone="text2")
        forgot.stand(Qt.AlignmentFlag.AlignHCenter)
        fill(self.column, (self._head, self.pad, self._fault, self.button, forgot))
        self.column.addStretch(1)
        self.pad.changed.connect(self._on_typed)
        self.pad.entered.connect(self._enter)
        self.show_person(None)

    @property
    def person(self) -> LearnerTile | None:
        """Whose PIN is asked for."""
        return self._person

    def show_person(self, person: LearnerTile | None) -> None:
        """Ask `person`, or say that a name is to be chosen first."""
        self._person = person
        self._busy = False
        clear(self._head)
        words = column(spacing=SPACE_4)
        if person is None:
            says = (self.tr("Choose your name"), self.tr("Then enter your PIN here."))
        else:
            says = (
                person.name,
                self.tr("Badge {badge}").format(badge=isolate(digits(person.badge, self._language))),
            )
        words.addStretch(1)
        fill(words, (label(says[0], TypeRole.HEADING, name="sign-in.person"), label(says[1], tone="text2")))
        words.addStretch(1)
        self._head.addWidget(_mark(person), 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addLayout(words, 1)
        self.pad.setEnabled(person is not None)
        self._fault.say("")
        self.waiting.begin(0)
        self.pad.clear()

    def say_wrong(self, text: str, *, wait_s: int) -> None:
        """Say what became of the last try, and count down what is to be waited."""
        self._busy = False
        self.pad.clear(wrong=True)
        self._fault.say(text)
        self.waiting.begin(wait_s)

    @property
    def said(self) -> str:
        """What is said about the last try."""
        return self._fault.words.text()

    def _on_typed(self, pin: str) -> None:
        if pin and not self.waiting.going_on:
            self._fault.say("")
        self._settle()

    def _on_waiting(self, text: str) -> None:
        self._fault.say(text)
        self._settle()

    def _settle(self) -> None:
        ready = self._person is not None and self.pad.long_enough and not self.waiting.going_on
        self.button.setEnabled(ready and not self._busy)
        self.button.setToolTip("" if ready else self.tr("Choose your name and enter 4 to 8 digits first"))

    def _enter(self) -> None:
        if self.button.isEnabled():
            self._busy = True
            self._settle()
            self.entered.emit(self.pad.pin)


def _mark(person: LearnerTile | None) -> QWidget:
    return Avatar("" if person is None else person.name, side=56, chosen=person is not None)
