"""The card on which somebody takes their place on the class list: no badge is typed, only a PIN is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from docexam.ui.direction import digits, isolate
from docexam.ui.screens.sign_in.pin_card import WIDTH
from docexam.ui.theme import SPACE_4, SPACE_12, TypeRole, px
from docexam.ui.widgets.avatar import Avatar
from docexam.ui.widgets.boxes import Card, clear, column, fill, row
from docexam.ui.widgets.buttons import primary_button
from docexam.ui.widgets.new_pin import NewPin
from docexam.ui.widgets.text import label

if TYPE_CHECKING:
    from docexam.services.transfer.values import ListedPerson


class PickCard(Card):
    """Shows whose line of the list was chosen and asks for a new PIN; `picked` follows a sound one."""

    picked = Signal()

    def __init__(self, *, language: str) -> None:
        super().__init__(name="sign-in.pick", spacing=SPACE_12)
        self.setFixedWidth(px(WIDTH))
        self._language = language
        self.person: ListedPerson | None = None
        self.pin = NewPin(language=language, name="sign-in.pick.pin")
        self.button = primary_button(self.tr("This is me: begin"), name="sign-in.pick.enter", on=self._enter)
        self._head = row(spacing=SPACE_12)
        says = self.tr(
            "Badge and agency stand on the class list. Choose a PIN only you know: you sign in with it from now on."
        )
        fill(self.column, (self._head, label(says, tone="text2"), self.pin, self.button))
        self.column.addStretch(1)
        self.pin.entered.connect(self._enter)

    def show_person(self, person: "ListedPerson", *, agency: str) -> None:
        """Ask for the PIN of somebody on the list."""
        self.person = person
        self.button.setEnabled(True)
        self.pin.clear()
        clear(self._head)
        badge = self.tr("Badge {badge}").format(badge=isolate(digits(person.badge, self._language)))
        words = column(spacing=SPACE_4)
        name = label(person.name, TypeRole.HEADING, name="sign-in.pick.person")
        fill(words, (name, label(f"{badge} · {agency}", tone="text2")))
        self._head.addWidget(Avatar(person.name, side=56, chosen=True), 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(words, 1)

    def _enter(self) -> None:
        if self.button.isEnabled() and self.pin.sound():
            self.button.setEnabled(False)
            self.picked.emit()
