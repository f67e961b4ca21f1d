"""The lock after idle: hides the work and keeps it, until its owner's PIN."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from docexam.domain.errors import DocexamError, FaultCode
from docexam.ui.theme import SPACE_4, SPACE_12, TypeRole
from docexam.ui.widgets.avatar import Avatar
from docexam.ui.widgets.boxes import column, fill, row
from docexam.ui.widgets.buttons import button, primary_button
from docexam.ui.widgets.fields import FaultLine
from docexam.ui.widgets.overlay import Overlay
from docexam.ui.widgets.pin_pad import PinPad
from docexam.ui.widgets.screen import Surroundings
from docexam.ui.widgets.text import label
from docexam.ui.widgets.waiting import Waiting
from docexam.ui.wording import sentence


class Lock(Overlay):
    """Asks for the PIN of whoever is signed in; somebody else may sign out instead."""

    def __init__(
        self,
        over: QWidget,
        around: Surroundings,
        *,
        sign_out: Callable[[], object] | None,
        on_open: Callable[[], object],
    ) -> None:
        super().__init__(over, name="lock", opaque=True, width=400)
        signed_in = around.signed_in
        if signed_in is None:
            raise ValueError("nobody is signed in: there is nothing to lock")
        self._around = around
        self._learner = signed_in.learner
        self._on_open = on_open
        self.pad = PinPad(
            language=around.language(),
            name="lock.pin",
            says=self.tr("PIN"),
            rub_out=self.tr("Take the last digit back"),
        )
        self._fault = FaultLine(name="lock.fault")
        self.open_button = primary_button(self.tr("Go on"), name="lock.open", on=self._try)
        self.open_button.setEnabled(False)
        self._waiting = Waiting(self, self._on_waiting)
        self.pad.changed.connect(self._on_typed)
        self.pad.entered.connect(self._try)
        self._lay_out(sign_out)

    def _lay_out(self, sign_out: Callable[[], object] | None) -> None:
        head = row(spacing=SPACE_12)
        words = column(spacing=SPACE_4)
        fill(words, (label(self._learner.name, TypeRole.HEADING), label(self.tr("Locked"), tone="text2")))
        head.addWidget(Avatar(self._learner.name, side=56, chosen=True), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(words, 1)
        says = label(self.tr("Nothing is lost. Enter your PIN to go on where you were."), tone="text2")
        fill(self.card.column, (head, says, SPACE_4, self.pad, self._fault, self.open_button))
        if sign_out is not None:
            self.card.column.addWidget(
                button(
                    self.tr("I am somebody else: sign out"), name="lock.sign-out", on=sign_out, role="quiet"
                )
            )

    def _on_typed(self, _pin: str) -> None:
        if not self._waiting.going_on:
            self._fault.say("")
        self._settle()

    def _settle(self) -> None:
        self.open_button.setEnabled(self.pad.long_enough and not self._waiting.going_on)

    def _try(self) -> None:
        if not self.open_button.isEnabled():
            return
        self.open_button.setEnabled(False)
        people, number, pin = self._around.services.people, self._learner.number, self.pad.pin
        self._around.jobs.run(
            lambda: people.unlock(number, pin), then=self._opened, failed=self._refused, owner=self
        )

    def _opened(self, _result: object) -> None:
        self._on_open()
        self.go_away()

    def _refused(self, error: DocexamError) -> None:
        wrong = error.code in (FaultCode.PIN_WRONG, FaultCode.PIN_WAIT)
        self.pad.clear(wrong=wrong)
        self._fault.say(sentence(error, self._around.language()))
        self._waiting.begin(int(error.params.get("wait_s", 0)))

    def _on_waiting(self, text: str) -> None:
        self._fault.say(text)
        self._settle()
